#include "screenplace.h"

#include "print.h"

#include <QWidget>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

TEST_CASE("A window stands where it stood on its monitor; where that is gone it is brought onto one that is there")
{
    const ScreenSpot laptop{u"eDP-1"_s, {0, 0, 1366, 768}, {0, 24, 1366, 744}};
    const ScreenSpot wall{u"HDMI-1"_s, {1366, 0, 3840, 2160}, {1366, 0, 3840, 2160}};
    const WindowPlace place{wall.name, wall.whole, {1500, 100, 2000, 1200}, false};
    CHECK(placedOn(place, {laptop, wall}) == place.window);
    // It hangs elsewhere now.
    const ScreenSpot moved{wall.name, wall.whole.translated(-5206, 0), wall.free.translated(-5206, 0)};
    CHECK(placedOn(place, {laptop, moved}) == place.window.translated(-5206, 0));
    CHECK(spotOf(place, {laptop}) == -1);
    CHECK(laptop.free.contains(placedOn(place, {laptop})));
    // Two of one make: the one that stands in the same place.
    const ScreenSpot twin{wall.name, {5206, 0, 3840, 2160}, {5206, 0, 3840, 2160}};
    CHECK(spotOf(place, {laptop, twin, wall}) == 2);
    CHECK(placedOn(place, {}) == place.window);
}

TEST_CASE("A monitor that is unplugged gives its window back, and gets it again when it is there")
{
    const ScreenSpot laptop{u"eDP-1"_s, {0, 0, 1366, 768}, {0, 0, 1366, 768}};
    const ScreenSpot wall{u"HDMI-1"_s, {1366, 0, 3840, 2160}, {1366, 0, 3840, 2160}};
    QWidget window;
    ScreenPlace place(&window);
    place.follow({laptop, wall});
    const WindowPlace home{wall.name, wall.whole, {1500, 100, 2000, 1200}, false};
    place.restore(home);
    window.show();
    CHECK(window.geometry() == home.window);
    place.follow({laptop});
    CHECK(laptop.free.contains(window.geometry()));
    CHECK(place.home() == home);
    const auto kept = place.state();
    place.follow({laptop, wall});
    CHECK(window.geometry() == home.window);

    QWidget next;
    ScreenPlace nextPlace(&next);
    nextPlace.follow({laptop});
    nextPlace.restoreState(kept);
    CHECK(laptop.free.contains(next.geometry()));
    nextPlace.follow({wall, laptop});
    CHECK(next.geometry() == home.window);
    nextPlace.restoreState("no place");
    CHECK(next.geometry() == home.window);
}
