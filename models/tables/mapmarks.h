#pragma once

#include "fleetmodel.h"
#include "incidentboardmodel.h"

#include <QTimer>

namespace dispatch {

/// Everything that stands on the map, in the order of the boards: open calls and incidents that have a pin, the cars, then posts and
/// facilities. The accessible twin of the map shows this same list.
class MapMarks : public MarkList {
    Q_OBJECT
public:
    enum Layer { Incidents = 1, Teams = 2, Posts = 4, Facilities = 8, EveryLayer = 15 };

    MapMarks(const LivePicture* picture, const IncidentBoardModel* board, const FleetModel* fleet, const CodeBook* codes, QObject* parent = nullptr);

    void setLayers(int layers);
    [[nodiscard]] int layers() const { return m_layers; }
    /// Open incidents that nobody gave a pin: they are on the board, and not here.
    [[nodiscard]] int withoutPin() const { return m_withoutPin; }
    void retranslate() { renew(); }
    [[nodiscard]] const FleetModel* fleet() const { return m_fleet; }

    [[nodiscard]] static QString keyOf(const IncidentId& incident);
    [[nodiscard]] static QString keyOf(const TeamId& team);

private:
    void soon();
    void renew();
    void addIncidents(QList<MapMark>& marks);
    void addPosts(QList<MapMark>& marks) const;
    void addFacilities(QList<MapMark>& marks) const;

    const LivePicture* m_picture;
    const IncidentBoardModel* m_board;
    const FleetModel* m_fleet;
    const CodeBook* m_codes;
    QTimer m_quiet;
    int m_layers = EveryLayer;
    int m_withoutPin = 0;
    bool m_waits = false;
};

} // namespace dispatch
