#pragma once

#include "rosterrules.h"

namespace dispatch {

/// Work that would close a gap, or a part of it, if somebody did it.
struct Opening {
    Shift shift;              ///< as it would be, without a person; its identity is null where it is a new one
    QList<QStringList> licences; ///< of each, one is needed
    QString language;         ///< needed; empty: any
    StaffId partner;          ///< who would be alone without it; null: nobody
    QString words;            ///< "Partner for T. Wills, T6"

    bool operator==(const Opening&) const = default;
};

/// What the gap needs: first the seats that were called off or never taken, then work that nobody planned. Each is one person's.
[[nodiscard]] QList<Opening> openingsFor(const RosterView& view, const CoverageGap& gap);

} // namespace dispatch
