#include "postadviser.h"

#include "hourofweek.h"
#include "maprings.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype pointsAnArea = 8;
constexpr auto longest = 20 * second;

double aWeek(const AreaDemand& demand)
{
    double calls = 0;
    for (const auto& hour : demand.perHour)
        calls += hour ? hour->value : 0;
    return calls;
}

/// The hour of the week in which most calls come.
int busiestHour(const AreaDemand& county)
{
    const auto most = std::ranges::max_element(county.perHour, {}, [](const std::optional<Ranged>& hour) { return hour ? hour->value : 0; });
    return most == county.perHour.cend() ? 0 : int(most - county.perHour.cbegin());
}

Result<PostAdvice> worked(PostAdvice advice, const DriveTimes& roads, const QList<MapArea>& areas, const std::shared_ptr<std::atomic<bool>>& stop)
{
    QList<Point> from;
    for (const auto& place : advice.places)
        from.append(place.point);
    advice.question.minutes.resize(from.size());
    for (const auto& points : pointsIn(areas, roads.roads(), pointsAnArea)) {
        QList<Span> sums(from.size());
        QList<int> known(from.size());
        for (const auto& point : points) {
            if (*stop)
                return refuse({}, u"nobody waits for it any more"_s);
            const auto times = roads.to(point, from, advice.at);
            for (qsizetype i = 0; i < from.size(); ++i)
                if (times.at(i)) {
                    sums[i] += *times.at(i);
                    ++known[i];
                }
        }
        for (qsizetype i = 0; i < from.size(); ++i)
            advice.question.minutes[i].append(known.at(i) > 0 ? std::optional(double((sums.at(i) / known.at(i)).count()) / double(minute.count())) : std::nullopt);
    }
    QList<qsizetype> today;
    for (qsizetype i = 0; i < advice.places.size(); ++i)
        if (advice.places.at(i).inUse)
            today.append(i);
    advice.question.posts = int(today.size());
    const auto now = drivesFromPosts(advice.question, today);
    if (!now)
        return std::unexpected(now.error());
    const auto suggested = suggestPosts(advice.question, longest, [stop] { return stop->load(); });
    if (!suggested)
        return std::unexpected(suggested.error());
    advice.today = *now;
    advice.suggested = *suggested;
    return advice;
}

} // namespace

QList<QList<Point>> pointsIn(const QList<MapArea>& areas, const RoadGraph& roads, qsizetype most)
{
    QList<QList<Point>> all(areas.size());
    for (qsizetype node = 0; node < roads.nodes(); ++node)
        if (const auto point = roads.pointOf(node); const auto* area = areaHolding(areas, point))
            all[area - areas.constData()].append(point);
    for (auto& points : all)
        if (points.size() > most) {
            QList<Point> spread;
            for (qsizetype i = 0; i < most; ++i)
                spread.append(points.at((2 * i + 1) * points.size() / (2 * most)));
            points = spread;
        }
    return all;
}

PostAdviser::PostAdviser(const CodeBook* codes, QTimeZone zone, QObject* parent) : QObject(parent), m_codes(codes), m_zone(std::move(zone))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

PostAdviser::~PostAdviser()
{
    if (m_stop)
        *m_stop = true;
    m_pool.waitForDone();
}

void PostAdviser::setRoads(const DriveTimes& roads, const QList<MapArea>& areas)
{
    m_map = Map{roads, areas};
    work();
}

void PostAdviser::setNone()
{
    m_hasNoMap = true;
    work();
}

void PostAdviser::setDemand(const Demand& demand)
{
    m_demand = demand;
    work();
}

void PostAdviser::ask(const QStringList& inUse, Instant from)
{
    m_inUse = inUse;
    m_from = from;
    work();
}

/// What is asked, without the drives; or why it can't be.
Result<PostAdvice> PostAdviser::question() const
{
    PostAdvice advice;
    for (const auto& list : {u"posts"_s, u"facilities"_s})
        for (const auto& code : m_codes->valid(list, dateAt(m_from, m_zone))) {
            Point point;
            if (!detail::Codec<Point>::read(code.more.value("point"_L1), point))
                continue;
            advice.places.append({m_codes->words(list, code.id), point, list == u"posts" && m_inUse->contains(code.id)});
        }
    if (std::ranges::none_of(advice.places, &WaitingPlace::inUse))
        return refuse(tr("No shift of these days names a post whose place is known, so there is nothing to compare with."));
    double all = 0;
    for (const auto& area : m_map->areas) {
        const auto own = std::ranges::find(m_demand->areas, area.area.id, &AreaDemand::area);
        const double calls = own == m_demand->areas.cend() ? 0 : aWeek(*own);
        advice.areas.append({area.area.name, calls});
        advice.question.demand.append(calls);
        all += calls;
    }
    if (all <= 0)
        return refuse(tr("It is not known yet from which areas calls come, so no post can be suggested. Calls whose place is found on the map make it known."));
    const double county = aWeek(m_demand->county);
    advice.unplaced = county > all ? int(std::lround(100 * (1 - all / county))) : 0;
    const int busiest = busiestHour(m_demand->county);
    for (const auto& hour : clockHours(m_from, m_from + 8 * day, m_zone))
        if (hour.hourOfWeek == busiest) {
            advice.at = hour.from;
            break;
        }
    return advice;
}

void PostAdviser::work()
{
    if (!m_inUse)
        return;
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
    if (!m_map && m_hasNoMap) {
        Q_EMIT advised(refuse(tr("This desk has no map pack, so drives are not known and no post can be suggested.")));
        return;
    }
    if (!m_map || !m_demand)
        return;
    const auto asked = question();
    if (!asked) {
        Q_EMIT advised(std::unexpected(asked.error()));
        return;
    }
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    m_stop = stop;
    QtConcurrent::run(&m_pool, [asked = *asked, map = *m_map, stop] { return worked(asked, map.roads, map.areas, stop); }).then(this, [this, stop](const Result<PostAdvice>& advice) {
        if (stop == m_stop)
            Q_EMIT advised(advice);
    });
}

} // namespace dispatch
