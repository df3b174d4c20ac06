#pragma once

#include "approvaldesk.h"
#include "codes.h"
#include "conversationdesk.h"
#include "deskframe.h"
#include "gapwatch.h"
#include "loadmodel.h"
#include "needsmodel.h"
#include "responsemodel.h"
#include "rosterrules.h"

class QDockWidget;

namespace dispatch {

class ApprovalSheet;
class ConversationPane;
class CoveragePane;
class LoadPane;
class NeedsPane;
class OversightActions;
class ResponsesPane;

/// What the oversight window is made of; all outlive the window.
struct OversightParts {
    const LivePicture* picture = nullptr;
    const CodeBook* codes = nullptr;
    const RosterRules* rules = nullptr;
    const GapWatch* gaps = nullptr;
    const Looks* looks = nullptr;
    QTimeZone zone;
    const ConversationDesk* conversationDesk = nullptr;
    const ApprovalDesk* approvalDesk = nullptr;
    std::function<bool()> oversees; ///< whether this workstation is given clinical notes now
};

/// The supervising clinician's window: every open response, what waits for her, what is said about the chosen one, coverage and load. It shows the workstation's one picture, and
/// it never comes to the front by itself: the dispatcher's letters stay where they are typed.
class OversightWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit OversightWindow(const OversightParts& parts, QWidget* parent = nullptr);
    ~OversightWindow() override;

    [[nodiscard]] OversightActions& actions() { return *m_actions; }
    [[nodiscard]] ResponsesPane& responses() { return *m_responses; }
    [[nodiscard]] NeedsPane& needs() { return *m_needs; }
    [[nodiscard]] ConversationPane& conversation() { return *m_conversation; }
    [[nodiscard]] ApprovalSheet& sheet() { return *m_sheet; }
    /// Who looks at it now; nothing is told to nobody.
    void tick(Instant now, const QString& user);

Q_SIGNALS:
    /// The incident is to be shown where it is worked on.
    void incidentWanted(const dispatch::IncidentId& incident);
    void planWanted(const dispatch::PersonId& person);
    void reviewsWanted();
    void looksWanted();
    void conflictsWanted();
    void followUpsWanted();
    void referralsWanted();
    void transferWanted(const dispatch::IncidentId& incident);
    void gapWanted(dispatch::Instant from);

protected:
    void changeEvent(QEvent* event) override;
    void placePanes() override;
    int shape() const override;

private:
    [[nodiscard]] bool isWide() const;
    void connectVerbs();
    void connectTalk();
    void connectApprovals();
    void followChosen();
    void titleTalk();
    void go(const Need& need);
    void goToPane(int step);
    void bringPane(QDockWidget* dock);
    [[nodiscard]] PersonId currentPerson() const;
    void retranslate();

    OversightParts m_parts;
    ResponseModel m_open;
    NeedsModel m_waiting;
    LoadModel m_loads;
    OversightActions* m_actions;
    ResponsesPane* m_responses;
    NeedsPane* m_needs;
    CoveragePane* m_coverage;
    LoadPane* m_load;
    ConversationPane* m_conversation;
    ApprovalSheet* m_sheet;
    QList<QDockWidget*> m_docks; ///< responses, needs, coverage, load, conversation
    IncidentId m_chosen;         ///< what is said about it is shown, unless somebody is writing about another one
    Instant m_now{};
};

} // namespace dispatch
