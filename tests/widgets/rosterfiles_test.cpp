#include "importreport.h"
#include "panedesk.h"
#include "patternpane.h"
#include "print.h"
#include "rosterfiles.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimeEdit>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class Fixture : public PaneDesk {
public:
    Fixture()
    {
        QFile file(u":/roster/rules-2026-09.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        rules = RosterRules::fromJson(file.readAll()).value();
        rosa.role = Role::Supervisor;
        QObject::connect(&files, &RosterFiles::said, &store, [this](const QString& sentence) { said = sentence; });
        QObject::connect(&files, &RosterFiles::refused, &store, [this](const QString&, const QList<LineError>& errors) { wrong = errors; });
    }
    QString written(const QString& name, const QByteArray& bytes)
    {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] const Staff* called(const QString& name) const
    {
        for (const auto& each : picture.now().all<Staff>())
            if (each.name == name)
                return picture.now().find(each.id);
        return nullptr;
    }

    RosterRules rules;
    Holidays holidays;
    RosterDesk desk{tools(&store), &rules, &holidays};
    QWidget window;
    RosterFiles files{&desk, &window};
    QString said;
    QList<LineError> wrong;
};

} // namespace

TEST_CASE_METHOD(Fixture, "A table of people and one of shifts are taken in whole, or told line by line and not at all")
{
    files.readPeople(written(u"people.csv"_s, "name,employer,role,languages,licences\nAna Ibarra,county,responder,en es,\"naloxone, LCSW 2027-05-31\"\nBo Tran,bacs,responder,en,naloxone\n"));
    REQUIRE(comes([this] { return called(u"Bo Tran"_s) != nullptr; }));
    CHECK(wrong.isEmpty());
    CHECK(picture.now().all<Licence>().size() == 3);

    const auto before = picture.now().all<Shift>().size();
    files.readShifts(written(u"bad.csv"_s, "name,job,start,end,team\nAna Ibarra,responder,2027-02-01 22:00,2027-02-02 06:00,T3\nNobody Known,responder,2027-02-01 22:00,2027-02-02 06:00,T3\n"));
    REQUIRE(wrong.size() == 1);
    CHECK(wrong.first().line == 3);
    CHECK(picture.now().all<Shift>().size() == before);
    ImportReport report(&looks);
    report.show(u"bad.csv"_s, wrong);
    CHECK(report.findChild<QListWidget*>(u"importLines"_s)->item(0)->text().startsWith(u"Line 3: "_s));

    const auto good = written(u"good.csv"_s, "name,job,start,end,team,post\nAna Ibarra,responder,2027-02-01 22:00,2027-02-02 06:00,T3,florin\n,responder,2027-02-01 22:00,2027-02-02 06:00,T3,florin\n");
    files.readShifts(good);
    REQUIRE(comes([&] { return picture.now().all<Shift>().size() == before + 2; }));
    CHECK(wrong.isEmpty());
    // The same table again is no second roster.
    files.readShifts(good);
    REQUIRE(comes([this] { return said.startsWith(u"All of these shifts stand"_s); }));
    files.readShifts(dir.filePath(u"not there.csv"_s));
    CHECK(said == u"not there.csv can't be read. Nothing was taken in."_s);
}

TEST_CASE_METHOD(Fixture, "A calendar and the week's print are written, and a folder that takes nothing is said")
{
    Shift shift;
    shift.staff = called(u"M. Ibarra"_s)->id;
    shift.job = u"responder"_s;
    shift.callsign = u"T3"_s;
    shift.post = u"florin"_s;
    shift.start = clock.now() + 20 * hour;
    shift.end = shift.start + 8 * hour;
    const auto proposal = desk.put(shift);
    REQUIRE(proposal);
    REQUIRE(ended(desk.commit(*proposal)));
    REQUIRE(comes([this] { return picture.now().all<Shift>().size() == 1; }));
    files.writeCalendar(dir.filePath(u"mine.ics"_s), *picture.now().all<Shift>().cbegin());
    const auto calendar = read(dir.filePath(u"mine.ics"_s));
    CHECK(calendar.contains("BEGIN:VEVENT"));
    CHECK(calendar.contains("Florin post"));
    CHECK_FALSE(calendar.contains("responder"));
    const auto span = RosterSpan::around(toDateTime(clock.now(), zone).date(), RosterScale::Week, 1, zone);
    files.writeWeek(dir.filePath(u"week.pdf"_s), span, u"TRAINING"_s);
    CHECK(read(dir.filePath(u"week.pdf"_s)).startsWith("%PDF"));
    CHECK(said.startsWith(u"week.pdf is written"_s));
    files.writeWeek(u"/proc/week.pdf"_s, span, {});
    CHECK(said == u"week.pdf can't be written. Choose another folder."_s);
}

TEST_CASE_METHOD(Fixture, "A pattern is typed, its days are ticked, and its shifts stand until the day that was said")
{
    PatternPane pane(&desk, &picture, &looks);
    QStringList sentences;
    QObject::connect(&pane, &PatternPane::done, &store, [&](const Proposal& done) { sentences.append(done.sentence); });
    shown(pane, {760, 620});
    QTest::keyClicks(find<QLineEdit>(pane, "patternName"), u"T7 night"_s);
    QTest::keyClicks(find<QLineEdit>(pane, "patternCallsign"), u"T7"_s);
    find<QTimeEdit>(pane, "patternFrom")->setTime({23, 0});
    find<QTimeEdit>(pane, "patternTo")->setTime({7, 0});
    for (const char* day : {"patternDay3", "patternDay4", "patternDay5"})
        find<QCheckBox>(pane, day)->click();
    CHECK(find<QLineEdit>(pane, "patternRule")->text() == u"FREQ=WEEKLY;BYDAY=MO,TU"_s);
    const auto today = toDateTime(clock.now(), zone).date();
    find<QDateEdit>(pane, "patternUntil")->setDate(today.addDays(13));
    QTest::mouseClick(find<QPushButton>(pane, "patternKeep"), Qt::LeftButton);
    REQUIRE(comes([&] { return !sentences.isEmpty(); }));
    // Two nights a week, two seats each, two weeks.
    CHECK(picture.now().all<Shift>().size() == 8);
    CHECK(std::ranges::all_of(picture.now().all<Shift>(), [](const Shift& each) { return each.end - each.start == 8 * hour && each.staff.isNull(); }));
    CHECK(find<QListWidget>(pane, "patternList")->count() == 1);
    // A rule that can't be followed is said, and stays as typed.
    auto* rule = find<QLineEdit>(pane, "patternRule");
    rule->clear();
    QTest::keyClicks(rule, u"now and then"_s);
    QTest::keyClick(rule, Qt::Key_Return);
    CHECK(rule->text() == u"now and then"_s);
    CHECK(picture.now().all<Shift>().size() == 8);
}
