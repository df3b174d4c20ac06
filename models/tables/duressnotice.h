#pragma once

#include "linkstate.h"
#include "picture.h"

#include <QTimeZone>

namespace dispatch {

/// What is said of the most urgent duress of all, in words: on the band at the desk, and on a locked one, which names no person and no place.
struct DuressNotice {
    TeamId team;
    bool isTest = false;
    bool isLoud = true;      ///< nobody has taken it
    QString title;           ///< "DURESS, Team 5"; an exercise begins with "TEST"
    QString where;           ///< "P. Nakamura, E. Frost · 099, Watt Ave at El Camino"
    QString since;           ///< "code phrase 02:47:04, 8 s ago · position 3 s ago"
    QString taken;           ///< "Nobody has taken it yet."
    QString reach;           ///< while this desk is alone, that nobody knows who else has seen it; else empty
    QString others;          ///< "Also in duress: Team 3."; empty when it is the only one
    QString lockedSince;     ///< "Since 02:47:04, 8 s ago."
    QString lockedMore;      ///< "Code phrase. Last check-in 02:31. Last position 3 s ago (shown after sign-in)."
    QString callWords;       ///< "Call Team 5"
    QString phone;           ///< empty where nobody has written it down

    bool operator==(const DuressNotice&) const = default;
};

/// Nothing when no team is in duress. @p link: nothing on a desk that has no centre.
[[nodiscard]] std::optional<DuressNotice> duressNotice(const Picture& picture, Instant now, const QTimeZone& zone, const std::optional<LinkState>& link);
/// Teams in duress that nobody has taken.
[[nodiscard]] int loudDuresses(const Picture& picture);
/// "Duress", or "Test duress": the state of a team, and of the incident it is on.
[[nodiscard]] QString duressState(const Duress& duress);

} // namespace dispatch
