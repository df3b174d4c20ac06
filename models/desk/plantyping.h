#pragma once

#include "planitem.h"

namespace dispatch {

/// A line of a plan while somebody types it. It is kept on this desk alone; once it stands it is a `PlanItem` that everybody gets.
struct PlanTyping {
    PlanItem item;       ///< as it reads so far; without identity where it is a new one
    PlanItemId after;    ///< the line that a new one follows; null: it is the last
    Instant at{};        ///< when the last letter was typed

    [[nodiscard]] QString toText() const;
    /// Nothing where @p text is none.
    [[nodiscard]] static std::optional<PlanTyping> fromText(const QString& text);
    bool operator==(const PlanTyping&) const = default;
};

} // namespace dispatch
