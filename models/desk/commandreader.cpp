#include "commandreader.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

/// The first sentence and what follows it. A full stop after one or two letters ("K. Brandt", "St. John") ends nothing.
std::pair<QString, QString> firstSentence(const QString& text)
{
    for (qsizetype i = text.indexOf(u". "_s); i > 0; i = text.indexOf(u". "_s, i + 1)) {
        const auto word = i - text.lastIndexOf(u' ', i - 1) - 1;
        if (word > 2 || text[i - 1].isDigit())
            return {text.left(i + 1), text.mid(i + 2)};
    }
    return {text, {}};
}

std::optional<AssignmentState> stateOf(Verb verb)
{
    switch (verb) {
    case Verb::Accept: return AssignmentState::Accepted;
    case Verb::EnRoute: return AssignmentState::EnRoute;
    case Verb::Phoned: return AssignmentState::PhonedAhead;
    case Verb::OnScene: return AssignmentState::OnScene;
    case Verb::Transport: return AssignmentState::Transporting;
    case Verb::Facility: return AssignmentState::AtFacility;
    case Verb::Clear: return AssignmentState::Clear;
    case Verb::Decline: return AssignmentState::Declined;
    default: return std::nullopt;
    }
}

} // namespace

CommandReader::CommandReader(const DispatchDesk& dispatch, const QString& line, const IncidentId& selected)
    : m_dispatch(dispatch), m_picture(dispatch.picture()), m_line(line), m_selected(selected),
      m_said(SaidCommand::parse(m_line, m_picture, dispatch.now(), dispatch.zone()))
{
}

Reading CommandReader::told(const Result<Proposal>& proposal)
{
    if (!proposal)
        return refused(proposal.error());
    Reading reading;
    reading.act = *proposal;
    reading.sentence = proposal->sentence;
    reading.rest = proposal->consequence;
    reading.understood = true;
    return reading;
}

Reading CommandReader::opens(OpenPane pane, const QString& sentence, const QString& rest)
{
    Reading reading;
    reading.act = std::move(pane);
    reading.sentence = sentence;
    reading.rest = rest;
    reading.understood = true;
    return reading;
}

Reading CommandReader::refused(const Failure& failure)
{
    Reading reading;
    std::tie(reading.sentence, reading.rest) = firstSentence(failure.summary);
    reading.understood = true;
    return reading;
}

Reading CommandReader::read()
{
    auto reading = m_said.verb ? readVerb() : withoutVerb();
    complete(reading);
    return reading;
}

Reading CommandReader::withoutVerb() const
{
    if (m_said.unknownVerb.isEmpty()) {
        const auto meant = incident();
        if (!meant)
            return refused(meant.error());
        return opens({OpenPane::Pane::Incident, *meant, {}}, tr("Opens %1.").arg(m_dispatch.spoken().number(*meant)));
    }
    Reading reading;
    const auto shown = m_said.unknownVerb.size() > 24 ? m_said.unknownVerb.left(24) + u'…' : m_said.unknownVerb;
    if (const auto begun = CommandWords::beginningWith(m_said.unknownVerb); !begun.isEmpty()) {
        const auto verb = CommandWords::verb(begun).value();
        reading.sentence = tr("%1:").arg(CommandWords::form(verb));
        reading.rest = CommandWords::does(verb);
    } else if (const auto near = CommandWords::nearest(m_said.unknownVerb); !near.isEmpty()) {
        reading.sentence = tr("“%1” is not a command. Did you mean %2?").arg(shown, near);
        reading.rest = tr("Tab takes it.");
    } else {
        reading.sentence = tr("“%1” is not a command.").arg(shown);
        reading.rest = tr("Commands begin with a verb: send, onscene, checkin, note, close, find. F1 lists them.");
    }
    return reading;
}

