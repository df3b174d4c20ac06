#include "uncovered.h"

#include "hourofweek.h"

#include <algorithm>
#include <cmath>

namespace dispatch {

namespace {

constexpr auto betweenLooks = 5 * minute;
constexpr double usual = 0.8; // four weeks of five

using Chain = QList<double>; ///< how likely each number of calls in hand is


double hoursIn(Span span) { return double(span.count()) / double(hour.count()); }

class Queue {
public:
    Queue(const QList<CoverageStep>& teams, Span busy, double mostCalls)
        : m_teams(teams), m_leaving(1 / hoursIn(busy)), m_size(sizeFor(teams, mostCalls)) {}

    /// As many calls in hand as there would be with teams enough.
    [[nodiscard]] Chain beginning(double load) const
    {
        Chain chain(m_size, 0.);
        double likely = std::exp(-std::min(load, 500.)), sum = 0;
        for (qsizetype n = 0; n < m_size; ++n) {
            chain[n] = likely;
            sum += likely;
            likely *= load / double(n + 1);
        }
        for (auto& each : chain)
            each /= sum;
        return chain;
    }

    [[nodiscard]] int teamsAt(Instant at) const
    {
        const auto after = std::ranges::upper_bound(m_teams, at, {}, &CoverageStep::from);
        return after == m_teams.begin() ? m_teams.first().have : std::prev(after)->have;
    }

    void advance(Chain& chain, double callsPerHour, int teams, Span length) const
    {
        // Steps short enough that no number of calls changes faster than the method can follow.
        const double fastest = callsPerHour + std::min<double>(teams, double(m_size)) * m_leaving;
        const int parts = std::max(1, int(std::ceil(hoursIn(length) * fastest)));
        const double each = hoursIn(length) / parts;
        Chain middle(m_size), k1(m_size), k2(m_size), k3(m_size), k4(m_size);
        const auto moved = [&](const Chain& by, double how) -> const Chain& {
            for (qsizetype n = 0; n < m_size; ++n)
                middle[n] = chain.at(n) + how * by.at(n);
            return middle;
        };
        for (int i = 0; i < parts; ++i) {
            flow(chain, callsPerHour, teams, k1);
            flow(moved(k1, each / 2), callsPerHour, teams, k2);
            flow(moved(k2, each / 2), callsPerHour, teams, k3);
            flow(moved(k3, each), callsPerHour, teams, k4);
            for (qsizetype n = 0; n < m_size; ++n)
                chain[n] += each / 6 * (k1.at(n) + 2 * k2.at(n) + 2 * k3.at(n) + k4.at(n));
        }
    }

    /// How likely a call that comes now waits longer: those before it go on ahead, and it is out of the queue as soon as fewer are
    /// before it than there are teams.
    [[nodiscard]] double waitsLonger(const Chain& chain, Instant at, Span wait) const
    {
        auto ahead = chain;
        const auto until = at + wait;
        while (at < until) {
            const int teams = teamsAt(at);
            std::fill_n(ahead.begin(), std::min<qsizetype>(teams, m_size), 0.);
            const auto change = std::ranges::upper_bound(m_teams, at, {}, &CoverageStep::from);
            const auto end = change == m_teams.end() ? until : std::min(until, change->from);
            if (teams > 0)
                goOn(ahead, teams * m_leaving * hoursIn(end - at), teams);
            at = end;
        }
        return std::ranges::fold_left(ahead, 0., std::plus{});
    }

private:
    static qsizetype sizeFor(const QList<CoverageStep>& teams, double mostCalls)
    {
        const int most = teams.isEmpty() ? 0 : std::ranges::max_element(teams, {}, &CoverageStep::have)->have;
        // Whoever would be farther back in the queue is kept at its end, and waits too long there as well.
        return std::clamp<qsizetype>(qsizetype(most + 30 + 4 * mostCalls), 40, 400);
    }

    void flow(const Chain& chain, double calls, int teams, Chain& change) const
    {
        for (qsizetype n = 0; n < m_size; ++n) {
            const double leave = std::min(double(n), double(teams)) * m_leaving;
            double in = 0, out = leave;
            if (n + 1 < m_size) {
                out += calls;
                in += std::min(double(n + 1), double(teams)) * m_leaving * chain.at(n + 1);
            }
            if (n > 0)
                in += calls * chain.at(n - 1);
            change[n] = in - out * chain.at(n);
        }
    }

