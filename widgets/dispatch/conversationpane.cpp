#include "conversationpane.h"

#include "carryout.h"
#include "hands.h"
#include "flexlayout.h"
#include "iconline.h"
#include "keybutton.h"
#include "threadview.h"
#include "wraplayout.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// A glance that passes over a thread reads nothing.
constexpr auto readAfter = 2 * second;
/// Below this height the phrases make room for the thread; their keys stay.
constexpr int phrasesFrom = 380;

} // namespace

ConversationPane::ConversationPane(const ConversationDesk* desk, const LivePicture* picture, const Looks* looks, const QString& place, SaidTo usual, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_looks(looks), m_usual(usual), m_model(picture, desk->zone()), m_listening(new IconLine(looks, Looks::Body, this)),
      m_listen(new KeyButton(looks, this)), m_thread(new ThreadView(&m_model, looks, this)), m_phraseBox(new QWidget(this)), m_phraseRow(new WrapLayout(m_phraseBox)), m_to(new QComboBox(this)),
      m_edit(new NoteEdit(looks, this)), m_send(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this)),
      m_typing(new TypingKeeper(*desk, u"conversation of "_s + place, this, [this] { return begun(); }, [this](const HalfTyped& begun) { fill(begun); }))
{
    setObjectName(u"conversationPane"_s);
    m_listening->setObjectName(u"listening"_s);
    m_listening->label()->setObjectName(u"listeningWords"_s);
    m_listen->setObjectName(u"listenIn"_s);
    m_to->setObjectName(u"sayTo"_s);
    m_edit->setObjectName(u"sayWords"_s);
    m_send->setObjectName(u"sayIt"_s);
    m_complaint->setObjectName(u"sayComplaint"_s);
    m_send->setPrimary(true);
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QHBoxLayout;
    head->addWidget(m_listening, 1);
    head->addWidget(m_listen);
    // In a narrow pane the words have a line of their own below whom they are for.
    auto* line = new FlexLayout(looks);
    line->setGaps(6, 4);
    line->add(m_to, 0, 0);
    line->add(m_edit, 120);
    line->add(m_send, 0, 0);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_phraseBox);
    foot->addLayout(line);
    foot->addWidget(m_complaint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_thread, 1);
    column->addLayout(foot);
    setFocusProxy(m_edit);
    const auto measure = [this, head, foot] {
        const int gap = m_looks->scaled(8);
        head->setContentsMargins(gap, m_looks->scaled(4), gap, m_looks->scaled(4));
        foot->setContentsMargins(gap, m_looks->scaled(5), gap, m_looks->scaled(5));
        for (auto* each : std::initializer_list<QBoxLayout*>{head, foot})
            each->setSpacing(m_looks->scaled(6));
        m_phraseRow->setSpacing(m_looks->scaled(4));
        m_thread->setMinimumHeight(m_looks->scaled(75));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();

    connect(&m_model, &ConversationModel::changed, this, &ConversationPane::tell);
    connect(picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (!changes.of<Incident>().isEmpty())
            tell();
    });
    connect(m_edit, &QPlainTextEdit::textChanged, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_edit, &NoteEdit::saved, this, &ConversationPane::send);
    connect(m_edit, &NoteEdit::left, this, &ConversationPane::giveBack);
    connect(m_edit, &NoteEdit::complained, m_complaint, &Complaint::say);
    connect(m_to, &QComboBox::currentIndexChanged, this, [this] {
        m_typing->typed();
        tell();
    });
    connect(m_send, &QPushButton::clicked, this, &ConversationPane::send);
    connect(m_listen, &QPushButton::clicked, this, &ConversationPane::listenOrStop);
    connect(m_thread, &ThreadView::phraseWanted, this, &ConversationPane::usePhrase);
    connect(m_thread, &ThreadView::lineWanted, this, [this] { m_edit->setFocus(Qt::ShortcutFocusReason); });
    for (int number = 1; number <= 9; ++number) {
        auto* key = new QShortcut(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, number] { usePhrase(number); });
    }
    retranslate();
    choose(m_usual);
}

void ConversationPane::setOversees(bool oversees)
{
    if (std::exchange(m_oversees, oversees) == oversees)
        return;
    fillRecipients();
    bring(incident());
}

bool ConversationPane::offersNotes() const { return m_oversees && m_desk->isClinical(); }

void ConversationPane::show(const IncidentId& wanted)
{
    meet();
    if (wanted != incident())
        bring(wanted);
}

void ConversationPane::meet()
{
    const auto reader = m_desk->actor().id;
    if (reader == m_reader)
        return;
    m_reader = reader;
    m_cameFrom.clear();
    fillRecipients();
    bring(incident());
}

void ConversationPane::bring(const IncidentId& wanted)
{
    m_model.show(wanted, m_reader, offersNotes());
    m_lookedSince.reset();
    m_complaint->clear();
    m_typing->show(aboutOf(wanted));
    fillPhrases();
    m_thread->goToNew();
    tell();
    if (wanted.isNull() || (m_picture->now().find(wanted) && !offersNotes()))
        return;
    m_desk->whole(wanted).then(this, [this, wanted](const Result<Changes>& whole) {
        if (whole)
            m_model.fill(wanted, *whole);
        else
            m_complaint->say(whole.error().summary);
    });
}

