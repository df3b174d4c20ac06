#include "desk.h"

#include "call.h"
#include "rights.h"
#include "store.h"
#include "typed.h"

namespace dispatch {

QFuture<Result<Receipt>> Desk::commit(const Proposal& proposal) const
{
    if (auto may = rights::allowed(proposal.command); !may)
        return QtFuture::makeReadyValueFuture(Result<Receipt>(std::unexpected(std::move(may).error())));
    return m_tools.store->commit(proposal.command, proposal.draft);
}

Proposal Desk::proposal(const QString& verb, std::optional<Instant> at) const
{
    Proposal made;
    made.command.id = m_tools.ids->next<CommandId>();
    made.command.name = verb;
    made.command.actor = actor();
    made.command.occurredAt = at.value_or(now());
    return made;
}

LogEntry Desk::line(const Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words) const
{
    LogEntry entry;
    entry.id = m_tools.ids->next<LogEntryId>();
    entry.incident = incident;
    entry.kind = kind;
    entry.at = proposal.command.occurredAt;
    entry.recordedAt = now();
    entry.by = proposal.command.actor.id;
    entry.byName = proposal.command.actor.name;
    entry.subject = subject;
    entry.words = words;
    return entry;
}

void Desk::log(Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words, const QString& stateWord) const
{
    auto entry = line(proposal, incident, kind, subject, words);
    entry.stateWord = stateWord;
    proposal.command.effects.append(insertOf(entry));
}

QString Desk::logAll(Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words) const
{
    auto typed = typedText(words, noteLimit);
    const auto complaint = typed.complaint;
    log(proposal, incident, kind, subject, typed.kept);
    while (!typed.overflow.isEmpty()) {
        auto next = typedText(typed.overflow, noteLimit);
        // One letter with more marks on it than a note holds can't be kept whole.
        if (next.kept.isEmpty() && !next.overflow.isEmpty())
            next = {typed.overflow.left(noteLimit), typed.overflow.mid(noteLimit), {}};
        typed = next;
        if (!typed.kept.isEmpty())
            log(proposal, incident, kind, tr("%1, continued").arg(subject), typed.kept);
    }
    return complaint;
}

QList<Candidate> Desk::ranked(const Incident& incident) const
{
    return rankTeams(picture(), incident, now(), [this](const QString& language) { return codes().words(QStringLiteral("languages"), language); });
}

Result<Incident> Desk::openIncident(const IncidentId& incident) const
{
    const auto* known = picture().find(incident);
    if (!known)
        return refuse(tr("That incident is not open on this desk. Nothing was changed. F3 finds it."), QStringLiteral("incident not in the picture"));
    if (known->status == IncidentStatus::Closed)
        return refuse(tr("%1 is closed. Nothing was changed.").arg(known->number));
    if (known->status == IncidentStatus::Cancelled)
        return refuse(tr("%1 was cancelled. Nothing was changed.").arg(known->number));
    return *known;
}

Result<Team> Desk::knownTeam(const TeamId& team) const
{
    const auto* known = picture().find(team);
    if (!known)
        return refuse(tr("That team is not known on this desk. Nothing was changed."), QStringLiteral("team not in the picture"));
    return *known;
}

Result<Assignment> Desk::presentAssignment(const Team& team) const
{
    const auto* present = picture().activeAssignment(team.id);
    if (!present)
        return refuse(tr("%1 is on no incident now. Nothing was changed.").arg(Spoken::team(team)));
    return *present;
}

Result<QString> Desk::owedLine(const QString& typed, const QString& owed)
{
    auto line = shortLine(typed);
    if (line && line->isEmpty())
        return refuse(owed);
    return line;
}

Result<QString> Desk::shortLine(const QString& typed)
{
    const auto line = typedLine(typed, lineLimit);
    if (!line.overflow.isEmpty())
        return refuse(tr("That is longer than the %1 letters kept here. It stands as typed; make it shorter, or write a note.").arg(lineLimit));
    return line.kept.trimmed();
}

} // namespace dispatch
