#include "opendesk.h"

#include "alarms.h"
#include "bundled.h"
#include "carryout.h"
#include "countymap.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "hands.h"
#include "intakepane.h"
#include "keepwords.h"
#include "lockscreen.h"
#include "mapside.h"
#include "oversightside.h"
#include "oversightwindow.h"
#include "planreason.h"
#include "planside.h"
#include "preferences.h"
#include "rosterside.h"
#include "tourrun.h"
#include "trainingframe.h"

#include <QApplication>
#include <QDir>
#include <QMenu>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QString aboutRecord(const IncidentId& incident) { return u"record "_s + incident.toString(); }

} // namespace

Result<std::unique_ptr<OpenDesk>> OpenDesk::made(const DeskGround& ground, const Staff& signedIn, const std::optional<Demand>& demand, const QString& language)
{
    std::unique_ptr<OpenDesk> desk(new OpenDesk(ground, signedIn));
    auto roster = RosterSide::made(desk->m_tools, ground.picture);
    if (!roster)
        return std::unexpected(roster.error());
    desk->m_roster = *std::move(roster);
    auto plans = PlanSide::made(desk->m_tools, ground.picture);
    if (!plans)
        return std::unexpected(plans.error());
    desk->m_plans = *std::move(plans);
    auto whoComes = bundled(u":/jurisdiction/who-comes-2026-11.json"_s).and_then(&WhoComes::fromJson);
    if (!whoComes)
        return std::unexpected(whoComes.error());
    desk->m_whoComes = *std::move(whoComes);
    desk->m_records = std::make_unique<RecordDesk>(desk->m_tools, &desk->m_plans->rules());
    if (demand)
        desk->m_roster->useDemand(*demand);
    desk->makeModels();
    desk->m_window = std::make_unique<DispatcherWindow>(DispatcherParts{desk->m_intakeDesk.get(), desk->m_dispatchDesk.get(), desk->m_followUpDesk.get(),
        desk->m_conversationDesk.get(), desk->m_approvalDesk.get(), desk->m_transferDesk.get(), &desk->m_whoComes, desk->m_commandLine.get(), ground.picture, desk->m_incidents.get(), desk->m_teams.get(), desk->m_narrative.get(), desk->m_candidates.get(),
        desk->m_found.get(), ground.timers, ground.looks, desk->m_conflictDesk.get(), desk->m_roster->desk(), desk->m_roster->handOver(), desk->m_roster->news(), desk->m_plans->rules().referral});
    desk->m_roster->enter(desk->m_window.get(), ground.looks, ground.timers, ground.settings, ground.options->training);
    desk->m_plans->enter(desk->m_window.get(), ground.looks, ground.timers, ground.settings, ground.options->training);
    desk->m_oversight = std::make_unique<OversightSide>(OversightSide::Ground{ground.picture, ground.codes, ground.looks, ground.settings, desk->m_roster.get(), desk->m_window.get(),
        desk->m_conversationDesk.get(), desk->m_approvalDesk.get(), ground.centre, ground.zone, ground.options->training});
    desk->openMap();
    desk->dress();
    desk->wireWindow(language);
    desk->wireHistory();
    if (ground.centre)
        desk->wireCentre();
    return desk;
}

OpenDesk::OpenDesk(const DeskGround& ground, const Staff& signedIn)
    : m_ground(ground), m_signedIn(signedIn), m_tools{&ground.picture->now(), ground.clock, ground.ids, ground.codes, ground.protocol, ground.store,
          [this] { return Actor{m_signedIn.id, m_signedIn.name, m_signedIn.role}; }, ground.zone},
      m_county(std::make_unique<CountyMap>(ground.picture, ground.codes, ground.clock, ground.zone)),
      m_intakeDesk(std::make_unique<IntakeDesk>(m_tools, &m_county->places())), m_dispatchDesk(std::make_unique<DispatchDesk>(m_tools)),
      m_followUpDesk(std::make_unique<FollowUpDesk>(m_tools)), m_conversationDesk(std::make_unique<ConversationDesk>(m_tools)), m_approvalDesk(std::make_unique<ApprovalDesk>(m_tools)), m_transferDesk(std::make_unique<TransferDesk>(m_tools)), m_conflictDesk(ground.centre ? std::make_unique<ConflictDesk>(m_tools) : nullptr),
      m_commandLine(std::make_unique<CommandLine>(m_dispatchDesk.get(), m_intakeDesk.get()))
{
    connect(ground.store, &Store::changed, this, [this](const Changes& changes) {
        // Positions come every few seconds; "saved" speaks of what somebody did.
        if (changes.of<Fix>().isEmpty())
            m_keptAt = m_ground.clock->now();
    });
}

