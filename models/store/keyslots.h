#pragma once

#include "keyvault.h"

#include <QList>

namespace dispatch {

/// A person's own wrapping of the data key: Argon2id over her passphrase, bound to her sign-in name.
struct PassphraseSlot {
    QString name;
    unsigned long long operations = 0;
    size_t memory = 0;
    QByteArray salt;
    QByteArray nonce;
    QByteArray box;

    [[nodiscard]] static Result<PassphraseSlot> wrap(const DataKey& key, const QString& name, const QString& passphrase);
    /// Nothing when the passphrase, or the slot, is not the right one.
    [[nodiscard]] std::optional<DataKey> unwrap(const QString& passphrase) const;
};

/// The data key sealed for the agency's recovery key.
struct RecoverySlot {
    QByteArray publicKey;
    QByteArray box;

    [[nodiscard]] static Result<RecoverySlot> seal(const DataKey& key, const QByteArray& publicKey);
    [[nodiscard]] std::optional<DataKey> open(const QByteArray& secretKey) const;
};

/// What a key file holds.
struct KeyVault::Slots {
    QString id; ///< names the data key in the system keyring
    QList<PassphraseSlot> people;
    QList<RecoverySlot> recovery;

    [[nodiscard]] QByteArray toJson() const;
    /// Nothing for anything that is not a whole key file of this version: sizes, counts and costs are bounded.
    [[nodiscard]] static std::optional<Slots> fromJson(const QByteArray& json);
};

} // namespace dispatch
