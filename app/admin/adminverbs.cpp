#include "adminverbs.h"

#include "adminmaps.h"
#include "centrecheck.h"
#include "certificates.h"
#include "devices.h"
#include "enrolment.h"
#include "keyvault.h"
#include "localcentre.h"
#include "localdesks.h"
#include "clock.h"
#include "migrator.h"
#include "jurisdictionverbs.h"
#include "planverbs.h"
#include "rosterverbs.h"
#include "saying.h"
#include "scenarioverbs.h"
#include "secrets.h"
#include "serverwords.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

void complain(const Failure& failure)
{
    std::fputs(qPrintable(failure.summary + u'\n'), stderr);
    if (!failure.detail.isEmpty() && failure.detail != failure.summary)
        std::fputs(qPrintable(u"  ("_s + failure.detail + u")\n"_s), stderr);
}

/// "W3   here, all up to date, version 0.1.0, clock right"
QString stationWords(const QVariantMap& row)
{
    const auto name = row.value(u"name"_s).toString();
    const auto seen = row.value(u"last_seen"_s).toDateTime().toUTC();
    if (!row.value(u"revoked_at"_s).isNull())
        return u"  %1 revoked %2"_s.arg(name, -9).arg(row.value(u"revoked_at"_s).toDateTime().toUTC().toString(Qt::ISODate));
    if (!seen.isValid())
        return u"  %1 %2, never seen"_s.arg(name, -9).arg(row.value(u"audience"_s).toString());
    const auto offset = row.value(u"clock_offset_ms"_s).toLongLong();
    return u"  %1 %2, %3, %4 changes behind, version %5, clock %6"_s.arg(name, -9)
        .arg(row.value(u"audience"_s).toString(), row.value(u"here"_s).toBool() ? u"here"_s : u"last seen "_s + seen.toString(Qt::ISODate), row.value(u"behind"_s).toString(),
            row.value(u"version"_s).toString(), std::abs(offset) < 2000 ? u"right"_s : u"off by %1 s"_s.arg(double(offset) / 1000, 0, 'f', 1));
}

} // namespace

AdminVerbs::AdminVerbs(const AdminLine& line, QString version, QObject* parent) : QObject(parent), m_line(&line), m_version(std::move(version)) {}

AdminVerbs::~AdminVerbs() = default;

void AdminVerbs::start()
{
    static const QHash<QLatin1StringView, Result<> (AdminVerbs::*)()> verbs{{"init"_L1, &AdminVerbs::init}, {"migrate"_L1, &AdminVerbs::migrate}, {"check"_L1, &AdminVerbs::check},
        {"add-user"_L1, &AdminVerbs::addUser}, {"revoke-user"_L1, &AdminVerbs::revokeUser}, {"add-workstation"_L1, &AdminVerbs::addWorkstation},
        {"renew-certificate"_L1, &AdminVerbs::renewCertificate}, {"revoke-workstation"_L1, &AdminVerbs::revokeWorkstation}, {"status"_L1, &AdminVerbs::status}, {"local"_L1, &AdminVerbs::local},
        {"recovery-key"_L1, &AdminVerbs::makeRecoveryKey}, {"recover"_L1, &AdminVerbs::recover},
        {"add-gateway"_L1, &AdminVerbs::vehicles}, {"add-device"_L1, &AdminVerbs::vehicles}, {"assign-device"_L1, &AdminVerbs::vehicles}, {"revoke-device"_L1, &AdminVerbs::vehicles},
        {"devices"_L1, &AdminVerbs::vehicles}};
    const auto done = m_line->keeps() == "map-pack"_L1 ? adminmaps::run(*m_line, QDateTime::currentDateTimeUtc())
        : m_line->keeps() == "roster"_L1               ? rosterverbs::run(*m_line, SystemClock())
        : m_line->keeps() == "plan"_L1                 ? planverbs::run(*m_line)
        : m_line->keeps() == "scenario"_L1             ? scenarioverbs::run(*m_line)
        : m_line->keeps() == "jurisdiction"_L1         ? jurisdictionverbs::run(*m_line, SystemClock())
                                                       : (this->*verbs.value(m_line->verb()))();
    if (!done)
        complain(done.error());
    if (!done || !m_desks)
        Q_EMIT finished(done ? 0 : 1);
}

