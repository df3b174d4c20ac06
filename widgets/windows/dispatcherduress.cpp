// A team that calls for help: the band, and the keys that work from every field.

#include "dispatcherwindow.h"

#include "commandbar.h"
#include "dispatchdesk.h"
#include "dispatcheractions.h"
#include "duressband.h"
#include "livepicture.h"
#include "lockscreen.h"

#include <QKeyEvent>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace dispatch {

void DispatcherWindow::connectDuress()
{
    auto& a = *m_actions;
    connect(a.takeDuress, &QAction::triggered, this, &DispatcherWindow::takeDuress);
    connect(a.callTeam, &QAction::triggered, this, &DispatcherWindow::callTeam);
    connect(a.raiseDuress, &QAction::triggered, this, [this] { typeForTeam(Verb::Duress); });
    connect(a.testDuress, &QAction::triggered, this, [this] { typeForTeam(Verb::TestDuress); });
    connect(a.endDuress, &QAction::triggered, this, [this] { typeForTeam(Verb::EndDuress); });
    connect(a.lessMotion, &QAction::toggled, m_duress, &DuressBand::setStill);
    connect(a.lessMotion, &QAction::toggled, m_lock, &LockScreen::setStill);
    connect(m_duress, &DuressBand::takeRequested, this, &DispatcherWindow::takeDuress);
    connect(m_duress, &DuressBand::callRequested, this, &DispatcherWindow::callTeam);
    connect(m_duress, &DuressBand::endRequested, this, [this] { typeForTeam(Verb::EndDuress); });
}

void DispatcherWindow::setDuress(const std::optional<DuressNotice>& notice)
{
    m_duress->setNotice(notice);
    m_duressBar->setVisible(notice.has_value());
    m_lock->setDuress(notice);
}

void DispatcherWindow::takeDuress()
{
    const auto& desk = *m_parts.dispatchDesk;
    const auto open = desk.picture().openDuresses();
    if (open.isEmpty())
        say(tr("No team is in duress."));
    else
        commit(desk, desk.takeDuress(open.first().team));
}

/// The number to dial, in the echo's place: nothing moves, and whoever types goes on typing.
void DispatcherWindow::callTeam()
{
    const auto& picture = m_parts.picture->now();
    const auto open = picture.openDuresses();
    const auto* team = open.isEmpty() ? nullptr : picture.find(open.first().team);
    if (!team)
        say(tr("No team is in duress."));
    else if (team->phone.isEmpty())
        say(tr("No phone number of %1 is written down.").arg(Spoken::team(*team)), tr("Its crew: %1.").arg(m_parts.dispatchDesk->spoken().crew(*team)));
    else
        say(tr("%1: %2").arg(Spoken::team(*team), team->phone), tr("Its crew: %1.").arg(m_parts.dispatchDesk->spoken().crew(*team)));
}

/// The command waits in the bar with its team; Enter does it.
void DispatcherWindow::typeForTeam(Verb verb)
{
    const auto& picture = m_parts.picture->now();
    const auto open = picture.openDuresses();
    const auto meant = verb == Verb::EndDuress && !open.isEmpty() ? std::optional(open.first().team) : currentTeam();
    const auto* team = meant ? picture.find(*meant) : nullptr;
    m_command->type(CommandWords::word(verb) + u' ' + (team ? team->callsign.toLower() + u' ' : QString()));
}

/// What no shortcut took: a dialog stands before the window, or the desk is locked.
bool DispatcherWindow::duressKey(const QKeyEvent& key)
{
    if (key.key() != Qt::Key_F12 || key.isAutoRepeat())
        return false;
    const bool shift = key.modifiers() == Qt::ShiftModifier;
    if (!shift && key.modifiers() != Qt::NoModifier)
        return false;
    if (m_locked) {
        if (!shift)
            m_lock->takeDuress();
        return !shift;
    }
    shift ? callTeam() : takeDuress();
    return true;
}

} // namespace dispatch
