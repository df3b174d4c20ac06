#include "clockreading.h"
#include "dispatchdesk.h"
#include "typed.h"

// What is written on an incident's timeline besides the teams' ways.

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Proposal> DispatchDesk::note(const IncidentId& incident, const QString& words) const
{
    // A word about a closed incident still belongs on its timeline; nothing else of it changes.
    const auto* known = picture().find(incident);
    if (!known)
        return refuse(tr("That incident is not open on this desk. The words stand as typed. F3 finds it."), u"incident not in the picture"_s);
    if (words.trimmed().isEmpty())
        return refuse(tr("The note on %1 has no words yet.").arg(known->number));
    auto made = proposal(u"note"_s);
    made.incidents = {incident};
    const auto complaint = logAll(made, incident, LogKind::Note, tr("Note"), words.trimmed());
    const auto name = spoken().familyName(*known);
    made.sentence = name.isEmpty() ? tr("Note on %1:").arg(known->number) : tr("Note on %1 (%2):").arg(known->number, name);
    made.consequence = complaint.isEmpty() ? Spoken::quoted(words.simplified()) : complaint;
    return made;
}

Result<Proposal> DispatchDesk::correct(const IncidentId& incident, const LogEntryId& entry, const QString& words) const
{
    const auto* known = picture().find(incident);
    if (!known)
        return refuse(tr("That incident is not open on this desk. The words stand as typed. F3 finds it."), u"incident not in the picture"_s);
    if (entry.isNull())
        return refuse(tr("Choose the line to correct first. The words stand as typed."));
    const auto typed = typedText(words, noteLimit);
    if (typed.kept.trimmed().isEmpty())
        return refuse(tr("The correction on %1 has no words yet.").arg(known->number));
    if (!typed.overflow.isEmpty())
        return refuse(tr("A correction holds %1 letters. It stands as typed; make it shorter, or write a note.").arg(noteLimit));
    auto made = proposal(u"correct"_s);
    made.incidents = {incident};
    auto correction = line(made, incident, LogKind::Correction, tr("Correction"), typed.kept.trimmed());
    correction.corrects = entry;
    made.command.effects.append(insertOf(correction));
    made.sentence = tr("Correction on %1:").arg(known->number);
    made.consequence = tr("%1 The line it corrects stays as it was.").arg(Spoken::quoted(correction.words.simplified()));
    return made;
}

Result<Proposal> DispatchDesk::calledBack(const IncidentId& incident, const QString& words) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    auto made = proposal(u"call_back"_s);
    made.incidents = {incident};
    auto spokenWith = *open;
    spokenWith.lastContactAt = now();
    if (spokenWith != *open)
        made.command.effects.append(patchOf(*open, spokenWith));
    const auto said = words.trimmed();
    const auto complaint = logAll(made, incident, LogKind::Contact, tr("Called back"), said.isEmpty() ? tr("Still there.") : said);
    made.sentence = tr("Called back on %1, now.").arg(open->number);
    const bool teamThere = open->arrivedAt.has_value();
    QStringList consequence;
    if (!said.isEmpty())
        consequence.append(complaint.isEmpty() ? Spoken::quoted(said.simplified()) : complaint);
    if (!teamThere)
        consequence.append(tr("The next “Still there?” is due %1.").arg(clockWords(now() + waitingPromptAfter, zone())));
    made.consequence = consequence.join(u' ');
    return made;
}

Result<Proposal> DispatchDesk::seekPlace(const IncidentId& incident) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (open->seekingPlaceSince)
        return refuse(tr("A place is being looked for since %1. Nothing was changed.").arg(clockWords(*open->seekingPlaceSince, zone())));
    auto made = proposal(u"seek_place"_s);
    made.incidents = {incident};
    auto seeking = *open;
    seeking.seekingPlaceSince = now();
    made.command.effects.append(patchOf(*open, seeking));
    made.sentence = tr("Look for a place for %1 of %2, from now.").arg(spoken().person(*open), open->number);
    made.consequence = tr("%1 stands under Somewhere to go until a team carries somebody, or it is closed.").arg(open->number);
    log(made, incident, LogKind::Place, tr("Finding a bed"), tr("A place is being looked for."));
    return made;
}

Result<Proposal> DispatchDesk::basicNeed(const IncidentId& incident, const QString& need) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (!codes().find(u"needs"_s, need))
        return refuse(tr("Choose what was given from the list. Nothing was changed."));
    auto made = proposal(u"basic_need"_s);
    made.incidents = {incident};
    const auto given = codes().words(u"needs"_s, need);
    made.sentence = tr("Given at %1: %2.").arg(open->number, given);
    made.consequence = tr("It goes on the timeline.");
    log(made, incident, LogKind::Need, tr("Given"), given);
    return made;
}

} // namespace dispatch
