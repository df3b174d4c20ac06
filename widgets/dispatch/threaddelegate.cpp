#include "threaddelegate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace dispatch {

using namespace Qt::StringLiterals;

ThreadDelegate::ThreadDelegate(const ConversationModel* model, const Looks* looks, QObject* parent) : QStyledItemDelegate(parent), m_model(model), m_looks(looks)
{
    const auto anew = [this] { m_heights.clear(); };
    connect(looks, &Looks::changed, this, anew);
    connect(model, &QAbstractItemModel::modelReset, this, anew);
}

void ThreadDelegate::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        m_heights.clear();
}

int ThreadDelegate::headHeight() const { return QFontMetrics(m_looks->font(Looks::Body, true)).height(); }

qreal ThreadDelegate::layOut(QTextLayout& layout, const QModelIndex& index) const
{
    auto words = index.data().toString();
    words.replace(u'\n', QChar::LineSeparator);
    layout.setText(words);
    layout.setFont(m_looks->font(Looks::Body));
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(wrap);
    const qreal width = qMax(m_width - 2 * margin(), m_looks->scaled(60));
    qreal y = 0;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto id = index.data(IdRole).toString();
    auto known = m_heights.constFind(id);
    if (known == m_heights.cend()) {
        QTextLayout layout;
        known = m_heights.insert(id, headHeight() + qCeil(layOut(layout, index)) + m_looks->scaled(12));
    }
    return {m_width, *known};
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~(QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay);
    painter->save();
    const bool isNote = m_model->isNote(index.row());
    if (isNote)
        painter->fillRect(option.rect, m_looks->color(Looks::Header));
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    const auto rect = option.rect;
    if (const bool isNew = index.data(EmphasisRole).toBool(); isNew || isNote)
        painter->fillRect(place({rect.left(), rect.top(), m_looks->scaled(4), rect.height()}), m_looks->color(isNew ? Looks::Accent : Looks::Ctl));
    painter->setPen(m_looks->mixed(Looks::Base, Looks::Line, 0.45));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect room(rect.left() + margin(), rect.top() + m_looks->scaled(5), rect.width() - 2 * margin(), headHeight());
    paintHead(painter, room, option, index);
    QTextLayout layout;
    layOut(layout, index);
    painter->setPen(m_looks->color(Looks::Text));
    layout.draw(painter, place(room.translated(0, headHeight())).topLeft());
    painter->restore();
}

/// From the start: icon, who to whom, when. At the end who has read it, or that it is new; short of room the first give way.
void ThreadDelegate::paintHead(QPainter* painter, const QRect& room, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    const bool isNew = index.data(EmphasisRole).toBool();
    const auto status = m_model->statusWords(index.row());
    const auto statusFont = m_looks->font(Looks::Body, isNew);
    const int gap = m_looks->scaled(8);
    const int statusWidth = qMin(QFontMetrics(statusFont).horizontalAdvance(status) + 1, room.width() / 2);
    painter->setFont(statusFont);
    painter->setPen(m_looks->color(isNew ? Looks::Accent : Looks::Text2));
    painter->drawText(place({room.right() + 1 - statusWidth, room.top(), statusWidth, room.height()}), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
        QFontMetrics(statusFont).elidedText(status, Qt::ElideRight, statusWidth));
    int left = room.left();
    if (const auto icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side = m_looks->scaled(16);
        painter->drawPixmap(place({left, room.top() + (room.height() - side) / 2, side, side}).topLeft(), m_looks->pixmap(icon, Looks::Text2, painter->device()->devicePixelRatioF()));
        left += side + m_looks->scaled(6);
    }
    const auto time = m_model->timeWords(index.row());
    const auto strong = m_looks->font(Looks::Body, true);
    const auto plain = m_looks->font(Looks::Body);
    const int timeWidth = QFontMetrics(plain).horizontalAdvance(time) + 1;
    const int headWidth = qMax(0, room.right() + 1 - statusWidth - gap - left - timeWidth - gap);
    const auto head = QFontMetrics(strong).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, headWidth);
    const int shown = qMin(headWidth, QFontMetrics(strong).horizontalAdvance(head) + 1);
    painter->setFont(strong);
    painter->setPen(m_looks->color(Looks::Text));
    painter->drawText(place({left, room.top(), shown, room.height()}), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), head);
    painter->setFont(plain);
    painter->setPen(m_looks->color(Looks::Text2));
    painter->drawText(place({left + shown + gap, room.top(), timeWidth, room.height()}), static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter), time);
}

} // namespace dispatch
