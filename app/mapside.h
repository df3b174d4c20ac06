#pragma once

#include "mapmarks.h"

#include <QPointer>
#include <QThreadPool>

namespace dispatch {

class CountyMap;
class DispatcherWindow;
class Looks;
class MapPack;
class MapPane;
class TileSource;

/// The map of one desk as it is seen: what stands on it, the pictures of its pack, and its pane in the window.
class MapSide : public QObject {
    Q_OBJECT
public:
    MapSide(const LivePicture* picture, const TeamBoardModel* teams, const IncidentBoardModel* incidents, const CodeBook* codes, CountyMap* county);
    ~MapSide() override;

    /// Gives the window its map.
    void enter(DispatcherWindow& window, const Looks* looks);
    void tick(Instant now) { m_fleet.tick(now); }
    /// Where somebody has moved the map.
    [[nodiscard]] QByteArray view() const;
    void setView(const QByteArray& view);
    /// The centre's answer to `trailWanted`.
    void tellTrail(const TeamId& team, const QList<Fix>& fixes) { m_fleet.tellTrail(team, fixes); }
    /// The link was lost: what is shown of a way from now on may not be all of it.
    void mayMiss() { m_fleet.mayMiss(); }

Q_SIGNALS:
    /// The pack can't be drawn; the map stays as it was.
    void refused(const dispatch::Failure& failure);
    /// Somebody looks at the way of a team, and the centre may know more of it.
    void trailWanted(const dispatch::TeamId& team);

private:
    using Tiles = std::shared_ptr<const TileSource>;
    void draw(const MapPack& pack);

    FleetModel m_fleet;
    MapMarks m_marks;
    CountyMap* m_county;
    Tiles m_tiles;
    QPointer<MapPane> m_pane;
    QThreadPool m_reader; ///< its own, and the last here: a pack that is just being opened is waited for before anything else ends
};

} // namespace dispatch
