#include "staffingmodel.h"

#include "clockreading.h"
#include "hourofweek.h"
#include "roles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int hoursOfDay = 24;

QString hourName(int hour) { return u"%1–%2"_s.arg(hour, 2, 10, QLatin1Char('0')).arg((hour + 1) % hoursOfDay, 2, 10, QLatin1Char('0')); }

} // namespace

void StaffingModel::show(const RosterSpan& week, const RosterView& view, const AreaDemand& demand, const Promise& promise)
{
    QList<Hour> hours(week.days * hoursOfDay);
    const auto teams = teamsIn(view, demand.area, week.from, week.to);
    for (const auto& piece : clockHours(week.from, week.to, view.zone)) {
        auto& own = hours[week.first.daysTo(piece.date) * hoursOfDay + piece.hourOfWeek % hoursOfDay];
        for (const auto& step : teams)
            if (step.from < piece.to && step.to > piece.from)
                own.have = std::min(own.have.value_or(step.have), step.have);
    }
    const auto suggested = staffing(demand, promise);
    for (int day = 0; day < week.days; ++day)
        for (int hour = 0; hour < hoursOfDay; ++hour)
            hours[day * hoursOfDay + hour].suggested = suggested.value((week.first.addDays(day).dayOfWeek() - 1) * hoursOfDay + hour);
    if (week.days == m_week.days) {
        const bool isSame = week == m_week && hours == m_hours;
        m_week = week;
        m_hours = std::move(hours);
        if (!isSame)
            retranslate();
        return;
    }
    beginResetModel();
    m_week = week;
    m_hours = std::move(hours);
    endResetModel();
}

StaffingModel::Fit StaffingModel::fitOf(const Hour& hour)
{
    if (!hour.have || !hour.suggested)
        return Fit::Unknown;
    return *hour.have < hour.suggested->low ? Fit::BelowRange : *hour.have < hour.suggested->suggested ? Fit::Short : Fit::Enough;
}

StaffingModel::Fit StaffingModel::fitAt(const QModelIndex& index) const { return index.isValid() ? fitOf(hourAt(index.row(), index.column())) : Fit::Unknown; }

int StaffingModel::shortHours() const
{
    return int(std::ranges::count_if(m_hours, [](const Hour& hour) { return fitOf(hour) == Fit::BelowRange || fitOf(hour) == Fit::Short; }));
}

int StaffingModel::knownHours() const
{
    return int(std::ranges::count_if(m_hours, [](const Hour& hour) { return hour.suggested.has_value(); }));
}

int StaffingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() || m_hours.isEmpty() ? 0 : hoursOfDay; }

int StaffingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_week.days; }

QString StaffingModel::words(const Hour& hour) const
{
    if (!hour.have)
        return u"–"_s;
    if (!hour.suggested)
        return tr("%1 of ?", "teams planned; how many are suggested is not known").arg(*hour.have);
    const auto& [suggested, low, high] = *hour.suggested;
    if (low == high)
        return tr("%1 of %2", "teams planned, teams suggested").arg(*hour.have).arg(suggested);
    return tr("%1 of %2 (%3–%4)", "teams planned, teams suggested, from, to").arg(*hour.have).arg(suggested).arg(low).arg(high);
}

QString StaffingModel::whole(int row, int day) const
{
    const auto& hour = hourAt(row, day);
    const auto when = tr("%1, %2", "day, hours").arg(QLocale().toString(m_week.first.addDays(day), tr("dddd d MMMM", "date without year, as QLocale formats it")), hourName(row));
    if (!hour.have)
        return tr("%1: the clock jumps over this hour.", "when").arg(when);
    const auto have = tr("%n team(s) planned", nullptr, *hour.have);
    if (!hour.suggested)
        return tr("%1: %2; what calls ask for in this hour is not known.", "when, teams planned").arg(when, have);
    const auto& [suggested, low, high] = *hour.suggested;
    const int missing = suggested - *hour.have;
    const auto fit = missing > 0 ? tr("%n short", "teams", missing) : missing < 0 ? tr("%n more than suggested", "teams", -missing) : tr("as suggested");
    return tr("%1: %2, %3 suggested (%4 to %5): %6.", "when, teams planned, number, number, number, how it fits").arg(when, have).arg(suggested).arg(low).arg(high).arg(fit);
}

QVariant StaffingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& hour = hourAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return words(hour);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return whole(index.row(), index.column());
    case ShortRole: return hour.have && hour.suggested ? tr("%1 of %2", "teams planned, teams suggested").arg(*hour.have).arg(hour.suggested->suggested) : QString();
    case ClockRole: {
        static constexpr std::array faces{ClockFace::None, ClockFace::Late, ClockFace::Soon, ClockFace::Met};
        const auto fit = fitOf(hour);
        return fit == Fit::Unknown ? QVariant() : QVariant::fromValue(ClockReading{faces.at(size_t(fit)), 0, words(hour), {}});
    }
    default: return {};
    }
}

QVariant StaffingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return hourName(section);
    return QLocale().toString(m_week.first.addDays(section), tr("ddd d", "weekday and day, as QLocale formats it"));
}

void StaffingModel::retranslate()
{
    if (m_hours.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace dispatch
