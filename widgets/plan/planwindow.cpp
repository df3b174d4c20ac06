#include "planwindow.h"

#include "assessmentpane.h"
#include "docks.h"
#include "docktitle.h"
#include "hands.h"
#include "keyswindow.h"
#include "linkstrip.h"
#include "livepicture.h"
#include "looklabel.h"
#include "planaboutpane.h"
#include "planactions.h"
#include "plandraftpane.h"
#include "plangiving.h"
#include "planhead.h"
#include "planlook.h"
#include "planmarkspane.h"
#include "planpromptspane.h"
#include "planreason.h"
#include "planspelling.h"
#include "planversionpane.h"
#include "spelledline.h"
#include "timerwatch.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

// Below these the other version, and the panes at the side, are tabs; below the last one they are tabs of the draft.
constexpr int narrowPlanWindow = 1240;
constexpr int lowPlanWindow = 760;
constexpr int smallPlanWindow = 900;

} // namespace

PlanWindow::PlanWindow(const PlanParts& parts, QWidget* parent)
    : DeskFrame(u"plan"_s, parts.looks, parent), m_parts(parts), m_giving(new PlanGiving(parts.desk, parts.book, parts.picture, parts.looks, this)),
      m_spelling(new PlanSpelling(parts.desk, parts.book, parts.speller, this)), m_version(new PlanVersionPane(&parts.book->form(), parts.desk, parts.looks)),
      m_draft(new PlanDraftPane(parts.desk, &parts.book->form(), parts.looks)), m_prompts(new PlanPromptsPane(&parts.book->form(), parts.looks)),
      m_about(new PlanAboutPane(parts.desk, parts.book, parts.looks)), m_marks(new PlanMarksPane(parts.desk, parts.looks)), m_assessment(new AssessmentPane(parts.desk, parts.looks)),
      m_look(new PlanLook(parts.desk, parts.looks, this)), m_head(new PlanHead(parts.looks)),
      m_spelled(new LookLabel(parts.looks, Looks::Small, false, Looks::Text2))
{
    setDockNestingEnabled(true);
    setDockOptions(AllowNestedDocks | AllowTabbedDocks);
    m_actions = new PlanActions(m_parts.looks, this, &m_draft->tree());
    m_actions->fill(menuBar());
    m_draft->setActions(m_actions);
    m_draft->setSpelling(m_spelling);
    m_spelled->setObjectName(u"planSpelling"_s);
    m_spelled->setWordWrap(false);
    statusBar()->insertPermanentWidget(1, m_spelled);
    m_head->standIn(addToolBar(QString()));
    m_versionDock = addDock(u"planVersionDock"_s, m_version);
    m_draftDock = addDock(u"planDraftDock"_s, m_draft);
    addDock(u"planPromptsDock"_s, m_prompts);
    addDock(u"planAboutDock"_s, m_about);
    addDock(u"planMarksDock"_s, m_marks);
    addDock(u"planAssessmentDock"_s, m_assessment);
    for (auto* dock : std::as_const(m_docks))
        m_actions->panes->addAction(dock->toggleViewAction());
    arrange();
    connectPanes();
    connectVerbs();
    if (m_parts.timers)
        connect(m_parts.timers, &TimerWatch::beat, this, [this](Instant now) { tick(now); });
    tick(m_parts.desk->now());
    retranslate();
}

/// Panes that are shown hide as they go with the window, and would tell one that is half gone.
PlanWindow::~PlanWindow()
{
    for (auto* dock : std::as_const(m_docks)) {
        dock->disconnect(this);
        dock->widget()->disconnect(this);
    }
    m_draft->writing().disconnect(this);
}

QDockWidget* PlanWindow::addDock(const QString& name, QWidget* pane)
{
    auto* dock = newDock(name, pane, m_parts.looks, this);
    m_docks.append(dock);
    return dock;
}

bool PlanWindow::isWide() const { return room().width() > narrowPlanWindow; }

bool PlanWindow::isHigh() const { return room().height() > lowPlanWindow; }

bool PlanWindow::isFolded() const { return room().width() < smallPlanWindow; }

int PlanWindow::shape() const { return isFolded() ? 4 : isWide() + 2 * isHigh(); }

