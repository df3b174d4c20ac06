#include "mapside.h"

#include "dispatcherwindow.h"
#include "intakedesk.h"
#include "mappane.h"
#include "packtiles.h"
#include "tilesource.h"

#include <QFile>
#include <QtConcurrentRun>

namespace dispatch {

MapSide::MapSide(const LivePicture* picture, const TeamBoardModel* teams, const IncidentBoardModel* incidents, const CodeBook* codes, const IntakeDesk* intake)
    : m_fleet(picture, teams), m_marks(picture, incidents, &m_fleet, codes), m_intake(intake)
{
    m_reader.setMaxThreadCount(1);
}

MapSide::~MapSide() = default;

void MapSide::enter(DispatcherWindow& window, const Looks* looks)
{
    m_pane = new MapPane(&m_marks, looks);
    m_pane->setTiles(m_tiles);
    m_pane->setWhatIsHere([this](const Point& point) { return WhatIsHere{{}, m_intake->areaAt(point)}; });
    connect(m_pane, &MapPane::trailWanted, this, &MapSide::trailWanted);
    window.addMap(m_pane);
}

void MapSide::openPack(const QString& path)
{
    if (QFile::exists(path))
        draw(QtConcurrent::run(&m_reader, [path] { return PackTiles::open(path); }));
}

void MapSide::openTraining(const QString& path, const QDateTime& now)
{
    draw(QtConcurrent::run(&m_reader, [path, now] { return PackTiles::openTraining(path, now); }));
}

void MapSide::draw(QFuture<Result<Tiles>> opening)
{
    opening.then(this, [this](const Result<Tiles>& tiles) {
        if (!tiles) {
            qWarning("the map pack was not used: %s", qPrintable(tiles.error().detail));
            Q_EMIT refused(tiles.error());
            return;
        }
        m_tiles = *tiles;
        if (m_pane)
            m_pane->setTiles(m_tiles);
    });
}

} // namespace dispatch
