#include "keybutton.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace dispatch {

KeyButton::KeyButton(const Looks* looks, QWidget* parent) : QPushButton(parent), m_looks(looks)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, &KeyButton::renew);
    renew();
}

void KeyButton::setDeed(const QString& words, const QString& key)
{
    setText(words);
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key %1").arg(key));
    updateGeometry();
    update();
}

void KeyButton::setPrimary(bool primary)
{
    m_primary = primary;
    renew();
}

void KeyButton::renew()
{
    setFont(m_looks->font(Looks::Body, m_primary));
    auto colours = m_looks->palette();
    if (m_primary && !m_looks->yields()) {
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            colours.setColor(group, QPalette::Button, m_looks->color(Looks::Sel));
            colours.setColor(group, QPalette::ButtonText, m_looks->color(Looks::OnFill));
        }
    }
    setPalette(colours);
    updateGeometry();
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty())
        return 0;
    return QFontMetrics(m_looks->font(Looks::Small, true)).horizontalAdvance(m_key) + m_looks->scaled(8);
}

QSize KeyButton::sizeHint() const
{
    const int words = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int icons = icon().isNull() ? 0 : m_looks->scaled(22);
    const int cap = m_key.isEmpty() ? 0 : capWidth() + m_looks->scaled(6);
    const int arrow = menu() ? m_looks->scaled(12) : 0;
    return {words + icons + cap + arrow + m_looks->scaled(22), qMax(m_looks->scaled(26), fontMetrics().height() + m_looks->scaled(6))};
}

QSize KeyButton::minimumSizeHint() const
{
    // Where there is no room the key goes first, then the words are elided.
    return {qMin(sizeHint().width(), m_looks->scaled(96)), sizeHint().height()};
}

void KeyButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto words = option.text;
    const auto picture = option.icon;
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const int side = m_looks->scaled(16);
    auto inner = rect().adjusted(m_looks->scaled(10), 0, -m_looks->scaled(10), 0);
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (!picture.isNull()) {
        picture.paint(&painter, place({inner.x(), inner.center().y() - side / 2 + 1, side, side}), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.left() + m_looks->scaled(22));
    }
    const int cap = width() < sizeHint().width() ? 0 : capWidth();
    const auto textRect = inner.adjusted(0, 0, cap ? -(cap + m_looks->scaled(6)) : 0, 0);
    painter.drawItemText(place(textRect), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextShowMnemonic, option.palette,
        isEnabled(), fontMetrics().elidedText(words, Qt::ElideRight, textRect.width(), Qt::TextShowMnemonic), QPalette::ButtonText);
    if (!cap)
        return;

    const auto smallFont = m_looks->font(Looks::Small, true);
    const int capHeight = QFontMetrics(smallFont).height();
    const auto box = place({inner.right() - cap + 1, inner.center().y() - capHeight / 2, cap, capHeight});
    const bool filled = m_primary && isEnabled() && !m_looks->yields();
    painter.setFont(smallFont);
    painter.setPen(filled ? m_looks->color(Looks::OnFill) : m_looks->color(Looks::Line));
    if (!filled)
        painter.setBrush(m_looks->color(Looks::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setPen(filled ? m_looks->color(Looks::OnFill) : m_looks->color(isEnabled() ? Looks::Text2 : Looks::Text3));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void KeyButton::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        event->ignore();
    else if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void KeyButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
}

} // namespace dispatch
