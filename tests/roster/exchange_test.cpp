#include "print.h"
#include "roster.h"
#include "rostercalendar.h"
#include "rosterimport.h"

#include <QProcess>

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const Instant madeAt = fromMsecs(1'795'344'432'000);

/// The calendar as another program reads it.
QStringList readElsewhere(const QByteArray& calendar)
{
    QProcess reader;
    reader.start(u"/usr/bin/python3"_s, {QStringLiteral(ROSTER_TESTS "/readcalendar.py")});
    reader.write(calendar);
    reader.closeWriteChannel();
    REQUIRE(reader.waitForFinished(60'000));
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QString utc(Instant at)
{
    return toDateTime(at, QTimeZone::UTC).toString(u"yyyy-MM-ddTHH:mmZ");
}

template <typename Imported>
QStringList errorsOf(const std::expected<Imported, QList<LineError>>& imported)
{
    QStringList errors;
    if (!imported)
        for (const auto& error : imported.error())
            errors.append(u"%1: %2"_s.arg(error.line).arg(error.words));
    return errors;
}

const ImportCodes codes{{u"county"_s, u"bacs"_s}, {u"en"_s, u"es"_s}, {u"naloxone"_s, u"LCSW"_s}, {u"responder"_s, u"clinician"_s}, {u"south"_s}, {u"florin"_s}};

QList<Staff> twoOnStaff()
{
    Roster roster;
    roster.person(1, u"Ana Ibarra"_s);
    roster.person(2, u"Jim \"Jay\" Holloway, Jr."_s, {u"en"_s}, u"bacs"_s);
    return roster.staff;
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

} // namespace

TEST_CASE("a person's calendar is read by another program as it was meant")
{
    Roster roster;
    roster.staff = twoOnStaff();
    roster.shift(1, u"T3"_s, u"2027-03-13 22:00"_s, u"2027-03-14 08:00"_s).post = u"Florin; post, north"_s;
    roster.shift(1, u"T3"_s, u"2027-11-06 22:00"_s, u"2027-11-07 08:00"_s).duty = Duty::OnCall;
    roster.shift(1, u"Équipe Ñ"_s, u"2027-11-08 22:00"_s, u"2027-11-09 08:00"_s).state = ShiftState::CalledOff;
    roster.shift(2, u"T3"_s, u"2027-03-13 22:00"_s, u"2027-03-14 08:00"_s);
    const auto id = [&](int index) { return roster.shifts.at(index).id.toString(); };
    const auto own = calendarOf(roster.staff.at(0), roster.shifts, madeAt);
    CHECK(readElsewhere(own) == QStringList{u"Shifts of Ana Ibarra|2.0"_s,
        u"2027-03-14T06:00Z|2027-03-14T15:00Z|"_s + id(0) + u"|T3|Florin; post, north|CONFIRMED|OPAQUE"_s,
        u"2027-11-07T05:00Z|2027-11-07T16:00Z|"_s + id(1) + u"|On call: T3||CONFIRMED|TRANSPARENT"_s,
        u"2027-11-09T06:00Z|2027-11-09T16:00Z|"_s + id(2) + u"|Équipe Ñ||CANCELLED|OPAQUE"_s});
    CHECK_FALSE(own.contains("Holloway"));
    CHECK(own == calendarOf(roster.staff.at(0), roster.shifts, madeAt));

    roster.shift(0, u"T3"_s, u"2027-03-15 22:00"_s, u"2027-03-16 08:00"_s);
    CHECK(readElsewhere(calendarOf(u"T3"_s, roster.shifts, roster.staff, madeAt)) == QStringList{u"Shifts of T3|2.0"_s,
        u"2027-03-14T06:00Z|2027-03-14T15:00Z|"_s + id(0) + u"|T3: A. Ibarra|Florin; post, north|CONFIRMED|OPAQUE"_s,
        u"2027-03-14T06:00Z|2027-03-14T15:00Z|"_s + id(3) + u"|T3: J. Jr.||CONFIRMED|OPAQUE"_s,
        u"2027-03-16T05:00Z|2027-03-16T15:00Z|"_s + id(4) + u"|T3: nobody yet||TENTATIVE|OPAQUE"_s,
        u"2027-11-07T05:00Z|2027-11-07T16:00Z|"_s + id(1) + u"|On call: T3: A. Ibarra||CONFIRMED|TRANSPARENT"_s});
}

TEST_CASE("a year of shifts comes back whole")
{
    Roster roster;
    roster.staff = twoOnStaff();
    QStringList expected;
    for (int i = 0; i < 300; ++i) {
        auto& shift = roster.shift(1, u"T%1"_s.arg(i % 7), u"2027-01-01 00:00"_s, u"2027-01-01 00:00"_s);
        shift.start += i * 1751 % (365 * 24 * 60) * minute;
        shift.end = shift.start + (30 + i * 37 % 900) * minute;
        expected.append(utc(shift.start) + u'|' + utc(shift.end) + u'|' + shift.id.toString());
    }
    expected.sort();
    QStringList read;
    for (const auto& line : readElsewhere(calendarOf(roster.staff.at(0), roster.shifts, madeAt)).sliced(1))
        read.append(line.section(u'|', 0, 2));
    CHECK(read == expected);
}

TEST_CASE("tables after RFC 4180")
{
    const auto cells = [](const QByteArray& bytes) {
        QStringList rows;
        const auto read = csvRows(bytes);
        REQUIRE(read);
        for (const auto& row : *read)
            rows.append(u"%1[%2]"_s.arg(row.line).arg(row.cells.join(u"][")));
        return rows;
    };
    CHECK(cells("") == QStringList{});
    CHECK(cells("\r\n\n") == QStringList{});
    CHECK(cells("\xEF\xBB\xBF" "a,b\r\nc,\n") == QStringList{u"1[a][b]"_s, u"2[c][]"_s});
    CHECK(cells("a,\"b, \"\"c\"\"\r\nd\"\r,e") == QStringList{u"1[a][b, \"c\"\r\nd]"_s, u"3[][e]"_s});
    CHECK(errorsOf(csvRows("a\nb\"c\n\"d\"e\nf")) == QStringList{u"2: There is a quotation mark inside a cell that does not begin with one."_s,
        u"3: After a closing quotation mark there must be a comma or the end of the line."_s});
    CHECK(errorsOf(csvRows("a\nb,\"c\nd")) == QStringList{u"2: A quotation mark is opened here and never closed."_s});
    CHECK(errorsOf(csvRows("a\nb\xff")) == QStringList{u"2: The file is not text in UTF-8. Save it as \"CSV UTF-8\"."_s});
    CHECK(errorsOf(csvRows(QByteArray("a\0b", 3))).size() == 1);
    CHECK(errorsOf(csvRows(QByteArray(9 * 1024 * 1024, 'a'))) == QStringList{u"1: The file is too large to be a roster."_s});
}

TEST_CASE("every table that is written comes back, and no bytes are too strange")
{
    CHECK(rc::check([] {
        const auto letters = rc::gen::element('a', ',', '"', '\n', '\r', ' ', 'z');
        const auto table = *rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(letters))));
        QByteArray bytes;
        QList<QStringList> expected;
        const bool windows = *rc::gen::arbitrary<bool>();
        for (const auto& row : table) {
            QStringList cells;
            QStringList written;
            for (const auto& cell : row) {
                cells.append(QString::fromStdString(cell));
                written.append(quoted(cells.last()));
            }
            bytes += written.join(u',').toUtf8() + (windows ? "\r\n" : "\n");
            if (cells != QStringList{QString()})
                expected.append(cells);
        }
        const auto read = csvRows(bytes);
        RC_ASSERT(read.has_value());
        QList<QStringList> came;
        for (const auto& row : *read)
            came.append(row.cells);
        RC_ASSERT(came == expected);
    }));
    CHECK(rc::check([] {
        const auto letters = rc::gen::element('a', ',', '"', '\n', '\r', '\xc3', '\xb1', '\0');
        const auto text = *rc::gen::container<std::string>(letters);
        const auto rows = csvRows(QByteArray::fromStdString(text));
        RC_ASSERT(rows || !rows.error().isEmpty());
        const auto lines = static_cast<int>(std::ranges::count(text, '\n') + std::ranges::count(text, '\r')) + 1;
        if (!rows)
            for (const auto& error : rows.error())
                RC_ASSERT(error.line >= 1 && error.line <= lines && !error.words.isEmpty());
        const auto staff = staffFromCsv("name,employer,role\n" + QByteArray::fromStdString(text), {}, codes);
        RC_ASSERT(staff || !staff.error().isEmpty());
    }));
}

