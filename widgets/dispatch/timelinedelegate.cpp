#include "timelinedelegate.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace dispatch {

using namespace Qt::StringLiterals;

TimelineDelegate::TimelineDelegate(const NarrativeModel* model, const Looks* looks, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_looks(looks)
{
    const auto anew = [this] { forgetHeights(); };
    connect(looks, &Looks::changed, this, anew);
    connect(model, &QAbstractItemModel::modelReset, this, anew);
    connect(model, &QAbstractItemModel::rowsInserted, this, anew);
    connect(model, &QAbstractItemModel::dataChanged, this, anew);
    forgetHeights();
}

void TimelineDelegate::setWidth(int width)
{
    if (m_width == width)
        return;
    m_width = width;
    m_heights.clear();
}

void TimelineDelegate::forgetHeights()
{
    m_heights.clear();
    m_corrected.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (const auto& entry = m_model->entryAt(row); entry.corrects)
            m_corrected.insert(*entry.corrects, entry.id);
}

int TimelineDelegate::textLeft() const
{
    return m_looks->scaled(8) + QFontMetrics(m_looks->font(Looks::Body)).horizontalAdvance(u"00:00"_s) + m_looks->scaled(10 + 16 + 8);
}

QString TimelineDelegate::wordsOf(const QModelIndex& index) const
{
    auto words = index.data(Qt::DisplayRole).toString();
    words.replace(u'\n', QChar::LineSeparator);
    if (m_corrected.contains(m_model->entryAt(index.row()).id))
        words += u" · "_s + tr("corrected above");
    return words;
}

qreal TimelineDelegate::layOut(QTextLayout& layout, const QModelIndex& index) const
{
    const auto subject = index.data(DetailRole).toString();
    const auto words = wordsOf(index);
    layout.setText(subject.isEmpty() ? words : subject + u' ' + words);
    layout.setFont(m_looks->font(Looks::Body));
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = static_cast<int>(subject.size());
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrap.setTextDirection(QGuiApplication::layoutDirection());
    layout.setTextOption(wrap);
    const qreal width = qMax(m_width - textLeft() - m_looks->scaled(8), m_looks->scaled(60));
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

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto id = m_model->entryAt(index.row()).id;
    auto known = m_heights.constFind(id);
    if (known == m_heights.cend()) {
        QTextLayout layout;
        known = m_heights.insert(id, qCeil(layOut(layout, index)) + m_looks->scaled(7));
    }
    return {m_width, *known};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    ground.features &= ~(QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasDisplay);
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const auto place = [&](const QRect& logical) { return QStyle::visualRect(option.direction, option.rect, logical); };
    const auto rect = option.rect;
    const int top = rect.top() + m_looks->scaled(3);
    const bool corrected = m_corrected.contains(m_model->entryAt(index.row()).id);
    const QFontMetrics metrics(m_looks->font(Looks::Body));
    painter->save();
    painter->setPen(m_looks->mixed(Looks::Base, Looks::Line, 0.45));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    painter->setFont(m_looks->font(Looks::Body));
    painter->setPen(m_looks->color(Looks::Text2));
    const int timeWidth = metrics.horizontalAdvance(u"00:00"_s) + m_looks->scaled(2);
    painter->drawText(place({rect.left() + m_looks->scaled(8), top, timeWidth, metrics.height()}),
        static_cast<int>(Qt::AlignLeading | Qt::AlignTop), m_model->timeWords(index.row()));

    const int side = m_looks->scaled(16);
    const int iconLeft = rect.left() + m_looks->scaled(8) + timeWidth + m_looks->scaled(8);
    const QRect icon(iconLeft, top + (metrics.height() - side) / 2, side, side);
    painter->drawPixmap(place(icon).topLeft(),
        m_looks->pixmap(index.data(IconRole).toString(), Looks::Text2, painter->device()->devicePixelRatioF()));

    QTextLayout layout;
    layOut(layout, index);
    painter->setPen(m_looks->color(corrected ? Looks::Text2 : Looks::Text));
    const QRect text(rect.left() + textLeft(), top, m_width - textLeft() - m_looks->scaled(8), rect.height());
    layout.draw(painter, place(text).topLeft());
    painter->restore();
}

} // namespace dispatch
