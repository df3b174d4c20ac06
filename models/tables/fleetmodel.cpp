#include "fleetmodel.h"

#include "duressnotice.h"

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
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] {
        if (m_isAll)
            renew();
    });
    connect(picture, &LivePicture::applied, this, &FleetModel::follow);
    connect(board, &QAbstractItemModel::dataChanged, this, &FleetModel::soonAll);
    connect(board, &QAbstractItemModel::rowsInserted, this, &FleetModel::soonAll);
    connect(board, &QAbstractItemModel::rowsRemoved, this, &FleetModel::soonAll);
}

void FleetModel::follow(const Changes& changes)
{
    for (const auto& fix : changes.of<Fix>()) {
        extend(m_trails[fix.team], fix);
        m_moved.insert(fix.team);
    }
    if (!changes.of<Team>().isEmpty() || !changes.of<Assignment>().isEmpty() || !changes.of<Duress>().isEmpty())
        soonAll();
    else if (!changes.of<Fix>().isEmpty())
        soon();
}

void FleetModel::extend(Trail& trail, const Fix& fix)
{
    // What a phone kept in a tunnel comes late and out of its place.
    if (!trail.points.isEmpty() && fix.fixedAt <= trail.until)
        return;
    trail.until = fix.fixedAt;
    if (trail.points.isEmpty())
        trail.since = fix.fixedAt;
    else if (metresBetween(trail.points.last(), fix.point) < trail.step)
        return;
    trail.points.append(fix.point);
    if (trail.points.size() <= longestTrail)
        return;
    trail.step *= 2;
    QList<Point> fewer;
    for (const auto& point : std::as_const(trail.points))
        if (fewer.isEmpty() || metresBetween(fewer.last(), point) >= trail.step)
            fewer.append(point);
    trail.points = std::move(fewer);
}

void FleetModel::tellTrail(const TeamId& team, const QList<Fix>& fixes)
{
    Trail trail;
    for (const auto& fix : fixes)
        extend(trail, fix);
    if (const auto* newest = m_picture->now().fixOf(team))
        extend(trail, *newest);
    trail.isWhole = true;
    m_trails.insert(team, std::move(trail));
    Q_EMIT trailTold(team);
}

void FleetModel::mayMiss()
{
    for (auto& trail : m_trails)
        trail.isWhole = false;
}

QString FleetModel::trailWords(const TeamId& team) const
{
    const auto* known = m_picture->now().find(team);
    if (!known)
        return {};
    const auto trail = trailOf(team);
    if (trail.points.isEmpty())
        return tr("%1’s way: nothing was heard of it this shift.").arg(known->callsign);
    const auto words = trail.isWhole ? tr("%1’s way since the shift began, %2 of it.") : tr("%1’s way over the last %2 only, as this desk heard it.");
    return words.arg(known->callsign, spanWords(std::max(Span{0}, m_now - trail.since)));
}

/// At once, and once more after what else changes in the same breath. It never makes a car's move wait: those keep a pace of their own.
void FleetModel::soonAll()
{
    m_isAll = true;
    if (m_next.isActive())
        return;
    m_next.start();
    renew();
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
    soonAll();
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
    if (const auto duress = m_picture->now().duressOf(team.id))
        mark.alarm = duressState(*duress).toUpper();
    mark.isTarget = row.data(IsTargetRole).toBool();
    place(mark, team.id);
    return mark;
}

void FleetModel::place(MapMark& mark, const TeamId& team) const
{
    const auto* fix = m_picture->now().fixOf(team);
    if (!fix)
        return;
    mark.point = fix->point;
    mark.freshness = freshnessOf(*fix, m_now);
    mark.age = freshnessWords(*fix, m_now);
    // Twenty steps are as many as the eye tells apart; more would repaint the map for nothing.
    mark.faded = std::round(fadedAfter(m_now - fix->fixedAt) * 20) / 20;
    const bool isLive = mark.freshness == Freshness::Live;
    mark.heading = isLive ? fix->heading : std::nullopt;
    mark.speed = isLive ? fix->speed : std::nullopt;
}

void FleetModel::renew()
{
    const auto moved = std::exchange(m_moved, {});
    if (!std::exchange(m_isAll, false)) {
        auto known = marks();
        for (auto& mark : known)
            if (const TeamId team{mark.id}; moved.contains(team))
                place(mark, team);
        setMarks(std::move(known));
        return;
    }
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

} // namespace dispatch
