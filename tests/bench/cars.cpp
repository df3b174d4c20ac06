#include "bench.h"
#include "gateway.h"
#include "linked.h"

#include "localcluster.h"
#include "looks.h"
#include "mapmarks.h"
#include "mappane.h"
#include "mapscene.h"
#include "plaintiles.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

/// From what a car says at the gateway to the mark that moved on a desk's map: gateway, PostgreSQL, link, picture, drawing.
namespace dispatch::bench {
namespace {

using Steady = std::chrono::steady_clock;

void carsToMap(const Report& report)
{
    const QStringList devices = [&] {
        QStringList names;
        for (int i = 0; i < (report.smoke() ? 20 : 1'000); ++i)
            names.append(u"car-%1"_s.arg(i));
        return names;
    }();
    for (const qsizetype cars : report.smoke() ? QList<qsizetype>{20} : QList<qsizetype>{50, 200, 1'000}) {
        Centre centre;
        const SystemClock clock;
        IdSource ids{clock, QRandomGenerator::securelySeeded()};
        QList<TeamId> teams;
        QString sql = u"do $$ begin create role gateway_of_bench login password 'of the bench' in role cwrt_gateway; exception when duplicate_object then null; end $$;"_s;
        for (qsizetype i = 0; i < cars; ++i) {
            teams.append(ids.next<TeamId>());
            sql += u"insert into cad.team (id, callsign, crew, languages, skills, post, shift_start, shift_end) values ('%1', 'T%2', '[]', '[]', '[]', '', now() - interval '1 hour', now() + interval '6 hours');"
                   "select avl.add_device('car-%2', 'T%2');"_s.arg(teams.last().toString()).arg(i);
        }
        centre.run(sql + u"update avl.duty set since = now() - interval '1 day'"_s);

        QTemporaryDir state;
        DeviceRegistry registry;
        FixJournal journal(state.path(), 256 * 1024 * 1024);
        must(journal.open());
        RefusalLog log;
        FixIntake intake(registry, journal, clock, log);
        auto address = centre.newStation();
        address.login = u"gateway_of_bench"_s;
        address.password = u"of the bench"_s;
        Delivery delivery(journal, address);
        QObject::connect(&intake, &FixIntake::kept, &delivery, &Delivery::kick);

        Desk desk(centre);
        desk.link();
        until("the desk is linked", [&] { return desk.isLinked() && desk.picture.now().all<Team>().size() == cars; });
        const QTimeZone zone("America/Los_Angeles");
        CodeBook codes;
        Looks looks;
        looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
        TeamBoardModel board(&desk.picture, &codes, zone);
        IncidentBoardModel incidents(&desk.picture, &codes, zone);
        FleetModel fleet(&desk.picture, &board);
        MapMarks marks(&desk.picture, &incidents, &fleet, &codes);
        MapPane pane(&marks, &looks);
        pane.setTiles(std::make_shared<test::PlainTiles>());
        pane.resize(716, 482);
        static_cast<QWidget&>(pane).setVisible(true);
        (void)QTest::qWaitForWindowExposed(&pane);
        QTimer second;
        second.callOnTimeout(&pane, [&] {
            board.tick(clock.now());
            fleet.tick(clock.now());
        });
        second.start(1'000);
        board.tick(clock.now());
        fleet.tick(clock.now());

        struct Said {
            Point point;
            Steady::time_point at;
        };
        QHash<QUuid, Said> waiting;
        QList<double> delays;
        QObject::connect(pane.findChild<MapScene*>()->quickWindow(), &QQuickWindow::afterRendering, &pane, [&] {
            for (const auto& mark : fleet.marks())
                if (const auto said = waiting.constFind(mark.id); said != waiting.cend() && mark.point == said->point) {
                    delays.append(std::chrono::duration<double, std::milli>(Steady::now() - said->at).count());
                    waiting.erase(said);
                }
        }, Qt::DirectConnection);
        const auto start = Steady::now();
        const auto length = report.smoke() ? 2.0 : 15.0;
        qint64 next = 0;
        int overtaken = 0;
        QTimer road;
        road.callOnTimeout(&pane, [&] {
            const auto passed = std::chrono::duration<double>(Steady::now() - start).count();
            for (const auto due = static_cast<qint64>(std::min(passed, length) * double(cars)); next < due; ++next) {
                const auto car = next % cars;
                const Point point{38.4 + double(car % 37) * 0.008 + double(next / cars) * 0.0001, -121.6 + double(car % 41) * 0.009};
                Device device;
                device.name = devices.at(car);
                device.perMinute = 60'000;
                overtaken += waiting.contains(teams.at(car).uuid());
                waiting.insert(teams.at(car).uuid(), {point, Steady::now()});
                if (intake.take(device, {{}, point, clock.now(), {}, 45.0, 12.0, {}}) != FixIntake::Answer::Kept)
                    qFatal("a car was refused");
            }
        });
        road.start(5);
        pause(Span{qint64(length * 1000)});
        until("every car was drawn where it is", [&] { return waiting.isEmpty(); });
        // What was overtaken by the next of its car before it was drawn took a second at least.
        for (int i = 0; i < overtaken; ++i)
            delays.append(1'000);
        report.line(u"cars_to_map"_s, u"p50_%1"_s.arg(cars), quantile(delays, 0.5), u"ms"_s, 300);
        report.line(u"cars_to_map"_s, u"p99_%1"_s.arg(cars), quantile(delays, 0.99), u"ms"_s, 300);
    }
}

const Bench bench(u"cars_to_map"_s, &carsToMap);

} // namespace
} // namespace dispatch::bench
