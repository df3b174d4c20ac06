#include "looking.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Look> lookFor(const LookAsk& ask, const StaffId& by, const LookId& id, Instant now, const PlanRules& rules)
{
    Look look{id, ask.person, {}, now, by, ask.reason.simplified()};
    if (ask.person.isNull())
        return refuse(QCoreApplication::translate("dispatch::Looking", "Nobody knows yet who the person is."), u"look: nobody"_s);
    if (ask.contact && ask.contact->status == IncidentStatus::Open && ask.contact->call.person == ask.person) {
        look.incident = ask.contact->id;
        return look;
    }
    if (ask.followUp && ask.followUp->state == FollowUpState::Open && ask.followUp->person == ask.person && ask.followUp->owner == by) {
        look.incident = ask.followUp->incident;
        return look;
    }
    if (!ask.call.isEmpty()) {
        look.reason = QCoreApplication::translate("dispatch::Looking", "call %1").arg(ask.call);
        return look;
    }
    if (look.reason.size() < rules.reasonLetters)
        return refuse(
            QCoreApplication::translate("dispatch::Looking", "There is no contact with this person in progress. To see the plan, say why; the clinician reads it."),
            u"look: no reason"_s);
    return look;
}

bool isOutsideContact(const Look& look, const QList<Incident>& incidents)
{
    return !look.incident && std::ranges::none_of(incidents, [&look](const Incident& incident) {
        return incident.call.person == look.person && incident.filedBy == look.by && incident.answeredAt <= look.at && look.at <= incident.filedAt;
    });
}

QString lookWords(const Look& look, const QString& incidentNumber)
{
    if (!look.incident)
        return look.reason;
    if (look.reason.isEmpty())
        return QCoreApplication::translate("dispatch::Looking", "for %1").arg(incidentNumber);
    return QCoreApplication::translate("dispatch::Looking", "for %1: %2", "incident, what was done").arg(incidentNumber, look.reason);
}

} // namespace dispatch
