#include "keyvault.h"

#include "failures.h"
#include "keyslots.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString folded(const QString& signInName)
{
    return signInName.trimmed().toLower();
}

Failure wrongPassphrase()
{
    return {QCoreApplication::translate("dispatch::KeyVault", "That passphrase does not open this desk."), u"no slot opened"_s};
}

Failure emptySignIn()
{
    return {QCoreApplication::translate("dispatch::KeyVault", "A sign-in name and a passphrase are needed. Nothing was changed."),
        u"an empty sign-in name or passphrase"_s};
}

} // namespace

RecoveryKey RecoveryKey::random()
{
    RecoveryKey key{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_box_SECRETKEYBYTES, '\0')};
    crypto_box_keypair(reinterpret_cast<unsigned char*>(key.publicKey.data()), reinterpret_cast<unsigned char*>(key.secretKey.data()));
    return key;
}

Result<RecoveryKey> RecoveryKey::fromSecret(const QByteArray& secretKey)
{
    RecoveryKey key{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), secretKey};
    if (secretKey.size() != crypto_box_SECRETKEYBYTES
        || crypto_scalarmult_base(reinterpret_cast<unsigned char*>(key.publicKey.data()), reinterpret_cast<const unsigned char*>(secretKey.constData())) != 0)
        return refuse(QCoreApplication::translate("dispatch::KeyVault", "This is no recovery key. Nothing was changed."), u"%1 bytes"_s.arg(secretKey.size()));
    return key;
}

bool KeyVault::exists() const
{
    return QFile::exists(m_path);
}

Result<DataKey> KeyVault::create(const QString& databasePath, const QString& signInName, const QString& passphrase)
{
    if (exists())
        return refuse(QCoreApplication::translate("dispatch::KeyVault", "This desk has its key already. It was not changed."), u"a key file is there"_s);
    if (QFile::exists(databasePath) || QFile::exists(databasePath + "-wal"_L1))
        return std::unexpected(failures::keyMissing(u"a database without its key file"_s));
    if (folded(signInName).isEmpty() || passphrase.isEmpty())
        return std::unexpected(emptySignIn());
    const auto key = DataKey::random();
    auto slot = PassphraseSlot::wrap(key, folded(signInName), passphrase);
    if (!slot)
        return std::unexpected(slot.error());
    return write({QUuid::createUuid().toString(QUuid::WithoutBraces), {*slot}, {}}).transform([&] { return key; });
}

Result<> KeyVault::enrol(const DataKey& key, const QString& signInName, const QString& passphrase)
{
    if (key.isNull() || folded(signInName).isEmpty() || passphrase.isEmpty())
        return std::unexpected(emptySignIn());
    auto contents = read();
    if (!contents)
        return std::unexpected(contents.error());
    auto slot = PassphraseSlot::wrap(key, folded(signInName), passphrase);
    if (!slot)
        return std::unexpected(slot.error());
    contents->people.removeIf([&](const PassphraseSlot& each) { return each.name == slot->name; });
    contents->people.append(*slot);
    return write(*contents);
}

Result<DataKey> KeyVault::unlock(const QString& signInName, const QString& passphrase) const
{
    const auto contents = read();
    if (!contents)
        return std::unexpected(contents.error());
    for (const auto& slot : contents->people)
        if (slot.name == folded(signInName))
            if (auto key = slot.unwrap(passphrase))
                return *key;
    return std::unexpected(wrongPassphrase());
}

Result<> KeyVault::addRecovery(const DataKey& key, const QByteArray& publicKey)
{
    if (key.isNull())
        return std::unexpected(failures::keyMissing(u"nothing to seal for recovery"_s));
    auto contents = read();
    if (!contents)
        return std::unexpected(contents.error());
    if (std::ranges::contains(contents->recovery, publicKey, &RecoverySlot::publicKey))
        return {};
    auto slot = RecoverySlot::seal(key, publicKey);
    if (!slot)
        return std::unexpected(slot.error());
    contents->recovery.append(*slot);
    return write(*contents);
}

Result<DataKey> KeyVault::recover(const RecoveryKey& recovery) const
{
    const auto contents = read();
    if (!contents)
        return std::unexpected(contents.error());
    for (const auto& slot : contents->recovery)
        if (slot.publicKey == recovery.publicKey)
            if (auto key = slot.open(recovery.secretKey))
                return *key;
    return refuse(QCoreApplication::translate("dispatch::KeyVault", "This recovery key does not open this desk. Nothing was changed."),
        u"no recovery slot opened"_s);
}

Result<KeyVault::Slots> KeyVault::read() const
{
    // Every slot is opened through here, also by a program that has made no key itself.
    if (sodium_init() < 0)
        qFatal("libsodium found no source of randomness");
    QFile file(m_path);
    if (!file.exists())
        return std::unexpected(failures::keyMissing(u"no key file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(failures::keyMissing(u"the key file can not be read"_s));
    // One byte more than a key file may have is enough to know that this is none.
    const auto contents = Slots::fromJson(file.read((1 << 20) + 1));
    if (!contents)
        return std::unexpected(failures::keyMissing(u"the key file is damaged"_s));
    return *contents;
}

Result<> KeyVault::write(const Slots& contents) const
{
    QSaveFile file(m_path);
    const auto json = contents.toJson();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(json) != json.size()
        || !file.commit())
        return std::unexpected(failures::notKept(u"the key file could not be written, file code %1"_s.arg(file.error())));
    return {};
}

} // namespace dispatch
