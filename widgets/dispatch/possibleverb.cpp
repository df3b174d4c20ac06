#include "possibleverb.h"

#include "stateicons.h"

#include <QCoreApplication>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

using Kind = PossibleVerb::Kind;

// A verb that owes words is asked with some: whether it is possible does not depend on which.
const auto someWords = u"…"_s;

AssignmentState usualNext(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Offered: return AssignmentState::Accepted;
    case AssignmentState::Accepted: return AssignmentState::EnRoute;
    case AssignmentState::EnRoute:
    case AssignmentState::PhonedAhead: return AssignmentState::OnScene;
    case AssignmentState::Transporting: return AssignmentState::AtFacility;
    default: return AssignmentState::Clear;
    }
}

void addForAssignment(QList<PossibleVerb>& verbs, const DispatchDesk& desk, const Assignment& assignment)
{
    const auto add = [&](Kind kind, bool possible, AssignmentState next = AssignmentState::Offered) {
        if (possible)
            verbs.append({kind, assignment.team, assignment.id, next, false});
    };
    if (assignment.state == AssignmentState::Reserved) {
        add(Kind::OfferReserved, desk.offerReserved(assignment.id).has_value());
    } else {
        for (const auto next : {AssignmentState::Accepted, AssignmentState::EnRoute, AssignmentState::PhonedAhead, AssignmentState::OnScene,
                 AssignmentState::AtFacility, AssignmentState::Clear}) {
            if (!mayFollow(assignment.state, next) || !desk.report(assignment.team, next))
                continue;
            verbs.append({Kind::Report, assignment.team, assignment.id, next, next == usualNext(assignment.state)});
        }
        add(Kind::TakenIn, desk.facilityAccepted(assignment.id, someWords).has_value());
        add(Kind::CheckIn, desk.checkIn(assignment.team).has_value());
        const auto facilities = desk.codes().valid(u"facilities"_s);
        add(Kind::Transport, !facilities.isEmpty() && desk.transport(assignment.team, facilities.first().id, true).has_value());
    }
    add(Kind::Decline, desk.end(assignment.id, AssignmentState::Declined, someWords).has_value());
    add(Kind::CancelAssignment, desk.end(assignment.id, AssignmentState::Cancelled, someWords).has_value());
}

} // namespace

QList<PossibleVerb> possibleVerbs(const DispatchDesk& desk, const IncidentId& incident)
{
    QList<PossibleVerb> verbs;
    const auto* shown = desk.picture().find(incident);
    if (!shown || shown->status != IncidentStatus::Open)
        return verbs;

    bool held = false;
    for (const auto& assignment : desk.picture().assignmentsOf(incident)) {
        if (isEnded(assignment.state))
            continue;
        held = held || isActive(assignment.state);
        addForAssignment(verbs, desk, assignment);
    }
    PossibleVerb send;
    send.usual = !held && shown->outcome == u"mobile_team";
    verbs.insert(held ? verbs.size() : 0, send);
    if (desk.calledBack(incident, someWords))
        verbs.append({Kind::CalledBack, {}, {}, {}, false});
    if (desk.seekPlace(incident))
        verbs.append({Kind::SeekPlace, {}, {}, {}, false});
    verbs.append({Kind::Transfer, {}, {}, {}, false});
    verbs.append({Kind::Close, {}, {}, {}, !held && !send.usual});
    return verbs;
}

QString verbWords(const PossibleVerb& verb)
{
    switch (verb.kind) {
    case Kind::Send: return QCoreApplication::translate("PossibleVerb", "Send a team");
    case Kind::Report: return stateWords(verb.next);
    case Kind::OfferReserved: return QCoreApplication::translate("PossibleVerb", "Offer now");
    case Kind::CheckIn: return QCoreApplication::translate("PossibleVerb", "Check in");
    case Kind::Transport: return QCoreApplication::translate("PossibleVerb", "Transport…");
    case Kind::TakenIn: return QCoreApplication::translate("PossibleVerb", "Taken in by…");
    case Kind::CalledBack: return QCoreApplication::translate("PossibleVerb", "Called back…");
    case Kind::SeekPlace: return QCoreApplication::translate("PossibleVerb", "Find a place");
    case Kind::Decline: return QCoreApplication::translate("PossibleVerb", "Declined…");
    case Kind::CancelAssignment: return QCoreApplication::translate("PossibleVerb", "Call off…");
    case Kind::Transfer: return QCoreApplication::translate("PossibleVerb", "Transfer…");
    case Kind::Close: return QCoreApplication::translate("PossibleVerb", "Close…");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verbKey(const PossibleVerb& verb)
{
    switch (verb.kind) {
    case Kind::Send: return u"F4"_s;
    case Kind::CheckIn: return u"F8"_s;
    case Kind::Transport: return u"F7"_s;
    case Kind::Transfer: return QCoreApplication::translate("PossibleVerb", "Ctrl+Shift+T");
    case Kind::Close: return u"F9"_s;
    default: return {};
    }
}

QString verbIcon(const PossibleVerb& verb)
{
    switch (verb.kind) {
    case Kind::Send: return u"car"_s;
    case Kind::Report: return iconOf(verb.next);
    case Kind::OfferReserved: return u"offered"_s;
    case Kind::CheckIn: return u"met"_s;
    case Kind::Transport: return u"transport"_s;
    case Kind::TakenIn: return u"facility"_s;
    case Kind::CalledBack: return u"phone"_s;
    case Kind::SeekPlace: return u"waiting"_s;
    case Kind::Decline: return u"declined"_s;
    case Kind::CancelAssignment: return u"cancelled"_s;
    case Kind::Transfer: return u"shield"_s;
    case Kind::Close: return u"flag"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString spokenTeam(const Team& team)
{
    const bool numbered = team.callsign.startsWith(u'T') && team.callsign.size() > 1 && team.callsign.at(1).isDigit();
    return numbered ? QCoreApplication::translate("PossibleVerb", "Team %1").arg(team.callsign.sliced(1)) : team.callsign;
}

} // namespace dispatch
