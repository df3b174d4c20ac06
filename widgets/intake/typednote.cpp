#include "typednote.h"

#include "intakekeys.h"
#include "looks.h"
#include "typed.h"
#include "typedline.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace dispatch {

namespace {

    constexpr int fewestLines = 3;
    constexpr int mostNoteLines = 9;

} // namespace

TypedNote::TypedNote(const Looks* looks, QWidget* parent, int limit) : QPlainTextEdit(parent), m_looks(looks), m_limit(limit)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this](const QSizeF& size) {
        // A plain text document measures its height in lines.
        const int lines = qBound(fewestLines, static_cast<int>(size.height()), mostNoteLines);
        if (lines != m_lines) {
            m_lines = lines;
            updateGeometry();
        }
    });
    connect(looks, &Looks::changed, this, [this] { updateGeometry(); });
}

int TypedNote::length() const
{
    return document()->characterCount() - 1;
}

int TypedNote::heightOf(int lines) const
{
    return qRound(lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin()) + 2 * frameWidth() + m_looks->scaled(2);
}

QSize TypedNote::sizeHint() const
{
    return {m_looks->scaled(240), heightOf(qMax(m_lines, fewestLines))};
}

QSize TypedNote::minimumSizeHint() const
{
    return {m_looks->scaled(100), heightOf(2)};
}

bool TypedNote::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && formDeed(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TypedNote::keyPressEvent(QKeyEvent* event)
{
    if (formDeed(*event)) {
        event->ignore();
        return;
    }
    const bool adds = !event->text().isEmpty() &&
        (event->text().at(0).isPrint() || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        !(event->modifiers() & Qt::ControlModifier);
    if (adds && length() >= m_limit && !textCursor().hasSelection()) {
        Q_EMIT complained(
            tr("This field keeps %1 letters, and they are used up. What you typed before is kept.").arg(groupedDigits(m_limit)));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (adds)
        Q_EMIT complained({});
}

void TypedNote::insertFromMimeData(const QMimeData* source)
{
    const auto pasted = source->text();
    if (pasted.isEmpty())
        return;
    const auto cursor = textCursor();
    const int room = m_limit - (length() - (cursor.selectionEnd() - cursor.selectionStart()));
    const auto typed = typedText(pasted, qMax(0, room));
    if (!typed.kept.isEmpty())
        insertPlainText(typed.kept);
    Q_EMIT complained(pasteSentence(pasted, typed.kept, !typed.overflow.isEmpty(), false));
}

} // namespace dispatch
