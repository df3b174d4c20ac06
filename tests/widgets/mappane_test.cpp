#include "fleetmodel.h"
#include "looks.h"
#include "mapcard.h"
#include "mapfoot.h"
#include "mapmarks.h"
#include "mappane.h"
#include "mapscene.h"
#include "maptools.h"
#include "marklayer.h"
#include "tilelayer.h"
#include "plaintiles.h"
#include "print.h"
#include "sampledesk.h"

#include <QApplication>
#include <QListView>
#include <QDirIterator>
#include <QLabel>
#include <QNetworkProxyFactory>
#include <QPromise>
#include <QPushButton>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// As main does, before anything is read.
const bool keepsNoScene = qputenv("QML_DISABLE_DISK_CACHE", "1");

/// Whoever asks how to reach something on a network is written down.
class Guard final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        asked.append(query.url().toString());
        return {QNetworkProxy::NoProxy};
    }
    static inline QStringList asked;
};

class MapDesk : public SampleDesk {
public:
    MapDesk()
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Dark);
        board.tick(clock.now());
        teams.tick(clock.now());
        fleet.tick(clock.now());
        pane.resize(716, 482);
        static_cast<QWidget&>(pane).setVisible(true);
        pane.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&pane));
        scene().setFocus();
        settle();
    }
    ~MapDesk() { looks.setTextSize(100); }

    static void settle() { QTest::qWait(static_cast<int>(3 * FleetModel::quietest.count())); }
    MapScene& scene() { return *pane.findChild<MapScene*>(); }
    MapFoot& foot() { return *pane.findChild<MapFoot*>(); }
    MapCard& card() { return *pane.findChild<MapCard*>(); }
    template <typename Noun>
    QPoint placeOf(const Noun& id)
    {
        const auto& mark = marks.marks().at(marks.rowOf(MapMarks::keyOf(id)));
        return pane.camera().toScreen(*mark.point).toPoint();
    }
    void move(const Team& team, const Point& to)
    {
        Changes changes;
        changes.of<Fix>() = {Fix{team.id, to, clock.now(), clock.now(), 90.0, 10.0}};
        picture.apply(changes);
        settle();
    }

    Looks looks;
    TeamBoardModel teams{&picture, &codes, zone};
    IncidentBoardModel board{&picture, &codes, zone};
    FleetModel fleet{&picture, &teams};
    MapMarks marks{&picture, &board, &fleet, &codes};
    MapPane pane{&marks, &looks};
};

} // namespace

TEST_CASE("the map shows everything that has a place, and says so where there is no map")
{
    MapDesk desk;
    const QRectF view({0, 0}, desk.pane.camera().size());
    for (const auto& id : {desk.i102.id, desk.i104.id})
        CHECK(view.contains(desk.placeOf(id)));
    for (const auto& id : {desk.t1.id, desk.t2.id, desk.t3.id})
        CHECK(view.contains(desk.placeOf(id)));
    CHECK(desk.pane.statusWords() == u"3 teams, 2 open places, 1 without a pin"_s);
    auto* empty = desk.pane.findChild<QLabel*>(u"mapEmpty"_s);
    CHECK(empty->isVisible());
    CHECK(empty->text().startsWith(u"No map on this desk."_s));
    desk.pane.setTiles(std::make_shared<PlainTiles>());
    CHECK_FALSE(empty->isVisible());
    CHECK(desk.foot().source() == u"Not to send by · © somebody · map of 2026-11-01"_s);
}

