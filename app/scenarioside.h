#pragma once

#include "command.h"
#include "scenarioplayer.h"
#include "store.h"
#include "storyclock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace dispatch {

class CallBanner;
class CallerVoice;
class CallerPane;
class DispatcherWindow;
class GoalsPane;
class HeardPane;
class LivePicture;
class Looks;
class Settings;
class StoryControls;
class TrainingCentre;
class TrainingRibbon;

/// A story that is played at the training desk: brings the player's moments to it, keeps what the story writes, shows what is heard and
/// takes what the trainee says.
class ScenarioSide : public QObject {
    Q_OBJECT
public:
    struct Ground {
        StoryClock* clock = nullptr;
        IdSource* ids = nullptr;
        LivePicture* picture = nullptr;
        Store* store = nullptr;
        TrainingCentre* centre = nullptr;
        std::function<Actor()> actor; ///< who is signed in
        const Looks* looks = nullptr;
        Settings* settings = nullptr;
        QTimeZone zone;
    };
    /// All of @p ground outlives it, and so does the window until `leave`.
    ScenarioSide(ScenarioPlayer player, const Ground& ground, QObject* parent = nullptr);

    void enter(DispatcherWindow& window, TrainingRibbon* ribbon);
    /// How the teams drive. Before that they drive straight.
    void useRoads(const DriveTimes& roads) { m_player.setRoads(roads); }
    /// From now on time is moved by `advance` alone.
    void takeTime();
    /// A second of the story. What it writes is kept when `isBusy` is false again.
    void advance();
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const ScenarioPlayer& player() const { return m_player; }
    /// Under which name the desk's file keeps the record of the run that ended last.
    static constexpr auto runNote = QLatin1StringView("training_run");
    /// This moment is one to go back to; its copy is kept by whoever has the desk's file.
    void marked();
    // What an instructor does beside the story.
    void inject(const StoryEvent& event) { m_player.inject(event); }
    void takeOver(bool isTaken);
    void speak(const QString& words);
    void hangUpCaller();
    /// A note on this moment, for the debrief.
    void annotate(const QString& words);
    /// There is one from before.
    void setMarked() { m_isMarked = true; }

Q_SIGNALS:
    /// Whether the story leaves the desk its map.
    void mapOut(bool isOut);
    /// So many calls ring now; none while the story stands.
    void phoneRings(int calls);
    /// The story is over, and so is its run.
    void ended();
    /// Something of it may be new.
    void moved();
    void leaveWanted();
    void bookmarkWanted();
    void backWanted();

private:
    void connectWindow(DispatcherWindow& window);
    void beat();
    void step(Instant now);
    void tellEnd();
    void keep(const ScenarioPlayer::Told& told, Instant now);
    void show();
    void togglePause();
    void letClinician(bool isPerson);
    void offerVoice();
    void setPace(int times);
    void answer(const QString& caller);
    void answerNext();
    template <typename Deed>
    void doOnLine(Deed deed);

    ScenarioPlayer m_player;
    Ground m_ground;
    QTimer m_beat;
    Instant m_last;
    Instant m_fixesAt{};     ///< positions were written last
    int m_writing = 0;
    bool m_isMarked = false;
    bool m_isTold = false;   ///< that it has ended
    DispatcherWindow* m_window = nullptr;
    TrainingRibbon* m_ribbon = nullptr;
    StoryControls* m_controls = nullptr;
    CallBanner* m_banner = nullptr;
    CallerPane* m_caller = nullptr;
    GoalsPane* m_goals = nullptr;
    HeardPane* m_heard = nullptr;
    CallerVoice* m_voice;
};

} // namespace dispatch
