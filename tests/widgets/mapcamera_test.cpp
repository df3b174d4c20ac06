#include "autofit.h"
#include "mapcamera.h"
#include "mapfoot.h"
#include "markplacing.h"
#include "place.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using Catch::Approx;

namespace {

double between(double low, double high) { return low + (high - low) * *rc::gen::inRange(0, 1'000'000) / 1e6; }

MapCamera anyCamera()
{
    return {Point{between(38, 38.8), between(-121.9, -121)}, between(MapCamera::farthest, MapCamera::nearest), between(0, 359), QSizeF(between(200, 2000), between(100, 1500))};
}

double apart(const QPointF& a, const QPointF& b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

TEST_CASE("what stands on the screen is where it says, and back")
{
    CHECK(rc::check([] {
        const auto camera = anyCamera();
        const QPointF at(between(0, camera.size().width()), between(0, camera.size().height()));
        RC_ASSERT(apart(camera.toScreen(camera.toPoint(at)), at) < 0.01);
        const auto point = camera.toPoint(at);
        RC_ASSERT(metresBetween(camera.toPoint(camera.toScreen(point)), point) < 0.05);
    }));
}

TEST_CASE("a hand holds the ground: panned, zoomed and turned about a point that stays")
{
    CHECK(rc::check([] {
        const auto camera = anyCamera();
        const QPointF at(between(0, camera.size().width()), between(0, camera.size().height()));
        const auto held = camera.toPoint(at);
        const QPointF by(between(-200, 200), between(-200, 200));
        RC_ASSERT(apart(camera.panned(by).toScreen(held), at + by) < 0.05);
        RC_ASSERT(apart(camera.zoomed(between(-2, 2), at).toScreen(held), at) < 0.05);
        RC_ASSERT(apart(camera.turned(between(-180, 180), at).toScreen(held), at) < 0.05);
    }));
}

TEST_CASE("turned clockwise, north goes to the right")
{
    const MapCamera camera({38.5, -121.5}, 12, 0, {400, 400});
    const auto turned = camera.turned(90, {200, 200});
    const auto north = turned.toScreen({38.52, -121.5});
    CHECK(north.x() > 220);
    CHECK(north.y() == Approx(200).margin(1));
    CHECK(turned.bearing() == Approx(270));
}

TEST_CASE("everything that is to be seen is inside the margins, with north up")
{
    CHECK(rc::check([] {
        const auto camera = anyCamera();
        QList<Point> points;
        for (int i = 0, count = *rc::gen::inRange(1, 12); i < count; ++i)
            points.append({between(38.2, 38.7), between(-121.7, -121.1)});
        const double margin = std::min(camera.size().width(), camera.size().height()) / 8;
        const auto fitted = camera.fitted(points, QMarginsF(margin, margin, margin, margin));
        RC_ASSERT(fitted.bearing() == 0.0);
        RC_ASSERT(fitted.zoom() <= 15.0);
        const QRectF room = QRectF({0, 0}, camera.size()).adjusted(margin - 1, margin - 1, 1 - margin, 1 - margin);
        if (fitted.zoom() > MapCamera::farthest)
            for (const auto& point : points)
                RC_ASSERT(room.contains(fitted.toScreen(point)));
    }));
    const MapCamera camera({38.5, -121.5}, 12, 40, {400, 300});
    CHECK(camera.fitted({}, {}) == camera);
}

TEST_CASE("the scale bar is the longest round length that fits, and as long as it says")
{
    CHECK(MapFoot::barMetres(100, 72) == 5'000);
    CHECK(MapFoot::barMetres(10, 72) == 500);
    CHECK(MapFoot::barMetres(3, 72) == 200);
    CHECK(MapFoot::barMetres(1.5, 72) == 100);
    const MapCamera camera({38.5, -121.5}, 13, 0, {400, 300});
    const auto metres = metresBetween(camera.toPoint({100, 150}), camera.toPoint({300, 150}));
    CHECK(metres / 200 == Approx(camera.metresPerPixel()).epsilon(0.01));
}

TEST_CASE("marks step aside until none hides another, never out of the view, and never when there is room")
{
    const QRectF view(0, 0, 800, 600);
    const QRectF box(-30, -11, 60, 22);
    const auto apart = [&](const QList<MarkBox>& marks) {
        const auto places = placedApart(marks, view);
        for (qsizetype a = 0; a < places.size(); ++a)
            for (qsizetype b = 0; b < a; ++b) {
                const auto both = box.translated(places.at(a)).intersected(box.translated(places.at(b)));
                CHECK(both.width() * both.height() <= 0.12 * 60 * 22 + 0.01);
            }
        return places;
    };
    CHECK(apart({{{100, 100}, box, true}, {{300, 300}, box, true}}) == QList<QPointF>{{100, 100}, {300, 300}});
    const auto crowd = apart(QList<MarkBox>(8, MarkBox{{400, 300}, box, true}));
    CHECK(crowd.first() == QPointF(400, 300));
    CHECK(view.contains(box.translated(placedApart({{{400, 588}, box, true}, {{400, 588}, box, true}}, view).at(1))));
}

TEST_CASE("a few that stand far off do not make everything else small")
{
    QList<Point> points;
    for (int i = 0; i < 12; ++i)
        points.append({38.5 + 0.01 * i, -121.4});
    CHECK(standingTogether(points).size() == 12);
    points.append({38.0, -121.0});
    CHECK(standingTogether(points).size() == 12);
    CHECK_FALSE(standingTogether(points).contains(Point{38.0, -121.0}));
    CHECK(standingTogether({{38, -121}, {39, -122}}).size() == 2);
}

TEST_CASE("the view is fitted as the set changes, never as something moves, and not under a hand")
{
    AutoFit fit;
    CHECK(fit.shouldFit({QStringLiteral("a")}));
    CHECK_FALSE(fit.shouldFit({QStringLiteral("a")}));
    CHECK(fit.shouldFit({QStringLiteral("a"), QStringLiteral("b")}));
    fit.lock();
    CHECK_FALSE(fit.shouldFit({QStringLiteral("b")}));
    fit.unlock();
    CHECK_FALSE(fit.shouldFit({QStringLiteral("b")}));
    CHECK(fit.shouldFit({}));
}
