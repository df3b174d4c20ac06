#include "stateicons.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString iconOf(AssignmentState state)
{
    switch (state) {
    case AssignmentState::Reserved: return u"reserved"_s;
    case AssignmentState::Offered: return u"offered"_s;
    case AssignmentState::Accepted: return u"accepted"_s;
    case AssignmentState::EnRoute: return u"enroute"_s;
    case AssignmentState::PhonedAhead: return u"phone"_s;
    case AssignmentState::OnScene: return u"scene"_s;
    case AssignmentState::Transporting: return u"transport"_s;
    case AssignmentState::AtFacility: return u"facility"_s;
    case AssignmentState::Clear: return u"clear"_s;
    case AssignmentState::Declined: return u"declined"_s;
    case AssignmentState::Cancelled: return u"cancelled"_s;
    }
    std::unreachable();
}

QString iconOf(const LogEntry& entry)
{
    switch (entry.kind) {
    case LogKind::Filed: return u"talking"_s;
    case LogKind::Triage: return u"shield"_s;
    case LogKind::Determination: return u"flag"_s;
    case LogKind::Assignment: {
        if (entry.stateWord == "duress"_L1)
            return u"duress"_s;
        const auto state = fromWord<AssignmentState>(entry.stateWord);
        return state ? iconOf(*state) : u"car"_s;
    }
    case LogKind::CheckIn: return u"check"_s;
    case LogKind::Note: return u"note"_s;
    case LogKind::Correction: return u"sign"_s;
    case LogKind::Contact: return u"phone"_s;
    case LogKind::Need: return u"water"_s;
    case LogKind::Linkage: return u"link"_s;
    case LogKind::Look: return u"eye"_s;
    case LogKind::Place: return u"waiting"_s;
    case LogKind::Closed: return u"flag"_s;
    case LogKind::FollowUp: return u"followup"_s;
    case LogKind::Handoff: return u"swap"_s;
    case LogKind::Edit: return u"sign"_s;
    case LogKind::Cancelled: return u"cancelled"_s;
    case LogKind::Message: return u"message"_s;
    case LogKind::Listening: return u"mic"_s;
    case LogKind::Approval: return u"sign"_s;
    case LogKind::Transfer: return u"right"_s;
    }
    std::unreachable();
}

QString iconOf(ReferralState state)
{
    switch (state) {
    case ReferralState::Sent: return u"offered"_s;
    case ReferralState::Received: return u"message"_s;
    case ReferralState::Accepted: return u"accepted"_s;
    case ReferralState::Kept: return u"met"_s;
    case ReferralState::Declined: return u"declined"_s;
    case ReferralState::Lost: return u"cancelled"_s;
    }
    std::unreachable();
}

QString iconOf(ClockFace face)
{
    switch (face) {
    case ClockFace::None:
    case ClockFace::InOrder: return {};
    case ClockFace::Soon: return u"soon"_s;
    case ClockFace::WillMiss: return u"willmiss"_s;
    case ClockFace::Late: return u"late"_s;
    case ClockFace::Met: return u"met"_s;
    case ClockFace::Unknown: return u"unknown"_s;
    }
    std::unreachable();
}

QString shortName(const QString& name)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return name;
    return parts.first().first(1) % u". "_s % parts.last();
}

} // namespace dispatch
