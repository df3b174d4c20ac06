#include "linkchip.h"

#include "looks.h"

#include <QPainter>
#include <QStyle>

namespace dispatch {

LinkChip::LinkChip(const Looks* looks, QWidget* parent) : QAbstractButton(parent), m_looks(looks)
{
    setCursor(Qt::PointingHandCursor);
    // The key that stands beside it reaches it from every field; a stop for the Tab key would only be in the way.
    setFocusPolicy(Qt::NoFocus);
    connect(looks, &Looks::changed, this, [this] { updateGeometry(); });
}

void LinkChip::setDeed(const QString& words, const QString& key)
{
    m_key = key;
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(key);
    setToolTip(words);
    updateGeometry();
}

QSize LinkChip::sizeHint() const
{
    const QFontMetrics words(m_looks->font(Looks::Small));
    const QFontMetrics key(m_looks->font(Looks::Small, true));
    return {words.horizontalAdvance(text()) + m_looks->scaled(6) + key.horizontalAdvance(m_key) + m_looks->scaled(10),
        words.height() + m_looks->scaled(4)};
}

QSize LinkChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), m_looks->scaled(140)), sizeHint().height()};
}

void LinkChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto keyFont = m_looks->font(Looks::Small, true);
    const auto wordsFont = m_looks->font(Looks::Small);
    const int keyWidth = QFontMetrics(keyFont).horizontalAdvance(m_key) + m_looks->scaled(8);
    const int room = width() - keyWidth - m_looks->scaled(6);
    const QFontMetrics metrics(wordsFont);
    const auto words = metrics.elidedText(text(), Qt::ElideRight, room);
    const int used = metrics.horizontalAdvance(words);
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    painter.setFont(wordsFont);
    painter.setPen(m_looks->color(Looks::Accent));
    painter.drawText(place({0, 0, used + 1, height()}), Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (underMouse())
        painter.drawLine(place({0, 0, used, 1}).left(), height() - m_looks->scaled(3), place({0, 0, used, 1}).right(),
            height() - m_looks->scaled(3));
    const auto box = place({used + m_looks->scaled(6), m_looks->scaled(1), keyWidth, height() - m_looks->scaled(2)});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont);
    painter.setPen(m_looks->color(Looks::Line));
    painter.setBrush(m_looks->color(Looks::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(m_looks->color(Looks::Text2));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace dispatch
