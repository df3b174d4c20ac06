#include "plandesk.h"

#include "planorder.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString saidIn(const PlanItem& item) { return Spoken::quoted(item.words.isEmpty() ? item.contact.name : item.words); }

} // namespace

QList<LineClash> PlanDesk::clashes(const PlanFile& file) const
{
    const auto* draft = file.draft();
    return draft ? clashesIn(picture().openConflicts(), file.itemsOf(draft->id)) : QList<LineClash>();
}

Result<Proposal> PlanDesk::decide(const PlanFile& file, const LineClash& clash, Keep keep) const
{
    const auto line = writableItem(file, clash.stands.id);
    if (!line)
        return std::unexpected(line.error());
    const auto open = clashes(file);
    const auto known = std::ranges::find_if(open, [&](const LineClash& each) { return each.conflicts.first().id == clash.conflicts.first().id; });
    if (known == open.cend())
        return refuse(tr("Somebody has decided this line already. Nothing was changed."), u"clash: decided"_s);
    if (keep == Keep::Both && !known->isReworded())
        return refuse(tr("There is one wording only: keep the line, or leave it out."), u"clash: one wording"_s);
    auto made = proposal(u"decide_plan_item"_s);
    // The conflicts come first: whoever is second learns that, and nothing else is changed.
    for (const auto& conflict : known->conflicts) {
        auto solved = conflict;
        solved.state = ConflictState::Solved;
        solved.resolution = keep == Keep::Both ? Resolution::Joined : keep == Keep::This ? Resolution::KeptTheirs : Resolution::TookMine;
        solved.solvedAt = now();
        solved.solvedBy = actor().id;
        made.command.effects.append(patchOf(conflict, solved));
    }
    auto decided = *line;
    if (!known->isReworded()) {
        decided.state = keep == Keep::This ? PlanItemState::Standing : PlanItemState::LeftOut;
        made.sentence = keep == Keep::This ? tr("The line stays: %1.").arg(saidIn(decided)) : tr("The line is left out; it can be taken back.");
    } else {
        if (known->leftOut)
            decided.state = PlanItemState::Standing;
        if (keep == Keep::That) {
            decided.words = known->other.words;
            decided.english = known->other.english;
            decided.contact = known->other.contact;
        }
        made.sentence = tr("The line reads %1.").arg(saidIn(decided));
        made.consequence = keep == Keep::Both ? QString() : tr("What was not taken stays among the solved conflicts.");
    }
    if (decided != *line)
        made.command.effects.append(patchOf(*line, decided));
    if (keep == Keep::Both) {
        auto second = known->other;
        second.id = tools().ids->next<PlanItemId>();
        second.part = line->part;
        second.state = PlanItemState::Standing;
        second.madeAt = now();
        second.madeBy = known->by;
        auto others = file.itemsOf(line->plan);
        others.removeIf([&](const PlanItem& each) { return each.part != line->part; });
        const auto next = std::ranges::find_if(others, [&](const PlanItem& each) { return standsBefore(*line, each); });
        second.position = positionBetween(line->position, next == others.end() ? QString() : next->position, second.id);
        made.command.effects.append(insertOf(second));
        made.sentence = tr("Both lines stand: %1 and %2.").arg(saidIn(decided), saidIn(second));
    }
    return made;
}

} // namespace dispatch
