#include "assignment.h"

#include <QCoreApplication>

namespace dispatch {

bool isActive(AssignmentState state)
{
    return state != AssignmentState::Reserved && !isEnded(state);
}

bool isEnded(AssignmentState state)
{
    return state == AssignmentState::Clear || state == AssignmentState::Declined || state == AssignmentState::Cancelled;
}

bool mayFollow(AssignmentState current, AssignmentState next)
{
    if (isEnded(current))
        return false;
    switch (next) {
    case AssignmentState::Cancelled:
        return true;
    case AssignmentState::Declined:
        return current == AssignmentState::Offered || current == AssignmentState::Accepted;
    default:
        break;
    }
    // A reservation becomes an offer first: nobody is on the way who was never asked.
    if (current == AssignmentState::Reserved)
        return next == AssignmentState::Offered;
    return next > current;
}

QString stateWords(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Reserved:
        return QCoreApplication::translate("Assignment", "Reserved");
    case AssignmentState::Offered:
        return QCoreApplication::translate("Assignment", "Offered");
    case AssignmentState::Accepted:
        return QCoreApplication::translate("Assignment", "Accepted");
    case AssignmentState::EnRoute:
        return QCoreApplication::translate("Assignment", "En route");
    case AssignmentState::PhonedAhead:
        return QCoreApplication::translate("Assignment", "Phoned ahead");
    case AssignmentState::OnScene:
        return QCoreApplication::translate("Assignment", "On scene");
    case AssignmentState::Transporting:
        return QCoreApplication::translate("Assignment", "Transporting");
    case AssignmentState::AtFacility:
        return QCoreApplication::translate("Assignment", "At facility");
    case AssignmentState::Clear:
        return QCoreApplication::translate("Assignment", "Clear");
    case AssignmentState::Declined:
        return QCoreApplication::translate("Assignment", "Declined");
    case AssignmentState::Cancelled:
        return QCoreApplication::translate("Assignment", "Cancelled");
    }
    std::unreachable();
}

int checkMinutesIn(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Accepted:
    case AssignmentState::EnRoute:
    case AssignmentState::PhonedAhead:
    case AssignmentState::OnScene:
    case AssignmentState::Transporting:
        return 15;
    case AssignmentState::AtFacility: // among other staff, and often long
        return 30;
    default:
        return 0;
    }
}

Result<Assignment> advanced(const Assignment& assignment, AssignmentState next, Instant at)
{
    if (!mayFollow(assignment.state, next)) {
        if (assignment.state == next)
            return refuse(QCoreApplication::translate("Assignment", "This team is already “%1” here. Nothing was changed.").arg(stateWords(next)));
        if (isEnded(assignment.state))
            return refuse(QCoreApplication::translate("Assignment", "This team's part here has ended (%1). Offer it again to send it again.").arg(stateWords(assignment.state)));
        if (assignment.state == AssignmentState::Reserved)
            return refuse(QCoreApplication::translate("Assignment", "This team is only reserved here. Offer it first."));
        if (next == AssignmentState::Declined)
            return refuse(QCoreApplication::translate("Assignment", "A team that is “%1” can't decline any more. Cancel its assignment, with the reason.").arg(stateWords(assignment.state)));
        return refuse(QCoreApplication::translate("Assignment", "This team is already “%1”, so it can't go back to “%2”. A correction goes into the timeline as a note.")
                          .arg(stateWords(assignment.state), stateWords(next)));
    }
    // Typed times are whole minutes, so one that falls in the minute of the last change means "right after it".
    if (at + minute <= assignment.since)
        return refuse(QCoreApplication::translate("Assignment", "That is before this team was “%1” here. Give a later time.").arg(stateWords(assignment.state)));
    auto after = assignment;
    after.state = next;
    after.since = std::max(at, assignment.since);
    after.checkedAt = after.since;
    after.checkMinutes = checkMinutesIn(next);
    if (isEnded(next))
        after.endedAt = after.since;
    return after;
}

} // namespace dispatch