void PlanWindow::placePanes()
{
    for (auto* dock : std::as_const(m_docks))
        removeDockWidget(dock);
    const auto& docks = m_docks;
    addDockWidget(Qt::LeftDockWidgetArea, isWide() ? m_versionDock : m_draftDock);
    if (isWide())
        splitDockWidget(m_versionDock, m_draftDock, Qt::Horizontal);
    if (!isFolded())
        splitDockWidget(m_draftDock, docks.at(2), Qt::Horizontal);
    const bool isPile = isFolded() || !isHigh();
    for (int i = 3; i <= 4 && !isFolded(); ++i) {
        if (!isPile)
            splitDockWidget(docks.at(i - 1), docks.at(i), Qt::Vertical);
        else
            tabifyDockWidget(docks.at(i - 1), docks.at(i));
    }
    // Tabs come last: what is split from a tab becomes one.
    if (!isWide())
        tabifyDockWidget(m_draftDock, m_versionDock);
    tabifyDockWidget(m_versionDock, docks.at(5));
    for (int i = 2; i <= 4 && isFolded(); ++i)
        tabifyDockWidget(i == 2 ? docks.at(5) : docks.at(i - 1), docks.at(i));
    for (auto* dock : docks)
        dock->show();
    m_versionDock->raise();
    docks.at(2)->raise();
    m_draftDock->raise();
    const int wide = std::max(width(), minimumWidth());
    if (isFolded())
        return;
    if (isWide())
        resizeDocks({m_versionDock, m_draftDock, docks.at(2)}, {wide * 32 / 100, wide * 48 / 100, wide * 20 / 100}, Qt::Horizontal);
    else
        resizeDocks({m_draftDock, docks.at(2)}, {wide * 68 / 100, wide * 32 / 100}, Qt::Horizontal);
    if (!isPile)
        resizeDocks({docks.at(2), docks.at(3), docks.at(4)}, {height() * 30 / 100, height() * 48 / 100, height() * 22 / 100}, Qt::Vertical);
}

void PlanWindow::connectPanes()
{
    connect(m_look, &PlanLook::refused, this, &PlanWindow::refused);
    connect(m_look, &PlanLook::seen, this, [this](const PlanFile& file, const QString& reason, const Result<std::optional<PlanTyping>>& typed) {
        showFile(file, reason);
        if (!typed)
            say(typed.error().summary);
        else if (*typed)
            m_draft->writing().recall(**typed);
    });
    auto& writing = m_draft->writing();
    connect(&writing, &PlanWriting::changed, this, &PlanWindow::renew);
    connect(&writing, &PlanWriting::said, this, &DeskFrame::say);
    connect(m_draft, &PlanDraftPane::partChanged, this, [this] {
        if (const auto part = m_draft->tree().currentPart())
            m_prompts->show(*part);
    });
    connect(m_spelling, &PlanSpelling::said, this, &DeskFrame::say);
    connect(m_about, &PlanAboutPane::described, this, [this](const PlanDraft& draft) {
        m_draft->writing().does([this, draft] { return m_parts.desk->describe(m_draft->writing().file(), draft); });
    });
    connect(m_marks, &PlanMarksPane::lineWanted, this, [this](const PlanItemId& item) {
        m_draft->tree().setCurrent(item);
        m_draft->tree().setFocus();
    });
    connect(m_assessment, &AssessmentPane::said, this, &DeskFrame::say);
    connect(m_version, &PlanVersionPane::lineWanted, this, [this](const PlanItemId& item) { m_draft->tree().setCurrent(item); });
    connect(m_version, &PlanVersionPane::versionChosen, this, &PlanWindow::renew);
    scrollTogether();
    connect(m_parts.picture, &LivePicture::applied, this, [this](const Changes& changes) {
        if (m_isShown)
            m_draft->writing().apply(changes);
    });
    connect(m_parts.looks, &Looks::changed, this, [this, scale = m_parts.looks->scaled(100)]() mutable {
        tellHead();
        // Other letters need other room; whoever moved the panes moved them for these.
        if (std::exchange(scale, m_parts.looks->scaled(100)) != m_parts.looks->scaled(100))
            arrange();
    });
}

/// Lines that stand in both versions stand beside each other.
void PlanWindow::scrollTogether()
{
    const auto follow = [this](PlanTree* from, PlanTree* to) {
        connect(from->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, from, to] {
            if (m_isScrolling)
                return;
            m_isScrolling = true;
            const auto top = from->indexAt({4, 4});
            const auto* item = from->lines().itemAt(top);
            auto there = item ? to->lines().indexOf(item->id) : QModelIndex();
            if (!there.isValid())
                if (const auto part = from->lines().partAt(top))
                    there = to->lines().indexOf(*part);
            if (there.isValid())
                to->scrollTo(there, QAbstractItemView::PositionAtTop);
            m_isScrolling = false;
        });
    };
    follow(&m_draft->tree(), &m_version->tree());
    follow(&m_version->tree(), &m_draft->tree());
}

