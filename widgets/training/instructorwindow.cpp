#include "instructorwindow.h"

#include "columnfit.h"
#include "instructoractions.h"
#include "keybutton.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "looklabel.h"
#include "possiblemodel.h"
#include "scenarioplayer.h"
#include "steadytree.h"
#include "typedline.h"
#include "wrappedcell.h"
#include "wrappedlist.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenuBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

InstructorWindow::InstructorWindow(const Looks* looks, QTimeZone zone, QWidget* parent)
    : DeskFrame(u"instructor"_s, looks, parent), m_looks(looks), m_zone(std::move(zone)), m_actions(new InstructorActions(looks, this)), m_possible(new PossibleModel(m_zone, this)),
      m_list(new SteadyTree), m_words(new TypedLine), m_happen(new KeyButton(looks)), m_line(new LookLabel(looks, Looks::Lead, true)), m_turns(new WrappedList(2, {1}, nullptr)),
      m_take(new KeyButton(looks)), m_said(new TypedLine), m_speak(new KeyButton(looks)), m_note(new TypedLine), m_annotate(new KeyButton(looks)), m_title(new TypedLine),
      m_keep(new KeyButton(looks)), m_wordsLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2)), m_noteLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2)),
      m_titleLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2))
{
    m_actions->fill(menuBar());
    m_list->setObjectName(u"instructorPossible"_s);
    m_list->setModel(m_possible);
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    new WrappedCell(m_list, {0, 1});
    new ColumnFit(m_list, m_list->header(), looks, {{.width = 320, .stretch = 3, .compactWidth = 160}, {.width = 140, .stretch = 1, .compactWidth = 80}});
    m_words->setObjectName(u"instructorWords"_s);
    m_happen->setObjectName(u"instructorHappen"_s);
    m_line->setObjectName(u"instructorLine"_s);
    m_turns->setObjectName(u"instructorTurns"_s);
    m_turns->setHeaderHidden(true);
    m_take->setObjectName(u"instructorTake"_s);
    m_take->setCheckable(true);
    m_said->setObjectName(u"instructorSaid"_s);
    m_speak->setObjectName(u"instructorSpeak"_s);
    m_speak->setPrimary(true);
    m_note->setObjectName(u"instructorNote"_s);
    m_annotate->setObjectName(u"instructorAnnotate"_s);
    m_title->setObjectName(u"instructorTitle"_s);
    m_keep->setObjectName(u"instructorKeep"_s);

    const auto row = [](QWidget* line, QWidget* button) {
        auto* made = new QHBoxLayout;
        made->addWidget(line, 1);
        made->addWidget(button);
        return made;
    };
    auto* happening = new QWidget;
    auto* left = new QVBoxLayout(happening);
    left->addWidget(m_list, 1);
    left->addWidget(m_wordsLabel);
    left->addLayout(row(m_words, m_happen));
    left->addWidget(m_titleLabel);
    left->addLayout(row(m_title, m_keep));
    auto* talking = new QWidget;
    auto* right = new QVBoxLayout(talking);
    right->addLayout(row(m_line, m_take));
    right->addWidget(m_turns, 1);
    right->addLayout(row(m_said, m_speak));
    right->addWidget(m_noteLabel);
    right->addLayout(row(m_note, m_annotate));
    auto* halves = new QSplitter;
    halves->setObjectName(u"instructorHalves"_s);
    halves->setChildrenCollapsible(false);
    halves->addWidget(happening);
    halves->addWidget(talking);
    setCentralWidget(halves);
    resize(1280, 800);
    connectVerbs();
    retranslate();
    m_list->setFocus();
}

InstructorWindow::~InstructorWindow() { m_list->selectionModel()->disconnect(this); }

void InstructorWindow::connectVerbs()
{
    auto& a = *m_actions;
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    on(a.happen, [this] { happen(); });
    on(a.takeOver, [this](bool isTaken) { Q_EMIT takeOverWanted(isTaken); });
    on(a.speak, [this] { m_said->setFocus(Qt::ShortcutFocusReason); });
    on(a.hangUp, [this] { Q_EMIT hangUpWanted(); });
    on(a.annotate, [this] { m_note->setFocus(Qt::ShortcutFocusReason); });
    on(a.keepStory, [this] { m_title->setFocus(Qt::ShortcutFocusReason); });
    on(a.close, [this] { close(); });
    on(a.keys, [this] { (new KeysWindow(m_actions->all(), m_looks, this, KeysWindow::Bar::None))->show(); });
    connect(m_list, &QTreeView::activated, this, [this] { happen(); });
    connect(m_happen, &KeyButton::clicked, this, &InstructorWindow::happen);
    connect(m_words, &TypedLine::returnPressed, this, &InstructorWindow::happen);
    connect(m_take, &KeyButton::clicked, this, [this](bool isTaken) {
        // What holds is told by the story, not by the click.
        m_take->setChecked(m_actions->takeOver->isChecked());
        Q_EMIT takeOverWanted(isTaken);
    });
    const auto speak = [this] {
        if (const auto words = takeWords(m_said); !words.isEmpty())
            Q_EMIT spoken(words);
    };
    connect(m_said, &TypedLine::returnPressed, this, speak);
    connect(m_speak, &KeyButton::clicked, this, speak);
    const auto annotate = [this] {
        if (const auto words = takeWords(m_note); !words.isEmpty()) {
            Q_EMIT annotated(words);
            say(tr("Noted. It stands in the debrief."));
        }
    };
    connect(m_note, &TypedLine::returnPressed, this, annotate);
    connect(m_annotate, &KeyButton::clicked, this, annotate);
    const auto keep = [this] {
        if (const auto title = takeWords(m_title); !title.isEmpty())
            Q_EMIT storyWanted(title);
    };
    connect(m_title, &TypedLine::returnPressed, this, keep);
    connect(m_keep, &KeyButton::clicked, this, keep);
    for (auto* each : {m_words, m_said, m_note, m_title})
        connect(each, &TypedLine::complained, this, [this](const QString& sentence) {
            if (!sentence.isEmpty())
                say(sentence);
        });
}

