#include "workstation.h"

#include "bundled.h"
#include "debriefside.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "instructorside.h"
#include "opendesk.h"
#include "preferences.h"
#include "rights.h"
#include "scenariorun.h"
#include "scenarioside.h"
#include "lockscreen.h"
#include "signinwindow.h"
#include "trainingcentre.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTextStream>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
Workstation::Workstation(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_ids(m_clock, m_options.play.isEmpty() ? QRandomGenerator::securelySeeded() : QRandomGenerator(m_options.seed)), m_settings(m_options.dataFolder),
      m_training(m_options.dataFolder), m_timers(m_clock)
{
    speak(m_options.language.isEmpty() ? m_settings.language() : m_options.language);
}

Workstation::~Workstation() = default;

void Workstation::start()
{
    if (auto read = readData(); !read) {
        refuseStart(read.error());
        return;
    }
    if (!m_options.training) {
        signIn();
        return;
    }
    auto shelf = ScenarioShelf::read(&m_codes, &m_protocol, m_options.dataFolder + u"/scenarios"_s);
    if (!shelf) {
        refuseStart(shelf.error());
        return;
    }
    m_shelf = *std::move(shelf);
    if (!m_options.play.isEmpty()) {
        auto scenario = m_shelf.open(m_options.play);
        if (!scenario) {
            refuseStart(scenario.error());
            return;
        }
        m_scenario = *std::move(scenario);
        m_clock.begin(m_scenario->beginsAt(m_zone));
        // It begins with the story's own moment, however long the map takes to open.
        m_clock.pause();
        if (QFile::exists(m_training.filePath())) {
            beginShift();
            return;
        }
    }
    unlockFile();
}

void Workstation::signIn()
{
    LiveDesk desk(m_options.dataFolder, QCoreApplication::applicationVersion());
    if (auto read = desk.read(); !read) {
        refuseStart(read.error());
        return;
    }
    m_centre = std::make_unique<CentreSide>(std::move(desk), &m_settings, &m_clock);
    wireLooks();
    m_signIn = std::make_unique<SignInWindow>(&m_looks, m_centre->desk().station());
    connect(m_signIn.get(), &SignInWindow::signInRequested, this, &Workstation::enter);
    connect(m_signIn.get(), &SignInWindow::closed, this, [this] { Q_EMIT finished(0); });
    m_signIn->show();
    if (!m_options.signIn.isEmpty())
        enter(m_options.signIn, QTextStream(stdin).readLine());
}

void Workstation::enter(const QString& signInName, const QString& passphrase)
{
    m_centre->enter(signInName, passphrase).then(this, [this, signInName](const Result<Entry>& entry) {
        if (!entry) {
            qWarning("sign-in refused: %s", qPrintable(entry.error().detail));
            m_signIn->screen().refuse(entry.error().summary);
            return;
        }
        m_entry = *entry;
        m_signInName = signInName.trimmed().toLower();
        openFile(m_centre->desk().filePath(), m_entry.key, Numbering{m_centre->desk().station() + u'-'});
    });
}

void Workstation::joinCentre()
{
    connect(m_centre.get(), &CentreSide::joined, this, &Workstation::load);
    connect(m_centre.get(), &CentreSide::replaced, this, &Workstation::replacePicture);
    connect(m_centre.get(), &CentreSide::failed, this, &Workstation::refuseStart);
    // Positions go straight into the picture: they are many, and nobody typed them.
    connect(m_centre.get(), &CentreSide::fixesHeard, this, [this](const QList<Fix>& fixes) {
        Changes changes;
        changes.of<Fix>() = fixes;
        m_picture.apply(changes);
    });
    connect(m_centre.get(), &CentreSide::stateChanged, this, [this](const LinkState& state) {
        // Before the first data is here there is no other place to say so.
        if (m_signIn && (state.kind == LinkState::Kind::Refused || state.kind == LinkState::Kind::Alone))
            m_signIn->screen().refuse(state.words.isEmpty() ? tr("The centre can't be reached, and this desk has no data yet. It tries again by itself.") : state.words);
    });
    m_centre->begin(m_store.get(), m_entry);
}

/// The centre's history is another one: what is open now is read again, and what is not open any more leaves.
void Workstation::replacePicture()
{
    m_store->loadOpen().then(this, [this](const Result<Changes>& open) {
        if (!open) {
            m_desk->window()->say(open.error().summary);
            return;
        }
        auto changes = *open;
        const auto leave = [&]<typename Noun>(std::type_identity<Noun>) {
            for (const auto& each : m_picture.now().all<Noun>())
                if (!std::ranges::contains(changes.of<Noun>(), each.id, &Noun::id))
                    changes.gone.insert(each.id.uuid());
        };
        leave(std::type_identity<Incident>{});
        leave(std::type_identity<Assignment>{});
        leave(std::type_identity<FollowUp>{});
        leave(std::type_identity<Conflict>{});
        leave(std::type_identity<Team>{});
        leave(std::type_identity<Shift>{});
        leave(std::type_identity<ShiftPattern>{});
        leave(std::type_identity<Requirement>{});
        leave(std::type_identity<Licence>{});
        leave(std::type_identity<Leave>{});
        leave(std::type_identity<Preference>{});
        leave(std::type_identity<Vehicle>{});
        leave(std::type_identity<Trade>{});
        leave(std::type_identity<HandOver>{});
        leave(std::type_identity<PlanDraft>{});
        leave(std::type_identity<PlanItem>{});
        leave(std::type_identity<PlanVersion>{});
        leave(std::type_identity<DirectoryEntry>{});
        leave(std::type_identity<Referral>{});
        leave(std::type_identity<Approval>{});
        leave(std::type_identity<Transfer>{});
        m_picture.apply(changes);
    });
}

void Workstation::unlockFile()
{
    auto sample = SampleWorld::read(m_scenario.get(), m_clock.now(), m_zone, m_ids);
    if (!sample) {
        refuseStart(sample.error());
        return;
    }
    m_sample = *std::move(sample);
    m_field = FieldPlayer(m_sample->shift.silent);
    m_signInName = m_sample->shift.signInName;
    QtConcurrent::run([training = m_training, signInNames = m_sample->signInNames()] { return training.key(signInNames); }).then(this, [this](const Result<DataKey>& key) {
        if (key)
            openFile(m_training.filePath(), *key, m_scenario ? Numbering{TrainingCentre::desk + u'-'} : Numbering{});
        else
            refuseStart(key.error());
    });
}

Result<> Workstation::readData()
{
    for (const auto& name : QDir(u":/codes"_s).entryList({u"*.json"_s})) {
        const auto json = bundled(u":/codes/"_s + name);
        if (!json)
            return std::unexpected(json.error());
        if (name.startsWith("protocol-"_L1)) {
            auto protocol = Protocol::fromJson(*json);
            if (!protocol)
                return std::unexpected(protocol.error());
            m_protocol = std::move(*protocol);
        } else if (auto added = m_codes.add(*json); !added) {
            return added;
        }
    }
    return {};
}

void Workstation::openFile(const QString& path, const DataKey& key, const Numbering& numbering)
{
    m_store = std::make_unique<Store>(m_clock);
    connect(m_store.get(), &Store::changed, &m_picture, &LivePicture::apply);
    m_store->open({path, key, numbering}).then(this, [this](const Result<>& opened) {
        if (!opened)
            refuseStart(opened.error());
        else if (m_centre)
            joinCentre();
        else if (m_scenario)
            joinStory();
        else
            load();
    });
}

/// A story has a centre, and what is there when it begins comes from it, as on a live desk.
void Workstation::joinStory()
{
    const bool isNew = !m_resumed;
    if (isNew) {
        auto made = TrainingCentre::made(m_sample->shift.command.effects + m_sample->shift.plans + m_sample->roster.effects, m_ids.next<CommandId>().toString(), &m_clock);
        if (!made) {
            refuseStart(made.error());
            return;
        }
        m_storyCentre = *std::move(made);
    } else {
        m_storyCentre = std::make_unique<TrainingCentre>(m_back->centre, &m_clock);
    }
    connect(m_storyCentre.get(), &DeskCentre::failed, this, &Workstation::refuseStart);
    connect(m_storyCentre.get(), &DeskCentre::joined, this, isNew ? &Workstation::keepSampleFixes : &Workstation::load);
    m_storyCentre->begin(m_store.get());
}

void Workstation::load()
{
    m_store->loadOpen().then(this, [this](const Result<Changes>& open) {
        if (!open) {
            refuseStart(open.error());
            return;
        }
        const auto now = m_clock.now();
        const auto& teams = open->of<Team>();
        const bool running = std::ranges::any_of(teams, [&](const Team& team) { return team.onShift(now); });
        if (m_centre) {
            m_picture.apply(*open);
            openDesk();
        } else if (open->of<Staff>().isEmpty()) {
            seed();
        } else if (!running) {
            beginShift();
        } else {
            m_picture.apply(*open);
            openDesk();
        }
    });
}

void Workstation::beginShift()
{
    // The store is closed before its file is moved.
    m_store.reset();
    if (auto moved = m_training.putAside(m_real.now()); !moved) {
        refuseStart(moved.error());
        return;
    }
    m_picture.clear();
    unlockFile();
}

void Workstation::seed()
{
    auto command = m_sample->shift.command;
    command.effects.append(m_sample->shift.plans);
    m_store->commit(command).then(this, [this](const Result<Receipt>& kept) {
        if (!kept) {
            refuseStart(kept.error());
            return;
        }
        m_store->commit(m_sample->roster).then(this, [this](const Result<Receipt>& roster) {
            if (!roster) {
                refuseStart(roster.error());
                return;
            }
            keepSampleFixes();
        });
    });
}

void Workstation::keepSampleFixes()
{
    m_store->keepFixes(m_sample->shift.fixes).then(this, [this](const Result<>& fixes) {
        if (!fixes)
            qWarning("sample positions were not kept: %s", qPrintable(fixes.error().detail));
        load();
    });
}

void Workstation::openDesk()
{
    Staff signedIn;
    for (const auto& staff : m_picture.now().all<Staff>())
        if (staff.signInName == m_signInName)
            signedIn = staff;
    if (signedIn.id.isNull()) {
        refuseStart({tr("The centre has no active person of that sign-in name. Nothing was changed; call your administrator."), u"signed in, but not among the staff"_s});
        return;
    }
    if (!rights::worksHere(signedIn.role)) {
        refuseStart({tr("Your role has no work at a desk, so nothing was opened. %1", "where the work is").arg(rights::elsewhereWords(signedIn.role)), u"signed in with a role that works at no desk"_s});
        return;
    }
    wireLooks();
    auto desk = OpenDesk::made({&m_options, &m_clock, &m_ids, &m_settings, &m_codes, &m_protocol, m_zone, &m_picture, &m_timers, &m_looks, m_store.get(),
                                   m_centre ? static_cast<DeskCentre*>(m_centre.get()) : m_storyCentre.get(), [this](const QString& signInName, const QString& passphrase) { return admit(signInName, passphrase); }},
        signedIn, m_sample ? std::optional(m_sample->demand) : std::nullopt, m_languages.spoken());
    if (!desk) {
        refuseStart(desk.error());
        return;
    }
    m_desk = *std::move(desk);
    connect(m_desk.get(), &OpenDesk::languageChosen, this, &Workstation::speak);
    connect(m_desk.get(), &OpenDesk::closing, this, [this] { Q_EMIT finished(0); });
    connect(m_desk.get(), &OpenDesk::tourWanted, this, [this] { m_desk->playTour(u"first-call"_s, true, m_languages.spoken()); });
    connect(m_desk.get(), &OpenDesk::tourEnded, this, [this](const Result<>& played) {
        if (!m_options.tour.isEmpty())
            Q_EMIT finished(played ? 0 : 1);
        else if (!played)
            m_desk->window()->say(played.error().summary);
    });
    // The desk goes first: nothing may look at it while its file is changed.
    connect(m_desk.get(), &OpenDesk::newShiftWanted, this, [this] { changeShift({}); }, Qt::QueuedConnection);
    if (m_options.training)
        offerScenarios();
    const bool isBack = m_resumed.has_value();
    if (m_scenario)
        playScenario();
    else if (!m_centre)
        playField();
    m_signIn.reset();
    m_desk->begin();
    if (isBack)
        m_desk->restore(std::exchange(m_back, {})->view);
    if (m_run)
        m_run->play();
    Q_EMIT ready();
    if (!m_options.tour.isEmpty())
        m_desk->playTour(m_options.tour, m_options.captions, m_languages.spoken());
    else if (m_options.selfCheck)
        Q_EMIT finished(0);
}

DispatcherWindow* Workstation::window() const { return m_desk ? m_desk->window() : nullptr; }

QFuture<Result<>> Workstation::admit(const QString& signInName, const QString& passphrase)
{
    if (m_centre)
        return m_centre->admit(signInName, passphrase);
    return QtConcurrent::run([vault = m_training.vault(), signInName, passphrase]() -> Result<> {
        return vault.unlock(signInName, passphrase).transform([](const DataKey&) {}).transform_error([](const Failure& failure) { return Failure{{}, failure.detail}; });
    });
}

void Workstation::wireLooks()
{
    m_looks.setTheme(Preferences::themeNamed(m_options.theme.isEmpty() ? m_settings.theme() : m_options.theme));
    m_looks.setTextSize(m_options.textSize ? m_options.textSize : m_settings.textSize());
    m_looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void Workstation::offerScenarios()
{
    auto* menu = m_desk->window()->actions().scenarios;
    menu->clear();
    for (const auto& each : m_shelf.all()) {
        const auto title = each->title.value(m_languages.spoken(), each->title.value(u"en"_s));
        auto* action = menu->addAction(tr("%1  %2", "place of a scenario, its title").arg(each->place).arg(title));
        connect(action, &QAction::triggered, this, [this, each] { changeShift(each); }, Qt::QueuedConnection);
    }
}

/// The shift that is played ends and is put aside; the next one begins, at the story's own moment or, without a scenario, now.
void Workstation::changeShift(const std::shared_ptr<const Scenario>& scenario)
{
    // Nothing may look at the desk's file while it is changed.
    m_run.reset();
    m_instructor.reset();
    m_story.reset();
    m_desk.reset();
    m_storyCentre.reset();
    m_marks.clear();
    m_scenario = scenario;
    m_clock.end();
    if (m_scenario)
        m_clock.begin(m_scenario->beginsAt(m_zone));
    beginShift();
}

/// Everything as it was at @p mark: the file, the story and its clock. The windows are made anew on it.
void Workstation::goBack(const std::shared_ptr<const StoryMark>& mark)
{
    m_back = mark;
    m_resumed = m_story->player();
    m_resumed->goBack(mark->player);
    m_marks.goOnFrom(*mark);
    m_reopensInstructor = m_instructor && m_instructor->isOpen();
    m_instructor.reset();
    m_story.reset();
    m_desk.reset();
    m_storyCentre.reset();
    m_store.reset();
    if (auto back = m_training.goBack(mark->file); !back) {
        refuseStart(back.error());
        return;
    }
    m_picture.clear();
    m_clock.begin(mark->at);
    unlockFile();
}

/// From the last moment before @p at that was marked; from the beginning where there is none.
void Workstation::playAgain(Span at)
{
    m_debrief->close();
    const bool isStillThere = m_story && m_scenario == m_debriefed && m_story->player().hasEnded();
    if (const auto from = at > Span{} && isStillThere ? m_marks.lastBefore(at) : nullptr)
        goBack(from);
    else
        changeShift(m_debriefed);
}

void Workstation::makeDebrief()
{
    m_debrief = std::make_unique<DebriefSide>(&m_looks, &m_real, m_zone, m_options.dataFolder);
    connect(m_debrief.get(), &DebriefSide::againWanted, this, &Workstation::playAgain);
}

void Workstation::playScenario()
{
    const ScenarioPlayer fresh({m_scenario, m_shelf.questions(), &m_protocol, &m_codes, m_languages.spoken(), m_options.play.isEmpty() ? m_signInName : m_options.trainee,
                              m_options.play.isEmpty() ? QRandomGenerator::securelySeeded().generate() : m_options.seed, m_sample->shift.names, m_sample->shift.silent},
        m_picture.now(), m_scenario->beginsAt(m_zone));
    m_story = std::make_unique<ScenarioSide>(std::exchange(m_resumed, {}).value_or(fresh),
        ScenarioSide::Ground{&m_clock, &m_ids, &m_picture, m_store.get(), m_storyCentre.get(), [this] { return m_desk->actor(); }, &m_looks, &m_settings, m_zone});
    m_story->enter(*m_desk->window(), m_desk->ribbon());
    m_desk->followStory();
    m_marks.follow({m_story.get(), m_desk.get(), m_store.get(), m_storyCentre.get()});
    if (m_marks.bookmark())
        m_story->setMarked();
    connect(m_story.get(), &ScenarioSide::mapOut, m_desk.get(), &OpenDesk::setMapOut);
    connect(m_story.get(), &ScenarioSide::phoneRings, m_desk.get(), &OpenDesk::phoneRings);
    connect(m_story.get(), &ScenarioSide::bookmarkWanted, this, [this] { m_marks.setBookmark(); });
    connect(m_story.get(), &ScenarioSide::backWanted, this, [this] {
        if (const auto mark = m_marks.bookmark())
            goBack(mark);
    }, Qt::QueuedConnection);
    connect(m_story.get(), &ScenarioSide::leaveWanted, this, [this] { changeShift({}); }, Qt::QueuedConnection);
    connect(m_desk.get(), &OpenDesk::roadsKnown, m_story.get(), [this](const std::optional<DriveTimes>& roads) {
        if (roads)
            m_story->useRoads(*roads);
    });
    if (m_options.play.isEmpty()) {
        m_instructor = std::make_unique<InstructorSide>(m_story.get(), m_desk->window(),
            InstructorSide::Ground{&m_looks, &m_picture, &m_clock, m_zone, m_shelf.ground(), m_options.dataFolder + u"/scenarios"_s});
        connect(m_instructor.get(), &InstructorSide::storyKept, this, [this](const QString& path) {
            if (auto added = m_shelf.add(path); added)
                offerScenarios();
        });
        if (std::exchange(m_reopensInstructor, false))
            m_instructor->open();
        if (!m_debrief)
            makeDebrief();
        m_debrief->follow(m_desk->window());
        connect(m_story.get(), &ScenarioSide::moved, this, [this] { m_marks.markIfDue(); });
        connect(m_story.get(), &ScenarioSide::ended, this, [this] {
            m_debriefed = m_scenario;
            m_debrief->open(m_story->player(), m_codes, m_signInName);
        });
        return;
    }
    m_run = std::make_unique<ScenarioRun>(m_story.get(), ScenarioRun::Desk{m_desk.get(), &m_picture, &m_codes, &m_protocol}, m_options.trainee, m_options.speed);
    connect(m_run.get(), &ScenarioRun::ended, this, [this](const Result<>& played) {
        if (!played)
            std::fputs(qPrintable(played.error().summary + u'\n'), stderr);
        Q_EMIT finished(played ? 0 : 1);
    });
}

/// Only the training desk's teams drive by themselves.
void Workstation::playField()
{
    m_lastPlayed = m_clock.now();
    connect(&m_timers, &TimerWatch::beat, m_desk.get(), [this](Instant now) {
        if (now - m_lastPlayed < 5 * second && now >= m_lastPlayed)
            return;
        const auto fixes = m_field.play(m_picture.now(), now, std::max(Span{0}, now - m_lastPlayed));
        m_lastPlayed = now;
        m_store->keepFixes(fixes).then(this, [](const Result<>& kept) {
            if (!kept)
                qWarning("positions were not kept: %s", qPrintable(kept.error().detail));
        });
    });
}

void Workstation::speak(const QString& language)
{
    m_codes.speak(language);
    m_languages.speak(language);
    if (m_desk)
        m_desk->retranslate();
}

void Workstation::refuseStart(const Failure& failure)
{
    qWarning("start refused: %s", qPrintable(failure.detail));
    Q_EMIT refused(failure);
    std::fputs(qPrintable(failure.summary + u'\n'), stderr);
    if (m_options.selfCheck || !m_options.tour.isEmpty() || !m_options.play.isEmpty()) {
        Q_EMIT finished(1);
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Critical, tr("CWRT Dispatch can't open this desk"), failure.summary);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Leave it and quit"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::finished, this, [this] { Q_EMIT finished(1); });
    box->open();
}

} // namespace dispatch
