#include "talkpage.h"

#include "approvalpanel.h"
#include "conversationpane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

TalkPage::TalkPage(const ConversationDesk* conversationDesk, const ApprovalDesk* approvalDesk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_approvals(new ApprovalPanel(approvalDesk, picture, looks, this)), m_conversation(new ConversationPane(conversationDesk, picture, looks, u"dispatcher"_s, SaidTo::Everybody, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_approvals);
    column->addWidget(m_conversation, 1);
    setFocusProxy(m_conversation);
    connect(m_approvals, &ApprovalPanel::said, this, &TalkPage::said);
    connect(m_conversation, &ConversationPane::said, this, &TalkPage::said);
}

void TalkPage::show(const IncidentId& incident)
{
    m_approvals->show(incident);
    m_conversation->show(incident);
}

void TalkPage::tick()
{
    m_approvals->tick();
    m_conversation->tick();
}

} // namespace dispatch