TEST_CASE("a click on a mark chooses it, and what is chosen elsewhere is marked here")
{
    MapDesk desk;
    QSignalSpy incidents(&desk.pane, &MapPane::incidentChosen);
    QSignalSpy teams(&desk.pane, &MapPane::teamChosen);
    QTest::mouseClick(&desk.scene(), Qt::LeftButton, {}, desk.placeOf(desk.i104.id));
    REQUIRE(incidents.size() == 1);
    CHECK(incidents.first().first().value<IncidentId>() == desk.i104.id);
    CHECK(desk.pane.selected() == MapMarks::keyOf(desk.i104.id));
    QTest::mouseClick(&desk.scene(), Qt::LeftButton, {}, desk.placeOf(desk.t3.id));
    REQUIRE(teams.size() == 1);
    CHECK(teams.first().first().value<TeamId>() == desk.t3.id);
    CHECK_FALSE(desk.pane.isLocked());

    desk.pane.select(desk.i102.id);
    CHECK(desk.pane.selected() == MapMarks::keyOf(desk.i102.id));
    CHECK(desk.pane.findChild<QListView*>(u"mapList"_s)->currentIndex().row() == desk.marks.rowOf(MapMarks::keyOf(desk.i102.id)));
    CHECK(incidents.size() == 1);
}

TEST_CASE("of marks that lie on each other the upper one is touched")
{
    MapDesk desk;
    desk.move(desk.t2, *desk.i104.call.pin);
    const auto* hit = desk.scene().marks().at(desk.placeOf(desk.i104.id));
    REQUIRE(hit);
    CHECK(hit->label == u"104"_s);
    CHECK(desk.scene().marks().at({3, 300}) == nullptr);
}

TEST_CASE("Tab walks the marks in the board's order and then leaves; Enter chooses")
{
    MapDesk desk;
    QStringList walked;
    QSignalSpy chosen(&desk.pane, &MapPane::incidentChosen);
    for (int i = 0; i < desk.marks.rowCount(); ++i) {
        QTest::keyClick(&desk.scene(), Qt::Key_Tab);
        walked.append(desk.pane.selected());
        if (i == 0)
            QTest::keyClick(&desk.scene(), Qt::Key_Return);
    }
    QStringList order;
    for (const auto& mark : desk.marks.marks())
        order.append(mark.key);
    CHECK(walked == order);
    CHECK(chosen.size() == 1);
    CHECK(desk.scene().hasFocus());
    QTest::keyClick(&desk.scene(), Qt::Key_Tab);
    CHECK_FALSE(desk.scene().hasFocus());
}

TEST_CASE("the view follows the set until a hand moves it, and again after Home")
{
    MapDesk desk;
    const auto before = desk.pane.camera();
    desk.move(desk.t2, {38.476, -121.446});
    CHECK(desk.pane.camera() == before);

    QTest::keyClick(&desk.scene(), Qt::Key_Right);
    CHECK(desk.pane.isLocked());
    CHECK(desk.foot().hint().contains(u"Home refits"_s));
    const auto mine = desk.pane.camera();
    Changes changes;
    auto far = desk.i103;
    far.call.pin = Point{38.455, -121.4};
    changes.of<Incident>() = {far};
    desk.picture.apply(changes);
    MapDesk::settle();
    CHECK(desk.pane.camera() == mine);
    CHECK(desk.foot().hint().contains(u"103"_s));

    QTest::keyClick(&desk.scene(), Qt::Key_Home);
    CHECK_FALSE(desk.pane.isLocked());
    CHECK(QRectF({0, 0}, desk.pane.camera().size()).contains(desk.placeOf(far.id)));
    CHECK(desk.foot().hint().isEmpty());
}

TEST_CASE("every gesture locks the view")
{
    MapDesk desk;
    const auto check = [&](auto gesture) {
        QTest::keyClick(&desk.scene(), Qt::Key_Home);
        REQUIRE_FALSE(desk.pane.isLocked());
        const auto before = desk.pane.camera();
        gesture();
        CHECK(desk.pane.isLocked());
        CHECK(desk.pane.camera() != before);
    };
    check([&] { QTest::keyClick(&desk.scene(), Qt::Key_Plus); });
    check([&] { QTest::keyClick(&desk.scene(), Qt::Key_Minus); });
    check([&] { QTest::keyClick(&desk.scene(), Qt::Key_Left, Qt::ShiftModifier); });
    check([&] { QTest::wheelEvent(desk.scene().window()->windowHandle(), desk.scene().mapTo(desk.scene().window(), QPoint(300, 200)), {0, 120}); });
    check([&] {
        QTest::mousePress(&desk.scene(), Qt::LeftButton, {}, {5, 300});
        QTest::mouseMove(&desk.scene(), {60, 340});
        QTest::mouseRelease(&desk.scene(), Qt::LeftButton, {}, {60, 340});
    });
    check([&] { QTest::mouseClick(desk.pane.findChild<QToolButton*>(u"mapNearer"_s), Qt::LeftButton); });
}

