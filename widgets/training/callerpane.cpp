#include "callerpane.h"

#include "flexlayout.h"
#include "keybutton.h"
#include "looklabel.h"
#include "scenarioplayer.h"
#include "wrappedlist.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int choices = 3;     ///< of questions; the last button stays silent
constexpr int lowUnder = 320;

} // namespace

CallerPane::CallerPane(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_turns(new WrappedList(3, {2}, this)), m_nobody(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_choices(new QWidget(this)), m_row(new FlexLayout(looks, m_choices)), m_line(new QLineEdit(this)), m_say(new KeyButton(looks, this)), m_quiet(new KeyButton(looks, this)),
      m_understood(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"callerPane"_s);
    m_turns->setObjectName(u"callerTurns"_s);
    m_turns->setHeaderHidden(true);
    m_turns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_line->setObjectName(u"callerLine"_s);
    m_line->setMaxLength(400);
    m_line->installEventFilter(this);
    m_say->setObjectName(u"callerSay"_s);
    m_say->setPrimary(true);
    m_quiet->setObjectName(u"callerQuiet"_s);
    m_row->setGaps(6, 3);
    m_understood->setObjectName(u"callerUnderstood"_s);
    m_nobody->setObjectName(u"callerNobody"_s);
    for (int i = 0; i <= choices; ++i) {
        auto* button = new KeyButton(looks, m_choices);
        button->setObjectName(u"callerChoice_%1"_s.arg(i + 1));
        m_row->add(button, 0, 0);
        m_buttons.append(button);
        connect(button, &KeyButton::clicked, this, [this, i] { choose(i + 1); });
    }
    auto* typing = new QHBoxLayout;
    typing->addWidget(m_line, 1);
    typing->addWidget(m_say);
    typing->addWidget(m_quiet);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_nobody);
    all->addWidget(m_turns, 1);
    all->addWidget(m_choices);
    all->addLayout(typing);
    all->addWidget(m_understood);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] { m_reading = 0; renewReadings(); });
    connect(m_line, &QLineEdit::returnPressed, this, &CallerPane::say);
    connect(m_say, &KeyButton::clicked, this, &CallerPane::say);
    connect(m_quiet, &KeyButton::clicked, this, [this] { choose(choices + 1); });
    retranslate();
    renewChoices();
}

void CallerPane::show(const ScenarioPlayer* player, Instant now, const QTimeZone& zone)
{
    const bool isAnother = player != m_player;
    m_player = player;
    const auto* on = player ? player->onLine() : nullptr;
    const auto caller = on ? on->script().id : m_caller;
    m_isTalking = on != nullptr;
    if (player)
        m_language = player->setting().language;
    if (isAnother || caller != m_caller || (player && player->record().entries().size() < m_recorded)) {
        m_caller = caller;
        m_turns->clear();
        m_shown = 0;
    }
    if (player)
        renewTurns(*player, zone);
    m_offers = on ? on->offers(player->at(now), choices) : QStringList{};
    m_nobody->setVisible(!m_isTalking);
    m_line->setEnabled(m_isTalking);
    m_say->setEnabled(m_isTalking);

    m_title = on ? tr("Caller · %1").arg(shortOf(on->talked(player->at(now)))) : tr("Caller");
    QStringList states;
    if (on) {
        const auto facts = on->facts(player->at(now));
        if (on->isSilent())
            states.append(tr("silent"));
        if (facts.value(u"battery"_s) == "low"_L1)
            states.append(tr("battery low"));
        if (facts.value(u"trust"_s) == "low"_L1)
            states.append(tr("may hang up"));
    }
    m_state = states.join(u" · "_s);
    renewChoices();
}

void CallerPane::renewTurns(const ScenarioPlayer& player, const QTimeZone& zone)
{
    const auto& entries = player.record().entries();
    bool grew = false;
    for (; m_shown < entries.size(); ++m_shown) {
        const auto& entry = entries.at(m_shown);
        if (entry.facts.value(u"caller"_s) != m_caller || m_caller.isEmpty())
            continue;
        const auto* caller = player.caller(m_caller);
        QString who;
        QString icon;
        QStringList words;
        if (entry.what == "asked"_L1 || entry.what == "not_understood"_L1 || entry.what == "told"_L1) {
            who = tr("You");
            icon = u"mic"_s;
            const auto* question = caller->questions().find(entry.facts.value(u"question"_s));
            if (entry.facts.value(u"how"_s) == "silent"_L1)
                words.append(tr("stayed silent"));
            else if (question)
                words.append(entry.facts.value(u"again"_s).isEmpty() ? tr("asked: %1").arg(question->aboutWords(m_language)) : tr("asked again: %1").arg(question->aboutWords(m_language)));
        } else if (entry.what == "said"_L1) {
            who = tr("Caller");
            icon = u"message"_s;
            const auto silence = entry.facts.value(u"silence"_s).toInt();
            if (silence > 0)
                words.append(tr("%n seconds of silence first", nullptr, silence));
            else if (entry.facts.value(u"answer"_s) == "greeting"_L1)
                words.append(caller->script().mood.value(m_language, caller->script().mood.value(u"en"_s)));
        } else if (entry.what == "hung_up"_L1) {
            who = entry.facts.value(u"by"_s) == "desk"_L1 ? tr("You") : tr("Caller");
            icon = u"phone"_s;
            words.append(entry.facts.value(u"by"_s) == "battery"_L1 ? tr("The line went dead.") : tr("hung up"));
        } else {
            continue;
        }
        if (!entry.words.isEmpty())
            words.append(entry.words);
        auto* row = new QTreeWidgetItem(m_turns, {clockWords(player.begins() + entry.at, zone), who, words.join(u'\n')});
        row->setIcon(1, m_looks->icon(icon, Looks::Text2));
        row->setFont(1, m_looks->font(Looks::Body, true));
        row->setForeground(0, m_looks->color(Looks::Text2));
        for (int column = 0; column < 3; ++column)
            row->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        row->setData(0, Qt::AccessibleTextRole, QString(who + u": "_s + words.join(u". "_s)));
        grew = true;
    }
    m_recorded = entries.size();
    if (grew)
        m_turns->scrollToBottom();
}

