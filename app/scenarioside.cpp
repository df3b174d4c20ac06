#include "scenarioside.h"

#include "callbanner.h"
#include "callerpane.h"
#include "callervoice.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "docktitle.h"
#include "goalspane.h"
#include "heardpane.h"
#include "judgement.h"
#include "livepicture.h"
#include "settings.h"
#include "storycontrols.h"
#include "trainingcentre.h"
#include "trainingframe.h"

#include <QDockWidget>
#include <QLocale>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dispatch {
namespace {

/// Often enough for 20 times the real time.
constexpr auto beatEvery = 200ms;
constexpr auto fixesEvery = 5 * second;

} // namespace

ScenarioSide::ScenarioSide(ScenarioPlayer player, const Ground& ground, QObject* parent)
    : QObject(parent), m_player(std::move(player)), m_ground(ground), m_last(ground.clock->now()), m_voice(new CallerVoice(this))
{
    connect(ground.store, &Store::changed, this, [this](const Changes& changes) {
        m_player.changed(changes, m_ground.picture->now(), m_ground.clock->now());
        show();
    });
    connect(&m_beat, &QTimer::timeout, this, &ScenarioSide::beat);
    m_beat.start(beatEvery);
}

void ScenarioSide::enter(DispatcherWindow& window, TrainingRibbon* ribbon)
{
    m_window = &window;
    m_ribbon = ribbon;
    m_controls = new StoryControls(m_ground.looks);
    ribbon->addControls(m_controls);
    m_banner = new CallBanner(m_ground.looks);
    m_caller = new CallerPane(m_ground.looks);
    m_goals = new GoalsPane(m_ground.looks);
    m_heard = new HeardPane(m_ground.looks);
    window.addBanner(m_banner);
    window.addGuest(u"callerDock"_s, m_caller, tr("Caller"));
    window.addGuest(u"heardDock"_s, m_heard, tr("Radio and background"));
    window.addGuest(u"goalsDock"_s, m_goals, tr("What this scenario teaches"));
    connectWindow(window);
    show();
}

void ScenarioSide::connectWindow(DispatcherWindow& window)
{
    auto& actions = window.actions();
    for (auto* each : {actions.answerCall, actions.askCaller, actions.hangUp, actions.pauseStory, actions.bookmarkStory, actions.backToBookmark, actions.clinicianPerson, actions.endStory})
        each->setVisible(true);
    // The story's key for pausing; the link is tried from its menu.
    actions.tryLink->setShortcut({});
    connect(actions.answerCall, &QAction::triggered, this, &ScenarioSide::answerNext);
    connect(actions.askCaller, &QAction::triggered, m_caller, [this] { m_caller->setFocus(); });
    connect(actions.hangUp, &QAction::triggered, this, [this] { doOnLine([this](Instant now) { m_player.hangUp(now); }); });
    connect(actions.pauseStory, &QAction::triggered, this, &ScenarioSide::togglePause);
    connect(actions.endStory, &QAction::triggered, this, &ScenarioSide::leaveWanted);
    actions.clinicianPerson->setChecked(!m_player.isClinicianPlayed());
    connect(actions.clinicianPerson, &QAction::triggered, this, &ScenarioSide::letClinician);
    offerVoice();
    connect(actions.bookmarkStory, &QAction::triggered, this, &ScenarioSide::bookmarkWanted);
    connect(actions.backToBookmark, &QAction::triggered, this, &ScenarioSide::backWanted);
    connect(m_controls, &StoryControls::bookmarkWanted, this, &ScenarioSide::bookmarkWanted);
    connect(m_controls, &StoryControls::backWanted, this, &ScenarioSide::backWanted);
    connect(m_controls, &StoryControls::pauseToggled, this, &ScenarioSide::togglePause);
    connect(m_controls, &StoryControls::paceChosen, this, &ScenarioSide::setPace);
    connect(m_banner, &CallBanner::answerAsked, this, &ScenarioSide::answer);
    connect(m_caller, &CallerPane::asked, this, [this](const QString& question, const QString& words) {
        doOnLine([&](Instant now) { m_player.ask(question, Caller::How::Chosen, words, now); });
    });
    connect(m_caller, &CallerPane::said, this, [this](const QString& words, const QString& question) { doOnLine([&](Instant now) { m_player.say(words, question, now); }); });
    connect(m_caller, &CallerPane::stayedSilent, this, [this] { doOnLine([this](Instant now) { m_player.ask(u"silence"_s, Caller::How::Silent, {}, now); }); });
    connect(m_caller, &CallerPane::hintsChanged, m_goals, &GoalsPane::setHints);
    connect(m_goals, &GoalsPane::hintsToggled, m_caller, [this] { m_caller->setHints(!m_caller->hints()); });
}

