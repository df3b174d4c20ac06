#pragma once

#include "csv.h"
#include "shift.h"
#include "staff.h"

namespace dispatch {

/// The codes that a file may use. An empty list lets every word pass.
struct ImportCodes {
    QStringList employers;
    QStringList languages;
    QStringList licences;
    QStringList jobs;
    QStringList areas;
    QStringList posts;
};

struct StaffImport {
    QList<Staff> staff;
    QList<Licence> licences;

    bool operator==(const StaffImport&) const = default;
};

/// People from a table with the columns name, employer, role and, where wanted, credential, languages ("en es"), sign_in_name, active
/// ("yes", "no") and licences ("naloxone, LCSW 2027-05-31"). Who is known by name and employer keeps her identity and what the table does
/// not say. Everything, or every line that is wrong.
[[nodiscard]] std::expected<StaffImport, QList<LineError>> staffFromCsv(const QByteArray& bytes, const QList<Staff>& known, const ImportCodes& codes);

/// Shifts from a table with the columns name (empty: nobody yet), job, start and end ("2027-02-01 22:00", the county's clock) and, where
/// wanted, employer (when two people have the name), team, post, area and duty. The same table twice makes the same shifts.
[[nodiscard]] std::expected<QList<Shift>, QList<LineError>> shiftsFromCsv(const QByteArray& bytes, const QList<Staff>& staff, const QTimeZone& zone, const ImportCodes& codes);

} // namespace dispatch
