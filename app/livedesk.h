#pragma once

#include "centreaddress.h"
#include "keyvault.h"
#include "proof.h"
#include "staff.h"

#include <optional>

namespace dispatch {

class Link;
class Settings;

/// Who came in, and what opens with her.
struct Entry {
    DataKey key;
    SigningKey signer;             ///< its staff is null while only this desk has checked her
    std::optional<Staff> staff;    ///< as the centre has her, when it was asked
    QByteArray salt;               ///< the centre's, for her name; to be noted
};

/// A live workstation's folder: where the centre is, the encrypted file and its key file.
class LiveDesk {
public:
    LiveDesk(QString folder, QString version) : m_folder(std::move(folder)), m_version(std::move(version)) {}

    /// Whether @p folder is a live workstation's: it says where the centre is.
    [[nodiscard]] static bool isIn(const QString& folder);

    /// Reads where the centre is. A clear sentence when the kit is not whole.
    [[nodiscard]] Result<> read();
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] KeyVault vault() const;
    [[nodiscard]] bool isNew() const;
    /// "W3", from the kit; what people call this desk.
    [[nodiscard]] const QString& station() const { return m_station; }
    /// The desk's login at the centre has a password of its own. The kit brings it once; from then on the desk's encrypted file keeps it.
    [[nodiscard]] QString kitPassword() const;
    [[nodiscard]] Result<> dropKitPassword() const;
    [[nodiscard]] CentreAddress address(const QString& password) const;
    [[nodiscard]] const QString& version() const { return m_version; }

    // These take a while (Argon2id, the centre): call them off the GUI thread.

    /// The first sign-in on a new desk: the centre knows her, or nobody comes in.
    [[nodiscard]] Result<Entry> enterNew(const QString& signInName, const QString& passphrase) const;
    /// A sign-in on a desk that has its data; no centre is needed. @p salt: noted at her first sign-in here.
    [[nodiscard]] Result<Entry> enter(const QString& signInName, const QString& passphrase, const QByteArray& salt) const;
    /// A sign-in on a desk that has its data and does not know her, or not by this passphrase: the centre must. @p key: from this
    /// machine's keyring; @p password: as the desk's file keeps it.
    [[nodiscard]] Result<Entry> enterKnown(const DataKey& key, const QString& password, const QString& signInName, const QString& passphrase) const;

    /// Asks the centre through @p link who she is. Nothing when it does not know her by that passphrase.
    [[nodiscard]] static Result<std::optional<Entry>> askCentre(Link& link, const QString& signInName, const QString& passphrase);

private:
    QString m_folder;
    QString m_version;
    /// What is owed to a key file whenever its key is known: a slot for the agency's recovery key.
    [[nodiscard]] Result<> seal(const DataKey& key) const;

    QString m_station;
    QByteArray m_recovery; ///< the agency's recovery public key; empty when the kit names none
    CentreAddress m_address;
};

} // namespace dispatch
