#include "gatewayprocess.h"
#include "carphone.h"
#include "deskaddress.h"
#include "station.h"

#include "fleetmodel.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int cars = 40;
constexpr auto length = 24 * hour;
/// How far the day's end lies ahead of its beginning in real time: its first fix is a day old when it is said, its last not from the future.
constexpr auto margin = 90 * second;

int given(const char* name, int otherwise)
{
    const auto said = qEnvironmentVariableIntValue(name);
    return said > 0 ? said : otherwise;
}

struct OneShift {
    QString team;
    Instant start;
    Instant end;
};

/// What the centre should have of one car in one shift. Sum and exclusive or of the moments stand for each of them: a day is millions.
struct Kept {
    qint64 count = 0;
    qint64 sum = 0;
    qint64 mix = 0;
    Instant last{};
    Point lastPoint;

    bool operator==(const Kept& other) const { return count == other.count && sum == other.sum && mix == other.mix; }
};

/// A car, its phone and its shifts of this day.
struct Car {
    QString name;
    QList<OneShift> shifts;
    std::unique_ptr<CarPhone> phone;
    Point at = home;
    QMap<Instant, Point> unthanked;
    QHash<QString, Kept> kept; ///< by team
    qint64 offShift = 0;

    [[nodiscard]] const OneShift* shiftAt(Instant when) const
    {
        const auto on = std::ranges::find_if(shifts, [&](const OneShift& each) { return each.start <= when && when < each.end; });
        return on == shifts.end() ? nullptr : &*on;
    }
    void thanked(Instant when)
    {
        const auto point = unthanked.take(when);
        const auto* shift = shiftAt(when);
        if (!shift) {
            ++offShift;
            return;
        }
        auto& all = kept[shift->team];
        ++all.count;
        all.sum += toMsecs(when);
        all.mix ^= toMsecs(when);
        all.last = when;
        all.lastPoint = point;
    }
};

class Day {
public:
    Day() : m_begin(fromMsecs(toMsecs(SystemClock().now()) / 1000 * 1000) - length + margin), m_random(quint32(seed))
    {
        const auto end = m_begin + length + 2 * hour;
        QStringList names;
        for (int i = 0; i < cars; ++i) {
            auto& car = m_cars.emplace_back();
            car.name = u"C%1"_s.arg(i);
            names.append(car.name);
            const auto shift = [&](Span from, Span to) { car.shifts.append({newId(), m_begin + from, std::min(m_begin + to, end)}); };
            switch (i % 4) {
            case 0: shift(-hour, 30 * hour); break;                                       // all day
            case 1: shift(-hour, 12 * hour); shift(12 * hour, 30 * hour); break;          // the callsign passes to another crew
            case 2: shift(4 * hour, 14 * hour); shift(21 * hour, 30 * hour); break;       // driven home, off shift, between
            case 3: shift(-hour, 20 * hour); break;                                       // off shift when the day ends
            }
            QString sql = u"select avl.add_device('%1', '%1'); update avl.duty set since = now() - interval '2 days' where device = '%1'"_s.arg(car.name);
            for (const auto& each : std::as_const(car.shifts))
                sql += u"; insert into cad.team (id, callsign, crew, languages, skills, post, shift_start, shift_end) values ('%1', '%2', '[]', '[]', '[]', '', to_timestamp(%3 / 1000.0), to_timestamp(%4 / 1000.0))"_s
                           .arg(each.team, car.name).arg(toMsecs(each.start)).arg(toMsecs(each.end));
            REQUIRE(centre.owner.say(sql).state.isEmpty());
        }
        gateway = std::make_unique<GatewayProcess>(centre, names);
        gateway->start();
        for (auto& car : m_cars) {
            car.phone = std::make_unique<CarPhone>(car.name, deviceSecret, gateway->port(u"http"_s));
            car.phone->thanked = [&car](Instant at) { car.thanked(at); };
        }
        desk = std::make_unique<Station>(addressOf(centre, u"W3"_s), u"W3"_s, centre.dana);
        watchDesk();
        REQUIRE(Station::comes([&] { return desk->isAtRest(); }));
        scheduleTroubles();
    }
    ~Day()
    {
        if (!server().cluster().isRunning())
            (void)server().cluster().start();
    }
    Q_DISABLE_COPY_MOVE(Day)

