#pragma once

#include "row.h"

namespace dispatch {

/// One line of the roster's timeline: who changed what, when and why. Append-only.
struct RosterEntry {
    RosterEntryId id;
    ShiftId shift;            ///< null: it is about a team or a person
    TeamId team;
    StaffId staff;            ///< whom it is about; null: nobody in particular
    Instant at{};
    StaffId by;
    QString byName;           ///< as it was then
    QString words;            ///< "R. Haddad called off Sun 29 Nov, 23:00 to 07:00."
    QString reason;           ///< of what owes one: a call-off, an override of a rule

    bool operator==(const RosterEntry&) const = default;
};
template <>
struct RowOf<RosterEntry> {
    static constexpr auto entity = QLatin1StringView("roster_entry");
    static constexpr auto fields = fieldList(field("id", &RosterEntry::id), field("shift", &RosterEntry::shift), field("team", &RosterEntry::team),
        field("staff", &RosterEntry::staff), field("at", &RosterEntry::at), field("by", &RosterEntry::by), field("by_name", &RosterEntry::byName),
        field("words", &RosterEntry::words), field("reason", &RosterEntry::reason));
};

} // namespace dispatch
