#pragma once

#include "assignment.h"
#include "clockreading.h"
#include "logentry.h"
#include "referral.h"

namespace dispatch {

/// Icon name of an assignment's state ("enroute").
[[nodiscard]] QString iconOf(AssignmentState state);
/// Icon name of a timeline entry; an assignment's entry shows the state it tells of.
[[nodiscard]] QString iconOf(const LogEntry& entry);
/// Icon name of how far a referral is.
[[nodiscard]] QString iconOf(ReferralState state);
/// Icon name of a clock's face; the ring of a clock in order is painted, so it has none.
[[nodiscard]] QString iconOf(ClockFace face);
/// "R. Delgado" from "Rosa Delgado".
[[nodiscard]] QString shortName(const QString& name);

} // namespace dispatch
