#include "onshiftmodel.h"

#include "roles.h"
#include "stateicons.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto inSight = 2 * hour;

} // namespace

OnShiftModel::OnShiftModel(const LivePicture* picture, const CodeBook* codes, QTimeZone zone, QObject* parent)
    : QAbstractTableModel(parent), m_picture(picture), m_codes(codes), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.gone.isEmpty() || !changes.of<Shift>().isEmpty() || !changes.of<Staff>().isEmpty())
            follow();
        if (!changes.of<Team>().isEmpty() && !m_crews.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
}

void OnShiftModel::tick(Instant now)
{
    m_now = now;
    follow();
}

void OnShiftModel::follow()
{
    if (m_now == Instant{})
        return;
    auto crews = expectedCrews(m_picture->now(), m_now, inSight);
    const auto same = [](const ExpectedCrew& a, const ExpectedCrew& b) { return a.shifts == b.shifts; };
    if (!std::ranges::equal(crews, m_crews, same)) {
        beginResetModel();
        m_crews = std::move(crews);
        endResetModel();
        m_said.clear();
        return;
    }
    m_said.resize(crews.size());
    for (int row = 0; row < static_cast<int>(crews.size()); ++row) {
        const bool changed = std::exchange(m_crews[row], crews.at(row)) != crews.at(row);
        const auto words = reading(m_crews.at(row)).words;
        if (std::exchange(m_said[row], words) != words || changed)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

const ExpectedCrew* OnShiftModel::crewAt(const QModelIndex& index) const { return index.isValid() && index.row() < m_crews.size() ? &m_crews.at(index.row()) : nullptr; }

QModelIndex OnShiftModel::indexOf(const ShiftId& firstShift) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_crews.at(row).shifts.first() == firstShift)
            return index(row, 0);
    return {};
}

QString OnShiftModel::lateWords() const
{
    QStringList late;
    for (const auto& crew : m_crews)
        if (const auto by = crew.late(m_now); by && *by >= signOnGrace)
            late.append(tr("%1 late %2", "team or person, duration").arg(crew.callsign.isEmpty() ? people(crew) : crew.callsign, spanWords(*by)));
    return late.join(u", "_s);
}

QString OnShiftModel::who(const ExpectedCrew& crew) const { return crew.callsign.isEmpty() ? m_codes->words(u"jobs"_s, crew.job) : crew.callsign; }

QString OnShiftModel::people(const ExpectedCrew& crew) const
{
    // Who rides is the team's to say once it is there: a crew may have changed since.
    const auto* team = crew.signedOnAt && !crew.callsign.isEmpty() ? m_picture->now().teamCalled(crew.callsign, m_now) : nullptr;
    QStringList names;
    for (const auto& id : team && team->onShift(m_now) ? team->crew : crew.staff)
        names.append(m_picture->now().nameOf(id));
    return names.join(u", "_s);
}

ClockReading OnShiftModel::reading(const ExpectedCrew& crew) const
{
    if (crew.onCall)
        return {ClockFace::InOrder, 1, tr("on call"), {}};
    if (crew.signedOnAt)
        return {ClockFace::Met, 1, tr("there since %1").arg(clockWords(*crew.signedOnAt, m_zone)), {}};
    if (const auto by = crew.late(m_now))
        return *by >= signOnGrace ? ClockReading{ClockFace::Late, 0, tr("not signed on, %1 late").arg(spanWords(*by)), crew.start}
                                : ClockReading{ClockFace::Soon, 0, tr("due now"), crew.start};
    return {ClockFace::None, 1, tr("begins in %1").arg(spanWords(crew.start - m_now)), crew.start};
}

QString OnShiftModel::cell(const ExpectedCrew& crew, int column) const
{
    switch (column) {
    case Who: return who(crew);
    case People: return people(crew);
    case Hours: return u"%1–%2"_s.arg(clockWords(crew.start, m_zone), clockWords(crew.end, m_zone));
    case State: return reading(crew).words;
    default: return {};
    }
}

int OnShiftModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_crews.size()); }

int OnShiftModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant OnShiftModel::data(const QModelIndex& index, int role) const
{
    const auto* crew = crewAt(index);
    if (!crew)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(*crew, column);
    case Qt::ToolTipRole: return column == People ? cell(*crew, column) : QString();
    case Qt::AccessibleTextRole:
        return column == Who ? u"%1, %2, %3, %4"_s.arg(cell(*crew, Who), cell(*crew, People), cell(*crew, Hours), cell(*crew, State)) : cell(*crew, column);
    case KindRole: return static_cast<int>(RowKind::Team);
    case IdRole: return crew->shifts.first().toString();
    case ClockRole: {
        const auto clock = reading(*crew);
        return column != State || clock.face == ClockFace::None ? QVariant() : QVariant::fromValue(clock);
    }
    case EmphasisRole: return column == Who;
    default: return {};
    }
}

QVariant OnShiftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Who: return tr("Team or work");
    case People: return tr("People");
    case Hours: return tr("Hours");
    case State: return tr("There?");
    default: return {};
    }
}

void OnShiftModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_crews.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace dispatch
