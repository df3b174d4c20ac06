#pragma once

#include "picture.h"
#include "tourscript.h"

namespace dispatch {

/// What a tour left in the store, in plain text, and whether that equals what it typed.
struct TourSummary {
    QString text;
    QStringList differences; ///< one sentence a fact that is not as typed; empty when all is well

    /// @p whole: everything the store holds of the tour's incident.
    [[nodiscard]] static TourSummary of(const TourScript& script, const Changes& whole, const QTimeZone& zone);
};

} // namespace dispatch
