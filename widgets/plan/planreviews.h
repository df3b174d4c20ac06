#pragma once

#include "deskframe.h"
#include "plandesk.h"
#include "reviewqueue.h"

class QComboBox;
class QTreeWidget;

namespace dispatch {

class KeyButton;
class LivePicture;
class LookLabel;

/// Which plans wait for somebody, for the clinicians and supervisors who see to it: whose, for what, since when, and who owns it. Of a plan
/// itself it shows nothing; whoever opens one looks at it, and that is recorded as always.
class PlanReviews : public DeskFrame {
    Q_OBJECT
public:
    PlanReviews(const PlanDesk* desk, const LivePicture* picture, Looks* looks, QWidget* parent = nullptr);

    /// What waits now, the longest overdue first.
    void show(const QList<PlanReview>& queue);
    void retranslate();
    [[nodiscard]] QTreeWidget& list() { return *m_list; }

Q_SIGNALS:
    void planWanted(const dispatch::PersonId& person);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void tellChosen();
    void openPlan();
    void handOver();
    [[nodiscard]] const PlanReview* chosen() const;
    [[nodiscard]] QString nameOf(const PersonId& person) const;

    const PlanDesk* m_desk;
    const LivePicture* m_picture;
    Looks* m_looks;
    QList<PlanReview> m_queue;
    LookLabel* m_about;
    QTreeWidget* m_list;
    KeyButton* m_open;
    LookLabel* m_to;
    QComboBox* m_owner;
    KeyButton* m_hand;
    QMenu* m_file;
    QMenu* m_review;
    QAction* m_openAction;
    QAction* m_handAction;
    QAction* m_close;
};

} // namespace dispatch