Reading CommandReader::readVerb() const
{
    if (!m_said.unknownTime.isEmpty())
        return refused({tr("%1 is not a time of day. Nothing would be changed.").arg(m_said.unknownTime), {}});
    if (!m_said.unknownTeam.isEmpty())
        return refused({tr("There is no team %1 now. Nothing would be changed.").arg(m_said.unknownTeam), {}});
    switch (*m_said.verb) {
    case Verb::Send: return send();
    case Verb::Reserve: return reserve();
    case Verb::Accept:
    case Verb::EnRoute:
    case Verb::Phoned:
    case Verb::OnScene:
    case Verb::Facility:
    case Verb::Clear: return report(stateOf(*m_said.verb).value());
    case Verb::Decline: return end(AssignmentState::Declined);
    case Verb::Transport: return transport();
    case Verb::HandedOver: return handedOver();
    case Verb::CheckIn: {
        const auto meant = team();
        return meant ? told(m_dispatch.checkIn(*meant)) : refused(meant.error());
    }
    case Verb::Note: return onIncident(&CommandReader::note);
    case Verb::Say: return onIncident(&CommandReader::say);
    case Verb::Heard: return onIncident(&CommandReader::heard);
    case Verb::CallBack: return onIncident(&CommandReader::callBack);
    case Verb::Place: return onIncident(&CommandReader::seekPlace);
    case Verb::Need: return need();
    case Verb::Transfer: return transfer();
    case Verb::Close: return close();
    case Verb::Cancel: return end(AssignmentState::Cancelled);
    case Verb::Find: return find();
    case Verb::Open: {
        const auto meant = incident();
        return meant ? opens({OpenPane::Pane::Incident, *meant, {}}, tr("Opens %1.").arg(m_dispatch.spoken().number(*meant))) : refused(meant.error());
    }
    case Verb::New: return opens({OpenPane::Pane::NewCall, {}, {}}, tr("Takes a new call."), tr("A call that is open is held."));
    case Verb::Duress: return duress(false);
    case Verb::TestDuress: return duress(true);
    case Verb::TakeDuress: return takeDuress();
    case Verb::EndDuress: return endDuress();
    }
    std::unreachable();
}

Reading CommandReader::onIncident(Result<Proposal> (CommandReader::*verb)(const IncidentId&) const) const
{
    const auto meant = incident();
    return meant ? told((this->*verb)(*meant)) : refused(meant.error());
}

Result<IncidentId> CommandReader::incident(Through through) const
{
    if (m_said.incident)
        return *m_said.incident;
    if (!m_said.unknownIncident.isEmpty())
        return refuse(tr("%1 is not open on this desk. “find %1” looks through all history.").arg(m_said.unknownIncident));
    if (through == Through::TeamToo && !m_said.selectedMeant && m_said.team)
        if (const auto* present = m_picture.activeAssignment(*m_said.team))
            return present->incident;
    if (!m_selected.isNull() && m_picture.find(m_selected))
        return m_selected;
    return refuse(m_said.selectedMeant ? tr("No incident is selected. Type its number.") : tr("Which incident? Type its number, or select it first."));
}

Result<Assignment> CommandReader::assignment() const
{
    const auto said = m_dispatch.spoken();
    const bool incidentNamed = m_said.incident || m_said.selectedMeant || !m_said.unknownIncident.isEmpty();
    if (m_said.team) {
        const auto* present = m_picture.activeAssignment(*m_said.team);
        if (!present)
            return refuse(tr("%1 is on no incident now. Nothing would be changed.").arg(said.team(*m_said.team)));
        if (incidentNamed) {
            const auto meant = incident();
            if (!meant)
                return std::unexpected(meant.error());
            if (present->incident != *meant)
                return refuse(tr("%1, not at %2. Nothing would be changed.").arg(said.standing(*present), said.number(*meant)));
        }
        return *present;
    }
    const auto meant = incident();
    if (!meant)
        return refuse(incidentNamed ? meant.error().summary : tr("Which team? Type its callsign: T3."));
    QList<Assignment> active;
    for (const auto& each : m_picture.assignmentsOf(*meant))
        if (isActive(each.state))
            active.append(each);
    if (active.isEmpty())
        return refuse(tr("No team is on %1 now. Nothing would be changed.").arg(said.number(*meant)));
    if (active.size() > 1)
        return refuse(tr("%1 teams are on %2. Type which one.").arg(QString::number(active.size()), said.number(*meant)));
    return active.first();
}

Result<TeamId> CommandReader::team() const
{
    return assignment().transform([](const Assignment& each) { return each.team; });
}