QString InstructorWindow::takeWords(TypedLine* line)
{
    const auto words = line->text().trimmed();
    line->clear();
    return words;
}

void InstructorWindow::happen()
{
    auto event = m_possible->eventAt(m_list->currentIndex());
    if (!event) {
        say(tr("Choose what shall happen."));
        return;
    }
    const bool takes = event->kind == StoryEvent::Kind::Weather || event->kind == StoryEvent::Kind::Fault || event->kind == StoryEvent::Kind::Traffic;
    if (takes && event->words.isEmpty() && !m_words->text().trimmed().isEmpty()) {
        const auto words = takeWords(m_words);
        event->words = {{u"en"_s, words}, {m_language, words}};
    }
    if (event->kind == StoryEvent::Kind::Weather && event->words.isEmpty()) {
        say(tr("Say what the weather is like, in the line below the list."));
        m_words->setFocus();
        return;
    }
    say(tr("It happens: %1").arg(m_possible->words(*event)));
    Q_EMIT happenWanted(*event);
}

void InstructorWindow::show(const ScenarioPlayer& player, const Picture& picture, Instant now)
{
    m_language = player.setting().language;
    if (player.hasEnded())
        m_possible->clear();
    else
        m_possible->show(player.scenario(), player.possible(picture, now), player.begins(), m_language);
    if (!m_list->currentIndex().isValid() && m_possible->rowCount() > 0)
        m_list->setCurrentIndex(m_possible->index(0, 0));
    const auto* on = player.onLine();
    const bool isTaken = on && on->isTakenOver();
    m_line->setText(!on ? tr("Nobody is on the line.") : isTaken ? tr("On the line: %1. You speak.").arg(on->script().name) : tr("On the line: %1").arg(on->script().name));
    for (auto* each : {m_actions->takeOver, m_actions->hangUp})
        each->setEnabled(on != nullptr);
    m_take->setEnabled(on != nullptr);
    m_actions->takeOver->setChecked(isTaken);
    m_take->setChecked(isTaken);
    m_said->setEnabled(isTaken);
    m_speak->setEnabled(isTaken);
    renewTurns(player);
}

void InstructorWindow::renewTurns(const ScenarioPlayer& player)
{
    const auto& entries = player.record().entries();
    const auto caller = player.onLine() ? player.onLine()->script().id : m_caller;
    if (caller != m_caller || entries.size() < m_shown) {
        m_caller = caller;
        m_turns->clear();
        m_shown = 0;
    }
    bool grew = false;
    for (; m_shown < entries.size(); ++m_shown) {
        const auto& entry = entries.at(m_shown);
        if (m_caller.isEmpty() || entry.facts.value(u"caller"_s) != m_caller || entry.words.isEmpty() || entry.what == "wrote"_L1 || entry.what == "did"_L1)
            continue;
        const auto who = entry.what == "said"_L1 || entry.what == "heard"_L1 ? tr("Caller") : tr("Desk");
        auto* row = new QTreeWidgetItem(m_turns, {who, entry.words});
        row->setFont(0, m_looks->font(Looks::Body, true));
        for (int column = 0; column < 2; ++column)
            row->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        row->setData(0, Qt::AccessibleTextRole, QString(who + u": "_s + entry.words));
        grew = true;
    }
    if (grew)
        m_turns->scrollToBottom();
}

void InstructorWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_possible->retranslate();
        retranslate();
    }
}

void InstructorWindow::retranslate()
{
    m_actions->retranslate();
    setTitle(tr("Instructor's panel"));
    m_list->setAccessibleName(tr("What can happen"));
    m_list->setAccessibleDescription(tr("Enter lets it happen now."));
    m_turns->setAccessibleName(tr("What was said"));
    m_wordsLabel->setText(tr("In your words (weather, outage, traffic)"));
    m_words->setAccessibleName(m_wordsLabel->text());
    m_happen->setDeed(tr("Let it happen now"), tr("Enter"));
    m_take->setDeed(tr("Speak for the caller"), tr("Ctrl+T"));
    m_said->setPlaceholderText(tr("What the caller says"));
    m_said->setAccessibleName(tr("What the caller says"));
    m_speak->setDeed(tr("Say"), tr("Enter"));
    m_noteLabel->setText(tr("A note on this moment, for the debrief"));
    m_note->setAccessibleName(m_noteLabel->text());
    m_annotate->setDeed(tr("Note"), tr("Enter"));
    m_titleLabel->setText(tr("This session as a scenario: its title"));
    m_title->setAccessibleName(m_titleLabel->text());
    m_keep->setDeed(tr("Keep as a scenario"), tr("Enter"));
    strip().set(LinkStrip::Part::Link, u"linkbroken"_s, Looks::Text2, tr("No server, by design"));
}

} // namespace dispatch
