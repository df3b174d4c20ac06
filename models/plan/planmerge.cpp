#include "planmerge.h"

#include "planorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace dispatch {

namespace {

/// One line as it was and as each edit that knows it has it.
struct Versions {
    const PlanItem* base = nullptr;
    QList<const PlanItem*> edits;
};

bool meansTheSame(const PlanItem& a, const PlanItem& b)
{
    return a.words == b.words && a.english == b.english && a.contact == b.contact;
}

class LineMerge {
public:
    LineMerge(const Versions& versions, QList<PlanClash>& clashes) : m_versions(&versions), m_clashes(&clashes) {}

    [[nodiscard]] PlanItem merged() const;

private:
    // A "no" is never overruled by a "yes" that was said at the same time.
    static int mayCallRank(MayCall mayCall) { return mayCall == MayCall::No ? 0 : mayCall == MayCall::NotAsked ? 1 : 2; }
    static MayCall mayCallOf(int rank) { return rank == 0 ? MayCall::No : rank == 1 ? MayCall::NotAsked : MayCall::Yes; }

    /// What the edits made of it, each once and sorted; nothing when none changed it.
    template <typename Of>
    [[nodiscard]] auto said(Of of) const
    {
        QList<std::decay_t<decltype(of(std::declval<const PlanItem&>()))>> values;
        for (const auto* edit : m_versions->edits)
            if (!m_versions->base || of(*edit) != of(*m_versions->base))
                values.append(of(*edit));
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        return values;
    }
    template <typename Of>
    [[nodiscard]] auto settled(Of of) const
    {
        const auto values = said(of);
        return values.isEmpty() ? of(*m_versions->base) : values.first();
    }
    template <typename Of>
    void clash(ClashField field, Of of) const
    {
        const QStringList values = said(of);
        if (values.size() > 1)
            m_clashes->append({m_versions->edits.first()->id, field, m_versions->base ? of(*m_versions->base) : QString(), values});
    }
    template <typename Of>
    [[nodiscard]] QString text(ClashField field, Of of) const
    {
        clash(field, of);
        return settled(of);
    }

    [[nodiscard]] PlanItemState state() const
    {
        const auto* base = m_versions->base;
        bool out = false;
        bool wanted = false;
        bool touched = false;
        for (const auto* edit : m_versions->edits) {
            const bool changed = !base || edit->state != base->state;
            const bool standing = edit->state == PlanItemState::Standing;
            touched = touched || changed;
            out = out || (changed && !standing);
            wanted = wanted || (standing && (changed || !meansTheSame(*edit, *base)));
        }
        if (out && wanted)
            m_clashes->append({m_versions->edits.first()->id, ClashField::State, base ? QString(word(base->state)) : QString(),
                {word(PlanItemState::LeftOut), word(PlanItemState::Standing)}});
        if (wanted)
            return PlanItemState::Standing;
        return touched ? PlanItemState::LeftOut : base->state;
    }

    const Versions* m_versions;
    QList<PlanClash>* m_clashes;
};

PlanItem LineMerge::merged() const
{
    // Who only looked at the line says nothing about it.
    PlanItem line = m_versions->base ? *m_versions->base : *m_versions->edits.first();
    line.madeAt = settled([](const PlanItem& item) { return item.madeAt; });
    line.madeBy = settled([](const PlanItem& item) { return item.madeBy; });
    const auto place = settled([](const PlanItem& item) { return std::tuple(item.part, item.position); });
    std::tie(line.part, line.position) = place;
    // The later mark first: the smallest is taken.
    const auto mark = settled([](const PlanItem& item) { return std::tuple(-toMsecs(item.markedAt.value_or(Instant{})), item.markedAt, item.mark, item.markedIn); });
    std::tie(std::ignore, line.markedAt, line.mark, line.markedIn) = mark;
    line.part2 = !settled([](const PlanItem& item) { return !item.part2; });
    line.words = text(ClashField::Words, [](const PlanItem& item) { return item.words; });
    line.english = text(ClashField::English, [](const PlanItem& item) { return item.english; });
    line.contact.name = text(ClashField::Name, [](const PlanItem& item) { return item.contact.name; });
    line.contact.relation = text(ClashField::Relation, [](const PlanItem& item) { return item.contact.relation; });
    const auto phone = settled([](const PlanItem& item) { return std::tuple(item.contact.phoneTyped, item.contact.phone); });
    std::tie(line.contact.phoneTyped, line.contact.phone) = phone;
    clash(ClashField::Phone, [](const PlanItem& item) { return item.contact.phoneTyped.isEmpty() ? item.contact.phone : item.contact.phoneTyped; });
    line.contact.mayCall = mayCallOf(settled([](const PlanItem& item) { return mayCallRank(item.contact.mayCall); }));
    clash(ClashField::MayCall, [](const PlanItem& item) { return QString(word(item.contact.mayCall)); });
    line.state = state();
    return line;
}

} // namespace

PlanMerge merged(const QList<PlanItem>& base, const QList<QList<PlanItem>>& edits)
{
    std::map<PlanItemId, Versions> lines;
    for (const auto& item : base)
        lines[item.id].base = &item;
    for (const auto& edit : edits)
        for (const auto& item : edit)
            lines[item.id].edits.append(&item);
    PlanMerge merge;
    for (const auto& [id, versions] : lines)
        merge.items.append(versions.edits.isEmpty() ? *versions.base : LineMerge(versions, merge.clashes).merged());
    std::ranges::sort(merge.items, standsBefore);
    return merge;
}

QString PlanClash::words() const
{
    QStringList quoted;
    for (const auto& each : said)
        quoted.append(QStringLiteral("“%1”").arg(each));
    switch (field) {
    case ClashField::State:
        return QCoreApplication::translate("dispatch::PlanClash", "One left this line out while another changed it. It stays until somebody decides.");
    case ClashField::MayCall:
        return QCoreApplication::translate("dispatch::PlanClash", "It was answered in two ways whether we may call. Until somebody decides, we may not.");
    default:
        return QCoreApplication::translate("dispatch::PlanClash", "Written in several ways at once: %1. All are kept; choose one.").arg(quoted.join(QStringLiteral(", ")));
    }
}

} // namespace dispatch
