#include "plandifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanDifference)
public:
    const PlanTemplate& form;

    [[nodiscard]] QString heading(PlanPart part) const
    {
        const auto* found = form.find(part);
        return found ? found->heading : QString(word(part));
    }

    static QString mark(ItemMark mark)
    {
        switch (mark) {
        case ItemMark::None:
            return tr("no mark");
        case ItemMark::WorksWell:
            return tr("works well");
        case ItemMark::NotLately:
            return tr("not lately");
        }
        std::unreachable();
    }

    static QString mayCall(MayCall mayCall)
    {
        switch (mayCall) {
        case MayCall::NotAsked:
            return tr("not asked whether we may call");
        case MayCall::Yes:
            return tr("we may call");
        case MayCall::No:
            return tr("we may not call");
        }
        std::unreachable();
    }

    /// All the sentences of one line: it may have been moved and reworded at once.
    [[nodiscard]] QList<DifferenceLine> of(const LineDifference& line) const
    {
        using enum DifferenceKind;
        const auto where = heading(line.line().part);
        const auto id = line.line().id;
        if (line.added())
            return {{Added, tr("%1: “%2” is new.").arg(where, lineWords(*line.after)), id}};
        if (line.removed())
            return {{Removed, tr("%1: “%2” was left out.").arg(where, lineWords(*line.before)), id}};
        QList<DifferenceLine> said;
        const auto was = lineWords(*line.before);
        const auto is = lineWords(*line.after);
        if (was != is)
            said.append({Changed, tr("%1: “%2” now reads “%3”.").arg(where, was, is), id});
        else if (line.before->english != line.after->english)
            said.append({Changed, tr("%1: the English of “%2” was changed.").arg(where, is), id});
        if (line.before->contact.mayCall != line.after->contact.mayCall)
            said.append({Changed, tr("%1: “%2”: %3.").arg(where, is, mayCall(line.after->contact.mayCall)), id});
        if (line.before->part != line.after->part)
            said.append({Moved, tr("%1: “%2” came here from “%3”.").arg(where, is, heading(line.before->part)), id});
        else if (line.moved)
            said.append({Moved, tr("%1: “%2” stands in another place.").arg(where, is), id});
        if (line.before->mark != line.after->mark)
            said.append({Changed, tr("%1: “%2”: %3.").arg(where, is, mark(line.after->mark)), id});
        if (line.before->part2 != line.after->part2)
            said.append({Changed, line.after->part2 ? tr("%1: “%2” is about substance-use treatment now.").arg(where, is)
                                                    : tr("%1: “%2” is not about substance-use treatment any more.").arg(where, is), id});
        return said;
    }

    static QString of(const FactDifference& fact)
    {
        const auto said = [&](const QString& name) {
            if (fact.before.isEmpty())
                return tr("%1: now “%2”.").arg(name, fact.after);
            if (fact.after.isEmpty())
                return tr("%1: “%2” was taken out.").arg(name, fact.before);
            return tr("%1: “%2” is now “%3”.").arg(name, fact.before, fact.after);
        };
        switch (fact.fact) {
        case PlanFact::Language:
            return said(tr("Language"));
        case PlanFact::WrittenWith:
            return said(tr("Written with"));
        case PlanFact::KeptWhere:
            return said(tr("Where it is kept"));
        case PlanFact::Likelihood:
            return said(tr("How likely to be used"));
        case PlanFact::ReviewBy:
            return said(tr("Review by"));
        }
        std::unreachable();
    }
};

} // namespace

QString PlanDifference::summary() const
{
    const auto added = std::ranges::count_if(lines, &LineDifference::added);
    const auto removed = std::ranges::count_if(lines, &LineDifference::removed);
    const auto other = lines.size() - added - removed;
    QStringList said;
    if (added > 0)
        said.append(Words::tr("%n new", nullptr, int(added)));
    if (other > 0)
        said.append(Words::tr("%n changed", nullptr, int(other)));
    if (removed > 0)
        said.append(Words::tr("%n left out", nullptr, int(removed)));
    return said.isEmpty() ? Words::tr("no line differs") : said.join(QStringLiteral(", "));
}

QList<DifferenceLine> differenceLines(const PlanDifference& difference, const PlanTemplate& form)
{
    const Words words{form};
    QList<DifferenceLine> lines;
    for (const auto& line : difference.lines)
        lines.append(words.of(line));
    for (const auto& fact : difference.facts)
        lines.append({DifferenceKind::Changed, Words::of(fact), {}});
    return lines;
}

QStringList differenceWords(const PlanDifference& difference, const PlanTemplate& form)
{
    QStringList said;
    for (const auto& line : differenceLines(difference, form))
        said.append(line.sentence);
    return said;
}

QString lineWords(const PlanItem& item)
{
    QStringList parts;
    const auto& phone = item.contact.phoneTyped.isEmpty() ? item.contact.phone : item.contact.phoneTyped;
    for (const auto& each : {item.contact.name, item.contact.relation, phone, item.words})
        if (!each.isEmpty())
            parts.append(each);
    return parts.join(QStringLiteral(", "));
}

} // namespace dispatch
