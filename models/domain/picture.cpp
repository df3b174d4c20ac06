#include "picture.h"

#include <algorithm>
#include <tuple>

namespace dispatch {

namespace {

bool olderFirst(const Assignment& a, const Assignment& b)
{
    return std::tuple(a.madeAt, a.id) < std::tuple(b.madeAt, b.id);
}

} // namespace

const Incident* Picture::everKnown(const IncidentId& incident) const
{
    if (const auto* open = find(incident))
        return open;
    const auto it = m_ended.constFind(incident);
    return it == m_ended.cend() ? nullptr : &*it;
}

const LogEntry* Picture::lastWordOn(const IncidentId& incident) const
{
    const auto it = m_lastWords.constFind(incident);
    return it == m_lastWords.cend() ? nullptr : &*it;
}

QList<LogEntry> Picture::conversationOn(const IncidentId& incident) const
{
    auto said = m_said.value(incident).values();
    std::ranges::sort(said, {}, [](const LogEntry& each) { return std::tuple(each.at, each.recordedAt, each.id); });
    return said;
}

QSet<StaffId> Picture::readersOf(const LogEntryId& message) const { return m_readers.value(message); }

QList<LogEntryId> Picture::unreadOn(const IncidentId& incident, const StaffId& reader) const
{
    // Asked for every row of every board, and nearly always nothing: only what is unread is put in order.
    QList<LogEntry> unread;
    if (const auto said = m_said.constFind(incident); said != m_said.cend())
        for (const auto& each : *said)
            if (each.kind == LogKind::Message && each.by != reader && !m_readers.value(each.id).contains(reader))
                unread.append(each);
    std::ranges::sort(unread, {}, [](const LogEntry& each) { return std::tuple(each.at, each.recordedAt, each.id); });
    QList<LogEntryId> ids;
    for (const auto& each : std::as_const(unread))
        ids.append(each.id);
    return ids;
}

QSet<StaffId> Picture::listenersOn(const IncidentId& incident) const
{
    QSet<StaffId> listeners;
    for (const auto& said : conversationOn(incident)) {
        if (said.kind != LogKind::Listening)
            continue;
        if (said.stateWord == QLatin1StringView("began"))
            listeners.insert(said.by);
        else
            listeners.remove(said.by);
    }
    return listeners;
}

const Fix* Picture::fixOf(const TeamId& team) const
{
    const auto it = m_fixes.constFind(team);
    return it == m_fixes.cend() ? nullptr : &*it;
}

const RoadDrive* Picture::driveOf(const TeamId& team, const Point& place) const
{
    const auto to = std::ranges::find(m_drives, place, &DrivesTo::place);
    if (to == m_drives.cend())
        return nullptr;
    const auto it = to->drives.constFind(team);
    return it == to->drives.cend() ? nullptr : &*it;
}

QList<Assignment> Picture::assignmentsOf(const IncidentId& incident) const
{
    QList<Assignment> assignments;
    for (auto [it, end] = m_byIncident.equal_range(incident); it != end; ++it)
        assignments.append(*find(*it));
    std::ranges::sort(assignments, olderFirst);
    return assignments;
}

QList<Assignment> Picture::assignmentsOf(const TeamId& team) const
{
    QList<Assignment> assignments;
    for (auto [it, end] = m_byTeam.equal_range(team); it != end; ++it)
        assignments.append(*find(*it));
    std::ranges::sort(assignments, olderFirst);
    return assignments;
}

const Assignment* Picture::activeAssignment(const TeamId& team) const
{
    const Assignment* active = nullptr;
    for (auto [it, end] = m_byTeam.equal_range(team); it != end; ++it) {
        const auto* each = find(*it);
        if (isActive(each->state) && (!active || olderFirst(*each, *active)))
            active = each;
    }
    return active;
}

QList<Assignment> Picture::reservationsOf(const TeamId& team) const
{
    auto assignments = assignmentsOf(team);
    assignments.removeIf([](const Assignment& each) { return each.state != AssignmentState::Reserved; });
    return assignments;
}

const Assignment* Picture::leadingAssignment(const IncidentId& incident) const
{
    const Assignment* leading = nullptr;
    for (auto [it, end] = m_byIncident.equal_range(incident); it != end; ++it) {
        const auto* each = find(*it);
        if (isEnded(each->state))
            continue;
        // Reserved is the first of the states, so whatever holds a team is further.
        if (!leading || each->state > leading->state || (each->state == leading->state && olderFirst(*each, *leading)))
            leading = each;
    }
    return leading;
}

const SafetyPlan* Picture::planOf(const PersonId& person) const
{
    const SafetyPlan* plan = nullptr;
    for (auto [it, end] = m_plans.equal_range(person); it != end; ++it) {
        const auto* each = find(*it);
        if (each->active && (!plan || std::tuple(plan->version, plan->id) < std::tuple(each->version, each->id)))
            plan = each;
    }
    return plan;
}

QList<PlanDraft> Picture::planDraftsOf(const PersonId& person) const
{
    QList<PlanDraft> drafts;
    for (auto [it, end] = m_drafted.equal_range(person); it != end; ++it)
        drafts.append(*find(*it));
    std::ranges::sort(drafts, std::ranges::greater{}, [](const PlanDraft& draft) { return std::tuple(draft.startedAt, draft.id.toString()); });
    return drafts;
}

QList<PlanItem> Picture::planItemsOf(const PlanDraftId& plan) const
{
    QList<PlanItem> items;
    for (auto [it, end] = m_lines.equal_range(plan); it != end; ++it)
        items.append(*find(*it));
    std::ranges::sort(items, {}, [](const PlanItem& item) { return std::tuple(item.part, item.position, item.id.toString()); });
    return items;
}

const PlanVersion* Picture::signedVersionOf(const PlanDraftId& plan) const
{
    const PlanVersion* newest = nullptr;
    for (auto [it, end] = m_versions.equal_range(plan); it != end; ++it)
        if (const auto* version = find(*it); version->state == VersionState::Signed && (!newest || newest->number < version->number))
            newest = version;
    return newest;
}

QList<Referral> Picture::openReferrals() const
{
    QList<Referral> referrals;
    for (const auto& referral : all<Referral>())
        if (isOpen(referral.state))
            referrals.append(referral);
    std::ranges::sort(referrals, {}, [](const Referral& each) { return std::tuple(each.sentAt, each.id.toString()); });
    return referrals;
}

QList<Approval> Picture::approvalsOf(const IncidentId& incident) const
{
    QList<Approval> approvals;
    for (const auto& approval : all<Approval>())
        if (approval.incident == incident)
            approvals.append(approval);
    std::ranges::sort(approvals, {}, [](const Approval& each) { return std::tuple(each.askedAt, each.id); });
    return approvals;
}

QList<Approval> Picture::waitingApprovals() const
{
    // Who asked and then could not wait has it reviewed; nobody decides it any more.
    const auto isOvertaken = [this](const Approval& asked) {
        return asked.state == ApprovalState::Asked && std::ranges::any_of(all<Approval>(), [&](const Approval& each) {
            return each.state == ApprovalState::Alone && each.incident == asked.incident && each.kind == asked.kind && each.plan == asked.plan && each.recipient == asked.recipient
                && each.askedAt >= asked.askedAt;
        });
    };
    QList<Approval> waiting;
    for (const auto& approval : all<Approval>())
        if (approval.waits() && !isOvertaken(approval))
            waiting.append(approval);
    std::ranges::sort(waiting, {}, [](const Approval& each) { return std::tuple(each.askedAt, each.id); });
    return waiting;
}

QList<Transfer> Picture::transfersOf(const IncidentId& incident) const
{
    QList<Transfer> transfers;
    for (const auto& transfer : all<Transfer>())
        if (transfer.incident == incident)
            transfers.append(transfer);
    std::ranges::sort(transfers, {}, [](const Transfer& each) { return std::tuple(each.askedAt, each.id); });
    return transfers;
}

QList<PersonFlag> Picture::flagsOf(const PersonId& person, Instant now) const
{
    QList<PersonFlag> flags;
    for (auto [it, end] = m_flags.equal_range(person); it != end; ++it) {
        const auto* each = find(*it);
        // A flag whose beginning another clock puts ahead of ours is shown all the same: it is about safety.
        if (!each->until || *each->until > now)
            flags.append(*each);
    }
    std::ranges::sort(flags, [](const auto& a, const auto& b) { return std::tuple(a.since, a.id) < std::tuple(b.since, b.id); });
    return flags;
}

QList<FollowUp> Picture::openFollowUps() const
{
    QList<FollowUp> owed;
    for (const auto& id : m_owed)
        owed.append(*find(id));
    std::ranges::sort(owed, [](const auto& a, const auto& b) { return std::tuple(a.dueAt, a.id) < std::tuple(b.dueAt, b.id); });
    return owed;
}

QList<Conflict> Picture::openConflicts() const
{
    QList<Conflict> open;
    for (const auto& each : all<Conflict>())
        if (each.state == ConflictState::Open)
            open.append(each);
    std::ranges::sort(open, [](const auto& a, const auto& b) { return std::tuple(a.recordedAt, a.id) < std::tuple(b.recordedAt, b.id); });
    return open;
}

QList<Duress> Picture::openDuresses() const
{
    QList<Duress> open;
    for (const auto& id : m_duresses)
        open.append(*find(id));
    std::ranges::sort(open, isMoreUrgent);
    return open;
}

std::optional<Duress> Picture::duressOf(const TeamId& team) const
{
    std::optional<Duress> first;
    for (const auto& id : m_duresses)
        if (const auto& each = *find(id); each.team == team && (!first || isMoreUrgent(each, *first)))
            first = each;
    return first;
}

std::optional<Duress> Picture::duressAt(const IncidentId& incident) const
{
    std::optional<Duress> first;
    for (const auto& id : m_duresses) {
        const auto& each = *find(id);
        const auto* active = activeAssignment(each.team);
        if ((each.incident == incident || (active && active->incident == incident)) && (!first || isMoreUrgent(each, *first)))
            first = each;
    }
    return first;
}

const Incident* Picture::incidentNumbered(QStringView number) const
{
    const auto it = m_numbers.constFind(number.trimmed().toString().toLower());
    return it == m_numbers.cend() ? nullptr : find(*it);
}

const Team* Picture::teamCalled(QStringView callsign, std::optional<Instant> now) const
{
    const Team* called = nullptr;
    const auto rank = [now](const Team& team) { return std::tuple(now && team.onShift(*now), team.shiftStart, team.id); };
    for (auto [it, end] = m_callsigns.equal_range(callsign.trimmed().toString().toLower()); it != end; ++it) {
        const auto* each = find(*it);
        if (!called || rank(*called) < rank(*each))
            called = each;
    }
    return called;
}

bool Picture::needsTeam(const Incident& incident) const
{
    return incident.status == IncidentStatus::Open && incident.outcome == u"mobile_team" && !leadingAssignment(incident.id) &&
        std::ranges::none_of(assignmentsOf(incident.id), [](const Assignment& each) { return each.state == AssignmentState::Clear; });
}

Shelf Picture::shelfOf(const Incident& incident) const
{
    if (incident.status != IncidentStatus::Open)
        return Shelf::FollowUp;
    const auto* leading = leadingAssignment(incident.id);
    if (incident.seekingPlaceSince || (leading && leading->state >= AssignmentState::Transporting))
        return Shelf::SomewhereToGo;
    return leading || incident.outcome == u"mobile_team" ? Shelf::Responding : Shelf::Talking;
}

QString Picture::nameOf(const StaffId& staff) const
{
    const auto* known = find(staff);
    return known ? known->name : QString{};
}

QString Picture::personNameOf(const CallIntake& call) const
{
    const auto* known = call.person.isNull() ? nullptr : find(call.person);
    return known && !known->name.isEmpty() ? known->name : call.personName;
}

} // namespace dispatch
