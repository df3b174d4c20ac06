#include "weekprint.h"

#include "countyclock.h"
#include "gapwords.h"
#include "hourofweek.h"
#include "licencedays.h"
#include "printpages.h"
#include "rosterrules.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QMap>
#include <QPagedPaintDevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr int daysOfWeek = 7;
constexpr double hourHeight = 3.9;
constexpr double personHeight = 5.6;
constexpr double unit = PrintPages::unitsOfMillimetre;

const QColor faint(0xd8, 0xd8, 0xd4);
const QColor soft(0xef, 0xef, 0xec);

/// What a requirement has and needs in one hour, at its worst.
struct HourCell {
    bool there = false;
    int have = 0;
    int need = 0;
};

QString dayWords(const QDate& date)
{
    return QLocale().toString(date, QCoreApplication::translate("dispatch::WeekPrint", "ddd d MMM", "a day without the year, as QLocale formats it"));
}

} // namespace

/// Makes the blocks of one sheet.
class WeekLayout {
    Q_DECLARE_TR_FUNCTIONS(dispatch::WeekPrint)
public:
    WeekLayout(PrintPages& pages, const WeekSheet& sheet, const CodeBook& codes)
        : m_pages(pages), m_sheet(sheet), m_codes(codes), m_from(startOfDay(sheet.first, sheet.view.zone)), m_to(startOfDay(sheet.first.addDays(daysOfWeek), sheet.view.zone))
    {
    }

