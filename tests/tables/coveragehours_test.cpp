#include "coveragehours.h"

#include "countyclock.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone county{"America/Los_Angeles"};

Instant at(const QDate& date, int minute) { return clockInstant(date, minute, county); }

Requirement needed(uint number, const QString& name, Counted counted, const QString& area = {}, const QString& language = {})
{
    Requirement made;
    made.id = RequirementId{QUuid(number, 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)};
    made.name = name;
    made.counted = counted;
    made.area = area;
    made.language = language;
    return made;
}

/// "03:00 2/3 Licensed clinician", an hour a line, as the county's clock has it.
QString told(const QList<CoverageHour>& hours)
{
    QStringList lines;
    for (const auto& hour : hours)
        lines.append(u"%1 %2/%3 %4"_s.arg(toDateTime(hour.from, county).toString(u"HH:mm"_s)).arg(hour.have).arg(hour.need).arg(hour.missing.join(u", "_s)).trimmed());
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("an hour of coverage is told by its worst moment, hour by hour of the clock")
{
    const QDate plain(2026, 11, 22);
    const auto teams = needed(1, u"Teams"_s, Counted::Teams);
    const auto more = needed(2, u"Holiday teams"_s, Counted::Teams);
    const auto galt = needed(3, u"Teams in Galt"_s, Counted::Teams, u"galt"_s);
    const auto spanish = needed(4, u"Spanish"_s, Counted::Teams, {}, u"es"_s);
    const auto licensed = needed(5, u"Licensed clinician"_s, Counted::People);
    const QList<Requirement> all{teams, more, galt, spanish, licensed};
    const auto step = [&](int from, int to, int have, int need) { return CoverageStep{at(plain, from), at(plain, to), have, need}; };
    struct Row {
        const char* why;
        QList<Coverage> coverage;
        int from;
        int count;
        const char* hours;
    };
    const QList<Row> rows{
        {"nothing is asked for", {}, 180, 2, "03:00 0/0\n04:00 0/0"},
        {"it begins with the hour that runs", {{teams.id, {step(0, 600, 3, 3)}}}, 200, 2, "03:00 3/3\n04:00 3/3"},
        {"a quarter of an hour that is short makes the hour short", {{teams.id, {step(0, 270, 3, 3), step(270, 285, 1, 3), step(285, 600, 3, 3)}}}, 180, 3, "03:00 3/3\n04:00 1/3\n05:00 3/3"},
        {"of the hour that runs only what is left counts", {{teams.id, {step(0, 190, 1, 3), step(190, 600, 3, 3)}}}, 200, 1, "03:00 3/3"},
        {"what begins with the next hour is the next hour's", {{teams.id, {step(0, 240, 3, 3), step(240, 600, 2, 3)}}}, 180, 2, "03:00 3/3\n04:00 2/3"},
        {"of several, the one that asks for most is counted", {{teams.id, {step(0, 600, 2, 2)}}, {more.id, {step(0, 600, 2, 4)}}}, 180, 1, "03:00 2/4"},
        {"where most is missing, not where fewest are there", {{teams.id, {step(180, 200, 1, 1), step(200, 240, 2, 4)}}}, 180, 1, "03:00 2/4"},
        {"an area, a language and people are named, not counted", {{teams.id, {step(0, 600, 3, 3)}}, {galt.id, {step(0, 600, 0, 1)}}, {spanish.id, {step(0, 600, 1, 1)}}, {licensed.id, {step(0, 200, 0, 1)}}},
            180, 2, "03:00 3/3 Teams in Galt, Licensed clinician\n04:00 3/3 Teams in Galt"},
        {"what is asked for no more is passed over", {{needed(9, u"gone"_s, Counted::Teams).id, {step(0, 600, 0, 9)}}}, 180, 1, "03:00 0/0"},
        {"where the roster ends nothing is said", {{teams.id, {step(0, 240, 1, 3)}}}, 180, 2, "03:00 1/3\n04:00 0/0"}};
    for (const auto& row : rows) {
        INFO(row.why);
        CHECK(told(hoursOf(row.coverage, all, at(plain, row.from), row.count, county)) == QString::fromUtf8(row.hours));
    }
}

TEST_CASE("in the nights when the clock is changed every hour is there once, and an hour long")
{
    const auto teams = needed(1, u"Teams"_s, Counted::Teams);
    for (const auto& [night, hours] : {std::pair{QDate(2026, 3, 8), "00:00 2/2\n01:00 2/2\n03:00 1/2\n04:00 2/2"}, {QDate(2026, 11, 1), "00:00 2/2\n01:00 2/2\n01:00 1/2\n02:00 2/2"}}) {
        const auto from = at(night, 0);
        const QList<Coverage> coverage{{teams.id, {{from, from + 2 * hour, 2, 2}, {from + 2 * hour, from + 3 * hour, 1, 2}, {from + 3 * hour, from + 9 * hour, 2, 2}}}};
        const auto told4 = hoursOf(coverage, {teams}, from + 5 * minute, 4, county);
        CHECK(told(told4) == QString::fromLatin1(hours));
        for (qsizetype i = 1; i < told4.size(); ++i)
            CHECK(told4.at(i).from - told4.at(i - 1).from == hour);
    }
}
