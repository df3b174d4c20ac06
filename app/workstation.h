#pragma once

#include "centreside.h"
#include "codes.h"
#include "fieldplayer.h"
#include "languages.h"
#include "livepicture.h"
#include "looks.h"
#include "opendesk.h"
#include "options.h"
#include "protocol.h"
#include "sampleworld.h"
#include "scenarioplayer.h"
#include "scenarioshelf.h"
#include "settings.h"
#include "store.h"
#include "storyclock.h"
#include "storymarks.h"
#include "timerwatch.h"
#include "trainingdesk.h"

#include <memory>

namespace dispatch {

class DebriefSide;
class DispatcherWindow;
class InstructorSide;
class ScenarioRun;
class ScenarioSide;
class SignInWindow;
class TrainingCentre;

/// From the start of the program to an open desk: data, sign-in, file, centre, and for training the sample shift.
class Workstation : public QObject {
    Q_OBJECT
public:
    explicit Workstation(Options options, QObject* parent = nullptr);
    ~Workstation() override;

    /// Opens the desk and shows its window. `ready` or `refused` follows.
    void start();
    [[nodiscard]] DispatcherWindow* window() const;

Q_SIGNALS:
    void ready();
    void refused(const dispatch::Failure& failure);
    /// The program may end; @p code for the shell.
    void finished(int code);

private:
    [[nodiscard]] Result<> readData();
    void unlockFile();
    void signIn();
    void enter(const QString& signInName, const QString& passphrase);
    void openFile(const QString& path, const DataKey& key, const Numbering& numbering);
    void joinCentre();
    void joinStory();
    void keepSampleFixes();
    void replacePicture();
    void load();
    void beginShift();
    void seed();
    void openDesk();
    [[nodiscard]] QFuture<Result<>> admit(const QString& signInName, const QString& passphrase);
    void wireLooks();
    void playField();
    void offerScenarios();
    void playScenario();
    void goBack(const std::shared_ptr<const StoryMark>& mark);
    void playAgain(Span at);
    void makeDebrief();
    void changeShift(const std::shared_ptr<const Scenario>& scenario);
    void speak(const QString& language);
    void refuseStart(const Failure& failure);

    Options m_options;
    SystemClock m_real;
    StoryClock m_clock{m_real};
    IdSource m_ids;
    Settings m_settings;
    Languages m_languages;
    TrainingDesk m_training;
    CodeBook m_codes;
    Protocol m_protocol;
    QTimeZone m_zone{"America/Los_Angeles"};
    std::optional<SampleWorld> m_sample;    ///< of a training desk
    FieldPlayer m_field;
    ScenarioShelf m_shelf;
    std::shared_ptr<const Scenario> m_scenario; ///< that is played; none on a shift that goes its own way
    Instant m_lastPlayed{};
    std::unique_ptr<CentreSide> m_centre;   ///< of a live desk; a training desk has none
    Entry m_entry;
    QString m_signInName;
    Looks m_looks;
    LivePicture m_picture;
    TimerWatch m_timers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TrainingCentre> m_storyCentre; ///< of the story that is played
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<OpenDesk> m_desk;
    StoryMarks m_marks{&m_training, &m_clock, m_zone};
    std::shared_ptr<const Scenario> m_debriefed; ///< whose debrief was opened last
    std::shared_ptr<const StoryMark> m_back;    ///< what the story goes back to, until its desk is open again
    bool m_reopensInstructor = false;
    std::optional<ScenarioPlayer> m_resumed;    ///< goes on once its desk is open again
    std::unique_ptr<DebriefSide> m_debrief;     ///< of the story that ended last
    std::unique_ptr<ScenarioSide> m_story;      ///< these two go before the desk that they look at
    std::unique_ptr<InstructorSide> m_instructor;
    std::unique_ptr<ScenarioRun> m_run;
};

} // namespace dispatch
