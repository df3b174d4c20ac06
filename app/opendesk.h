#pragma once

#include "approvaldesk.h"
#include "candidatemodel.h"
#include "deskcentre.h"
#include "commandline.h"
#include "conflictdesk.h"
#include "conversationdesk.h"
#include "demand.h"
#include "drivetimes.h"
#include "foundmodel.h"
#include "incidentboardmodel.h"
#include "livepicture.h"
#include "lockkeeper.h"
#include "narrativemodel.h"
#include "options.h"
#include "recorddesk.h"
#include "settings.h"
#include "store.h"
#include "teamboardmodel.h"
#include "timerwatch.h"
#include "transferdesk.h"

#include <memory>

namespace dispatch {

class Alarms;
class CountyMap;
class DispatcherWindow;
class Looks;
class MapSide;
class OversightSide;
class PlanReason;
class PlanSide;
class Preferences;
class RosterSide;
class TourRun;
class TrainingRibbon;

/// What an open desk stands on; all of it outlives the desk.
struct DeskGround {
    const Options* options = nullptr;
    const Clock* clock = nullptr;
    IdSource* ids = nullptr;
    Settings* settings = nullptr;
    const CodeBook* codes = nullptr;
    const Protocol* protocol = nullptr;
    QTimeZone zone;
    LivePicture* picture = nullptr;
    TimerWatch* timers = nullptr;
    Looks* looks = nullptr;
    Store* store = nullptr;
    DeskCentre* centre = nullptr; ///< of a live desk and of a story; a training shift without one has none
    LockKeeper::Admit admit;
};

/// What somebody at a desk was looking at.
struct DeskView {
    QByteArray layout;
    QByteArray map;
    QString focus;            ///< the widget that had the keys
    IncidentId incident;      ///< that was chosen
    bool roster = false;      ///< the other windows that were open
    bool oversight = false;
};

/// One desk with its file open and somebody signed in: its verbs, models, map, roster and windows, and who hears whom.
class OpenDesk : public QObject {
    Q_OBJECT
public:
    /// The desk of @p signedIn, or why its data are not whole.
    [[nodiscard]] static Result<std::unique_ptr<OpenDesk>> made(const DeskGround& ground, const Staff& signedIn, const std::optional<Demand>& demand, const QString& language);
    ~OpenDesk() override;

    [[nodiscard]] DispatcherWindow* window() const { return m_window.get(); }
    [[nodiscard]] TrainingRibbon* ribbon() const { return m_ribbon; } ///< of a training desk
    void begin();
    [[nodiscard]] DeskView view() const;
    /// Every word that was typed in any window is on its way to the desk's file.
    void keepWords();
    /// After `begin`.
    void restore(const DeskView& view);
    /// Who is signed in.
    [[nodiscard]] Actor actor() const { return m_tools.actor(); }
    /// A story is played here: its clock is not the machine's.
    void followStory();
    void setMapOut(bool isOut);
    /// How many calls of the story ring.
    void phoneRings(int calls);
    /// What was shown in another language until now.
    void retranslate();
    void playTour(const QString& name, bool captions, const QString& language);
    /// What is shown of one incident is read anew.
    void showAgain(const IncidentId& incident);
    void lock(const QString& why);

Q_SIGNALS:
    void languageChosen(const QString& language);
    /// Training: the shift begins anew; whoever hears it takes this desk away.
    void newShiftWanted();
    void tourWanted();
    /// How teams drive is known, or that it will not be.
    void roadsKnown(const std::optional<dispatch::DriveTimes>& roads);
    void tourEnded(const dispatch::Result<>& played);
    void closing();

private:
    OpenDesk(const DeskGround& ground, const Staff& signedIn);

    void makeModels();
    void openMap();
    void dress();
    void wireWindow(const QString& language);
    void wireHistory();
    void openRecord(const Changes& whole, const IncidentId& incident, const QString& reason = {});
    void askForRecord(const Changes& whole, const Incident& incident, const Failure& why);
    /// The dialog in which it is asked for; null: it is not.
    [[nodiscard]] PlanReason* reasonFor(const IncidentId& incident) const;
    void showRecord(const Changes& whole, const IncidentId& incident);
    void wireCentre();
    void showWaiting();
    void wireTimers();
    void beat(Instant now);
    void keepPicture();
    [[nodiscard]] std::optional<LinkState> linkState() const;

    DeskGround m_ground;
    Staff m_signedIn;
    DeskTools m_tools;
    std::unique_ptr<CountyMap> m_county;
    std::unique_ptr<IntakeDesk> m_intakeDesk;
    std::unique_ptr<DispatchDesk> m_dispatchDesk;
    std::unique_ptr<FollowUpDesk> m_followUpDesk;
    std::unique_ptr<ConversationDesk> m_conversationDesk;
    std::unique_ptr<ApprovalDesk> m_approvalDesk;
    std::unique_ptr<TransferDesk> m_transferDesk;
    WhoComes m_whoComes;
    std::unique_ptr<ConflictDesk> m_conflictDesk; ///< where there is a centre
    std::unique_ptr<RecordDesk> m_records;
    std::unique_ptr<CommandLine> m_commandLine;
    std::unique_ptr<RosterSide> m_roster;
    std::unique_ptr<PlanSide> m_plans;
    std::unique_ptr<IncidentBoardModel> m_incidents;
    std::unique_ptr<TeamBoardModel> m_teams;
    std::unique_ptr<NarrativeModel> m_narrative;
    std::unique_ptr<CandidateModel> m_candidates;
    std::unique_ptr<FoundModel> m_found;
    std::unique_ptr<MapSide> m_map;
    std::unique_ptr<DispatcherWindow> m_window;
    std::unique_ptr<OversightSide> m_oversight;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<LockKeeper> m_lock;
    std::unique_ptr<Alarms> m_alarms;
    std::unique_ptr<TourRun> m_tour;
    TrainingRibbon* m_ribbon = nullptr;
    Instant m_keptAt{};       ///< when somebody's deed was last written
    bool m_isPictured = false;
};

} // namespace dispatch
