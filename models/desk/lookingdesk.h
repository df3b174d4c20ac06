#pragma once

#include "desk.h"
#include "looking.h"

namespace dispatch {

/// What the desks have in common at which somebody sees a person's plan: each look is one row of the audit, by one rule.
class LookingDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::LookingDesk)
public:
    using Desk::Desk;

protected:
    [[nodiscard]] Result<Proposal> looked(const LookAsk& ask, const PlanRules& rules) const;
};

} // namespace dispatch
