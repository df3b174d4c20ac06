#include "rosterimport.h"

#include "countyclock.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dispatch {

namespace {

/// Identities of what a table makes are made from what it says.
constexpr QUuid importedNouns(0x6d1f0c2a, 0x53b7, 0x4f0e, 0x9a, 0x4b, 0x70, 0x1d, 0x2e, 0x8c, 0x55, 0x31);

template <typename AnyId>
AnyId idOf(const QStringList& says)
{
    return AnyId{QUuid::createUuidV5(importedNouns, says.join(u'\n').toUtf8())};
}

/// A table with named columns; remembers what is wrong with its lines.
class Table {
public:
    Table(const QByteArray& bytes, const QStringList& needed, const QStringList& known)
    {
        auto rows = csvRows(bytes);
        if (!rows) {
            m_errors = rows.error();
            return;
        }
        if (rows->isEmpty()) {
            wrong(1, QCoreApplication::translate("RosterImport", "The file is empty. Its first line names the columns: %1.").arg(needed.join(u", ")));
            return;
        }
        const auto header = rows->takeFirst();
        for (qsizetype i = 0; i < header.cells.size(); ++i) {
            const auto name = header.cells.at(i).trimmed().toLower();
            if (!needed.contains(name) && !known.contains(name))
                wrong(header.line, QCoreApplication::translate("RosterImport", "There is no column \"%1\". Known are %2.").arg(header.cells.at(i), (needed + known).join(u", ")));
            else if (m_columns.contains(name))
                wrong(header.line, QCoreApplication::translate("RosterImport", "The column \"%1\" is there twice.").arg(name));
            m_columns.insert(name, i);
        }
        for (const auto& name : needed)
            if (!m_columns.contains(name))
                wrong(header.line, QCoreApplication::translate("RosterImport", "The column \"%1\" is missing.").arg(name));
        for (const auto& row : std::as_const(*rows))
            if (row.cells.size() == header.cells.size())
                m_rows.append(row);
            else
                wrong(row.line, QCoreApplication::translate("RosterImport", "This line has %1 cells, the first line %2.").arg(row.cells.size()).arg(header.cells.size()));
        // Without its columns no line can be understood.
        if (std::ranges::any_of(m_errors, [&header](const LineError& error) { return error.line == header.line; }))
            m_rows.clear();
    }

    [[nodiscard]] const QList<CsvRow>& rows() const { return m_rows; }
    [[nodiscard]] bool has(const QString& column) const { return m_columns.contains(column); }
    [[nodiscard]] QString cell(const CsvRow& row, const QString& column) const
    {
        return m_columns.contains(column) ? row.cells.at(m_columns.value(column)).trimmed() : QString();
    }
    /// A word of @p codes, or nothing and an error.
    [[nodiscard]] QString code(const CsvRow& row, const QString& column, const QStringList& codes)
    {
        const auto word = cell(row, column);
        check(row, column, word, codes);
        return word;
    }
    void check(const CsvRow& row, const QString& column, const QString& word, const QStringList& codes)
    {
        if (!word.isEmpty() && !codes.isEmpty() && !codes.contains(word))
            wrong(row.line, QCoreApplication::translate("RosterImport", "\"%1\" is not known as %2. Known are %3.", "word, column, words").arg(word, column, codes.join(u", ")));
    }
    void wrong(int line, const QString& words) { m_errors.append({line, words}); }

    template <typename Made>
    [[nodiscard]] std::expected<Made, QList<LineError>> result(Made made)
    {
        if (m_errors.isEmpty())
            return made;
        std::ranges::stable_sort(m_errors, {}, &LineError::line);
        return std::unexpected(m_errors);
    }

private:
    QHash<QString, qsizetype> m_columns;
    QList<CsvRow> m_rows;
    QList<LineError> m_errors;
};

QStringList roleWords()
{
    QStringList words;
    for (const auto& [role, text] : wordsOf<Role>)
        words.append(text);
    return words;
}

/// "naloxone, LCSW 2027-05-31"
void readLicences(Table& table, const CsvRow& row, const StaffId& staff, const ImportCodes& codes, QList<Licence>& licences)
{
    for (const auto& each : table.cell(row, QStringLiteral("licences")).split(u',', Qt::SkipEmptyParts)) {
        const auto parts = each.split(u' ', Qt::SkipEmptyParts);
        if (parts.isEmpty())
            continue;
        const auto kind = parts.first();
        table.check(row, QStringLiteral("licences"), kind, codes.licences);
        const auto lastDay = parts.value(1);
        if (parts.size() > 2 || (!lastDay.isEmpty() && !QDate::fromString(lastDay, Qt::ISODate).isValid()))
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "\"%1\" is no licence with its last day. Write it as LCSW 2027-05-31.").arg(each.trimmed()));
        licences.append({idOf<LicenceId>({staff.toString(), kind}), staff, kind, {}, lastDay});
    }
}

Staff knownOrNew(const QList<Staff>& known, const QString& name, const QString& employer)
{
    for (const auto& staff : known)
        if (staff.name == name && staff.employer == employer)
            return staff;
    Staff made;
    made.id = idOf<StaffId>({name, employer});
    made.name = name;
    made.employer = employer;
    return made;
}

