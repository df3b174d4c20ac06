#include "conflictstory.h"

#include "conflictfacts.h"
#include "stateicons.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestStory = 12 * hour; // a shift

} // namespace

void OwnOutages::follow(const LinkState& link)
{
    if (!link.station.isEmpty())
        m_station = link.station;
    m_offset = link.clockOffset;
    const bool linked = link.kind == LinkState::Kind::Linked;
    if (m_linked && !linked)
        m_outages.append({link.since - m_offset, {}});
    else if (!m_linked && linked && !m_outages.isEmpty())
        m_outages.last().back = link.since - m_offset;
    m_linked = linked;
}

QString ConflictStory::title(const Conflict& conflict) const
{
    const auto sent = isTeamSentTwice(conflict) ? sentAssignment(conflict, *m_picture) : std::nullopt;
    if (sent)
        return tr("%1, both desks in one order").arg(m_spoken.team(sent->team));
    return conflict.incident.isNull() ? tr("Both desks in one order") : tr("%1, both desks in one order").arg(m_spoken.number(conflict.incident));
}

/// Where the team was sent meanwhile, by whomever.
void ConflictStory::tellTeam(QList<StoryLine>& lines, const Conflict& conflict, const TeamId& team) const
{
    for (const auto& each : m_picture->assignmentsOf(team)) {
        if (each.madeAt < conflict.at - longestStory || each.madeAt > conflict.recordedAt)
            continue;
        lines.append({each.madeAt, iconOf(AssignmentState::Offered), {}, tr("%1 offered %2 to %3.").arg(m_spoken.staff(each.madeBy), m_spoken.number(each.incident), m_spoken.team(team))});
        if (each.state != AssignmentState::Offered && each.since > each.madeAt)
            lines.append({each.since, iconOf(each.state), {}, tr("%1.", "how a team stands").arg(m_spoken.standing(each))});
    }
}

void ConflictStory::tellOutages(QList<StoryLine>& lines, Instant from, Instant to) const
{
    for (const auto& each : m_outages->all()) {
        if (each.lost > to || (each.back && *each.back < from))
            continue;
        lines.append({each.lost, u"linkbroken"_s, m_outages->station(), tr("lost the centre.")});
        if (each.back)
            lines.append({*each.back, u"link"_s, m_outages->station(), tr("is back with the centre.")});
    }
}

QList<StoryLine> ConflictStory::lines(const Conflict& conflict, const QString& refusal) const
{
    QList<StoryLine> lines;
    const auto given = corrected(conflict.at, conflict.station);
    const auto by = m_spoken.staff(conflict.by);
    const auto sent = isTeamSentTwice(conflict) ? sentAssignment(conflict, *m_picture) : std::nullopt;
    if (sent) {
        tellTeam(lines, conflict, sent->team);
        lines.append({given, iconOf(AssignmentState::Offered), conflict.station, tr("%1 offered %2 to %3.").arg(by, m_spoken.number(sent->incident), m_spoken.team(sent->team))});
    } else {
        lines.append({given, u"note"_s, conflict.station, tr("%1: %2", "who, what she did").arg(by, changeWords(conflict.name, effectsOf(conflict)))});
    }
    if (conflict.kind == ConflictKind::Rejected)
        lines.append({conflict.recordedAt, u"declined"_s, {}, tr("The centre refused what %1 did: %2.").arg(by, refusal)});
    else
        lines.append({conflict.recordedAt, u"conflict"_s, {}, tr("The centre kept what it had beside it.")});
    if (conflict.solvedAt && !conflict.solvedBy.isNull())
        lines.append({*conflict.solvedAt, u"met"_s, {}, tr("%1 decided: %2.").arg(m_spoken.staff(conflict.solvedBy), resolutionWords(conflict.resolution))});
    tellOutages(lines, std::ranges::min(lines, {}, &StoryLine::at).at, conflict.recordedAt);
    std::ranges::stable_sort(lines, {}, &StoryLine::at);
    return lines;
}

} // namespace dispatch
