#include "centre.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
}

/// Everything the schema consists of, one line each: the database's own words.
QString dump(const Session& owner)
{
    QStringList lines;
    const auto sections = textOf(QStringLiteral(GOLDEN "/dump.sql")).split(u"\n\n"_s);
    REQUIRE(sections.size() == 6);
    for (const auto& sql : sections) {
        const auto said = owner.say(sql);
        INFO(said.message.toStdString());
        REQUIRE(said.state.isEmpty());
        for (const auto& row : said.rows)
            lines.append(row.value(u"line"_s).toString());
        lines.append(QString{});
    }
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the schema after all migrations is the golden one")
{
    const Centre centre;
    const auto golden = QStringLiteral(GOLDEN "/schema.txt");
    const auto now = dump(centre.owner);
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        QFile file(golden);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now.toUtf8());
    }
    const auto was = textOf(golden).split(u'\n');
    const auto is = now.split(u'\n');
    CHECK(is.size() == was.size());
    for (qsizetype i = 0; i < is.size(); ++i)
        CHECK(is.at(i) == was.value(i));
}

TEST_CASE("to migrate and to prepare again changes nothing; a newer schema is refused")
{
    const Centre centre;
    Migrator migrator(centre.owner.database());
    const auto before = dump(centre.owner);
    REQUIRE(migrator.init());
    REQUIRE(migrator.migrate() == CentralBook().newestSchema());
    CHECK(dump(centre.owner) == before);
    CHECK(migrator.check());

    REQUIRE(centre.owner.say(u"alter table cad.incident disable trigger z_capture"_s).state.isEmpty());
    CHECK_FALSE(migrator.check());
    REQUIRE(centre.owner.say(u"alter table cad.incident enable trigger z_capture; grant insert on cad.look to cad_reader"_s).state.isEmpty());
    CHECK_FALSE(migrator.check());
    REQUIRE(centre.owner.say(u"revoke insert on cad.look from cad_reader; update sync.head set schema = 99"_s).state.isEmpty());
    CHECK_FALSE(migrator.check());
    const auto refused = migrator.migrate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary.contains(u"newer"));
}

TEST_CASE("a database that nobody prepared is told from one that is broken")
{
    const Session raw(server().newDatabase(u"template0"_s), LocalCluster::superuser(), server().password());
    Migrator migrator(raw.database());
    const auto refused = migrator.migrate();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary.contains(u"server init"));
}

TEST_CASE("every statement in the book can be prepared")
{
    const Centre centre;
    const CentralBook book;
    REQUIRE(book.steps().size() > 20);
    for (const auto& step : book.steps()) {
        INFO(step.toStdString());
        QSqlQuery query(centre.owner.database());
        CHECK(query.prepare(book.statement(step)));
    }
}

TEST_CASE("the roles may do what the table in packaging/central shows, and no more")
{
    const Centre centre;
    // One line an object: role, schema.object, verbs.
    QStringList lines;
    const auto said = centre.owner.say(u"select role, schema, object, string_agg(verb, ' ' order by verb) as verbs from sync.privileges() group by 1, 2, 3 order by 1, 2, 3"_s);
    for (const auto& row : said.rows) {
        const auto schema = row.value(u"schema"_s).toString();
        const auto object = row.value(u"object"_s).toString();
        lines.append(u"| %1 | %2 | %3 |"_s.arg(row.value(u"role"_s).toString(), schema.isEmpty() ? object : object.isEmpty() ? u"schema `%1`"_s.arg(schema) : u"`%1.%2`"_s.arg(schema, object), row.value(u"verbs"_s).toString()));
    }
    const auto path = QStringLiteral(SOURCE_FOLDER "/packaging/central/README.md");
    auto text = textOf(path);
    static const QRegularExpression part(u"(<!-- privileges -->\n)(.*)(<!-- /privileges -->)"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto shown = u"| Role | Object | May |\n| --- | --- | --- |\n"_s + lines.join(u'\n') + u'\n';
    const auto match = part.match(text);
    REQUIRE(match.hasMatch());
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QString(text.first(match.capturedEnd(1)) + shown + text.sliced(match.capturedStart(3))).toUtf8());
    } else {
        CHECK(match.captured(2) == shown);
    }
    CHECK(said.rows.size() > 30);
}