/// The moment a cell says, or an error.
Instant momentIn(Table& table, const CsvRow& row, const QString& column, const QTimeZone& zone)
{
    const auto words = table.cell(row, column);
    const auto date = QDate::fromString(words.first(std::min<qsizetype>(10, words.size())), Qt::ISODate);
    const auto time = QTime::fromString(words.mid(11), QStringLiteral("HH:mm"));
    if (words.size() == 16 && (words.at(10) == u' ' || words.at(10) == u'T') && date.isValid() && time.isValid())
        return clockInstant(date, time.hour() * 60 + time.minute(), zone);
    table.wrong(row.line, QCoreApplication::translate("RosterImport", "\"%1\" is no %2. Write it as 2027-02-01 22:00.", "words, column").arg(words, column));
    return {};
}

StaffId personIn(Table& table, const CsvRow& row, const QList<Staff>& staff)
{
    const auto name = table.cell(row, QStringLiteral("name"));
    const auto employer = table.cell(row, QStringLiteral("employer"));
    if (name.isEmpty())
        return {};
    QList<StaffId> found;
    for (const auto& each : staff)
        if (each.active && each.name == name && (employer.isEmpty() || each.employer == employer))
            found.append(each.id);
    if (found.isEmpty())
        table.wrong(row.line, QCoreApplication::translate("RosterImport", "Nobody on the staff is called \"%1\".").arg(name));
    else if (found.size() > 1)
        table.wrong(row.line, QCoreApplication::translate("RosterImport", "More than one person is called \"%1\". Add the column employer.").arg(name));
    return found.value(0);
}

} // namespace

std::expected<StaffImport, QList<LineError>> staffFromCsv(const QByteArray& bytes, const QList<Staff>& known, const ImportCodes& codes)
{
    using namespace Qt::StringLiterals;
    Table table(bytes, {u"name"_s, u"employer"_s, u"role"_s}, {u"credential"_s, u"languages"_s, u"sign_in_name"_s, u"active"_s, u"licences"_s});
    StaffImport import;
    QHash<StaffId, int> seen;
    for (const auto& row : table.rows()) {
        const auto name = table.cell(row, u"name"_s);
        auto staff = knownOrNew(known, name, table.code(row, u"employer"_s, codes.employers));
        if (name.isEmpty() || staff.employer.isEmpty())
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "A person needs a name and an employer."));
        else if (seen.contains(staff.id))
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "\"%1\" stands in line %2 already.").arg(name).arg(seen.value(staff.id)));
        seen.insert(staff.id, row.line);
        const auto role = table.code(row, u"role"_s, roleWords());
        if (role.isEmpty())
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "A person needs a role."));
        staff.role = fromWord<Role>(role).value_or(Role::Responder);
        if (table.has(u"credential"_s))
            staff.credential = table.cell(row, u"credential"_s);
        if (table.has(u"sign_in_name"_s))
            staff.signInName = table.cell(row, u"sign_in_name"_s).toLower();
        if (table.has(u"languages"_s)) {
            staff.languages = table.cell(row, u"languages"_s).split(u' ', Qt::SkipEmptyParts);
            for (const auto& language : std::as_const(staff.languages))
                table.check(row, u"languages"_s, language, codes.languages);
        }
        if (const auto active = table.code(row, u"active"_s, {u"yes"_s, u"no"_s}); !active.isEmpty())
            staff.active = active == u"yes";
        readLicences(table, row, staff.id, codes, import.licences);
        import.staff.append(staff);
    }
    return table.result(std::move(import));
}

std::expected<QList<Shift>, QList<LineError>> shiftsFromCsv(const QByteArray& bytes, const QList<Staff>& staff, const QTimeZone& zone, const ImportCodes& codes)
{
    using namespace Qt::StringLiterals;
    Table table(bytes, {u"name"_s, u"job"_s, u"start"_s, u"end"_s}, {u"employer"_s, u"team"_s, u"post"_s, u"area"_s, u"duty"_s});
    QList<Shift> shifts;
    QHash<ShiftId, int> seen;
    for (const auto& row : table.rows()) {
        Shift shift;
        shift.staff = personIn(table, row, staff);
        shift.job = table.code(row, u"job"_s, codes.jobs);
        if (shift.job.isEmpty())
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "A shift needs a job."));
        shift.callsign = table.cell(row, u"team"_s);
        shift.post = table.code(row, u"post"_s, codes.posts);
        shift.area = table.code(row, u"area"_s, codes.areas);
        shift.start = momentIn(table, row, u"start"_s, zone);
        shift.end = momentIn(table, row, u"end"_s, zone);
        if (shift.end <= shift.start || shift.end - shift.start > 25 * hour)
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "A shift ends after it begins, within a day."));
        shift.duty = fromWord<Duty>(table.code(row, u"duty"_s, {u"working"_s, u"on_call"_s})).value_or(Duty::Working);
        // Seats that nobody has taken differ only by their number.
        int seat = 0;
        const auto identity = [&] {
            return idOf<ShiftId>({shift.staff.isNull() ? QString::number(seat) : shift.staff.toString(), shift.job, shift.callsign, QString::number(toMsecs(shift.start))});
        };
        while (shift.staff.isNull() && seen.contains(identity()))
            ++seat;
        shift.id = identity();
        if (seen.contains(shift.id))
            table.wrong(row.line, QCoreApplication::translate("RosterImport", "This shift stands in line %1 already.").arg(seen.value(shift.id)));
        seen.insert(shift.id, row.line);
        shifts.append(shift);
    }
    return table.result(std::move(shifts));
}

} // namespace dispatch