TEST_CASE("a team carried to an incident asks for a sending and does nothing else")
{
    MapDesk desk;
    QSignalSpy asked(&desk.pane, &MapPane::sendRequested);
    const auto carry = [&](const QPoint& from, const QPoint& to) {
        QTest::mousePress(&desk.scene(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&desk.scene(), from + QPoint(20, 0));
        QTest::mouseMove(&desk.scene(), to);
        QTest::mouseRelease(&desk.scene(), Qt::LeftButton, {}, to);
    };
    const auto before = desk.pane.camera();
    carry(desk.placeOf(desk.t3.id), desk.placeOf(desk.i104.id));
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(0).value<TeamId>() == desk.t3.id);
    CHECK(asked.first().at(1).value<IncidentId>() == desk.i104.id);
    carry(desk.placeOf(desk.t3.id), {5, 300});
    CHECK(asked.size() == 1);
    CHECK(desk.pane.camera() == before);
}

TEST_CASE("what is here is told of any point, and becomes a call's pin only when one is being written down")
{
    MapDesk desk;
    Point told;
    std::vector<QPromise<std::optional<Place>>> asked;
    desk.pane.setWhatIsHere({[&](const Point& point) {
                                 told = point;
                                 return AreaHere{Area{u"sacramento"_s, u"Sacramento"_s, false, 60, u"City police area"_s}, true};
                             },
        [&](const Point&) {
            asked.emplace_back().start();
            return asked.back().future();
        }});
    const auto answer = [&](std::size_t which, const QString& address) {
        asked[which].addResult(Place{address, u"address"_s, told, {}});
        asked[which].finish();
        QTest::qWait(20);
    };
    desk.pane.select(desk.i104.id);
    QTest::keyClick(&desk.scene(), Qt::Key_Period);
    CHECK(told == *desk.i104.call.pin);
    REQUIRE(desk.card().isVisible());
    CHECK(desk.card().words().contains(u"City police area"_s));
    CHECK(desk.card().words().contains(u"Looking for the nearest address"_s));
    answer(0, u"2417 Fruitridge Rd, Sacramento"_s);
    CHECK(desk.card().words().contains(u"Near 2417 Fruitridge Rd"_s));
    // What is answered about a point that was left is not said of the next one.
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&desk.scene(), Qt::Key_Period);
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    QTest::mouseClick(&desk.scene(), Qt::RightButton, {}, {200, 220});
    answer(1, u"somewhere else"_s);
    CHECK_FALSE(desk.card().words().contains(u"somewhere else"_s));
    answer(2, u"1 Last St"_s);
    CHECK(desk.card().words().contains(u"Near 1 Last St"_s));
    CHECK_FALSE(desk.card().findChild<QPushButton*>(u"mapCardTakePin"_s)->isVisible());
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
    CHECK_FALSE(desk.card().isVisible());
    CHECK(desk.scene().hasFocus());

    desk.pane.setCallOpen([] { return true; });
    QSignalSpy taken(&desk.pane, &MapPane::pinTaken);
    QTest::mouseClick(&desk.scene(), Qt::RightButton, {}, {200, 220});
    QTest::keyClick(qApp->focusWidget(), Qt::Key_Space);
    REQUIRE(taken.size() == 1);
    CHECK(metresBetween(taken.first().first().value<Point>(), desk.pane.camera().toPoint({200, 220})) < 1);
}

