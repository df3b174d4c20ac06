// The safety plan in the dispatcher's window: whose plan is meant when somebody asks for one.

#include "dispatcherwindow.h"

#include "dispatcheractions.h"
#include "followuppane.h"
#include "livepicture.h"

#include <QApplication>

namespace dispatch {

void DispatcherWindow::connectPlan()
{
    connect(m_actions->referrals, &QAction::triggered, this, &DispatcherWindow::referralsWanted);
    connect(m_actions->oversight, &QAction::triggered, this, &DispatcherWindow::oversightWanted);
    connect(m_actions->directory, &QAction::triggered, this, &DispatcherWindow::directoryWanted);
    connect(m_actions->plan, &QAction::triggered, this, [this] {
        const auto& picture = m_parts.picture->now();
        // A duty that is looked at comes before the incident behind it.
        const auto* duty = m_followUps->isAncestorOf(QApplication::focusWidget()) ? picture.find(m_followUps->followUp()) : nullptr;
        const auto* incident = picture.find(m_current);
        const auto person = duty ? duty->person : incident ? incident->call.person : PersonId();
        if (person.isNull())
            say(tr("Nobody knows yet who the person is. A plan is written with somebody."));
        else
            Q_EMIT planWanted(person);
    });
    connect(m_actions->planReviews, &QAction::triggered, this, &DispatcherWindow::reviewsWanted);
    connect(m_actions->planLooks, &QAction::triggered, this, &DispatcherWindow::looksWanted);
}

void DispatcherWindow::offerLooks(bool offered) { m_actions->planLooks->setVisible(offered); }

void DispatcherWindow::offerReviews(bool offered, const QList<PlanReview>& owed)
{
    m_actions->planReviews->setVisible(offered);
    m_owedReviews = owed;
}

} // namespace dispatch