OpenDesk::~OpenDesk()
{
    m_ground.timers->disconnect(this);
}

void OpenDesk::makeModels()
{
    const auto* picture = m_ground.picture;
    const auto* codes = m_ground.codes;
    const auto& zone = m_ground.zone;
    m_incidents = std::make_unique<IncidentBoardModel>(picture, codes, zone);
    m_teams = std::make_unique<TeamBoardModel>(picture, codes, zone);
    m_narrative = std::make_unique<NarrativeModel>(picture, zone);
    m_candidates = std::make_unique<CandidateModel>(picture, codes, zone);
    m_found = std::make_unique<FoundModel>(zone);
    m_map = std::make_unique<MapSide>(picture, m_teams.get(), m_incidents.get(), codes, m_county.get());
}

void OpenDesk::openMap()
{
    m_map->enter(*m_window, m_ground.looks);
    connect(m_map.get(), &MapSide::refused, m_window.get(), [this](const Failure& failure) { m_window->say(failure.summary); });
    connect(m_county.get(), &CountyMap::refused, m_window.get(), [this](const Failure& failure) { m_window->say(failure.summary); });
    connect(m_county.get(), &CountyMap::roadsRead, m_roster.get(), &RosterSide::useRoads);
    connect(m_county.get(), &CountyMap::refused, m_roster.get(), &RosterSide::useNoMap);
    connect(m_county.get(), &CountyMap::roadsRead, this, [this](const DriveTimes& roads) { Q_EMIT roadsKnown(roads); });
    connect(m_county.get(), &CountyMap::refused, this, [this] { Q_EMIT roadsKnown({}); });
    connect(&m_county->places(), &PlaceFinder::changed, m_roster.get(), [this] {
        if (m_county->places().state() == PlaceFinder::State::None)
            m_roster->useNoMap();
    });
    const QDir folder(m_ground.options->dataFolder);
    if (m_ground.options->training)
        m_county->openTraining(folder.filePath(u"training-%1.mappack"_s.arg(QCoreApplication::applicationVersion())));
    else
        m_county->open(folder.filePath(u"county.mappack"_s));
}

/// What says which desk this is, and that training is training.
void OpenDesk::dress()
{
    auto& lockScreen = m_window->lockScreen();
    if (m_ground.options->training) {
        m_ribbon = new TrainingRibbon(m_ground.looks);
        m_window->addRibbon(m_ribbon);
        m_window->setTitleWord(tr("TRAINING"));
        lockScreen.setHint(tr("Training: sign in as rosa, brandt, osei or achterberg with the passphrase “training”."));
        new TrainingFrame(m_ground.looks, m_window.get());
    }
    lockScreen.setDesk(m_ground.centre ? m_ground.centre->station() : u"W3"_s);
    lockScreen.setZone(m_ground.zone);
}

