#pragma once

#include "dispatchdesk.h"
#include "ledger.h"
#include "sampledesk.h"

namespace dispatch::test {

/// The sample shift some calls later: T4 carries the person of 097, T5 is on scene at 099 and overdue, T6 waits at a hospital with 094,
/// and 096 and 098 need teams of their own.
class BusyNight : public SampleDesk {
public:
    BusyNight()
    {
        Changes changes;
        t4 = team(changes, "T4", {"S. Kovalenko", "B. Tran"}, {38.5500, -121.4500});
        t5 = team(changes, "T5", {"P. Nakamura", "E. Frost"}, {38.6000, -121.3900});
        t6 = team(changes, "T6", {"R. Haddad", "T. Wills"}, {38.6685, -121.3130});
        i094 = incident(changes, "094", "Malik Sorensen", 50 * minute);
        i096 = incident(changes, "096", "Ion Petrescu", 6 * minute);
        i097 = incident(changes, "097", "Oksana Hrynko", 60 * minute);
        i098 = incident(changes, "098", "Lyle Anand", 40 * minute);
        i099 = incident(changes, "099", "Wendell Pike", 75 * minute);
        a094 = assignment(changes, i094, t6, AssignmentState::AtFacility, 12 * minute, 12 * minute, 30);
        a094.facility = QStringLiteral("ed_mercy");
        a094.consent = true;
        changes.of<Assignment>().last() = a094;
        a097 = assignment(changes, i097, t4, AssignmentState::OnScene, 9 * minute, 7 * minute, 15);
        a099 = assignment(changes, i099, t5, AssignmentState::OnScene, 34 * minute, 17 * minute, 15);
        picture.apply(changes);
    }

    Team t4, t5, t6;
    Incident i094, i096, i097, i098, i099;
    Assignment a094, a097, a099;

private:
    Team team(Changes& changes, const char* callsign, const std::array<const char*, 2>& names, Point at)
    {
        Team made = t2;
        made.id = ids.next<TeamId>();
        made.callsign = QString::fromLatin1(callsign);
        made.crew.clear();
        for (const auto* name : names) {
            const Staff member{ids.next<StaffId>(), QString::fromLatin1(name), {}, {}, Role::Responder, QStringLiteral("bacs"), {QStringLiteral("en")}, true};
            changes.of<Staff>().append(member);
            made.crew.append(member.id);
        }
        made.languages = {QStringLiteral("en")};
        changes.of<Team>().append(made);
        changes.of<Fix>().append(Fix{made.id, at, clock.now() - 8 * second, clock.now() - 8 * second, {}, {}});
        return made;
    }
    Incident incident(Changes& changes, const char* number, const char* name, Span ago)
    {
        auto made = i104;
        made.id = ids.next<IncidentId>();
        made.number = QString::fromLatin1(number);
        made.call = {};
        made.call.personName = QString::fromLatin1(name);
        made.call.pin = i102.call.pin;
        made.determinedAt = clock.now() - ago;
        made.filedAt = clock.now() - ago - 2 * minute;
        changes.of<Incident>().append(made);
        return made;
    }
    Assignment assignment(Changes& changes, const Incident& incident, const Team& team, AssignmentState state, Span since, Span checked, int minutes)
    {
        Assignment made{ids.next<AssignmentId>(), incident.id, team.id, state, clock.now() - since, clock.now() - since - 20 * minute, rosa.id, {},
            clock.now() - checked, minutes, {}, false, {}, {}};
        changes.of<Assignment>().append(made);
        return made;
    }
};

/// Keeps a proposal; a refusal or an effect no store would take fails the test.
inline Proposal done(SampleDesk& sample, Ledger& ledger, const Result<Proposal>& proposal)
{
    INFO((proposal ? QString() : proposal.error().summary).toStdString());
    REQUIRE(proposal);
    CHECK(ledger.keep(proposal->command, proposal->draft) == QStringList{});
    CHECK_FALSE(proposal->sentence.isEmpty());
    CHECK(proposal->command.actor.id == sample.rosa.id);
    return *proposal;
}

/// The sentence of a refusal; empty when it was not refused.
inline QString refusal(const Result<Proposal>& proposal)
{
    return proposal ? QString() : proposal.error().summary;
}

} // namespace dispatch::test
