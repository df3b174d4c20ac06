#pragma once

#include "countyfile.h"
#include "countynetwork.h"

#include <QHash>

namespace dispatch {

/// Puts a county's files together; used once.
class CountyReader {
public:
    explicit CountyReader(const QString& folder) : m_folder(folder) {}

    [[nodiscard]] Result<MapSource> read();

private:
    void readAbout(CountyFile& file);
    void readStreets(CountyFile& file);
    void readGrids(CountyFile& file);
    void readFreeways(CountyFile& file);
    void readExits(CountyFile& file);
    void readLand(CountyFile& file);
    void readRail(CountyFile& file);
    void readAreas(CountyFile& file);
    void readPlaces(CountyFile& file);
    void readAccuracy(CountyFile& file);

    void addNumbers(CountyFile& file, const QString& street, QList<MapNumbering::At> at, const QString& where);
    void addLine(const QString& layer, const QString& kind, const QString& name, const QList<Point>& points);
    void addRing(const QString& layer, const QString& kind, const QString& name, const QList<Point>& ring);
    void addPlace(const MapPlace& place, const QString& label);
    void drawRoads();

    QString m_folder;
    MapSource m_made;
    CountyNetwork m_network;
    QList<qsizetype> m_freeways; ///< in the order of the file
};

} // namespace dispatch
