#include "conversationdesk.h"

#include "store.h"
#include "typed.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString saidToWords(SaidTo to)
{
    switch (to) {
    case SaidTo::Everybody: return ConversationDesk::tr("To everybody");
    case SaidTo::Clinician: return ConversationDesk::tr("To the clinician");
    case SaidTo::Dispatcher: return ConversationDesk::tr("To the dispatcher");
    case SaidTo::Team: return ConversationDesk::tr("To the team");
    case SaidTo::FromTeam: return ConversationDesk::tr("From the team");
    }
    std::unreachable();
}

bool ConversationDesk::isClinical() const { return actor().role == Role::Clinician || actor().role == Role::Supervisor; }

QList<Code> ConversationDesk::phrases() const { return codes().valid(u"phrases"_s, toDateTime(now(), zone()).date()); }

Result<Incident> ConversationDesk::knownIncident(const IncidentId& incident) const
{
    const auto* known = picture().find(incident);
    if (!known)
        return refuse(tr("That incident is not open on this desk. The words stand as typed. F3 finds it."), u"incident not in the picture"_s);
    return *known;
}

Result<Proposal> ConversationDesk::say(const IncidentId& incident, SaidTo to, const QString& words) const
{
    const auto known = knownIncident(incident);
    if (!known)
        return std::unexpected(known.error());
    const auto typed = typedText(words, noteLimit);
    if (typed.kept.trimmed().isEmpty())
        return refuse(tr("The message on %1 has no words yet.").arg(known->number));
    if (!typed.overflow.isEmpty())
        return refuse(tr("A message holds %1 letters. It stands as typed; make it shorter, or write a note.").arg(noteLimit));
    auto made = proposal(u"say"_s);
    made.incidents = {incident};
    auto message = line(made, incident, LogKind::Message, saidToWords(to), typed.kept.trimmed());
    message.stateWord = word(to);
    made.command.effects.append(insertOf(message));
    made.sentence = tr("%1 on %2:", "to whom, incident").arg(saidToWords(to), known->number);
    made.consequence = Spoken::quoted(message.words.simplified());
    return made;
}

Result<Proposal> ConversationDesk::markRead(const IncidentId& incident) const
{
    const auto known = knownIncident(incident);
    if (!known)
        return std::unexpected(known.error());
    const auto unread = picture().unreadOn(incident, actor().id);
    if (unread.isEmpty())
        return refuse(tr("All that was said on %1 is read.").arg(known->number));
    auto made = proposal(u"mark_read"_s);
    made.incidents = {incident};
    made.command.effects.append(insertOf(ReadMark{tools().ids->next<ReadMarkId>(), incident, actor().id, now(), unread}));
    made.sentence = tr("Read on %1: %n message(s).", nullptr, static_cast<int>(unread.size())).arg(known->number);
    return made;
}

Proposal ConversationDesk::listening(const Incident& incident, bool began) const
{
    auto made = proposal(began ? u"listen_in"_s : u"stop_listening"_s);
    made.incidents = {incident.id};
    log(made, incident.id, LogKind::Listening, began ? tr("Listens in") : tr("Listens no more"), actor().name, began ? u"began"_s : u"ended"_s);
    made.sentence = began ? tr("You listen in on %1.").arg(incident.number) : tr("You listen no more on %1.").arg(incident.number);
    made.consequence = tr("Everybody on it sees that.");
    return made;
}

Result<Proposal> ConversationDesk::listenIn(const IncidentId& incident) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (picture().listenersOn(incident).contains(actor().id))
        return refuse(tr("You listen in on %1 already. Nothing was changed.").arg(open->number));
    return listening(*open, true);
}

Result<Proposal> ConversationDesk::stopListening(const IncidentId& incident) const
{
    const auto known = knownIncident(incident);
    if (!known)
        return std::unexpected(known.error());
    if (!picture().listenersOn(incident).contains(actor().id))
        return refuse(tr("You do not listen in on %1. Nothing was changed.").arg(known->number));
    return listening(*known, false);
}

Result<Proposal> ConversationDesk::noteClinically(const IncidentId& incident, const QString& words, bool oversees) const
{
    const auto known = knownIncident(incident);
    if (!known)
        return std::unexpected(known.error());
    if (!oversees)
        return refuse(tr("A clinical note is written at a workstation that oversees. The words stand as typed."));
    if (!isClinical())
        return refuse(tr("A clinical note is a clinician's. The words stand as typed."));
    const auto typed = typedText(words, noteLimit);
    if (typed.kept.trimmed().isEmpty())
        return refuse(tr("The clinical note on %1 has no words yet.").arg(known->number));
    if (!typed.overflow.isEmpty())
        return refuse(tr("A clinical note holds %1 letters. It stands as typed; make it shorter, or write two.").arg(noteLimit));
    auto made = proposal(u"note_clinically"_s);
    made.incidents = {incident};
    made.command.effects.append(insertOf(ClinicalNote{tools().ids->next<ClinicalNoteId>(), incident, now(), actor().id, actor().name, typed.kept.trimmed()}));
    made.sentence = tr("Clinical note on %1.").arg(known->number);
    made.consequence = tr("Only workstations that oversee are given it.");
    return made;
}

QFuture<Result<Changes>> ConversationDesk::whole(const IncidentId& incident) const { return tools().store->whole(incident); }

} // namespace dispatch