TEST_CASE("the list beside the map is its twin: same things, same order, same choice")
{
    MapDesk desk;
    auto* list = desk.pane.findChild<QListView*>(u"mapList"_s);
    CHECK(list->accessibleName() == u"On the map"_s);
    CHECK(list->model() == &desk.marks);
    list->setVisible(true);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(desk.pane.selected() == desk.marks.marks().at(1).key);
    QSignalSpy chosen(&desk.pane, &MapPane::incidentChosen);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(chosen.size() == 1);
}

TEST_CASE("a map that is still being opened is not said to be missing")
{
    MapDesk desk;
    desk.pane.setTiles(nullptr);
    const auto* words = desk.pane.findChild<QLabel*>(u"mapEmpty"_s);
    REQUIRE(words);
    desk.pane.setOpening(true);
    CHECK(words->text().contains("being opened"_L1));
    CHECK(words->isVisibleTo(&desk.pane));
    desk.pane.setOpening(false);
    CHECK(words->text().contains("No map on this desk"_L1));
    desk.pane.setTiles(std::make_shared<PlainTiles>());
    CHECK_FALSE(words->isVisibleTo(&desk.pane));
}

TEST_CASE("tiles are painted for what is in view, kept, and left out once they are out of view")
{
    MapDesk desk;
    auto tiles = std::make_shared<PlainTiles>();
    desk.pane.setTiles(tiles);
    REQUIRE(QTest::qWaitFor([&] { return tiles->painted >= 6; }));
    QTest::qWait(100);
    const int settled = tiles->painted;
    CHECK(settled < 40);
    (void)desk.pane.grab();
    QTest::qWait(50);
    CHECK(tiles->painted == settled);

    // While the painter is slow, a view that is left behind is not painted.
    tiles->hold = true;
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&desk.scene(), Qt::Key_Right);
    tiles->hold = false;
    QTest::qWait(300);
    CHECK(tiles->painted < settled + 60);
}

TEST_CASE("where the map has nothing, it says so; the ground is day or night with the theme, and sharp at 200 %")
{
    MapDesk desk;
    desk.pane.setTiles(std::make_shared<PlainTiles>(0));
    QTest::qWait(200);
    const auto missing = desk.pane.grab().toImage();
    desk.pane.setTiles(std::make_shared<PlainTiles>());
    QTest::qWait(200);
    const auto night = desk.pane.grab().toImage();
    CHECK(missing != night);
    desk.looks.setTheme(Looks::Theme::Light);
    QTest::qWait(200);
    const auto day = desk.pane.grab().toImage();
    CHECK(day.pixelColor(360, 300).lightness() > night.pixelColor(360, 300).lightness() + 60);
    CHECK(desk.scene().ground().inView().first().scale == 1);
    desk.looks.setTextSize(200);
    CHECK(desk.scene().ground().inView().first().scale == 2);
}

TEST_CASE("of what moved nothing is left behind and nothing is missing: the map is as if drawn anew")
{
    MapDesk desk;
    desk.pane.setTiles(std::make_shared<PlainTiles>());
    const auto seen = [&] {
        MapDesk::settle();
        QImage image(desk.scene().size(), QImage::Format_RGB32);
        desk.scene().render(&image, {}, {}, QWidget::DrawWindowBackground);
        return image;
    };
    // Edges of letters are blended a little otherwise within a part of the canvas than on the whole of it; a mark that is missing or left differs by far more.
    const auto isAlike = [](const QImage& one, const QImage& other) {
        constexpr int blending = 16;
        for (int y = 0; y < one.height(); ++y)
            for (int x = 0; x < one.width(); ++x) {
                const auto a = one.pixelColor(x, y);
                const auto b = other.pixelColor(x, y);
                if (std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())}) > blending)
                    return false;
            }
        return true;
    };
    const auto drawnAnew = [&] {
        desk.looks.setTheme(Looks::Theme::Light);
        MapDesk::settle();
        desk.looks.setTheme(Looks::Theme::Dark);
        return seen();
    };
    // Only then is the ground all there.
    drawnAnew();
    const auto first = seen();
    for (int i = 1; i <= 3; ++i)
        desk.move(desk.t3, {38.55 + 0.007 * i, -121.47 - 0.009 * i});
    const auto moved = seen();
    CHECK_FALSE(isAlike(moved, first));
    CHECK(isAlike(moved, drawnAnew()));
    auto& marks = desk.scene().marks();
    marks.setDrag(MarkLayer::Drag{MapMarks::keyOf(desk.t3.id), {40, 60}, {}});
    CHECK_FALSE(isAlike(seen(), moved));
    marks.setDrag(MarkLayer::Drag{MapMarks::keyOf(desk.t3.id), {400, 300}, {}});
    const auto held = seen();
    CHECK(isAlike(held, drawnAnew()));
    marks.setDrag({});
    marks.setPin(desk.pane.camera().toPoint({150, 300}));
    const auto pinned = seen();
    CHECK_FALSE(isAlike(pinned, moved));
    CHECK(isAlike(pinned, drawnAnew()));
    marks.setPin({});
    CHECK(isAlike(seen(), moved));
}

