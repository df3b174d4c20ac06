#pragma once

#include "fleetdrives.h"
#include "fleetreach.h"
#include "livepicture.h"
#include "placefinder.h"

namespace dispatch {

/// The map pack of one desk, opened in the background and given to those who work with it: where is it, how far, who is left.
class CountyMap : public QObject {
    Q_OBJECT
public:
    CountyMap(LivePicture* picture, const CodeBook* codes, const Clock* clock, const QTimeZone& zone);
    ~CountyMap() override;

    /// The county's pack at @p path, when there is one. A pack that can't be used leaves a desk without a map, and `refused` says why.
    void open(const QString& path);
    /// The county that people train with; its pack is made at @p path when it is not there yet or can't be read.
    void openTraining(const QString& path);
    /// For as long as it is out there is no map on this desk: nothing is found or drawn. Drives that were worked out stay.
    void setOut(bool isOut);
    void tick();

    [[nodiscard]] const PlaceFinder& places() const { return m_places; }
    [[nodiscard]] FleetReach& reach() { return m_reach; }

Q_SIGNALS:
    void opened(const dispatch::MapPack& pack);
    void wentOut();
    void roadsRead(const dispatch::DriveTimes& roads, const QList<dispatch::MapArea>& areas);
    void refused(const dispatch::Failure& failure);

private:
    void use(QFuture<Result<MapPack>> opening);
    void show();
    void readRoads(const MapPack& pack);
    void refuseMap(const Failure& failure);

    const Clock* m_clock;
    QTimeZone m_zone;
    std::optional<MapPack> m_pack;
    bool m_isOut = false;
    PlaceFinder m_places;
    FleetDrives m_drives;
    FleetReach m_reach;
    QThreadPool m_reader; ///< its own, and the last here: a pack that is just being opened is waited for before anything else ends
};

} // namespace dispatch
