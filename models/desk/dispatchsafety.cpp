#include "clockreading.h"
#include "dispatchdesk.h"
#include "typed.h"

// Teams that call for help: raised at once, taken by a named person, ended with words on how.

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

/// What the lines of a duress carry as their state, so that they are known by their sign.
constexpr auto duressLine = "duress"_L1;

} // namespace

QList<Duress> DispatchDesk::duressesOf(const TeamId& team) const
{
    auto open = picture().openDuresses();
    open.removeIf([&](const Duress& each) { return each.team != team; });
    return open;
}

void DispatchDesk::tellDuress(Proposal& proposal, const Duress& duress, const QString& words) const
{
    proposal.teams = {duress.team};
    if (duress.incident.isNull())
        return;
    proposal.incidents = {duress.incident};
    log(proposal, duress.incident, LogKind::Assignment, duress.test ? tr("Test duress") : tr("Duress"), words, duressLine);
}

Result<Proposal> DispatchDesk::raiseDuress(const TeamId& team, DuressHow how, const QString& words, bool test) const
{
    const auto known = knownTeam(team);
    if (!known)
        return std::unexpected(known.error());
    const auto name = Spoken::team(*known);
    // A real one is raised also over an exercise, and again when an earlier one was taken already.
    for (const auto& each : duressesOf(team))
        if (each.isLoud() && (test || !each.test))
            return refuse(tr("%1 is in duress already, since %2. F12 takes it.").arg(name, clockWords(each.raisedAt, zone())));

    auto made = proposal(test ? u"test_duress"_s : u"raise_duress"_s);
    Duress duress;
    duress.id = tools().ids->next<DuressId>();
    duress.team = team;
    if (const auto* present = picture().activeAssignment(team))
        duress.incident = present->incident;
    duress.raisedAt = made.command.occurredAt;
    duress.raisedBy = made.command.actor.id;
    duress.how = how;
    duress.test = test;
    duress.words = typedText(words, noteLimit).kept.trimmed();
    made.command.effects.append(insertOf(duress));
    const auto told = tr("%1. %2.", "which team, in which way it called").arg(name, howWords(how));
    tellDuress(made, duress, duress.words.isEmpty() ? told : told + u' ' + duress.words);
    made.sentence = test ? tr("TEST: %1 is in duress, now.").arg(name) : tr("%1 is in duress, now.").arg(name);
    made.consequence = test ? tr("Every workstation shows and sounds it, marked as a test, until somebody takes it: F12.")
                            : tr("Red and loud on every workstation until somebody takes it: F12.");
    return made;
}

Result<Proposal> DispatchDesk::takeDuress(const TeamId& team) const
{
    const auto name = spoken().team(team);
    const auto open = duressesOf(team);
    if (open.isEmpty())
        return refuse(tr("%1 is not in duress. Nothing was changed.").arg(name));
    if (!open.first().isLoud())
        return refuse(tr("%1 took the duress of %2 at %3. Nothing was changed.")
                          .arg(spoken().staff(open.first().takenBy), name, clockWords(*open.first().takenAt, zone())));
    auto made = proposal(u"take_duress"_s);
    for (const auto& each : open) {
        if (!each.isLoud())
            continue;
        auto taken = each;
        taken.takenBy = made.command.actor.id;
        taken.takenAt = made.command.occurredAt;
        made.command.effects.append(patchOf(each, taken));
        tellDuress(made, each, tr("%1, taken by %2.").arg(name, made.command.actor.name));
    }
    made.sentence = tr("You take the duress of %1, raised %2.").arg(name, clockWords(open.first().raisedAt, zone()));
    made.consequence = tr("Your name stands there. It is quiet on every workstation and stays red until you end it.");
    return made;
}

Result<Proposal> DispatchDesk::endDuress(const TeamId& team, const QString& outcome) const
{
    const auto name = spoken().team(team);
    const auto open = duressesOf(team);
    if (open.isEmpty())
        return refuse(tr("%1 is not in duress. Nothing was changed.").arg(name));
    if (open.first().isLoud())
        return refuse(tr("Nobody has taken the duress of %1 yet. F12 takes it; then it can be ended.").arg(name));
    const auto words = owedLine(outcome, tr("Say in a few words how the duress of %1 ended.").arg(name));
    if (!words)
        return std::unexpected(words.error());
    auto made = proposal(u"end_duress"_s);
    for (const auto& each : open) {
        auto ended = each;
        ended.endedBy = made.command.actor.id;
        ended.endedAt = made.command.occurredAt;
        ended.outcome = *words;
        made.command.effects.append(patchOf(each, ended));
        tellDuress(made, each, tr("%1, ended: %2").arg(name, *words));
    }
    made.sentence = tr("The duress of %1 has ended: %2.").arg(name, words->endsWith(u'.') ? words->chopped(1) : *words);
    made.consequence = tr("It leaves every workstation and stays on the timeline.");
    return made;
}

} // namespace dispatch
