#pragma once

#include "lookingdesk.h"

namespace dispatch {

/// Opens what is kept of a contact that has ended. A person's record is looked at as her plan is: for a contact or a duty, or with a reason,
/// and never without a line that says who did.
class RecordDesk : public LookingDesk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::RecordDesk)
public:
    /// @p rules outlive the desk.
    RecordDesk(DeskTools tools, const PlanRules* rules) : LookingDesk(std::move(tools)), m_rules(rules) {}

    /// What is written down before @p incident is shown. Nothing is for one that is open, that ended a short while ago, or that is of
    /// nobody who is known. Refused without the reason that is owed.
    [[nodiscard]] Result<std::optional<Proposal>> look(const Incident& incident, const QString& reason = {}) const;

private:
    const PlanRules* m_rules;
};

} // namespace dispatch
