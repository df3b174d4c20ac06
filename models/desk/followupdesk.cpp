#include "followupdesk.h"

#include "followupladder.h"
#include "store.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Result<FollowUp> FollowUpDesk::openDuty(const FollowUpId& followUp) const
{
    const auto* known = picture().find(followUp);
    if (!known)
        return refuse(tr("That follow-up is not open on this desk. Nothing was changed."), u"follow-up not in the picture"_s);
    if (known->state != FollowUpState::Open)
        return refuse(tr("That follow-up has ended already: %1. Nothing was changed.").arg(known->outcome));
    return *known;
}

QString FollowUpDesk::dutyWords(const FollowUp& duty) const
{
    const auto* incident = picture().find(duty.incident);
    const auto name = incident ? spoken().person(*incident) : tr("the person");
    return tr("%1, %2 of %3", "72 h overdose, Shauna Kerr of 072").arg(codes().words(u"followups"_s, duty.kind), name, spoken().number(duty.incident));
}

Proposal FollowUpDesk::changed(const QString& verb, const FollowUp& before, const FollowUp& after) const
{
    auto made = proposal(verb);
    made.command.effects.append(patchOf(before, after));
    made.incidents = {before.incident};
    return made;
}

Result<Proposal> FollowUpDesk::ended(const FollowUp& duty, FollowUpState how, const QString& words) const
{
    auto after = duty;
    after.state = how;
    after.endedAt = now();
    after.outcome = words;
    after.offeredTo.reset();
    after.offeredAt.reset();
    auto made = changed(how == FollowUpState::Done ? u"complete"_s : u"could_not_reach"_s, duty, after);
    const auto told = how == FollowUpState::Done ? tr("Done") : tr("Could not reach");
    log(made, duty.incident, LogKind::FollowUp, told, tr("%1: %2").arg(codes().words(u"followups"_s, duty.kind), words));
    made.sentence = tr("%1: %2.").arg(dutyWords(duty), how == FollowUpState::Done ? tr("done") : tr("could not be reached"));
    made.consequence = tr("%1 owes nothing more here.").arg(spoken().staff(duty.owner));
    return made;
}

Result<Proposal> FollowUpDesk::attempt(const FollowUpId& followUp, bool reached, const QString& words) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    const auto said = shortLine(words);
    if (!said)
        return std::unexpected(said.error());
    auto after = *duty;
    ++after.attempts;
    auto made = changed(u"attempt"_s, *duty, after);
    made.command.effects.append(insertOf(FollowUpAttempt{tools().ids->next<FollowUpAttemptId>(), followUp, now(), actor().id, reached, *said}));
    const auto told = reached ? tr("Reached") : tr("Not reached");
    log(made, duty->incident, LogKind::FollowUp, tr("Try %1").arg(after.attempts),
        said->isEmpty() ? tr("%1: %2.").arg(codes().words(u"followups"_s, duty->kind), told)
                        : tr("%1: %2. %3").arg(codes().words(u"followups"_s, duty->kind), told, *said));
    made.sentence = tr("Try %1 for %2: %3.").arg(QString::number(after.attempts), dutyWords(*duty), told);
    const auto owed = attemptsOwed(codes(), duty->kind);
    made.consequence = reached ? tr("It stays open until you say what came of it.")
        : after.attempts >= owed ? tr("It may end as “could not reach” now.")
                                 : tr("%1 of %2 tries made before it may end as “could not reach”.").arg(after.attempts).arg(owed);
    return made;
}

Result<Proposal> FollowUpDesk::complete(const FollowUpId& followUp, const QString& outcome) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    const auto came = owedLine(outcome, tr("Say in a few words what came of it."));
    return came ? ended(*duty, FollowUpState::Done, *came) : std::unexpected(came.error());
}

Result<Proposal> FollowUpDesk::couldNotReach(const FollowUpId& followUp, const QString& words) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    if (const auto owed = attemptsOwed(codes(), duty->kind); duty->attempts < owed)
        return refuse(tr("%1 of %2 tries were made. The follow-up stays open; try again.").arg(duty->attempts).arg(owed));
    const auto said = shortLine(words);
    if (!said)
        return std::unexpected(said.error());
    return ended(*duty, FollowUpState::CouldNotReach, said->isEmpty() ? tr("could not be reached, %1 tries").arg(duty->attempts) : *said);
}