template <typename Deed>
void ScenarioSide::doOnLine(Deed deed)
{
    // Nobody speaks while the story stands, unless time is moved by hand.
    if (m_ground.clock->isPaused() && m_beat.isActive())
        return;
    deed(m_ground.clock->now());
    show();
}

void ScenarioSide::answerNext()
{
    if (const auto ringing = m_player.ringing(); !ringing.isEmpty())
        answer(ringing.constFirst());
}

/// The call is on the line, and what it says is written down in a draft of its own.
void ScenarioSide::answer(const QString& caller)
{
    doOnLine([&](Instant now) {
        m_player.answer(caller, now);
        if (m_player.onLine() && m_window)
            m_window->beginCall();
    });
}

void ScenarioSide::togglePause()
{
    auto& clock = *m_ground.clock;
    if (!m_beat.isActive())
        return;
    if (clock.isPaused())
        clock.resume();
    else
        clock.pause();
    m_player.note(clock.isPaused() ? u"paused"_s : u"resumed"_s, {}, {}, clock.now());
    show();
}

void ScenarioSide::setPace(int times)
{
    if (!m_beat.isActive())
        return;
    m_ground.clock->setPace(times);
    m_player.note(u"pace"_s, {{u"times"_s, QString::number(times)}}, {}, m_ground.clock->now());
    show();
}

void ScenarioSide::marked()
{
    m_player.note(u"bookmark"_s, {}, {}, m_ground.clock->now());
    m_isMarked = true;
    show();
}

/// Where this computer has a speech engine.
void ScenarioSide::offerVoice()
{
    auto* action = m_window->actions().hearCaller;
    action->setVisible(CallerVoice::isPossible());
    action->setChecked(action->isVisible() && m_ground.settings->callersAloud());
    connect(action, &QAction::triggered, this, [this](bool isOn) {
        m_ground.settings->setCallersAloud(isOn);
        m_voice->setOn(isOn);
    });
    connect(m_voice, &CallerVoice::failed, this, [this, action](const QString& sentence) {
        action->setChecked(false);
        m_window->say(sentence);
    });
    m_voice->setOn(action->isChecked());
}

/// A person plays her, at the window that is hers.
void ScenarioSide::letClinician(bool isPerson)
{
    m_player.setClinicianPlayed(!isPerson, m_ground.clock->now());
    if (isPerson)
        Q_EMIT m_window->oversightWanted();
    m_window->say(isPerson ? tr("The clinician is a person now: whoever signs in as osei (Ctrl+L).") : tr("The clinician answers by the scenario's rules again."));
}

void ScenarioSide::takeOver(bool isTaken)
{
    doOnLine([&](Instant now) { m_player.takeOver(isTaken, now); });
}

void ScenarioSide::speak(const QString& words)
{
    doOnLine([&](Instant now) { m_player.speak(words, now); });
}

void ScenarioSide::hangUpCaller()
{
    doOnLine([&](Instant now) { m_player.hangUpCaller(now); });
}

void ScenarioSide::annotate(const QString& words) { m_player.note(u"annotated"_s, {}, words, m_ground.clock->now()); }

void ScenarioSide::takeTime()
{
    m_beat.stop();
    m_ground.clock->pause();
    m_last = m_ground.clock->now();
}

bool ScenarioSide::isBusy() const { return m_writing > 0 || !m_ground.centre->isSettled(); }

