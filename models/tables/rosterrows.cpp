#include "rosterrows.h"

#include "licencedays.h"
#include "rosterrules.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

/// "22–08", "22:30–08"
QString hourRange(const Shift& shift, const QTimeZone& zone)
{
    const auto brief = [&zone](Instant at) {
        const auto words = clockWords(at, zone);
        return words.endsWith(u":00") ? words.first(2) : words;
    };
    return brief(shift.start) + u"–"_s + brief(shift.end);
}

/// Builds the rows of one span.
class Rows {
public:
    Rows(const RosterView& view, const QHash<TradeId, Trade>& trades, const QList<Shift>& thought, const RosterSpan& span, const CodeBook& codes, Instant now)
        : m_view(view), m_span(span), m_codes(codes), m_now(now)
    {
        for (const auto& trade : trades)
            if (trade.state == TradeState::Offered)
                m_offered.insert(trade.shift);
        for (const auto& shift : thought)
            m_thought.insert(shift.id);
        for (const auto& shift : view.shifts)
            if (shift.state != ShiftState::Withdrawn && !m_thought.contains(shift.id))
                take(shift, false);
        for (const auto& shift : thought)
            take(shift, true);
        for (auto& shifts : m_crews)
            std::ranges::sort(shifts, {}, [](const Shift* each) { return each->start; });
        for (const auto& staff : view.staff)
            m_staff.insert(staff.id, &staff);
        for (const auto& licence : view.licences)
            if (licence.kind == u"naloxone" && endOf(licence, view.zone) > span.from)
                m_naloxone.insert(licence.staff);
    }

    [[nodiscard]] QList<RosterGroup> run()
    {
        QList<RosterGroup> groups;
        QSet<StaffId> placed;
        QStringList callsigns;
        QStringList jobs;
        for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
            (it->first.first.isEmpty() ? jobs : callsigns).append(it->first.first.isEmpty() ? it->first.second : it->first.first);
        callsigns.removeDuplicates();
        QCollator natural;
        natural.setNumericMode(true);
        std::ranges::sort(callsigns, [&natural](const QString& a, const QString& b) { return natural.compare(a, b) < 0; });
        std::ranges::sort(jobs);
        for (const auto& callsign : std::as_const(callsigns))
            groups.append(group({callsign, {}}, placed));
        for (const auto& job : std::as_const(jobs))
            groups.append(group({{}, job}, placed));
        RosterGroup idle;
        idle.title = QCoreApplication::translate("RosterModel", "Without a shift in this time");
        for (const auto& staff : m_view.staff)
            if (staff.active && !placed.contains(staff.id) && works(staff))
                idle.rows.append(rowOf(&staff, 0));
        idle.detail = QCoreApplication::translate("RosterModel", "%n people", nullptr, int(idle.rows.size()));
        if (!idle.rows.isEmpty())
            groups.append(idle);
        return groups;
    }

private:
    using Key = std::pair<QString, QString>; ///< callsign, or job where there is none

    [[nodiscard]] static bool works(const Staff& staff) { return staff.role != Role::Trainer && staff.role != Role::Analyst && staff.role != Role::Administrator; }

    void take(const Shift& shift, bool isThought)
    {
        if (shift.start >= m_span.to || shift.end <= m_span.from || shift.start >= shift.end)
            return;
        m_groups[shift.callsign.isEmpty() ? Key({}, shift.job) : Key(shift.callsign, {})].append({&shift, isThought});
        if (!shift.callsign.isEmpty() && shift.counts() && shift.duty == Duty::Working)
            m_crews[shift.callsign].append(&shift);
    }

    struct Shown {
        const Shift* shift;
        bool isThought;
    };

    [[nodiscard]] RosterGroup group(const Key& key, QSet<StaffId>& placed)
    {
        const auto& shifts = m_groups[key];
        RosterGroup made;
        made.callsign = key.first;
        const auto same = [&shifts](auto of) {
            const auto first = std::invoke(of, *shifts.first().shift);
            return std::ranges::all_of(shifts, [&](const Shown& each) { return std::invoke(of, *each.shift) == first; }) ? first : decltype(first){};
        };
        made.job = key.second.isEmpty() ? shifts.first().shift->job : key.second;
        made.post = same(&Shift::post);
        made.area = same(&Shift::area);
        made.title = key.first.isEmpty() ? m_codes.words(u"jobs"_s, key.second) : key.first;
        describe(made, shifts);
        std::map<std::pair<QString, StaffId>, QList<Shown>> people;
        QList<QList<Shown>> seats;
        for (const auto& shown : shifts) {
            const auto* staff = m_staff.value(shown.shift->staff);
            if (staff) {
                people[{staff->name, staff->id}].append(shown);
                continue;
            }
            const auto seat = std::ranges::find_if(seats, [&](const QList<Shown>& taken) {
                return std::ranges::none_of(taken, [&](const Shown& each) { return each.shift->start < shown.shift->end && each.shift->end > shown.shift->start; });
            });
            seat == seats.end() ? seats.append({shown}) : seat->append(shown);
        }
        for (const auto& [who, own] : people) {
            placed.insert(who.second);
            made.rows.append(rowOf(m_staff.value(who.second), 0, own));
        }
        for (qsizetype seat = 0; seat < seats.size(); ++seat)
            made.rows.append(rowOf(nullptr, int(seat), seats.at(seat)));
        return made;
    }

