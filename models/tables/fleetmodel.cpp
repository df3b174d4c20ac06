#include "fleetmodel.h"

namespace dispatch {

using namespace Qt::StringLiterals;

FleetModel::FleetModel(const LivePicture* picture, const TeamBoardModel* board, QObject* parent)
    : MarkList(parent), m_picture(picture), m_board(board)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietest);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        if (std::exchange(m_waits, false))
            soon();
    });
    connect(picture, &LivePicture::applied, this, &FleetModel::follow);
    connect(board, &QAbstractItemModel::dataChanged, this, &FleetModel::soon);
    connect(board, &QAbstractItemModel::rowsInserted, this, &FleetModel::soon);
    connect(board, &QAbstractItemModel::rowsRemoved, this, &FleetModel::soon);
}

void FleetModel::follow(const Changes& changes)
{
    for (const auto& fix : changes.of<Fix>()) {
        auto& trail = m_trails[fix.team];
        if (!trail.isEmpty() && metresBetween(trail.last(), fix.point) < trailStep)
            continue;
        trail.append(fix.point);
        if (trail.size() > longestTrail)
            trail.removeFirst();
    }
    if (!changes.of<Fix>().isEmpty() || !changes.of<Team>().isEmpty() || !changes.of<Assignment>().isEmpty())
        soon();
}

void FleetModel::soon()
{
    if (m_quiet.isActive()) {
        m_waits = true;
        return;
    }
    m_quiet.start();
    renew();
}

void FleetModel::tick(Instant now)
{
    m_now = now;
    soon();
}

double FleetModel::fadedAfter(Span age)
{
    const auto live = minute;
    const auto forgotten = 30 * minute;
    return std::clamp(static_cast<double>((age - live).count()) / static_cast<double>((forgotten - live).count()), 0.0, 1.0);
}

MapMark FleetModel::markOf(const Team& team, const QModelIndex& row) const
{
    const auto state = row.siblingAtColumn(TeamBoardModel::State);
    MapMark mark;
    mark.kind = MapMark::Kind::Team;
    mark.key = u"team "_s + team.id.toString();
    mark.id = team.id.uuid();
    mark.label = team.callsign;
    mark.state = state.data(Qt::DisplayRole).toString();
    mark.icon = state.data(IconRole).toString();
    mark.isTarget = row.data(IsTargetRole).toBool();
    if (const auto* fix = m_picture->now().fixOf(team.id)) {
        mark.point = fix->point;
        mark.freshness = freshnessOf(*fix, m_now);
        mark.age = freshnessWords(*fix, m_now);
        // Twenty steps are as many as the eye tells apart; more would repaint the map for nothing.
        mark.faded = std::round(fadedAfter(m_now - fix->fixedAt) * 20) / 20;
        if (mark.freshness == Freshness::Live) {
            mark.heading = fix->heading;
            mark.speed = fix->speed;
        }
    }
    return mark;
}

void FleetModel::renew()
{
    QList<MapMark> marks;
    QSet<TeamId> onShift;
    marks.reserve(m_board->rowCount());
    for (int row = 0; row < m_board->rowCount(); ++row) {
        const auto index = m_board->index(row, 0);
        if (const auto* team = m_picture->now().find(m_board->teamAt(index))) {
            onShift.insert(team->id);
            marks.append(markOf(*team, index));
        }
    }
    m_trails.removeIf([&](const auto& trail) { return !onShift.contains(trail.key()); });
    setMarks(std::move(marks));
}

const MapMark* FleetModel::markOf(const TeamId& team) const
{
    const auto at = std::ranges::find(marks(), team.uuid(), &MapMark::id);
    return at == marks().end() ? nullptr : &*at;
}

QList<Point> FleetModel::trailOf(const TeamId& team) const { return m_trails.value(team); }

} // namespace dispatch
