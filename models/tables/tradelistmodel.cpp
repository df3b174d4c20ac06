#include "tradelistmodel.h"

#include "roles.h"
#include "rosterrules.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

TradeListModel::TradeListModel(const LivePicture* picture, QTimeZone zone, QObject* parent) : QAbstractTableModel(parent), m_picture(picture), m_zone(std::move(zone))
{
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Trade>().isEmpty() || !changes.gone.isEmpty())
            follow();
        else if (!changes.of<Shift>().isEmpty() || !changes.of<Staff>().isEmpty())
            retranslate();
    });
    follow();
}

void TradeListModel::follow()
{
    beginResetModel();
    m_trades.clear();
    for (const auto& trade : m_picture->now().all<Trade>())
        if (trade.state == TradeState::Offered)
            m_trades.append(trade);
    std::ranges::sort(m_trades, {}, [](const Trade& trade) { return std::tuple(trade.offeredAt, trade.id); });
    endResetModel();
}

void TradeListModel::retranslate()
{
    if (!m_trades.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TradeListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_trades.size()); }

int TradeListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

TradeId TradeListModel::tradeAt(const QModelIndex& index) const { return index.isValid() ? m_trades.at(index.row()).id : TradeId{}; }

QModelIndex TradeListModel::indexOf(const ShiftId& shift) const
{
    const auto found = std::ranges::find(m_trades, shift, &Trade::shift);
    return found == m_trades.end() ? QModelIndex() : index(int(found - m_trades.begin()), 0);
}

QString TradeListModel::shiftWords(const ShiftId& id) const
{
    const auto* shift = m_picture->now().find(id);
    if (!shift)
        return {};
    const auto when = rangeWords(shift->start, shift->end, {}, m_zone);
    return shift->callsign.isEmpty() ? when : shift->callsign + u", "_s + when;
}

QVariant TradeListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& trade = m_trades.at(index.row());
    const auto name = [this](const StaffId& id) {
        const auto* staff = m_picture->now().find(id);
        return staff ? rosterName(*staff) : QString();
    };
    const auto words = [&](int column) {
        switch (column) {
        case Gives: return tr("%1: %2", "name, shift").arg(name(trade.offeredBy), shiftWords(trade.shift));
        case To: return name(trade.offeredTo);
        default: return trade.back.isNull() ? tr("nothing") : shiftWords(trade.back);
        }
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return words(index.column());
    case Qt::AccessibleTextRole: return index.column() == Gives ? tr("%1, offered to %2, for %3").arg(words(Gives), words(To), words(For)) : words(index.column());
    case KindRole: return static_cast<int>(RowKind::Roster);
    case IdRole: return trade.id.toString();
    case IconRole: return index.column() == Gives ? u"swap"_s : QString();
    default: return {};
    }
}

QVariant TradeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Gives: return tr("Gives away");
    case To: return tr("To");
    case For: return tr("For");
    default: return {};
    }
}

} // namespace dispatch
