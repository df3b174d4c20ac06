#include "fillgroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

QString likeness(const Shift& shift)
{
    return u"%1 %2 %3 %4 %5"_s.arg(toMsecs(shift.start)).arg(toMsecs(shift.end)).arg(shift.job, shift.area, word(shift.duty));
}

struct Crew {
    QString callsign;
    QList<qsizetype> seats;
    QList<Shift> mates;
};

/// Seats of one callsign that overlap are one crew.
QList<Crew> crewsOf(const FillBoard& board, const QList<qsizetype>& among)
{
    QMap<QString, QList<qsizetype>> byCallsign;
    for (const auto seat : among)
        if (const auto& callsign = board.seats().at(seat).shift.callsign; !callsign.isEmpty())
            byCallsign[callsign].append(seat);
    QHash<QString, QList<Shift>> there;
    for (const auto& shift : board.view().shifts)
        if (shift.counts() && byCallsign.contains(shift.callsign))
            there[shift.callsign].append(shift);
    QList<Crew> crews;
    for (auto it = byCallsign.cbegin(); it != byCallsign.cend(); ++it) {
        auto until = Instant::min();
        const auto close = [&] {
            auto& crew = crews.last();
            const auto from = board.seats().at(crew.seats.first()).shift.start;
            for (const auto& shift : there.value(it.key()))
                if (shift.start < until && shift.end > from)
                    crew.mates.append(shift);
        };
        for (const auto seat : it.value()) {
            const auto& shift = board.seats().at(seat).shift;
            if (shift.start >= until) {
                if (until != Instant::min())
                    close();
                crews.append({it.key(), {}, {}});
                until = shift.end;
            }
            crews.last().seats.append(seat);
            until = std::max(until, shift.end);
        }
        close();
    }
    return crews;
}

class Sharing {
public:
    Sharing(const FillBoard& board, const FillGroups& all, const CrewBundle& bundle, const QList<QList<qsizetype>>& chosen)
        : m_board(board), m_bundle(bundle)
    {
        for (const auto group : bundle.groups) {
            auto& left = m_left.emplaceBack();
            left.people = chosen.at(group);
            left.seats = all.groups.at(group).seats;
        }
    }

    QList<std::pair<qsizetype, qsizetype>> run()
    {
        for (const auto& licence : m_board.question().rules.team.licences)
            for (const auto& callsign : m_bundle.callsigns)
                giveHolder(callsign, licence);
        for (auto& left : m_left) {
            if (left.seats.isEmpty())
                continue;
            const auto start = shiftOf(left.seats.first()).start;
            // Where people lack, one whole crew is more than two halves, whoever had which callsign.
            const bool whole = left.people.size() >= left.seats.size();
            for (const bool ownCallsign : {true, false})
                for (qsizetype i = 0; i < left.people.size();) {
                    const auto who = left.people.at(i);
                    const auto seat = !ownCallsign ? fullest(left) : whole ? seatOn(left, m_board.lastCallsign(who, start)) : -1;
                    if (seat < 0) {
                        ++i;
                        continue;
                    }
                    take(left, who, seat);
                }
        }
        return m_shared;
    }

private:
    struct Left {
        QList<qsizetype> people;
        QList<qsizetype> seats;
    };

    [[nodiscard]] const Shift& shiftOf(qsizetype seat) const { return m_board.seats().at(seat).shift; }

    [[nodiscard]] qsizetype seatOn(const Left& left, const QString& callsign) const
    {
        const auto seat = std::ranges::find_if(left.seats, [&](qsizetype each) { return shiftOf(each).callsign == callsign; });
        return seat == left.seats.end() ? -1 : *seat;
    }

    /// Where the most are already.
    [[nodiscard]] qsizetype fullest(const Left& left) const
    {
        qsizetype best = -1;
        for (const auto seat : left.seats)
            if (best < 0 || m_crew.value(shiftOf(seat).callsign).size() > m_crew.value(shiftOf(best).callsign).size())
                best = seat;
        return best;
    }

    void giveHolder(const QString& callsign, const QString& licence)
    {
        const auto holds = [&](qsizetype who, Instant until) { return m_board.holds(who, licence, until); };
        for (const auto& [who, until] : m_crew.value(callsign))
            if (holds(who, until))
                return;
        for (const auto& mate : m_bundle.mates)
            for (qsizetype who = 0; who < m_board.people(); ++who)
                if (m_board.person(who).id == mate.staff && holds(who, mate.end))
                    return;
        for (auto& left : m_left) {
            const auto seat = seatOn(left, callsign);
            if (seat < 0)
                continue;
            // Who had this callsign last comes first.
            std::optional<qsizetype> best;
            for (const auto who : std::as_const(left.people))
                if (holds(who, shiftOf(seat).end) && (!best || m_board.lastCallsign(who, shiftOf(seat).start) == callsign))
                    best = who;
            if (best)
                return take(left, *best, seat);
        }
    }

    void take(Left& left, qsizetype who, qsizetype seat)
    {
        m_shared.append({who, seat});
        m_crew[shiftOf(seat).callsign].append({who, shiftOf(seat).end});
        left.people.removeOne(who);
        left.seats.removeOne(seat);
    }

    const FillBoard& m_board;
    const CrewBundle& m_bundle;
    QList<Left> m_left;
    QHash<QString, QList<std::pair<qsizetype, Instant>>> m_crew;
    QList<std::pair<qsizetype, qsizetype>> m_shared;
};

} // namespace

FillGroups groupsOf(const FillBoard& board, const QList<qsizetype>& among)
{
    FillGroups all;
    QHash<QString, qsizetype> groups, bundles;
    const auto groupFor = [&](const QString& key, qsizetype bundle) {
        if (const auto known = groups.constFind(key); known != groups.cend())
            return *known;
        groups.insert(key, all.groups.size());
        all.groups.append({{}, bundle});
        if (bundle >= 0)
            all.bundles[bundle].groups.append(all.groups.size() - 1);
        return all.groups.size() - 1;
    };
    for (const auto& crew : crewsOf(board, among)) {
        QStringList likenesses;
        for (const auto seat : crew.seats)
            likenesses.append(likeness(board.seats().at(seat).shift));
        likenesses.sort();
        auto key = likenesses.join(u'|');
        if (!crew.mates.isEmpty())
            key += u'|' + crew.callsign;
        if (!bundles.contains(key)) {
            bundles.insert(key, all.bundles.size());
            all.bundles.append({{}, {}, crew.mates});
        }
        const auto bundle = bundles.value(key);
        all.bundles[bundle].callsigns.append(crew.callsign);
        for (const auto seat : crew.seats)
            all.groups[groupFor(key + u'#' + likeness(board.seats().at(seat).shift), bundle)].seats.append(seat);
    }
    for (const auto seat : among)
        if (const auto& shift = board.seats().at(seat).shift; shift.callsign.isEmpty())
            all.groups[groupFor(likeness(shift), -1)].seats.append(seat);
    return all;
}

QList<std::pair<qsizetype, qsizetype>> sharedOut(const FillBoard& board, const FillGroups& groups, const QList<QList<qsizetype>>& chosen)
{
    QList<std::pair<qsizetype, qsizetype>> shared;
    for (const auto& bundle : groups.bundles)
        shared += Sharing(board, groups, bundle, chosen).run();
    for (qsizetype g = 0; g < groups.groups.size(); ++g)
        if (groups.groups.at(g).bundle < 0)
            for (qsizetype i = 0; i < chosen.at(g).size(); ++i)
                shared.append({chosen.at(g).at(i), groups.groups.at(g).seats.at(i)});
    return shared;
}

} // namespace dispatch