Result<std::unique_ptr<CentreSession>> AdminVerbs::session() const
{
    return m_line->place().and_then([](const CentrePlace& place) -> Result<std::unique_ptr<CentreSession>> {
        auto session = std::make_unique<CentreSession>(place);
        if (auto opened = session->open(); !opened)
            return std::unexpected(opened.error());
        return session;
    });
}

Result<> AdminVerbs::vehicles()
{
    return session().and_then([this](const std::unique_ptr<CentreSession>& session) { return devices::run(*m_line, *session); });
}

Result<> AdminVerbs::init()
{
    if (m_line->has(u"make-ca"_s))
        if (auto made = makeAuthority(); !made)
            return made;
    if (m_line->has(u"no-database"_s))
        return {};
    auto place = m_line->place();
    if (!place)
        return std::unexpected(place.error());
    const auto wanted = place->database.isEmpty() ? u"cwrt"_s : place->database;
    place->database = u"postgres"_s;
    {
        CentreSession first(*place);
        auto made = first.open().and_then([&] { return first.ask("databases"); }).and_then([&](const CentreSession::Rows& rows) -> Result<> {
            if (std::ranges::any_of(rows, [&](const QVariantMap& row) { return row.value(u"name"_s).toString() == wanted; }))
                return {};
            return Migrator(first.database()).makeDatabase(wanted);
        });
        if (!made)
            return made;
    }
    place->database = wanted;
    CentreSession session(*place);
    return session.open()
        .and_then([&] { return Migrator(session.database()).init(); })
        .and_then([&] { return Migrator(session.database()).migrate(); })
        .transform([&](int schema) {
            say(u"The database %1 is ready, with schema %2. Next: add-user, add-workstation, check."_s.arg(wanted).arg(schema));
        });
}

/// What the server itself needs: the folder "server" is copied to it.
Result<> AdminVerbs::makeAuthority() const
{
    const auto folder = m_line->value(u"make-ca"_s);
    const CertificateAuthority authority(folder);
    const auto names = m_line->value(u"server-name"_s).split(u',', Qt::SkipEmptyParts);
    const QString server = folder + "/server"_L1;
    const auto copied = [&]() -> Result<> {
        QFile root(authority.rootCertificate());
        if (!root.open(QIODevice::ReadOnly))
            return refuse(u"%1 can not be read."_s.arg(root.fileName()));
        return secrets::write(server + "/root.crt"_L1, root.readAll());
    };
    return authority.make()
        .and_then([&]() -> Result<> {
            if (QDir().mkpath(server))
                return {};
            return refuse(u"The folder %1 could not be made."_s.arg(server));
        })
        .and_then([&] { return authority.makeServer(names, server + "/server"_L1, {}); })
        .and_then(copied)
        .and_then([&] { return secrets::write(server + "/postgresql.conf.part"_L1, ServerWords::settings().toUtf8()); })
        .and_then([&] { return secrets::write(server + "/pg_hba.conf.part"_L1, ServerWords::doors(m_line->value(u"database"_s)).toUtf8()); })
        .transform([&] {
            say(u"The certificate authority is in %1: keep it off the network. Copy %2 to the server: its certificate and key, and what goes into postgresql.conf and pg_hba.conf."_s
                    .arg(folder, server));
        });
}

