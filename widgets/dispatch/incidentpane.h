#pragma once

#include "approvaldesk.h"
#include "conversationdesk.h"
#include "dispatchdesk.h"
#include "incidentfile.h"
#include "intakedesk.h"
#include "livepicture.h"
#include "narrativemodel.h"
#include "possibleverb.h"

#include <QWidget>

class QStackedLayout;
class QTabWidget;

namespace dispatch {

class FactsPage;
class LookLabel;
class Looks;
class ScreenPage;
class TalkPage;
class TeamsPage;
class TimelinePage;

/// One incident: its timeline beside the facts that matter, what is said about it, all facts, the screen, and every team it ever had. Its
/// window title says whose it is.
class IncidentPane : public QWidget {
    Q_OBJECT
public:
    IncidentPane(DispatchDesk* dispatchDesk, IntakeDesk* intakeDesk, const ConversationDesk* conversationDesk,
        const ApprovalDesk* approvalDesk, NarrativeModel* narrative, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    /// Shows @p incident at once as far as it is known; `showHistory` brings the rest.
    void show(const IncidentId& incident);
    using QWidget::show;
    /// Everything that is stored of the shown incident, also when it has ended. A late answer for another one changes nothing.
    void showHistory(const Changes& whole, const IncidentId& incident);
    [[nodiscard]] const IncidentId& incident() const { return m_file.id(); }
    /// Puts the keyboard into the note field; Enter and Esc give it back.
    void startNote();
    /// Does the verb of the pane's incident, or says in place why it is not possible.
    void startVerb(PossibleVerb::Kind kind);
    /// Determines the incident as recommended, on its screen tab; asks there for a reason where one is owed.
    void determine();
    void decideOtherwise();
    void startTransport() { startVerb(PossibleVerb::Kind::Transport); }
    /// Turns to what was said and asked; the keyboard goes to the thread's line.
    void showTalk();
    /// What was said is in sight, in the window that is worked in.
    [[nodiscard]] bool isTalkSeen() const;
    /// Puts the keyboard into the line that is said to @p to; Esc gives it back.
    void write(SaidTo to);
    void listenOrStop();
    /// Asks a clinician for approval; the reason is typed in place.
    void askApproval();
    /// Brings the clocks up to @p now.
    void tick(Instant now);

Q_SIGNALS:
    void sendRequested(const dispatch::IncidentId& incident);
    void closeRequested(const dispatch::IncidentId& incident);
    void transferRequested(const dispatch::IncidentId& incident);
    /// What was done in the conversation.
    void said(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renew();
    void renewPage();
    void turnTo(QWidget* page);
    void retranslate();
    void wordTabs();
    void follow(const Changes& changes);

    DispatchDesk* m_desk;
    const ConversationDesk* m_conversation;
    const LivePicture* m_picture;
    NarrativeModel* m_narrative;
    IncidentFile m_file;
    QStackedLayout* m_stack;
    LookLabel* m_empty;
    QTabWidget* m_tabs;
    TimelinePage* m_timeline;
    TalkPage* m_talk;
    FactsPage* m_facts;
    ScreenPage* m_screen;
    TeamsPage* m_teams;
};

} // namespace dispatch
