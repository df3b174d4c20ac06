#include "notebar.h"

#include "call.h"
#include "carryout.h"
#include "typed.h"
#include "typedline.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 4;

} // namespace

NoteEdit::NoteEdit(const Looks* looks, QWidget* parent) : QPlainTextEdit(parent), m_looks(looks)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(3);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &NoteEdit::grow);
    connect(looks, &Looks::changed, this, &NoteEdit::grow);
    connect(looks, &Looks::changed, this, &NoteEdit::tellHint);
    grow();
}

void NoteEdit::setHint(const QString& words)
{
    m_hint = words;
    tellHint();
}

void NoteEdit::tellHint()
{
    setPlaceholderText(fontMetrics().elidedText(m_hint, Qt::ElideRight, viewport()->width() - 2 * qRound(document()->documentMargin())));
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    tellHint();
}

int NoteEdit::lines() const
{
    // A plain text document measures its height in lines.
    return qMax(1, qRound(document()->documentLayout()->documentSize().height()));
}

void NoteEdit::grow()
{
    setVerticalScrollBarPolicy(lines() > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    updateGeometry();
}

QSize NoteEdit::sizeHint() const
{
    const int words = qMin(lines(), mostLines) * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin()) + 2 * frameWidth();
    return {m_looks->scaled(200), qMax(words, m_looks->scaled(26))};
}

void NoteEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        if (!event->isAutoRepeat())
            Q_EMIT saved();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    const bool adds = !event->text().isEmpty() && event->text().at(0).isPrint() && !(event->modifiers() & Qt::ControlModifier);
    if (adds && document()->characterCount() > noteLimit && !textCursor().hasSelection()) {
        Q_EMIT complained(tr("A note keeps %1 letters. Save this one with Enter and go on in the next.").arg(groupedDigits(noteLimit)));
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (adds)
        Q_EMIT complained({});
}

void NoteEdit::insertFromMimeData(const QMimeData* source)
{
    const auto pasted = source->text();
    const auto cursor = textCursor();
    const int standing = document()->characterCount() - 1 - (cursor.selectionEnd() - cursor.selectionStart());
    const auto typed = typedText(pasted, qMax(0, noteLimit - standing));
    if (!typed.kept.isEmpty())
        insertPlainText(typed.kept);
    Q_EMIT complained(pasteSentence(pasted, typed.kept, !typed.overflow.isEmpty(), false));
}

NoteBar::NoteBar(DispatchDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_edit(new NoteEdit(looks, this)), m_complaint(new Complaint(looks, this)),
      m_typing(new TypingKeeper(*desk, u"notes"_s, this, [this] { return HalfTyped{{"words"_L1, m_edit->toPlainText()}}; },
          [this](const HalfTyped& begun) {
              m_edit->setPlainText(begun.value("words"_L1).toString());
              m_edit->moveCursor(QTextCursor::End);
          }))
{
    m_edit->setObjectName(u"noteField"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(looks->scaled(4));
    column->addWidget(m_edit);
    column->addWidget(m_complaint);
    connect(m_edit, &NoteEdit::saved, this, &NoteBar::save);
    connect(m_edit, &NoteEdit::left, this, &NoteBar::giveBack);
    connect(m_edit, &NoteEdit::complained, m_complaint, &Complaint::say);
    connect(m_edit, &QPlainTextEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    retranslate();
}

void NoteBar::show(const IncidentId& incident)
{
    if (incident != m_incident) {
        m_incident = incident;
        m_typing->show(aboutOf(incident));
        m_complaint->clear();
    }
    retranslate();
}

void NoteBar::start()
{
    if (auto* focus = QApplication::focusWidget(); focus != m_edit)
        m_cameFrom = focus;
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void NoteBar::save()
{
    const auto words = m_edit->toPlainText();
    if (m_inFlight)
        return;
    if (words.trimmed().isEmpty()) {
        giveBack();
        return;
    }
    m_inFlight = true;
    carryOut(*m_desk, m_desk->note(m_incident, words), nullptr, this, [this, words, incident = m_incident](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        // Words typed while the note was on its way belong to the next one.
        m_typing->done(aboutOf(incident), u"words"_s, words);
        if (incident != m_incident)
            return;
        m_complaint->clear();
        if (m_edit->document()->isEmpty() && m_edit->hasFocus())
            giveBack();
    });
}

void NoteBar::giveBack()
{
    if (m_cameFrom && m_cameFrom->isVisible())
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
    else
        m_edit->clearFocus();
}

void NoteBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteBar::retranslate()
{
    const auto* incident = m_desk->picture().find(m_incident);
    const auto number = incident ? incident->number : QString();
    m_edit->setEnabled(incident != nullptr);
    m_edit->setHint(incident ? tr("Note for %1: N on its row, Enter saves").arg(number)
                                        : tr("This incident has ended. Its timeline takes no more notes here."));
    m_edit->setAccessibleName(incident ? tr("Note for %1").arg(number) : tr("Note"));
    m_edit->setAccessibleDescription(tr("Enter saves, Shift+Enter begins a new line, Esc returns."));
}

} // namespace dispatch