TEST_CASE("a workstation's login reaches tables and functions only by what it was given")
{
    const Centre centre;
    const CentreDesk desk(centre, u"W3"_s);
    const Session reports(centre.name, u"reports"_s, u"known to the tests"_s);
    QStringList attempts{u"create table public.x()"_s, u"create temp table x()"_s, u"set role cad_owner"_s, u"set session authorization ws_w4"_s,
        u"select sync.add_station('W9', 'ws_w9', 'oversight')"_s, u"select sync.set_policy('{}')"_s, u"select sync.prune('0')"_s, u"select sync.privileges()"_s,
        u"select sync.next_number(now())"_s, u"select sync.carry('look', false, '{}')"_s, u"select sync.hmac('a'::bytea, 'b'::bytea, 'sha256')"_s,
        u"select sync.apply('[]', 'supervisor', '{}', 'W3')"_s, u"select sync.image('staff', gen_random_uuid())"_s, u"select sync.mark_of('rosa')"_s,
        u"select sync.rows_now('oversight')"_s, u"alter table cad.look disable trigger all"_s, u"truncate cad.incident"_s};
    const auto tables = centre.owner.say(u"select format('%I.%I', nspname, relname) as name, nspname from pg_class join pg_namespace n on n.oid = relnamespace where nspname in ('cad', 'sync') and relkind = 'r'"_s);
    for (const auto& row : tables.rows) {
        const auto table = row.value(u"name"_s).toString();
        attempts += {u"insert into %1 default values"_s.arg(table), u"delete from %1"_s.arg(table), u"truncate %1"_s.arg(table)};
        const bool engine = row.value(u"nspname"_s).toString() == u"sync"_s;
        attempts.append(engine ? u"select from %1"_s.arg(table) : u"update %1 set ver = 1"_s.arg(table));
        if (!engine)
            CHECK(desk.session.say(u"select from %1"_s.arg(table)).state.isEmpty());
    }
    for (const auto& sql : attempts) {
        INFO(sql.toStdString());
        CHECK(desk.session.say(sql).state == u"42501"_s);
        CHECK(reports.say(sql).state == u"42501"_s);
    }
    for (const auto& sql : {u"select sync.hello('1', 1)"_s, u"select sync.submit(null, '[]')"_s, u"select sync.bootstrap('now', '', 1)"_s, u"select sync.sign_in_salt('rosa')"_s})
        CHECK(reports.say(sql).state == u"42501"_s);
}

TEST_CASE("rows stay: no delete, no truncate, and what was written down once is not changed, not even by a superuser")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto incident = anIncident();
    REQUIRE(stateOf(desk.give(centre.dana, {incident, aNote(idOf(incident), u"as said"_s)})) == u"accepted"_s);
    CHECK(centre.owner.say(u"update cad.log_entry set words = 'other'"_s).state == u"CA403"_s);
    CHECK(centre.owner.say(u"delete from cad.log_entry"_s).state == u"CA403"_s);
    CHECK(centre.owner.say(u"delete from cad.incident"_s).state == u"CA403"_s);
    const auto carried = centre.owner.say(u"select name from sync.entity"_s);
    REQUIRE(carried.rows.size() == 40);
    for (const auto& row : carried.rows)
        CHECK(centre.owner.say(u"truncate cad.%1 cascade"_s.arg(row.value(u"name"_s).toString())).state == u"CA403"_s);
}

TEST_CASE("what an administrator corrects by hand reaches the workstations")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto incident = anIncident();
    REQUIRE(stateOf(desk.give(centre.dana, {incident})) == u"accepted"_s);
    const auto before = centre.seq();
    REQUIRE(centre.owner.say(u"update cad.incident set address = '1620 R St'"_s).state.isEmpty());
    CHECK(centre.seq() == before + 1);
    const auto said = desk.pull(0, {});
    CHECK(said.rows.last().value(u"body"_s).toString().contains(u"1620 R St"));
    CHECK(said.rows.last().value(u"command"_s).isNull());
    CHECK(said.rows.last().value(u"ver"_s).toInt() == 2);
}
