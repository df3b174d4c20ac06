#include "spoken.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

QString lastWord(const QString& name)
{
    return name.mid(name.trimmed().lastIndexOf(u' ') + 1);
}

} // namespace

QString Spoken::team(const Team& team)
{
    bool counted = false;
    const auto count = QStringView(team.callsign).mid(1).toInt(&counted);
    return counted && team.callsign.startsWith(u'T') ? tr("Team %1").arg(count) : team.callsign;
}

QString Spoken::team(const TeamId& team) const
{
    const auto* known = m_picture->find(team);
    return known ? Spoken::team(*known) : tr("The team");
}

QString Spoken::crew(const Team& team) const
{
    QStringList names;
    for (const auto& member : team.crew)
        if (const auto name = m_picture->nameOf(member); !name.isEmpty())
            names.append(lastWord(name));
    return list(names);
}

QString Spoken::incident(const Incident& incident) const
{
    QStringList known;
    for (const auto& words : {m_picture->personNameOf(incident.call), where(incident)})
        if (!words.isEmpty())
            known.append(words);
    return known.isEmpty() ? incident.number : tr("%1 (%2)", "incident number, who and where").arg(incident.number, known.join(u", "_s));
}

QString Spoken::number(const IncidentId& incident) const
{
    const auto* known = m_picture->everKnown(incident);
    return known ? known->number : tr("an earlier incident");
}

QString Spoken::person(const Incident& incident) const
{
    const auto name = m_picture->personNameOf(incident.call);
    return name.isEmpty() ? tr("the person") : name;
}

QString Spoken::familyName(const Incident& incident) const
{
    return lastWord(m_picture->personNameOf(incident.call));
}

QString Spoken::where(const Incident& incident)
{
    if (incident.call.address.isEmpty())
        return incident.call.whereWords.isEmpty() ? QString() : quoted(incident.call.whereWords);
    return incident.call.address.section(u',', 0, 0);
}

QString Spoken::standing(const Assignment& assignment) const
{
    const auto team = this->team(assignment.team);
    const auto number = this->number(assignment.incident);
    switch (assignment.state) {
    case AssignmentState::Reserved: return tr("%1 is kept for %2").arg(team, number);
    case AssignmentState::Offered: return tr("%1 was offered %2").arg(team, number);
    case AssignmentState::Accepted: return tr("%1 has accepted %2").arg(team, number);
    case AssignmentState::EnRoute: return tr("%1 is en route to %2").arg(team, number);
    case AssignmentState::PhonedAhead: return tr("%1 has phoned ahead to %2").arg(team, number);
    case AssignmentState::OnScene: return tr("%1 is on scene at %2").arg(team, number);
    case AssignmentState::Transporting: return tr("%1 carries the person of %2 to %3").arg(team, number, facility(assignment.facility));
    case AssignmentState::AtFacility: return tr("%1 is at %3 with the person of %2").arg(team, number, facility(assignment.facility));
    case AssignmentState::Clear: return tr("%1 is clear of %2").arg(team, number);
    case AssignmentState::Declined: return tr("%1 declined %2").arg(team, number);
    case AssignmentState::Cancelled: return tr("%1 was called off %2").arg(team, number);
    }
    std::unreachable();
}

QString Spoken::staff(const StaffId& staff) const
{
    const auto name = m_picture->nameOf(staff);
    return name.isEmpty() ? tr("somebody this desk does not know") : name;
}

QString Spoken::list(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2", "the last two of a list").arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString Spoken::quoted(const QString& words)
{
    return tr("“%1”").arg(words);
}

} // namespace dispatch
