#include "rostercover.h"

#include "rosterview.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace dispatch {

namespace {

// The rules of rest, hours and nights look so far to both sides of a shift.
constexpr auto rulesSee = 10 * day;
// Longer than a month is counted beside the windows.
constexpr auto countedAtOnce = 32 * day;

bool touches(const Shift& shift, Instant from, Instant to) { return shift.start < to && shift.end > from; }

/// @p whole with the steps of @p piece where that is.
Coverage spliced(const Coverage& whole, const Coverage& piece)
{
    const auto from = piece.steps.first().from;
    const auto to = piece.steps.last().to;
    Coverage made{whole.requirement, {}};
    const auto add = [&made](CoverageStep step) {
        if (step.from >= step.to)
            return;
        if (!made.steps.isEmpty() && made.steps.last().have == step.have && made.steps.last().need == step.need)
            made.steps.last().to = step.to;
        else
            made.steps.append(step);
    };
    for (const auto& step : whole.steps)
        add({step.from, std::min(step.to, from), step.have, step.need});
    for (const auto& step : piece.steps)
        add(step);
    for (const auto& step : whole.steps)
        add({std::max(step.from, to), step.to, step.have, step.need});
    return made;
}

} // namespace

RosterCover::RosterCover(const LivePicture* picture, const RosterRules* rules, QTimeZone zone, QObject* parent)
    : QObject(parent), m_picture(picture), m_rules(rules), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, &RosterCover::follow);
}

void RosterCover::look(Instant from, Instant to)
{
    m_from = from;
    m_to = to;
    m_view = rosterViewOf(m_picture->now(), m_rules->team, m_zone, from - rulesSee, to + rulesSee);
    m_coverage.clear();
    m_gaps.clear();
    m_counting = to - from > countedAtOnce;
    Q_EMIT viewChanged();
    // Gaps of other days are no gaps of these.
    if (m_counting)
        Q_EMIT coverageChanged();
    count();
}

void RosterCover::follow(const Changes& changes)
{
    const bool anyRule = !changes.of<Staff>().isEmpty() || !changes.of<Licence>().isEmpty() || !changes.of<Requirement>().isEmpty() || !changes.gone.isEmpty();
    const bool anyWord = !changes.of<Leave>().isEmpty() || !changes.of<Preference>().isEmpty() || !changes.of<Trade>().isEmpty();
    auto first = Instant::max();
    auto last = Instant::min();
    const auto reach = [&](const Shift& shift) {
        if (!touches(shift, m_from - rulesSee, m_to + rulesSee))
            return;
        first = std::min(first, shift.start);
        last = std::max(last, shift.end);
    };
    for (const auto& shift : changes.of<Shift>()) {
        reach(shift);
        // Where it stood before.
        if (const auto was = std::ranges::find(m_view.shifts, shift.id, &Shift::id); was != m_view.shifts.end())
            reach(*was);
    }
    const bool anyShift = first < last;
    if (!anyRule && !anyWord && !anyShift)
        return;
    m_view = rosterViewOf(m_picture->now(), m_rules->team, m_zone, m_from - rulesSee, m_to + rulesSee);
    Q_EMIT viewChanged();
    if (anyRule || (anyShift && m_counting))
        count();
    else if (anyShift)
        countAgain(std::max(first, m_from), std::min(last, m_to));
}

void RosterCover::count()
{
    const auto question = ++m_question;
    if (m_to - m_from <= countedAtOnce) {
        m_counting = false;
        take(coverageOf(m_view, m_from, m_to));
        return;
    }
    m_counting = true;
    QtConcurrent::run([view = m_view, from = m_from, to = m_to] { return coverageOf(view, from, to); })
        .then(this, [this, question](QList<Coverage> coverage) {
            if (question != m_question)
                return;
            m_counting = false;
            take(std::move(coverage));
        });
}

void RosterCover::countAgain(Instant from, Instant to)
{
    if (from >= to)
        return;
    const auto pieces = coverageOf(m_view, from, to);
    auto coverage = m_coverage;
    for (auto& each : coverage)
        if (const auto piece = std::ranges::find(pieces, each.requirement, &Coverage::requirement); piece != pieces.end() && !piece->steps.isEmpty())
            each = spliced(each, *piece);
    take(std::move(coverage));
}

void RosterCover::take(QList<Coverage> coverage)
{
    m_coverage = std::move(coverage);
    m_gaps = clustersOf(gapsIn(m_coverage));
    Q_EMIT coverageChanged();
}

} // namespace dispatch
