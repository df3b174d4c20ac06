#include "fleetdrives.h"

#include <QtConcurrentRun>

namespace dispatch {

FleetDrives::FleetDrives(const Picture* picture, const CodeBook* codes, const Clock* clock, QObject* parent)
    : QObject(parent), m_picture(picture), m_codes(codes), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waits, false))
            look();
    });
}

FleetDrives::~FleetDrives() { m_pool.waitForDone(); }

void FleetDrives::setRoads(const DriveTimes& roads)
{
    m_roads = roads;
    ++m_map;
    m_known.clear();
    look();
}

void FleetDrives::follow(const Changes& changes)
{
    if (!changes.of<Incident>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.of<Team>().isEmpty() || !changes.gone.isEmpty())
        look();
    else if (!changes.of<Fix>().isEmpty()) {
        // Two hundred cars report every second: that alone is not worth a look each time.
        if (m_isWorking || m_pause.isActive())
            m_waits = true;
        else
            look();
    }
}

void FleetDrives::tick()
{
    if (!m_pause.isActive())
        look();
}

const FleetDrives::Known* FleetDrives::known(const Point& place) const
{
    const auto it = std::ranges::find(m_known, place, [](const Known& each) { return each.drives.place; });
    return it == m_known.cend() ? nullptr : &*it;
}

bool FleetDrives::isDue(const NeededDrives& needed, const Known* known) const
{
    if (!known || m_clock->now() - known->at >= longEnough)
        return true;
    for (auto team = needed.from.cbegin(); team != needed.from.cend(); ++team) {
        const auto before = known->from.constFind(team.key());
        if (before == known->from.cend() || (needed.watched.contains(team.key()) && metresBetween(*before, *team) >= farEnough))
            return true;
    }
    return false;
}

void FleetDrives::look()
{
    if (!m_roads)
        return;
    const auto needed = neededDrives(*m_picture, *m_codes, m_clock->now());
    QList<NeededDrives> due;
    bool isNew = false;
    for (const auto& each : needed) {
        const auto* before = known(each.place);
        if (!isDue(each, before))
            continue;
        due.append(each);
        isNew = isNew || !before;
    }
    const auto gone = m_known.removeIf([&](const Known& each) { return !std::ranges::contains(needed, each.drives.place, &NeededDrives::place); });
    if (m_isWorking || (m_pause.isActive() && !isNew)) {
        m_waits = m_waits || !due.isEmpty();
    } else if (!due.isEmpty()) {
        work(due);
    } else {
        m_pause.start();
        if (gone > 0)
            publish();
    }
}

void FleetDrives::work(const QList<NeededDrives>& due)
{
    m_isWorking = true;
    m_pause.start();
    QtConcurrent::run(&m_pool, [roads = *m_roads, due, now = m_clock->now()] {
        QList<Known> worked;
        for (const auto& each : due)
            worked.append({roads.to(each.place, each.from, now), each.from, now});
        return worked;
    }).then(this, [this, map = m_map](const QList<Known>& worked) {
        m_isWorking = false;
        if (map != m_map) {
            look();
            return;
        }
        for (const auto& each : worked) {
            m_known.removeIf([&](const Known& before) { return before.drives.place == each.drives.place; });
            m_known.append(each);
        }
        publish();
        if (std::exchange(m_waits, false))
            look();
    });
}

void FleetDrives::publish()
{
    QList<DrivesTo> drives;
    for (const auto& each : m_known)
        drives.append(each.drives);
    Q_EMIT worked(drives);
}

} // namespace dispatch