    /// All teams are busy and finish @p mean calls on average; who comes to fewer than there are teams is served and no more counted.
    void goOn(Chain& ahead, double mean, int teams) const
    {
        QList<double> likely;
        double term = std::exp(-mean), sum = 0;
        for (int k = 0; k < int(m_size) && sum < 1 - 1e-12; ++k) {
            likely.append(term);
            sum += term;
            term *= mean / (k + 1);
        }
        Chain after(m_size, 0.);
        for (qsizetype n = teams; n < m_size; ++n)
            for (qsizetype k = 0; k < likely.size() && n + k < m_size; ++k)
                after[n] += likely.at(k) * ahead.at(n + k);
        ahead = std::move(after);
    }

    QList<CoverageStep> m_teams;
    double m_leaving; ///< calls an hour that one team finishes
    qsizetype m_size;
};

QList<UncoveredHour> hoursOf(const QList<CoverageStep>& teams, const AreaDemand& demand, double share, const Promise& promise, const QTimeZone& zone)
{
    const auto rateOf = [&](int ofWeek) -> std::optional<double> {
        const auto& known = demand.perHour.at(ofWeek);
        return known ? std::optional(known->value * share) : std::nullopt;
    };
    double most = 0;
    for (int i = 0; i < demand.perHour.size(); ++i)
        most = std::max(most, rateOf(i).value_or(0));
    const double busy = hoursIn(*demand.busy);
    const Queue queue(teams, *demand.busy, most * (1 + busy));

    QList<UncoveredHour> hours;
    std::optional<Chain> chain;
    for (const auto& piece : clockHours(teams.first().from, teams.last().to, zone)) {
        const auto known = rateOf(piece.hourOfWeek);
        const double rate = known.value_or(0);
        if (!chain)
            chain = queue.beginning(rate * busy);
        UncoveredHour looked{piece.from, piece.to, rate * hoursIn(piece.to - piece.from), 0};
        for (auto at = piece.from; at < piece.to;) {
            // A look stands for the minutes around it.
            const auto end = std::min(piece.to, at + betweenLooks);
            const auto middle = at + (end - at) / 2;
            const auto advanceTo = [&](Instant from, Instant to) {
                while (from < to) {
                    const auto change = std::ranges::upper_bound(teams, from, {}, &CoverageStep::from);
                    const auto next = change == teams.end() ? to : std::min(to, change->from);
                    queue.advance(*chain, rate, queue.teamsAt(from), next - from);
                    from = next;
                }
            };
            advanceTo(at, middle);
            if (rate > 0)
                looked.waiting += rate * hoursIn(end - at) * queue.waitsLonger(*chain, middle, promise.wait);
            advanceTo(middle, end);
            at = end;
        }
        if (known)
            hours.append(looked);
    }
    return hours;
}

double waitingIn(const QList<UncoveredHour>& hours)
{
    return std::ranges::fold_left(hours, 0., [](double sum, const UncoveredHour& each) { return sum + each.waiting; });
}

/// Of the week's calls altogether: how much fewer and how many more there may be.
Ranged shareOfTotal(const AreaDemand& demand)
{
    const auto range = poissonRange({double(demand.calls), double(demand.calls), 1}, usual);
    return demand.calls > 0 ? Ranged{1, range.low / demand.calls, range.high / demand.calls} : Ranged{1, 1, 1};
}

} // namespace

Ranged Uncovered::aWeek() const
{
    if (known <= Span{})
        return {};
    const double weeks = double(known.count()) / double((7 * day).count());
    return {waiting.value / weeks, waiting.low / weeks, waiting.high / weeks};
}

std::optional<Uncovered> uncovered(const QList<CoverageStep>& teams, const AreaDemand& demand, const Promise& promise, const QTimeZone& zone)
{
    if (teams.isEmpty() || !demand.busy || *demand.busy <= Span{})
        return std::nullopt;
    Uncovered answer{hoursOf(teams, demand, 1, promise, zone), {}, {}};
    for (const auto& each : std::as_const(answer.hours))
        answer.known += each.to - each.from;
    const auto share = shareOfTotal(demand);
    const double outside = (1 - usual) / 2;
    answer.waiting = {waitingIn(answer.hours), double(poissonQuantile(waitingIn(hoursOf(teams, demand, share.low, promise, zone)), outside)),
        double(poissonQuantile(waitingIn(hoursOf(teams, demand, share.high, promise, zone)), 1 - outside))};
    return answer;
}

} // namespace dispatch
