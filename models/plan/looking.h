#pragma once

#include "followup.h"
#include "incident.h"
#include "person.h"
#include "planrules.h"

namespace dispatch {

/// Somebody wants to see a person's plan or card.
struct LookAsk {
    PersonId person;
    std::optional<Incident> contact;      ///< the one in progress that it is wanted for
    std::optional<FollowUp> followUp;     ///< or the duty it is wanted for
    QString reason;                       ///< of a look outside both: break-glass
};

/// The look to be written down before anything is shown, or why nothing is shown. Without a reason only for a contact in progress with this
/// person, and for a follow-up that is owed to her by the one who asks.
[[nodiscard]] Result<Look> lookFor(const LookAsk& ask, const StaffId& by, const LookId& id, Instant now, const PlanRules& rules);

/// What a look was for, as the supervising clinician reads it.
[[nodiscard]] QString lookWords(const Look& look, const QString& incidentNumber);

} // namespace dispatch