    void run()
    {
        QTimer beat;
        beat.callOnTimeout(&beat, [this] { pass(); });
        QElapsedTimer real;
        real.start();
        m_real = &real;
        beat.start(20);
        // Twice as long as planned, and two minutes more: a busy machine is no failure.
        const bool done = QTest::qWaitFor([&] { return m_passed >= length && m_troubles.isEmpty() && m_downUntil < 0 && std::ranges::all_of(m_cars, [](const Car& car) { return car.phone->waiting() == 0; }); },
            seconds * 3'000 + 120'000);
        beat.stop();
        INFO(gateway->log().toStdString());
        REQUIRE(done);
        took = real.elapsed();
    }

    [[nodiscard]] qint64 promised() const
    {
        qint64 sum = 0;
        for (const auto& car : m_cars)
            for (const auto& kept : car.kept)
                sum += kept.count;
        return sum;
    }
    [[nodiscard]] qint64 total(qint64 (*of)(const Car&)) const
    {
        qint64 sum = 0;
        for (const auto& car : m_cars)
            sum += of(car);
        return sum;
    }

    const int seed = given("DAY_SEED", 1);
    const int seconds = given("DAY_SECONDS", 60);
    const int every = given("DAY_EVERY", 60);
    Centre centre;
    std::unique_ptr<GatewayProcess> gateway;
    std::unique_ptr<Station> desk;
    std::deque<Car> m_cars;
    int gatewayKills = 0;
    int serverKills = 0;
    int deskRestarts = 0;
    qint64 heard = 0;
    qint64 heardBackwards = 0;
    qint64 took = 0;

private:
    enum class Trouble { Gateway, Server, Desk };

    void watchDesk()
    {
        m_newest.clear();
        QObject::connect(desk->sync.get(), &SyncThread::fixesHeard, desk->picture.get(), [this](const QList<Fix>& fixes) {
            for (const auto& fix : fixes) {
                ++heard;
                auto& newest = m_newest[fix.team];
                if (fix.fixedAt < newest)
                    ++heardBackwards;
                newest = std::max(newest, fix.fixedAt);
            }
        });
    }
    /// At moments between a twentieth and nine tenths of the day.
    void scheduleTroubles()
    {
        const auto plan = [this](Trouble trouble, int count) {
            for (int i = 0; i < count; ++i)
                m_troubles.insert(Span{qint64(double(length.count()) * (0.05 + 0.85 * m_random.generateDouble()))}, trouble);
        };
        plan(Trouble::Gateway, 8);
        plan(Trouble::Server, 3);
        plan(Trouble::Desk, 2);
    }
    void pass()
    {
        const auto until = std::min<Span>(length, Span{qint64(double(m_real->elapsed()) * double(length.count()) / (1000.0 * seconds))});
        const Span step = every * second;
        for (; m_passed + step <= until; m_passed += step)
            for (auto& car : m_cars)
                drive(car, m_begin + m_passed + step);
        if (until == length)
            m_passed = length;
        if (m_downUntil >= 0 && m_real->elapsed() >= m_downUntil) {
            m_downUntil = -1;
            REQUIRE(server().cluster().start());
        }
        while (!m_troubles.isEmpty() && m_troubles.firstKey() <= m_passed)
            happens(m_troubles.take(m_troubles.firstKey()));
    }
    void drive(Car& car, Instant at)
    {
        // At most 25 m/s, and no further than the county.
        const double reach = 25.0 * every / 111'000 / 1.5;
        const auto moved = [&](double from, double middle) { return std::round((std::clamp(from + (m_random.generateDouble() * 2 - 1) * reach, middle - 0.2, middle + 0.2)) * 1e6) / 1e6; };
        car.at = {moved(car.at.latitude, home.latitude), moved(car.at.longitude, home.longitude)};
        car.unthanked.insert(at, car.at);
        car.phone->measures(car.at, at);
    }
    void happens(Trouble trouble)
    {
        switch (trouble) {
        case Trouble::Gateway:
            ++gatewayKills;
            gateway->kill();
            gateway->start();
            break;
        case Trouble::Server:
            if (m_downUntil >= 0)
                break;
            ++serverKills;
            REQUIRE(server().cluster().kill());
            m_downUntil = m_real->elapsed() + m_random.bounded(500, 3'000);
            break;
        case Trouble::Desk:
            ++deskRestarts;
            desk->close();
            desk->open();
            watchDesk();
            break;
        }
    }

    Instant m_begin;
    QRandomGenerator m_random;
    Span m_passed{};
    QMultiMap<Span, Trouble> m_troubles;
    qint64 m_downUntil = -1; ///< of the run; below 0: the server is not down
    QElapsedTimer* m_real = nullptr;
    QHash<TeamId, Instant> m_newest;
};

} // namespace

