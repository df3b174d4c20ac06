#include "mappane.h"

#include "looks.h"
#include "mapfoot.h"
#include "mapgestures.h"
#include "mapmarks.h"
#include "mapscene.h"
#include "maptools.h"
#include "reachswitch.h"
#include "statedelegate.h"
#include "tilequeue.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr Point countyMiddle{38.575, -121.465};
constexpr int mostNamed = 20; ///< what is beyond the edge, by name; the rest is a number

QString madeOf(const MapFacts& facts)
{
    QStringList words;
    if (facts.isSchematic)
        words.append(MapPane::tr("Not to send by"));
    if (!facts.attribution.isEmpty())
        words.append(facts.attribution);
    if (!facts.date.isEmpty())
        words.append(MapPane::tr("map of %1").arg(facts.date));
    return words.join(u" · "_s);
}

} // namespace

MapPane::MapPane(MapMarks* marks, const Looks* looks, QWidget* parent) : QWidget(parent), m_marks(marks), m_looks(looks)
{
    setObjectName(u"mapPane"_s);
    build();
    listen();
    retranslate();
    look(MapCamera(countyMiddle, 11, 0, m_scene->size()));
    setTiles(nullptr);
    follow();
}

MapPane::~MapPane()
{
    m_scene->disconnect(this);
    m_scene->setTiles(nullptr);
}

