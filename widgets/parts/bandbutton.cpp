#include "bandbutton.h"

#include <QPainter>

namespace dispatch {

BandButton::BandButton(const Looks* looks, Looks::Token band, QWidget* parent) : QPushButton(parent), m_looks(looks), m_band(band)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, [this] { updateGeometry(); update(); });
}

void BandButton::setDeed(const QString& words, const QString& key)
{
    setText(words);
    m_key = key;
    setAccessibleName(words);
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void BandButton::setFilled(bool filled)
{
    m_isFilled = filled;
    update();
}

QSize BandButton::sizeHint() const
{
    const QFontMetrics words(m_looks->font(Looks::Lead, true));
    const int cap = m_key.isEmpty() ? 0 : QFontMetrics(m_looks->font(Looks::Small, true)).horizontalAdvance(m_key) + m_looks->scaled(16);
    return {words.horizontalAdvance(text()) + cap + m_looks->scaled(22), std::max(m_looks->scaled(34), words.height() + m_looks->scaled(8))};
}

void BandButton::paintEvent(QPaintEvent*)
{
    const auto white = m_looks->color(Looks::OnFill);
    const auto band = m_looks->color(m_band);
    const auto ink = m_isFilled ? band : white;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(white, 2));
    painter.setBrush(m_isFilled ? QBrush(white) : QBrush(isDown() || underMouse() ? band.darker(115) : band));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
    const int gap = m_looks->scaled(10);
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const auto font = m_looks->font(Looks::Lead, true);
    painter.setPen(ink);
    painter.setFont(font);
    const int wide = QFontMetrics(font).horizontalAdvance(text());
    painter.drawText(place({gap, 0, wide + 2, height()}), Qt::AlignCenter, text());
    if (m_key.isEmpty())
        return;
    const auto small = m_looks->font(Looks::Small, true);
    const QFontMetrics metrics(small);
    const QRect cap = place({gap + wide + m_looks->scaled(8), (height() - metrics.height()) / 2 - 1, metrics.horizontalAdvance(m_key) + m_looks->scaled(8), metrics.height() + 2});
    painter.setFont(small);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, 1));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

} // namespace dispatch