void OpenDesk::wireWindow(const QString& language)
{
    auto& actions = m_window->actions();
    m_preferences = std::make_unique<Preferences>(m_ground.settings, m_ground.looks, &actions, language);
    connect(m_preferences.get(), &Preferences::languageChosen, this, &OpenDesk::languageChosen);
    connect(actions.lock, &QAction::triggered, this, [this] { lock(tr("locked by you")); });
    connect(actions.changeHands, &QAction::triggered, this, [this] { lock(tr("left for somebody else; what you were typing waits for you")); });
    // Training never shares a program with live data: these belong to the training desk.
    actions.training->menuAction()->setVisible(m_ground.options->training);
    actions.tour->setEnabled(m_ground.options->training);
    actions.newShift->setEnabled(m_ground.options->training);
    connect(actions.tour, &QAction::triggered, this, &OpenDesk::tourWanted);
    connect(actions.newShift, &QAction::triggered, this, &OpenDesk::newShiftWanted);
    m_lock = std::make_unique<LockKeeper>(m_ground.admit, m_ground.clock, m_ground.picture, m_ground.settings, m_plans->rules().referral, m_window.get());
    connect(m_lock.get(), &LockKeeper::signedIn, this, [this](const Staff& staff) {
        const auto before = std::exchange(m_signedIn, staff);
        if (before.id != staff.id)
            HandsChange::tellAll(before.id, staff.id);
        if (m_ground.centre)
            m_ground.centre->signedIn(staff);
    });
    m_alarms = std::make_unique<Alarms>(m_ground.picture, m_roster->news(), m_plans->rules().referral, m_ground.settings, m_ground.timers, m_window.get());
    connect(m_roster.get(), &RosterSide::stripMade, m_alarms.get(), &Alarms::tellLinkAlsoIn);
    connect(m_plans.get(), &PlanSide::stripMade, m_alarms.get(), &Alarms::tellLinkAlsoIn);
    connect(m_oversight.get(), &OversightSide::stripMade, m_alarms.get(), &Alarms::tellLinkAlsoIn);
    m_alarms->askAlso([oversight = m_oversight.get()](const IncidentId& incident) { return oversight->showsTalk(incident); });
    connect(m_window.get(), &DispatcherWindow::closing, this, [this] {
        m_ground.settings->setWindowState(u"dispatcher"_s, m_window->layoutState());
        Q_EMIT closing();
    });
    if (const auto state = m_ground.settings->windowState(u"dispatcher"_s); !state.isEmpty())
        m_window->restoreLayout(state);
}

/// What is not open any more is read from the file when somebody asks for it.
void OpenDesk::wireHistory()
{
    connect(m_window.get(), &DispatcherWindow::lookFor, this, [this](const QString& words) {
        m_ground.store->find(words, 50).then(this, [this, request = m_found->nextRequest()](const Result<QList<Found>>& found) {
            if (found)
                m_found->show(request, *found);
            else
                m_window->say(found.error().summary);
        });
    });
    connect(m_window.get(), &DispatcherWindow::incidentWanted, this, [this](const IncidentId& incident) {
        m_ground.store->whole(incident).then(this, [this, incident](const Result<Changes>& whole) {
            if (!whole) {
                m_window->say(whole.error().summary);
                return;
            }
            if (m_ground.centre)
                m_ground.store->isSummary(incident).then(this, [this, incident](const Result<bool>& summary) {
                    if (summary && *summary)
                        m_ground.centre->fetch(incident);
                });
            openRecord(*whole, incident);
        });
    });
}

/// What has ended is somebody's record: who looks is written down first, and says why where no contact or duty says it.
void OpenDesk::openRecord(const Changes& whole, const IncidentId& incident, const QString& reason)
{
    const auto& incidents = whole.of<Incident>();
    const auto known = std::ranges::find(incidents, incident, &Incident::id);
    if (known == incidents.end()) {
        showRecord(whole, incident);
        return;
    }
    const auto look = m_records->look(*known, reason);
    if (!look) {
        askForRecord(whole, *known, look.error());
    } else if (!*look) {
        showRecord(whole, incident);
    } else {
        auto* asking = reasonFor(incident);
        carryOut(*m_records, *std::move(*look), asking, m_window.get(), [this, whole, incident, asking = QPointer(asking)](const Result<Receipt>& kept) {
            if (kept) {
                if (asking)
                    asking->taken();
                showRecord(whole, incident);
            } else if (asking) {
                asking->refuse(kept.error().summary);
            } else {
                m_window->say(kept.error().summary);
            }
        });
    }
}

