#pragma once

#include "centresession.h"
#include "staff.h"

namespace dispatch {

/// Who may sign in at the centre: its people, and its workstations, each with a login of its own.
class Enrolment {
public:
    explicit Enrolment(const CentreSession& session) : m_session(&session) {}

    /// A new person, or the same one with what is said of her now. Her passphrase leaves this computer only as a key.
    [[nodiscard]] Result<StaffId> addUser(Staff staff, const QString& passphrase) const;
    /// The person of that sign-in name, when there is one.
    [[nodiscard]] Result<std::optional<StaffId>> userNamed(const QString& signInName) const;
    [[nodiscard]] Result<> setPassphrase(const StaffId& staff, const QString& passphrase) const;
    /// A key that somebody made of something else.
    [[nodiscard]] Result<> setKey(const StaffId& staff, const QByteArray& salt, const QByteArray& key) const;
    [[nodiscard]] Result<> revokeUser(const QString& signInName) const;

    /// "W3" signs in as "ws_w3".
    [[nodiscard]] static QString loginOf(const QString& station) { return QStringLiteral("ws_") + station.toLower(); }
    /// The new login's password, which is nowhere else.
    [[nodiscard]] Result<QString> addWorkstation(const QString& station, const QString& audience) const;
    /// A new password for a workstation that is enrolled; the old one is worth nothing from now on.
    [[nodiscard]] Result<QString> renewPassword(const QString& station) const;
    /// Its login is closed and its connections are cut.
    [[nodiscard]] Result<> revokeWorkstation(const QString& station) const;
    [[nodiscard]] Result<bool> hasWorkstation(const QString& station) const;

private:
    const CentreSession* m_session;
};

} // namespace dispatch
