#include "lookingdesk.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Proposal> LookingDesk::looked(const LookAsk& ask, const PlanRules& rules) const
{
    const auto look = lookFor(ask, actor().id, tools().ids->next<LookId>(), now(), rules);
    if (!look)
        return std::unexpected(look.error());
    auto made = proposal(u"look_at_plan"_s);
    made.command.effects.append(insertOf(*look));
    const auto* person = picture().find(ask.person);
    made.sentence = person && !person->name.isEmpty() ? tr("Look at the safety plan of %1.").arg(person->name) : tr("Look at the safety plan.");
    made.consequence = tr("The look is recorded.");
    if (ask.contact && look->incident == ask.contact->id) {
        const auto* card = picture().planOf(ask.person);
        made.incidents = {ask.contact->id};
        log(made, ask.contact->id, LogKind::Look, card ? tr("Safety plan v%1").arg(card->version) : tr("Safety plan"), tr("Opened for this contact. Look recorded."));
    }
    return made;
}

} // namespace dispatch
