#include "print.h"
#include "filebytes.h"
#include "program.h"
#include "weekprint.h"

#include "countyclock.h"
#include "gapwords.h"
#include "manualclock.h"
#include "rosterrules.h"
#include "sampleroster.h"
#include "toldpicture.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone& county()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

/// The sample roster at one moment, and its weeks on paper.
struct Printed {
    explicit Printed(Instant now)
    {
        ManualClock clock;
        clock.set(now);
        IdSource ids(clock, QRandomGenerator(5));
        const auto shift = SampleShift::fromJson(bytesOf(u":/scenarios/sample-shift.json"_s), now, ids);
        REQUIRE(shift);
        sheet.holidays = *holidaysIn(u":/roster/holiday_us-ca_en-us"_s, dateAt(now, county()).addDays(-40), dateAt(now, county()).addDays(70));
        const auto roster = SampleRoster::fromJson(bytesOf(u":/scenarios/sample-roster.json"_s), *shift, now, county(), sheet.holidays, ids);
        REQUIRE(roster);
        picture = *pictureOf({shift->command, *roster});
        rules = *RosterRules::fromJson(bytesOf(u":/roster/rules-2026-09.json"_s));
        REQUIRE(codes.add(bytesOf(u":/codes/lists.json"_s)));
        sheet.now = now;
        sheet.mark = u"TRAINING: invented people"_s;
    }

    /// What stands on the pages, line by line.
    QString print(const QDate& first, QPageSize::PageSizeId size)
    {
        sheet.first = first;
        sheet.view = rosterViewOf(picture, rules.team, county(), startOfDay(first, county()) - day, startOfDay(first.addDays(7), county()) + day);
        file = folder.filePath(u"week.pdf"_s);
        {
            QPdfWriter writer(file);
            writer.setPageSize(QPageSize(size));
            writer.setTitle(WeekPrint::title(sheet));
            const auto printed = WeekPrint::print(writer, sheet, codes);
            REQUIRE(printed);
            pages = *printed;
        }
        return told(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    }

    QTemporaryDir folder;
    QString file;
    int pages = 0;
    Picture picture;
    RosterRules rules;
    CodeBook codes;
    WeekSheet sheet;
};

} // namespace

TEST_CASE("a printed week holds everybody, every shift's hours, what each hour has and needs, and the gaps in words")
{
    Printed printed(ManualClock().now());
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const auto text = printed.print(QDate(2026, 11, 23), size);
        INFO(text.toStdString());
        CHECK(printed.pages >= 3);
        CHECK(printed.pages <= 6);
        const auto sheets = text.split(u'\f', Qt::SkipEmptyParts);
        REQUIRE(sheets.size() == printed.pages);
        for (int page = 0; page < printed.pages; ++page) {
            CHECK(sheets.at(page).contains(u"Roster, week of Mon 23 Nov 2026"));
            CHECK(sheets.at(page).contains(u"page %1 of %2"_s.arg(page + 1).arg(printed.pages)));
            CHECK(sheets.at(page).contains(printed.sheet.mark));
        }
        CHECK(text.contains(u"Thu 26 Nov · Thanksgiving"));
        const auto from = startOfDay(printed.sheet.first, county());
        const auto to = startOfDay(printed.sheet.first.addDays(7), county());
        for (const auto& shift : printed.sheet.view.shifts) {
            if (shift.start >= to || shift.end <= from)
                continue;
            const auto* person = printed.picture.find(shift.staff);
            CHECK(text.contains(person ? rosterName(*person) : u"nobody yet"_s));
            CHECK(text.contains(u"%1–%2"_s.arg(shift.start < from ? u"…"_s : clockWords(shift.start, county()), clockWords(shift.end, county()))));
        }
        CHECK(text.contains(u" off"));
        CHECK(text.contains(u" on call"));
        CHECK(text.contains(u"T1 · Oak Park post"));
        CHECK(text.contains(u"Licensed clinician"));
        const auto coverage = coverageOf(printed.sheet.view, from, to);
        const auto clusters = clustersOf(gapsIn(coverage));
        REQUIRE_FALSE(clusters.isEmpty());
        CHECK(text.contains(u"%1 gap"_s.arg(clusters.size())));
        const auto flat = text.simplified();
        for (const auto& cluster : clusters) {
            const auto words = gapWords(printed.sheet.view, cluster, printed.sheet.now);
            CHECK(flat.contains(QString(words.when + u": " + words.missing).simplified()));
            for (const auto& why : words.why)
                CHECK(flat.contains(why.simplified()));
            for (const auto& gap : cluster.gaps)
                CHECK(text.contains(QRegularExpression(u"\\b%1/%2\\b"_s.arg(gap.steps.first().have).arg(gap.steps.first().need))));
        }
        const auto facts = told(u"pdfinfo"_s, {printed.file});
        CHECK(facts.contains(size == QPageSize::A4 ? u"(A4)" : u"(letter)"));
        CHECK(facts.contains(QRegularExpression(u"Page size: +(841|842|792)"_s)));
        CHECK(facts.contains(u"Roster, week of Mon 23 Nov 2026"));
        // Every letter goes with the file: "emb" says yes for each font.
        const auto fonts = told(u"pdffonts"_s, {printed.file}).split(u'\n', Qt::SkipEmptyParts);
        REQUIRE(fonts.size() > 2);
        for (const auto& font : fonts.sliced(2)) {
            CHECK(font.contains(u"Noto"));
            CHECK(font.contains(QRegularExpression(u" yes +(yes|no) +yes +\\d+ +\\d+ *$"_s)));
        }
    }
}

TEST_CASE("the hour that comes twice and the one that never comes are printed, and a live week does not say that it is training")
{
    Printed autumn(toInstant(QDateTime(QDate(2027, 11, 3), QTime(14, 0), county())));
    autumn.sheet.mark.clear();
    const auto set = autumn.print(QDate(2027, 11, 1), QPageSize::Letter);
    CHECK_FALSE(set.contains(u"TRAINING"));
    const auto cellsOf = [](const QString& text, const QString& day) {
        for (const auto& line : text.split(u'\n'))
            if (line.contains(day) && line.contains(u'/'))
                return line.count(u'/');
        return qsizetype(0);
    };
    CHECK(cellsOf(set, u"Sun 7 Nov"_s) == 24);
    Printed spring(toInstant(QDateTime(QDate(2027, 3, 10), QTime(14, 0), county())));
    const auto skipped = spring.print(QDate(2027, 3, 8), QPageSize::A4);
    CHECK(cellsOf(skipped, u"Sat 13 Mar"_s) == 24);
    CHECK(cellsOf(skipped, u"Sun 14 Mar"_s) == 23);
}

TEST_CASE("an empty week is a page, and a file that takes nothing is refused with a sentence")
{
    Printed printed(ManualClock().now());
    printed.picture = {};
    const auto text = printed.print(QDate(2026, 11, 23), QPageSize::A4);
    CHECK(text.contains(u"Nothing is missing in this week."));
    QPdfWriter nowhere(printed.folder.filePath(u"no/such/folder.pdf"_s));
    const auto refused = WeekPrint::print(nowhere, printed.sheet, printed.codes);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary.contains(u"could not be printed"));
}