TEST_CASE("people from a table")
{
    const QByteArray table = "Name,Employer,Role,Languages,Licences,Active\r\n"
                             "Ana Ibarra,county,responder,en es,\"naloxone, LCSW 2027-05-31\",yes\r\n"
                             "\"Mo \"\"M\"\" Osei\",bacs,clinician,,,no\r\n";
    auto known = twoOnStaff();
    known.first().credential = u"SMHC"_s;
    const auto import = staffFromCsv(table, known, codes);
    REQUIRE(import);
    REQUIRE(import->staff.size() == 2);
    // Who is known keeps her identity and what the table does not say.
    CHECK(import->staff.at(0).id == known.at(0).id);
    CHECK(import->staff.at(0).credential == u"SMHC");
    CHECK(import->staff.at(0).languages == QStringList{u"en"_s, u"es"_s});
    CHECK(import->staff.at(1).name == u"Mo \"M\" Osei");
    CHECK(import->staff.at(1).role == Role::Clinician);
    CHECK_FALSE(import->staff.at(1).active);
    REQUIRE(import->licences.size() == 2);
    CHECK(import->licences.at(1).kind == u"LCSW");
    CHECK(import->licences.at(1).lastDay == u"2027-05-31");
    CHECK(staffFromCsv(table, known, codes) == import);

    CHECK(errorsOf(staffFromCsv("name,employer,role,licences,languages\n"
                                "Ana Ibarra,county,responder,,en\n"
                                "Ana Ibarra,county,responder,,en\n"
                                ",county,boss,LCSW soon,hmn\n"
                                "Bo,acme,,,\n"
                                "short,county\n", {}, codes))
        == QStringList{u"3: \"Ana Ibarra\" stands in line 2 already."_s, u"4: A person needs a name and an employer."_s,
            u"4: \"boss\" is not known as role. Known are dispatcher, clinician, responder, supervisor, trainer, analyst, administrator."_s,
            u"4: \"hmn\" is not known as languages. Known are en, es."_s, u"4: \"LCSW soon\" is no licence with its last day. Write it as LCSW 2027-05-31."_s,
            u"5: \"acme\" is not known as employer. Known are county, bacs."_s, u"5: A person needs a role."_s, u"6: This line has 2 cells, the first line 5."_s});
    CHECK(errorsOf(staffFromCsv("", {}, codes)) == QStringList{u"1: The file is empty. Its first line names the columns: name, employer, role."_s});
    CHECK(errorsOf(staffFromCsv("name,name,boss\nx,y,z\n", {}, codes)).size() == 4);
}

