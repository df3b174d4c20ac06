#pragma once

#include "failure.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <memory>

namespace dispatch {

/// The random 32-byte key of a desk's file. Wiped from memory when the last copy goes.
class DataKey {
public:
    static constexpr int size = 32;

    DataKey() = default;
    [[nodiscard]] static DataKey random();
    [[nodiscard]] static Result<DataKey> fromBytes(const QByteArray& bytes);
    [[nodiscard]] bool isNull() const { return !m_bytes; }
    [[nodiscard]] const unsigned char* bytes() const;

private:
    struct Bytes;
    std::shared_ptr<Bytes> m_bytes;
};

/// The agency's own key to every desk's file, for the day nobody's passphrase opens one. Its public half goes to the workstations,
/// its secret one into a safe.
struct RecoveryKey {
    QByteArray publicKey; ///< X25519, 32 bytes
    QByteArray secretKey; ///< 32 bytes

    [[nodiscard]] static RecoveryKey random();
    [[nodiscard]] static Result<RecoveryKey> fromSecret(const QByteArray& secretKey);
};

/// The key file beside a desk's database: the data key wrapped once for every person who signs in here (Argon2id over her
/// passphrase), once for the system keyring and once for the agency's recovery key. Opening a slot is the sign-in.
class KeyVault {
public:
    explicit KeyVault(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] bool exists() const;
    /// Makes the file with one person's slot. Refused when a key file or the database beside it (@p databasePath) is there
    /// already: a key is never replaced.
    [[nodiscard]] Result<DataKey> create(const QString& databasePath, const QString& signInName, const QString& passphrase);
    /// Adds or replaces a person's slot.
    [[nodiscard]] Result<> enrol(const DataKey& key, const QString& signInName, const QString& passphrase);
    /// Slow on purpose (about 0.2 s): call it off the GUI thread. "That passphrase does not open this desk."
    [[nodiscard]] Result<DataKey> unlock(const QString& signInName, const QString& passphrase) const;
    /// Seals the key for the agency's recovery public key; once is enough, and again changes nothing.
    [[nodiscard]] Result<> addRecovery(const DataKey& key, const QByteArray& publicKey);
    [[nodiscard]] Result<DataKey> recover(const RecoveryKey& recovery) const;

    /// The system keyring. "Not found" and "locked" are told apart from each other as far as the keyring does; neither is ever
    /// taken for a first run.
    QFuture<Result<>> storeInKeyring(const DataKey& key) const;
    QFuture<Result<DataKey>> readFromKeyring() const;

private:
    struct Slots;
    [[nodiscard]] Result<Slots> read() const;
    [[nodiscard]] Result<> write(const Slots& contents) const;

    QString m_path;
};

} // namespace dispatch
