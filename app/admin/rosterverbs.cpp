#include "rosterverbs.h"

#include "countyclock.h"
#include "fillers.h"
#include "gapwords.h"
#include "rostercalendar.h"
#include "rosterimport.h"
#include "rostersource.h"
#include "rosterview.h"
#include "saying.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::rosterverbs {
namespace {

constexpr qsizetype namesShown = 3;
constexpr qint64 longestDays = 400;
/// The rules look back and ahead: at the week, at rest and at nights in a row.
constexpr auto around = 14 * day;

const QTimeZone& county()
{
    static const QTimeZone zone("America/Los_Angeles");
    return zone;
}

/// Whole days of the county, both included.
struct Days {
    QDate first;
    QDate last;

    [[nodiscard]] Instant from() const { return startOfDay(first, county()); }
    [[nodiscard]] Instant to() const { return startOfDay(last.addDays(1), county()); }
};

Result<Days> daysOf(const AdminLine& line, const QDate& first, int usual)
{
    const auto date = [&](const QString& option, const QDate& otherwise) -> Result<QDate> {
        if (!line.has(option))
            return otherwise;
        const auto said = QDate::fromString(line.value(option), Qt::ISODate);
        if (!said.isValid() || line.value(option).size() != 10)
            return refuse(u"“%1” is no day; write it like 2026-11-29."_s.arg(line.value(option)));
        return said;
    };
    return date(u"from"_s, first).and_then([&](const QDate& from) {
        return date(u"to"_s, from.addDays(usual)).and_then([&](const QDate& to) -> Result<Days> {
            if (to < from)
                return refuse(u"The last day, %1, is before the first, %2."_s.arg(to.toString(Qt::ISODate), from.toString(Qt::ISODate)));
            if (from.daysTo(to) >= longestDays)
                return refuse(u"That is more than %1 days. Ask for fewer."_s.arg(longestDays));
            return Days{from, to};
        });
    });
}

QString shown(Instant at)
{
    return toDateTime(at, county()).toOffsetFromUtc(toDateTime(at, county()).offsetFromUtc()).toString(Qt::ISODate);
}

double hoursOf(Span span)
{
    return double(span / minute) / 60;
}

QString nameOf(const RosterView& view, const StaffId& id)
{
    const auto found = std::ranges::find(view.staff, id, &Staff::id);
    return found == view.staff.cend() ? QString{} : rosterName(*found);
}

/// Everybody who could do some of what the gap needs, the best first.
QStringList couldFill(const RosterView& view, const CoverageGap& gap, const RosterRules& rules)
{
    QList<Opening> asked;
    QList<StaffId> people;
    QStringList names;
    for (const auto& opening : openingsFor(view, gap)) {
        if (asked.contains(opening))
            continue;
        asked.append(opening);
        for (const auto& filler : fillersFor(view, opening, rules).could)
            if (!people.contains(filler.staff)) {
                people.append(filler.staff);
                names.append(nameOf(view, filler.staff));
            }
    }
    return names;
}

struct Hours {
    QString requirement;
    Span needed{};
    Span had{};
    Span missing{};
};

QList<Hours> hoursIn(const RosterView& view, const QList<Coverage>& coverage)
{
    QList<Hours> all;
    for (qsizetype i = 0; i < coverage.size(); ++i) {
        Hours hours{view.requirements.at(i).name, {}, {}, {}};
        for (const auto& step : coverage.at(i).steps) {
            const auto length = step.to - step.from;
            hours.needed += step.need * length;
            hours.had += step.have * length;
            hours.missing += step.missing() * length;
        }
        all.append(hours);
    }
    return all;
}

Result<> coverage(const AdminLine& line, const Clock& clock)
{
    const auto now = clock.now();
    const auto days = daysOf(line, dateAt(now, county()), 6);
    if (!days)
        return std::unexpected(days.error());
    const auto [begins, ends] = RosterSource::sampleReach(now);
    if (line.has(u"training"_s) && (days->from() < begins || days->to() > ends))
        return refuse(u"The sample roster reaches from %1 to %2."_s.arg(dateAt(begins, county()).addDays(1).toString(Qt::ISODate), dateAt(ends, county()).addDays(-1).toString(Qt::ISODate)));
    const auto source = RosterSource::read(line, now, county(), days->from() - around, days->to() + around);
    if (!source)
        return std::unexpected(source.error());
    const auto view = rosterViewOf(source->picture, source->rules.team, county(), days->from() - around, days->to() + around);
    const auto covered = coverageOf(view, days->from(), days->to());
    const auto gaps = gapsIn(covered);
    const bool json = line.has(u"json"_s);
    for (const auto& gap : gaps) {
        const auto words = gapWords(view, {gap.from, gap.to, {gap}}, now);
        const auto names = couldFill(view, gap, source->rules);
        const auto sentence = u"%1: %2. %3 %4"_s.arg(words.when, words.missing, words.need.join(u' '), words.why.join(u' '));
        const auto* requirement = source->picture.find(gap.requirement);
        if (json)
            say(QJsonObject{{u"requirement"_s, requirement ? requirement->name : QString{}}, {u"from"_s, shown(gap.from)}, {u"to"_s, shown(gap.to)}, {u"missing"_s, gap.missing},
                {u"words"_s, sentence}, {u"could_fill"_s, names.size()}, {u"first"_s, QJsonArray::fromStringList(names.first(std::min(namesShown, names.size())))}});
        else
            say(names.isEmpty() ? u"%1 Nobody could fill it."_s.arg(sentence) : u"%1 Could fill it: %2, first %3."_s.arg(sentence).arg(names.size()).arg(names.first(std::min(namesShown, names.size())).join(u", ")));
    }
    QJsonArray summary;
    QStringList lines;
    for (const auto& hours : hoursIn(view, covered)) {
        summary.append(QJsonObject{{u"requirement"_s, hours.requirement}, {u"hours_needed"_s, hoursOf(hours.needed)}, {u"hours_had"_s, hoursOf(hours.had)}, {u"hours_missing"_s, hoursOf(hours.missing)}});
        lines.append(u"  %1 needed %2, had %3, missing %4"_s.arg(hours.requirement, -24).arg(hourWords(hours.needed), hourWords(hours.had), hourWords(hours.missing)));
    }
    if (json) {
        say(QJsonObject{{u"from"_s, shown(days->from())}, {u"to"_s, shown(days->to())}, {u"gaps"_s, gaps.size()}, {u"requirements"_s, summary}});
        return {};
    }
    const auto count = gaps.isEmpty() ? u"No gap"_s : gaps.size() == 1 ? u"One gap"_s : u"%1 gaps"_s.arg(gaps.size());
    say(u"%1 from %2 to %3."_s.arg(count, days->first.toString(Qt::ISODate), days->last.toString(Qt::ISODate)));
    for (const auto& each : std::as_const(lines))
        say(each);
    if (view.requirements.isEmpty())
        say(u"No requirement is written down, so nothing can be missing."_s);
    return {};
}

Result<Staff> personNamed(const Picture& picture, const QString& name)
{
    QList<Staff> found;
    for (const auto& staff : picture.all<Staff>())
        if (staff.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(staff);
    if (found.isEmpty())
        return refuse(u"Nobody on the staff is called “%1”."_s.arg(name));
    if (found.size() > 1)
        return refuse(u"More than one person is called “%1”; their calendars are made in the program's window."_s.arg(name));
    return found.first();
}

Result<> writeTo(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(u"%1 can not be written: %2."_s.arg(path, file.errorString()));
    return {};
}

Result<> calendar(const AdminLine& line, const Clock& clock)
{
    const auto now = clock.now();
    const auto person = line.value(u"person"_s);
    const auto team = line.value(u"team"_s);
    const auto out = line.value(u"out"_s);
    if (person.isEmpty() == team.isEmpty() || out.isEmpty())
        return refuse(u"Whose calendar, and where to? --person NAME or --team T3, and --out FILE.ics"_s);
    const auto days = daysOf(line, dateAt(now, county()).addDays(-34), 95);
    if (!days)
        return std::unexpected(days.error());
    return RosterSource::read(line, now, county(), days->from(), days->to()).and_then([&](const RosterSource& source) -> Result<> {
        const auto view = rosterViewOf(source.picture, source.rules.team, county(), days->from(), days->to());
        auto shifts = view.shifts;
        shifts = inWords(std::move(shifts), source.codes);
        qsizetype count = 0;
        QByteArray bytes;
        if (team.isEmpty()) {
            const auto staff = personNamed(source.picture, person);
            if (!staff)
                return std::unexpected(staff.error());
            count = std::ranges::count(shifts, staff->id, &Shift::staff);
            bytes = calendarOf(*staff, shifts, now);
        } else {
            count = std::ranges::count(shifts, team, &Shift::callsign);
            if (count == 0)
                return refuse(u"No shift of a team “%1” is in these days. Nothing was written."_s.arg(team));
            bytes = calendarOf(team, shifts, view.staff, now);
        }
        return writeTo(out, bytes).transform([&] { say(u"%1 shifts are in %2."_s.arg(count).arg(out)); });
    });
}

QStringList idsOf(const CodeBook& codes, const QString& list)
{
    QStringList ids;
    for (const auto& code : codes.valid(list))
        ids.append(code.id);
    return ids;
}

Result<> checkImport(const AdminLine& line, const Clock& clock)
{
    const auto what = line.subject(0);
    const auto path = line.subject(1);
    if (what != "staff"_L1 && what != "shifts"_L1)
        return refuse(u"A table of what? roster check-import staff FILE.csv, or roster check-import shifts FILE.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 can not be read: %2."_s.arg(path, file.errorString()));
    const auto bytes = file.readAll();
    const auto now = clock.now();
    return RosterSource::read(line, now, county(), now, now).and_then([&](const RosterSource& source) -> Result<> {
        const ImportCodes codes{idsOf(source.codes, u"employers"_s), idsOf(source.codes, u"languages"_s), idsOf(source.codes, u"licences"_s), idsOf(source.codes, u"jobs"_s), {},
            idsOf(source.codes, u"posts"_s)};
        const auto known = source.picture.all<Staff>().values();
        QList<LineError> errors;
        qsizetype good = 0;
        if (what == "staff"_L1) {
            if (const auto staff = staffFromCsv(bytes, known, codes))
                good = staff->staff.size();
            else
                errors = staff.error();
        } else if (const auto shifts = shiftsFromCsv(bytes, known, county(), codes)) {
            good = shifts->size();
        } else {
            errors = shifts.error();
        }
        for (const auto& error : std::as_const(errors))
            say(u"%1:%2: %3"_s.arg(path).arg(error.line).arg(error.words));
        if (errors.isEmpty()) {
            say(u"All %1 lines of %2 can be taken in: open the file in the program's roster window."_s.arg(good).arg(path));
            return {};
        }
        return refuse(errors.size() == 1 ? u"One thing is wrong. Nothing of the file can be taken in until it is right."_s
                                         : u"%1 things are wrong. Nothing of the file can be taken in until they are right."_s.arg(errors.size()));
    });
}

struct Entry {
    AdminLine::Verb verb;
    Result<> (*run)(const AdminLine&, const Clock&);
};

QList<Entry> table()
{
    const QList<QCommandLineOption> source{{u"training"_s, u"The sample roster, as it is told now; no server is asked."_s}, {u"server"_s, u"The centre's roster."_s}};
    const QList<QCommandLineOption> days{{u"from"_s, u"The first day, like 2026-11-29; without it today, or of a calendar five weeks ago."_s, u"day"_s},
        {u"to"_s, u"The last day; without it a week in all, or of a calendar the ninth week from now."_s, u"day"_s}};
    return {
        {{"roster"_L1, "coverage"_L1, {}, "Tells each gap of the roster: what is missing, why, and who could fill it; then the hours that were needed, had and missing."_L1, true,
             source + days + QList<QCommandLineOption>{{u"json"_s, u"As a JSON object a line: each gap, then the summary."_s}}},
            coverage},
        {{"roster"_L1, "calendar"_L1, {}, "Writes the shifts of a person or a team as an iCalendar file."_L1, true,
             source + days
                 + QList<QCommandLineOption>{{u"person"_s, u"Her whole name."_s, u"name"_s}, {u"team"_s, u"Its callsign: T3."_s, u"callsign"_s}, {u"out"_s, u"The file."_s, u"file"_s}}},
            calendar},
        {{"roster"_L1, "check-import"_L1, "staff|shifts FILE"_L1, "Reads a table of people or shifts as the program's window would, and tells every line that is wrong. Changes nothing. Ends with 1 when something is wrong."_L1,
             true, source},
            checkImport},
    };
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    QList<AdminLine::Verb> all;
    for (const auto& each : table())
        all.append(each.verb);
    return all;
}

Result<> run(const AdminLine& line, const Clock& clock)
{
    const auto all = table();
    return std::ranges::find(all, QString(line.verb()), [](const Entry& each) { return QString(each.verb.name); })->run(line, clock);
}

} // namespace dispatch::rosterverbs