TEST_CASE("a day of forty cars, with gateway, server and desk dying in between: no fix is lost and none is there twice")
{
    Day day;
    std::printf("day: seed %d, a fix every %d s of each of %d cars, a day in %d s\n", day.seed, day.every, cars, day.seconds);
    std::fflush(stdout);
    CodeBook codes;
    day.run();
    const Session owner(day.centre.name, LocalCluster::superuser(), server().password());
    const auto counted = [&] { return owner.say(u"select count(*) as n from avl.fix"_s).value(u"n"_s).toLongLong(); };
    REQUIRE(QTest::qWaitFor([&] { return counted() >= day.promised(); }, 120'000));

    // In the centre: each fix that a phone was thanked for, of the team that was on shift then; and nothing else.
    const auto rows = owner.say(u"select device, team, count(*) as n, sum(sync.milliseconds(fixed_at))::bigint as total, bit_xor(sync.milliseconds(fixed_at)) as mix from avl.fix group by device, team"_s);
    REQUIRE(rows.state.isEmpty());
    QHash<std::pair<QString, QString>, Kept> centre;
    for (const auto& row : rows.rows)
        centre.insert({row.value(u"device"_s).toString(), row.value(u"team"_s).toUuid().toString(QUuid::WithoutBraces)}, {row.value(u"n"_s).toLongLong(), row.value(u"total"_s).toLongLong(), row.value(u"mix"_s).toLongLong(), {}, {}});
    qsizetype shifts = 0;
    for (const auto& car : day.m_cars)
        for (const auto& [team, kept] : car.kept.asKeyValueRange()) {
            INFO(car.name.toStdString() << " " << team.toStdString() << ": " << kept.count << " said, " << centre.value({car.name, team}).count << " there");
            CHECK(centre.value({car.name, team}) == kept);
            ++shifts;
        }
    CHECK(centre.size() == shifts);

    // On the desk: the cars that are on shift now, where they are now, and their whole ways.
    const auto now = SystemClock().now();
    TeamBoardModel board(day.desk->picture.get(), &codes, QTimeZone("America/Los_Angeles"));
    FleetModel fleet(day.desk->picture.get(), &board);
    board.tick(now);
    fleet.tick(now);
    int onShift = 0;
    for (const auto& car : day.m_cars)
        for (const auto& shift : car.shifts) {
            const auto team = TeamId::fromString(shift.team);
            if (!(shift.start <= now && now < shift.end)) {
                CHECK_FALSE(fleet.markOf(team));
                continue;
            }
            ++onShift;
            const auto& kept = car.kept.value(shift.team);
            CHECK(Station::comes([&] {
                const auto* mark = fleet.markOf(team);
                return mark && mark->point == kept.lastPoint && day.desk->picture->now().fixOf(team)->fixedAt == kept.last;
            }));
            std::optional<QList<Fix>> trail;
            const auto listening = QObject::connect(day.desk->sync.get(), &SyncThread::trailFetched, day.desk->picture.get(), [&](const TeamId&, const QList<Fix>& fixes) { trail = fixes; });
            day.desk->sync->fetchTrail(team);
            REQUIRE(Station::comes([&] { return trail.has_value(); }));
            QObject::disconnect(listening);
            Kept way;
            for (const auto& fix : *trail) {
                CHECK(way.last < fix.fixedAt);
                way = {way.count + 1, way.sum + toMsecs(fix.fixedAt), way.mix ^ toMsecs(fix.fixedAt), fix.fixedAt, fix.point};
            }
            CHECK(way == kept);
        }
    CHECK(fleet.rowCount() == onShift);
    CHECK(day.heardBackwards == 0);
    CHECK(day.heard > 0);
    CHECK(day.gatewayKills == 8);
    CHECK(day.serverKills > 0);
    CHECK(day.deskRestarts == 2);
    std::printf("day: seed %d, %lld fixes kept of %lld said, %lld off shift, %lld said again; gateway killed %d times, server %d times, desk begun again %d times; %lld heard by the desk; %.0f s\n",
        day.seed, day.promised(), day.promised() + day.total([](const Car& car) { return car.offShift; }), day.total([](const Car& car) { return car.offShift; }),
        day.total([](const Car& car) { return car.phone->again(); }), day.gatewayKills, day.serverKills, day.deskRestarts, day.heard, double(day.took) / 1000);
}
