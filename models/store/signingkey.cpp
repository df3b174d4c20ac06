#include "signingkey.h"

#include <QCoreApplication>

#include <sodium.h>

namespace dispatch {

Result<QByteArray> signingKeyFrom(const QString& passphrase, const QByteArray& salt)
{
    if (sodium_init() < 0)
        qFatal("libsodium found no source of randomness");
    const auto refused = [](const char* why) {
        return refuse(QCoreApplication::translate("dispatch::KeyVault", "The sign-in could not be checked on this machine. Try again, and tell the administrator if it stays."),
            QLatin1StringView(why));
    };
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return refused("a salt of another length");
    QByteArray key(32, Qt::Uninitialized);
    const auto words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    // The costs are part of the key: changing them changes every person's key.
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(key.data()), static_cast<unsigned long long>(key.size()), words.constData(), static_cast<unsigned long long>(words.size()),
            reinterpret_cast<const unsigned char*>(salt.constData()), 3, 64 << 20, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return refused("not enough memory for Argon2id");
    return key;
}

} // namespace dispatch