void OpenDesk::askForRecord(const Changes& whole, const Incident& incident, const Failure& why)
{
    if (auto* asking = reasonFor(incident.id)) {
        asking->refuse(why.summary);
        asking->bringForward();
        return;
    }
    // Another one that was asked for before is not wanted any more.
    for (auto* before : m_window->findChildren<PlanReason*>())
        before->close();
    auto* asking = new PlanReason(*m_records, aboutRecord(incident.id), tr("Why do you need to look?"), why.summary, tr("Look"), m_ground.looks, m_window.get());
    connect(asking, &PlanReason::given, this, [this, whole, incident = incident.id](const QString& reason) { openRecord(whole, incident, reason); });
    asking->show();
}

PlanReason* OpenDesk::reasonFor(const IncidentId& incident) const { return DeskDialog::standing<PlanReason>(m_window.get(), aboutRecord(incident)); }

void OpenDesk::showRecord(const Changes& whole, const IncidentId& incident)
{
    m_narrative->fill(incident, whole.of<LogEntry>());
    m_window->showHistory(whole, incident);
}

/// How the desk stands with the centre and what waits for it; a training shift without a story has none of this.
void OpenDesk::wireCentre()
{
    auto* centre = m_ground.centre;
    connect(m_window.get(), &DispatcherWindow::tryLinkNow, centre, &DeskCentre::tryNow);
    connect(m_window.get(), &DispatcherWindow::waitingWanted, this, &OpenDesk::showWaiting);
    connect(m_ground.store, &Store::outboxGrew, m_window.get(), [this] { showWaiting(); });
    connect(centre, &DeskCentre::stateChanged, m_window.get(), [this](const LinkState& state) {
        m_window->setLink(state);
        showWaiting();
    });
    m_window->setLink(centre->state());
    showWaiting();
    connect(m_map.get(), &MapSide::trailWanted, centre, &DeskCentre::fetchTrail);
    connect(centre, &DeskCentre::trailFetched, m_map.get(), &MapSide::tellTrail);
    connect(centre, &DeskCentre::stateChanged, m_map.get(), [this](const LinkState& state) {
        if (state.kind != LinkState::Kind::Linked)
            m_map->mayMiss();
    });
    connect(centre, &DeskCentre::barred, this, &OpenDesk::lock);
    connect(centre, &DeskCentre::fetched, this, &OpenDesk::showAgain);
}

void OpenDesk::showWaiting()
{
    const auto today = toDateTime(m_ground.clock->now(), m_ground.zone).date().startOfDay(m_ground.zone);
    m_ground.store->waitingCommands(200).then(m_window.get(), [this, since = toInstant(today)](const Result<QList<WaitingCommand>>& waiting) {
        if (!waiting) {
            qWarning("what waits could not be read: %s", qPrintable(waiting.error().detail));
            return;
        }
        m_ground.store->sentSince(since).then(m_window.get(), [this, waiting = *waiting](const Result<int>& taken) { m_window->setWaiting(waiting, taken.value_or(0)); });
    });
}

void OpenDesk::begin()
{
    wireTimers();
    if (m_ground.centre)
        m_ground.centre->signedIn(m_signedIn);
    m_window->intake().restoreDrafts();
    m_window->begin();
    m_window->show();
    m_oversight->restore();
}

void OpenDesk::keepWords()
{
    for (auto* window : QApplication::topLevelWidgets())
        KeepWords::tell(window);
}

DeskView OpenDesk::view() const
{
    const auto* focus = QApplication::focusWidget();
    return {m_window->layoutState(), m_map->view(), focus && focus->window() == m_window.get() ? focus->objectName() : QString{}, m_window->currentIncident(), m_roster->isOpen(),
        m_oversight->window() && m_oversight->window()->isVisible()};
}