void PlanWindow::connectVerbs()
{
    auto& a = *m_actions;
    auto& writing = m_draft->writing();
    const auto on = [this](QAction* action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    const auto onLine = [&](QAction* action, auto deed) {
        on(action, [this, deed] {
            if (const auto* item = m_draft->tree().currentItem(); item && !item->id.isNull())
                deed(item->id);
        });
    };
    on(a.preview, [this] { preview(); });
    on(a.close, [this] { close(); });
    on(a.next, [this] { goNext(); });
    on(a.sendBack, [this] {
        askWords(u"send back"_s, tr("Send back"), tr("Say what is still to be done. Whoever wrote the plan reads it."), tr("Send back"),
            [this](const QString& reason) { return m_parts.desk->sendBack(m_draft->writing().file(), m_draft->writing().draft()->id, reason); });
    });
    on(a.withdraw, [this] {
        askWords(u"withdraw"_s, tr("Taken back by the person"), tr("What was signed stays readable and says so, but it holds no more. How was it taken back?"), tr("Take it out of use"),
            [this](const QString& reason) { return m_parts.desk->withdraw(m_draft->writing().file(), m_draft->writing().draft()->id, reason); });
    });
    on(a.compare, [this] { compare(); });
    on(a.consents, [this] { m_giving->consents(); });
    on(a.share, [this] { m_giving->share(); });
    on(a.account, [this] { m_giving->account(); });
    on(a.whoLooked, [this] { Q_EMIT looksWanted(); });
    connect(m_giving, &PlanGiving::said, this, &DeskFrame::say);
    on(a.assess, [this] {
        m_docks.at(5)->show();
        m_docks.at(5)->raise();
        m_assessment->begin();
    });
    on(a.keepAssessment, [this] { m_assessment->keep(); });
    on(a.refer, [this] { m_giving->refer(); });
    on(a.add, [this] { m_draft->addLine(); });
    on(a.edit, [this] { m_draft->editLine(); });
    onLine(a.worksWell, [&writing](const PlanItemId& item) { writing.mark(item, ItemMark::WorksWell); });
    onLine(a.notLately, [&writing](const PlanItemId& item) { writing.mark(item, ItemMark::NotLately); });
    onLine(a.up, [&writing](const PlanItemId& item) { writing.moveBy(item, -1); });
    onLine(a.down, [&writing](const PlanItemId& item) { writing.moveBy(item, 1); });
    onLine(a.leaveOut, [&writing](const PlanItemId& item) { writing.leaveOut(item); });
    on(a.nextClash, [this] { m_draft->goToClash(); });
    on(a.keepThis, [this] { m_draft->keep(PlanDesk::Keep::This); });
    on(a.keepThat, [this] { m_draft->keep(PlanDesk::Keep::That); });
    on(a.keepBoth, [this] { m_draft->keep(PlanDesk::Keep::Both); });
    on(a.spelling, [this] { spell(); });
    on(a.takeBack, [&writing] { writing.takeBackLast(); });
    on(a.nextPane, [this] { goTo(1); });
    on(a.previousPane, [this] { goTo(-1); });
    on(a.layout, [this] { arrange(); });
    on(a.keys, [this] { (new KeysWindow(m_actions->all(), m_parts.looks, this, KeysWindow::Bar::None))->show(); });
}

// --- Whose it is --------------------------------------------------------------------------------

void PlanWindow::open(const PersonId& person)
{
    if (m_isShown && person == m_person) {
        show();
        return;
    }
    m_draft->writing().keepWords();
    m_assessment->lastWords();
    m_giving->close();
    m_person = person;
    m_isShown = false;
    hide();
    m_look->ask(person);
}

void PlanWindow::showFile(const PlanFile& file, const QString& why)
{
    m_isShown = true;
    m_head->tellWhy(why);
    m_draft->writing().show(file);
    m_draft->tree().setCurrentIndex(m_draft->tree().lines().index(0, 0));
    retranslate();
    show();
    raise();
    activateWindow();
    m_draft->tree().setFocus();
}

// --- What is done -------------------------------------------------------------------------------

void PlanWindow::goNext()
{
    auto& writing = m_draft->writing();
    const auto* draft = writing.draft();
    const auto* desk = m_parts.desk;
    if (!draft || draft->state == PlanState::Withdrawn) {
        writing.does([this, desk]() -> Result<Proposal> {
            const auto& file = m_draft->writing().file();
            const auto* person = file.find(m_person);
            // In the person's own language, where the form has it.
            return desk->begin(file, m_parts.book->form(), m_parts.book->closest(person ? person->language : QString()).code);
        });
        return;
    }
    // A line that is still being typed belongs to what is asked for.
    m_draft->tree().setFocus();
    switch (draft->state) {
    case PlanState::Draft: writing.does([&writing, desk] { return desk->askReview(writing.file(), writing.draft()->id); }); break;
    case PlanState::AwaitingReview: writing.does([this, &writing, desk] { return desk->sign(writing.file(), writing.draft()->id, m_toSign); }); break;
    case PlanState::Signed: writing.does([&writing, desk] { return desk->writeOn(writing.file(), writing.draft()->id); }); break;
    case PlanState::Withdrawn: break;
    }
}

void PlanWindow::askWords(const QString& what, const QString& title, const QString& asked, const QString& deed, const std::function<Result<Proposal>(const QString&)>& verb)
{
    auto& writing = m_draft->writing();
    if (!writing.draft()) {
        m_draft->refuse(tr("There is no plan yet."));
        return;
    }
    const auto about = what + u' ' + writing.draft()->id.toString();
    if (DeskDialog::raised<PlanReason>(this, about))
        return;
    auto* asking = new PlanReason(*m_parts.desk, about, title, asked, deed, m_parts.looks, this);
    connect(&writing, &PlanWriting::refused, asking, &DeskDialog::refuse);
    connect(asking, &PlanReason::given, this, [this, asking, verb](const QString& reason) {
        const auto proposal = verb(reason);
        if (!proposal) {
            asking->refuse(proposal.error().summary);
            return;
        }
        asking->setEnabled(false);
        m_draft->writing().does([verb, reason] { return verb(reason); }, [asking = QPointer(asking)](const Proposal&) {
            if (asking)
                asking->taken();
        });
    });
    asking->show();
}

void PlanWindow::preview()
{
    const auto& writing = m_draft->writing();
    const auto* draft = writing.draft();
    if (!draft) {
        m_draft->refuse(tr("There is no plan yet."));
        return;
    }
    PlanSheet sheet;
    sheet.content = writing.content();
    sheet.isSigned = draft->state == PlanState::Signed;
    const auto* version = writing.signedVersion();
    sheet.writtenOn = toDateTime(sheet.isSigned && version ? version->signedAt : draft->startedAt, m_parts.desk->zone()).date();
    Q_EMIT previewWanted(sheet, nameOf());
}

void PlanWindow::compare()
{
    const bool isThere = m_versionDock->isVisible() && !m_versionDock->visibleRegion().isEmpty();
    if (isThere && m_version->isAncestorOf(QApplication::focusWidget())) {
        m_draftDock->raise();
        m_draft->tree().setFocus();
        return;
    }
    m_versionDock->show();
    m_versionDock->raise();
    m_version->tree().setFocus();
    if (!m_version->tree().currentIndex().isValid())
        m_version->tree().setCurrentIndex(m_version->tree().lines().index(0, 0));
}

void PlanWindow::spell()
{
    const auto* focus = QApplication::focusWidget();
    if (auto* line = focus && isAncestorOf(focus) ? focus->findChild<SpelledLine*>() : nullptr)
        line->offer();
    else
        say(tr("Spelling is looked at in a line while it is typed. F2 types in the chosen line."));
}

void PlanWindow::goTo(int step)
{
    const auto* next = nextDock(m_docks, step);
    if (!next)
        return;
    // A pane that only holds fields gives the keyboard to the first one.
    if (next->widget() == m_about)
        m_about->widget()->nextInFocusChain()->setFocus(Qt::TabFocusReason);
    else
        next->widget()->setFocus(Qt::TabFocusReason);
}

// --- What is told -------------------------------------------------------------------------------

QString PlanWindow::nameOf() const
{
    const auto* person = m_draft->writing().file().find(m_person);
    return person && !person->name.isEmpty() ? person->name : tr("Somebody");
}

Staff PlanWindow::staffOf(const StaffId& id) const
{
    const auto* staff = m_parts.picture->now().find(id);
    return staff ? *staff : Staff();
}

void PlanWindow::renew()
{
    const auto& writing = m_draft->writing();
    const auto* draft = writing.draft();
    m_about->show(writing.file(), writing.isWritable());
    m_marks->show(writing.file());
    m_giving->show(writing.file());
    m_actions->whoLooked->setVisible(m_parts.desk->seesLooks());
    m_assessment->show(writing.file());
    m_version->show(writing.file(), draft ? draft->id : PlanDraftId(), writing.content());
    m_spelling->show(writing.file());
    m_spelled->setText(m_spelling->words());
    m_spelled->setVisible(!m_spelling->words().isEmpty());
    m_toSign = draft ? PlanDesk::toSign(writing.file(), draft->id) : QString();
    tellHead();
    tellNext();
}

void PlanWindow::tellHead()
{
    if (!m_isShown)
        return;
    const auto* draft = m_draft->writing().draft();
    const auto* person = m_draft->writing().file().find(m_person);
    m_head->tellPerson(person && !person->ageWords.isEmpty() ? tr("%1, %2", "name, age").arg(nameOf(), person->ageWords) : nameOf());
    const auto present = m_head->tellState(draft ? std::optional(draft->state) : std::nullopt);
    const auto version = draft ? draft->version : 1;
    const auto title = !draft ? tr("Safety plan of %1").arg(nameOf()) : tr("Safety plan of %1, version %2 (%3)", "person, number, state").arg(nameOf()).arg(version).arg(present);
    setTitle(title);
    m_draftDock->setWindowTitle(!draft ? tr("Plan") : tr("Version %1, %2", "number, state").arg(version).arg(present.toLower()));
    const auto* compared = m_version->version();
    m_versionDock->setWindowTitle(compared ? tr("Version %1, signed").arg(compared->number) : tr("Signed version"));
    titleOf(m_versionDock)->setWords(compared ? tr("scrolls with the draft") : QString());
}

void PlanWindow::tellNext()
{
    const auto& writing = m_draft->writing();
    const auto* draft = writing.draft();
    const auto actor = m_parts.desk->actor();
    const bool mayWrite = m_parts.desk->rules().signing.writers.contains(actor.role);
    QString deed;
    QString beside;
    bool canSendBack = false;
    if (!draft) {
        deed = mayWrite ? tr("Begin a plan") : QString();
    } else {
        const auto author = staffOf(draft->author);
        switch (draft->state) {
        case PlanState::Draft:
            deed = mayWrite ? tr("Ask for review") : QString();
            beside = tr("%1 wrote it, so another licensed clinician signs.").arg(author.name);
            break;
        case PlanState::AwaitingReview: {
            const auto may = maySign(*draft, author, staffOf(actor.id), m_parts.desk->rules());
            deed = may ? tr("Sign") : QString();
            beside = may ? tr("What is signed can't be changed; a change is another version.") : may.error().summary;
            canSendBack = mayWrite;
            break;
        }
        case PlanState::Signed: deed = mayWrite ? tr("Write the next version") : QString(); break;
        case PlanState::Withdrawn: deed = mayWrite ? tr("Begin another plan") : QString(); break;
        }
    }
    m_actions->next->setEnabled(!deed.isEmpty());
    m_actions->sendBack->setEnabled(canSendBack);
    m_actions->withdraw->setEnabled(draft && draft->state != PlanState::Withdrawn);
    for (auto* action : {m_actions->add, m_actions->edit, m_actions->up, m_actions->down, m_actions->leaveOut, m_actions->takeBack})
        action->setEnabled(writing.isWritable());
    for (auto* action : {m_actions->worksWell, m_actions->notLately})
        action->setEnabled(draft && mayWrite && draft->state != PlanState::Withdrawn);
    if (!deed.isEmpty())
        m_actions->next->setText(deed);
    m_draft->tellNext(deed, canSendBack, beside);
}

void PlanWindow::tick(Instant now) { DeskFrame::tick(now, m_parts.desk->zone(), m_parts.desk->actor().name); }

void PlanWindow::retranslate()
{
    m_actions->retranslate();
    m_head->retranslate();
    m_draft->retranslate();
    m_version->retranslate();
    m_prompts->retranslate();
    m_about->retranslate();
    m_marks->retranslate();
    m_giving->retranslate();
    m_assessment->retranslate();
    m_docks.at(2)->setWindowTitle(tr("Prompts"));
    m_docks.at(3)->setWindowTitle(tr("About this plan"));
    m_docks.at(4)->setWindowTitle(tr("From later contacts"));
    m_docks.at(5)->setWindowTitle(tr("Needs and strengths"));
    m_draftDock->setWindowTitle(tr("Plan"));
    m_versionDock->setWindowTitle(tr("Signed version"));
    tellHead();
    tellNext();
}

void PlanWindow::changeEvent(QEvent* event)
{
    DeskFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Whoever sits down next has not looked.
void PlanWindow::customEvent(QEvent* event)
{
    if (HandsChange::of(event))
        close();
}

/// Whoever opens it again looks again.
void PlanWindow::closeEvent(QCloseEvent* event)
{
    m_draft->writing().keepWords();
    m_giving->close();
    m_assessment->lastWords();
    m_isShown = false;
    m_look->drop();
    DeskFrame::closeEvent(event);
}

} // namespace dispatch
