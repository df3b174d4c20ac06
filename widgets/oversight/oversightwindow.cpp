#include "oversightwindow.h"

#include "approvalsheet.h"
#include "conversationpane.h"
#include "coveragepane.h"
#include "docks.h"
#include "docktitle.h"
#include "keyswindow.h"
#include "livepicture.h"
#include "loadpane.h"
#include "looks.h"
#include "needspane.h"
#include "oversightactions.h"
#include "responsespane.h"
#include "spoken.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Below this width what does not hurry is one pane with tabs.
constexpr int narrowOversightWindow = 1500;

} // namespace

OversightWindow::OversightWindow(const OversightParts& parts, QWidget* parent)
    : DeskFrame(u"oversight"_s, parts.looks, parent), m_parts(parts), m_open(parts.picture, parts.codes, parts.zone), m_waiting(parts.picture, parts.codes), m_loads(parts.picture),
      m_actions(new OversightActions(parts.looks, this)), m_responses(new ResponsesPane(&m_open, parts.looks)), m_needs(new NeedsPane(&m_waiting, parts.looks)),
      m_coverage(new CoveragePane(parts.picture, parts.rules, parts.gaps, parts.zone, parts.looks)), m_load(new LoadPane(&m_loads, parts.looks)),
      m_conversation(new ConversationPane(parts.conversationDesk, parts.picture, parts.looks, u"oversight"_s, SaidTo::Team)),
      m_sheet(new ApprovalSheet(parts.approvalDesk, parts.picture, parts.looks))
{
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    m_actions->fill(menuBar());
    m_docks.append(newDock(u"oversightResponsesDock"_s, m_responses, parts.looks, this));
    m_docks.append(newDock(u"oversightNeedsDock"_s, m_needs, parts.looks, this));
    m_docks.append(newDock(u"oversightCoverageDock"_s, m_coverage, parts.looks, this));
    m_docks.append(newDock(u"oversightLoadDock"_s, m_load, parts.looks, this));
    m_docks.append(newDock(u"oversightConversationDock"_s, m_conversation, parts.looks, this));
    m_needs->addBelow(m_sheet);
    for (auto* dock : std::as_const(m_docks))
        m_actions->panes->addAction(dock->toggleViewAction());
    arrange();
    connectVerbs();
    connectTalk();
    connectApprovals();
    retranslate();
}

/// Panes hide as they go with the window, and would tell one that is half gone.
OversightWindow::~OversightWindow()
{
    for (auto* dock : std::as_const(m_docks)) {
        dock->widget()->disconnect(this);
        delete dock;
    }
}

bool OversightWindow::isWide() const { return room().width() > narrowOversightWindow; }

int OversightWindow::shape() const { return isWide(); }

void OversightWindow::placePanes()
{
    for (auto* dock : std::as_const(m_docks))
        removeDockWidget(dock);
    auto* responses = m_docks.at(0);
    auto* needs = m_docks.at(1);
    auto* coverage = m_docks.at(2);
    auto* load = m_docks.at(3);
    auto* conversation = m_docks.at(4);
    addDockWidget(Qt::LeftDockWidgetArea, responses);
    if (isWide()) {
        splitDockWidget(responses, needs, Qt::Horizontal);
        splitDockWidget(responses, coverage, Qt::Vertical);
        splitDockWidget(coverage, load, Qt::Horizontal);
        splitDockWidget(needs, conversation, Qt::Vertical);
    } else {
        splitDockWidget(responses, needs, Qt::Vertical);
        tabifyDockWidget(needs, conversation);
        tabifyDockWidget(conversation, coverage);
        tabifyDockWidget(coverage, load);
    }
    for (auto* dock : std::as_const(m_docks))
        dock->show();
    needs->raise();
    const auto whole = size().expandedTo(minimumSize());
    if (isWide()) {
        resizeDocks({responses, needs}, {whole.width() * 66 / 100, whole.width() * 34 / 100}, Qt::Horizontal);
        resizeDocks({needs, conversation}, {whole.height() * 42 / 100, whole.height() * 58 / 100}, Qt::Vertical);
        resizeDocks({responses, coverage}, {whole.height() * 70 / 100, whole.height() * 30 / 100}, Qt::Vertical);
        resizeDocks({coverage, load}, {whole.width() * 33 / 100, whole.width() * 33 / 100}, Qt::Horizontal);
    } else {
        resizeDocks({responses, needs}, {whole.height() * 54 / 100, whole.height() * 46 / 100}, Qt::Vertical);
    }
}

