#include "mapscene.h"

#include "looks.h"
#include "marklayer.h"
#include "reachlayer.h"
#include "tilelayer.h"

#include <QGeoCoordinate>
#include <QQmlEngine>
#include <QQmlError>
#include <QQuickWindow>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// Before the first scene, and once: Qt takes no second word.
void drawByProcessor()
{
    if (QQuickWindow::sceneGraphBackend() != "software"_L1)
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

QGeoCoordinate coordinate(const Point& point) { return {point.latitude, point.longitude}; }

QVariantList path(const QList<Point>& points)
{
    QVariantList list;
    list.reserve(points.size());
    for (const auto& point : points)
        list.append(QVariant::fromValue(coordinate(point)));
    return list;
}

} // namespace

MapScene::MapScene(const Looks* looks, QWidget* parent) : QQuickWidget((drawByProcessor(), parent)), m_looks(looks)
{
    setObjectName(u"mapScene"_s);
    setResizeMode(SizeRootObjectToView);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // It covers all of its place, and nothing need be painted beneath it.
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(120, 90);
    qmlRegisterType<TileLayer>("Dispatch.Map", 1, 0, "TileLayer");
    qmlRegisterType<ReachLayer>("Dispatch.Map", 1, 0, "ReachLayer");
    qmlRegisterType<MarkLayer>("Dispatch.Map", 1, 0, "MarkLayer");
    setSource(QUrl(u"qrc:/map/scene.qml"_s));
    auto* root = rootObject();
    if (!root)
        qFatal("the map's scene can't be made: %s", qPrintable(errors().value(0).toString()));
    m_ground = root->findChild<TileLayer*>(u"tileLayer"_s);
    m_reach = root->findChild<ReachLayer*>(u"reachLayer"_s);
    m_reach->setLooks(looks);
    m_marks = root->findChild<MarkLayer*>(u"markLayer"_s);
    m_marks->setLooks(looks);
    connect(looks, &Looks::changed, this, &MapScene::renew);
    renew();
}

MapScene::~MapScene() = default;

void MapScene::renew()
{
    auto* root = rootObject();
    auto fill = m_looks->color(Looks::Accent);
    fill.setAlphaF(0.03F);
    const auto line = m_looks->mixed(Looks::Line, Looks::Ctl, 0.5);
    root->setProperty("color", m_looks->color(Looks::Base));
    root->setProperty("areaLine", line);
    root->setProperty("areaFill", fill);
    root->setProperty("trailLine", m_looks->color(Looks::Accent));
    setClearColor(m_looks->color(Looks::Base));
    m_ground->setLook(m_looks->isDark() ? MapStyle::Night : MapStyle::Day, m_looks->textSize() / 100.0, m_looks->color(Looks::Ctl), tr("Not in this map pack"));
}

void MapScene::setTiles(TileQueue* queue) { m_ground->setQueue(queue); }

void MapScene::setCamera(const MapCamera& camera)
{
    m_camera = camera;
    m_ground->setCamera(camera);
    m_reach->setCamera(camera);
    m_marks->setCamera(camera);
    auto* root = rootObject();
    root->setProperty("centre", QVariant::fromValue(coordinate(camera.centre())));
    root->setProperty("zoom", camera.zoom());
    root->setProperty("bearing", camera.bearing());
}

void MapScene::setAreas(const QList<MapFacts::Outline>& areas)
{
    QVariantList rings;
    for (const auto& area : areas)
        for (const auto& ring : area.rings)
            rings.append(QVariant(path(ring)));
    rootObject()->setProperty("areas", rings);
}

void MapScene::setTrail(const QList<Point>& trail)
{
    // Asked for at every move of any car; a long line is not made anew for nothing.
    if (std::exchange(m_trail, trail) != trail)
        rootObject()->setProperty("trail", path(trail));
}

void MapScene::setReach(const MapRings& reached, const MapRings& before) { m_reach->setReach(reached, before); }

void MapScene::resizeEvent(QResizeEvent* event)
{
    QQuickWidget::resizeEvent(event);
    Q_EMIT resized(event->size());
}

void MapScene::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        renew();
    QQuickWidget::changeEvent(event);
}

bool MapScene::focusNextPrevChild(bool next) { return QWidget::focusNextPrevChild(next); }

} // namespace dispatch
