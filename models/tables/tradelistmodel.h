#pragma once

#include "codes.h"
#include "livepicture.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace dispatch {

/// The trades that were offered and not answered yet, oldest first.
class TradeListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Gives, To, For, ColumnCount };

    TradeListModel(const LivePicture* picture, QTimeZone zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void retranslate();
    [[nodiscard]] TradeId tradeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const ShiftId& shift) const;

private:
    void follow();
    [[nodiscard]] QString shiftWords(const ShiftId& shift) const;

    const LivePicture* m_picture;
    QTimeZone m_zone;
    QList<Trade> m_trades;
};

} // namespace dispatch
