#include "typedline.h"

#include "intakekeys.h"
#include "typed.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace dispatch {

using namespace Qt::StringLiterals;

QString groupedDigits(qsizetype count)
{
    auto digits = QString::number(count);
    for (auto at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar::Nbsp);
    return digits;
}

QString pasteSentence(const QString& pasted, const QString& kept, bool isCut, bool isLine)
{
    if (isCut && kept.isEmpty())
        return QCoreApplication::translate("TypedLine",
            "This field is full. Nothing of the %1 letters was pasted; they are still on the clipboard.")
            .arg(groupedDigits(pasted.size()));
    if (isCut)
        return QCoreApplication::translate("TypedLine",
            "%1 letters pasted; the first %2 are kept here. The rest is still on the clipboard.")
            .arg(groupedDigits(pasted.size()), groupedDigits(kept.size()));
    const auto plain = QString(pasted).replace("\r\n"_L1, "\n"_L1);
    if (plain.size() != kept.size())
        return QCoreApplication::translate("TypedLine", "Signs that can’t be shown were left out of what was pasted. All words are kept.");
    if (isLine && plain.contains(u'\n'))
        return QCoreApplication::translate("TypedLine", "The line breaks became spaces. All words are kept.");
    return {};
}

TypedLine::TypedLine(QWidget* parent, int limit) : QLineEdit(parent)
{
    setMaxLength(limit);
    connect(this, &QLineEdit::textEdited, this, &TypedLine::tidy);
    connect(this, &QLineEdit::inputRejected, this, [this] {
        Q_EMIT complained(tr("This field keeps %1 letters, and they are used up. What you typed before is kept.").arg(maxLength()));
    });
}

void TypedLine::paste(const QString& pasted)
{
    if (isReadOnly() || pasted.isEmpty())
        return;
    const auto room = maxLength() - static_cast<int>(text().size() - selectedText().size());
    const auto typed = typedLine(pasted, qMax(0, room));
    if (!typed.kept.isEmpty())
        insert(typed.kept);
    Q_EMIT complained(pasteSentence(pasted, typed.kept, !typed.overflow.isEmpty(), true));
}

void TypedLine::tidy(const QString& text)
{
    const auto typed = typedLine(text, maxLength());
    if (typed.kept != text) {
        const int caret = cursorPosition();
        setText(typed.kept);
        setCursorPosition(caret);
    }
    Q_EMIT complained({});
}

bool TypedLine::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && formDeed(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void TypedLine::keyPressEvent(QKeyEvent* event)
{
    if (formDeed(*event)) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste(QGuiApplication::clipboard()->text());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QMenu* TypedLine::menu()
{
    auto* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto* action = menu->findChild<QAction*>(u"edit-paste"_s)) {
        action->disconnect(this);
        connect(action, &QAction::triggered, this, [this] { paste(QGuiApplication::clipboard()->text()); });
    }
    return menu;
}

void TypedLine::contextMenuEvent(QContextMenuEvent* event) { menu()->popup(event->globalPos()); }

void TypedLine::mouseReleaseEvent(QMouseEvent* event)
{
    const auto* clipboard = QGuiApplication::clipboard();
    if (event->button() == Qt::MiddleButton && clipboard->supportsSelection()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        paste(clipboard->text(QClipboard::Selection));
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void TypedLine::dropEvent(QDropEvent* event)
{
    if (event->source() == this || !event->mimeData()->hasText()) {
        QLineEdit::dropEvent(event);
        return;
    }
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    paste(event->mimeData()->text());
    event->acceptProposedAction();
}

void TypedLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    // Qt selects everything for whoever comes by Tab; the next letter would then replace what was written.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        deselect();
        end(false);
    }
}

} // namespace dispatch
