// The roster in the dispatcher's window: who is there, the desk that changes hands, the next hour that nobody covers.

#include "dispatcherwindow.h"

#include "dispatcheractions.h"
#include "docks.h"
#include "docktitle.h"
#include "looks.h"
#include "onshiftpane.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace dispatch {

void DispatcherWindow::connectRoster()
{
    auto& a = *m_actions;
    for (auto* action : {a.onShift, a.roster, a.nextGap})
        action->setVisible(m_onShift != nullptr);
    if (!m_onShift)
        return;
    connect(a.onShift, &QAction::triggered, this, [this] {
        showWork(m_onShiftDock);
        m_onShift->renew();
        m_onShift->setFocus();
    });
    connect(a.roster, &QAction::triggered, this, [this] { Q_EMIT rosterWanted(false); });
    connect(a.nextGap, &QAction::triggered, this, [this] { Q_EMIT rosterWanted(true); });
    // Who has not come is seen beside the teams that have.
    connect(m_onShift, &OnShiftPane::lateChanged, this, [this](const QString& words) { titleOf(m_teamsDock)->setWords(words); });
}

void DispatcherWindow::setNextGap(const QString& words, const QString& brief, const QString& whole, bool soon)
{
    if (!m_nextGap)
        return;
    auto* action = m_actions->nextGap;
    action->setIcon(m_parts.looks->icon(words.isEmpty() ? u"check"_s : u"gap"_s, words.isEmpty() ? Looks::Ok : soon ? Looks::Red : Looks::Amber));
    m_gapWords = words.isEmpty() ? tr("Covered for 14 days") : words;
    m_gapBrief = words.isEmpty() ? tr("Covered") : brief;
    wordKeys();
    m_nextGap->setToolTip(whole);
    m_nextGap->setAccessibleDescription(whole);
}

} // namespace dispatch
