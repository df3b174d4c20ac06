#pragma once

#include "livepicture.h"
#include "plandesk.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QTreeView;

namespace dispatch {

class AskRow;
class Complaint;
class EmptyNote;
class IconLine;
class KeyButton;
class LookLabel;
class Looks;
class ReferralModel;

/// Everybody who was sent to a service and has not come there yet: how far each is, who asks after it, and the steps that close the loop.
class ReferralPane : public QWidget {
    Q_OBJECT
public:
    ReferralPane(const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);
    void choose(const ReferralId& referral);
    [[nodiscard]] ReferralId referral() const { return m_chosen; }
    void step(ReferralState to);
    /// Takes the keyboard for whom it is handed to.
    void hand();
    void openPlan();

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);
    void planWanted(const dispatch::PersonId& person);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void keepChoice();
    void renew();
    void finish(const Result<Proposal>& proposal, KeyButton* button);
    void retranslate();
    [[nodiscard]] KeyButton* buttonOf(ReferralState to) const;

    const PlanDesk* m_desk;
    const Looks* m_looks;
    ReferralModel* m_model;
    QTreeView* m_list;
    EmptyNote* m_empty;
    QBoxLayout* m_sides;
    QWidget* m_detail;
    LookLabel* m_title;
    IconLine* m_due;
    IconLine* m_told;
    LookLabel* m_way;
    KeyButton* m_received;
    KeyButton* m_accepted;
    KeyButton* m_kept;
    KeyButton* m_declined;
    KeyButton* m_lost;
    AskRow* m_reason;
    LookLabel* m_handLabel;
    QComboBox* m_staff;
    KeyButton* m_hand;
    KeyButton* m_plan;
    Complaint* m_complaint;
    ReferralId m_chosen;
    ReferralState m_asked = ReferralState::Declined;   ///< what the reason is given for
};

} // namespace dispatch