Result<> AdminVerbs::check()
{
    return session().and_then([](const std::unique_ptr<CentreSession>& session) -> Result<> {
        static constexpr std::array words{"ok", "warn", "bad"};
        qsizetype bad = 0;
        for (const auto& finding : CentreCheck(*session).findings()) {
            say(u"%1 %2"_s.arg(QLatin1StringView(words.at(size_t(finding.kind))), -5).arg(finding.sentence));
            bad += finding.kind == Finding::Kind::Bad ? 1 : 0;
        }
        if (bad == 0)
            return {};
        return refuse(bad == 1 ? u"One thing is bad."_s : u"%1 things are bad."_s.arg(bad));
    });
}

Result<> AdminVerbs::addWorkstation()
{
    const auto station = m_line->subject();
    const auto out = m_line->value(u"out"_s);
    if (out.isEmpty())
        return refuse(u"The kit needs a new folder: --out FOLDER"_s);
    if (Kit::isIn(out))
        return refuse(u"%1 holds a workstation's kit already. It was not touched."_s.arg(out));
    const auto place = m_line->place();
    if (!place)
        return std::unexpected(place.error());
    Kit kit{station, {}, m_line->value(u"recovery-key"_s).toLatin1()};
    if (m_line->has(u"recovery-key"_s) && QByteArray::fromHex(kit.recoveryKey).size() != 32)
        return refuse(u"--recovery-key takes the 64 digits that desk recovery-key printed."_s);
    auto& address = kit.address;
    address.hosts = m_line->has(u"server"_s) ? m_line->value(u"server"_s) : place->host.isEmpty() ? qEnvironmentVariable("PGHOST") : place->host;
    address.ports = m_line->has(u"ports"_s) ? m_line->value(u"ports"_s) : place->port;
    address.login = Enrolment::loginOf(station);
    address.local = address.hosts.startsWith(u'/');
    const CertificateAuthority authority(m_line->value(u"ca"_s));
    if (address.hosts.isEmpty())
        return refuse(u"Where will the workstation find the server? --server HOST"_s);
    if (!address.local && (!m_line->has(u"ca"_s) || !authority.isMade()))
        return refuse(u"A workstation needs a certificate: --ca FOLDER, the authority that init --make-ca made."_s);
    CentreSession session(*place);
    return session.open()
        .and_then([&]() -> Result<QString> {
            return session.ask("this_database").and_then([&](const CentreSession::Rows& rows) {
                address.database = rows.first().value(u"name"_s).toString();
                return Enrolment(session).addWorkstation(station, m_line->value(u"audience"_s));
            });
        })
        .and_then([&](const QString& password) -> Result<> {
            address.password = password;
            if (address.local)
                return kit.write(out);
            address.rootCertificate = u"root.crt"_s;
            address.certificate = u"workstation.crt"_s;
            address.key = u"workstation.key"_s;
            return kit.write(out).and_then([&] { return writeCertificates(address.login, out); });
        })
        .transform([&] { say(u"%1 is enrolled. Its kit is in %2: carry the folder to the workstation, where it becomes the data folder, and remove it here."_s.arg(station, out)); });
}

Result<> AdminVerbs::makeRecoveryKey()
{
    const auto out = m_line->value(u"out"_s);
    if (out.isEmpty())
        return refuse(u"The secret half needs a new file: --out FILE"_s);
    const auto key = RecoveryKey::random();
    return secrets::write(out, key.secretKey.toHex() + '\n').transform([&] {
        say(u"The secret half is in %1: lock it away, on paper or a stick, and remove it here. Every desk that is enrolled with\n  --recovery-key %2\nopens with it."_s
                .arg(out, QString::fromLatin1(key.publicKey.toHex())));
    });
}

