#include "centrecheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

static void loadReadme()
{
    Q_INIT_RESOURCE(central_readme);
}

namespace dispatch {

using enum Finding::Kind;

QString CentreCheck::line(const QVariantMap& privilege)
{
    const auto object = privilege.value(u"object"_s).toString();
    const auto schema = privilege.value(u"schema"_s).toString();
    const auto shown = schema.isEmpty() ? object : object.isEmpty() ? u"schema `%1`"_s.arg(schema) : u"`%1.%2`"_s.arg(schema, object);
    return u"| %1 | %2 | %3 |"_s.arg(privilege.value(u"role"_s).toString(), shown, privilege.value(u"verb"_s).toString());
}

QStringList CentreCheck::documented()
{
    loadReadme();
    QFile file(u":/central/README.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the program itself can not be read");
    const auto table = QString::fromUtf8(file.readAll()).section(u"<!-- privileges -->\n"_s, 1).section(u"<!-- /privileges -->"_s, 0, 0);
    return table.split(u'\n', Qt::SkipEmptyParts).sliced(2);
}

std::optional<CentreCheck::Rows> CentreCheck::rowsOf(QAnyStringView step, const QString& what, bool ownerOnly, Finding::Kind otherwise)
{
    std::optional<Rows> rows;
    const auto ask = [&] { return m_session->ask(step).transform([&](const Rows& said) { rows = said; }); };
    const auto asked = ownerOnly ? m_session->asOwner(ask) : m_session->together(ask);
    if (!asked)
        add(otherwise, u"%1 could not be looked at: %2"_s.arg(what, asked.error().summary));
    return asked ? rows : std::nullopt;
}

QList<Finding> CentreCheck::findings()
{
    m_findings.clear();
    if (lookAtSchema()) {
        lookAtPrivileges();
        lookAtTriggers();
        lookAtFeed();
        lookAtLogins();
    }
    lookAtSettings();
    lookAtDoors();
    lookAtCopies();
    return m_findings;
}

bool CentreCheck::lookAtSchema()
{
    const auto made = rowsOf("made", u"The tables"_s, false, Bad);
    if (!made)
        return false;
    if (!made->first().value(u"engine"_s).toBool()) {
        add(Bad, u"This database was not made ready: dispatch-admin server init."_s);
        return false;
    }
    const auto rows = rowsOf("schema", u"The schema's number"_s, true, Bad);
    if (!rows)
        return false;
    const auto now = rows->first().value(u"schema"_s).toInt();
    const auto newest = CentralBook().newestSchema();
    if (now == newest)
        add(Ok, u"The schema is number %1, the newest this program knows."_s.arg(now));
    else if (now < newest)
        add(Bad, u"The schema is number %1; this program knows %2: dispatch-admin server migrate."_s.arg(now).arg(newest));
    else
        add(Bad, u"The schema is number %1, newer than this program, which knows %2. Update this program."_s.arg(now).arg(newest));
    return true;
}

void CentreCheck::lookAtPrivileges()
{
    const auto rows = rowsOf("privileges", u"The privileges"_s, true, Bad);
    if (!rows)
        return;
    QStringList here;
    for (const auto& row : *rows)
        here.append(line(row));
    const auto wanted = documented();
    const auto listed = m_findings.size();
    for (const auto& each : here)
        if (!wanted.contains(each))
            add(Bad, u"Somebody may do more than is documented: %1"_s.arg(each));
    for (const auto& each : wanted)
        if (!here.contains(each))
            add(Bad, u"A documented privilege is missing: %1"_s.arg(each));
    if (m_findings.size() == listed)
        add(Ok, u"The roles may do what is documented and nothing else (%1 privileges)."_s.arg(here.size()));
}

void CentreCheck::lookAtTriggers()
{
    const auto rows = rowsOf("sleeping_triggers", u"The triggers"_s, false, Bad);
    if (!rows)
        return;
    for (const auto& row : *rows)
        add(Bad, u"The table cad.%1 is not watched: its trigger %2 is switched off."_s.arg(row.value(u"table"_s).toString(), row.value(u"trigger"_s).toString()));
    if (rows->isEmpty())
        add(Ok, u"All tables are watched: nothing is deleted, and every change reaches the feed."_s);
}

void CentreCheck::lookAtFeed()
{
    const auto rows = rowsOf("check_feed", u"The feed of changes"_s, true, Bad);
    if (!rows)
        return;
    const auto& row = rows->first();
    const auto number = [&](const char* name) { return row.value(QLatin1StringView(name)).toLongLong(); };
    if (number("forged") || number("altered") || number("gaps"))
        add(Bad, u"The feed of changes was tampered with or damaged: %1 changes do not follow, %2 were altered, %3 gaps. Restore a backup beside it and compare."_s
                     .arg(number("forged")).arg(number("altered")).arg(number("gaps")));
    else if (!row.value(u"ends_at_head"_s).toBool() || number("last") != number("head"))
        add(Bad, u"The feed of changes does not end where the centre says it does (%1, %2)."_s.arg(number("last")).arg(number("head")));
    else
        add(Ok, u"The feed of changes is whole: %1 changes were recomputed, up to %2."_s.arg(number("changes")).arg(number("head")));
}

void CentreCheck::lookAtSettings()
{
    const auto rows = rowsOf("check_settings", u"The settings"_s, false, Bad);
    if (!rows)
        return;
    for (const auto& row : *rows)
        m_settings.insert(row.value(u"name"_s).toString(), row.value(u"setting"_s).toString());
    const bool local = m_settings.value(u"listen_addresses"_s).isEmpty();
    if (m_settings.value(u"server_version_num"_s).toInt() < 150000)
        add(Bad, u"PostgreSQL is older than 15."_s);
    if (local)
        add(Ok, u"The server listens on no network, only on its own socket."_s);
    else if (m_settings.value(u"ssl"_s) == "on"_L1)
        add(Ok, u"TLS is on, %1 or newer."_s.arg(m_settings.value(u"ssl_min_protocol_version"_s)));
    else
        add(Bad, u"TLS is off and the server listens on %1: set ssl = on."_s.arg(m_settings.value(u"listen_addresses"_s)));
    if (m_settings.value(u"password_encryption"_s) == "scram-sha-256"_L1)
        add(Ok, u"New passwords are kept as SCRAM."_s);
    else
        add(Bad, u"New passwords are kept as %1: set password_encryption = 'scram-sha-256'."_s.arg(m_settings.value(u"password_encryption"_s)));
    for (const auto& name : {u"fsync"_s, u"full_page_writes"_s})
        if (m_settings.value(name) != "on"_L1)
            add(Bad, u"%1 is off: when the power goes, the database is lost."_s.arg(name));
    if (QStringList{u"off"_s, u"local"_s}.contains(m_settings.value(u"synchronous_commit"_s)))
        add(Bad, u"synchronous_commit is %1: what a desk was promised can be lost. Set it on."_s.arg(m_settings.value(u"synchronous_commit"_s)));
    if (m_settings.value(u"data_checksums"_s) != "on"_L1)
        add(Warn, u"Data checksums are off: a failing disk is noticed late. Switch them on with pg_checksums."_s);
}

void CentreCheck::lookAtLogins()
{
    const auto before = m_findings.size();
    if (const auto rows = rowsOf("check_logins", u"The logins"_s, true, Bad))
        for (const auto& row : *rows) {
            const auto login = row.value(u"login"_s).toString();
            if (row.value(u"superuser"_s).toBool())
                add(Bad, u"The workstation's login %1 is a superuser. Applications never are."_s.arg(login));
            else if (login.startsWith("cad_"_L1))
                add(Bad, u"The role %1 can sign in. Nobody should: alter role %1 nologin."_s.arg(login));
            else if (row.value(u"more"_s).toBool() || row.value(u"owner"_s).toBool())
                add(Bad, u"The login %1 of an application may make roles or databases, or is an owner."_s.arg(login));
        }
    int open = 0;
    if (const auto rows = rowsOf("check_stations", u"The workstations"_s, true, Bad))
        for (const auto& row : *rows) {
            const auto name = row.value(u"name"_s).toString();
            const bool revoked = row.value(u"revoked"_s).toBool();
            open += revoked ? 0 : 1;
            if (revoked && row.value(u"opens"_s).toBool())
                add(Bad, u"%1 was revoked, but its login %2 is still open."_s.arg(name, row.value(u"login"_s).toString()));
            if (!revoked && (!row.value(u"opens"_s).toBool() || !row.value(u"member"_s).toBool()))
                add(Warn, u"%1 is enrolled, but its login %2 can not be used."_s.arg(name, row.value(u"login"_s).toString()));
        }
    if (m_findings.size() == before)
        add(Ok, u"No application signs in as a superuser or an owner; %1 workstations are enrolled."_s.arg(open));
    if (const auto rows = rowsOf("check_passwords", u"How passwords are kept"_s, false, Warn)) {
        for (const auto& row : *rows)
            add(Bad, u"The password of %1 is not kept as SCRAM. Set it anew."_s.arg(row.value(u"login"_s).toString()));
        if (rows->isEmpty())
            add(Ok, u"All passwords are kept as SCRAM."_s);
    }
}

void CentreCheck::lookAtDoors()
{
    const auto rows = rowsOf("check_doors", u"pg_hba.conf"_s, false, Warn);
    if (!rows)
        return;
    const auto before = m_findings.size();
    for (const auto& row : *rows) {
        const auto text = [&](const char* name) { return row.value(QLatin1StringView(name)).toString(); };
        const auto where = u"Line %1 of pg_hba.conf"_s.arg(text("line"));
        const auto method = text("method");
        if (!text("error").isEmpty()) {
            add(Bad, u"%1 can not be read: %2."_s.arg(where, text("error")));
            continue;
        }
        if (method == "reject"_L1)
            continue;
        const bool network = text("type") != "local"_L1;
        if (QStringList{u"trust"_s, u"password"_s, u"md5"_s, u"ident"_s}.contains(method))
            add(Bad, u"%1 lets in with “%2”: use scram-sha-256."_s.arg(where, method));
        else if (network && text("type") != "hostssl"_L1 && !QStringList{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s}.contains(text("address")))
            add(Bad, u"%1 lets in over the network without TLS: write hostssl."_s.arg(where));
        else if (text("type") == "hostssl"_L1 && text("users").contains("cad_workstation"_L1) && !text("options").contains("clientcert=verify-full"_L1))
            add(Bad, u"%1 lets workstations in without their certificate: add clientcert=verify-full."_s.arg(where));
    }
    if (m_findings.size() == before)
        add(Ok, u"pg_hba.conf lets nobody in without SCRAM, and over the network only with TLS."_s);
}

void CentreCheck::lookAtCopies()
{
    const auto names = m_settings.value(u"synchronous_standby_names"_s);
    if (const auto rows = rowsOf("check_replication", u"The standbys"_s, false, Warn)) {
        const auto standbys = rows->first().value(u"standbys"_s).toInt();
        const auto synchronous = rows->first().value(u"synchronous"_s).toInt();
        if (!names.isEmpty() && synchronous == 0)
            add(Bad, u"A synchronous standby is demanded and none is there: commits wait for ever, and the desks work alone."_s);
        else if (synchronous > 0)
            add(Ok, u"%1 standbys follow, %2 of them synchronously: nothing that was confirmed is lost with this server."_s.arg(standbys).arg(synchronous));
        else if (standbys > 0)
            add(Warn, u"%1 standbys follow, none of them synchronously: the last moments can be lost with this server. The desks offer theirs again."_s.arg(standbys));
        else
            add(Warn, u"No standby follows: when this server fails, the desks work alone until it is back or restored."_s);
    }
    if (m_settings.value(u"archive_mode"_s, u"off"_s) == "off"_L1) {
        add(Warn, u"The write-ahead log is not archived: a backup can be restored only as it was made. See packaging/central/README.md."_s);
        return;
    }
    const auto rows = rowsOf("check_archive", u"The archive"_s, false, Warn);
    if (!rows)
        return;
    const auto& row = rows->first();
    if (row.value(u"failing"_s).toBool())
        add(Bad, u"The archive fails since %1 (%2 failures): look at archive_command."_s.arg(row.value(u"failed_at"_s).toDateTime().toString(Qt::ISODate), row.value(u"failed"_s).toString()));
    else if (row.value(u"archived"_s).toLongLong() == 0)
        add(Warn, u"The archive is on, but nothing was archived yet."_s);
    else
        add(Ok, u"The write-ahead log is archived, last at %1."_s.arg(row.value(u"archived_at"_s).toDateTime().toUTC().toString(Qt::ISODate)));
}

} // namespace dispatch
