// What is said about the incident that is shown.

#include "dispatcherwindow.h"

#include "conversationdesk.h"
#include "dispatcheractions.h"
#include "incidentpane.h"
#include "livepicture.h"

namespace dispatch {

void DispatcherWindow::connectTalk()
{
    const auto shown = [this](auto deed) {
        return [this, deed] {
            m_incidentDock->show();
            m_incidentDock->raise();
            deed();
        };
    };
    connect(m_actions->talk, &QAction::triggered, this, shown([this] { m_incident->write(SaidTo::Clinician); }));
    connect(m_actions->listenIn, &QAction::triggered, this, shown([this] { m_incident->listenOrStop(); }));
    connect(m_actions->askApproval, &QAction::triggered, this, shown([this] { m_incident->askApproval(); }));
    connect(m_incident, &IncidentPane::said, this, [this](const QString& sentence) { say(sentence); });
}

bool DispatcherWindow::showsTalk(const IncidentId& incident) const { return m_incident->incident() == incident && m_incident->isTalkSeen(); }

Actor DispatcherWindow::actor() const { return m_parts.conversationDesk->actor(); }

QList<TalkNews> DispatcherWindow::talkNews() const
{
    const auto& desk = *m_parts.conversationDesk;
    return talkNewsFor(m_parts.picture->now(), desk.codes(), desk.actor().id, desk.now());
}

} // namespace dispatch