void OpenDesk::restore(const DeskView& view)
{
    m_window->restoreLayout(view.layout);
    m_map->setView(view.map);
    if (!view.incident.isNull())
        m_window->goTo(view.incident);
    if (view.roster)
        Q_EMIT m_window->rosterWanted(false);
    if (view.oversight)
        Q_EMIT m_window->oversightWanted();
    else if (m_oversight->window())
        m_oversight->window()->close();
    m_window->activateWindow();
    // Panes share parts, and so names: the one on the screen is meant.
    for (auto* each : view.focus.isEmpty() ? QList<QWidget*>{} : m_window->findChildren<QWidget*>(view.focus))
        if (each->isVisible()) {
            each->setFocus(Qt::OtherFocusReason);
            break;
        }
}

void OpenDesk::wireTimers()
{
    auto* timers = m_ground.timers;
    connect(timers, &TimerWatch::beat, this, &OpenDesk::beat);
    connect(timers, &TimerWatch::aliveChanged, this, [this] { m_alarms->beat(m_ground.clock->now(), m_keptAt, m_signedIn.name, m_ground.zone, linkState()); });
    connect(timers, &TimerWatch::cameBack, this, [this](Span silence) {
        m_window->say(tr("The timers here had stopped for %1. Every clock was computed anew.").arg(spanWords(silence)), tr("See Alerts."));
    });
    connect(timers, &TimerWatch::clockMoved, this, [this](Span by) {
        qWarning("the clock of this machine moved by %lld ms", static_cast<long long>(by.count()));
        m_window->say(tr("This machine's clock moved by %1. Every clock here was computed anew.").arg(spanWords(by < Span{0} ? -by : by)));
    });
    timers->start();
    beat(m_ground.clock->now());
}

void OpenDesk::beat(Instant now)
{
    m_incidents->tick(now);
    m_teams->tick(now);
    m_map->tick(now);
    m_county->tick();
    m_roster->tick(now);
    m_plans->tick(now);
    m_oversight->tick(now, m_signedIn.name);
    m_alarms->beat(now, m_keptAt, m_signedIn.name, m_ground.zone, linkState());
    m_lock->beat(now);
    keepPicture();
}

std::optional<LinkState> OpenDesk::linkState() const { return m_ground.centre ? std::optional(m_ground.centre->state()) : std::nullopt; }

void OpenDesk::followStory()
{
    m_ground.timers->followStory();
    m_lock->onlyByKey();
}

void OpenDesk::phoneRings(int calls) { m_alarms->phoneRings(calls); }

void OpenDesk::setMapOut(bool isOut) { m_county->setOut(isOut); }

void OpenDesk::retranslate()
{
    m_incidents->retranslate();
    m_teams->retranslate();
}

void OpenDesk::showAgain(const IncidentId& incident)
{
    if (m_window->currentIncident() == incident)
        Q_EMIT m_window->incidentWanted(incident);
}

void OpenDesk::lock(const QString& why) { m_lock->lock(why); }

void OpenDesk::playTour(const QString& name, bool captions, const QString& language)
{
    auto script = bundled(u":/scenarios/tour-%1.json"_s.arg(name)).and_then([&](const QByteArray& json) { return TourScript::fromJson(json, language); });
    if (!script) {
        qWarning("%s", qPrintable(script.error().detail));
        Q_EMIT tourEnded(refuse(tr("There is no guided tour “%1”.").arg(name), script.error().detail));
        return;
    }
    m_tour = std::make_unique<TourRun>(*script, m_window.get(), m_ground.picture, m_ground.store, m_ground.zone);
    connect(m_tour.get(), &TourRun::ended, this, &OpenDesk::tourEnded);
    m_tour->play(m_ground.options->tour.isEmpty() ? QString{} : m_ground.options->outFolder, captions);
}

/// Once: when the window is open and the desk is linked. Who started the program so waits for the line on standard output.
void OpenDesk::keepPicture()
{
    const auto& path = m_ground.options->picture;
    if (path.isEmpty() || m_isPictured || !m_window->isVisible() || !m_ground.centre || m_ground.centre->state().kind != LinkState::Kind::Linked)
        return;
    m_isPictured = true;
    if (m_window->grab().save(path))
        std::puts(qPrintable(path));
    else
        qWarning("the picture could not be written");
    std::fflush(stdout);
}

} // namespace dispatch
