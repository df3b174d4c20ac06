#include "runtimesmodel.h"

#include "clockreading.h"
#include "roles.h"

using namespace Qt::StringLiterals;

namespace dispatch {

void RunTimesModel::show(const Debrief& debrief, const QList<KeptRun>& runs)
{
    beginResetModel();
    m_times = debrief.times;
    m_runs = runs;
    endResetModel();
}

int RunTimesModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_times.size()); }

int RunTimesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RunTimesModel::lastWords(const Measured& measured) const
{
    const auto last = lastOf(m_runs, measured.measure);
    if (last.isEmpty())
        return tr("no run yet");
    if (last.size() == 1)
        return tr("one run");
    const bool moreIsBetter = measured.measure == Measure::Score;
    const auto turn = last.first() == last.last() ? tr("as before") : (last.last() > last.first()) == moreIsBetter ? tr("better") : tr("worse");
    return tr("%3, %n run(s) from %1 to %2", "how many, first value, last value, better or worse", static_cast<int>(last.size()))
        .arg(Debrief::valueWords(measured.measure, last.first()), Debrief::valueWords(measured.measure, last.last()), turn);
}

QString RunTimesModel::words(const Measured& measured, int column) const
{
    switch (column) {
    case What:
        return Debrief::measureWords(measured.measure);
    case ThisRun:
        return Debrief::valueWords(measured.measure, measured.value);
    case Goal:
        return measured.goal ? Debrief::valueWords(measured.measure, measured.goal) : tr("none");
    case Last:
        return lastWords(measured);
    default:
        return {};
    }
}

QVariant RunTimesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& measured = m_times.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(measured, index.column());
    case ClockRole:
        return index.column() == ThisRun && !measured.isMet() ? QVariant::fromValue(ClockReading{ClockFace::Soon, {}, words(measured, ThisRun), {}}) : QVariant();
    case LastRole:
        return QVariant::fromValue(lastOf(m_runs, measured.measure));
    case Qt::AccessibleTextRole:
        if (index.column() != What)
            return words(measured, index.column());
        return tr("%1: %2, goal %3; last runs: %4").arg(words(measured, What), words(measured, ThisRun), words(measured, Goal), words(measured, Last));
    default:
        return {};
    }
}

QVariant RunTimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Measure");
    case ThisRun:
        return tr("This run");
    case Goal:
        return tr("Goal");
    case Last:
        return tr("Last 5");
    default:
        return {};
    }
}

void RunTimesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

} // namespace dispatch