Result<> AdminVerbs::recover()
{
    const QDir folder(m_line->subject());
    const auto signInName = m_line->value(u"sign-in"_s);
    if (!m_line->has(u"recovery-key"_s) || signInName.isEmpty())
        return refuse(u"What opens it, and for whom? --recovery-key FILE --sign-in NAME"_s);
    KeyVault vault(folder.filePath(u"desk.key"_s));
    return secrets::passwordIn(m_line->value(u"recovery-key"_s))
        .and_then([](const QString& secret) { return RecoveryKey::fromSecret(QByteArray::fromHex(secret.toLatin1())); })
        .and_then([&](const RecoveryKey& key) { return vault.recover(key); })
        .and_then([&](const DataKey& key) {
            return secrets::newPassphrase(signInName).and_then([&](const QString& passphrase) { return vault.enrol(key, signInName, passphrase); });
        })
        .transform([&] { say(u"%1 signs in at this desk with the new passphrase. What she gives there is kept; the centre takes it once it knows the passphrase, too: server add-user %1 --passphrase-only"_s.arg(signInName)); });
}

/// As a kit names them.
Result<> AdminVerbs::writeCertificates(const QString& login, const QString& folder) const
{
    const CertificateAuthority authority(m_line->value(u"ca"_s));
    const auto days = m_line->value(u"days"_s).toInt();
    if (days < 1)
        return refuse(u"--days is a number of days."_s);
    return authority.makeClient(login, folder + "/workstation"_L1, {days, {}, {}}).and_then([&]() -> Result<> {
        if (QFile::copy(authority.rootCertificate(), folder + "/root.crt"_L1))
            return {};
        return refuse(u"The certificate could not be copied into %1."_s.arg(folder));
    });
}

