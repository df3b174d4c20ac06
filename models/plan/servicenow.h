#pragma once

#include "planrules.h"
#include "referral.h"

#include <QDateTime>

namespace dispatch {

/// Whether somebody can be sent to a service now. Only what somebody made sure of lately is told; of the rest only that one asks first.
struct ServiceNow {
    enum class Kind {
        Open,          ///< by its hours
        Shut,          ///< by its hours; it takes people when it opens
        Takes,         ///< it takes people; when it is open nobody wrote in a way that can be read
        AskFirst,      ///< nobody has made sure of it for long: never offered as open
        TakesNobody    ///< full, closed, or not in the directory any more
    };
    Kind kind = Kind::AskFirst;
    QString words;     ///< "open now, as of 12 Nov, M. Osei"

    bool operator==(const ServiceNow&) const = default;
};

/// @p local: now, by the county's clock.
[[nodiscard]] ServiceNow serviceNow(const DirectoryEntry& entry, const QDateTime& local, const PlanRules& rules);

} // namespace dispatch
