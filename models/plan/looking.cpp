#include "looking.h"

#include <QCoreApplication>

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
    if (look.reason.size() < rules.reasonLetters)
        return refuse(
            QCoreApplication::translate("dispatch::Looking", "There is no contact with this person in progress. To see the plan, say why; the clinician reads it."),
            u"look: no reason"_s);
    return look;
}

QString lookWords(const Look& look, const QString& incidentNumber)
{
    if (!look.incident)
        return QCoreApplication::translate("dispatch::Looking", "outside a contact: %1").arg(look.reason);
    if (look.reason.isEmpty())
        return QCoreApplication::translate("dispatch::Looking", "for %1").arg(incidentNumber);
    return QCoreApplication::translate("dispatch::Looking", "for %1: %2", "incident, what was done").arg(incidentNumber, look.reason);
}

} // namespace dispatch