void MapPane::build()
{
    m_split = new QSplitter(this);
    m_split->setChildrenCollapsible(false);
    m_scene = new MapScene(m_looks, m_split);
    m_hand = new MapGestures(m_scene);
    m_tools = new MapTools(m_looks, m_scene);
    m_list = new QListView(m_split);
    m_list->setObjectName(u"mapList"_s);
    m_list->setModel(m_marks);
    m_list->setItemDelegate(new StateDelegate(m_looks, this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->hide();
    m_split->addWidget(m_scene);
    m_split->addWidget(m_list);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
    m_foot = new MapFoot(m_looks, this);
    m_card = new MapCard(m_looks, m_scene);
    m_reach = new ReachSwitch(m_looks, m_scene);
    m_empty = new QLabel(m_scene);
    m_empty->setObjectName(u"mapEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->setAutoFillBackground(true);
    m_empty->setMargin(6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_foot);
    setFocusProxy(m_scene);
    m_scene->installEventFilter(this);
    m_list->installEventFilter(this);
}

void MapPane::listen()
{
    connect(m_marks, &MarkList::changed, this, &MapPane::follow);
    connect(m_marks->fleet(), &FleetModel::trailTold, this, [this] {
        showTrail();
        sayFoot();
    });
    connect(m_scene, &MapScene::resized, this, [this](QSizeF size) {
        look(camera().resized(size));
        // As long as no hand has moved it, a larger window shows the same, larger.
        if (!m_fit.isLocked())
            look(fitted());
        placeOverlays();
    });
    connect(m_hand, &MapGestures::moved, this, &MapPane::gesture);
    connect(m_hand, &MapGestures::touched, this, &MapPane::choose);
    connect(m_hand, &MapGestures::opened, this, &MapPane::open);
    connect(m_hand, &MapGestures::asked, this, &MapPane::ask);
    connect(m_hand, &MapGestures::hovered, this, [this](const QString& key, const QPoint& at) {
        const auto* under = mark(key);
        QToolTip::showText(at, under ? MarkList::spoken(*under) : QString(), m_scene);
    });
    connect(m_hand, &MapGestures::dropped, this, [this](const QString& team, const QString& incident) {
        const auto* from = mark(team);
        const auto* to = mark(incident);
        if (from && to)
            Q_EMIT sendRequested(TeamId{from->id}, IncidentId{to->id});
    });
    const auto middle = [this] { return QPointF(m_scene->width(), m_scene->height()) / 2; };
    connect(m_tools, &MapTools::nearer, this, [this, middle] { gesture(camera().zoomed(1, middle())); });
    connect(m_tools, &MapTools::farther, this, [this, middle] { gesture(camera().zoomed(-1, middle())); });
    connect(m_tools, &MapTools::northUp, this, [this, middle] { gesture(camera().turned(camera().bearing(), middle())); });
    connect(m_tools, &MapTools::fit, this, &MapPane::fit);
    connect(m_tools, &MapTools::layersChanged, m_marks, &MapMarks::setLayers);
    connect(m_tools->names(), &QAction::toggled, this, [this](bool shown) { m_scene->marks().setNames(shown); });
    connect(m_tools->areas(), &QAction::toggled, this, [this](bool shown) { m_scene->setAreas(shown && m_source ? m_source->facts().areas : QList<MapFacts::Outline>{}); });
    connect(m_tools->trail(), &QAction::toggled, this, [this] {
        showTrail();
        sayFoot();
    });
    connect(m_tools->list(), &QAction::toggled, m_list, &QWidget::setVisible);
    connect(m_reach, &ReachSwitch::changed, this, &MapPane::showReach);
    connect(m_card, &MapCard::closed, this, &MapPane::closeCard);
    connect(m_card, &MapCard::pinTaken, this, [this](const Point& at) {
        closeCard();
        Q_EMIT pinTaken(at);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { choose(m_marks->marks().at(index.row()).key); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(m_marks->marks().at(index.row()).key); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid() && m_list->hasFocus())
            point(m_marks->marks().at(current.row()).key);
    });
    connect(m_looks, &Looks::changed, this, &MapPane::placeOverlays);
}

void MapPane::retranslate()
{
    setAccessibleName(tr("Map"));
    m_scene->setAccessibleName(tr("Map"));
    m_list->setAccessibleName(tr("On the map"));
    m_empty->setText(m_isOpening ? tr("The map is being opened. Addresses are kept as typed.")
                                 : tr("No map on this desk. Addresses are kept as typed. Administrator: load a map pack."));
    m_tools->retranslate();
    m_reach->retranslate();
    m_marks->retranslate();
    if (m_source)
        m_foot->setSource(madeOf(m_source->facts()), m_source->facts().isSchematic);
    sayFoot();
}

void MapPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

const MapCamera& MapPane::camera() const { return m_scene->camera(); }

void MapPane::setOpening(bool isOpening)
{
    m_isOpening = isOpening;
    retranslate();
}

void MapPane::setTiles(std::shared_ptr<const TileSource> source)
{
    m_scene->setTiles(nullptr);
    m_source = std::move(source);
    m_tiles = m_source ? std::make_unique<TileQueue>(m_source) : nullptr;
    m_scene->setTiles(m_tiles.get());
    m_empty->setVisible(!m_source);
    const auto facts = m_source ? m_source->facts() : MapFacts{};
    m_foot->setSource(madeOf(facts), facts.isSchematic);
    m_scene->setAreas(m_tools->areas()->isChecked() ? facts.areas : QList<MapFacts::Outline>{});
    placeOverlays();
    if (!m_fit.isLocked())
        fit();
}

void MapPane::placeOverlays()
{
    m_tools->place();
    const int edge = m_looks->scaled(8);
    // Between the north and the buttons.
    const int beside = edge + m_looks->scaled(34);
    m_reach->fit(std::min(m_scene->width() - 2 * beside, m_looks->scaled(420)));
    m_reach->move(beside, edge);
    m_card->adjustSize();
    // Not over the point that it tells of.
    const bool isLeft = camera().toScreen(m_card->point()).x() < m_scene->width() / 2.0;
    m_card->move(isLeft ? m_scene->width() - edge - m_card->width() : edge, m_scene->height() - edge - m_card->height());
    const int wide = std::max(0, m_scene->width() - 2 * edge);
    const int high = m_empty->heightForWidth(wide);
    m_empty->setGeometry(edge, m_scene->height() - edge - high, wide, high);
}

const MapMark* MapPane::mark(const QString& key) const
{
    const int row = m_marks->rowOf(key);
    return row < 0 ? nullptr : &m_marks->marks().at(row);
}

/// What a dispatcher works with; without any of it the whole map.
QList<Point> MapPane::worthSeeing() const
{
    QList<Point> points;
    for (const auto& each : m_marks->marks())
        if (each.point && each.kind != MapMark::Kind::Post && each.kind != MapMark::Kind::Facility)
            points.append(*each.point);
    if (points.isEmpty() && m_source && m_source->facts().southWest && m_source->facts().northEast)
        points = {*m_source->facts().southWest, *m_source->facts().northEast};
    return points;
}

/// With room for the marks themselves and the buttons.
MapCamera MapPane::fitted() const
{
    const double edge = m_looks->scaled(48);
    const double besideButtons = m_looks->scaled(84);
    return camera().fitted(standingTogether(worthSeeing()), {edge, edge, besideButtons, edge});
}

void MapPane::follow()
{
    QSet<QString> keys;
    for (const auto& each : m_marks->marks())
        if (each.point && each.kind != MapMark::Kind::Post && each.kind != MapMark::Kind::Facility)
            keys.insert(each.key);
    m_scene->marks().setMarks(m_marks->marks());
    if (m_fit.shouldFit(keys))
        look(fitted());
    showTrail();
    sayFoot();
    if (const auto status = statusWords(); status != std::exchange(m_status, status))
        Q_EMIT statusChanged(status);
}

QString MapPane::statusWords() const
{
    const auto count = [this](MapMark::Kind kind) { return static_cast<int>(std::ranges::count(m_marks->marks(), kind, &MapMark::kind)); };
    const auto words = tr("%1 teams, %2 open places").arg(count(MapMark::Kind::Team)).arg(count(MapMark::Kind::Incident));
    return m_marks->withoutPin() > 0 ? tr("%1, %2 without a pin").arg(words).arg(m_marks->withoutPin()) : words;
}

/// What cannot be seen is named, so that nobody takes the view for everything.
void MapPane::sayFoot()
{
    QStringList beyond;
    int more = 0;
    const QRectF view({0, 0}, camera().size());
    for (const auto& each : m_marks->marks()) {
        if (!each.point || each.kind == MapMark::Kind::Post || each.kind == MapMark::Kind::Facility || view.contains(camera().toScreen(*each.point)))
            continue;
        if (beyond.size() < mostNamed)
            beyond.append(each.label);
        else
            ++more;
    }
    QStringList words;
    if (m_fit.isLocked())
        words.append(tr("You moved the map. Home refits."));
    if (const auto team = trailed())
        words.append(m_marks->fleet()->trailWords(*team));
    if (!beyond.isEmpty())
        words.append(more > 0 ? tr("Beyond the edge: %1 and %2 more").arg(beyond.join(u", "_s)).arg(more) : tr("Beyond the edge: %1").arg(beyond.join(u", "_s)));
    m_foot->setHint(words.join(u' '));
}

/// Whose trail is to be seen.
std::optional<TeamId> MapPane::trailed() const
{
    const auto* chosen = m_tools->trail()->isChecked() ? mark(m_selected) : nullptr;
    return chosen && chosen->kind == MapMark::Kind::Team ? std::optional(TeamId{chosen->id}) : std::nullopt;
}

void MapPane::showTrail()
{
    const auto team = trailed();
    const auto trail = team ? m_marks->fleet()->trailOf(*team) : FleetModel::Trail{};
    m_scene->setTrail(trail.points);
    if (team && !trail.isWhole)
        Q_EMIT trailWanted(*team);
}

void MapPane::setReach(const std::optional<ReachView>& view) { m_reach->setReach(view); }

void MapPane::nextReach() { m_reach->next(); }

void MapPane::showReach()
{
    const auto& view = m_reach->reach();
    switch (m_reach->mode()) {
    case ReachMode::Off: m_scene->setReach({}, {}); break;
    case ReachMode::Now: m_scene->setReach(view->now, {}); break;
    case ReachMode::IfSent: m_scene->setReach(view->without, view->now); break;
    case ReachMode::Later: m_scene->setReach(view->later, view->now); break;
    }
    placeOverlays();
}

void MapPane::look(const MapCamera& camera)
{
    m_scene->setCamera(camera);
    m_tools->setBearing(camera.bearing());
    m_foot->setMetresPerPixel(camera.metresPerPixel());
    sayFoot();
}

/// A hand was on it: from now on it stays where the hand left it.
void MapPane::gesture(const MapCamera& camera)
{
    m_fit.lock();
    look(camera);
}

void MapPane::fit()
{
    m_fit.unlock();
    look(fitted());
}

void MapPane::point(const QString& key)
{
    m_selected = key;
    m_scene->marks().setSelected(key);
    const int row = m_marks->rowOf(key);
    m_list->setCurrentIndex(m_marks->index(row));
    m_scene->setAccessibleDescription(row < 0 ? QString() : MarkList::spoken(m_marks->marks().at(row)));
    showTrail();
    sayFoot();
}

void MapPane::select(const IncidentId& incident) { point(MapMarks::keyOf(incident)); }

void MapPane::select(const TeamId& team) { point(MapMarks::keyOf(team)); }

void MapPane::choose(const QString& key)
{
    const auto* chosen = mark(key);
    if (!chosen) {
        closeCard();
        return;
    }
    const auto id = chosen->id;
    const auto kind = chosen->kind;
    point(key);
    switch (kind) {
    case MapMark::Kind::Incident: Q_EMIT incidentChosen(IncidentId{id}); break;
    case MapMark::Kind::Team: Q_EMIT teamChosen(TeamId{id}); break;
    case MapMark::Kind::Draft: Q_EMIT draftOpened(DraftId{id}); break;
    case MapMark::Kind::Post:
    case MapMark::Kind::Facility: break;
    }
}

void MapPane::open(const QString& key)
{
    const auto* opened = mark(key);
    if (opened && opened->kind == MapMark::Kind::Incident)
        Q_EMIT incidentOpened(IncidentId{opened->id});
    else
        choose(key);
}

void MapPane::ask(const Point& point)
{
    m_scene->marks().setPin(point);
    m_card->show(point, m_here.area ? m_here.area(point) : AreaHere{}, m_isCallOpen && m_isCallOpen());
    placeOverlays();
    const auto known = [this, asked = ++m_asked](const std::optional<Place>& nearest) {
        // Another point may have been asked about meanwhile.
        if (asked != m_asked)
            return;
        m_card->setNearest(nearest);
        placeOverlays();
    };
    if (m_here.nearest)
        m_here.nearest(point).then(this, known);
    else
        known({});
}

void MapPane::closeCard()
{
    m_scene->marks().setPin({});
    if (m_card->isHidden())
        return;
    const bool hadKeyboard = m_card->isAncestorOf(focusWidget());
    m_card->hide();
    if (hadKeyboard)
        m_scene->setFocus();
}

QByteArray MapPane::saveState() const
{
    QByteArray state;
    QDataStream(&state, QIODevice::WriteOnly) << m_tools->layers() << m_tools->areas()->isChecked() << m_tools->names()->isChecked()
                                              << m_tools->list()->isChecked() << m_split->saveState();
    return state;
}

void MapPane::restoreState(const QByteArray& state)
{
    int layers = 0;
    bool areas = false;
    bool names = false;
    bool list = false;
    QByteArray split;
    QDataStream stream(state);
    stream >> layers >> areas >> names >> list >> split;
    if (stream.status() != QDataStream::Ok)
        return;
    m_tools->setLayers(layers);
    m_tools->areas()->setChecked(areas);
    m_tools->names()->setChecked(names);
    m_tools->list()->setChecked(list);
    m_split->restoreState(split);
}

QByteArray MapPane::saveView() const
{
    QByteArray view;
    if (isLocked())
        QDataStream(&view, QIODevice::WriteOnly) << camera().centre().latitude << camera().centre().longitude << camera().zoom() << camera().bearing();
    return view;
}

void MapPane::restoreView(const QByteArray& view)
{
    Point centre;
    double zoom = 0;
    double bearing = 0;
    QDataStream stream(view);
    stream >> centre.latitude >> centre.longitude >> zoom >> bearing;
    if (stream.status() == QDataStream::Ok)
        gesture(MapCamera(centre, zoom, bearing, camera().size()));
}

} // namespace dispatch