Result<TeamId> CommandReader::anyTeam() const
{
    return m_said.team ? Result<TeamId>(*m_said.team) : team();
}

Result<TeamId> CommandReader::teamInDuress(bool loud) const
{
    if (m_said.team || m_said.incident || m_said.selectedMeant)
        return anyTeam();
    const auto open = m_picture.openDuresses();
    const auto found = std::ranges::find(open, loud, &Duress::isLoud);
    if (found != open.end())
        return found->team;
    return refuse(open.isEmpty() ? tr("No team is in duress. Nothing would be changed.")
            : loud ? tr("Every duress is taken. Nothing would be changed.") : tr("Nobody has taken the duress yet. F12 takes it; then it can be ended."));
}

QString CommandReader::codeOf(const QString& list, const QString& typed) const
{
    const auto wanted = folded(typed);
    if (wanted.isEmpty())
        return {};
    const auto valid = m_dispatch.codes().valid(list, toDateTime(m_dispatch.now(), m_dispatch.zone()).date());
    for (const auto& code : valid)
        if (code.id == wanted || folded(m_dispatch.codes().words(list, code.id)) == wanted)
            return code.id;
    for (const auto& code : valid) {
        const auto words = folded(m_dispatch.codes().words(list, code.id));
        if (code.id.startsWith(wanted) || code.id.section(u'_', 1).startsWith(wanted) || words.startsWith(wanted) || words.contains(u' ' + wanted))
            return code.id;
    }
    return {};
}

Reading CommandReader::send() const
{
    // The team is the one to send, not the way to an incident.
    const auto meant = incident(Through::NoTeam);
    if (!meant)
        return refused(meant.error());
    if (m_said.team)
        return told(m_dispatch.offer(*meant, *m_said.team, m_said.rest));
    const auto ranked = m_dispatch.candidates(*meant);
    const auto first = std::ranges::find(ranked, 1, &Candidate::rank);
    return opens({OpenPane::Pane::Send, *meant, {}}, tr("Opens Send for %1.").arg(m_dispatch.spoken().number(*meant)),
        first == ranked.end() ? tr("No team is free now.") : tr("Ranked first: %1.").arg(m_dispatch.spoken().team(first->team)));
}

Reading CommandReader::reserve() const
{
    const auto meant = incident(Through::NoTeam);
    if (!meant)
        return refused(meant.error());
    if (!m_said.team)
        return refused({tr("Which team? Type its callsign: T3."), {}});
    return told(m_dispatch.reserve(*meant, *m_said.team));
}

Reading CommandReader::report(AssignmentState next) const
{
    const auto meant = team();
    return meant ? told(m_dispatch.report(*meant, next, m_said.at)) : refused(meant.error());
}

Reading CommandReader::end(AssignmentState how) const
{
    if (how == AssignmentState::Cancelled && !m_said.team) {
        const auto meant = incident();
        return meant ? told(m_dispatch.cancel(*meant, m_said.rest)) : refused(meant.error());
    }
    // A team that is only kept for an incident can be let go of as well.
    if (how == AssignmentState::Cancelled && m_said.incident)
        for (const auto& kept : m_picture.reservationsOf(*m_said.team))
            if (kept.incident == *m_said.incident)
                return told(m_dispatch.end(kept.id, how, m_said.rest));
    const auto meant = assignment();
    return meant ? told(m_dispatch.end(meant->id, how, m_said.rest)) : refused(meant.error());
}

Reading CommandReader::transport() const
{
    const auto meant = team();
    if (!meant)
        return refused(meant.error());
    const auto facility = codeOf(u"facilities"_s, m_said.rest);
    if (facility.isEmpty()) {
        QStringList places;
        for (const auto& code : m_dispatch.codes().valid(u"facilities"_s, toDateTime(m_dispatch.now(), m_dispatch.zone()).date()))
            places.append(code.id);
        return refused({tr("Where to? Known places: %1.").arg(places.join(u", "_s)), {}});
    }
    return told(m_dispatch.transport(*meant, facility, true));
}

Reading CommandReader::handedOver() const
{
    const auto meant = assignment();
    return meant ? told(m_dispatch.facilityAccepted(meant->id, m_said.rest)) : refused(meant.error());
}

