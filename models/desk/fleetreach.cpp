#include "fleetreach.h"

#include <QtConcurrentRun>

namespace dispatch {

ReachQuestion reachQuestion(const Picture& picture, Instant now)
{
    ReachQuestion question;
    question.at = now;
    for (const auto& team : picture.all<Team>())
        for (const auto moment : {team.shiftStart, team.shiftEnd})
            if (moment > now && (!question.change || moment < *question.change))
                question.change = moment;
    for (const auto& team : picture.all<Team>()) {
        ReachTeam each{team.id, {}, {}};
        const auto* fix = picture.fixOf(team.id);
        if (team.onShift(now) && !picture.activeAssignment(team.id) && fix && freshnessOf(*fix, now) != Freshness::Lost) {
            each.now = fix->point;
            if (question.change && team.shiftEnd > *question.change)
                each.later = fix->point;
        } else if (question.change && team.shiftStart > now && team.shiftStart <= *question.change && team.shiftEnd > *question.change) {
            each.later = team.postPoint;
        }
        if (each.now || each.later)
            question.teams.append(each);
    }
    std::ranges::sort(question.teams, [](const ReachTeam& a, const ReachTeam& b) { return a.team < b.team; });
    return question;
}

FleetReach::FleetReach(const Picture* picture, const Clock* clock, QObject* parent) : QObject(parent), m_picture(picture), m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &FleetReach::follow);
}

FleetReach::~FleetReach() { m_pool.waitForDone(); }

void FleetReach::setMap(const DriveTimes& roads, const QList<MapArea>& areas)
{
    m_answered.reset();
    m_field = QtConcurrent::run(&m_pool, [roads, areas] { return std::make_shared<const ReachField>(roads, areas); });
    follow();
}

void FleetReach::setWanted(bool wanted)
{
    m_isWanted = wanted;
    follow();
}

bool FleetReach::isDue(const ReachQuestion& question) const
{
    if (!m_answered || question.change != m_answered->change || question.at - m_answered->at >= longEnough)
        return true;
    const auto hasMoved = [](const std::optional<Point>& a, const std::optional<Point>& b) {
        return a.has_value() != b.has_value() || (a && metresBetween(*a, *b) >= farEnough);
    };
    return !std::ranges::equal(question.teams, m_answered->teams, [&](const ReachTeam& a, const ReachTeam& b) {
        return a.team == b.team && !hasMoved(a.now, b.now) && !hasMoved(a.later, b.later);
    });
}

void FleetReach::follow()
{
    if (!m_isWanted || !m_field.isValid() || m_isWorking || m_pause.isActive())
        return;
    const auto question = reachQuestion(*m_picture, m_clock->now());
    if (!isDue(question))
        return;
    m_isWorking = true;
    m_field.then(&m_pool, [question](const std::shared_ptr<const ReachField>& field) { return field->answer(question); }).then(this, [this, question](const ReachBook& book) {
        m_isWorking = false;
        m_answered = question;
        m_pause.start();
        Q_EMIT worked(book);
    });
}

} // namespace dispatch
