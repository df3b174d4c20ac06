#pragma once

#include "candidatemodel.h"
#include "dispatchdesk.h"
#include "livepicture.h"
#include "looks.h"
#include "typingkeeper.h"

#include <QWidget>

class QScrollArea;

namespace dispatch {

class CandidateView;
class Complaint;
class IncidentHead;
class KeyButton;
class LookLabel;
class TypedLine;
class WhyPanel;

/// Which team goes: the ranked teams, the ones that can't with the reason, why the chosen one stands where it stands, what it will
/// get, and the offer. Nothing is sent until Enter.
class SendPane : public QWidget {
    Q_OBJECT
public:
    SendPane(DispatchDesk* desk, CandidateModel* candidates, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;
    [[nodiscard]] const IncidentId& incident() const { return m_incident; }
    /// How far the free teams reach, as it was worked out last.
    void setReach(const ReachBook& book);
    /// Brings clocks and ranks up to @p now.
    void tick(Instant now);

Q_SIGNALS:
    /// What is outlined on the boards while a team is being chosen; empty when the pane is left.
    void targetsChanged(const QList<dispatch::IncidentId>& incidents, const QList<dispatch::TeamId>& teams);
    void finished(const dispatch::IncidentId& incident);
    /// Whether somebody chooses here now: only then the reach is worth working out.
    void reachWanted(bool wanted);
    /// What sending @p team leaves of the reach is to be seen; null when no team is chosen.
    void reachChosen(const dispatch::TeamId& team);
    void nextReachWanted();
    /// "positions as of 02:47:10, oldest used 14 s"
    void statusChanged(const QString& words);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rank();
    void choose();
    void foretell();
    void showReach();
    void sayPositions();
    void outline();
    void offer();
    void reserve();
    void commit(const Result<Proposal>& proposal, KeyButton* button);
    void leave();
    void retranslate();

    DispatchDesk* m_desk;
    CandidateModel* m_candidates;
    const LivePicture* m_picture;
    IncidentId m_incident;
    Instant m_rankedAt{};
    bool m_inFlight = false;
    ReachBook m_reach;
    IncidentHead* m_head;
    QScrollArea* m_scroll;
    CandidateView* m_view;
    WhyPanel* m_why;
    QWidget* m_reasonBox;
    LookLabel* m_reasonLabel;
    TypedLine* m_reason;
    Complaint* m_complaint;
    KeyButton* m_offer;
    KeyButton* m_reserve;
    KeyButton* m_leave;
    LookLabel* m_hint;
    TypingKeeper* m_typing;
};

} // namespace dispatch
