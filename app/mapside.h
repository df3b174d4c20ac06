#pragma once

#include "mapmarks.h"

#include <QFuture>
#include <QPointer>
#include <QThreadPool>

namespace dispatch {

class DispatcherWindow;
class IntakeDesk;
class Looks;
class MapPane;
class TileSource;

/// The map of one desk: what stands on it, the pack it is drawn from, and its pane in the window.
class MapSide : public QObject {
    Q_OBJECT
public:
    MapSide(const LivePicture* picture, const TeamBoardModel* teams, const IncidentBoardModel* incidents, const CodeBook* codes, const IntakeDesk* intake);
    ~MapSide() override;

    /// Gives the window its map.
    void enter(DispatcherWindow& window, const Looks* looks);
    void tick(Instant now) { m_fleet.tick(now); }
    /// The centre's answer to `trailWanted`.
    void tellTrail(const TeamId& team, const QList<Fix>& fixes) { m_fleet.tellTrail(team, fixes); }
    /// The link was lost: what is shown of a way from now on may not be all of it.
    void mayMiss() { m_fleet.mayMiss(); }
    /// Draws from the county's pack at @p path, when there is one. A pack that can't be used leaves the map as it was, and `refused` says why.
    void openPack(const QString& path);
    /// Draws the county that people train with; its pack is made at @p path when it is not there yet.
    void openTraining(const QString& path, const QDateTime& now);

Q_SIGNALS:
    void refused(const dispatch::Failure& failure);
    /// Somebody looks at the way of a team, and the centre may know more of it.
    void trailWanted(const dispatch::TeamId& team);

private:
    using Tiles = std::shared_ptr<const TileSource>;
    void draw(QFuture<Result<Tiles>> opening);

    FleetModel m_fleet;
    MapMarks m_marks;
    const IntakeDesk* m_intake;
    Tiles m_tiles;
    QPointer<MapPane> m_pane;
    QThreadPool m_reader; ///< its own, and the last here: a pack that is just being opened is waited for before anything else ends
};

} // namespace dispatch
