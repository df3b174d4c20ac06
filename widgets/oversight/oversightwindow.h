#pragma once

#include "codes.h"
#include "deskframe.h"
#include "gapwatch.h"
#include "loadmodel.h"
#include "needsmodel.h"
#include "responsemodel.h"
#include "rosterrules.h"

class QDockWidget;

namespace dispatch {

class CoveragePane;
class DockTitle;
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
};

/// The supervising clinician's window: every open response, what waits for her, coverage and load. It shows the workstation's one picture, and
/// it never comes to the front by itself: the dispatcher's letters stay where they are typed.
class OversightWindow : public DeskFrame {
    Q_OBJECT
public:
    explicit OversightWindow(const OversightParts& parts, QWidget* parent = nullptr);
    ~OversightWindow() override;

    [[nodiscard]] OversightActions& actions() { return *m_actions; }
    [[nodiscard]] ResponsesPane& responses() { return *m_responses; }
    [[nodiscard]] NeedsPane& needs() { return *m_needs; }
    /// Who looks at it now; nothing is told to nobody.
    void tick(Instant now, const QString& user);
    /// On a screen that is there, wherever it stood before.
    void comeOnScreen();
    /// Where the panes would stand in a window of this size.
    void arrange();

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
    void showEvent(QShowEvent* event) override;

private:
    QDockWidget* addDock(const QString& name, QWidget* pane);
    [[nodiscard]] static DockTitle* titleOf(QDockWidget* dock);
    void connectVerbs();
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
    QList<QDockWidget*> m_docks; ///< responses, needs, coverage, load
    Instant m_now{};
};

} // namespace dispatch
