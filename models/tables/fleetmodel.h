#pragma once

#include "livepicture.h"
#include "marklist.h"
#include "teamboardmodel.h"

#include <QTimer>

namespace dispatch {

/// The cars of the teams on shift, in the board's order, as the map shows them. A team off shift does not exist. However fast positions
/// come, it changes a few times a second at most, and at once when it was quiet.
class FleetModel : public MarkList {
    Q_OBJECT
public:
    /// @p board gives order and wording, so that the map and the board never say different things.
    FleetModel(const LivePicture* picture, const TeamBoardModel* board, QObject* parent = nullptr);

    /// Brings the ages up to @p now.
    void tick(Instant now);
    [[nodiscard]] TeamId teamAt(int row) const { return TeamId{marks().at(row).id}; }
    [[nodiscard]] const MapMark* markOf(const TeamId& team) const;
    /// Where a team's car was this shift. Kept in memory only.
    struct Trail {
        QList<Point> points;  ///< oldest first, without those that say nothing new
        double step = 25;     ///< metres between two of them
        Instant since{};      ///< of the first
        Instant until{};      ///< of the last report
        bool isWhole = false; ///< as the centre has it, from the shift's beginning on; else what this desk heard itself since then
    };
    [[nodiscard]] Trail trailOf(const TeamId& team) const { return m_trails.value(team); }
    /// What the trail is and what it is not: "T3’s way over the last 42 min, which this desk heard itself".
    [[nodiscard]] QString trailWords(const TeamId& team) const;
    /// All that the centre has of the team's way.
    void tellTrail(const TeamId& team, const QList<Fix>& fixes);
    /// The link was lost: from now on something may be missing from each trail.
    void mayMiss();

    /// How far a position of age @p age has faded, 0 to 1: none while it is live, all after half an hour.
    [[nodiscard]] static double fadedAfter(Span age);

    static constexpr Span quietest{150};              ///< between two moves of cars; the link brings positions less often
    static constexpr qsizetype longestTrail = 4'000;  ///< points; beyond it they stand twice as far apart

Q_SIGNALS:
    /// The centre told a trail.
    void trailTold(const dispatch::TeamId& team);

private:
    void follow(const Changes& changes);
    static void extend(Trail& trail, const Fix& fix);
    void soon();
    void soonAll();
    void renew();
    [[nodiscard]] MapMark markOf(const Team& team, const QModelIndex& row) const;
    void place(MapMark& mark, const TeamId& team) const;

    const LivePicture* m_picture;
    const TeamBoardModel* m_board;
    QHash<TeamId, Trail> m_trails;
    QTimer m_quiet;
    QTimer m_next;         ///< runs until this breath's changes are over
    QSet<TeamId> m_moved;  ///< since the last change, when nothing else is to be changed
    bool m_isAll = true;   ///< everything is to be looked at
    bool m_waits = false;
    Instant m_now{};
};

} // namespace dispatch