void OversightWindow::connectVerbs()
{
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    on(m_actions->close, [this] { close(); });
    on(m_actions->hold, [this](bool held) { m_responses->hold(held); });
    on(m_actions->incident, [this] {
        if (const auto incident = m_responses->current(); !incident.isNull())
            Q_EMIT incidentWanted(incident);
        else
            say(tr("Choose a response first."));
    });
    on(m_actions->plan, [this] {
        if (const auto person = currentPerson(); !person.isNull())
            Q_EMIT planWanted(person);
        else
            say(tr("Choose a response to a person who is known here."));
    });
    on(m_actions->reviews, [this] { Q_EMIT reviewsWanted(); });
    on(m_actions->looksAt, [this] { Q_EMIT looksWanted(); });
    on(m_actions->nextGap, [this] {
        if (const auto gaps = m_parts.gaps->gaps(); !gaps.isEmpty())
            Q_EMIT gapWanted(gaps.first().from);
        else
            say(tr("Every requirement is covered for the next 14 days."));
    });
    QAction* const panes[] = {m_actions->responses, m_actions->needs, m_actions->coverage, m_actions->load, m_actions->conversation};
    for (qsizetype i = 0; i < m_docks.size(); ++i)
        on(panes[i], [this, i] { bringPane(m_docks.at(i)); });
    on(m_actions->nextPane, [this] { goToPane(1); });
    on(m_actions->previousPane, [this] { goToPane(-1); });
    on(m_actions->resetLayout, [this] { arrange(); });
    on(m_actions->keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
    connect(m_responses, &ResponsesPane::statusChanged, this, [this](const QString& words) { titleOf(m_docks.at(0))->setWords(words); });
    connect(m_responses, &ResponsesPane::opened, this, &OversightWindow::incidentWanted);
    connect(&m_open, &ResponseModel::heldChanged, this, [this] { m_actions->hold->setChecked(m_open.heldSince().has_value()); });
    connect(m_needs, &NeedsPane::wanted, this, &OversightWindow::go);
    connect(m_needs, &NeedsPane::wordsChanged, this, [this](const QString& words) { titleOf(m_docks.at(1))->setWords(words); });
    connect(m_coverage, &CoveragePane::gapWanted, this, &OversightWindow::gapWanted);
    titleOf(m_docks.at(0))->setWords(m_responses->statusWords());
    titleOf(m_docks.at(1))->setWords(m_needs->words());
}

void OversightWindow::connectTalk()
{
    const auto choose = [this](const IncidentId& incident) {
        m_chosen = incident;
        followChosen();
    };
    connect(m_responses, &ResponsesPane::chosen, this, choose);
    connect(m_needs, &NeedsPane::chosen, this, [choose](const Need& need) {
        if (!need.incident.isNull())
            choose(need.incident);
    });
    connect(m_conversation, &ConversationPane::wordsChanged, this, &OversightWindow::titleTalk);
    connect(m_conversation, &ConversationPane::said, this, &OversightWindow::say);
    const auto write = [this](auto deed) {
        return [this, deed] {
            if (m_conversation->incident().isNull()) {
                say(tr("Choose a response first."));
                return;
            }
            m_docks.at(4)->show();
            m_docks.at(4)->raise();
            deed();
        };
    };
    connect(m_actions->talk, &QAction::triggered, this, write([this] { m_conversation->write(SaidTo::Team); }));
    connect(m_actions->clinicalNote, &QAction::triggered, this, write([this] { m_conversation->writeNote(); }));
    connect(m_actions->listenIn, &QAction::triggered, this, write([this] { m_conversation->listenOrStop(); }));
}

void OversightWindow::connectApprovals()
{
    const auto onSheet = [this](auto deed) {
        return [this, deed] {
            if (m_sheet->approval().isNull()) {
                say(tr("Choose what is asked, in “Needs you”."));
                return;
            }
            m_docks.at(1)->show();
            m_docks.at(1)->raise();
            (m_sheet->*deed)();
        };
    };
    connect(m_actions->approve, &QAction::triggered, this, onSheet(&ApprovalSheet::approve));
    connect(m_actions->decline, &QAction::triggered, this, onSheet(&ApprovalSheet::decline));
    connect(m_actions->review, &QAction::triggered, this, onSheet(&ApprovalSheet::review));
    connect(m_needs, &NeedsPane::approveWanted, m_sheet, &ApprovalSheet::approve);
    connect(m_needs, &NeedsPane::declineWanted, m_sheet, &ApprovalSheet::decline);
    connect(m_needs, &NeedsPane::reviewWanted, m_sheet, &ApprovalSheet::review);
    connect(m_needs, &NeedsPane::chosen, this, &OversightWindow::followChosen);
    connect(m_sheet, &ApprovalSheet::left, m_needs, [this] { m_needs->setFocus(Qt::OtherFocusReason); });
    connect(m_sheet, &ApprovalSheet::said, this, [this](const QString& sentence) {
        say(sentence);
        followChosen();
    });
}

/// Letters that are being typed go where they were meant for, whatever happens to the lists meanwhile.
void OversightWindow::followChosen()
{
    if (!m_sheet->isAncestorOf(QApplication::focusWidget())) {
        const auto* need = m_needs->current();
        m_sheet->show(need ? need->approval : ApprovalId());
    }
    if (m_chosen == m_conversation->incident() || m_conversation->isAncestorOf(QApplication::focusWidget()))
        return;
    m_conversation->show(m_chosen);
    titleTalk();
}

void OversightWindow::titleTalk()
{
    const auto* incident = m_parts.picture->now().everKnown(m_conversation->incident());
    const auto about = incident ? tr("Conversation: %1", "incident, person").arg(Spoken(m_parts.picture->now(), *m_parts.codes).incident(*incident)) : tr("Conversation");
    m_docks.at(4)->setWindowTitle(about);
    titleOf(m_docks.at(4))->setWords(m_conversation->words());
}

/// To the place where it is done; nothing is decided here.
void OversightWindow::go(const Need& need)
{
    using enum Need::Kind;
    switch (need.kind) {
    case PlanToSign: Q_EMIT planWanted(need.person); return;
    case Conflict: Q_EMIT conflictsWanted(); return;
    case FollowUpOffered:
    case FollowUpLate: Q_EMIT followUpsWanted(); return;
    case Referral: Q_EMIT referralsWanted(); return;
    case Transfer: Q_EMIT transferWanted(need.incident); return;
    case Approval:
    case Review:
        if (!need.incident.isNull())
            m_responses->select(need.incident);
        m_sheet->show(need.approval);
        m_sheet->begin();
        return;
    case Duress:
    case CheckIn:
    case Response:
    case NeedsTeam: break;
    }
    m_responses->select(need.incident);
    Q_EMIT incidentWanted(need.incident);
}

PersonId OversightWindow::currentPerson() const
{
    const auto* incident = m_parts.picture->now().find(m_responses->current());
    return incident ? incident->call.person : PersonId();
}

void OversightWindow::bringPane(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    dock->widget()->setFocus(Qt::ShortcutFocusReason);
}

void OversightWindow::goToPane(int step)
{
    if (auto* next = nextDock(m_docks, step, DocksAmong::Open))
        bringPane(next);
}

void OversightWindow::tick(Instant now, const QString& user)
{
    m_now = now;
    if (!isVisible())
        return;
    DeskFrame::tick(now, m_parts.zone, user);
    m_open.setReader(m_parts.conversationDesk->actor().id);
    m_open.tick(now);
    m_waiting.tick(now);
    m_loads.tick(now);
    m_responses->tick(now);
    m_coverage->tick(now);
    m_conversation->setOversees(m_parts.oversees());
    m_conversation->tick();
    m_sheet->tick();
    m_actions->clinicalNote->setVisible(m_conversation->offersNotes());
    followChosen();
}

void OversightWindow::retranslate()
{
    m_actions->retranslate();
    setTitle(tr("Oversight"));
    const QString titles[] = {tr("Open responses"), tr("Needs you"), tr("Coverage, teams there and needed"), tr("Load of the teams"), tr("Conversation")};
    for (qsizetype i = 0; i < m_docks.size(); ++i) {
        m_docks.at(i)->setWindowTitle(titles[i]);
        m_docks.at(i)->setAccessibleName(titles[i]);
    }
    titleTalk();
    m_open.retranslate();
    m_waiting.retranslate();
    m_loads.retranslate();
}

void OversightWindow::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dispatch
