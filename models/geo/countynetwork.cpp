#include "countynetwork.h"

#include "planar.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr double oneNode = 25;      ///< metres: nearer than this it is the same corner
constexpr double reach = 60;        ///< metres: a street that ends nearer to another was meant to end on it
constexpr double rampLength = 300;  ///< metres along the freeway
constexpr double severalApart = 1000;

double kilometresAnHour(const QString& kind)
{
    static const QHash<QString, double> speeds{{u"motorway"_s, 100}, {u"motorway_link"_s, 50}, {u"primary"_s, 60}, {u"secondary"_s, 52}, {u"tertiary"_s, 45}, {u"residential"_s, 35}};
    return speeds.value(kind, 35);
}

qint64 square(QPointF point, int east, int north)
{
    const auto column = static_cast<qint64>(std::floor(point.x() / oneNode)) + east;
    const auto row = static_cast<qint64>(std::floor(point.y() / oneNode)) + north;
    return column * 1'000'000 + row;
}

} // namespace

QPointF CountyNetwork::toPlane(const Point& point)
{
    return planar::fromEarth(point);
}

Point CountyNetwork::toEarth(QPointF point)
{
    return planar::toEarth(point);
}

void CountyNetwork::addStreet(const Line& line)
{
    Course course{line, {}, {}, false};
    for (const auto& point : line.points)
        course.plane.append(toPlane(point));
    m_courses.append(std::move(course));
}

qsizetype CountyNetwork::addFreeway(const Line& line)
{
    addStreet(line);
    m_courses.last().freeway = true;
    return m_courses.size() - 1;
}

qint64 CountyNetwork::nodeAt(QPointF point, Nodes& nodes)
{
    for (int east = -1; east <= 1; ++east)
        for (int north = -1; north <= 1; ++north)
            for (const auto known : nodes.value(square(point, east, north)))
                if (planar::distance(m_nodes.at(known), point) < oneNode)
                    return known;
    m_nodes.append(point);
    nodes[square(point, 0, 0)].append(m_nodes.size() - 1);
    return m_nodes.size() - 1;
}

void CountyNetwork::mark(qsizetype course, double along, qint64 node)
{
    m_courses[course].marks.append({along, node});
}

/// A street's end that lies just before or just behind another street is moved onto it.
void CountyNetwork::joinEnd(qsizetype number, qsizetype end)
{
    const auto at = m_courses.at(number).plane.at(end);
    double nearest = reach;
    QPointF best = at;
    for (qsizetype other = 0; other < m_courses.size(); ++other) {
        const auto& course = m_courses.at(other);
        if (other == number || course.freeway)
            continue;
        for (qsizetype i = 0; i + 1 < course.plane.size(); ++i) {
            const auto foot = planar::foot(at, course.plane.at(i), course.plane.at(i + 1));
            if (foot.distance < nearest) {
                nearest = foot.distance;
                best = foot.at;
            }
        }
    }
    m_courses[number].plane[end] = best;
}

QList<CountyNetwork::Meeting> CountyNetwork::meetings(qsizetype course, qsizetype other) const
{
    QList<Meeting> found;
    const auto& a = m_courses.at(course).plane;
    const auto& b = m_courses.at(other).plane;
    for (qsizetype i = 0; i + 1 < a.size(); ++i)
        for (qsizetype k = 0; k + 1 < b.size(); ++k)
            if (const auto crossing = planar::crossing(a.at(i), a.at(i + 1), b.at(k), b.at(k + 1)))
                found.append({other, double(i) + crossing->alongFirst, double(k) + crossing->alongSecond, crossing->at});
    // An end on the other line touches it without crossing.
    const auto touch = [&found, other](const QList<QPointF>& line, const QList<QPointF>& onto, bool swapped) {
        for (const auto end : {qsizetype{0}, line.size() - 1})
            for (qsizetype k = 0; k + 1 < onto.size(); ++k) {
                const auto foot = planar::foot(line.at(end), onto.at(k), onto.at(k + 1));
                if (foot.distance > oneNode)
                    continue;
                const auto alongLine = double(end);
                const auto alongOnto = double(k) + foot.along;
                found.append({other, swapped ? alongOnto : alongLine, swapped ? alongLine : alongOnto, foot.at});
            }
    };
    touch(a, b, false);
    touch(b, a, true);
    return found;
}