TEST_CASE("shifts from a table, by the county's clock")
{
    const QByteArray table = "name,job,team,start,end,duty\n"
                             "Ana Ibarra,responder,T3,2027-03-13 22:00,2027-03-14T08:00,\n"
                             "\"Jim \"\"Jay\"\" Holloway, Jr.\",responder,T3,2027-11-06 22:00,2027-11-07 08:00,on_call\n"
                             ",responder,T4,2027-11-06 22:00,2027-11-07 08:00,\n"
                             ",responder,T4,2027-11-06 22:00,2027-11-07 08:00,\n";
    const auto shifts = shiftsFromCsv(table, twoOnStaff(), pacific(), codes);
    REQUIRE(shifts);
    REQUIRE(shifts->size() == 4);
    CHECK(shifts->at(0).end - shifts->at(0).start == 9 * hour);
    CHECK(shifts->at(1).end - shifts->at(1).start == 11 * hour);
    CHECK(shifts->at(1).duty == Duty::OnCall);
    CHECK(shifts->at(2).staff.isNull());
    CHECK(shifts->at(2).id != shifts->at(3).id);
    CHECK(shiftsFromCsv(table, twoOnStaff(), pacific(), codes) == shifts);

    auto staff = twoOnStaff();
    staff.append(staff.first());
    staff.last().id = numbered<StaffId>(9);
    staff.last().employer = u"bacs"_s;
    CHECK(errorsOf(shiftsFromCsv("name,job,start,end,area,post\n"
                                 "Ana Ibarra,responder,2027-02-01 08:00,2027-02-01 16:00,,florin\n"
                                 "Nobody Here,cook,2027-02-30 08:00,8 o'clock,north,at home\n", staff, pacific(), codes))
        == QStringList{u"2: More than one person is called \"Ana Ibarra\". Add the column employer."_s, u"3: Nobody on the staff is called \"Nobody Here\"."_s,
            u"3: \"cook\" is not known as job. Known are responder, clinician."_s, u"3: \"at home\" is not known as post. Known are florin."_s, u"3: \"north\" is not known as area. Known are south."_s,
            u"3: \"2027-02-30 08:00\" is no start. Write it as 2027-02-01 22:00."_s, u"3: \"8 o'clock\" is no end. Write it as 2027-02-01 22:00."_s,
            u"3: A shift ends after it begins, within a day."_s});
    CHECK(errorsOf(shiftsFromCsv("name,job,start,end\n"
                                 "Ana Ibarra,responder,2027-02-01 08:00,2027-02-01 16:00\n"
                                 "Ana Ibarra,responder,2027-02-01 08:00,2027-02-01 17:00\n", twoOnStaff(), pacific(), codes))
        == QStringList{u"3: This shift stands in line 2 already."_s});
}