Reading CommandReader::need() const
{
    const auto meant = incident();
    if (!meant)
        return refused(meant.error());
    const auto what = codeOf(u"needs"_s, m_said.rest);
    if (what.isEmpty()) {
        QStringList needs;
        for (const auto& code : m_dispatch.codes().valid(u"needs"_s, toDateTime(m_dispatch.now(), m_dispatch.zone()).date()))
            needs.append(m_dispatch.codes().words(u"needs"_s, code.id));
        return refused({tr("What was given? The list has: %1.").arg(needs.join(u", "_s)), {}});
    }
    return told(m_dispatch.basicNeed(*meant, what));
}

Reading CommandReader::duress(bool test) const
{
    const auto meant = anyTeam();
    if (!meant)
        return refused(meant.error());
    const auto how = CommandWords::duressHow(m_said.rest.section(u' ', 0, 0));
    const auto words = how ? m_said.rest.section(u' ', 1).trimmed() : m_said.rest;
    return told(m_dispatch.raiseDuress(*meant, how.value_or(DuressHow::Spoken), words, test));
}

Reading CommandReader::takeDuress() const
{
    const auto meant = teamInDuress(true);
    return meant ? told(m_dispatch.takeDuress(*meant)) : refused(meant.error());
}

Reading CommandReader::endDuress() const
{
    const auto meant = teamInDuress(false);
    return meant ? told(m_dispatch.endDuress(*meant, m_said.rest)) : refused(meant.error());
}

Reading CommandReader::transfer() const
{
    const auto meant = incident();
    if (!meant)
        return refused(meant.error());
    const auto& codes = m_dispatch.codes();
    const auto taker = codeOf(u"takers"_s, m_said.rest);
    if (taker.isEmpty() && !m_said.rest.isEmpty()) {
        QStringList takers;
        for (const auto& code : codes.valid(u"takers"_s, toDateTime(m_dispatch.now(), m_dispatch.zone()).date()))
            takers.append(codes.words(u"takers"_s, code.id));
        return refused({tr("Who takes over? The list has: %1.").arg(takers.join(u", "_s)), {}});
    }
    const auto number = m_dispatch.spoken().number(*meant);
    return opens({OpenPane::Pane::Transfer, *meant, taker}, taker.isEmpty() ? tr("Opens the transfer sheet of %1.").arg(number) : tr("Opens the transfer sheet of %1: %2.", "incident, taker").arg(number, codes.words(u"takers"_s, taker)),
        tr("Nobody is asked before you say so there."));
}

Reading CommandReader::close() const
{
    const auto meant = incident();
    if (!meant)
        return refused(meant.error());
    const auto* known = m_picture.find(*meant);
    if (!known || known->status != IncidentStatus::Open)
        return refused({tr("%1 has ended already.").arg(m_dispatch.spoken().number(*meant)), {}});
    const auto needs = m_dispatch.closingNeeds(*meant, {});
    return opens({OpenPane::Pane::Close, *meant, {}}, tr("Opens Close for %1.").arg(known->number),
        needs.isEmpty() ? QString() : tr("It still needs: %1.").arg(needs.join(u", "_s)));
}

Reading CommandReader::find() const
{
    if (m_said.rest.isEmpty())
        return opens({OpenPane::Pane::Find, {}, {}}, tr("Opens Find."));
    const auto wanted = folded(m_said.rest);
    QStringList open;
    for (const auto& incident : m_picture.all<Incident>())
        if (incident.status == IncidentStatus::Open
            && (incident.number.contains(wanted, Qt::CaseInsensitive) || folded(m_picture.personNameOf(incident.call)).contains(wanted)
                || folded(incident.call.address).contains(wanted) || folded(incident.call.whereWords).contains(wanted)))
            open.append(incident.number);
    open.sort();
    return opens({OpenPane::Pane::Find, {}, m_said.rest}, tr("Find %1.").arg(Spoken::quoted(m_said.rest)),
        open.isEmpty() ? tr("Nothing open fits. Enter looks through all history.") : tr("Open now: %1. Enter looks through all history.").arg(open.join(u", "_s)));
}

} // namespace dispatch
