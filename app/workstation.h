#pragma once

#include "candidatemodel.h"
#include "centreside.h"
#include "commandline.h"
#include "conflictdesk.h"
#include "demand.h"
#include "fieldplayer.h"
#include "foundmodel.h"
#include "incidentboardmodel.h"
#include "languages.h"
#include "livepicture.h"
#include "looks.h"
#include "narrativemodel.h"
#include "options.h"
#include "sampleshift.h"
#include "settings.h"
#include "store.h"
#include "teamboardmodel.h"
#include "timerwatch.h"
#include "trainingdesk.h"

#include <memory>

namespace dispatch {

class Alarms;
class CountyMap;
class DispatcherWindow;
class LockKeeper;
class MapSide;
class Preferences;
class RosterSide;
class SignInWindow;
class TourRun;

/// Builds one desk and wires it: who is made, in which order, and who hears whom. Nothing else in the program knows all floors.
class Workstation : public QObject {
    Q_OBJECT
public:
    explicit Workstation(Options options, QObject* parent = nullptr);
    ~Workstation() override;

    /// Opens the desk and shows its window. `ready` or `refused` follows.
    void start();
    [[nodiscard]] DispatcherWindow* window() const { return m_window.get(); }

Q_SIGNALS:
    void ready();
    void refused(const dispatch::Failure& failure);
    /// The program may end; @p code for the shell.
    void finished(int code);

private:
    [[nodiscard]] Result<> readData();
    [[nodiscard]] Result<> readShift();
    void unlockFile();
    void signIn();
    void enter(const QString& signInName, const QString& passphrase);
    void openFile(const QString& path, const DataKey& key, const Numbering& numbering);
    void joinCentre();
    void replacePicture();
    void load();
    void beginShift();
    void seed();
    void openWindow();
    void closeWindow();
    void wireLooks();
    void wireWindow();
    void wireCentre();
    void showWaiting();
    void wireTimers();
    void beat(Instant now);
    [[nodiscard]] std::optional<LinkState> linkState() const;
    void speak(const QString& language);
    void playTour(const QString& name, bool captions);
    void keepPicture();
    void refuseStart(const Failure& failure);

    Options m_options;
    SystemClock m_clock;
    IdSource m_ids;
    Settings m_settings;
    Languages m_languages;
    TrainingDesk m_training;
    CodeBook m_codes;
    Protocol m_protocol;
    QTimeZone m_zone{"America/Los_Angeles"};
    SampleShift m_shift;
    Command m_sampleRoster;
    std::optional<Demand> m_sampleDemand;
    FieldPlayer m_field;
    Instant m_lastPlayed{};
    std::unique_ptr<CentreSide> m_centre;   ///< of a live desk; a training desk has none
    Entry m_entry;
    QString m_signInName;
    Staff m_signedIn;
    Looks m_looks;
    LivePicture m_picture;
    TimerWatch m_timers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<CountyMap> m_county;
    std::unique_ptr<IntakeDesk> m_intakeDesk;
    std::unique_ptr<DispatchDesk> m_dispatchDesk;
    std::unique_ptr<FollowUpDesk> m_followUpDesk;
    std::unique_ptr<ConflictDesk> m_conflictDesk; ///< of a live desk
    std::unique_ptr<RosterSide> m_roster;
    std::unique_ptr<CommandLine> m_commandLine;
    std::unique_ptr<IncidentBoardModel> m_incidents;
    std::unique_ptr<TeamBoardModel> m_teams;
    std::unique_ptr<NarrativeModel> m_narrative;
    std::unique_ptr<CandidateModel> m_candidates;
    std::unique_ptr<FoundModel> m_found;
    std::unique_ptr<MapSide> m_map;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<DispatcherWindow> m_window;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<LockKeeper> m_lock;
    std::unique_ptr<Alarms> m_alarms;
    std::unique_ptr<TourRun> m_tour;
    Instant m_keptAt{};
};

} // namespace dispatch
