#pragma once

#include "complaint.h"
#include "followupdesk.h"
#include "typingkeeper.h"

#include <QPointer>

class QComboBox;
class QVBoxLayout;

namespace dispatch {

class KeyButton;
class AskRow;
class TypedLine;

/// One follow-up: what is owed to whom, the tries so far, and what can be done about it now.
class DutyDetail : public QWidget {
    Q_OBJECT
public:
    DutyDetail(FollowUpDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const FollowUpId& followUp);
    using QWidget::show;
    void tick(Instant now);

Q_SIGNALS:
    void incidentOpened(const dispatch::IncidentId& incident);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void renew();
    void readAttempts();
    void showAttempts(const QList<FollowUpAttempt>& attempts);
    void attempt(bool reached);
    void finish(const Result<Proposal>& proposal, KeyButton* button);
    void decline(const QString& reason);
    void retranslate();

    FollowUpDesk* m_desk;
    const Looks* m_looks;
    FollowUpId m_followUp;
    int m_attemptsShown = -1;
    int m_request = 0; ///< only the newest answer about tries is shown
    LookLabel* m_title;
    IconLine* m_due;
    IconLine* m_owner;
    IconLine* m_callback;
    LookLabel* m_attemptsTitle;
    QVBoxLayout* m_attempts;
    QWidget* m_verbs;
    TypedLine* m_words;
    LookLabel* m_wordsLabel;
    Complaint* m_complaint;
    KeyButton* m_reached;
    KeyButton* m_notReached;
    KeyButton* m_complete;
    KeyButton* m_couldNotReach;
    LookLabel* m_owed;
    QComboBox* m_staff;
    LookLabel* m_staffLabel;
    KeyButton* m_handOver;
    KeyButton* m_accept;
    KeyButton* m_decline;
    KeyButton* m_open;
    AskRow* m_reason;
    TypingKeeper* m_typing;
};

} // namespace dispatch
