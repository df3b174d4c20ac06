#pragma once

#include "codes.h"
#include "followup.h"
#include "closure.h"
#include "incident.h"

namespace dispatch {

/// A rung of the follow-up ladder that a closing owes.
struct Rung {
    QString kind;   ///< code, list `followups`
    Instant dueAt{};

    bool operator==(const Rung&) const = default;
};

/// The follow-up duties that a closing creates. Each code of the list `followups` says when it applies
/// (`"when": Condition` over `disposition.<code>`, `nature`, `observed.<code>`, `outcome`, `risk`) and after how many `"hours"`.
[[nodiscard]] QList<Rung> followUpLadder(const CodeBook& codes, const Incident& incident, const Closure& closure, Instant at);

/// Attempts after which "could not reach" may end the duty, from the code's `"attempts"` (default 3).
[[nodiscard]] int attemptsOwed(const CodeBook& codes, const QString& kind);

} // namespace dispatch