Result<Proposal> FollowUpDesk::handOver(const FollowUpId& followUp, const StaffId& to) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    const auto* taker = picture().find(to);
    if (!taker || !taker->active)
        return refuse(tr("Choose who takes it over. %1 still owes it.").arg(spoken().staff(duty->owner)));
    if (duty->owner == to)
        return refuse(tr("%1 owes it already. Nothing was changed.").arg(taker->name));
    if (duty->offeredTo == to)
        return refuse(tr("It was offered to %1 at %2 and is not accepted yet. Nothing was changed.")
                          .arg(taker->name, whenWords(duty->offeredAt.value_or(duty->madeAt), now(), zone())));
    auto after = *duty;
    after.offeredTo = to;
    after.offeredAt = now();
    auto made = changed(u"hand_over"_s, *duty, after);
    made.sentence = tr("Hand %1 to %2.").arg(dutyWords(*duty), taker->name);
    made.consequence = tr("%1 still owes it until %2 accepts.").arg(spoken().staff(duty->owner), taker->name);
    log(made, duty->incident, LogKind::Handoff, tr("Offered"), tr("%1 to %2, not accepted yet.").arg(codes().words(u"followups"_s, duty->kind), taker->name));
    return made;
}

Result<Proposal> FollowUpDesk::accept(const FollowUpId& followUp) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    if (!duty->offeredTo)
        return refuse(tr("Nobody handed this over. %1 owes it.").arg(spoken().staff(duty->owner)));
    if (*duty->offeredTo != actor().id)
        return refuse(tr("It was offered to %1, and only %1 can accept it. %2 still owes it.").arg(spoken().staff(*duty->offeredTo), spoken().staff(duty->owner)));
    auto after = *duty;
    after.owner = actor().id;
    after.offeredTo.reset();
    after.offeredAt.reset();
    auto made = changed(u"accept"_s, *duty, after);
    made.sentence = tr("Take over %1 from %2.").arg(dutyWords(*duty), spoken().staff(duty->owner));
    made.consequence = tr("You owe it from now, due %1.").arg(whenWords(duty->dueAt, now(), zone()));
    log(made, duty->incident, LogKind::Handoff, tr("Accepted"),
        tr("%1: %2 owes it now, before that %3.").arg(codes().words(u"followups"_s, duty->kind), actor().name, spoken().staff(duty->owner)));
    return made;
}

Result<Proposal> FollowUpDesk::declineHandOver(const FollowUpId& followUp, const QString& reason) const
{
    const auto duty = openDuty(followUp);
    if (!duty)
        return std::unexpected(duty.error());
    const auto owner = spoken().staff(duty->owner);
    if (!duty->offeredTo)
        return refuse(tr("Nobody handed this over. %1 owes it.").arg(owner));
    if (*duty->offeredTo != actor().id && duty->owner != actor().id)
        return refuse(tr("It was offered to %1. %2 still owes it.").arg(spoken().staff(*duty->offeredTo), owner));
    const auto why = owedLine(reason, tr("Say in a few words why it is not taken over. %1 still owes it.").arg(owner));
    if (!why)
        return std::unexpected(why.error());
    auto after = *duty;
    after.offeredTo.reset();
    after.offeredAt.reset();
    auto made = changed(u"decline_hand_over"_s, *duty, after);
    made.sentence = tr("%1 stays with %2.").arg(dutyWords(*duty), owner);
    made.consequence = tr("Not taken over: %1").arg(*why);
    log(made, duty->incident, LogKind::Handoff, tr("Not taken over"), tr("%1 stays with %2: %3").arg(codes().words(u"followups"_s, duty->kind), owner, *why));
    return made;
}

QFuture<Result<QList<FollowUpAttempt>>> FollowUpDesk::attempts(const FollowUpId& followUp) const
{
    return tools().store->attemptsOf(followUp);
}

} // namespace dispatch
