#include "mapside.h"

#include "countymap.h"
#include "dispatcherwindow.h"
#include "mappane.h"
#include "packtiles.h"

#include <QtConcurrentRun>

namespace dispatch {

MapSide::MapSide(const LivePicture* picture, const TeamBoardModel* teams, const IncidentBoardModel* incidents, const CodeBook* codes, CountyMap* county)
    : m_fleet(picture, teams), m_marks(picture, incidents, &m_fleet, codes), m_county(county)
{
    m_reader.setMaxThreadCount(1);
    connect(county, &CountyMap::opened, this, &MapSide::draw);
    connect(county, &CountyMap::wentOut, this, [this] {
        m_tiles.reset();
        if (m_pane)
            m_pane->setTiles({});
    });
}

MapSide::~MapSide() = default;

void MapSide::enter(DispatcherWindow& window, const Looks* looks)
{
    m_pane = new MapPane(&m_marks, looks);
    m_pane->setTiles(m_tiles);
    m_pane->setOpening(!m_tiles && m_county->places().state() != PlaceFinder::State::None);
    const auto givenUp = [pane = m_pane] { pane->setOpening(false); };
    connect(m_county, &CountyMap::refused, m_pane, givenUp);
    connect(this, &MapSide::refused, m_pane, givenUp);
    connect(&m_county->places(), &PlaceFinder::changed, m_pane, [this, givenUp] {
        if (m_county->places().state() == PlaceFinder::State::None)
            givenUp();
    });
    m_pane->setWhatIsHere({[county = m_county](const Point& point) { return AreaHere{county->places().areaAt(point), county->places().knowsAreas()}; },
        [county = m_county](const Point& point) {
            return county->places().nearestAddress(point).then([](const Result<std::optional<Hit>>& hit) {
                return hit && *hit ? std::optional((*hit)->place) : std::nullopt;
            });
        }});
    connect(m_pane, &MapPane::trailWanted, this, &MapSide::trailWanted);
    window.addMap(m_pane);
    connect(&window, &DispatcherWindow::reachWanted, &m_county->reach(), &FleetReach::setWanted);
    connect(&m_county->reach(), &FleetReach::worked, &window, &DispatcherWindow::setReach);
}

QByteArray MapSide::view() const { return m_pane ? m_pane->saveView() : QByteArray{}; }

void MapSide::setView(const QByteArray& view)
{
    if (m_pane)
        m_pane->restoreView(view);
}

void MapSide::draw(const MapPack& pack)
{
    QtConcurrent::run(&m_reader, [pack] { return PackTiles::of(pack); }).then(this, [this](const Result<Tiles>& tiles) {
        if (!tiles) {
            qWarning("the map pack was not drawn: %s", qPrintable(tiles.error().detail));
            Q_EMIT refused(tiles.error());
            return;
        }
        m_tiles = *tiles;
        if (m_pane)
            m_pane->setTiles(m_tiles);
    });
}

} // namespace dispatch
