#include "deskaddress.h"
#include "gatewayprocess.h"
#include "station.h"

#include "fleetmodel.h"

#include <QFile>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Cars with a phone in them, their gateway, the centre, and the desk that shows them.
class County {
public:
    explicit County(const QStringList& callsigns, const QStringList& offShift = {})
    {
        for (const auto& each : callsigns)
            m_teams.insert(each, TeamId::fromString(addTeam(centre, each)));
        for (const auto& each : offShift)
            m_teams.insert(each, TeamId::fromString(addTeam(centre, each, false)));
        gateway = std::make_unique<GatewayProcess>(centre, callsigns + offShift);
        gateway->start();
        desk = std::make_unique<Station>(addressOf(centre, u"W3"_s), u"W3"_s, centre.dana);
        REQUIRE(Station::comes([&] { return desk->isAtRest(); }));
    }
    ~County()
    {
        auto& cluster = server().cluster();
        (void)cluster.thaw();
        if (!cluster.isRunning())
            (void)cluster.start();
    }
    Q_DISABLE_COPY_MOVE(County)

    [[nodiscard]] TeamId team(const QString& callsign) const { return m_teams.value(callsign); }
    /// The car drives on for @p count seconds, the last of them this one; where it is then.
    Fix drives(const QString& callsign, int count = 1)
    {
        Fix last;
        const auto now = fromMsecs(toMsecs(SystemClock().now()) / 1000 * 1000);
        m_said = std::max(m_said, now - 600 * second);
        for (int i = 0; i < count; ++i) {
            m_said += second;
            ++m_steps;
            // As many digits as the phone says.
            last = {team(callsign), {std::round((home.latitude + m_steps * 1e-4) * 1e6) / 1e6, home.longitude}, m_said, {}, {}, {}};
            REQUIRE(gateway->osmand(callsign, last.point, m_said) == 200);
            m_way[callsign].append(last.point);
        }
        return last;
    }
    [[nodiscard]] bool shows(const Fix& fix) const
    {
        const auto* shown = desk->picture->now().fixOf(fix.team);
        return shown && shown->fixedAt == fix.fixedAt && shown->point == fix.point;
    }
    /// What the centre answers when somebody looks at the way of a car.
    [[nodiscard]] QList<Point> trail(const QString& callsign) const
    {
        std::optional<QList<Point>> told;
        const auto listening = QObject::connect(desk->sync.get(), &SyncThread::trailFetched, desk->picture.get(), [&](const TeamId& of, const QList<Fix>& fixes) {
            CHECK(of == team(callsign));
            CHECK(std::ranges::is_sorted(fixes, {}, &Fix::fixedAt));
            told.emplace();
            for (const auto& fix : fixes)
                told->append(fix.point);
        });
        desk->sync->fetchTrail(team(callsign));
        REQUIRE(Station::comes([&] { return told.has_value(); }));
        QObject::disconnect(listening);
        return *told;
    }
    [[nodiscard]] QList<Point> way(const QString& callsign) const { return m_way.value(callsign); }

    Centre centre;
    std::unique_ptr<GatewayProcess> gateway;
    std::unique_ptr<Station> desk;

private:
    QHash<QString, TeamId> m_teams;
    QHash<QString, QList<Point>> m_way;
    Instant m_said{};
    int m_steps = 0;
};

} // namespace

TEST_CASE("a car that reports is on the desk's map, one off shift is not, and the whole way of the shift can be seen")
{
    County county({u"T3"_s, u"T5"_s}, {u"T4"_s});
    CodeBook codes;
    TeamBoardModel board(county.desk->picture.get(), &codes, QTimeZone("America/Los_Angeles"));
    FleetModel fleet(county.desk->picture.get(), &board);
    board.tick(SystemClock().now());
    fleet.tick(SystemClock().now());

    county.drives(u"T4"_s, 3);
    const auto t5 = county.drives(u"T5"_s);
    const auto t3 = county.drives(u"T3"_s, 30);
    REQUIRE(Station::comes([&] { return county.shows(t3) && county.shows(t5); }));
    CHECK_FALSE(county.desk->picture->now().fixOf(county.team(u"T4"_s)));
    REQUIRE(Station::comes([&] { return fleet.markOf(t3.team) && fleet.markOf(t3.team)->point == t3.point; }));
    CHECK(fleet.rowCount() == 2);
    CHECK(county.trail(u"T3"_s) == county.way(u"T3"_s));
    CHECK(county.trail(u"T4"_s).isEmpty());
}

TEST_CASE("a position of which no hint came is there within seconds")
{
    County county({u"T3"_s});
    auto fix = county.drives(u"T3"_s);
    REQUIRE(Station::comes([&] { return county.shows(fix); }));
    // As if the hint were lost: nobody is told.
    REQUIRE(county.centre.owner.say(u"update avl.latest set seq = nextval('avl.latest_seq'), latitude = 38.7, fixed_at = fixed_at + interval '1 second'"_s).state.isEmpty());
    fix.point.latitude = 38.7;
    fix.fixedAt += second;
    CHECK(Station::comes([&] { return county.shows(fix); }, static_cast<int>(FixWatch::unasked.count()) + 2'000));
}

TEST_CASE("the centre dies or hangs: the gateway goes on taking, the desk shows what it had, and afterwards everything is where it belongs")
{
    County county({u"T3"_s, u"T5"_s});
    auto& cluster = server().cluster();
    const auto before = county.drives(u"T3"_s, 20);
    const auto other = county.drives(u"T5"_s);
    REQUIRE(Station::comes([&] { return county.shows(before) && county.shows(other); }));
    SECTION("killed with -9") { REQUIRE(cluster.kill()); }
    SECTION("stopped with its line open") { REQUIRE(cluster.freeze()); }
    const auto after = county.drives(u"T3"_s, 20);
    REQUIRE(Station::comes([&] { return county.desk->state().kind == LinkState::Kind::Alone; }, 30'000));
    CHECK(county.shows(before));
    if (cluster.isRunning())
        REQUIRE(cluster.thaw());
    else
        REQUIRE(cluster.start());
    REQUIRE(Station::comes([&] { return county.shows(after) && county.shows(other); }, 30'000));
    CHECK(county.trail(u"T3"_s) == county.way(u"T3"_s));
}

TEST_CASE("a desk that begins again without the centre knows where the cars were last")
{
    County county({u"T3"_s});
    const auto last = county.drives(u"T3"_s);
    REQUIRE(Station::comes([&] { return county.shows(last); }));
    REQUIRE(server().cluster().kill());
    county.desk->close();
    county.desk->open();
    CHECK(county.shows(last));
}

TEST_CASE("a centre that does not know of cars yet keeps desks in step as ever")
{
    County county({u"T3"_s});
    REQUIRE(county.centre.owner.say(u"drop function sync.fixes(bigint); drop function sync.trail(uuid, bigint, integer)"_s).state.isEmpty());
    county.desk->close();
    county.desk->open();
    REQUIRE(Station::comes([&] { return county.desk->isAtRest(); }));
    const auto filed = county.desk->files(u"sits in the cold"_s);
    REQUIRE(Station::comes([&] { return county.desk->isAtRest() && county.desk->sees(filed.id)->number == u"001"; }));
    // Longer than it would be asked for cars.
    const auto since = county.desk->state().since;
    CHECK_FALSE(Station::comes([&] { return !county.desk->isLinked(); }, static_cast<int>(FixWatch::unasked.count()) + 1'000));
    CHECK(county.desk->state().since == since);
}