    /// The times and the post that all its shifts have.
    void describe(RosterGroup& group, const QList<Shown>& shifts) const
    {
        const auto minuteOf = [this](Instant at) {
            const auto time = toDateTime(at, m_view.zone).time();
            return time.hour() * 60 + time.minute();
        };
        QStringList parts;
        const auto& first = *shifts.first().shift;
        const auto alike = [&](const Shown& each) { return minuteOf(each.shift->start) == minuteOf(first.start) && minuteOf(each.shift->end) == minuteOf(first.end); };
        if (std::ranges::all_of(shifts, alike)) {
            group.fromMinute = minuteOf(first.start);
            group.toMinute = minuteOf(first.end);
            parts.append(clockWords(first.start, m_view.zone) + u"–"_s + clockWords(first.end, m_view.zone));
        }
        if (!group.post.isEmpty())
            parts.append(m_codes.words(u"posts"_s, group.post));
        group.detail = parts.join(u", "_s);
    }

    [[nodiscard]] RosterRow rowOf(const Staff* staff, int seat, const QList<Shown>& shifts = {})
    {
        RosterRow row;
        row.seat = seat;
        if (staff) {
            row.staff = staff->id;
            row.name = rosterName(*staff) + (staff->credential.isEmpty() ? QString() : u", "_s + staff->credential);
            QStringList detail;
            if (!staff->title.isEmpty() && staff->title != staff->credential)
                detail.append(staff->title);
            detail.append(m_codes.words(u"employers"_s, staff->employer));
            row.detail = detail.join(u" · "_s);
            if (m_naloxone.contains(staff->id))
                row.badges.append(u"plus"_s);
            for (const auto& language : staff->languages)
                if (language != u"en")
                    row.badges.append(badge(language));
        } else {
            row.name = QCoreApplication::translate("RosterModel", "Nobody yet");
        }
        for (const auto& shown : shifts)
            row.bars.append(barOf(*shown.shift, shown.isThought));
        std::ranges::sort(row.bars, {}, [](const RosterBar& bar) { return std::tuple(bar.start, bar.end); });
        return row;
    }

    [[nodiscard]] QString badge(const QString& language) const
    {
        const auto* code = m_codes.find(u"languages"_s, language);
        return code ? code->more.value("badge"_L1).toString(language.toUpper()) : language.toUpper();
    }

    /// Fewer people than a team has are there for the whole of it.
    [[nodiscard]] bool isAlone(const Shift& shift) const
    {
        if (shift.callsign.isEmpty())
            return false;
        int there = 0;
        for (const auto* other : m_crews.value(shift.callsign)) {
            if (other->start >= shift.end)
                break;
            there += other->end > shift.start;
        }
        return there < m_view.team.people;
    }

    [[nodiscard]] BarFace faceOf(const Shift& shift, bool isThought) const
    {
        if (isThought)
            return BarFace::Proposed;
        if (shift.state == ShiftState::CalledOff)
            return BarFace::CalledOff;
        if (shift.staff.isNull())
            return BarFace::Free;
        if (m_offered.contains(shift.id))
            return BarFace::TradeOffered;
        if (shift.duty == Duty::OnCall)
            return BarFace::OnCall;
        return isAlone(shift) ? BarFace::Alone : BarFace::Planned;
    }

    [[nodiscard]] RosterBar barOf(const Shift& shift, bool isThought) const
    {
        RosterBar bar{shift.id, shift.start, shift.end, faceOf(shift, isThought), hourRange(shift, m_view.zone), {}};
        QString state;
        switch (bar.face) {
        case BarFace::Planned: break;
        case BarFace::OnCall: state = bar.words = QCoreApplication::translate("RosterModel", "on call"); break;
        case BarFace::Free: state = bar.words = QCoreApplication::translate("RosterModel", "nobody"); break;
        case BarFace::CalledOff:
            bar.words = QCoreApplication::translate("RosterModel", "off");
            state = QCoreApplication::translate("RosterModel", "called off");
            break;
        case BarFace::TradeOffered:
            bar.words = QCoreApplication::translate("RosterModel", "trade?");
            state = QCoreApplication::translate("RosterModel", "trade offered");
            break;
        case BarFace::Alone: state = bar.words = QCoreApplication::translate("RosterModel", "alone"); break;
        case BarFace::Proposed:
            bar.words += u'?';
            state = QCoreApplication::translate("RosterModel", "not saved");
            break;
        }
        const auto where = shift.callsign.isEmpty() ? m_codes.words(u"jobs"_s, shift.job) : shift.callsign;
        bar.spoken = QCoreApplication::translate("RosterModel", "%1, %2", "team, when").arg(where, rangeWords(shift.start, shift.end, m_now, m_view.zone));
        if (!state.isEmpty())
            bar.spoken += u", "_s + state;
        return bar;
    }

    const RosterView& m_view;
    const RosterSpan& m_span;
    const CodeBook& m_codes;
    Instant m_now;
    QSet<ShiftId> m_offered;
    QSet<ShiftId> m_thought;
    QSet<StaffId> m_naloxone;
    QHash<StaffId, const Staff*> m_staff;
    std::map<Key, QList<Shown>> m_groups;
    QHash<QString, QList<const Shift*>> m_crews;
};

} // namespace

QList<RosterGroup> rosterGroups(const RosterView& view, const QHash<TradeId, Trade>& trades, const QList<Shift>& thought, const RosterSpan& span, const CodeBook& codes, Instant now)
{
    return Rows(view, trades, thought, span, codes, now).run();
}

} // namespace dispatch
