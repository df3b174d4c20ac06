#include "handoverdesk.h"

#include "typed.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

QList<Incident> HandOverDesk::open() const
{
    QList<Incident> incidents;
    for (const auto& incident : picture().all<Incident>())
        if (incident.status == IncidentStatus::Open)
            incidents.append(incident);
    std::ranges::sort(incidents, {}, [](const Incident& each) { return std::tuple(each.filedAt, each.id); });
    return incidents;
}

QList<FollowUp> HandOverDesk::owedBy(const StaffId& staff) const
{
    auto owed = picture().openFollowUps();
    owed.removeIf([&](const FollowUp& each) { return each.owner != staff; });
    return owed;
}

QString HandOverDesk::giving() const
{
    const auto incidents = open();
    qsizetype teams = 0;
    for (const auto& incident : incidents)
        teams += std::ranges::count_if(picture().assignmentsOf(incident.id), [](const Assignment& each) { return isActive(each.state); });
    return tr("%n open incident(s)", nullptr, static_cast<int>(incidents.size())) + u", "_s + tr("%n team(s) with a check-in", nullptr, static_cast<int>(teams)) + u", "_s
        + tr("%n follow-up(s) of yours", nullptr, static_cast<int>(owedBy(actor().id).size())) + u'.';
}

std::optional<HandOver> HandOverDesk::offeredToMe() const
{
    for (const auto& each : picture().all<HandOver>())
        if (each.state == HandOverState::Offered && each.to == actor().id)
            return each;
    return std::nullopt;
}

std::optional<HandOver> HandOverDesk::offeredByMe() const
{
    for (const auto& each : picture().all<HandOver>())
        if (each.state == HandOverState::Offered && each.from == actor().id)
            return each;
    return std::nullopt;
}

Result<Proposal> HandOverDesk::offer(const StaffId& to, const QString& words) const
{
    const auto* taker = picture().find(to);
    if (!taker || !taker->active || taker->signInName.isEmpty())
        return refuse(tr("Choose who takes the desk: somebody who signs in here. It stays yours."));
    if (to == actor().id)
        return refuse(tr("The desk is yours already. Choose who takes it."));
    if (const auto waiting = offeredByMe())
        return refuse(tr("It was offered to %1 at %2 and is not taken yet. Nothing was changed.").arg(picture().nameOf(waiting->to), whenWords(waiting->offeredAt, now(), zone())));
    HandOver given;
    given.id = tools().ids->next<HandOverId>();
    given.from = actor().id;
    given.to = to;
    given.offeredAt = now();
    for (const auto& incident : open())
        given.incidents.append(incident.id);
    for (const auto& duty : owedBy(actor().id))
        given.followUps.append(duty.id);
    const auto typed = typedText(words, noteLimit);
    if (!typed.overflow.isEmpty())
        return refuse(typed.complaint);
    given.words = typed.kept.trimmed();
    auto made = proposal(u"offer_desk"_s);
    made.command.effects.append(insertOf(given));
    made.sentence = tr("Hand the desk to %1.").arg(taker->name);
    made.consequence = tr("It stays yours until %1 takes it: %2").arg(taker->name, giving());
    return made;
}

Result<HandOver> HandOverDesk::mine(const HandOverId& handOver) const
{
    const auto* known = picture().find(handOver);
    if (!known || known->state != HandOverState::Offered)
        return refuse(tr("That hand-over was answered already. Nothing was changed."));
    if (known->to != actor().id)
        return refuse(tr("It was offered to %1, and only %1 can take it.").arg(picture().nameOf(known->to)));
    return *known;
}

Result<Proposal> HandOverDesk::accept(const HandOverId& handOver) const
{
    const auto known = mine(handOver);
    if (!known)
        return std::unexpected(known.error());
    auto taken = *known;
    taken.state = HandOverState::Accepted;
    taken.answeredAt = now();
    auto made = proposal(u"take_desk"_s);
    made.command.effects.append(patchOf(*known, taken));
    const auto from = picture().nameOf(taken.from);
    for (const auto& duty : owedBy(taken.from)) {
        auto after = duty;
        after.owner = actor().id;
        after.offeredTo.reset();
        after.offeredAt.reset();
        made.command.effects.append(patchOf(duty, after));
    }
    for (const auto& incident : open()) {
        log(made, incident.id, LogKind::Handoff, tr("Desk handed over"), tr("%1 has it now, before that %2.").arg(actor().name, from));
        made.incidents.append(incident.id);
    }
    made.sentence = tr("Take the desk from %1.").arg(from);
    made.consequence = tr("You have what is open from now, and owe the follow-ups of %1.").arg(from);
    return made;
}

Result<Proposal> HandOverDesk::decline(const HandOverId& handOver, const QString& reason) const
{
    const auto known = mine(handOver);
    if (!known)
        return std::unexpected(known.error());
    const auto why = owedLine(reason, tr("Say why you do not take the desk; %1 reads it.").arg(picture().nameOf(known->from)));
    if (!why)
        return std::unexpected(why.error());
    auto declined = *known;
    declined.state = HandOverState::Declined;
    declined.answeredAt = now();
    declined.reason = *why;
    auto made = proposal(u"decline_desk"_s);
    made.command.effects.append(patchOf(*known, declined));
    made.sentence = tr("The desk stays with %1.").arg(picture().nameOf(known->from));
    return made;
}

} // namespace dispatch