void CallerPane::renewChoices()
{
    const auto* on = m_player ? m_player->onLine() : nullptr;
    for (int i = 0; i < choices; ++i) {
        auto* button = m_buttons.at(i);
        const auto* question = on && i < m_offers.size() ? on->questions().find(m_offers.at(i)) : nullptr;
        button->setVisible(question && m_hints);
        if (question)
            button->setDeed(question->said(m_language), QString::number(i + 1));
    }
    m_buttons.at(choices)->setVisible(m_isTalking && !m_isLow);
    m_quiet->setVisible(m_isTalking && m_isLow);
    m_say->setVisible(!m_isTalking || !m_isLow);
    for (auto* each : {m_buttons.at(choices), m_quiet})
        each->setDeed(tr("Stay silent"), QString::number(choices + 1));
    m_choices->setVisible(m_isTalking);
    renewReadings();
}

void CallerPane::renewReadings()
{
    m_readings = m_player && !m_line->text().trimmed().isEmpty() ? m_player->readings(m_line->text()) : QList<Understanding>{};
    m_reading = m_readings.isEmpty() ? 0 : m_reading % m_readings.size();
    m_understood->setVisible(!m_isLow || !m_line->text().trimmed().isEmpty());
    if (!m_isTalking || m_line->text().trimmed().isEmpty()) {
        m_understood->setText(m_isTalking ? tr("Type a question, or choose by its number. Ctrl+Shift+E comes back here.") : QString{});
        return;
    }
    if (m_readings.isEmpty()) {
        m_understood->setText(tr("Not understood as a question: the caller will not know what you mean."));
        return;
    }
    const auto& reading = m_readings.at(m_reading);
    const auto* question = m_player->onLine() ? m_player->onLine()->questions().find(reading.question) : nullptr;
    auto words = tr("Understood as: %1 (words: %2).").arg(question ? question->aboutWords(m_language) : reading.question, reading.words.join(u", "_s));
    if (m_readings.size() > 1)
        words += u' ' + tr("Tab shows %n other readings.", nullptr, static_cast<int>(m_readings.size()) - 1);
    m_understood->setText(words);
}

void CallerPane::choose(int number)
{
    if (!m_isTalking)
        return;
    if (number == choices + 1) {
        Q_EMIT stayedSilent();
        return;
    }
    if (!m_hints || number > m_offers.size())
        return;
    const auto question = m_offers.at(number - 1);
    if (const auto* known = m_player->onLine()->questions().find(question))
        Q_EMIT asked(question, known->said(m_language));
}

void CallerPane::say()
{
    const auto words = m_line->text().trimmed();
    if (words.isEmpty() || !m_isTalking)
        return;
    const auto question = m_reading > 0 && m_reading < m_readings.size() ? m_readings.at(m_reading).question : QString{};
    m_line->clear();
    Q_EMIT said(words, question);
}

void CallerPane::nextReading()
{
    ++m_reading;
    renewReadings();
}

void CallerPane::setHints(bool hints)
{
    if (m_hints == hints)
        return;
    m_hints = hints;
    renewChoices();
    Q_EMIT hintsChanged(hints);
}

bool CallerPane::event(QEvent* event)
{
    // F1 is the help of this pane here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1) {
        setHints(!m_hints);
        return true;
    }
    return QWidget::event(event);
}

bool CallerPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isPlain && m_line->text().isEmpty() && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_1 + choices) {
        choose(key->key() - Qt::Key_0);
        return true;
    }
    if (isPlain && key->key() == Qt::Key_Tab && m_readings.size() > 1) {
        nextReading();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CallerPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isLow = height() < m_looks->scaled(lowUnder);
    if (std::exchange(m_isLow, isLow) != isLow)
        renewChoices();
}

void CallerPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallerPane::retranslate()
{
    m_turns->setAccessibleName(tr("What was said"));
    m_line->setAccessibleName(tr("Ask the caller"));
    m_line->setPlaceholderText(tr("Ask the caller"));
    m_say->setDeed(tr("Say"), tr("Enter"));
    m_nobody->setText(tr("Nobody is on the line. Shift+F2 answers when it rings."));
    renewChoices();
}

QString CallerPane::shortOf(Span span) const { return u"%1:%2"_s.arg(static_cast<qint64>(span / minute)).arg(static_cast<qint64>((span % minute) / second), 2, 10, QLatin1Char('0')); }

} // namespace dispatch
