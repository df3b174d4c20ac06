#include "recorddesk.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// As long as what has ended is still this shift's own work: somebody calls back, a word is added.
constexpr auto ownShift = 12 * hour;

} // namespace

Result<std::optional<Proposal>> RecordDesk::look(const Incident& incident, const QString& reason) const
{
    const auto person = incident.call.person;
    if (person.isNull() || incident.status == IncidentStatus::Open || now() - incident.endedAt.value_or(incident.filedAt) < ownShift)
        return std::nullopt;
    LookAsk ask{person, {}, {}, {}, reason};
    for (const auto& each : picture().all<Incident>())
        if (each.status == IncidentStatus::Open && each.call.person == person)
            ask.contact = each;
    for (const auto& duty : picture().openFollowUps())
        if (duty.person == person && duty.owner == actor().id)
            ask.followUp = duty;
    auto look = lookFor(ask, actor().id, tools().ids->next<LookId>(), now(), *m_rules);
    if (!look)
        return refuse(tr("There is no contact with this person in progress. To see %1, say why; the clinician reads it.").arg(incident.number), look.error().detail);
    const auto said = look->reason;
    look->reason = said.isEmpty() ? tr("record of %1").arg(incident.number) : tr("record of %1: %2", "incident, reason").arg(incident.number, said);
    auto made = proposal(u"look_at_record"_s);
    made.command.effects.append(insertOf(*look));
    made.sentence = tr("Look at the record of %1.").arg(incident.number);
    made.consequence = tr("The look is recorded.");
    return made;
}

} // namespace dispatch