    void lay()
    {
        const auto coverage = coverageOf(m_sheet.view, m_from, m_to);
        for (qsizetype i = 0; i < coverage.size(); ++i)
            hours(m_sheet.view.requirements.at(i), coverage.at(i));
        gaps(gapsIn(coverage));
        people();
    }

private:
    [[nodiscard]] static QRectF cut(const QRectF& room, double from, double to) { return {room.left() + from * unit, room.top(), (to - from) * unit, room.height()}; }
    static void words(QPainter& painter, const QRectF& room, const QString& text, double points, bool strong, int flags)
    {
        painter.setFont(PrintPages::font(points, strong));
        painter.drawText(room, flags | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(room.width())));
    }

    // Have and need

    [[nodiscard]] QList<std::array<HourCell, 24>> cells(const Coverage& coverage) const
    {
        QList<std::array<HourCell, 24>> days(daysOfWeek);
        for (const auto& clock : clockHours(m_from, m_to, m_sheet.view.zone)) {
            auto& cell = days[m_sheet.first.daysTo(clock.date)].at(static_cast<size_t>(clock.hourOfWeek % 24));
            for (const auto& step : coverage.steps)
                if (step.from < clock.to && step.to > clock.from && (!cell.there || step.have - step.need < cell.have - cell.need))
                    cell = {true, step.have, step.need};
        }
        return days;
    }

    void hours(const Requirement& requirement, const Coverage& coverage)
    {
        const auto days = cells(coverage);
        m_pages.add({hourHeight + 1.6, [name = requirement.name](QPainter& painter, const QRectF& room) {
            words(painter, cut(room, 0, 60), name, 8.5, true, Qt::AlignLeft | Qt::AlignBottom);
            for (int hour = 0; hour < 24; ++hour)
                words(painter, hourRoom(room, hour), u"%1"_s.arg(hour, 2, 10, QLatin1Char('0')), 6.5, false, Qt::AlignHCenter | Qt::AlignBottom);
        }, true});
        for (int day = 0; day < daysOfWeek; ++day)
            m_pages.add({hourHeight + (day == daysOfWeek - 1 ? 1.4 : 0), [label = dayLabel(day), row = days.at(day)](QPainter& painter, QRectF room) {
                room.setHeight(hourHeight * unit);
                words(painter, cut(room, 0, dayColumn - 1), label, 6.5, false, Qt::AlignLeft | Qt::AlignVCenter);
                for (int hour = 0; hour < 24; ++hour)
                    hourCell(painter, hourRoom(room, hour), row.at(static_cast<size_t>(hour)));
            }, day < daysOfWeek - 1});
    }

    static constexpr double dayColumn = 44;
    [[nodiscard]] static QRectF hourRoom(const QRectF& room, int hour)
    {
        const double wide = (room.width() / unit - dayColumn) / 24;
        return cut(room, dayColumn + hour * wide, dayColumn + (hour + 1) * wide);
    }
    static void hourCell(QPainter& painter, const QRectF& room, const HourCell& cell)
    {
        painter.setPen(QPen(faint, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room);
        painter.setPen(Qt::black);
        if (!cell.there)
            return;
        const bool missing = cell.have < cell.need;
        if (missing) {
            painter.fillRect(room, Qt::black);
            painter.setPen(Qt::white);
        }
        words(painter, room, u"%1/%2"_s.arg(cell.have).arg(cell.need), 6.5, missing, Qt::AlignCenter);
        painter.setPen(Qt::black);
    }

    [[nodiscard]] QString dayLabel(int day) const
    {
        const auto date = m_sheet.first.addDays(day);
        const auto holiday = m_sheet.holidays.value(date);
        return holiday.isEmpty() ? dayWords(date) : tr("%1 · %2", "day, holiday").arg(dayWords(date), holiday);
    }

    // Gaps

    void gaps(const QList<CoverageGap>& gaps)
    {
        const auto clusters = clustersOf(gaps);
        m_pages.addSpace(1.5);
        const auto heading = clusters.isEmpty() ? tr("Nothing is missing in this week.") : tr("%n gap(s)", nullptr, static_cast<int>(clusters.size()));
        m_pages.addText(heading, PrintPages::font(10.5, true), 1.5, !clusters.isEmpty());
        for (const auto& cluster : clusters) {
            const auto told = gapWords(m_sheet.view, cluster, m_sheet.now);
            m_pages.addText(tr("%1: %2", "when, what is missing").arg(told.when, told.missing), PrintPages::font(8.5, true), 0.3, true);
            m_pages.addText((told.need + told.why).join(u' '), PrintPages::font(8), 2);
        }
    }

    // People

    /// Those who share a callsign, or work at the office.
    struct Group {
        QString title;
        QList<std::pair<StaffId, QList<Shift>>> rows; ///< a null one for each seat that nobody took
    };

    void people()
    {
        m_pages.add({8.6, [this](QPainter& painter, const QRectF& room) { daysHead(painter, room); }, true, 1});
        for (const auto& group : groups()) {
            m_pages.add({5.2, [title = group.title](QPainter& painter, const QRectF& room) {
                painter.fillRect(room, soft);
                words(painter, room.adjusted(0.8 * unit, 0, 0, 0), title, 8, true, Qt::AlignLeft | Qt::AlignVCenter);
            }, true, 2});
            for (const auto& [staff, shifts] : group.rows)
                m_pages.add({personHeight, [this, staff, shifts](QPainter& painter, const QRectF& room) { personRow(painter, room, staff, shifts); }});
        }
        const QStringList marks{tr("+ %1", "what somebody on a team can do").arg(licenceWords()), tr("The line under a shift shows where in the day it lies.")};
        m_pages.addSpace(1.5);
        m_pages.addText(marks.join(u"   "), PrintPages::font(7), 0);
    }

    [[nodiscard]] QString licenceWords() const
    {
        QStringList kinds;
        for (const auto& kind : m_sheet.view.team.licences)
            kinds.append(m_codes.words(u"licences"_s, kind));
        return kinds.join(u", ");
    }

    [[nodiscard]] QList<Group> groups() const
    {
        QMap<std::tuple<bool, int, QString>, Group> all;
        for (const auto& shift : m_sheet.view.shifts) {
            if (shift.state == ShiftState::Withdrawn || shift.start >= m_to || shift.end <= m_from)
                continue;
            auto& group = all[{shift.callsign.isEmpty(), shift.callsign.sliced(std::min<qsizetype>(1, shift.callsign.size())).toInt(), shift.callsign.isEmpty() ? shift.job : shift.callsign}];
            if (group.title.isEmpty())
                group.title = titleOf(shift);
            auto row = std::ranges::find_if(group.rows, [&](const auto& each) {
                return each.first == shift.staff && (!shift.staff.isNull() || each.second.last().end <= shift.start);
            });
            if (row == group.rows.end()) {
                group.rows.append({shift.staff, {}});
                row = group.rows.end() - 1;
            }
            row->second.append(shift);
        }
        for (auto& group : all) // those who begin at the same hour stand together
            std::ranges::stable_sort(group.rows, {}, [this](const auto& row) { return toDateTime(row.second.last().start, m_sheet.view.zone).time(); });
        return all.values();
    }

    [[nodiscard]] QString titleOf(const Shift& shift) const
    {
        if (shift.callsign.isEmpty())
            return m_codes.words(u"jobs"_s, shift.job);
        return shift.post.isEmpty() ? shift.callsign : tr("%1 · %2", "team, where it waits").arg(shift.callsign, m_codes.words(u"posts"_s, shift.post));
    }

    static constexpr double nameColumn = 66;
    [[nodiscard]] static QRectF dayRoom(const QRectF& room, int day)
    {
        const double wide = (room.width() / unit - nameColumn) / daysOfWeek;
        return cut(room, nameColumn + day * wide, nameColumn + (day + 1) * wide);
    }

    void daysHead(QPainter& painter, const QRectF& room) const
    {
        words(painter, cut(room, 0.8, nameColumn), tr("Team and people"), 8, true, Qt::AlignLeft | Qt::AlignVCenter);
        for (int day = 0; day < daysOfWeek; ++day) {
            const auto date = m_sheet.first.addDays(day);
            const auto both = dayRoom(room, day).adjusted(0.6 * unit, 0.5 * unit, 0, -0.6 * unit);
            words(painter, both, dayWords(date), 7.5, true, Qt::AlignLeft | Qt::AlignTop);
            words(painter, both, m_sheet.holidays.value(date), 6.5, false, Qt::AlignLeft | Qt::AlignBottom);
        }
        const double line = room.bottom() - 0.2 * unit;
        painter.setPen(QPen(Qt::black, 4));
        painter.drawLine(QPointF(room.left(), line), QPointF(room.right(), line));
    }

    void personRow(QPainter& painter, const QRectF& room, const StaffId& id, const QList<Shift>& shifts) const
    {
        painter.setPen(QPen(faint, 2));
        painter.drawLine(room.bottomLeft(), room.bottomRight());
        for (int day = 0; day <= daysOfWeek; ++day) {
            const auto x = day < daysOfWeek ? dayRoom(room, day).left() : room.right();
            painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()));
        }
        painter.setPen(Qt::black);
        const auto name = cut(room, 0.8, nameColumn - 1);
        const auto person = std::ranges::find(m_sheet.view.staff, id, &Staff::id);
        if (person == m_sheet.view.staff.cend()) {
            words(painter, name, tr("nobody yet"), 7.5, true, Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            const auto own = person->credential.isEmpty() ? rosterName(*person) : tr("%1, %2", "name, licence").arg(rosterName(*person), person->credential);
            words(painter, name, own, 7.5, true, Qt::AlignLeft | Qt::AlignVCenter);
            const auto after = painter.fontMetrics().horizontalAdvance(own) / unit + 1.6;
            words(painter, cut(name, std::min(after, nameColumn - 12), nameColumn - 1.8), about(*person), 6.5, false, Qt::AlignLeft | Qt::AlignVCenter);
        }
        QMap<int, QList<Shift>> days;
        for (const auto& shift : shifts) {
            days[static_cast<int>(m_sheet.first.daysTo(std::max(dateAt(shift.start, m_sheet.view.zone), m_sheet.first)))].append(shift);
            bar(painter, room, shift);
        }
        for (const auto& [day, each] : days.asKeyValueRange())
            shiftsOf(painter, dayRoom(room, day).adjusted(0.6 * unit, 0, -0.3 * unit, -1.2 * unit), each);
    }

    /// "Peer + · BACS · AR"
    [[nodiscard]] QString about(const Staff& person) const
    {
        QStringList parts{person.title};
        const bool able = !m_sheet.view.team.licences.isEmpty() && std::ranges::all_of(m_sheet.view.team.licences, [&](const QString& kind) {
            return heldUntil(m_sheet.view.licences, person.id, {kind}, m_sheet.view.zone) >= m_to;
        });
        if (able)
            parts.last() += person.title.isEmpty() ? u"+"_s : u" +"_s;
        parts.append(m_codes.words(u"employers"_s, person.employer));
        for (const auto& language : person.languages)
            if (language != "en"_L1) {
                const auto* code = m_codes.find(u"languages"_s, language);
                parts.append(code ? code->more.value("badge"_L1).toString() : language);
            }
        parts.removeAll(QString());
        return parts.join(u" · ");
    }

    [[nodiscard]] QString shiftWords(const Shift& shift) const
    {
        const auto& zone = m_sheet.view.zone;
        const auto hours = u"%1–%2"_s.arg(shift.start < m_from ? u"…"_s : clockWords(shift.start, zone), clockWords(shift.end, zone));
        if (shift.state == ShiftState::CalledOff)
            return tr("%1 off", "hours of a shift that was called off").arg(hours);
        return shift.duty == Duty::OnCall ? tr("%1 on call", "hours").arg(hours) : hours;
    }

    /// One after the other, as large as fits.
    void shiftsOf(QPainter& painter, const QRectF& cell, const QList<Shift>& shifts) const
    {
        constexpr double apart = 1.3 * unit;
        double points = 7.5;
        const auto lengths = [&] {
            double sum = apart * double(shifts.size() - 1);
            for (const auto& shift : shifts)
                sum += QFontMetricsF(PrintPages::font(points, true)).horizontalAdvance(shiftWords(shift));
            return sum;
        };
        points *= std::min(1.0, cell.width() / lengths());
        double x = cell.left();
        for (const auto& shift : shifts) {
            const bool off = shift.state == ShiftState::CalledOff;
            auto font = PrintPages::font(points, !off);
            font.setStrikeOut(off);
            painter.setFont(font);
            const QRectF room(x, cell.top(), QFontMetricsF(font).horizontalAdvance(shiftWords(shift)), cell.height());
            const bool open = shift.staff.isNull() && !off;
            if (open)
                painter.fillRect(room.adjusted(-0.4 * unit, 0.5 * unit, 0.4 * unit, -0.2 * unit), Qt::black);
            painter.setPen(open ? Qt::white : Qt::black);
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shiftWords(shift));
            x = room.right() + apart;
        }
        painter.setPen(Qt::black);
    }

    /// Where it lies in its days; what is not worked on the floor is dashed.
    void bar(QPainter& painter, const QRectF& room, const Shift& shift) const
    {
        if (shift.state == ShiftState::CalledOff)
            return;
        const bool thin = shift.duty == Duty::OnCall || shift.staff.isNull();
        painter.setPen(QPen(Qt::black, thin ? 3 : 9, thin ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
        const double y = room.bottom() - 0.8 * unit;
        for (int day = 0; day < daysOfWeek; ++day) {
            const auto begins = startOfDay(m_sheet.first.addDays(day), m_sheet.view.zone);
            const auto ends = startOfDay(m_sheet.first.addDays(day + 1), m_sheet.view.zone);
            const auto from = std::max(shift.start, begins);
            const auto to = std::min(shift.end, ends);
            if (from >= to)
                continue;
            const auto whole = dayRoom(room, day);
            const auto at = [&](Instant moment) { return whole.left() + whole.width() * double((moment - begins).count()) / double((ends - begins).count()); };
            painter.drawLine(QPointF(at(from), y), QPointF(at(to), y));
        }
        painter.setPen(Qt::black);
    }

    PrintPages& m_pages;
    const WeekSheet& m_sheet;
    const CodeBook& m_codes;
    Instant m_from;
    Instant m_to;
};

QString WeekPrint::title(const WeekSheet& sheet)
{
    return tr("Roster, week of %1").arg(dateWords(startOfDay(sheet.first, sheet.view.zone), sheet.view.zone));
}

Result<int> WeekPrint::print(QPagedPaintDevice& device, const WeekSheet& sheet, const CodeBook& codes)
{
    PrintPages pages(PrintPages::turned(device, QPageLayout::Landscape));
    WeekLayout layout(pages, sheet, codes);
    layout.lay();
    const bool done = pages.paint(device, [&sheet](QPainter& painter, const QRectF& room, int page, int count) {
        painter.setPen(Qt::black);
        painter.setFont(PrintPages::font(12, true));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, title(sheet));
        painter.setFont(PrintPages::font(7.5));
        const auto when = tr("Printed %1 · page %2 of %3", "when, page, pages")
                              .arg(dateWords(sheet.now, sheet.view.zone) + u", "_s + clockWords(sheet.now, sheet.view.zone)).arg(page).arg(count);
        painter.drawText(room, Qt::AlignRight | Qt::AlignTop, when);
        if (sheet.mark.isEmpty())
            return;
        painter.setFont(PrintPages::font(10, true));
        auto box = QRectF(painter.fontMetrics().boundingRect(sheet.mark)).adjusted(-2 * unit, -0.6 * unit, 2 * unit, 0.6 * unit);
        box.moveTopLeft({room.center().x() - box.width() / 2, room.top()});
        painter.setPen(QPen(Qt::black, 8));
        painter.drawRect(box);
        painter.drawText(box, Qt::AlignCenter, sheet.mark);
    });
    if (!done)
        return refuse(tr("The week could not be printed: the printer or the file takes nothing. Nothing is lost; try another one."), u"week print: device not writable"_s);
    return static_cast<int>(pages.needed());
}

} // namespace dispatch
