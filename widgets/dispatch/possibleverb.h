#pragma once

#include "dispatchdesk.h"

namespace dispatch {

/// A verb that the desk would take for an incident right now.
struct PossibleVerb {
    enum class Kind { Send, Report, OfferReserved, CheckIn, Transport, TakenIn, CalledBack, SeekPlace, Decline, CancelAssignment, Transfer, Close };
    Kind kind = Kind::Send;
    TeamId team;
    AssignmentId assignment;
    AssignmentState next = AssignmentState::Offered; ///< where Report leads
    bool usual = false;                              ///< what usually comes next

    bool operator==(const PossibleVerb&) const = default;
};

/// Asks the desk for each verb; what it would refuse is not in the list. In the order in which they usually happen.
[[nodiscard]] QList<PossibleVerb> possibleVerbs(const DispatchDesk& desk, const IncidentId& incident);

/// "On scene", "Check in", "Transport…"
[[nodiscard]] QString verbWords(const PossibleVerb& verb);
/// "F8", or empty.
[[nodiscard]] QString verbKey(const PossibleVerb& verb);
[[nodiscard]] QString verbIcon(const PossibleVerb& verb);
/// "Team 3" of "T3".
[[nodiscard]] QString spokenTeam(const Team& team);

} // namespace dispatch
