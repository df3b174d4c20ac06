#include "sparkline.h"

#include "runtimesmodel.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dispatch {
namespace {

constexpr int lineWidth = 60;

} // namespace

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto values = index.column() == RunTimesModel::Last ? index.data(RunTimesModel::LastRole).value<QList<qint64>>() : QList<qint64>{};
    if (values.size() < 2) {
        StateDelegate::paint(painter, option, index);
        return;
    }
    auto words = option;
    const int room = m_looks->scaled(lineWidth);
    words.rect.setLeft(option.rect.left() + room);
    StateDelegate::paint(painter, words, index);
    const auto area = QRectF(option.rect.left(), option.rect.top(), room, option.rect.height()).adjusted(m_looks->scaled(6), m_looks->scaled(6), -m_looks->scaled(6), -m_looks->scaled(6));
    const auto [least, most] = std::ranges::minmax(values);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), room, option.rect.height()),
        m_looks->color(option.state & QStyle::State_Selected ? Looks::SelRow : option.features & QStyleOptionViewItem::Alternate ? Looks::Alt : Looks::Base));
    painter->setPen(QPen(m_looks->color(Looks::Accent), 1.5));
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double share = most == least ? 0.5 : double(values.at(i) - least) / double(most - least);
        line.append({area.left() + area.width() * double(i) / double(values.size() - 1), area.bottom() - share * area.height()});
    }
    painter->drawPolyline(line);
    painter->setBrush(m_looks->color(Looks::Accent));
    for (const auto& each : line)
        painter->drawEllipse(each, 2, 2);
    painter->restore();
}

} // namespace dispatch
