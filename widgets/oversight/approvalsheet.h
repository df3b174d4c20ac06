#pragma once

#include "approvaldesk.h"
#include "livepicture.h"
#include "looks.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace dispatch {

class AskRow;
class KeyButton;
class LookLabel;
class RiskLabel;

/// What is asked of a clinician, or was done alone, with what she needs to know to decide; and her deeds: approve, decline with a reason, review.
/// What whoever is signed in may not do is not there.
class ApprovalSheet : public QWidget {
    Q_OBJECT
public:
    ApprovalSheet(const ApprovalDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    /// Null: nothing is shown.
    void show(const ApprovalId& approval);
    using QWidget::show;
    [[nodiscard]] const ApprovalId& approval() const { return m_approval; }
    /// The keyboard goes to the deed that comes first.
    void begin();
    /// Each asks for its words in place, or says why it can't be done.
    void approve();
    void decline();
    void review();
    /// Whoever is signed in may be somebody else now, and words are as old as they are.
    void tick();

Q_SIGNALS:
    /// What was done, or why not.
    void said(const QString& sentence);
    /// It was done: the keyboard goes back to the list.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Deed { Approve, Decline, Review };
    void start(Deed deed);
    void ask(Deed deed, const QString& what);
    void give(const QString& words);
    void renew();
    void arrange();
    void retranslate();
    [[nodiscard]] const Approval* shown() const;
    [[nodiscard]] bool may(Deed deed) const;
    [[nodiscard]] QString factsOf(const Approval& approval) const;

    const ApprovalDesk* m_desk;
    const LivePicture* m_picture;
    const Looks* m_looks;
    ApprovalId m_approval;
    Deed m_deed = Deed::Approve;
    LookLabel* m_title;
    RiskLabel* m_risk;
    LookLabel* m_state;
    LookLabel* m_facts;
    QVBoxLayout* m_known;
    QScrollArea* m_scroll;
    QWidget* m_deeds;
    KeyButton* m_approve;
    KeyButton* m_decline;
    KeyButton* m_review;
    AskRow* m_row;
};

} // namespace dispatch
