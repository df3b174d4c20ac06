#include "picture.h"

#include <tuple>

// How the picture is filled: what was stored comes in, what is neither open nor owed any more leaves. What it is asked is in picture.cpp.

namespace dispatch {

namespace {

/// Moves @p id to where it belongs in an index, when what it is filed under has changed or it is new.
template <typename Key, typename NounId>
void file(QMultiHash<Key, NounId>& index, const std::optional<Key>& before, const std::optional<Key>& after, const NounId& id)
{
    if (before == after)
        return;
    if (before)
        index.remove(*before, id);
    if (after)
        index.insert(*after, id);
}

template <typename Noun, typename Key>
std::optional<Key> keyOf(const Noun* noun, Key Noun::* member)
{
    return noun ? std::optional(noun->*member) : std::nullopt;
}

} // namespace

template <typename Noun>
void Picture::take(const QList<Noun>& rows)
{
    auto& table = std::get<QHash<Id<Noun>, Noun>>(m_tables);
    for (const auto& row : rows) {
        [[maybe_unused]] const Noun* before = find(row.id);
        if constexpr (std::is_same_v<Noun, Assignment>) {
            file(m_byIncident, keyOf(before, &Assignment::incident), {row.incident}, row.id);
            file(m_byTeam, keyOf(before, &Assignment::team), {row.team}, row.id);
        } else if constexpr (std::is_same_v<Noun, SafetyPlan>) {
            file(m_plans, keyOf(before, &SafetyPlan::person), {row.person}, row.id);
        } else if constexpr (std::is_same_v<Noun, PersonFlag>) {
            file(m_flags, keyOf(before, &PersonFlag::person), {row.person}, row.id);
        } else if constexpr (std::is_same_v<Noun, PlanDraft>) {
            file(m_drafted, keyOf(before, &PlanDraft::person), {row.person}, row.id);
        } else if constexpr (std::is_same_v<Noun, PlanItem>) {
            file(m_lines, keyOf(before, &PlanItem::plan), {row.plan}, row.id);
        } else if constexpr (std::is_same_v<Noun, PlanVersion>) {
            file(m_versions, keyOf(before, &PlanVersion::plan), {row.plan}, row.id);
        } else if constexpr (std::is_same_v<Noun, Team>) {
            file(m_callsigns, before ? std::optional(before->callsign.toLower()) : std::nullopt, {row.callsign.toLower()}, row.id);
        } else if constexpr (std::is_same_v<Noun, FollowUp>) {
            const auto owed = [](const FollowUp* each) { return each && each->state == FollowUpState::Open ? std::optional(each->incident) : std::nullopt; };
            file(m_owed, owed(before), owed(&row), row.id);
        } else if constexpr (std::is_same_v<Noun, Duress>) {
            if (row.isOpen())
                m_duresses.insert(row.id);
            else
                m_duresses.remove(row.id);
        } else if constexpr (std::is_same_v<Noun, Draft>) {
            if (m_dropped.contains(row.id))
                continue;
        }
        table.insert(row.id, row);
    }
}

/// Takes a row out, whichever table it stands in, and out of what it was filed under.
void Picture::forget(const QUuid& id)
{
    const auto taken = [&]<typename Noun>(const Id<Noun>& known) -> std::optional<Noun> {
        auto& table = std::get<QHash<Id<Noun>, Noun>>(m_tables);
        const auto it = table.constFind(known);
        if (it == table.cend())
            return std::nullopt;
        auto noun = *it;
        table.erase(it);
        return noun;
    };
    if (const auto assignment = taken(AssignmentId{id})) {
        m_byIncident.remove(assignment->incident, assignment->id);
        m_byTeam.remove(assignment->team, assignment->id);
    } else if (const auto plan = taken(SafetyPlanId{id})) {
        m_plans.remove(plan->person, plan->id);
    } else if (const auto flag = taken(PersonFlagId{id})) {
        m_flags.remove(flag->person, flag->id);
    } else if (const auto draft = taken(PlanDraftId{id})) {
        m_drafted.remove(draft->person, draft->id);
    } else if (const auto item = taken(PlanItemId{id})) {
        m_lines.remove(item->plan, item->id);
    } else if (const auto version = taken(PlanVersionId{id})) {
        m_versions.remove(version->plan, version->id);
    } else if (const auto team = taken(TeamId{id})) {
        m_callsigns.remove(team->callsign.toLower(), team->id);
    } else if (const auto followUp = taken(FollowUpId{id})) {
        m_owed.remove(followUp->incident, followUp->id);
        place(followUp->incident);
    } else if (const auto incident = taken(IncidentId{id})) {
        m_numbers.removeIf([&](const auto& each) { return each.value() == incident->id; });
    } else if (const auto duress = taken(DuressId{id})) {
        m_duresses.remove(duress->id);
    } else {
        const auto takenAny = [&]<typename... Nouns>(std::tuple<QHash<Id<Nouns>, Nouns>...>*) { (taken(Id<Nouns>{id}) || ...); };
        takenAny(&m_tables);
    }
    m_ended.remove(IncidentId{id});
    for (auto& said : m_said)
        said.remove(LogEntryId{id});
}

void Picture::apply(const Changes& changes)
{
    for (const auto& id : changes.gone)
        forget(id);
    take(changes.of<Staff>());
    take(changes.of<Person>());
    take(changes.of<PersonFlag>());
    take(changes.of<SafetyPlan>());
    take(changes.of<Team>());
    take(changes.of<Assignment>());
    take(changes.of<FollowUp>());
    take(changes.of<Incident>());
    take(changes.of<Conflict>());
    take(changes.of<Duress>());
    take(changes.of<Licence>());
    take(changes.of<Vehicle>());
    take(changes.of<ShiftPattern>());
    take(changes.of<Shift>());
    take(changes.of<Requirement>());
    take(changes.of<Leave>());
    take(changes.of<Preference>());
    take(changes.of<Trade>());
    take(changes.of<HandOver>());
    take(changes.of<PlanDraft>());
    take(changes.of<PlanItem>());
    take(changes.of<PlanVersion>());
    take(changes.of<DirectoryEntry>());
    take(changes.of<Referral>());
    take(changes.of<Approval>());
    take(changes.of<Transfer>());
    for (const auto& id : changes.droppedDrafts) {
        m_dropped.insert(id);
        std::get<QHash<DraftId, Draft>>(m_tables).remove(id);
    }
    take(changes.of<Draft>());
    for (const auto& fix : changes.of<Fix>()) {
        const auto known = m_fixes.constFind(fix.team);
        if (known == m_fixes.cend() || std::tuple(known->fixedAt, known->receivedAt) <= std::tuple(fix.fixedAt, fix.receivedAt))
            m_fixes.insert(fix.team, fix);
    }
    for (const auto& entry : changes.of<LogEntry>())
        if (entry.kind == LogKind::Message || entry.kind == LogKind::Listening)
            m_said[entry.incident].insert(entry.id, entry);
    for (const auto& mark : changes.of<ReadMark>())
        for (const auto& entry : mark.entries)
            m_readers[entry].insert(mark.by);
    for (const auto& entry : changes.of<LogEntry>())
        if (entry.kind == LogKind::Note || entry.kind == LogKind::Contact || entry.kind == LogKind::Message)
            if (const auto* known = lastWordOn(entry.incident); !known || std::tuple(known->at, known->recordedAt) <= std::tuple(entry.at, entry.recordedAt))
                m_lastWords.insert(entry.incident, entry);
    for (const auto& incident : changes.of<Incident>()) {
        m_ended.remove(incident.id);
        place(incident.id);
    }
    for (const auto& followUp : changes.of<FollowUp>())
        place(followUp.incident);
}

/// Takes an incident out of the picture when nothing is open or owed any more, and back in when something is.
void Picture::place(const IncidentId& id)
{
    auto& open = std::get<QHash<IncidentId, Incident>>(m_tables);
    const bool owed = m_owed.contains(id);
    if (const auto it = open.constFind(id); it != open.cend()) {
        if (it->status == IncidentStatus::Open || owed) {
            number(*it);
        } else {
            m_numbers.removeIf([&](const auto& each) { return each.value() == id; });
            m_ended.insert(id, *it);
            m_lastWords.remove(id);
            for (const auto& said : m_said.take(id))
                m_readers.remove(said.id);
            open.erase(it);
        }
    } else if (const auto ended = m_ended.constFind(id); owed && ended != m_ended.cend()) {
        number(*ended);
        open.insert(id, *ended);
        m_ended.erase(ended);
    }
}

/// What it was called before the centre gave it a number is said on the radio all the same.
void Picture::number(const Incident& incident)
{
    m_numbers.insert(incident.number.toLower(), incident.id);
    if (!incident.localNumber.isEmpty())
        m_numbers.insert(incident.localNumber.toLower(), incident.id);
}

} // namespace dispatch
