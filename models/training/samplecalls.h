#pragma once

#include "demand.h"
#include "failure.h"

namespace dispatch {

/// Invented past calls, so that demand has something to show while training: as many in each hour as the file says, without chance. The file
/// is that of SampleRoster: `"calls": {"weeks", "busy_minutes", "hours": [24 calls an hour since the sample's day begins], "days": [7 factors,
/// today first], "areas": {code: share}}`.
struct SampleCalls {
    QList<PastCall> calls;    ///< oldest first
    QList<Recorded> recorded;

    [[nodiscard]] static Result<SampleCalls> fromJson(const QByteArray& json, Instant now, const QTimeZone& zone);
};

} // namespace dispatch
