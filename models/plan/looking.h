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
    QString call;                         ///< or the number of the call that is being taken and fits the person; it is no incident yet
    QString reason;                       ///< of a look outside both: break-glass
};

/// The look to be written down before anything is shown, or why nothing is shown. Without a reason only for a contact in progress with this
/// person, for a call that is being taken and fits her, and for a follow-up that is owed to her by the one who asks.
[[nodiscard]] Result<Look> lookFor(const LookAsk& ask, const StaffId& by, const LookId& id, Instant now, const PlanRules& rules);

/// Whether it was outside every contact and duty: break-glass. One made while its maker took the call that became one of @p incidents with
/// this person was not.
[[nodiscard]] bool isOutsideContact(const Look& look, const QList<Incident>& incidents);

/// What a look was for, as the supervising clinician reads it.
[[nodiscard]] QString lookWords(const Look& look, const QString& incidentNumber);

} // namespace dispatch
