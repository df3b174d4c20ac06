#include "whocomes.h"

#include "anynoun.h"
#include "ground.h"
#include "print.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList countyAreas{u"florin"_s, u"arden_arcade"_s, u"carmichael"_s, u"citrus_heights"_s, u"folsom"_s, u"rancho_cordova"_s, u"elk_grove"_s, u"galt"_s, u"north_highlands"_s,
    u"sacramento"_s, u"delta"_s, u"southeast"_s};

Instant countyInstant(const QDate& date, const QTime& time) { return toInstant(QDateTime(date, time, county)); }

QByteArray shippedTable()
{
    QFile file(u":/jurisdiction/who-comes-2026-11.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A table of one entry, with what is said of it.
QByteArray table(const QByteArray& entry, const QByteArray& id = "co")
{
    return R"({"version": "1", "about": "x", "stale_after_days": 365, "entries": [
 {"id": ")" + id + R"(", "kind": "co_responder", "who": {"en": "The pair", "es": "La pareja"}, "why": {"en": "here"}, "as_of": "2026-11-01", "source": "x", )" + entry + "}]}";
}

WhoComes read(const QByteArray& json)
{
    const auto table = WhoComes::fromJson(json);
    INFO((table ? QString{} : table.error().detail).toStdString());
    REQUIRE(table);
    return *table;
}

QString tableRefusal(const QByteArray& json)
{
    const auto table = WhoComes::fromJson(json);
    return table ? QString() : table.error().detail;
}

Comer::How howAt(const WhoComes& table, Instant at, const ScenePlace& scene = {u"sacramento"_s, {}, {}})
{
    const auto coming = table.at(scene, at, county, u"en"_s);
    REQUIRE(coming.size() == 1);
    return coming.first().how;
}

const auto noon = countyInstant({2026, 11, 24}, {12, 0});

} // namespace

TEST_CASE("the shipped table says who comes where the map is sure, and says ask where nobody knows")
{
    const auto who = read(shippedTable());
    const auto named = [&](const ScenePlace& scene) {
        QStringList said;
        for (const auto& each : who.at(scene, noon, county, u"en"_s)) {
            CHECK_FALSE(each.source.isEmpty());
            said.append(u"%1 %2"_s.arg(each.id).arg(static_cast<int>(each.how)));
        }
        return said.join(u", ");
    };
    CHECK(named({u"florin"_s, {}, {}}) == u"sheriff 0, mcst 1, fire 2");
    CHECK(named({u"sacramento"_s, {}, {u"medical"_s}}) == u"police_sacramento 0, mcst 1, fire 1, dcr 1");
    CHECK(named({u"citrus_heights"_s, {}, {}}) == u"police_citrus_heights 1, mcst 1, fire 2");
    // Somewhere nobody has placed on the map.
    CHECK(named({}) == u"mcst 1, fire 2");
    CHECK(WhoComes::sentence({}) == u"Who comes to this address is not known. Ask 911.");
    CHECK(WhoComes::sentence(who.at({u"florin"_s, {}, {}}, noon, county, u"es"_s)).startsWith(u"Comes: Sheriff del condado de Sacramento (policía de esta zona, day and night). Ask: "));
    for (const auto& finding : who.check(countyAreas, {2026, 11, 29})) {
        INFO(finding.reason.toStdString());
        CHECK(finding.reason.contains(u"\"ask\""));
        CHECK(finding.line > 5);
    }
}

TEST_CASE("hours are the county's clock, across midnight and in both nights when it is changed")
{
    const auto night = read(table(R"("areas": ["sacramento"], "hours": [{"days": "fri-sun", "from": "22:00", "to": "06:30"}])"));
    CHECK(howAt(night, countyInstant({2026, 11, 27}, {21, 59})) == Comer::How::NotNow);
    CHECK(howAt(night, countyInstant({2026, 11, 27}, {22, 0})) == Comer::How::Comes);
    CHECK(howAt(night, countyInstant({2026, 11, 30}, {6, 29})) == Comer::How::Comes);
    CHECK(howAt(night, countyInstant({2026, 11, 30}, {6, 30})) == Comer::How::NotNow);
    CHECK(howAt(night, countyInstant({2026, 11, 30}, {22, 30})) == Comer::How::NotNow);
    // The hour that is there twice on 1 November 2026 and the one that is not on 8 March 2026.
    const auto hoursOn = [&](const QDate& saturday) {
        int minutes = 0;
        for (auto at = countyInstant(saturday, {20, 0}); at < countyInstant(saturday.addDays(1), {8, 0}); at += minute)
            minutes += howAt(night, at) == Comer::How::Comes ? 1 : 0;
        return minutes;
    };
    CHECK(hoursOn({2026, 11, 21}) == 8 * 60 + 30);
    CHECK(hoursOn({2026, 10, 31}) == 9 * 60 + 30);
    CHECK(hoursOn({2026, 3, 7}) == 7 * 60 + 30);
}

