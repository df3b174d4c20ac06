#include "workstation.h"

#include "alarms.h"
#include "countymap.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "intakepane.h"
#include "lockkeeper.h"
#include "lockscreen.h"
#include "mapside.h"
#include "preferences.h"
#include "rosterside.h"
#include "samplecalls.h"
#include "sampleroster.h"
#include "signinwindow.h"
#include "tourrun.h"
#include "trainingframe.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTextStream>
#include <QtConcurrentRun>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

Result<QByteArray> bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("Workstation", "This program is not whole: a data file is missing. Install it again."), path);
    return file.readAll();
}

} // namespace

Workstation::Workstation(Options options, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_ids(m_clock, QRandomGenerator::securelySeeded()), m_settings(m_options.dataFolder),
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
    if (m_options.training)
        unlockFile();
    else
        signIn();
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
    connect(m_centre.get(), &CentreSide::barred, this, [this](const QString& why) {
        if (m_lock)
            m_lock->lock(why);
    });
    connect(m_centre.get(), &CentreSide::fetched, this, [this](const IncidentId& incident) {
        if (m_window && m_window->currentIncident() == incident)
            Q_EMIT m_window->incidentWanted(incident);
    });
    m_centre->begin(m_store.get(), m_entry);
}

/// The centre's history is another one: what is open now is read again, and what is not open any more leaves.
void Workstation::replacePicture()
{
    m_store->loadOpen().then(this, [this](const Result<Changes>& open) {
        if (!open) {
            m_window->say(open.error().summary);
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
        m_picture.apply(changes);
    });
}

void Workstation::unlockFile()
{
    if (auto read = readShift(); !read) {
        refuseStart(read.error());
        return;
    }
    QStringList signInNames{m_shift.signInName};
    for (const auto& effect : m_shift.command.effects) {
        const auto name = effect.fields.value("sign_in_name"_L1).toString();
        if (!name.isEmpty() && !signInNames.contains(name))
            signInNames.append(name);
    }
    m_signInName = m_shift.signInName;
    QtConcurrent::run([training = m_training, signInNames] { return training.key(signInNames); }).then(this, [this](const Result<DataKey>& key) {
        if (key)
            openFile(m_training.filePath(), *key, Numbering{});
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

Result<> Workstation::readShift()
{
    return bundled(u":/scenarios/sample-shift.json"_s)
        .and_then([this](const QByteArray& json) { return SampleShift::fromJson(json, m_clock.now(), m_ids); })
        .and_then([this](SampleShift&& shift) {
            m_shift = std::move(shift);
            m_field = FieldPlayer(m_shift.silent);
            return bundled(u":/scenarios/sample-roster.json"_s);
        })
        .and_then([this](const QByteArray& json) {
            const auto now = m_clock.now();
            return SampleCalls::fromJson(json, now, m_zone).and_then([&](const SampleCalls& past) {
                m_sampleDemand = demandOf(past.calls, past.recorded, {.zone = m_zone, .halfLife = {}, .asOf = now});
                return countyHolidays(now, m_zone);
            }).and_then([&](const Holidays& holidays) { return SampleRoster::fromJson(json, m_shift, now, m_zone, holidays, m_ids); });
        })
        .transform([this](Command&& roster) { m_sampleRoster = std::move(roster); });
}

void Workstation::openFile(const QString& path, const DataKey& key, const Numbering& numbering)
{
    m_store = std::make_unique<Store>(m_clock);
    connect(m_store.get(), &Store::changed, this, [this](const Changes& changes) {
        // Positions come every few seconds; "saved" speaks of what somebody did.
        if (changes.of<Fix>().isEmpty())
            m_keptAt = m_clock.now();
        m_picture.apply(changes);
    });
    m_store->open({path, key, numbering}).then(this, [this](const Result<>& opened) {
        if (!opened)
            refuseStart(opened.error());
        else if (m_centre)
            joinCentre();
        else
            load();
    });
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
            openWindow();
        } else if (open->of<Staff>().isEmpty()) {
            seed();
        } else if (!running) {
            beginShift();
        } else {
            m_picture.apply(*open);
            openWindow();
        }
    });
}

void Workstation::beginShift()
{
    // The store is closed before its file is moved.
    m_store.reset();
    if (auto moved = m_training.putAside(m_clock.now()); !moved) {
        refuseStart(moved.error());
        return;
    }
    m_picture.clear();
    unlockFile();
}

void Workstation::seed()
{
    m_store->commit(m_shift.command).then(this, [this](const Result<Receipt>& kept) {
        if (!kept) {
            refuseStart(kept.error());
            return;
        }
        m_store->commit(m_sampleRoster).then(this, [this](const Result<Receipt>& roster) {
            if (!roster) {
                refuseStart(roster.error());
                return;
            }
            m_store->keepFixes(m_shift.fixes).then(this, [this](const Result<>& fixes) {
                if (!fixes)
                    qWarning("sample positions were not kept: %s", qPrintable(fixes.error().detail));
                load();
            });
        });
    });
}

void Workstation::openWindow()
{
    for (const auto& staff : m_picture.now().all<Staff>())
        if (staff.signInName == m_signInName)
            m_signedIn = staff;
    if (m_signedIn.id.isNull()) {
        refuseStart({tr("The centre has no active person of that sign-in name. Nothing was changed; call your administrator."), u"signed in, but not among the staff"_s});
        return;
    }

    const DeskTools tools{&m_picture.now(), &m_clock, &m_ids, &m_codes, &m_protocol, m_store.get(),
        [this] { return Actor{m_signedIn.id, m_signedIn.name, m_signedIn.role}; }, m_zone};
    m_county = std::make_unique<CountyMap>(&m_picture, &m_codes, &m_clock, m_zone);
    m_intakeDesk = std::make_unique<IntakeDesk>(tools, &m_county->places());
    m_dispatchDesk = std::make_unique<DispatchDesk>(tools);
    m_followUpDesk = std::make_unique<FollowUpDesk>(tools);
    if (m_centre)
        m_conflictDesk = std::make_unique<ConflictDesk>(tools);
    m_commandLine = std::make_unique<CommandLine>(m_dispatchDesk.get(), m_intakeDesk.get());
    auto roster = RosterSide::made(tools, &m_picture);
    if (!roster) {
        refuseStart(roster.error());
        return;
    }
    m_roster = *std::move(roster);
    if (m_sampleDemand)
        m_roster->useDemand(*m_sampleDemand);
    m_incidents = std::make_unique<IncidentBoardModel>(&m_picture, &m_codes, m_zone);
    m_teams = std::make_unique<TeamBoardModel>(&m_picture, &m_codes, m_zone);
    m_narrative = std::make_unique<NarrativeModel>(&m_picture, m_zone);
    m_candidates = std::make_unique<CandidateModel>(&m_picture, &m_codes, m_zone);
    m_found = std::make_unique<FoundModel>(m_zone);
    m_map = std::make_unique<MapSide>(&m_picture, m_teams.get(), m_incidents.get(), &m_codes, m_county.get());

    wireLooks();
    m_window = std::make_unique<DispatcherWindow>(DispatcherParts{m_intakeDesk.get(), m_dispatchDesk.get(), m_followUpDesk.get(),
        m_commandLine.get(), &m_picture, m_incidents.get(), m_teams.get(), m_narrative.get(), m_candidates.get(), m_found.get(),
        &m_timers, &m_looks, m_conflictDesk.get(), m_roster->desk(), m_roster->handOver()});
    m_roster->enter(m_window.get(), &m_looks, &m_timers, &m_settings, m_options.training);
    m_map->enter(*m_window, &m_looks);
    connect(m_map.get(), &MapSide::refused, m_window.get(), [this](const Failure& failure) { m_window->say(failure.summary); });
    connect(m_county.get(), &CountyMap::refused, m_window.get(), [this](const Failure& failure) { m_window->say(failure.summary); });
    const QDir folder(m_options.dataFolder);
    if (m_options.training)
        m_county->openTraining(folder.filePath(u"training-%1.mappack"_s.arg(QCoreApplication::applicationVersion())));
    else
        m_county->open(folder.filePath(u"county.mappack"_s));
    if (m_options.training) {
        m_window->addRibbon(new TrainingRibbon(&m_looks));
        m_window->setTitleWord(tr("TRAINING"));
        m_window->lockScreen().setHint(tr("Training: sign in as rosa, brandt or osei with the passphrase “training”."));
        new TrainingFrame(&m_looks, m_window.get());
    }
    m_window->lockScreen().setDesk(m_centre ? m_centre->desk().station() : u"W3"_s);
    m_window->lockScreen().setZone(m_zone);
    wireWindow();
    if (m_centre)
        wireCentre();
    wireTimers();
    if (m_centre)
        m_centre->signedIn(m_signedIn);
    m_signIn.reset();
    m_window->intake().restoreDrafts();
    m_window->begin();
    m_window->show();
    Q_EMIT ready();
    if (!m_options.tour.isEmpty())
        playTour(m_options.tour, m_options.captions);
    else if (m_options.selfCheck)
        Q_EMIT finished(0);
}

void Workstation::wireLooks()
{
    m_looks.setTheme(Preferences::themeNamed(m_options.theme.isEmpty() ? m_settings.theme() : m_options.theme));
    m_looks.setTextSize(m_options.textSize ? m_options.textSize : m_settings.textSize());
    m_looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
}

void Workstation::wireWindow()
{
    auto& actions = m_window->actions();
    m_preferences = std::make_unique<Preferences>(&m_settings, &m_looks, &actions, m_languages.spoken());
    connect(m_preferences.get(), &Preferences::languageChosen, this, &Workstation::speak);
    connect(actions.lock, &QAction::triggered, this, [this] { m_lock->lock(tr("locked by you")); });
    // Training never shares a program with live data: these belong to the training desk.
    actions.training->menuAction()->setVisible(m_options.training);
    actions.tour->setEnabled(m_options.training);
    actions.newShift->setEnabled(m_options.training);
    connect(actions.tour, &QAction::triggered, this, [this] { playTour(u"first-call"_s, true); });
    // The window goes first: nothing may look at the desk while its file is changed.
    connect(actions.newShift, &QAction::triggered, this, [this] { closeWindow(); beginShift(); }, Qt::QueuedConnection);

    connect(m_window.get(), &DispatcherWindow::lookFor, this, [this](const QString& words) {
        m_store->find(words, 50).then(this, [this, request = m_found->nextRequest()](const Result<QList<Found>>& found) {
            if (found)
                m_found->show(request, *found);
            else
                m_window->say(found.error().summary);
        });
    });
    connect(m_window.get(), &DispatcherWindow::incidentWanted, this, [this](const IncidentId& incident) {
        m_store->whole(incident).then(this, [this, incident](const Result<Changes>& whole) {
            if (!m_window)
                return;
            if (!whole) {
                m_window->say(whole.error().summary);
                return;
            }
            if (m_centre)
                m_store->isSummary(incident).then(this, [this, incident](const Result<bool>& summary) {
                    if (summary && *summary)
                        m_centre->fetch(incident);
                });
            m_narrative->fill(incident, whole->of<LogEntry>());
            m_window->showHistory(*whole, incident);
        });
    });
    const auto admit = [this](const QString& signInName, const QString& passphrase) -> QFuture<Result<>> {
        if (m_centre)
            return m_centre->admit(signInName, passphrase);
        return QtConcurrent::run([vault = m_training.vault(), signInName, passphrase]() -> Result<> {
            return vault.unlock(signInName, passphrase).transform([](const DataKey&) {}).transform_error([](const Failure& failure) { return Failure{{}, failure.detail}; });
        });
    };
    m_lock = std::make_unique<LockKeeper>(admit, &m_clock, &m_picture, &m_settings, m_window.get());
    connect(m_lock.get(), &LockKeeper::signedIn, this, [this](const Staff& staff) {
        m_signedIn = staff;
        if (m_centre)
            m_centre->signedIn(staff);
    });
    m_alarms = std::make_unique<Alarms>(&m_picture, &m_settings, &m_timers, m_window.get());
    connect(m_roster.get(), &RosterSide::stripMade, m_alarms.get(), &Alarms::tellLinkAlsoIn);
    connect(m_window.get(), &DispatcherWindow::closing, this, [this] {
        m_settings.setWindowState(u"dispatcher"_s, m_window->layoutState());
        Q_EMIT finished(0);
    });
    if (const auto state = m_settings.windowState(u"dispatcher"_s); !state.isEmpty())
        m_window->restoreLayout(state);
}

/// How the desk stands with the centre and what waits for it; a training desk has none of this.
void Workstation::wireCentre()
{
    connect(m_window.get(), &DispatcherWindow::tryLinkNow, m_centre.get(), &CentreSide::tryNow);
    connect(m_window.get(), &DispatcherWindow::waitingWanted, this, &Workstation::showWaiting);
    connect(m_store.get(), &Store::outboxGrew, m_window.get(), [this] { showWaiting(); });
    connect(m_centre.get(), &CentreSide::stateChanged, m_window.get(), [this](const LinkState& state) {
        m_window->setLink(state);
        showWaiting();
    });
    m_window->setLink(m_centre->state());
    showWaiting();
    connect(m_map.get(), &MapSide::trailWanted, m_centre.get(), &CentreSide::fetchTrail);
    connect(m_centre.get(), &CentreSide::trailFetched, m_map.get(), &MapSide::tellTrail);
    connect(m_centre.get(), &CentreSide::stateChanged, m_map.get(), [this](const LinkState& state) {
        if (state.kind != LinkState::Kind::Linked)
            m_map->mayMiss();
    });
}

void Workstation::showWaiting()
{
    const auto today = toDateTime(m_clock.now(), m_zone).date().startOfDay(m_zone);
    m_store->waitingCommands(200).then(m_window.get(), [this, since = toInstant(today)](const Result<QList<WaitingCommand>>& waiting) {
        if (!waiting) {
            qWarning("what waits could not be read: %s", qPrintable(waiting.error().detail));
            return;
        }
        m_store->sentSince(since).then(m_window.get(), [this, waiting = *waiting](const Result<int>& taken) { m_window->setWaiting(waiting, taken.value_or(0)); });
    });
}

void Workstation::closeWindow()
{
    m_timers.disconnect(this);
    m_tour.reset();
    m_preferences.reset();
    m_lock.reset();
    m_alarms.reset();
    m_window.reset();
    m_roster.reset();
    // The models follow the picture, which is about to be emptied under them.
    m_map.reset();
    m_county.reset();
    m_incidents.reset();
    m_teams.reset();
    m_narrative.reset();
    m_candidates.reset();
}

void Workstation::wireTimers()
{
    connect(&m_timers, &TimerWatch::beat, this, &Workstation::beat);
    connect(&m_timers, &TimerWatch::aliveChanged, this, [this] { m_alarms->beat(m_clock.now(), m_keptAt, m_signedIn.name, m_zone, linkState()); });
    connect(&m_timers, &TimerWatch::clockMoved, this, [this](Span by) {
        qWarning("the clock of this machine moved by %lld ms", static_cast<long long>(by.count()));
        m_window->say(tr("This machine's clock moved by %1. Every clock here was computed anew.").arg(spanWords(by < Span{0} ? -by : by)));
    });
    m_lastPlayed = m_clock.now();
    m_timers.start();
    beat(m_clock.now());
}

void Workstation::beat(Instant now)
{
    m_incidents->tick(now);
    m_teams->tick(now);
    m_map->tick(now);
    m_county->tick();
    m_roster->tick(now);
    m_alarms->beat(now, m_keptAt, m_signedIn.name, m_zone, linkState());
    m_lock->beat(now);
    keepPicture();
    // Only the training desk's teams drive by themselves.
    if (!m_centre && (now - m_lastPlayed >= 5 * second || now < m_lastPlayed)) {
        const auto fixes = m_field.play(m_picture.now(), now, std::max(Span{0}, now - m_lastPlayed));
        m_lastPlayed = now;
        m_store->keepFixes(fixes).then(this, [](const Result<>& kept) {
            if (!kept)
                qWarning("positions were not kept: %s", qPrintable(kept.error().detail));
        });
    }
}

std::optional<LinkState> Workstation::linkState() const { return m_centre ? std::optional(m_centre->state()) : std::nullopt; }

void Workstation::speak(const QString& language)
{
    m_codes.speak(language);
    m_languages.speak(language);
    if (m_incidents) {
        m_incidents->retranslate();
        m_teams->retranslate();
    }
}

void Workstation::playTour(const QString& name, bool captions)
{
    auto script = bundled(u":/scenarios/tour-%1.json"_s.arg(name)).and_then([this](const QByteArray& json) { return TourScript::fromJson(json, m_languages.spoken()); });
    if (!script) {
        qWarning("%s", qPrintable(script.error().detail));
        m_window->say(tr("There is no guided tour “%1”.").arg(name));
        if (!m_options.tour.isEmpty())
            Q_EMIT finished(1);
        return;
    }
    m_tour = std::make_unique<TourRun>(*script, m_window.get(), &m_picture, m_store.get(), m_zone);
    connect(m_tour.get(), &TourRun::ended, this, [this](const Result<>& played) {
        if (!m_options.tour.isEmpty())
            Q_EMIT finished(played ? 0 : 1);
        else if (!played)
            m_window->say(played.error().summary);
    });
    m_tour->play(m_options.tour.isEmpty() ? QString{} : m_options.outFolder, captions);
}

/// Once: when the window is open and the desk is linked. Who started the program so waits for the line on standard output.
void Workstation::keepPicture()
{
    if (m_options.picture.isEmpty() || !m_window->isVisible() || !m_centre || m_centre->state().kind != LinkState::Kind::Linked)
        return;
    const auto path = std::exchange(m_options.picture, {});
    if (m_window->grab().save(path))
        std::puts(qPrintable(path));
    else
        qWarning("the picture could not be written");
    std::fflush(stdout);
}

void Workstation::refuseStart(const Failure& failure)
{
    qWarning("start refused: %s", qPrintable(failure.detail));
    Q_EMIT refused(failure);
    std::fputs(qPrintable(failure.summary + u'\n'), stderr);
    if (m_options.selfCheck || !m_options.tour.isEmpty()) {
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
