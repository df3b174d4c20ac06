#include "bench.h"

#include "fixwatch.h"
#include "fleetmodel.h"
#include "idsource.h"
#include "looks.h"
#include "manualclock.h"
#include "mapmarks.h"
#include "mappane.h"
#include "mapscene.h"
#include "plaintiles.h"
#include "tilelayer.h"

#include <QApplication>
#include <QEventLoop>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

/// The map as the windows' thread feels it: a second of many cars, a hand that pans, and how long until a position is a moved car.
namespace dispatch::bench {
namespace {

/// Of this thread alone: how long a busy machine lets it wait is not the map's doing.
template <typename Work>
double processorMillisecondsOf(Work work)
{
    const auto now = [] {
        timespec at{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return double(at.tv_sec) * 1e3 + double(at.tv_nsec) / 1e6;
    };
    const double start = now();
    work();
    return now() - start;
}

struct Fleet {
    explicit Fleet(int cars)
    {
        looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        Changes changes;
        for (int i = 0; i < cars; ++i) {
            Team team{ids.next<TeamId>(), u"T%1"_s.arg(i), {}, {u"en"_s}, {}, u"Post"_s, {}, clock.now() - hour, clock.now() + hour};
            changes.of<Fix>().append(Fix{team.id, {38.4 + (i % 37) * 0.008, -121.6 + (i % 41) * 0.009}, clock.now(), clock.now(), 45.0, 12.0});
            changes.of<Team>().append(team);
        }
        fixes = changes.of<Fix>();
        picture.apply(changes);
        teams.tick(clock.now());
        fleet.tick(clock.now());
        pane.setTiles(std::make_shared<test::PlainTiles>());
        pane.resize(716, 482);
        static_cast<QWidget&>(pane).setVisible(true);
        (void)QTest::qWaitForWindowExposed(&pane);
        QTest::qWait(500);
    }

    /// Every car a little on.
    void drive()
    {
        clock.advance(second);
        Changes changes;
        for (auto& fix : fixes) {
            fix.point.latitude += 0.0001;
            fix.fixedAt = fix.receivedAt = clock.now();
        }
        changes.of<Fix>() = fixes;
        picture.apply(changes);
        teams.tick(clock.now());
        fleet.tick(clock.now());
    }

    test::ManualClock clock;
    IdSource ids{clock, QRandomGenerator(3)};
    QTimeZone zone{"America/Los_Angeles"};
    CodeBook codes;
    Looks looks;
    LivePicture picture;
    TeamBoardModel teams{&picture, &codes, zone};
    IncidentBoardModel board{&picture, &codes, zone};
    FleetModel fleet{&picture, &teams};
    MapMarks marks{&picture, &board, &fleet, &codes};
    MapPane pane{&marks, &looks};
    QList<Fix> fixes;
};

QList<int> sizes(const Report& report) { return report.smoke() ? QList{50} : QList{50, 200, 1'000}; }

/// Models and drawing of one second in which every car moved.
void mapTick(const Report& report)
{
    for (const int cars : sizes(report)) {
        Fleet fleet(cars);
        QList<double> models;
        QList<double> frames;
        for (int i = 0; i < (report.smoke() ? 2 : 30); ++i) {
            QTest::qWait(static_cast<int>(2 * FleetModel::quietest.count()));
            models.append(processorMillisecondsOf([&] { fleet.drive(); }));
            frames.append(processorMillisecondsOf([&] { (void)fleet.pane.findChild<MapScene*>()->grabFramebuffer(); }));
        }
        report.line(u"map_tick"_s, u"models_p50_%1"_s.arg(cars), quantile(models, 0.5), u"ms"_s, 16);
        report.line(u"map_tick"_s, u"models_p99_%1"_s.arg(cars), quantile(models, 0.99), u"ms"_s, 16);
        report.line(u"map_tick"_s, u"frame_p50_%1"_s.arg(cars), quantile(frames, 0.5), u"ms"_s, 16);
        report.line(u"map_tick"_s, u"frame_p99_%1"_s.arg(cars), quantile(frames, 0.99), u"ms"_s, 16);
    }
}

void mapPan(const Report& report)
{
    for (const int cars : sizes(report)) {
        Fleet fleet(cars);
        auto* scene = fleet.pane.findChild<MapScene*>();
        QList<double> frames;
        for (int i = 0; i < (report.smoke() ? 3 : 100); ++i)
            frames.append(processorMillisecondsOf([&] {
                scene->setCamera(scene->camera().panned({7, 3}));
                (void)scene->grabFramebuffer();
            }));
        report.line(u"map_pan"_s, u"frame_p50_%1"_s.arg(cars), quantile(frames, 0.5), u"ms"_s, 16);
        report.line(u"map_pan"_s, u"frame_p99_%1"_s.arg(cars), quantile(frames, 0.99), u"ms"_s, 16);
    }
}

using Clock = std::chrono::steady_clock;

/// All threads' processor time since @p spent, as a share of the time since @p start.
double shareOfCore(std::clock_t spent, Clock::time_point start)
{
    return 100.0 * double(std::clock() - spent) / CLOCKS_PER_SEC / std::chrono::duration<double>(Clock::now() - start).count();
}

/// Waits as the program does, woken by what happens and by nothing else.
void live(std::chrono::milliseconds length)
{
    QEventLoop loop;
    QTimer::singleShot(length, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What it costs to draw the view as often as cars move in it, when none does and none is there.
double drawingAlone(std::chrono::milliseconds length)
{
    Fleet none(0);
    auto* scene = none.pane.findChild<MapScene*>();
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, scene, [scene] { scene->ground().update(); });
    often.start(FixWatch::pace);
    const auto start = Clock::now();
    const auto spent = std::clock();
    live(length);
    return shareOfCore(spent, start);
}

/// From a position that was reported to the car drawn there: cars report one after the other, each once a second, and come as often as the
/// link asks for them.
void fixToMarker(const Report& report)
{
    const auto length = std::chrono::milliseconds(report.smoke() ? 500 : 8'000);
    const double drawing = drawingAlone(length);
    for (const int cars : sizes(report)) {
        Fleet fleet(cars);
        auto* scene = fleet.pane.findChild<MapScene*>();
        struct Reported {
            Point point;
            Clock::time_point at;
        };
        QHash<TeamId, Reported> waiting;
        QList<double> delays;
        const auto shown = [&] {
            for (auto it = waiting.begin(); it != waiting.end();) {
                const auto* mark = fleet.fleet.markOf(it.key());
                if (mark && mark->point == it->point) {
                    delays.append(std::chrono::duration<double, std::milli>(Clock::now() - it->at).count());
                    it = waiting.erase(it);
                } else {
                    ++it;
                }
            }
        };
        QObject context;
        QObject::connect(scene->quickWindow(), &QQuickWindow::afterRendering, &context, shown, Qt::DirectConnection);
        const auto start = Clock::now();
        const auto spent = std::clock();
        qsizetype next = 0;
        QTimer link;
        QObject::connect(&link, &QTimer::timeout, &context, [&] {
            Changes changes;
            const auto due = static_cast<qsizetype>(std::chrono::duration<double>(Clock::now() - start).count() * cars);
            for (; next < due; ++next) {
                auto& fix = fleet.fixes[next % fleet.fixes.size()];
                fix.point.latitude += 0.0001;
                fix.fixedAt = fix.receivedAt = fleet.clock.now() + Span{next};
                changes.of<Fix>().append(fix);
                waiting.insert(fix.team, {fix.point, start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(next) / cars))});
            }
            fleet.picture.apply(changes);
        });
        link.start(FixWatch::pace);
        live(length);
        const double share = shareOfCore(spent, start);
        report.line(u"fix_to_marker"_s, u"cpu_%1"_s.arg(cars), share, u"% of a core"_s, 3);
        report.line(u"fix_to_marker"_s, u"cpu_beside_drawing_%1"_s.arg(cars), share, u"% of a core"_s, drawing);
        report.line(u"fix_to_marker"_s, u"p50_%1"_s.arg(cars), quantile(delays, 0.5), u"ms"_s, 300);
        report.line(u"fix_to_marker"_s, u"p99_%1"_s.arg(cars), quantile(delays, 0.99), u"ms"_s, 300);
    }
}

const Bench tick(QStringLiteral("map_tick"), mapTick);
const Bench pan(QStringLiteral("map_pan"), mapPan);
const Bench marker(QStringLiteral("fix_to_marker"), fixToMarker);

} // namespace
} // namespace dispatch::bench
