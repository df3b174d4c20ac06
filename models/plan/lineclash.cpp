#include "lineclash.h"

#include "planorder.h"

#include <algorithm>

namespace dispatch {
namespace {

using namespace Qt::StringLiterals;

/// Who leaves a line out says which words she saw (`PlanDesk`): then a field clashes that its author left as it was.
bool isWitness(const Conflict& conflict) { return conflict.mine == conflict.base; }

bool isOpenLine(const Conflict& conflict)
{
    return conflict.kind == ConflictKind::Merge && conflict.state == ConflictState::Open && conflict.entity == RowOf<PlanItem>::entity;
}

} // namespace

bool LineClash::isReworded() const
{
    return stands.words != other.words || stands.english != other.english || stands.contact != other.contact;
}

QList<LineClash> clashesIn(const QList<Conflict>& conflicts, const QList<PlanItem>& items)
{
    QList<LineClash> clashes;
    for (const auto& conflict : conflicts) {
        const auto item = std::ranges::find(items, PlanItemId::fromString(conflict.row), &PlanItem::id);
        if (!isOpenLine(conflict) || item == items.cend())
            continue;
        auto clash = std::ranges::find_if(clashes, [&](const LineClash& each) { return each.stands.id == item->id && each.conflicts.first().command == conflict.command; });
        if (clash == clashes.end()) {
            clashes.append({*item, *item, false, {}, conflict.by, conflict.station, conflict.at});
            clash = std::prev(clashes.end());
        }
        clash->conflicts.append(conflict);
        if (conflict.field == "state"_L1 || isWitness(conflict)) {
            clash->leftOut = true;
            continue;
        }
        auto row = toRow(clash->other);
        row.insert(conflict.field, conflict.mine);
        if (const auto other = fromRow<PlanItem>(row))
            clash->other = *other;
    }
    std::ranges::stable_sort(clashes, [](const LineClash& a, const LineClash& b) {
        return standsBefore(a.stands, b.stands) || (!standsBefore(b.stands, a.stands) && a.at < b.at);
    });
    return clashes;
}

QList<PlanItem> standingWith(const QList<LineClash>& clashes, QList<PlanItem> items)
{
    for (auto& item : items)
        if (std::ranges::any_of(clashes, [&](const LineClash& clash) { return clash.leftOut && clash.stands.id == item.id; }))
            item.state = PlanItemState::Standing;
    return items;
}

} // namespace dispatch
