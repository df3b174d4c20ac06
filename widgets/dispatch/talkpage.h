#pragma once

#include "approvaldesk.h"
#include "conversationdesk.h"
#include "livepicture.h"

#include <QWidget>

namespace dispatch {

class ApprovalPanel;
class ConversationPane;
class Looks;

/// What a dispatcher has of an incident's talk: what she asked of a clinician above what everybody says.
class TalkPage : public QWidget {
    Q_OBJECT
public:
    TalkPage(const ConversationDesk* conversationDesk, const ApprovalDesk* approvalDesk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;
    void tick();
    [[nodiscard]] ConversationPane& conversation() { return *m_conversation; }
    [[nodiscard]] ApprovalPanel& approvals() { return *m_approvals; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    ApprovalPanel* m_approvals;
    ConversationPane* m_conversation;
};

} // namespace dispatch