Result<> AdminVerbs::renewCertificate()
{
    const auto out = m_line->value(u"out"_s);
    if (out.isEmpty() || !m_line->has(u"ca"_s))
        return refuse(u"A new certificate needs --out FOLDER and --ca FOLDER, the authority that init --make-ca made."_s);
    if (!QDir().mkpath(out) || !QFile::setPermissions(out, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refuse(u"The folder %1 could not be made for its owner alone."_s.arg(out));
    return writeCertificates(Enrolment::loginOf(m_line->subject()), out).transform([&] {
        say(u"The new certificate is in %1. Carry its three files into the data folder of %2, over the old ones, and remove them here."_s.arg(out, m_line->subject()));
    });
}

Result<> AdminVerbs::status()
{
    return session().and_then([](const std::unique_ptr<CentreSession>& session) {
        return session->asOwner([&]() -> Result<> {
            const auto head = session->ask("head");
            const auto stations = session->ask("status_stations");
            const auto count = session->ask("status_refusal_count");
            const auto refusals = session->ask("status_refusals");
            for (const auto* each : {&head, &stations, &count, &refusals})
                if (!*each)
                    return std::unexpected(each->error());
            say(u"The feed is at %1 of history %2, schema %3."_s.arg(head->first().value(u"seq"_s).toString(), head->first().value(u"history"_s).toString().first(8),
                head->first().value(u"schema"_s).toString()));
            if (head->first().value(u"recovery_until"_s).toDateTime() > QDateTime::currentDateTimeUtc())
                say(u"It was set back: desks offer again what they were promised."_s);
            for (const auto& row : *stations)
                say(stationWords(row));
            say(u"%1 refusals in the last day."_s.arg(count->first().value(u"refusals"_s).toString()));
            for (const auto& row : *refusals)
                say(u"  %1  %2  %3 %4"_s.arg(row.value(u"at"_s).toDateTime().toUTC().toString(Qt::ISODate), row.value(u"login"_s).toString(), row.value(u"what"_s).toString(), row.value(u"code"_s).toString()));
            return {};
        });
    });
}

Result<> AdminVerbs::migrate()
{
    return session().and_then([](const std::unique_ptr<CentreSession>& session) {
        return Migrator(session->database()).migrate().transform([](int schema) { say(u"The centre has schema %1, the newest this program knows."_s.arg(schema)); });
    });
}

namespace {

/// What whoever was added can do now, and what is still to be made for her.
QString welcome(const QString& name, Role role)
{
    if (role == Role::Analyst)
        return u"%1 is known to this centre and works at no desk. For the reports a superuser makes her a login: create role \"%1\" login password '…' in role cad_reader"_s.arg(name);
    if (role == Role::Administrator)
        return u"%1 is known to this centre and works at no desk. To keep people, workstations and devices a superuser makes her a login: create role \"%1\" login password '…' in role cad_administrator"_s.arg(name);
    return u"%1 can sign in at every workstation of this centre."_s.arg(name);
}

} // namespace

Result<> AdminVerbs::addUser()
{
    const auto name = m_line->subject();
    const auto role = fromWord<Role>(m_line->value(u"role"_s));
    const bool again = m_line->has(u"passphrase-only"_s);
    if (!again && (!role || m_line->value(u"name"_s).isEmpty()))
        return refuse(u"A person needs --name, and --role dispatcher, clinician, supervisor, responder, trainer, analyst or administrator."_s);
    return session().and_then([&](const std::unique_ptr<CentreSession>& session) -> Result<> {
        const Enrolment enrolment(*session);
        const auto known = enrolment.userNamed(name);
        if (!known)
            return std::unexpected(known.error());
        if (known->has_value() != again)
            return refuse(again ? u"Nobody signs in as “%1”."_s.arg(name)
                                : u"There is a person who signs in as “%1” already. Nothing was changed. A new passphrase: --passphrase-only"_s.arg(name));
        return secrets::newPassphrase(name).and_then([&](const QString& passphrase) -> Result<> {
            if (again)
                return enrolment.setPassphrase(**known, passphrase);
            return enrolment.addUser({{}, m_line->value(u"name"_s), m_line->value(u"credential"_s), name, *role, m_line->value(u"employer"_s),
                                         m_line->value(u"languages"_s).split(u',', Qt::SkipEmptyParts), true}, passphrase)
                .transform([](const StaffId&) {});
        });
    }).transform([&] { say(again ? u"%1 has a new passphrase. Desks take it at her next sign-in with the link up."_s.arg(name) : welcome(name, *role)); });
}

Result<> AdminVerbs::revokeUser()
{
    return session().and_then([this](const std::unique_ptr<CentreSession>& session) { return Enrolment(*session).revokeUser(m_line->subject()); })
        .transform([this] { say(u"%1 can not sign in any more, and nothing that comes in her name is taken."_s.arg(m_line->subject())); });
}

Result<> AdminVerbs::revokeWorkstation()
{
    return session().and_then([this](const std::unique_ptr<CentreSession>& session) { return Enrolment(*session).revokeWorkstation(m_line->subject()); })
        .transform([this] { say(u"%1 is shut out. What waits on it stays there, encrypted."_s.arg(m_line->subject())); });
}

Result<> AdminVerbs::local()
{
    const auto folder = m_line->value(u"folder"_s);
    m_centre = std::make_unique<LocalCentre>(folder.isEmpty() ? LocalCentre::usualFolder() : folder);
    say(u"A private centre in %1. It is for trying, and for offices that trust everybody at this computer."_s.arg(m_centre->folder()));
    if (auto opened = m_centre->open(m_line->has(u"sample"_s), m_version); !opened)
        return opened;
    QStringList people;
    for (const auto& desk : LocalCentre::desks())
        people.append(u"%1 signs in at %2"_s.arg(desk.signIn, desk.station));
    say(u"%1. rosa, brandt and osei all have the passphrase “%2”: change it before anything real is written here."_s.arg(people.join(u", "_s), LocalCentre::passphrase));
    if (m_line->has(u"no-desks"_s))
        return m_centre->close();
    m_desks = std::make_unique<LocalDesks>(*m_centre, m_line->value(u"pictures"_s));
    connect(m_desks.get(), &LocalDesks::ended, this, [this](int code) {
        const auto closed = m_centre->close();
        if (!closed)
            complain(closed.error());
        Q_EMIT finished(closed ? code : 1);
    });
    m_desks->start();
    return {};
}

} // namespace dispatch
