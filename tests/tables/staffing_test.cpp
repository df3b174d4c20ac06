#include "postlistmodel.h"
#include "staffingmodel.h"

#include "modeltext.h"
#include "print.h"
#include "rosterview.h"
#include "weekroster.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone zone("America/Los_Angeles");

/// As many calls in each hour of the week, known for as many as are told of.
AreaDemand demandOf(double perHour, Span busy = hour)
{
    AreaDemand demand;
    demand.calls = 400;
    demand.busy = busy;
    demand.perHour.fill(Ranged{perHour, perHour / 2, perHour * 2}, 168);
    return demand;
}

struct Staffing : WeekRoster {
    Staffing() { picture.apply(changes); }
    void show(const QDate& date, const AreaDemand& demand)
    {
        const auto week = RosterSpan::around(date, RosterScale::Week, 1, zone);
        model.show(week, rosterViewOf(picture.now(), {2, {u"naloxone"_s}}, zone, week.from, week.to), demand, {});
    }
    [[nodiscard]] QModelIndex at(int hour, int day) const { return model.index(hour, day); }

    LivePicture picture;
    StaffingModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("each hour of the week says how many teams are planned of those that its calls ask for")
{
    Staffing staffing;
    staffing.show(QDate(2026, 11, 25), demandOf(0.5));
    const auto& model = staffing.model;
    REQUIRE(model.rowCount() == 24);
    REQUIRE(model.columnCount() == 7);
    CHECK(model.headerData(0, Qt::Horizontal).toString() == u"Mon 23");
    CHECK(model.headerData(23, Qt::Vertical).toString() == u"23–00");
    const auto suggested = dispatch::staffing(demandOf(0.5), {});
    const auto expected = *suggested.first();
    // Monday at five: the night team and the one before it are gone, T5 has begun the evening before.
    const auto noon = staffing.at(12, 6);
    CHECK(noon.data().toString() == u"0 of %1 (%2–%3)"_s.arg(expected.suggested).arg(expected.low).arg(expected.high));
    CHECK(model.fitAt(noon) == StaffingModel::Fit::BelowRange);
    CHECK(cellText(noon).startsWith(u"late "));
    CHECK(noon.data(Qt::AccessibleTextRole).toString()
        == u"Sunday 29 November, 12–13: 0 team(s) planned, %1 suggested (%2 to %3): %1 short."_s.arg(expected.suggested).arg(expected.low).arg(expected.high));
    // What an hour has is what it has in its worst minute.
    const auto week = model.week();
    const auto teams = teamsIn(rosterViewOf(staffing.picture.now(), {2, {u"naloxone"_s}}, zone, week.from, week.to), {}, week.from, week.to);
    for (int day = 0; day < 7; ++day)
        for (int row = 0; row < 24; ++row) {
            int fewest = 99;
            for (auto minuteOf = staffing.WeekRoster::at(day, row); minuteOf < staffing.WeekRoster::at(day, row + 1); minuteOf += minute)
                for (const auto& step : teams)
                    if (step.from <= minuteOf && minuteOf < step.to)
                        fewest = std::min(fewest, step.have);
            CAPTURE(day, row);
            CHECK(staffing.at(row, day).data().toString().startsWith(QString::number(fewest) + u" of "));
        }
}

TEST_CASE("enough, short and below the range have another face each, and are counted")
{
    Staffing staffing;
    QSignalSpy reset(&staffing.model, &QAbstractItemModel::modelReset);
    staffing.show(QDate(2026, 11, 25), demandOf(0.001));
    CHECK(staffing.model.knownHours() == 168);
    const auto night = staffing.at(23, 2);
    CHECK(staffing.model.fitAt(night) == StaffingModel::Fit::Enough);
    CHECK(cellText(night).startsWith(u"met "));
    const int few = staffing.model.shortHours();
    // The same week with more calls is the same table with other words.
    staffing.show(QDate(2026, 11, 25), demandOf(1.0));
    CHECK(reset.size() == 1);
    CHECK(staffing.model.shortHours() > few);
    bool isShort = false;
    for (int day = 0; day < 7; ++day)
        for (int row = 0; row < 24; ++row) {
            const auto cell = staffing.at(row, day);
            isShort = isShort || staffing.model.fitAt(cell) == StaffingModel::Fit::Short;
            CHECK(cellText(cell).startsWith(QStringList{u""_s, u"late "_s, u"soon "_s, u"met "_s}.at(int(staffing.model.fitAt(cell)))));
        }
    CHECK(isShort);
}

TEST_CASE("an hour of which nothing is known says so, and is never called covered")
{
    Staffing staffing;
    auto demand = demandOf(0.5);
    demand.perHour[3] = std::nullopt;
    staffing.show(QDate(2026, 11, 25), demand);
    const auto cell = staffing.at(3, 0);
    CHECK(cell.data().toString().endsWith(u" of ?"));
    CHECK(staffing.model.fitAt(cell) == StaffingModel::Fit::Unknown);
    CHECK(cell.data(Qt::AccessibleTextRole).toString().contains(u"not known"));
    CHECK(staffing.model.knownHours() == 167);
    staffing.show(QDate(2026, 11, 25), {});
    CHECK(staffing.model.knownHours() == 0);
    CHECK(staffing.model.shortHours() == 0);
}

TEST_CASE("in the nights when the clock is changed each hour stands once; one that is jumped over has no teams to count")
{
    Staffing staffing;
    staffing.show(QDate(2026, 11, 1), demandOf(0.5));
    CHECK(staffing.at(1, 6).data().toString().startsWith(u"0 of "));
    staffing.show(QDate(2027, 3, 14), demandOf(0.5));
    CHECK(staffing.at(2, 6).data().toString() == u"–");
    CHECK(staffing.at(2, 6).data(Qt::AccessibleTextRole).toString() == u"Sunday 14 March, 02–03: the clock jumps over this hour.");
    CHECK(staffing.at(3, 6).data().toString().startsWith(u"0 of "));
}

TEST_CASE("today's posts and the suggested ones stand in one list, with what each is nearest to")
{
    PostAdvice advice;
    advice.places = {{u"Hall"_s, {}, true}, {u"Yard"_s, {}, true}, {u"Clinic"_s, {}, false}, {u"Far"_s, {}, false}};
    advice.areas = {{u"North"_s, 6}, {u"South"_s, 3}, {u"Isle"_s, 1}};
    advice.question = {{{4., 20., std::nullopt}, {5., 30., std::nullopt}, {12., 6., std::nullopt}, {60., 60., std::nullopt}}, {6, 3, 1}, {}, 2};
    advice.today = *drivesFromPosts(advice.question, {0, 1});
    advice.suggested = *suggestPosts(advice.question, 5 * second);
    CHECK(advice.today.minutes == (6 * 4. + 3 * 20.) / 9);
    CHECK(advice.suggested.posts == QList<qsizetype>{0, 2});
    PostListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(advice);
    INFO(modelText(model).toStdString());
    CHECK(modelText(model)
        == QString(u"Hall | (check) stays | 9.3 min to 100 % of calls | 4.0 min to 67 % of calls\n"
                   u"Clinic | *(plus) suggested, new* | – | 6.0 min to 33 % of calls\n"
                   u"Yard | (cancelled) today only | nearest to no call | –\n"));
    CHECK_FALSE(drivesFromPosts(advice.question, {4}));
    model.clear();
    CHECK(model.rowCount() == 0);
}