TEST_CASE("the map asks nobody and writes nothing")
{
    QTemporaryDir home;
    qputenv("XDG_CACHE_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    QStandardPaths::setTestModeEnabled(false);
    Guard::asked.clear();
    QNetworkProxyFactory::setApplicationProxyFactory(new Guard);
    {
        MapDesk desk;
        desk.pane.setTiles(std::make_shared<PlainTiles>());
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(&desk.scene(), i % 2 ? Qt::Key_Plus : Qt::Key_Right);
        QTest::qWait(300);
        (void)desk.pane.grab();
    }
    QNetworkProxyFactory::setApplicationProxyFactory(nullptr);
    QStandardPaths::setTestModeEnabled(true);
    CHECK(Guard::asked == QStringList{});
    QStringList written;
    QDirIterator files(home.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        written.append(files.next());
    CHECK(written.join(u' ') == QString());
}

TEST_CASE("layers are remembered, and where anybody looked is not")
{
    MapDesk desk;
    desk.marks.setLayers(MapMarks::EveryLayer);
    const auto state = desk.pane.saveState();
    QTest::keyClick(&desk.scene(), Qt::Key_Plus);
    CHECK(desk.pane.saveState() == state);
    desk.pane.restoreState({});
    desk.pane.restoreState(QByteArray("what is this"));
    desk.pane.restoreState(state);
    CHECK(desk.marks.layers() == MapMarks::EveryLayer);
}

TEST_CASE("a team's way says what it is: all that the centre has of the shift, or only what this desk heard")
{
    MapDesk desk;
    QSignalSpy wanted(&desk.pane, &MapPane::trailWanted);
    desk.pane.select(desk.t3.id);
    desk.move(desk.t3, {38.5, -121.45});
    CHECK(wanted.isEmpty());
    CHECK_FALSE(desk.foot().hint().contains(u"way"));
    desk.pane.findChild<MapTools*>()->trail()->setChecked(true);
    REQUIRE(!wanted.isEmpty());
    CHECK(wanted.first().first().value<TeamId>() == desk.t3.id);
    CHECK(desk.foot().hint().contains(u"T3’s way over the last 0 s only, as this desk heard it."));

    QList<Fix> shift;
    for (int i = 0; i < 100; ++i)
        shift.append({desk.t3.id, {38.4 + i * 0.001, -121.45}, desk.clock.now() - hour + i * second, desk.clock.now(), {}, {}});
    desk.fleet.tellTrail(desk.t3.id, shift);
    CHECK(desk.foot().hint().contains(u"T3’s way since the shift began, 1 h of it."));
    wanted.clear();
    desk.move(desk.t3, {38.51, -121.45});
    CHECK(wanted.isEmpty());
    desk.pane.findChild<MapTools*>()->trail()->setChecked(false);
    CHECK_FALSE(desk.foot().hint().contains(u"way"));
}
