#pragma once

#include "statedelegate.h"

namespace dispatch {

/// Draws the last runs of `RunTimesModel` as a line before their words; what isn't such a cell is painted as everywhere.
class SparklineDelegate : public StateDelegate {
    Q_OBJECT
public:
    explicit SparklineDelegate(const Looks* looks, QObject* parent = nullptr) : StateDelegate(looks, parent), m_looks(looks) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Looks* m_looks;
};

} // namespace dispatch
