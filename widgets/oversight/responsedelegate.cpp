#include "responsedelegate.h"

#include "clockreading.h"
#include "responsemodel.h"
#include "roles.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dispatch {

void ResponseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem panel = option;
    panel.index = index;
    panel.text.clear();
    panel.showDecorationSelected = true;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const QRect room = option.rect.adjusted(m_painter.padding(), 0, -m_painter.padding(), -wordHeight());
    // What is one thing stands in the middle; what has a second line stands on two.
    if (index.data(DetailRole).toString().isEmpty() || index.data(ClockRole).isValid() || index.data(RiskRole).isValid()) {
        const bool isTrailing = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testAnyFlags(Qt::AlignTrailing);
        m_painter.paint(painter, room, m_painter.pieces(index, option.state.testFlag(QStyle::State_Selected), true), option.direction, isTrailing);
    } else {
        paintLines(painter, room, option, index);
    }
    if (m_isWordBelow)
        paintWord(painter, QRect(option.rect.left(), room.bottom() + 1, option.rect.width(), wordHeight()), option, index);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(m_looks->mixed(Looks::Base, Looks::Line, 0.45));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

void ResponseDelegate::paintLines(QPainter* painter, const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool isStrong = index.data(EmphasisRole).toBool();
    const auto first = m_looks->font(isStrong ? Looks::Lead : Looks::Body, isStrong);
    const auto second = m_looks->font(Looks::Body);
    const QRect upper(room.left(), room.top(), room.width(), room.height() / 2);
    const QRect lower(room.left(), upper.bottom() + 1, room.width(), room.height() - upper.height());
    const int side = Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const auto line = [&](const QRect& where, const QFont& font, const QColor& color, const QString& words, Qt::AlignmentFlag edge) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(where, side | edge | Qt::TextSingleLine, QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    line(upper, first, m_looks->color(Looks::Text), index.data().toString(), Qt::AlignBottom);
    const bool isAlarm = index.data(AlarmRole).toBool();
    const auto tone = index.data(ToneRole);
    const auto token = isAlarm ? Looks::Red : tone.isValid() && tone.toInt() == static_cast<int>(ClockFace::Soon) ? Looks::Amber : Looks::Text2;
    QRect words = lower;
    if (const auto icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side16 = m_looks->scaled(16);
        const int step = side16 + m_looks->scaled(4);
        const bool mirrored = option.direction == Qt::RightToLeft;
        painter->drawPixmap(mirrored ? lower.right() + 1 - side16 : lower.left(), lower.top(), m_looks->pixmap(icon, token, painter->device()->devicePixelRatioF()));
        words.adjust(mirrored ? 0 : step, 0, mirrored ? -step : 0, 0);
    }
    line(words, second, m_looks->color(token), index.data(DetailRole).toString(), Qt::AlignTop);
}

/// Each cell paints its piece of the line that goes through all of them.
void ResponseDelegate::paintWord(QPainter* painter, const QRect& below, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto last = index.siblingAtColumn(ResponseModel::LastWord);
    const auto position = last.data(DetailRole).toString();
    const auto& view = static_cast<const QAbstractScrollArea&>(*option.widget);
    const QRect whole = QRect(0, below.top(), view.viewport()->width(), below.height()).adjusted(m_painter.padding(), 0, -m_painter.padding(), 0);
    const int side = Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    const auto font = m_looks->font(Looks::Body, last.data(EmphasisRole).toBool());
    const QFontMetrics metrics(font);
    painter->setFont(font);
    QRect words = whole;
    // Where the team is may be in doubt: that is told first, because it is short.
    if (!position.isEmpty()) {
        const auto told = position + u" · "_s;
        painter->setPen(m_looks->color(Looks::Amber));
        painter->drawText(whole, side | Qt::TextSingleLine, told);
        const int step = metrics.horizontalAdvance(told);
        words.adjust(option.direction == Qt::RightToLeft ? 0 : step, 0, option.direction == Qt::RightToLeft ? -step : 0, 0);
    }
    painter->setPen(m_looks->color(Looks::Text2));
    painter->drawText(words, side | Qt::TextSingleLine, metrics.elidedText(last.data().toString(), Qt::ElideRight, words.width()));
}

int ResponseDelegate::wordHeight() const { return m_isWordBelow ? QFontMetrics(m_looks->font(Looks::Body)).height() + m_looks->scaled(4) : 0; }

int ResponseDelegate::rowHeight() const
{
    const int lines = QFontMetrics(m_looks->font(Looks::Lead, true)).height() + QFontMetrics(m_looks->font(Looks::Body)).height();
    return std::max(m_looks->scaled(58), lines + m_looks->scaled(10)) + wordHeight();
}

QSize ResponseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_painter.width(m_painter.pieces(index, false, true)) + 2 * m_painter.padding(), rowHeight()};
}

} // namespace dispatch
