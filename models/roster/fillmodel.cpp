#include "fillmodel.h"

#include <algorithm>
#include <set>

namespace dispatch {

namespace {

/// What it costs, an hour of it or one of it; the order of weight is told in proposal.h.
constexpr double hourMissing = 100;
constexpr double hourOpen = 60;
constexpr double hourNoTeam = 30;
constexpr double hourUnwilling = 8;
constexpr double hourOvertime = 3;
constexpr double nightTooMany = 8;
constexpr double weekendTooMany = 6;
constexpr double holidayTooMany = 15;
constexpr double hourTooMany = 0.5;
constexpr double steeper = 0.5;    // for each unit that somebody is beyond the share already
constexpr double steepest = 2;

double inHours(Span span) { return double(span.count()) / double(hour.count()); }

bool covers(const Shift& shift, const Requirement& requirement)
{
    return (shift.duty == Duty::Working || requirement.onCallCounts) && (requirement.area.isEmpty() || shift.area.isEmpty() || shift.area == requirement.area);
}

} // namespace

FillModel::FillModel(const FillBoard& board, const FillGroups& groups) : m_board(board), m_groups(groups)
{
    choices();
    seatsAreTaken();
    restBetween();
    hoursOfWeeks();
    nightsInARow();
    crews();
    requirements();
    fairShares();
}

template <typename Counts>
Optimum::Terms FillModel::termsOf(const QList<qsizetype>& groups, Counts counts) const
{
    Optimum::Terms terms;
    for (const auto group : groups)
        for (const auto place : m_byGroup.at(group))
            if (counts(m_choices.at(place).who, seatOf(group)))
                terms.append({m_choices.at(place).column, 1});
    return terms;
}

void FillModel::choices()
{
    m_byPerson.resize(m_board.people());
    m_byGroup.resize(m_groups.groups.size());
    for (qsizetype group = 0; group < m_groups.groups.size(); ++group) {
        const auto& seat = seatOf(group);
        for (qsizetype who = 0; who < m_board.people(); ++who) {
            if (m_board.obstacle(who, seat))
                continue;
            const auto paidDay = m_board.question().rules.overtime.value(m_board.person(who).employer).dayAfter;
            const double unwilling = m_board.unwillingHours(who, seat);
            double cost = hourUnwilling * unwilling;
            if (seat.works() && paidDay > Span{} && seat.length() > paidDay)
                cost += hourOvertime * inHours(seat.length() - paidDay);
            m_byPerson[who].append(m_choices.size());
            m_byGroup[group].append(m_choices.size());
            m_choices.append({who, group, m_model.column(cost, 0, 1, true), unwilling <= 0});
        }
    }
}

void FillModel::seatsAreTaken()
{
    for (qsizetype group = 0; group < m_groups.groups.size(); ++group) {
        auto terms = termsOf({group}, [](qsizetype, const Seat&) { return true; });
        terms.append({m_model.column(hourOpen * inHours(seatOf(group).length()), 0, sizeOf(group), false), 1});
        m_model.row(sizeOf(group), terms, sizeOf(group));
    }
}

/// Of all shifts that would still be worked or rested from when one begins, nobody has two: one row where pairs would need many.
void FillModel::restBetween()
{
    const auto& rules = m_board.question().rules;
    for (const auto& own : std::as_const(m_byPerson)) {
        auto shortest = Span::max();
        for (const auto place : own)
            shortest = std::min(shortest, seatOf(m_choices.at(place).group).length());
        // With long shifts only, what the longest day asks for is the same for all of them.
        const bool long_ = own.size() > 1 && 2 * shortest > rules.dayHours.limit;
        const auto apart = long_ ? std::max(rules.rest.limit, day - rules.dayHours.limit) : rules.rest.limit;
        const auto inClique = [&](const Seat& seat, const Seat& beginning) {
            const auto pause = seat.works() && beginning.works() ? apart : Span{};
            return seat.shift.start <= beginning.shift.start && beginning.shift.start < seat.shift.end + pause;
        };
        std::set<std::vector<int>> cliques;
        for (const auto place : own) {
            const auto& beginning = seatOf(m_choices.at(place).group);
            std::vector<int> clique;
            Optimum::Terms terms;
            for (const auto other : own) {
                const auto& seat = seatOf(m_choices.at(other).group);
                if (!inClique(seat, beginning) || (!beginning.works() && seat.works() && seat.shift.end <= beginning.shift.start))
                    continue;
                // On call beside on call and work alike; who is on call may not stand for a shift that only rests.
                if (beginning.works() || seat.shift.end > beginning.shift.start) {
                    clique.push_back(m_choices.at(other).column);
                    terms.append({m_choices.at(other).column, 1});
                }
            }
            if (clique.size() > 1 && cliques.insert(clique).second)
                m_model.row(0, terms, 1);
        }
        for (qsizetype i = 0; i < own.size(); ++i)
            for (qsizetype k = i + 1; k < own.size(); ++k) {
                const auto &a = seatOf(m_choices.at(own.at(i)).group), &b = seatOf(m_choices.at(own.at(k)).group);
                const auto &first = a.shift.start <= b.shift.start ? a : b, &second = a.shift.start <= b.shift.start ? b : a;
                if (m_board.clash(a, b) && !inClique(first, second))
                    m_model.row(0, {{m_choices.at(own.at(i)).column, 1}, {m_choices.at(own.at(k)).column, 1}}, 1);
            }
    }
}

void FillModel::hoursOfWeeks()
{
    const auto& rules = m_board.question().rules;
    for (qsizetype who = 0; who < m_byPerson.size(); ++who) {
        QMap<int, Optimum::Terms> weeks;
        for (const auto place : std::as_const(m_byPerson.at(who)))
            for (const auto& [week, length] : seatOf(m_choices.at(place).group).weeks)
                weeks[week].append({m_choices.at(place).column, inHours(length)});
        for (auto it = weeks.begin(); it != weeks.end(); ++it) {
            const auto worked = m_board.workedInWeek(who, it.key());
            m_model.row(0, it.value(), std::max(0., inHours(m_board.mostInWeek(who) - worked)));
            if (const auto paid = rules.overtime.value(m_board.person(who).employer).weekAfter; paid > Span{} && paid < m_board.mostInWeek(who)) {
                auto terms = it.value();
                terms.append({m_model.column(hourOvertime, 0, Optimum::unbounded(), false), -1});
                m_model.row(-Optimum::unbounded(), terms, std::max(0., inHours(paid - worked)));
            }
        }
    }
}

void FillModel::nightsInARow()
{
    const int most = m_board.question().rules.nights;
    for (qsizetype who = 0; who < m_byPerson.size(); ++who) {
        QMap<int, Optimum::Terms> nights;
        for (const auto place : std::as_const(m_byPerson.at(who)))
            if (const int night = seatOf(m_choices.at(place).group).night; night >= 0)
                nights[night].append({m_choices.at(place).column, 1});
        if (nights.isEmpty())
            continue;
        for (int first = nights.firstKey() - most; first <= nights.lastKey(); ++first) {
            Optimum::Terms terms;
            int has = 0, could = 0;
            for (int night = first; night <= first + most; ++night) {
                has += m_board.hasNight(who, night);
                could += nights.contains(night) || m_board.hasNight(who, night);
                terms += nights.value(night);
            }
            if (!terms.isEmpty() && could > most)
                m_model.row(0, terms, std::max(0, most - has));
        }
    }
}

void FillModel::crews()
{
    const auto& team = m_board.question().rules.team;
    for (qsizetype b = 0; b < m_groups.bundles.size(); ++b) {
        const auto& bundle = m_groups.bundles.at(b);
        std::set<Instant> changes;
        for (const auto group : bundle.groups)
            changes.insert({seatOf(group).shift.start, seatOf(group).shift.end});
        for (const auto& mate : bundle.mates)
            for (const auto at : {mate.start, mate.end})
                if (*changes.begin() < at && at < *changes.rbegin())
                    changes.insert(at);
        for (auto at = changes.begin(); std::next(at) != changes.end(); ++at) {
            CrewPiece piece{*at, *std::next(at), b, -1, {}};
            for (const auto group : bundle.groups)
                if (seatOf(group).shift.covers(piece.from) && seatOf(group).works())
                    piece.groups.append(group);
            if (piece.groups.isEmpty())
                continue;
            QList<qsizetype> mates;
            for (qsizetype who = 0; who < m_board.people(); ++who)
                if (std::ranges::any_of(bundle.mates, [&](const Shift& mate) { return mate.staff == m_board.person(who).id && mate.covers(piece.from) && mate.duty == Duty::Working; }))
                    mates.append(who);
            const auto held = [&](const QString& licence) { return std::ranges::any_of(mates, [&](qsizetype who) { return m_board.holds(who, licence, piece.to); }); };
            if (mates.size() >= std::max(1, team.people) && std::ranges::all_of(team.licences, held))
                continue;
            const double crews = double(bundle.callsigns.size());
            const double cost = hourNoTeam * inHours(piece.to - piece.from);
            m_model.constant(cost * crews);
            piece.teams = m_model.column(-cost, 0, crews, true);
            double seats = 0;
            for (const auto group : std::as_const(piece.groups))
                seats += sizeOf(group) / crews;
            auto people = termsOf(piece.groups, [](qsizetype, const Seat&) { return true; });
            people.append({piece.teams, -double(team.people)});
            m_model.row(-double(mates.size()), people, Optimum::unbounded());
            // Where no seat is to spare each of them is needed, whichever group it is of.
            if (int(seats) + mates.size() <= team.people)
                for (const auto group : std::as_const(piece.groups)) {
                    auto each = termsOf({group}, [](qsizetype, const Seat&) { return true; });
                    each.append({piece.teams, -sizeOf(group) / crews});
                    m_model.row(0, each, Optimum::unbounded());
                }
            for (const auto& licence : team.licences)
                if (!held(licence)) {
                    auto holders = termsOf(piece.groups, [&](qsizetype who, const Seat& seat) { return m_board.holds(who, licence, seat.shift.end); });
                    holders.append({piece.teams, -1});
                    m_model.row(0, holders, Optimum::unbounded());
                }
            m_crews.append(piece);
        }
    }
}

/// Of the piece's teams those that bring the licence and the language, too.
int FillModel::teamsWith(const CrewPiece& piece, const QStringList& oneOf, const QString& language)
{
    if (oneOf.isEmpty() && language.isEmpty())
        return piece.teams;
    const int some = m_model.column(0, 0, double(m_groups.bundles.at(piece.bundle).callsigns.size()), true);
    m_model.row(-Optimum::unbounded(), {{some, 1}, {piece.teams, -1}}, 0);
    const auto brought = [&](const std::function<bool(qsizetype, Instant)>& brings) {
        for (const auto& mate : m_groups.bundles.at(piece.bundle).mates)
            for (qsizetype who = 0; who < m_board.people(); ++who)
                if (m_board.person(who).id == mate.staff && mate.covers(piece.from) && brings(who, mate.end))
                    return;
        auto terms = termsOf(piece.groups, [&](qsizetype who, const Seat& seat) { return brings(who, seat.shift.end); });
        terms.append({some, -1});
        m_model.row(0, terms, Optimum::unbounded());
    };
    if (!oneOf.isEmpty())
        brought([&](qsizetype who, Instant until) { return std::ranges::any_of(oneOf, [&](const QString& each) { return m_board.holds(who, each, until); }); });
    if (!language.isEmpty())
        brought([&](qsizetype who, Instant) { return m_board.person(who).languages.contains(language); });
    return some;
}

/// What is there without these shifts is counted as everywhere; each stretch in which that and what may come are the same is one row.
void FillModel::requirements()
{
    if (m_groups.groups.isEmpty())
        return;
    auto from = Instant::max(), to = Instant::min();
    std::set<Instant> changes;
    for (qsizetype group = 0; group < m_groups.groups.size(); ++group) {
        const auto& shift = seatOf(group).shift;
        from = std::min(from, shift.start);
        to = std::max(to, shift.end);
        changes.insert({shift.start, shift.end});
    }
    for (const auto& piece : std::as_const(m_crews))
        changes.insert({piece.from, piece.to});
    const auto view = m_board.view();
    for (const auto& coverage : coverageOf(view, from, to)) {
        const auto requirement = std::ranges::find(view.requirements, coverage.requirement, &Requirement::id);
        QHash<int, int> teams; // place of a crew's piece to column
        struct Row {
            double hours = 0;
            double missing = 0;
            QList<qsizetype> places;
        };
        std::map<std::pair<double, std::vector<qsizetype>>, Row> rows;
        for (const auto& step : coverage.steps)
            for (auto at = step.from; at < step.to;) {
                const auto change = changes.upper_bound(at);
                const auto end = change == changes.end() ? step.to : std::min(step.to, *change);
                std::vector<qsizetype> there;
                if (requirement->counted == Counted::Teams) {
                    for (qsizetype i = 0; i < m_crews.size(); ++i)
                        if (m_crews.at(i).from <= at && at < m_crews.at(i).to && covers(seatOf(m_crews.at(i).groups.first()).shift, *requirement))
                            there.push_back(i);
                } else {
                    for (qsizetype group = 0; group < m_groups.groups.size(); ++group)
                        if (const auto& shift = seatOf(group).shift; shift.covers(at) && covers(shift, *requirement) && (requirement->job.isEmpty() || requirement->job == shift.job))
                            there.push_back(group);
                }
                if (step.missing() > 0 && !there.empty()) {
                    auto& row = rows[{double(step.missing()), there}];
                    row.hours += inHours(end - at);
                    row.missing = step.missing();
                    row.places = QList(there.begin(), there.end());
                }
                at = end;
            }
        for (const auto& each : rows) {
            const auto& row = each.second;
            Optimum::Terms terms;
            if (requirement->counted == Counted::Teams) {
                for (const auto place : row.places) {
                    if (!teams.contains(int(place)))
                        teams.insert(int(place), teamsWith(m_crews.at(place), requirement->licences, requirement->language));
                    terms.append({teams.value(int(place)), 1});
                }
            } else {
                terms = termsOf(row.places, [&](qsizetype who, const Seat& seat) {
                    return (requirement->language.isEmpty() || m_board.person(who).languages.contains(requirement->language))
                        && (requirement->licences.isEmpty() || std::ranges::any_of(requirement->licences, [&](const QString& kind) { return m_board.holds(who, kind, seat.shift.end); }));
                });
            }
            terms.append({m_model.column(hourMissing * row.hours, 0, row.missing, false), 1});
            m_model.row(row.missing, terms, Optimum::unbounded());
        }
    }
}

void FillModel::fairShares()
{
    QMap<Role, QList<qsizetype>> byRole;
    for (qsizetype who = 0; who < m_byPerson.size(); ++who)
        if (!m_byPerson.at(who).isEmpty())
            byRole[m_board.person(who).role].append(who);
    for (const auto& people : std::as_const(byRole)) {
        fairShare(people, nightTooMany, 1, [](const Burden& burden) { return burden.nights; });
        fairShare(people, weekendTooMany, 1, [](const Burden& burden) { return burden.weekends; });
        fairShare(people, holidayTooMany, 1, [](const Burden& burden) { return burden.holidays; });
        fairShare(people, hourTooMany, 8, [](const Burden& burden) { return inHours(burden.hours); });
    }
}

/// What somebody has beyond the share that follows from the hours she wants costs, and what is more than a unit beyond it costs again; all
/// of it costs more for who is beyond it already, so that the next weeks even out what one could not. The shares are of those who are
/// willing: who would rather not is no reason for the others to count as beyond theirs.
void FillModel::fairShare(const QList<qsizetype>& people, double weight, double unit, const std::function<double(const Burden&)>& of)
{
    QMap<qsizetype, Optimum::Terms> mine;
    QSet<qsizetype> groups, willing;
    for (const auto who : people)
        for (const auto place : m_byPerson.at(who)) {
            const auto& choice = m_choices.at(place);
            if (const double one = of(seatOf(choice.group).burden); one > 0) {
                mine[who].append({choice.column, one});
                groups.insert(choice.group);
                if (choice.willing)
                    willing.insert(who);
            }
        }
    double all = 0, wanted = 0;
    for (const auto who : std::as_const(willing)) {
        all += of(m_board.burden(who));
        wanted += m_board.wantedHours(who);
    }
    for (const auto group : std::as_const(groups)) {
        double ways = 0, theirs = 0; // how many could have the group's seats, and how many of these people
        for (const auto place : m_byGroup.at(group))
            if (const auto& choice = m_choices.at(place); choice.willing) {
                ++ways;
                theirs += willing.contains(choice.who);
            }
        if (theirs > 0)
            all += of(seatOf(group).burden) * std::min(ways, sizeOf(group)) * theirs / ways;
    }
    for (auto it = mine.cbegin(); it != mine.cend(); ++it) {
        const double share = (willing.contains(it.key()) ? all * m_board.wantedHours(it.key()) / wanted : 0) - of(m_board.burden(it.key()));
        const double cost = weight * (1 + std::clamp(-share / unit * steeper, 0., steepest));
        for (const double beyond : {0., unit}) {
            auto terms = it.value();
            terms.append({m_model.column(cost, 0, Optimum::unbounded(), false), -1});
            m_model.row(-Optimum::unbounded(), terms, std::max(share, 0.) + beyond);
        }
    }
}

std::optional<FillModel::Answer> FillModel::solve(const Optimum::Effort& effort, const QList<QList<qsizetype>>& known)
{
    Optimum::Terms start;
    for (const auto& choice : std::as_const(m_choices))
        start.append({choice.column, known.at(choice.group).contains(choice.who) ? 1. : 0.});
    const auto found = m_model.approach(effort, start);
    if (!found)
        return std::nullopt;
    Answer answer{QList<QList<qsizetype>>(m_groups.groups.size()), found->ended};
    for (const auto& choice : std::as_const(m_choices))
        if (found->values.at(choice.column) > 0.5)
            answer.chosen[choice.group].append(choice.who);
    return answer;
}

} // namespace dispatch
