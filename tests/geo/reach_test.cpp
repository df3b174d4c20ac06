#include "contour.h"
#include "countypack.h"
#include "reachfield.h"

#include <rapidcheck.h>

#include <limits>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

bool holds(const QList<QList<QPointF>>& rings, QPointF at)
{
    bool inside = false;
    for (const auto& ring : rings)
        for (qsizetype i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
            const auto& a = ring.at(i);
            const auto& b = ring.at(before);
            if ((a.y() > at.y()) != (b.y() > at.y()) && at.x() < a.x() + (b.x() - a.x()) * (at.y() - a.y()) / (b.y() - a.y()))
                inside = !inside;
        }
    return inside;
}

bool holds(const MapRings& rings, const Point& at)
{
    QList<QList<QPointF>> flat;
    for (const auto& ring : rings) {
        flat.append(QList<QPointF>());
        for (const auto& point : ring)
            flat.last().append(QPointF(point.longitude, point.latitude));
    }
    return holds(flat, {at.longitude, at.latitude});
}

TeamId team(int number) { return TeamId{QUuid(static_cast<uint>(number), 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)}; }

const Instant night = toInstant(QDateTime({2026, 11, 22}, {2, 47}, QTimeZone("America/Los_Angeles")));
const Point galt{38.2546, -121.2999};
const Point downtown{38.5778, -121.4851};
const Point midtown{38.5700, -121.4700};

const ReachField& field()
{
    static const ReachField made(countyRoads(), countyPack().areas());
    return made;
}

std::optional<AreaReach> areaOf(const ReachBook& book, int number, const QString& id)
{
    for (const auto& each : book.ifSent.value(team(number)).areas)
        if (each.area.id == id)
            return each;
    return {};
}

} // namespace

TEST_CASE("a contour holds exactly the corners that are less")
{
    CHECK(rc::check("contours", [] {
        const auto columns = *rc::gen::inRange(1, 9);
        const auto rows = *rc::gen::inRange(1, 9);
        const auto whole = *rc::gen::container<std::vector<int>>(std::size_t(columns * rows), rc::gen::inRange(0, 8));
        QList<float> values;
        for (const auto each : whole)
            values.append(each == 7 ? std::numeric_limits<float>::infinity() : float(each) + 0.25F);
        const auto rings = contours(values, columns, 3);
        for (int y = 0; y < rows; ++y)
            for (int x = 0; x < columns; ++x)
                RC_ASSERT(holds(rings, {x + 1e-7, y + 1e-7}) == (values.at(y * columns + x) < 3));
    }));
    CHECK(contours({}, 0, 1).isEmpty());
}

TEST_CASE("what is left when a team goes is what the others reach")
{
    const auto both = field().answer({night, {}, {{team(1), downtown, {}}, {team(2), galt, {}}}});
    const auto one = field().answer({night, {}, {{team(1), downtown, {}}}});
    const auto& sent = both.ifSent.value(team(2));
    REQUIRE_FALSE(sent.areas.isEmpty());
    CHECK(holds(both.now, galt));
    CHECK(holds(both.now, downtown));
    CHECK_FALSE(holds(sent.without, galt));
    CHECK(holds(sent.without, downtown));
    CHECK(sent.without == one.now);
    const auto inGalt = areaOf(both, 2, u"galt"_s);
    REQUIRE(inGalt);
    CHECK(inGalt->now < 15 * minute);
    CHECK(*inGalt->without > *inGalt->now + 15 * minute);
    CHECK(inGalt->without == areaOf(one, 1, u"galt"_s)->now);
    const auto cost = costOf(sent);
    CHECK(cost.kind == ReachCost::Kind::Longer);
    CHECK(cost.area == u"Galt"_s);
    // Nobody is left when the only one goes.
    CHECK(costOf(one.ifSent.value(team(1))).kind == ReachCost::Kind::Nobody);
    CHECK_FALSE(costOf(one.ifSent.value(team(1))).pastPromise.isEmpty());
}

TEST_CASE("a team beside another is hardly missed")
{
    const auto book = field().answer({night, {}, {{team(1), downtown, {}}, {team(2), downtown, {}}, {team(3), galt, {}}}});
    CHECK(costOf(book.ifSent.value(team(1))).kind == ReachCost::Kind::None);
    CHECK(book.ifSent.value(team(1)).without == book.now);
}

TEST_CASE("after the next shift change the teams of the next shift count at their posts, and those that go home do not")
{
    const auto change = night + 3 * hour;
    const auto book = field().answer({night, change, {{team(1), downtown, downtown}, {team(2), galt, {}}, {team(3), {}, midtown}}});
    CHECK_FALSE(book.ifSent.contains(team(3)));
    // If T1 goes, the midtown of the next shift takes its place; Galt is left by then.
    const auto sacramento = areaOf(book, 1, u"sacramento"_s);
    REQUIRE(sacramento);
    CHECK(*sacramento->later < *sacramento->without);
    CHECK(holds(book.ifSent.value(team(1)).later, midtown));
    CHECK_FALSE(holds(book.ifSent.value(team(1)).later, galt));
    CHECK(*areaOf(book, 1, u"galt"_s)->later > *areaOf(book, 1, u"galt"_s)->now);
}

TEST_CASE("nine of ten corners of an area are as near as it says")
{
    const auto roads = countyRoads();
    const auto book = field().answer({night, {}, {{team(1), downtown, {}}}});
    const auto pack = countyPack();
    for (const auto& each : book.ifSent.value(team(1)).areas) {
        if (!each.now)
            continue;
        int corners = 0;
        int near = 0;
        QSet<qsizetype> reached;
        for (const auto& node : roads.cover({downtown}, *each.now + second, night))
            reached.insert(node.node);
        for (qsizetype node = 0; node < roads.roads().nodes(); ++node) {
            const auto point = roads.roads().pointOf(node);
            const auto area = std::ranges::find_if(pack.areas(), [&](const MapArea& one) { return holds(one.rings, point); });
            if (area == pack.areas().end() || area->area.id != each.area.id)
                continue;
            ++corners;
            near += reached.contains(node) ? 1 : 0;
        }
        CAPTURE(each.area.name.toStdString(), corners, near);
        CHECK(near >= corners * 9 / 10);
        CHECK(near <= corners);
    }
}

TEST_CASE("where no team is free nothing is reached, and a map without roads answers all the same")
{
    CHECK(field().answer({night, {}, {}}).now.isEmpty());
    const ReachField empty(DriveTimes(RoadGraph(RoadParts{}), *DriveFactors::read([] {
        QFile file(u":/map/drivefactors.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }()), QTimeZone::utc()), {});
    CHECK(empty.answer({night, {}, {{team(1), downtown, {}}}}).ifSent.isEmpty());
}
