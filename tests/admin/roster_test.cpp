#include "tool.h"

#include "clock.h"
#include "countyclock.h"
#include "filebytes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString& line)
{
    QJsonParseError problem;
    const auto read = QJsonDocument::fromJson(line.toUtf8(), &problem).object();
    INFO(line.toStdString());
    REQUIRE(problem.error == QJsonParseError::NoError);
    return read;
}

QStringList lines(const QString& text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}

/// Two who make a team and a clinician, in the county's first days of December 2026; one called off, and nobody is licensed after noon of the second.
const auto smallRoster = uR"(
insert into cad.staff (id, name, credential, sign_in_name, role, employer, languages, active) values
    ('00000000-0000-7000-8000-000000000001', 'Ana Ibarra', '', '', 'responder', 'county', '["en","es"]', true),
    ('00000000-0000-7000-8000-000000000002', 'Jim Holloway', '', '', 'responder', 'bacs', '["en"]', true),
    ('00000000-0000-7000-8000-000000000003', 'Mo Osei', 'LCSW', '', 'clinician', 'county', '["en"]', true),
    ('00000000-0000-7000-8000-000000000004', 'Dee Amari', '', '', 'responder', 'bacs', '["en"]', true);
insert into cad.licence (id, staff, kind, number, last_day) values
    ('00000000-0000-7000-8001-000000000001', '00000000-0000-7000-8000-000000000001', 'naloxone', '', ''),
    ('00000000-0000-7000-8001-000000000004', '00000000-0000-7000-8000-000000000004', 'naloxone', '', ''),
    ('00000000-0000-7000-8001-000000000003', '00000000-0000-7000-8000-000000000003', 'LCSW', '', '2027-05-31');
insert into cad.requirement (id, name, counted, job, licences, language, area, on_call_counts, minimum, valid_from, valid_to)
    select ('00000000-0000-7000-8002-00000000000' || n)::uuid, name, counted, job, licences::jsonb, '', '', true, (select jsonb_agg(1) from generate_series(1, 168)), '2026-12-01', '2026-12-02'
    from (values (1, 'Teams', 'teams', '', '[]'), (2, 'Licensed clinician', 'people', 'clinician', '["LCSW"]')) as each (n, name, counted, job, licences);
insert into cad.shift (id, staff, job, callsign, post, area, starts_at, ends_at, duty, state, since, reason) values
    ('00000000-0000-7000-8003-000000000001', '00000000-0000-7000-8000-000000000001', 'responder', 'T1', 'florin', '', '2026-12-01 00:00-08', '2026-12-03 00:00-08', 'working', 'planned', '2026-11-01 00:00-08', ''),
    ('00000000-0000-7000-8003-000000000002', '00000000-0000-7000-8000-000000000002', 'responder', 'T1', 'florin', '', '2026-12-01 00:00-08', '2026-12-02 20:00-08', 'working', 'planned', '2026-11-01 00:00-08', ''),
    ('00000000-0000-7000-8003-000000000003', '00000000-0000-7000-8000-000000000002', 'responder', 'T1', 'florin', '', '2026-12-02 20:00-08', '2026-12-03 00:00-08', 'working', 'called_off', '2026-11-20 09:00-08', 'Sick'),
    ('00000000-0000-7000-8003-000000000004', '00000000-0000-7000-8000-000000000003', 'clinician', '', '', '', '2026-12-01 00:00-08', '2026-12-02 12:00-08', 'working', 'planned', '2026-11-01 00:00-08', '');
insert into cad.leave (id, staff, kind, starts_at, ends_at, active) values
    ('00000000-0000-7000-8004-000000000001', '00000000-0000-7000-8000-000000000003', 'course', '2026-12-02 12:00-08', '2026-12-02 18:00-08', true);
)"_s;

} // namespace

