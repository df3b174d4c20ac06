#include "enrolment.h"

#include "idsource.h"
#include "row.h"
#include "secrets.h"
#include "signingkey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype saltSize = 16;

Result<> properStation(const QString& name)
{
    static const QRegularExpression proper(u"^[A-Z][A-Z0-9]{0,7}$"_s);
    if (proper.match(name).hasMatch())
        return {};
    return refuse(u"“%1” is no name for a workstation: a capital letter, then at most seven capital letters or digits, like W3."_s.arg(name));
}

} // namespace

Result<std::optional<StaffId>> Enrolment::userNamed(const QString& signInName) const
{
    std::optional<StaffId> found;
    return m_session->asAdministrator([&] {
        return m_session->ask("staff_named", {{u"name"_s, signInName}}).transform([&](const CentreSession::Rows& rows) {
            if (!rows.isEmpty())
                found = StaffId::fromString(rows.first().value(u"id"_s).toString());
        });
    }).transform([&] { return found; });
}

Result<StaffId> Enrolment::addUser(Staff staff, const QString& passphrase) const
{
    staff.signInName = staff.signInName.trimmed().toLower();
    if (staff.signInName.isEmpty() || staff.name.trimmed().isEmpty())
        return refuse(u"A person needs a sign-in name and a name."_s);
    const auto known = userNamed(staff.signInName);
    if (!known)
        return std::unexpected(known.error());
    if (known->has_value())
        return refuse(u"There is a person who signs in as “%1” already. Nothing was changed."_s.arg(staff.signInName));
    const auto salt = secrets::randomBytes(saltSize);
    const auto key = signingKeyFrom(passphrase, salt);
    if (!key)
        return std::unexpected(key.error());
    if (staff.id.isNull()) {
        const SystemClock clock;
        staff.id = IdSource(clock, QRandomGenerator::securelySeeded()).next<StaffId>();
    }
    return m_session->asAdministrator([&] {
        return m_session->ask("add_staff", {{u"row"_s, QString::fromUtf8(QJsonDocument(toRow(staff)).toJson(QJsonDocument::Compact))}})
            .and_then([&](const auto&) {
                return m_session->ask("set_sign_in", {{u"staff"_s, staff.id.toString()}, {u"salt"_s, QString::fromLatin1(salt.toHex())}, {u"key"_s, QString::fromLatin1(key->toHex())}});
            })
            .transform([](const auto&) {});
    }).transform([&] { return staff.id; });
}

Result<> Enrolment::setPassphrase(const StaffId& staff, const QString& passphrase) const
{
    const auto salt = secrets::randomBytes(saltSize);
    return signingKeyFrom(passphrase, salt).and_then([&](const QByteArray& key) { return setKey(staff, salt, key); });
}

Result<> Enrolment::setKey(const StaffId& staff, const QByteArray& salt, const QByteArray& key) const
{
    return m_session->asAdministrator([&] {
        return m_session->ask("set_sign_in", {{u"staff"_s, staff.toString()}, {u"salt"_s, QString::fromLatin1(salt.toHex())}, {u"key"_s, QString::fromLatin1(key.toHex())}})
            .transform([](const auto&) {});
    });
}

Result<> Enrolment::revokeUser(const QString& signInName) const
{
    return userNamed(signInName).and_then([&](const std::optional<StaffId>& staff) -> Result<> {
        if (!staff)
            return refuse(u"Nobody signs in as “%1”."_s.arg(signInName));
        return m_session->asAdministrator([&] { return m_session->ask("revoke_sign_in", {{u"staff"_s, staff->toString()}}).transform([](const auto&) {}); });
    });
}

Result<bool> Enrolment::hasWorkstation(const QString& station) const
{
    bool has = false;
    return m_session->asAdministrator([&] {
        return m_session->ask("stations").transform([&](const CentreSession::Rows& rows) {
            has = std::ranges::any_of(rows, [&](const QVariantMap& row) { return row.value(u"name"_s).toString() == station; });
        });
    }).transform([&] { return has; });
}

Result<QString> Enrolment::addWorkstation(const QString& station, const QString& audience) const
{
    if (auto proper = properStation(station); !proper)
        return std::unexpected(proper.error());
    if (audience != "dispatch"_L1 && audience != "oversight"_L1)
        return refuse(u"A workstation's audience is dispatch or oversight."_s);
    const auto has = hasWorkstation(station);
    if (!has)
        return std::unexpected(has.error());
    if (*has)
        return refuse(u"There is a workstation %1 already. Nothing was changed; its name is never given again."_s.arg(station));
    const auto login = loginOf(station);
    const auto password = secrets::newPassword();
    return m_session->verifierOf(login, password).and_then([&](const QString& verifier) {
        return m_session->together([&] {
            return m_session->perform("make_login", {{u"login"_s, login}, {u"verifier"_s, verifier}})
                .and_then([&] { return m_session->becomeAdministrator(); })
                .and_then([&] { return m_session->ask("add_station", {{u"name"_s, station}, {u"login"_s, login}, {u"audience"_s, audience}}); })
                .transform([](const auto&) {});
        });
    }).transform([&] { return password; });
}

Result<QString> Enrolment::renewPassword(const QString& station) const
{
    const auto login = loginOf(station);
    const auto password = secrets::newPassword();
    return m_session->verifierOf(login, password)
        .and_then([&](const QString& verifier) { return m_session->perform("renew_login", {{u"login"_s, login}, {u"verifier"_s, verifier}}); })
        .transform([&] { return password; });
}

Result<> Enrolment::revokeWorkstation(const QString& station) const
{
    return hasWorkstation(station).and_then([&](bool has) -> Result<> {
        if (!has)
            return refuse(u"There is no workstation %1."_s.arg(station));
        const QVariantMap login{{u"login"_s, loginOf(station)}};
        // First the door, then who is inside: nobody comes back in between.
        return m_session->asAdministrator([&] { return m_session->ask("revoke_station", {{u"name"_s, station}}).transform([](const auto&) {}); })
            .and_then([&] { return m_session->perform("close_login", login); })
            .and_then([&] { return m_session->ask("end_sessions", login); })
            .transform([](const auto&) {});
    });
}

} // namespace dispatch