HalfTyped ConversationPane::begun() const
{
    const auto words = m_edit->toPlainText();
    if (words.isEmpty())
        return {};
    const auto to = chosen();
    return {{"words"_L1, words}, {"to"_L1, QJsonArray{to ? word(*to).toString() : QString()}}};
}

/// The line, as it was left for this incident.
void ConversationPane::fill(const HalfTyped& begun)
{
    const auto words = begun.value("words"_L1).toString();
    if (m_edit->toPlainText() != words) {
        m_edit->setPlainText(words);
        m_edit->moveCursor(QTextCursor::End);
    }
    if (!words.isEmpty())
        choose(fromWord<SaidTo>(begun.value("to"_L1).toArray().first().toString()));
    else if (!chosen())
        choose(m_usual);
    tell();
}

std::optional<SaidTo> ConversationPane::chosen() const { return fromWord<SaidTo>(m_to->currentData().toString()); }

void ConversationPane::choose(std::optional<SaidTo> to)
{
    const auto code = to ? word(*to).toString() : QString();
    // A note that was begun where notes were offered does not turn into a message.
    if (!to && m_to->findData(code) < 0)
        m_to->addItem(m_looks->icon(u"lock"_s), tr("Clinical note"), code);
    m_to->setCurrentIndex(m_to->findData(code));
}

void ConversationPane::begin(std::optional<SaidTo> to)
{
    if (auto* focus = QApplication::focusWidget(); focus != m_edit)
        m_cameFrom = focus;
    // Words that are typed already stay with whom they were meant for.
    if (m_edit->toPlainText().isEmpty())
        choose(to);
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ConversationPane::write(SaidTo to) { begin(to); }

void ConversationPane::writeNote()
{
    if (offersNotes())
        begin(std::nullopt);
}

void ConversationPane::giveBack()
{
    if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled())
        m_cameFrom->setFocus(Qt::ShortcutFocusReason);
    else
        m_thread->setFocus(Qt::ShortcutFocusReason);
}

