#include "street.h"

#include <algorithm>
#include <cmath>

namespace dispatch {

namespace {

constexpr int block = 100;
/// Hand-set ends may stop this far before the street they end at, in degrees (about 60 m).
constexpr double reach = 0.0006;

Point between(const Point& a, const Point& b, double share)
{
    return {a.latitude + (b.latitude - a.latitude) * share, a.longitude + (b.longitude - a.longitude) * share};
}

struct Segment {
    Point from;
    Point to;

    [[nodiscard]] double dLatitude() const { return to.latitude - from.latitude; }
    [[nodiscard]] double dLongitude() const { return to.longitude - from.longitude; }
    [[nodiscard]] double length() const { return std::hypot(dLatitude(), dLongitude()); }
};

bool apart(const Segment& a, const Segment& b)
{
    const auto outside = [](double a1, double a2, double b1, double b2) { return std::max(a1, a2) + reach < std::min(b1, b2) || std::max(b1, b2) + reach < std::min(a1, a2); };
    return outside(a.from.latitude, a.to.latitude, b.from.latitude, b.to.latitude) || outside(a.from.longitude, a.to.longitude, b.from.longitude, b.to.longitude);
}

std::optional<Point> meeting(const Segment& a, const Segment& b)
{
    if (apart(a, b) || a.length() == 0 || b.length() == 0)
        return {};
    const double cross = a.dLatitude() * b.dLongitude() - a.dLongitude() * b.dLatitude();
    // Nearly parallel lines touch somewhere, but that is no crossing anybody would name.
    if (std::abs(cross) < 0.15 * a.length() * b.length())
        return {};
    const double latitude = b.from.latitude - a.from.latitude;
    const double longitude = b.from.longitude - a.from.longitude;
    const double alongA = (latitude * b.dLongitude() - longitude * b.dLatitude()) / cross;
    const double alongB = (latitude * a.dLongitude() - longitude * a.dLatitude()) / cross;
    const auto on = [](double along, double length) { return along >= -reach / length && along <= 1 + reach / length; };
    if (!on(alongA, a.length()) || !on(alongB, b.length()))
        return {};
    return between(a.from, a.to, alongA);
}

} // namespace

std::optional<Point> houseOn(const Street& street, int number)
{
    const auto& anchors = street.anchors;
    if (anchors.size() < 2 || number < anchors.first().number || number >= anchors.last().number + block)
        return {};
    auto next = std::ranges::upper_bound(anchors, number, {}, &Street::Anchor::number);
    if (next == anchors.cend())
        --next;
    const auto& before = *(next - 1);
    const double share = static_cast<double>(number - before.number) / (next->number - before.number);
    return between(before.point, next->point, share);
}

std::optional<Point> crossingOf(const Street& a, const Street& b)
{
    for (qsizetype i = 1; i < a.anchors.size(); ++i)
        for (qsizetype k = 1; k < b.anchors.size(); ++k)
            if (const auto at = meeting({a.anchors.at(i - 1).point, a.anchors.at(i).point}, {b.anchors.at(k - 1).point, b.anchors.at(k).point}))
                return at;
    return {};
}

} // namespace dispatch
