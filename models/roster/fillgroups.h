#pragma once

#include "fillboard.h"

namespace dispatch {

/// Seats that are alike but for the callsign: people are found for all of them at once and shared out afterwards.
struct FillGroup {
    QList<qsizetype> seats;    ///< of the board
    qsizetype bundle = -1;     ///< -1: these crew no team
};

/// Crews with the same seats at the same times.
struct CrewBundle {
    QStringList callsigns;     ///< a callsign may be there again, later
    QList<qsizetype> groups;   ///< each has as many seats as there are callsigns, or a multiple
    QList<Shift> mates;        ///< who is on the callsign already; then there is only one
};

struct FillGroups {
    QList<FillGroup> groups;
    QList<CrewBundle> bundles;
};

/// The seats of @p among, grouped.
[[nodiscard]] FillGroups groupsOf(const FillBoard& board, const QList<qsizetype>& among);

/// Who of @p chosen (for each group, people of the board) takes which seat: every crew first gets what makes it a team, as far as there
/// is, then people come to the callsign that they had last.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> sharedOut(const FillBoard& board, const FillGroups& groups, const QList<QList<qsizetype>>& chosen);

} // namespace dispatch
