#include "tool.h"
#include "filebytes.h"

#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto bundled = QStringLiteral(SOURCE_FOLDER "/resources/scenarios/scenario-blue-apartments.json");

} // namespace

TEST_CASE("scenario check tells that all is well, or each mistake with its line")
{
    const auto well = admin({u"scenario"_s, u"check"_s, bundled, QStringLiteral(SOURCE_FOLDER "/resources/scenarios/questions.json")});
    CHECK(well.code == 0);
    CHECK(well.out.count(u'\n') == 2);
    CHECK(well.out.contains(": well (blue-apartments, place 7: 4 goals, 14 points, 1 callers, 3 events)"_L1));
    CHECK(well.err.isEmpty());

    const OpenFolder folder;
    auto json = bytesOf(bundled);
    json.replace("\"place\": 7", "\"place\": 0").replace("\"step\": \"screen.6\"", "\"step\": \"screen.7\"");
    QFile file(folder.path(u"broken.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(json) == json.size());
    file.close();
    const auto broken = admin({u"scenario"_s, u"check"_s, file.fileName(), bundled});
    CHECK(broken.code == 1);
    CHECK(broken.out.contains(file.fileName() + u":5: \"place\" is not a whole number from 1 to 999\n"_s));
    CHECK(broken.out.contains("\"screen.7\" is no step of the protocol"_L1));
    CHECK(broken.out.contains(bundled + u": well"_s));
    CHECK(broken.err.contains("2 mistakes."_L1));

    CHECK(admin({u"scenario"_s, u"check"_s, folder.path(u"none.json"_s)}).code == 1);
    CHECK(admin({u"scenario"_s, u"check"_s}).code == 2);
}

TEST_CASE("scenario deidentify makes a scenario of the centre's past in which nothing of it stands")
{
    const OpenFolder folder;
    LocalCluster cluster(folder.path(u"pg"_s));
    must(cluster.make());
    must(cluster.start());
    const auto secret = QString(cluster.folder() + u"/superuser.password");
    const auto as = [&](QStringList words) {
        return admin(words + QStringList{u"--host"_s, cluster.host(), u"--database"_s, u"cwrt"_s, u"--user"_s, LocalCluster::superuser(), u"--password-file"_s, secret});
    };
    REQUIRE(as({u"server"_s, u"init"_s}).code == 0);
    const auto out = folder.path(u"past.json"_s);
    const QStringList verb{u"scenario"_s, u"deidentify"_s, u"--from"_s, u"2026-11-22 22:00"_s, u"--to"_s, u"2026-11-23 06:00"_s, u"--seed"_s, u"3"_s, u"--out"_s, out};
    const auto nothing = as(verb);
    CHECK(nothing.code == 1);
    CHECK(nothing.err.contains("There is no call in that time."_L1));
    CHECK_FALSE(QFile::exists(out));

    const auto session = superuser(cluster, u"cwrt"_s);
    said(*session, uR"(
insert into cad.incident (id, number, status, answered_at, filed_at, risk, outcome, cancel_reason, where_words, address, pin, area, callback, callback_phone, callback_read_back, danger,
    danger_words, source, transfer_from, already_asked, relation, caller_name, person_name, pronouns, age_words, language, interpreter, access_needs, nature, what_happened, what_helps,
    observed, observed_words, screen, screen_words, criteria, criteria_asked)
select ('00000000-0000-7000-8000-00000000000' || n)::uuid, 'N' || n, 'open', moment, moment, 'high', 'mobile_team', '', 'behind the tyre shop', '9914 Nowhereville Rd', '[38.6001,-121.5002]', '',
    '(916) 555-0142', '+19165550142', true, 'yes', 'he said the ravine', 'county_line', 'Joanna', '["age"]', 'family', 'Zebulon Quux', 'Persis Quux', 'she', '41', 'es', false, 'stairs',
    'panic', 'since the funeral', 'the parrot', '["alone"]', '{"alone":"parrot"}', '{"1":"yes"}', '{"1":"ravine"}', '[]', true
from (values (1, timestamptz '2026-11-22 22:17:31-08'), (2, timestamptz '2026-11-23 01:40:07-08'), (3, timestamptz '2026-11-23 07:00:00-08')) as each (n, moment)
)"_s);
    const auto before = said(*session, u"select count(*) as changes from sync.change"_s);
    const auto done = as(verb);
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    const auto told = bytesOf(out);
    for (const auto* each : {"tyre", "Nowhereville", "9914", "0142", "ravine", "Joanna", "Zebulon", "Persis", "Quux", "stairs", "funeral", "parrot", "38.6001", "121.5002", "2026-11-22", "2026-11-23"}) {
        INFO(each);
        CHECK_FALSE(told.contains(each));
    }
    // Two were answered in that time.
    const auto check = admin({u"scenario"_s, u"check"_s, out});
    INFO(check.out.toStdString());
    CHECK(check.code == 0);
    CHECK(check.out.contains("2 callers"_L1));
    CHECK(said(*session, u"select count(*) as changes from sync.change"_s) == before);
    CHECK(as({u"scenario"_s, u"deidentify"_s, u"--from"_s, u"yesterday"_s, u"--to"_s, u"2026-11-23 06:00"_s, u"--out"_s, out}).code == 1);
    CHECK(as({u"scenario"_s, u"deidentify"_s}).code == 1);
}