TEST_CASE("the sample roster's gaps are told, a JSON object each and then the summary, or in words")
{
    const auto told = admin({u"roster"_s, u"coverage"_s, u"--training"_s, u"--json"_s});
    REQUIRE(told.code == 0);
    auto all = lines(told.out);
    const auto summary = objectIn(all.takeLast());
    CHECK(summary.value(u"gaps"_s).toInt() == all.size());
    CHECK(all.size() >= 4);
    double missing = 0;
    for (const auto& line : std::as_const(all)) {
        const auto gap = objectIn(line);
        const auto from = QDateTime::fromString(gap.value(u"from"_s).toString(), Qt::ISODate);
        const auto to = QDateTime::fromString(gap.value(u"to"_s).toString(), Qt::ISODate);
        CHECK(from < to);
        CHECK(gap.value(u"from"_s).toString().contains(QRegularExpression(u"-0[78]:00$"_s)));
        CHECK(gap.value(u"missing"_s).toInt() >= 1);
        CHECK_FALSE(gap.value(u"words"_s).toString().contains(u"(s)"));
        CHECK(gap.value(u"could_fill"_s).toInt() >= gap.value(u"first"_s).toArray().size());
        CHECK_FALSE(gap.value(u"first"_s).toArray().isEmpty());
        if (gap.value(u"requirement"_s) == u"Spanish"_s)
            missing += double(from.secsTo(to)) / 3600;
    }
    for (const auto& each : summary.value(u"requirements"_s).toArray()) {
        const auto hours = each.toObject();
        CHECK(hours.value(u"hours_needed"_s).toDouble() > 160);
        // Of what nobody has twice, had and missing make needed.
        if (hours.value(u"requirement"_s) == u"Licensed clinician"_s)
            CHECK(hours.value(u"hours_had"_s).toDouble() + hours.value(u"hours_missing"_s).toDouble() >= hours.value(u"hours_needed"_s).toDouble());
        if (hours.value(u"requirement"_s) == u"Spanish"_s)
            CHECK(std::abs(hours.value(u"hours_missing"_s).toDouble() - missing) < 0.01);
    }

    const auto words = admin({u"roster"_s, u"coverage"_s, u"--training"_s});
    REQUIRE(words.code == 0);
    CHECK(words.out.contains(u"Could fill it: "));
    CHECK(words.out.contains(QRegularExpression(u"\n%1 gaps from \\d{4}-\\d\\d-\\d\\d to "_s.arg(all.size()))));
    CHECK(words.out.contains(QRegularExpression(u"\n  Teams +needed \\d+ h, had "_s)));

    // A quarter's length, and days that the sample does not have.
    const auto today = dateAt(SystemClock().now(), QTimeZone("America/Los_Angeles"));
    const auto coverage = [](const QStringList& more) { return admin(QStringList{u"roster"_s, u"coverage"_s} + more); };
    const auto quarter = coverage({u"--training"_s, u"--from"_s, today.addDays(-30).toString(Qt::ISODate), u"--to"_s, today.addDays(60).toString(Qt::ISODate), u"--json"_s});
    REQUIRE(quarter.code == 0);
    CHECK(objectIn(lines(quarter.out).last()).value(u"gaps"_s).toInt() > all.size());
    CHECK(coverage({u"--training"_s, u"--to"_s, today.addDays(100).toString(Qt::ISODate)}).err.contains(u"The sample roster reaches from"));
    CHECK(coverage({}).err == u"Which roster? --training for the sample one, or --server and where the centre is.\n");
    CHECK(coverage({u"--training"_s, u"--server"_s}).code == 1);
    CHECK(coverage({u"--training"_s, u"--from"_s, u"tomorrow"_s}).err == u"“tomorrow” is no day; write it like 2026-11-29.\n");
    CHECK(coverage({u"--training"_s, u"--from"_s, u"2026-12-02"_s, u"--to"_s, u"2026-12-01"_s}).err == u"The last day, 2026-12-01, is before the first, 2026-12-02.\n");
    CHECK(coverage({u"--training"_s, u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2026-12-01"_s}).err.contains(u"more than 400 days"));
    CHECK(coverage({u"now"_s}).code == 2);
}

TEST_CASE("a person's and a team's calendar are written from the sample roster, without codes and without other people's names")
{
    const OpenFolder folder;
    const auto calendar = [](const QStringList& more) { return admin(QStringList{u"roster"_s, u"calendar"_s, u"--training"_s} + more); };
    const auto own = folder.path(u"own.ics"_s);
    const auto told = calendar({u"--person"_s, u"a. yusuf"_s, u"--out"_s, own});
    REQUIRE(told.code == 0);
    CHECK(told.out.contains(QRegularExpression(u"^\\d+ shifts are in "_s)));
    auto text = bytesOf(own);
    CHECK(text.count("BEGIN:VEVENT") == told.out.section(u' ', 0, 0).toInt());
    CHECK(text.count("LOCATION:Oak Park post") == text.count("BEGIN:VEVENT"));
    CHECK_FALSE(text.contains("Barrett"));
    const auto team = folder.path(u"team.ics"_s);
    REQUIRE(calendar({u"--team"_s, u"T1"_s, u"--out"_s, team}).code == 0);
    text = bytesOf(team);
    CHECK(text.contains("SUMMARY:T1: A. Yusuf"));
    CHECK(text.contains("SUMMARY:T1: C. Barrett"));
    CHECK(calendar({u"--person"_s, u"Nobody Here"_s, u"--out"_s, own}).err == u"Nobody on the staff is called “Nobody Here”.\n");
    CHECK(calendar({u"--team"_s, u"T77"_s, u"--out"_s, own}).err.contains(u"No shift of a team “T77”"));
    CHECK(calendar({u"--team"_s, u"T1"_s}).err.contains(u"--out FILE.ics"));
    CHECK(calendar({u"--team"_s, u"T1"_s, u"--person"_s, u"A. Yusuf"_s, u"--out"_s, own}).code == 1);
    CHECK(calendar({u"--team"_s, u"T1"_s, u"--out"_s, folder.path(u"no/such/folder.ics"_s)}).err.contains(u"can not be written"));
}

TEST_CASE("a table is checked line by line before anybody takes it in")
{
    const OpenFolder folder;
    const auto check = [](const QString& what, const QString& path) { return admin({u"roster"_s, u"check-import"_s, what, path, u"--training"_s}); };
    const auto good = written(folder, u"good.csv"_s, "name,job,team,post,start,end\nA. Yusuf,responder,T1,florin,2027-02-01 22:00,2027-02-02 08:00\n,responder,T1,,2027-02-01 22:00,2027-02-02 08:00\n");
    const auto told = check(u"shifts"_s, good);
    CHECK(told.code == 0);
    CHECK(told.out.startsWith(u"All 2 lines of "));
    const auto bad = written(folder, u"bad.csv"_s, "name,job,post,start,end\nA. Yusuf,cook,florin,2027-02-01 22:00,2027-02-02 08:00\nNobody Here,responder,nowhere,2027-02-01 22:00,2027-02-02 08:00\n");
    const auto wrong = check(u"shifts"_s, bad);
    CHECK(wrong.code == 1);
    CHECK(lines(wrong.out).size() == 3);
    CHECK(lines(wrong.out).first().startsWith(QString(bad + u":2: \"cook\" is not known as job.")));
    CHECK(wrong.err.startsWith(u"3 things are wrong."));
    CHECK(check(u"staff"_s, written(folder, u"staff.csv"_s, "name,employer,role\nA. Yusuf,county,responder\n")).code == 0);
    CHECK(check(u"staff"_s, written(folder, u"boss.csv"_s, "name,employer,role\nA. Yusuf,county,boss\n")).err.startsWith(u"One thing is wrong."));
    CHECK(check(u"cars"_s, good).err.contains(u"A table of what?"));
    CHECK(check(u"staff"_s, folder.path(u"none.csv"_s)).err.contains(u"can not be read"));
    CHECK(admin({u"roster"_s, u"check-import"_s, u"staff"_s, u"--training"_s}).code == 2);
}

TEST_CASE("the centre's roster is read by its owner and by a report's login, which may do nothing else, and by nobody besides")
{
    const OpenFolder folder;
    LocalCluster cluster(folder.path(u"pg"_s));
    must(cluster.make());
    must(cluster.start());
    const auto secret = QString(cluster.folder() + u"/superuser.password");
    const auto as = [&](const QString& user, const QString& password, QStringList words) {
        return admin(words + QStringList{u"--host"_s, cluster.host(), u"--database"_s, u"cwrt"_s, u"--user"_s, user, u"--password-file"_s, password});
    };
    REQUIRE(as(LocalCluster::superuser(), secret, {u"server"_s, u"init"_s}).code == 0);
    const auto session = superuser(cluster, u"cwrt"_s);
    const QStringList coverage{u"roster"_s, u"coverage"_s, u"--server"_s, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-03"_s};
    const auto empty = as(LocalCluster::superuser(), secret, coverage);
    CHECK(empty.out == u"No gap from 2026-12-01 to 2026-12-03.\nNo requirement is written down, so nothing can be missing.\n");

    for (const auto& each : smallRoster.split(u";\n"_s, Qt::SkipEmptyParts))
        said(*session, each);
    said(*session, u"create role report login password 'for the test' in role cad_reader"_s);
    said(*session, u"create role stranger login password 'for the test'"_s);
    const auto password = written(folder, u"password"_s, "for the test\n");
    REQUIRE(QFile::setPermissions(password, QFile::ReadOwner | QFile::WriteOwner));
    const auto before = said(*session, u"select (select count(*) from sync.change) as changes, (select sum(ver) from cad.shift) as versions"_s);

    const auto told = as(LocalCluster::superuser(), secret, coverage + QStringList{u"--json"_s});
    REQUIRE(told.code == 0);
    const auto all = lines(told.out);
    REQUIRE(all.size() == 3);
    auto gap = objectIn(all.at(0));
    CHECK(gap.value(u"requirement"_s) == u"Licensed clinician"_s);
    CHECK(gap.value(u"from"_s) == u"2026-12-02T12:00:00-08:00"_s);
    CHECK(gap.value(u"to"_s) == u"2026-12-03T00:00:00-08:00"_s);
    // The only one who is licensed is at a course.
    CHECK(gap.value(u"could_fill"_s) == 0);
    gap = objectIn(all.at(1));
    CHECK(gap.value(u"requirement"_s) == u"Teams"_s);
    CHECK(gap.value(u"from"_s) == u"2026-12-02T20:00:00-08:00"_s);
    CHECK(gap.value(u"words"_s).toString().contains(u"J. Holloway called off"));
    CHECK(gap.value(u"first"_s).toArray().contains(u"D. Amari"_s));
    const auto clinicians = objectIn(all.at(2)).value(u"requirements"_s).toArray().at(1).toObject();
    CHECK(clinicians.value(u"hours_needed"_s) == 48);
    CHECK(clinicians.value(u"hours_had"_s) == 36);
    CHECK(clinicians.value(u"hours_missing"_s) == 12);

    const auto report = as(u"report"_s, password, coverage + QStringList{u"--json"_s});
    CHECK(report.code == 0);
    CHECK(report.out == told.out);
    const auto stranger = as(u"stranger"_s, password, coverage);
    CHECK(stranger.code == 1);
    CHECK(stranger.out.isEmpty());
    const auto calendar = folder.path(u"team.ics"_s);
    REQUIRE(as(u"report"_s, password, {u"roster"_s, u"calendar"_s, u"--server"_s, u"--team"_s, u"T1"_s, u"--out"_s, calendar, u"--from"_s, u"2026-12-01"_s, u"--to"_s, u"2026-12-03"_s}).code == 0);
    CHECK(bytesOf(calendar).count("BEGIN:VEVENT") == 3);
    CHECK(bytesOf(calendar).count("STATUS:CANCELLED") == 1);
    CHECK(as(u"report"_s, password, {u"roster"_s, u"check-import"_s, u"shifts"_s, written(folder, u"s.csv"_s, "name,job,start,end\nAna Ibarra,responder,2027-02-01 22:00,2027-02-02 08:00\n"), u"--server"_s}).code == 0);
    CHECK(said(*session, u"select (select count(*) from sync.change) as changes, (select sum(ver) from cad.shift) as versions"_s) == before);
}
