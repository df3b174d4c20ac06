#include "spelledline.h"

#include "typedline.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QMenu>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

SpelledLine::SpelledLine(PlanSpelling* spelling, PlanSpelling::Tongue tongue, TypedLine* line)
    : QObject(line), m_spelling(spelling), m_tongue(tongue), m_line(line)
{
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, [this] { m_isTypedAt = true; });
    connect(line, &QLineEdit::textChanged, this, &SpelledLine::look);
    connect(line, &QLineEdit::cursorPositionChanged, this, [this] {
        if (m_line->text() == m_looked && std::exchange(m_isTypedAt, false))
            mark();
    });
    connect(spelling, &PlanSpelling::changed, this, [this] {
        // An answer that is on its way knows less.
        m_isStale = true;
        look();
    });
    look();
}

/// One question at a time: while the dictionary thinks, letters are typed, and only what stands then is asked next.
void SpelledLine::look()
{
    const auto text = m_line->text();
    if (m_isLooking)
        return;
    if (text == m_looked && !m_isStale) {
        mark();
        return;
    }
    m_isLooking = true;
    m_isStale = false;
    m_spelling->check(text, m_tongue, this, [this, text](const QList<WordPlace>& unknown) {
        m_isLooking = false;
        m_looked = text;
        m_unknown = unknown;
        look();
    });
}

QStringList SpelledLine::marked() const
{
    QStringList words;
    if (m_line->text() != m_looked)
        return words;
    for (const auto& word : m_unknown)
        if (!m_isTypedAt || word.end() != m_line->cursorPosition())
            words.append(m_looked.sliced(word.start, word.length));
    return words;
}

/// A line shows formats only as an input method gives them; while one composes, the line is its own.
void SpelledLine::mark()
{
    if (m_isComposing)
        return;
    QTextCharFormat wave;
    wave.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wave.setUnderlineColor(m_line->palette().color(QPalette::Link));
    const int caret = m_line->cursorPosition();
    QList<QInputMethodEvent::Attribute> attributes;
    QStringList words;
    for (const auto& word : std::as_const(m_unknown)) {
        if (m_isTypedAt && word.end() == caret)
            continue;
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(word.start) - caret, static_cast<int>(word.length), wave});
        words.append(u"“%1”"_s.arg(m_looked.sliced(word.start, word.length)));
    }
    m_isMarking = true;
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_line, &event);
    m_isMarking = false;
    const auto said = words.isEmpty() ? QString() : tr("Not in the dictionary: %1. Shift+F7 says what may have been meant.").arg(words.join(u", "_s));
    if (m_line->accessibleDescription() != said)
        m_line->setAccessibleDescription(said);
}

const WordPlace* SpelledLine::at(qsizetype place) const
{
    if (m_line->text() != m_looked)
        return nullptr;
    const auto found = std::ranges::find_if(m_unknown, [place](const WordPlace& word) { return word.start <= place && place <= word.end(); });
    return found == m_unknown.cend() ? nullptr : &*found;
}

void SpelledLine::offer()
{
    const auto* word = at(m_line->cursorPosition());
    if (!word && m_line->text() == m_looked && !m_unknown.isEmpty()) {
        const auto next = std::ranges::find_if(m_unknown, [this](const WordPlace& each) { return each.start >= m_line->cursorPosition(); });
        word = next == m_unknown.cend() ? &m_unknown.first() : &*next;
    }
    if (!word) {
        Q_EMIT m_spelling->said(m_spelling->isChecked(m_tongue) ? tr("No word of this line is marked.") : m_spelling->words());
        return;
    }
    m_line->setCursorPosition(static_cast<int>(word->end()));
    const auto caret = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    offer(*word, m_line->mapToGlobal(caret.bottomLeft()));
}

void SpelledLine::offer(const WordPlace& word, const QPoint& where)
{
    const auto text = m_looked;
    const auto written = text.sliced(word.start, word.length);
    m_spelling->suggest(written, m_tongue, this, [this, word, text, written, where, asked = ++m_asked](const QStringList& suggestions) {
        // Whoever typed on meanwhile wants no menu in the way.
        if (asked == m_asked && m_line->text() == text && m_line->hasFocus())
            showMenu(word, written, suggestions, where);
    });
}

void SpelledLine::showMenu(const WordPlace& word, const QString& written, const QStringList& suggestions, const QPoint& where)
{
    auto* menu = m_line->menu();
    menu->setObjectName(u"spellingMenu"_s);
    auto* first = menu->actions().value(0);
    const auto add = [&](const QString& text, auto deed) {
        auto* action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, deed);
        menu->insertAction(first, action);
        return action;
    };
    QAction* top = nullptr;
    for (const auto& each : suggestions) {
        // An ampersand would be a key.
        auto* action = add(QString(each).replace(u'&', u"&&"_s), [this, word, each] {
            m_line->setSelection(static_cast<int>(word.start), static_cast<int>(word.length));
            m_line->insert(each);
        });
        top = top ? top : action;
    }
    if (suggestions.isEmpty())
        add(tr("Nothing like “%1” is in the dictionary").arg(written), [] {})->setEnabled(false);
    menu->insertSeparator(first);
    auto* keep = add(tr("“%1” is right in this &plan").arg(written), [this, written] { m_spelling->keepForPlan(written); });
    add(tr("“%1” is right in every plan on this &desk").arg(written), [this, written] { m_spelling->keepForDesk(written, m_tongue); });
    menu->insertSeparator(first);
    menu->popup(where);
    menu->setActiveAction(top ? top : keep);
}

bool SpelledLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod && !m_isMarking) {
        m_isComposing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    } else if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool isKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (const auto* word = at(isKey ? m_line->cursorPosition() : m_line->cursorPositionAt(menu->pos()))) {
            offer(*word, menu->globalPos());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace dispatch
