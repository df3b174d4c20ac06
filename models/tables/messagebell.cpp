#include "messagebell.h"

#include <algorithm>

namespace dispatch {
namespace {

/// What is said to the team goes by the dispatcher's radio; what the team says is written down for all.
bool isFor(Role role, SaidTo to)
{
    switch (to) {
    case SaidTo::Clinician: return role != Role::Dispatcher;
    case SaidTo::Dispatcher:
    case SaidTo::Team: return role != Role::Clinician;
    case SaidTo::Everybody:
    case SaidTo::FromTeam: return true;
    }
    std::unreachable();
}

} // namespace

bool MessageBell::rings(const Changes& changes, const Picture& picture, const Actor& who, Instant now, const std::function<bool(const IncidentId&)>& isSeen)
{
    if (m_rangAt && now - *m_rangAt < quietFor)
        return false;
    const bool isTold = std::ranges::any_of(changes.of<LogEntry>(), [&](const LogEntry& said) {
        if (said.kind != LogKind::Message || said.by == who.id || now - said.at > justNow || !isFor(who.role, fromWord<SaidTo>(said.stateWord).value_or(SaidTo::Everybody)))
            return false;
        const auto* incident = picture.find(said.incident);
        return incident && incident->status == IncidentStatus::Open && !picture.readersOf(said.id).contains(who.id) && !isSeen(said.incident);
    });
    if (isTold)
        m_rangAt = now;
    return isTold;
}

} // namespace dispatch
