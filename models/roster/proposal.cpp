#include "proposal.h"

#include "fillmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <numeric>

namespace dispatch {

namespace {

constexpr auto decided = 7 * day;
constexpr auto inSight = 9 * day;
/// As close to the best as is worth waiting for: some nights too many, but no hour that a requirement lacks.
constexpr double gap = 80;

class PeriodFilling {
public:
    explicit PeriodFilling(const FillQuestion& question) : m_question(question), m_board(question), m_begun(std::chrono::steady_clock::now()) {}

    FillProposal run()
    {
        const auto& seats = m_board.seats();
        for (qsizetype next = 0; next < seats.size();) {
            const auto from = seats.at(next).shift.start;
            QList<qsizetype> now, sight;
            for (auto i = next; i < seats.size() && seats.at(i).shift.start < from + inSight; ++i) {
                sight.append(i);
                if (seats.at(i).shift.start < from + decided)
                    now.append(i);
            }
            m_done = double(next) / double(seats.size());
            fill(now, sight);
            next += now.size();
        }
        return told();
    }

private:
    [[nodiscard]] Span left() const
    {
        return m_question.budget - std::chrono::duration_cast<Span>(std::chrono::steady_clock::now() - m_begun);
    }

    bool goesOn()
    {
        m_proposal.stopped = m_proposal.stopped || (m_question.goOn && !m_question.goOn(m_done));
        return !m_proposal.stopped;
    }

    void fill(const QList<qsizetype>& now, const QList<qsizetype>& sight)
    {
        const bool searches = goesOn() && left() > Span{};
        const auto groups = groupsOf(m_board, searches ? sight : now);
        auto chosen = oneAfterTheOther(groups);
        if (searches) {
            // A week may take what it needs to be filled well; to be made better still, only its part of what is left.
            const auto open = std::ranges::count_if(m_board.seats(), [](const Seat& seat) { return seat.shift.staff.isNull(); });
            const Span share = left() * now.size() / std::max<qsizetype>(1, open);
            FillModel model(m_board, groups);
            const auto answer = model.solve({left(), gap, [this] { return !goesOn(); }, share}, chosen);
            if (answer)
                chosen = answer->chosen;
            m_proposal.searched = m_proposal.searched && answer && answer->ended;
        } else {
            m_proposal.searched = false;
        }
        for (const auto& [who, seat] : sharedOut(m_board, groups, chosen))
            if (now.contains(seat))
                m_board.give(who, seat);
    }

    /// Each group in turn to those who have the least: what a search begins with, and the answer where there is no time for one.
    [[nodiscard]] QList<QList<qsizetype>> oneAfterTheOther(const FillGroups& groups) const
    {
        auto board = m_board;
        QList<QList<qsizetype>> chosen(groups.groups.size());
        QList<qsizetype> order(groups.groups.size());
        std::iota(order.begin(), order.end(), 0);
        // Work that few may do comes first, or they are spent on what everybody may.
        std::ranges::stable_sort(order, {}, [&](qsizetype group) {
            const auto& seat = board.seats().at(groups.groups.at(group).seats.first());
            qsizetype may = 0;
            for (qsizetype who = 0; who < board.people(); ++who)
                may += board.mayDo(who, seat);
            return std::pair(may, seat.shift.start);
        });
        for (const auto group : std::as_const(order))
            for (const auto place : groups.groups.at(group).seats) {
                const auto& seat = board.seats().at(place);
                std::optional<qsizetype> best;
                const auto weight = [&](qsizetype who) {
                    const auto& burden = board.burden(who);
                    return std::tuple(board.unwillingHours(who, seat) > 0, double(burden.hours.count()) / board.wantedHours(who), burden.nights, who);
                };
                for (qsizetype who = 0; who < board.people(); ++who)
                    if (!board.obstacle(who, seat) && (!best || weight(who) < weight(*best)))
                        best = who;
                if (!best)
                    break;
                chosen[group].append(*best);
                board.give(*best, place);
            }
        return chosen;
    }

    FillProposal told()
    {
        const auto& seats = m_board.seats();
        auto from = Instant::max(), to = Instant::min();
        for (qsizetype i = 0; i < seats.size(); ++i) {
            const auto& seat = seats.at(i);
            from = std::min(from, seat.shift.start);
            to = std::max(to, seat.shift.end);
            if (const auto who = m_board.holder(i)) {
                m_proposal.filled.append(why(*who, seat));
                continue;
            }
            OpenShift open{seat.shift, {}, 0};
            for (qsizetype who = 0; who < m_board.people(); ++who) {
                if (const auto obstacle = m_board.obstacle(who, seat))
                    ++open.cannot[*obstacle];
                else
                    ++open.could;
            }
            m_proposal.open.append(open);
        }
        if (from < to)
            m_proposal.gaps = gapsIn(coverageOf(m_board.view(), from, to));
        for (qsizetype who = 0; who < m_board.people(); ++who)
            m_proposal.burdens.insert(m_board.person(who).id, m_board.burden(who));
        return m_proposal;
    }

    [[nodiscard]] FilledShift why(qsizetype who, const Seat& seat) const
    {
        FilledShift filled{seat.shift, {}, 0};
        for (qsizetype other = 0; other < m_board.people(); ++other)
            filled.others += other != who && !m_board.obstacle(other, seat);
        QStringList words;
        if (filled.others == 0)
            words.append(QCoreApplication::translate("Roster", "The only one who could."));
        else
            words.append(QCoreApplication::translate("Roster", "%n other(s) could.", nullptr, filled.others));
        if (!seat.weeks.isEmpty())
            words.append(QCoreApplication::translate("Roster", "%1 this week (limit %2).", "hours, hours")
                             .arg(hourWords(m_board.workedInWeek(who, seat.weeks.first().first)), hourWords(m_board.mostInWeek(who))));
        if (seat.night >= 0)
            words.append(QCoreApplication::translate("Roster", "Night %1 of hers; on average %2.", "number, number").arg(m_board.burden(who).nights).arg(nightsOnAverage(who), 0, 'f', 1));
        if (const double unwilling = m_board.unwillingHours(who, seat); unwilling > 0)
            words.append(QCoreApplication::translate("Roster", "Rather not for %1 of it: ask.", "hours").arg(hourWords(Span(qint64(unwilling * double(hour.count()))))));
        filled.why = words.join(u' ');
        return filled;
    }

    /// Of those who do the same work.
    [[nodiscard]] double nightsOnAverage(qsizetype who) const
    {
        int people = 0, nights = 0;
        for (qsizetype other = 0; other < m_board.people(); ++other)
            if (m_board.person(other).role == m_board.person(who).role) {
                ++people;
                nights += m_board.burden(other).nights;
            }
        return double(nights) / people;
    }

    const FillQuestion& m_question;
    FillBoard m_board;
    std::chrono::steady_clock::time_point m_begun;
    double m_done = 0;
    FillProposal m_proposal;
};

} // namespace

FillProposal propose(const FillQuestion& question)
{
    return PeriodFilling(question).run();
}

} // namespace dispatch
