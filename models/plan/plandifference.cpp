#include "plandifference.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace dispatch {

namespace {

/// The most lines of one part that kept their order; whoever is not among them has moved.
QSet<PlanItemId> stayed(const QList<PlanItemId>& after, const QHash<PlanItemId, qsizetype>& placesBefore)
{
    // The longest rising row of the places they had.
    QList<qsizetype> lastOf;             // of the best row of each length: where it ends in `after`
    QList<qsizetype> previous(after.size(), -1);
    const auto place = [&](qsizetype at) { return placesBefore.value(after.at(at)); };
    for (qsizetype at = 0; at < after.size(); ++at) {
        const auto row = std::ranges::lower_bound(lastOf, place(at), {}, place);
        if (row != lastOf.begin())
            previous[at] = *std::prev(row);
        if (row == lastOf.end())
            lastOf.append(at);
        else
            *row = at;
    }
    QSet<PlanItemId> found;
    for (auto at = lastOf.isEmpty() ? -1 : lastOf.last(); at >= 0; at = previous.at(at))
        found.insert(after.at(at));
    return found;
}

QHash<PlanItemId, PlanItem> byId(const QList<PlanItem>& items)
{
    QHash<PlanItemId, PlanItem> found;
    for (const auto& item : items)
        found.insert(item.id, item);
    return found;
}

/// Lines that stand in the same part before and after, as they stand after, and have moved there.
QSet<PlanItemId> movedWithin(PlanPart part, const PlanContent& before, const PlanContent& after)
{
    QHash<PlanItemId, qsizetype> places;
    const auto old = before.of(part);
    for (qsizetype at = 0; at < old.size(); ++at)
        places.insert(old.at(at).id, at);
    QList<PlanItemId> common;
    for (const auto& item : after.of(part))
        if (places.contains(item.id))
            common.append(item.id);
    return QSet(common.begin(), common.end()).subtract(stayed(common, places));
}

void addFact(PlanDifference& difference, PlanFact fact, const QString& before, const QString& after)
{
    if (before != after)
        difference.facts.append({fact, before, after});
}

QString likelihoodWords(const std::optional<int>& likelihood)
{
    return likelihood ? QString::number(*likelihood) : QString();
}

} // namespace

bool LineDifference::reworded() const
{
    return before && after && (before->words != after->words || before->english != after->english || before->contact != after->contact);
}

bool LineDifference::remarked() const
{
    return before && after && (before->mark != after->mark || before->part2 != after->part2);
}

PlanDifference differenceBetween(const PlanContent& before, const PlanContent& after)
{
    PlanDifference difference;
    const auto old = byId(before.items);
    const auto now = byId(after.items);
    QSet<PlanItemId> moved;
    for (const auto& [part, name] : wordsOf<PlanPart>)
        moved.unite(movedWithin(part, before, after));
    for (const auto& [part, name] : wordsOf<PlanPart>) {
        for (const auto& item : after.of(part)) {
            LineDifference line{std::nullopt, item, false};
            if (const auto was = old.constFind(item.id); was != old.cend())
                line = {*was, item, was->part != item.part || moved.contains(item.id)};
            if (line.added() || line.moved || line.reworded() || line.remarked())
                difference.lines.append(line);
        }
        for (const auto& item : before.of(part))
            if (!now.contains(item.id))
                difference.lines.append({item, std::nullopt, false});
    }
    addFact(difference, PlanFact::Language, before.language, after.language);
    addFact(difference, PlanFact::WrittenWith, before.writtenWith, after.writtenWith);
    addFact(difference, PlanFact::KeptWhere, before.keptWhere, after.keptWhere);
    addFact(difference, PlanFact::Likelihood, likelihoodWords(before.likelihood), likelihoodWords(after.likelihood));
    addFact(difference, PlanFact::ReviewBy, before.reviewBy, after.reviewBy);
    return difference;
}

} // namespace dispatch