TEST_CASE("whatever the hours, they hold exactly while the county's clock shows them")
{
    always("hours by the clock", [](Anything any) {
        const auto from = any.below(24 * 60);
        const auto to = any.below(24 * 60);
        const auto day = any.below(7);
        static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
        const auto clock = [](int minutes) { return QTime(minutes / 60, minutes % 60).toString(u"HH:mm"_s); };
        const auto who = WhoComes::fromJson(table(u"\"areas\": \"all\", \"hours\": [{\"days\": \"%1\", \"from\": \"%2\", \"to\": \"%3\"}]"_s.arg(days[day], clock(from), clock(to)).toUtf8()));
        RC_ASSERT(who.has_value());
        const auto at = countyInstant({2026, 2, 20}, {0, 0}) + any.below(300 * 24 * 60) * minute;
        const auto shown = toDateTime(at, county);
        const auto today = shown.date().dayOfWeek() - 1;
        const auto now = shown.time().hour() * 60 + shown.time().minute();
        const bool sameDay = from < to;
        const bool works = sameDay ? today == day && now >= from && now < to : (today == day && now >= from) || (today == (day + 1) % 7 && now < to);
        const auto coming = who->at({}, at, county, u"en"_s);
        RC_ASSERT(coming.size() == 1);
        const bool old = QDate(2026, 11, 1).daysTo(shown.date()) > 365;
        RC_ASSERT(coming.first().how == (old ? Comer::How::Ask : works ? Comer::How::Comes : Comer::How::NotNow));
    });
}

TEST_CASE("a ring counts by the pin, an area by its name, a condition by what was seen, and what is old is asked")
{
    const auto ring = read(table(R"("ring": [[38.5, -121.5], [38.6, -121.5], [38.6, -121.4], [38.5, -121.4]], "hours": "always")"));
    CHECK(howAt(ring, noon, {{}, Point{38.55, -121.45}, {}}) == Comer::How::Comes);
    CHECK(ring.at({u"sacramento"_s, Point{38.65, -121.45}, {}}, noon, county, u"en"_s).isEmpty());
    CHECK(ring.at({u"sacramento"_s, {}, {}}, noon, county, u"en"_s).isEmpty());
    const auto medical = read(table(R"("areas": "all", "hours": "always", "when_observed": ["medical"])"));
    CHECK(howAt(medical, noon, {{}, {}, {u"medical"_s}}) == Comer::How::Comes);
    CHECK(howAt(medical, noon, {{}, {}, {u"alone"_s}}) == Comer::How::NotNow);
    const auto always = read(table(R"("areas": "all", "hours": "always")"));
    CHECK(howAt(always, countyInstant({2027, 11, 1}, {12, 0})) == Comer::How::Comes);
    CHECK(howAt(always, countyInstant({2027, 11, 2}, {12, 0})) == Comer::How::Ask);
    CHECK(howAt(read(table(R"("areas": "all")")), noon) == Comer::How::Ask);
}

TEST_CASE("what is wrong with a table is told with its line, entry and reason")
{
    CHECK(tableRefusal("{").startsWith(u"who comes: byte"));
    CHECK(tableRefusal(table(R"("hours": "always")")) == u"who comes: line 2, co: areas and ring are missing");
    CHECK(tableRefusal(table(R"("areas": "all", "hours": "sometimes")")) == u"who comes: line 2, co: hours are neither \"always\" nor a list");
    CHECK(tableRefusal(table(R"("areas": "all", "hours": [{"days": "mo-fr", "from": "08:00", "to": "18:00"}])")).contains(u"line 2, co: hours are not like"));
    CHECK(tableRefusal(table(R"("areas": "all", "hours": [{"days": "mon", "from": "8", "to": "18:00"}])")).contains(u"line 2, co: hours are not like"));
    CHECK(tableRefusal(table(R"("ring": [[38.5, -121.5], [38.6, -121.5]])")) == u"who comes: line 2, co: the ring has fewer than three corners");
    CHECK(tableRefusal(table(R"("area": "all", "areas": "all")")) == u"who comes: line 2, co: area is not known here");
    const auto whole = shippedTable().simplified();
    for (qsizetype size = 0; size < whole.size(); size += 97)
        CHECK_FALSE(tableRefusal(whole.first(size)).isEmpty());

    const auto gaps = read(R"({"version": "1", "about": "x", "stale_after_days": 30, "entries": [
 {"id": "day", "kind": "police", "who": {"en": "D"}, "why": {"en": "d"}, "areas": ["a", "z"], "hours": [{"days": "mon-sun", "from": "06:00", "to": "18:00"}], "as_of": "2026-11-01", "source": "x"},
 {"id": "night", "kind": "police", "who": {"en": "N"}, "why": {"en": "n"}, "areas": ["a"], "hours": [{"days": "mon-sat", "from": "17:00", "to": "06:00"}], "as_of": "2026-12-24", "source": "x"}]})");
    QStringList told;
    for (const auto& each : gaps.check({u"a"_s, u"b"_s}, {2026, 12, 5}))
        told.append(u"%1 %2: %3"_s.arg(each.line).arg(each.entry, each.reason));
    CHECK(told == QStringList{u"2 day: the map has no area z"_s, u"2 day: nobody has made sure since 2026-11-01: it is told as \"ask\""_s, u"3 night: as_of lies ahead: 2026-12-24"_s,
               u"0 : no police for a, first on mon at 00:00"_s, u"3 night: day and night are police for a at once, first on mon at 17:00"_s, u"0 : no police for b, first on mon at 00:00"_s});
}