void ScenarioSide::advance()
{
    m_ground.clock->advance(second);
    step(m_ground.clock->now());
    show();
}

void ScenarioSide::beat()
{
    const auto now = m_ground.clock->now();
    if (now - m_last >= second)
        step(now);
    show();
}

void ScenarioSide::step(Instant now)
{
    m_last = now;
    const auto told = m_player.tick(m_ground.picture->now(), now, *m_ground.ids);
    m_ground.centre->setCut(m_player.isAlone());
    Q_EMIT mapOut(m_player.isFaulty(u"map"_s));
    keep(told, now);
    if (m_player.hasEnded() && !m_isTold) {
        m_isTold = true;
        tellEnd();
    }
}

void ScenarioSide::tellEnd()
{
    ++m_writing;
    m_ground.store->note(runNote, QString::fromUtf8(m_player.record().toJsonLines())).then(this, [this](const Result<>& kept) {
        --m_writing;
        if (!kept)
            qWarning("the record of the run was not kept: %s", qPrintable(kept.error().detail));
    });
    const auto score = scoreOf(m_player.scenario(), judged(m_player.scenario(), m_player.record()));
    m_window->say(tr("The story is over: %1 of 100.").arg(score), tr("Training ▸ Scenarios begins another one."));
    Q_EMIT ended();
}

void ScenarioSide::keep(const ScenarioPlayer::Told& told, Instant now)
{
    const auto kept = [this](const auto& result) {
        --m_writing;
        if (!result)
            qWarning("what the story wrote was not kept: %s", qPrintable(result.error().detail));
    };
    // Cars are heard through the centre.
    if (!m_ground.centre->isCut() && !told.fixes.isEmpty() && now - m_fixesAt >= fixesEvery) {
        m_fixesAt = now;
        ++m_writing;
        m_ground.store->keepFixes(told.fixes).then(this, [kept](const Result<>& result) { kept(result); });
    }
    if (!told.elsewhere.isEmpty())
        m_ground.centre->tell(told.elsewhere);
    if (told.effects.isEmpty())
        return;
    Command command;
    command.id = m_ground.ids->next<CommandId>();
    command.name = u"story"_s;
    command.actor = m_ground.actor();
    command.occurredAt = now;
    command.effects = told.effects;
    ++m_writing;
    m_ground.store->commit(command).then(this, [kept](const Result<Receipt>& result) { kept(result); });
}

void ScenarioSide::show()
{
    if (!m_window)
        return;
    const auto now = m_ground.clock->now();
    const auto& scenario = m_player.scenario();
    const auto language = m_player.setting().language;
    m_caller->show(&m_player, now, m_ground.zone);
    m_goals->show(&m_player);
    m_heard->show(&m_player, m_ground.zone);
    m_voice->follow(m_player, m_ground.clock->isPaused());
    Q_EMIT phoneRings(m_ground.clock->isPaused() ? 0 : static_cast<int>(m_player.ringing().size()));
    m_window->showBanner(m_banner, m_banner->show(&m_player));
    m_controls->setState(m_ground.clock->isPaused(), m_ground.clock->pace(), m_isMarked);
    m_window->actions().backToBookmark->setVisible(m_isMarked);
    auto* dock = qobject_cast<QDockWidget*>(m_caller->parentWidget());
    dock->setWindowTitle(m_caller->title());
    static_cast<DockTitle*>(dock->titleBarWidget())->setWords(m_caller->state());
    Q_EMIT moved();
    const auto title = scenario.title.value(language, scenario.title.value(u"en"_s));
    const auto time = QLocale().toString(toDateTime(now, m_ground.zone), u"ddd HH:mm:ss"_s);
    m_ribbon->setStory(m_player.hasEnded() ? tr("Scenario %1, “%2” · the story is over: %3 of 100").arg(scenario.place).arg(title).arg(scoreOf(scenario, judged(scenario, m_player.record())))
                                           : tr("Scenario %1, “%2” · story time %3, %4×").arg(scenario.place).arg(title, time).arg(m_ground.clock->pace()));
}

} // namespace dispatch