void ConversationPane::usePhrase(int number)
{
    if (number > m_phrases.size() || !m_edit->isEnabled())
        return;
    const auto& phrase = m_phrases.at(number - 1);
    const auto standing = m_edit->toPlainText();
    if (standing.isEmpty())
        choose(fromWord<SaidTo>(phrase.more.value("to"_L1).toString()).value_or(m_usual));
    m_edit->moveCursor(QTextCursor::End);
    m_edit->insertPlainText((standing.isEmpty() || standing.back().isSpace() ? QString() : u" "_s) + m_desk->codes().words(u"phrases"_s, phrase.id));
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void ConversationPane::send()
{
    const auto words = m_edit->toPlainText();
    if (m_inFlight || words.trimmed().isEmpty())
        return;
    m_inFlight = true;
    const auto to = chosen();
    const auto proposal = to ? m_desk->say(incident(), *to, words) : m_desk->noteClinically(incident(), words, m_oversees);
    carryOut(*m_desk, proposal, nullptr, this, [this, words, about = incident(), reader = m_reader](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        if (reader != m_reader)
            return;
        // Words typed while these were on their way belong to the next message.
        m_typing->done(aboutOf(about), u"words"_s, words);
        if (about != incident())
            return;
        m_complaint->clear();
        m_model.settle();
        m_thread->scrollToBottom();
    });
}

void ConversationPane::listenOrStop()
{
    const bool listens = m_picture->now().listenersOn(incident()).contains(m_desk->actor().id);
    const auto proposal = listens ? m_desk->stopListening(incident()) : m_desk->listenIn(incident());
    carryOut(*m_desk, proposal, m_listen, this, [this, proposal](const Result<Receipt>& kept) {
        if (kept)
            Q_EMIT said(proposal->sentence + u' ' + proposal->consequence);
        else
            m_complaint->say(kept.error().summary);
    });
}

bool ConversationPane::isLookedAt() const
{
    return isVisible() && isEnabled() && isActiveWindow() && !window()->isMinimized() && !m_thread->viewport()->visibleRegion().isEmpty() && m_thread->isAtEnd();
}

void ConversationPane::tick()
{
    meet();
    look();
}

void ConversationPane::look()
{
    if (m_marking || m_model.unread() == 0 || !isLookedAt()) {
        m_lookedSince.reset();
        return;
    }
    const auto now = m_desk->now();
    if (!m_lookedSince)
        m_lookedSince = now;
    if (now - *m_lookedSince < readAfter)
        return;
    m_marking = true;
    carryOut(*m_desk, m_desk->markRead(incident()), nullptr, this, [this](const Result<Receipt>& kept) {
        m_marking = false;
        if (!kept)
            qWarning("what was read could not be marked: %s", qPrintable(kept.error().detail));
    });
}

QString ConversationPane::words() const { return m_words; }

void ConversationPane::tell()
{
    const auto& picture = m_picture->now();
    const auto* about = picture.find(incident());
    const bool isOpen = about && about->status == IncidentStatus::Open;
    const auto listeners = m_model.listeners();
    m_listening->setIcon(u"mic"_s, listeners.isEmpty() ? Looks::Text2 : Looks::Accent);
    m_listening->setWords(listeners.isEmpty() ? tr("Nobody listens in.") : tr("Listens in, and everybody on it sees that: %1", "names").arg(listeners.join(u", "_s)));
    m_listen->setDeed(picture.listenersOn(incident()).contains(m_desk->actor().id) ? tr("Stop listening") : tr("Listen in"), tr("Ctrl+F6"));
    m_listen->setEnabled(isOpen);
    for (auto* each : std::initializer_list<QWidget*>{m_to, m_send, m_phraseBox})
        each->setEnabled(about != nullptr);
    // Words that somebody is typing stay where they are when the incident ends.
    m_edit->setEnabled(about || !m_edit->toPlainText().isEmpty());
    m_thread->setEmptyWords(incident().isNull() ? tr("No incident is chosen.") : tr("Nothing was said on it yet."));
    const auto to = chosen();
    m_send->setDeed(!to ? tr("Keep the note") : to == SaidTo::FromTeam ? tr("Write it down") : tr("Send"), tr("Enter"));
    const auto whom = to ? saidToWords(*to) : tr("Clinical note, which dispatchers can't read");
    m_edit->setHint(incident().isNull() ? QString() : about ? tr("%1, %2", "to whom, incident").arg(whom, about->number) : tr("This incident has ended. Nothing more is said on it here."));
    m_edit->setAccessibleName(about ? tr("%1, %2", "to whom, incident").arg(whom, about->number) : tr("Message"));
    QStringList words;
    if (const int unread = m_model.unread())
        words.append(tr("%n new", "messages", unread));
    if (!listeners.isEmpty())
        words.append(tr("listens in: %1").arg(listeners.join(u", "_s)));
    if (std::exchange(m_words, words.join(u" · "_s)) != m_words)
        Q_EMIT wordsChanged(m_words);
}

void ConversationPane::fillPhrases()
{
    const auto now = m_desk->phrases().first(qMin<qsizetype>(9, m_desk->phrases().size()));
    if (std::ranges::equal(now, m_phrases, {}, &Code::id, &Code::id) && m_phraseRow->count() > 0)
        return;
    m_phrases = now;
    while (auto* item = m_phraseRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int number = 1; number <= m_phrases.size(); ++number) {
        auto* button = new KeyButton(m_looks, m_phraseBox);
        button->setObjectName(u"phrase_"_s + m_phrases.at(number - 1).id);
        button->setFocusPolicy(Qt::NoFocus);
        button->setDeed(m_desk->codes().words(u"phrases"_s, m_phrases.at(number - 1).id), QString::number(number));
        button->setToolTip(tr("%1 in the thread, Alt+%1 while you type").arg(number));
        connect(button, &QPushButton::clicked, this, [this, number] { usePhrase(number); });
        m_phraseRow->addWidget(button);
    }
}

void ConversationPane::fillRecipients()
{
    const auto before = m_to->count() > 0 ? chosen() : std::optional(m_usual);
    const QSignalBlocker quiet(m_to);
    m_to->clear();
    for (const auto to : {SaidTo::Everybody, SaidTo::Clinician, SaidTo::Dispatcher, SaidTo::Team, SaidTo::FromTeam})
        m_to->addItem(saidToWords(to), word(to).toString());
    if (offersNotes())
        m_to->addItem(m_looks->icon(u"lock"_s), tr("Clinical note"), QString());
    // A begun note stays one, a chosen kind that is offered no more does not.
    const bool stands = before || offersNotes() || !m_edit->toPlainText().isEmpty();
    choose(stands ? before : std::optional(m_usual));
}

void ConversationPane::retranslate()
{
    setAccessibleName(tr("Conversation"));
    m_thread->setAccessibleName(tr("Conversation"));
    m_thread->setAccessibleDescription(tr("The newest is last. 1 to 9 take a quick phrase, Enter goes to the line."));
    m_to->setAccessibleName(tr("To whom"));
    m_edit->setAccessibleDescription(tr("Enter sends, Shift+Enter begins a new line, Alt+1 to Alt+9 take a quick phrase, Esc returns."));
    fillRecipients();
    m_phrases.clear();
    fillPhrases();
    tell();
}

void ConversationPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::EnabledChange && isEnabled())
        meet();
}

void ConversationPane::customEvent(QEvent* event)
{
    if (HandsChange::of(event))
        meet();
}

void ConversationPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    meet();
    m_thread->goToNew();
}

void ConversationPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_phraseBox->setVisible(height() >= m_looks->scaled(phrasesFrom));
}

} // namespace dispatch