void CountyNetwork::joinStreets()
{
    for (qsizetype number = 0; number < m_courses.size(); ++number)
        if (!m_courses.at(number).freeway)
            for (const auto end : {qsizetype{0}, m_courses.at(number).plane.size() - 1})
                joinEnd(number, end);
    for (qsizetype number = 0; number < m_courses.size(); ++number)
        for (qsizetype other = number + 1; other < m_courses.size(); ++other) {
            if (m_courses.at(number).freeway || m_courses.at(other).freeway)
                continue;
            for (const auto& meeting : meetings(number, other)) {
                const auto node = nodeAt(meeting.at, m_onStreets);
                mark(number, meeting.along, node);
                mark(other, meeting.alongOther, node);
            }
        }
    for (qsizetype number = 0; number < m_courses.size(); ++number)
        for (qsizetype i = 0; i < m_courses.at(number).plane.size(); ++i)
            mark(number, double(i), nodeAt(m_courses.at(number).plane.at(i), m_courses.at(number).freeway ? m_onFreeways : m_onStreets));
}

QPointF CountyNetwork::pointAt(const Course& course, double along)
{
    const auto segment = std::clamp<qsizetype>(static_cast<qsizetype>(along), 0, course.plane.size() - 2);
    const auto a = course.plane.at(segment);
    return a + (course.plane.at(segment + 1) - a) * (along - double(segment));
}

double CountyNetwork::after(const Course& course, double along, double metres)
{
    const double step = metres < 0 ? -1 : 1;
    double left = std::abs(metres);
    const auto last = double(course.plane.size() - 1);
    while (left > 0 && (step < 0 ? along > 0 : along < last)) {
        const double next = step < 0 ? std::ceil(along) - 1 : std::floor(along) + 1;
        const double length = planar::distance(pointAt(course, along), pointAt(course, next));
        if (length >= left)
            return along + (next - along) * left / length;
        left -= length;
        along = next;
    }
    return std::clamp(along, 0.0, last);
}

std::optional<Point> CountyNetwork::addExit(qsizetype freeway, const QString& to, const std::optional<Point>& near)
{
    QList<Meeting> found;
    for (qsizetype other = 0; other < m_courses.size(); ++other) {
        const auto& course = m_courses.at(other);
        if (other != freeway && (course.freeway ? course.line.ref == to : course.line.name == to))
            found += meetings(freeway, other);
    }
    if (found.isEmpty())
        return std::nullopt;
    const auto from = near ? toPlane(*near) : found.first().at;
    const auto far = [from](const Meeting& meeting) { return planar::distance(meeting.at, from); };
    if (!near && far(*std::ranges::max_element(found, {}, far)) > severalApart)
        return std::nullopt;
    const auto meeting = *std::ranges::min_element(found, {}, far);
    if (m_courses.at(meeting.other).freeway) {
        const auto node = nodeAt(meeting.at, m_onFreeways);
        mark(freeway, meeting.along, node);
        mark(meeting.other, meeting.alongOther, node);
        return toEarth(meeting.at);
    }
    const auto corner = nodeAt(meeting.at, m_onStreets);
    mark(meeting.other, meeting.alongOther, corner);
    for (const double metres : {-rampLength, rampLength}) {
        const auto along = after(m_courses.at(freeway), meeting.along, metres);
        const auto node = nodeAt(pointAt(m_courses.at(freeway), along), m_onFreeways);
        mark(freeway, along, node);
        MapRoad ramp;
        ramp.kind = u"motorway_link"_s;
        ramp.nodes = {node, corner};
        ramp.points = {toEarth(m_nodes.at(node)), toEarth(m_nodes.at(corner))};
        ramp.kilometresAnHour = kilometresAnHour(ramp.kind);
        m_ramps.append(ramp);
    }
    return toEarth(meeting.at);
}

MapRoad CountyNetwork::road(const Course& course) const
{
    MapRoad road;
    road.name = course.line.name;
    road.ref = course.line.ref;
    road.kind = course.line.kind;
    road.ways = course.line.ways;
    road.kilometresAnHour = kilometresAnHour(road.kind);
    auto marks = course.marks;
    std::ranges::stable_sort(marks, {}, &Mark::along);
    for (const auto& mark : std::as_const(marks))
        if (road.nodes.isEmpty() || road.nodes.last() != mark.node) {
            road.nodes.append(mark.node);
            road.points.append(toEarth(m_nodes.at(mark.node)));
        }
    return road;
}

QList<MapRoad> CountyNetwork::roads() const
{
    QList<MapRoad> roads;
    for (const auto& course : m_courses)
        if (auto made = road(course); made.nodes.size() > 1)
            roads.append(std::move(made));
    return roads + m_ramps;
}

} // namespace dispatch
