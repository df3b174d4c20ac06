#include "codebox.h"

#include "intakekeys.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace dispatch {

CodeBox::CodeBox(const CodeBook* codes, const QString& list, QWidget* parent) : QComboBox(parent), m_codes(codes), m_list(list)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(3);
    setMaxVisibleItems(20);
    refill();
    connect(this, &QComboBox::currentIndexChanged, this, &CodeBox::chosen);
}

QString CodeBox::code() const
{
    return currentData().toString();
}

void CodeBox::setCode(const QString& code)
{
    auto at = findData(code);
    if (at < 0) {
        addItem(m_codes->words(m_list, code), code);
        at = count() - 1;
    }
    setCurrentIndex(at);
}

void CodeBox::setNone(const QString& words)
{
    m_none = words;
    setItemText(0, words);
}

void CodeBox::refill()
{
    const QSignalBlocker quiet(this);
    const auto now = code();
    clear();
    addItem(m_none, QString());
    for (const auto& each : m_codes->valid(m_list))
        if (each.validTo.isNull())
            addItem(each.words(m_codes->language()), each.id);
    setCode(now);
}

bool CodeBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && formDeed(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QComboBox::event(event);
}

void CodeBox::keyPressEvent(QKeyEvent* event)
{
    if (formDeed(*event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        setCurrentIndex(0);
        return;
    }
    QComboBox::keyPressEvent(event);
}

void CodeBox::wheelEvent(QWheelEvent* event)
{
    // The wheel scrolls the form; it changes no answer in passing.
    event->ignore();
}

} // namespace dispatch
