#include "commandreader.h"

// What Tab would make of the line, and what the keys do.

namespace dispatch {

using namespace Qt::StringLiterals;

QString CommandReader::withWord(const QString& word) const
{
    return m_line.endsWith(u' ') ? QString(m_line + word) : QString(m_line + u' ' + word);
}

QString CommandReader::likelyTeam() const
{
    QStringList callsigns;
    if (m_said.verb == Verb::TakeDuress || m_said.verb == Verb::EndDuress) {
        const auto meant = teamInDuress(m_said.verb == Verb::TakeDuress);
        const auto* team = meant ? m_picture.find(*meant) : nullptr;
        return team ? team->callsign.toLower() : QString();
    }
    for (const auto& team : m_picture.all<Team>()) {
        const auto* present = m_picture.activeAssignment(team.id);
        if (!present || (m_said.incident && present->incident != *m_said.incident))
            continue;
        const auto next = [&]() -> std::optional<AssignmentState> {
            switch (*m_said.verb) {
            case Verb::Accept: return AssignmentState::Accepted;
            case Verb::Decline: return AssignmentState::Declined;
            case Verb::EnRoute: return AssignmentState::EnRoute;
            case Verb::Phoned: return AssignmentState::PhonedAhead;
            case Verb::OnScene: return AssignmentState::OnScene;
            case Verb::Facility: return AssignmentState::AtFacility;
            case Verb::Clear: return AssignmentState::Clear;
            default: return std::nullopt;
            }
        }();
        if (!next || mayFollow(present->state, *next))
            callsigns.append(team.callsign.toLower());
    }
    callsigns.sort();
    return callsigns.value(0);
}

QString CommandReader::completionOf() const
{
    if (!m_said.verb) {
        if (m_said.unknownVerb.isEmpty())
            return {};
        auto word = CommandWords::beginningWith(m_said.unknownVerb);
        if (word.isEmpty())
            word = CommandWords::nearest(m_said.unknownVerb);
        if (word.isEmpty())
            return {};
        const auto at = m_line.indexOf(m_said.unknownVerb);
        const auto after = m_line.mid(at + m_said.unknownVerb.size());
        return m_line.left(at) + word + (after.isEmpty() ? u" "_s : after);
    }
    switch (*m_said.verb) {
    case Verb::Send:
        if (!m_said.team && m_said.rest.isEmpty())
            if (const auto meant = incident()) {
                const auto ranked = m_dispatch.candidates(*meant);
                const auto first = std::ranges::find(ranked, 1, &Candidate::rank);
                const auto* team = first == ranked.end() ? nullptr : m_picture.find(first->team);
                return team ? withWord(team->callsign.toLower()) : QString();
            }
        return {};
    case Verb::Accept:
    case Verb::Decline:
    case Verb::EnRoute:
    case Verb::Phoned:
    case Verb::OnScene:
    case Verb::Facility:
    case Verb::Clear:
    case Verb::CheckIn:
    case Verb::Duress:
    case Verb::TestDuress:
    case Verb::TakeDuress:
    case Verb::EndDuress: {
        if (m_said.team || !m_said.unknownTeam.isEmpty() || !m_said.rest.isEmpty())
            return {};
        const auto team = likelyTeam();
        return team.isEmpty() ? QString() : withWord(team);
    }
    case Verb::Transport:
    case Verb::Need: {
        const auto list = *m_said.verb == Verb::Need ? u"needs"_s : u"facilities"_s;
        if (m_said.rest.isEmpty()) {
            const auto valid = m_dispatch.codes().valid(list, toDateTime(m_dispatch.now(), m_dispatch.zone()).date());
            return valid.isEmpty() ? QString() : withWord(valid.first().id);
        }
        const auto code = codeOf(list, m_said.rest);
        // Only what is being typed last is finished; a whole word needs nothing more.
        return code.isEmpty() || code == m_said.rest || !m_line.endsWith(m_said.rest) ? QString() : m_line.chopped(m_said.rest.size()) + code;
    }
    default:
        return {};
    }
}

void CommandReader::complete(Reading& reading) const
{
    reading.completion = completionOf();
    QStringList keys;
    if (std::holds_alternative<Proposal>(reading.act))
        keys.append(tr("Enter does it"));
    else if (std::holds_alternative<OpenPane>(reading.act))
        keys.append(tr("Enter opens it"));
    keys.append(tr("Esc leaves everything as it is"));
    if (!reading.completion.isEmpty())
        keys.append(tr("Tab completes: %1").arg(reading.completion.trimmed()));
    reading.keys = keys.join(u" · "_s);
}

} // namespace dispatch
