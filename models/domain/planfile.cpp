#include "planfile.h"

namespace dispatch {

PlanFile::PlanFile(const PersonId& person, const Changes& read) : m_person(person)
{
    apply(read);
}

template <typename Noun>
bool PlanFile::isHers(const Noun& noun) const
{
    if constexpr (std::is_same_v<Noun, Person>)
        return noun.id == m_person;
    else if constexpr (std::is_same_v<Noun, Incident>)
        return noun.call.person == m_person;
    else if constexpr (std::is_same_v<Noun, Triage>)
        return find(noun.incident) != nullptr;
    else if constexpr (std::is_same_v<Noun, PlanItem> || std::is_same_v<Noun, Approval>)
        return find(noun.plan) != nullptr;
    else if constexpr (std::is_same_v<Noun, PlanMark>)
        return find(noun.item) != nullptr;
    else
        return noun.person == m_person;
}

template <typename Noun>
bool PlanFile::take(const Changes& changes)
{
    auto& mine = m_rows.of<Noun>();
    bool taken = mine.removeIf([&](const Noun& noun) { return changes.gone.contains(noun.id.uuid()); }) > 0;
    for (const auto& noun : changes.of<Noun>()) {
        if (!isHers(noun))
            continue;
        if (const auto known = std::ranges::find(mine, noun.id, &Noun::id); known == mine.end())
            mine.append(noun);
        else if (*known == noun)
            continue;
        else
            *known = noun;
        taken = true;
    }
    return taken;
}

bool PlanFile::apply(const Changes& changes)
{
    // A plan before its lines, lines before their marks, a contact before its screen: by them they are known as hers.
    const auto each = [&]<typename... Nouns>(std::type_identity<std::tuple<Nouns...>>) { return (int(take<Nouns>(changes)) + ...) > 0; };
    return each(std::type_identity<std::tuple<Person, Incident, Triage, SafetyPlan, PlanDraft, PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Approval, Look, Assessment, Referral>>{});
}

const PlanDraft* PlanFile::draft() const
{
    const auto rank = [](const PlanDraft& draft) { return std::tuple(draft.state != PlanState::Withdrawn, draft.startedAt, draft.id.toString()); };
    const auto newest = std::ranges::max_element(all<PlanDraft>(), {}, rank);
    return newest == all<PlanDraft>().cend() ? nullptr : &*newest;
}

QList<PlanItem> PlanFile::itemsOf(const PlanDraftId& plan) const
{
    QList<PlanItem> items;
    for (const auto& item : all<PlanItem>())
        if (item.plan == plan)
            items.append(item);
    std::ranges::sort(items, {}, [](const PlanItem& item) { return std::tuple(item.part, item.position, item.id.toString()); });
    return items;
}

const PlanVersion* PlanFile::newestVersionOf(const PlanDraftId& plan) const
{
    const PlanVersion* newest = nullptr;
    for (const auto& version : all<PlanVersion>())
        if (version.plan == plan && (!newest || newest->number < version.number))
            newest = &version;
    return newest;
}

const PlanVersion* PlanFile::signedVersion() const
{
    const PlanVersion* newest = nullptr;
    for (const auto& version : all<PlanVersion>())
        if (version.state == VersionState::Signed && (!newest || newest->signedAt < version.signedAt))
            newest = &version;
    return newest;
}

} // namespace dispatch
