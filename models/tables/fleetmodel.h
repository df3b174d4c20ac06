#pragma once

#include "livepicture.h"
#include "marklist.h"
#include "teamboardmodel.h"

#include <QTimer>

namespace dispatch {

/// The cars of the teams on shift, in the board's order, as the map shows them. A team off shift does not exist. However fast positions
/// come, it changes four times a second at most, and at once when it was quiet.
class FleetModel : public MarkList {
    Q_OBJECT
public:
    /// @p board gives order and wording, so that the map and the board never say different things.
    FleetModel(const LivePicture* picture, const TeamBoardModel* board, QObject* parent = nullptr);

    /// Brings the ages up to @p now.
    void tick(Instant now);
    [[nodiscard]] TeamId teamAt(int row) const { return TeamId{marks().at(row).id}; }
    [[nodiscard]] const MapMark* markOf(const TeamId& team) const;
    /// Where the team was since this desk began to hear of it this shift, oldest first. Kept in memory only.
    [[nodiscard]] QList<Point> trailOf(const TeamId& team) const;

    /// How far a position of age @p age has faded, 0 to 1: none while it is live, all after half an hour.
    [[nodiscard]] static double fadedAfter(Span age);

    static constexpr Span quietest{250};        ///< between two changes
    static constexpr double trailStep = 25;     ///< metres; nearer points say nothing new
    static constexpr qsizetype longestTrail = 4'000;

private:
    void follow(const Changes& changes);
    void soon();
    void renew();
    [[nodiscard]] MapMark markOf(const Team& team, const QModelIndex& row) const;

    const LivePicture* m_picture;
    const TeamBoardModel* m_board;
    QHash<TeamId, QList<Point>> m_trails;
    QTimer m_quiet;
    bool m_waits = false;
    Instant m_now{};
};

} // namespace dispatch
