#include "choicerow.h"

#include "looks.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace dispatch {

ChoiceRow::ChoiceRow(const QList<Choice>& choices, const Looks* looks, bool framed, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_framed(framed), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    for (const auto& choice : choices) {
        auto* button = new QRadioButton(this);
        button->setObjectName(choice.objectName);
        button->installEventFilter(this);
        m_group->addButton(button);
        row->addWidget(button);
        m_parts.append({choice.value, {}, button});
        connect(button, &QRadioButton::toggled, this, [this, value = choice.value](bool on) {
            if (on && m_value != value) {
                m_value = value;
                embolden();
                Q_EMIT chosen();
            }
        });
    }
    row->addStretch();
    connect(looks, &Looks::changed, this, &ChoiceRow::renew);
    renew();
}

void ChoiceRow::setWords(const QString& value, const QString& words, const QString& letter)
{
    for (auto& part : m_parts)
        if (part.value == value) {
            part.button->setText(words);
            part.letter = letter;
        }
    renew();
}

void ChoiceRow::setValue(const QString& value)
{
    if (m_value == value)
        return;
    m_value = value;
    // An exclusive group can't let go of its only answer.
    m_group->setExclusive(false);
    for (const auto& part : m_parts)
        part.button->setChecked(part.value == value);
    m_group->setExclusive(true);
    embolden();
}

void ChoiceRow::takeFocus(Qt::FocusReason reason)
{
    auto* target = button(m_value);
    (target ? target : m_parts.constFirst().button)->setFocus(reason);
}

bool ChoiceRow::ownsFocus() const
{
    return isAncestorOf(QApplication::focusWidget());
}

QRadioButton* ChoiceRow::button(const QString& value) const
{
    for (const auto& part : m_parts)
        if (part.value == value)
            return part.button;
    return nullptr;
}

void ChoiceRow::answer(const QString& value)
{
    setValue(value);
    if (auto* target = button(value))
        target->setFocus(Qt::OtherFocusReason);
    Q_EMIT chosen();
}

bool ChoiceRow::takesKey(int key, const QString& text)
{
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        if (!m_value.isEmpty())
            answer({});
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        Q_EMIT left(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    for (const auto& part : m_parts)
        if (!text.isEmpty() && text.compare(part.letter, Qt::CaseInsensitive) == 0) {
            answer(part.value);
            return true;
        }
    return false;
}

bool ChoiceRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) && takesKey(key->key(), key->text()))
            return true;
    }
    if (m_framed && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void ChoiceRow::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    if (!m_framed)
        return;
    const bool focus = ownsFocus();
    const qreal width = focus ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_looks->color(focus ? Looks::Focus : Looks::Ctl), width));
    painter.setBrush(m_looks->color(Looks::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
}

void ChoiceRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        renew();
}

void ChoiceRow::renew()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setSpacing(m_looks->scaled(10));
    const int side = m_framed ? m_looks->scaled(7) : 0;
    row->setContentsMargins(side, 0, side, 0);
    if (m_framed)
        setMinimumHeight(m_looks->scaled(26));
    // The chosen word is bold; the others don't move for it.
    for (const auto& part : m_parts) {
        part.button->setMinimumWidth(0);
        part.button->setFont(m_looks->font(Looks::Body, true));
        part.button->setMinimumWidth(part.button->sizeHint().width());
    }
    embolden();
}

void ChoiceRow::embolden()
{
    for (const auto& part : m_parts)
        part.button->setFont(m_looks->font(Looks::Body, part.value == m_value));
}

} // namespace dispatch
