#include "busynight.h"

#include "followupdesk.h"
#include "intakedesk.h"

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// One step of a random shift: which verb, and what it is said about.
struct Step {
    int verb = 0;
    int incident = 0;
    int team = 0;
    int other = 0;
    int minutes = 0;
};

void showValue(const Step& step, std::ostream& os)
{
    os << "verb " << step.verb << " incident " << step.incident << " team " << step.team << " other " << step.other << " after " << step.minutes << " min";
}

/// A shift of the sample desk on which any verb can be said in any order.
class AnyShift : public SampleDesk {
public:
    static constexpr int verbs = 25;

    [[nodiscard]] Result<Proposal> say(const Step& step)
    {
        clock.advance(step.minutes * minute);
        const auto incident = pick(incidents, step.incident).id;
        const auto team = std::array{t1.id, t2.id, t3.id}[static_cast<size_t>(step.team % 3)];
        const auto assignments = picture.now().all<Assignment>().values();
        const auto assignment = assignments.isEmpty() ? AssignmentId{} : sorted(assignments).at(step.other % assignments.size()).id;
        const auto owed = sorted(picture.now().openFollowUps());
        const auto duty = owed.isEmpty() ? FollowUpId{} : owed.at(step.other % owed.size()).id;
        const auto state = wordsOf<AssignmentState>[static_cast<size_t>(step.other) % wordsOf<AssignmentState>.size()].first;
        const auto at = step.incident % 4 == 0 ? std::optional(clock.now() - step.minutes * minute / 2) : std::nullopt;
        const auto why = step.other % 5 == 0 ? QString() : u"because of %1"_s.arg(step.other);
        const auto outcome = QStringList{u"mobile_team"_s, u"phone"_s, u"emergency_911"_s, u"refer"_s}.at(step.other % 4);
        const auto staff = std::array{rosa, osei, brandt}[static_cast<size_t>(step.team % 3)];
        signedIn = step.verb >= 17 ? staff : rosa;
        switch (step.verb) {
        case 0: return dispatch.offer(incident, team, why);
        case 1: return dispatch.reserve(incident, team);
        case 2:
        case 3:
        case 4: return dispatch.report(team, state, at);
        case 5: return dispatch.offerReserved(assignment);
        case 6: return dispatch.end(assignment, step.other % 2 ? AssignmentState::Declined : AssignmentState::Cancelled, why);
        case 7: return dispatch.transport(team, u"mhucc"_s, step.other % 3 != 0);
        case 8: return dispatch.facilityAccepted(assignment, why);
        case 9: return dispatch.checkIn(team);
        case 10: return dispatch.note(incident, why);
        case 11: return dispatch.calledBack(incident, why);
        case 12: return dispatch.seekPlace(incident);
        case 13: return dispatch.close(incident, {{step.other % 2 ? u"resolved_by_phone"_s : u"deescalated_stays"_s}, u"none"_s, {}, {}, why, {}});
        case 14: return dispatch.cancel(incident, why);
        case 15: return intake.determine(incident, outcome, why);
        case 16: return file(step, outcome, why);
        case 17: return followUps.attempt(duty, step.other % 2 == 0, why);
        case 18: return step.other % 2 ? followUps.complete(duty, why) : followUps.couldNotReach(duty, why);
        case 19: return followUps.handOver(duty, std::array{rosa.id, osei.id, brandt.id}[static_cast<size_t>(step.incident % 3)]);
        case 20: return followUps.accept(duty);
        case 21: return followUps.declineHandOver(duty, why);
        case 22: return dispatch.raiseDuress(team, step.other % 2 ? DuressHow::Spoken : DuressHow::Silent, why, step.incident % 3 == 0);
        case 23: return dispatch.takeDuress(team);
        default: return dispatch.endDuress(team, why);
        }
    }

    void remember(const Proposal& proposal)
    {
        for (const auto& incident : inserted<Incident>(proposal.command))
            incidents.append(incident);
    }

    QList<Incident> incidents{i102, i103, i104};

private:
    [[nodiscard]] Result<Proposal> file(const Step& step, const QString& outcome, const QString& why)
    {
        Draft draft;
        draft.id = ids.next<DraftId>();
        draft.number = QString::number(105 + incidents.size());
        draft.startedAt = clock.now();
        draft.call.person = step.team % 2 ? okoro.id : PersonId{};
        draft.call.danger = Danger::No;
        return step.other % 2 ? intake.file(draft) : intake.fileAndDetermine(draft, outcome, why);
    }
    template <typename Noun>
    [[nodiscard]] static const Noun& pick(const QList<Noun>& nouns, int which) { return nouns.at(which % nouns.size()); }
    template <typename Noun>
    [[nodiscard]] static QList<Noun> sorted(QList<Noun> nouns)
    {
        std::ranges::sort(nouns, {}, [](const Noun& noun) { return noun.id.uuid(); });
        return nouns;
    }
    [[nodiscard]] DeskTools anyonesTools()
    {
        auto anyones = tools();
        anyones.actor = [this] { return Actor{signedIn.id, signedIn.name, signedIn.role}; };
        return anyones;
    }

    Staff signedIn = rosa;
    PlaceFinder map;
    DispatchDesk dispatch{anyonesTools()};
    IntakeDesk intake{anyonesTools(), &map};
    FollowUpDesk followUps{anyonesTools()};
};

/// What one command must never do, seen from the rows before it.
void checkCommand(const Command& command, const QHash<AssignmentId, Assignment>& before)
{
    // A team on no incident has no timeline.
    RC_ASSERT(!inserted<LogEntry>(command).isEmpty() || command.name.endsWith(u"_duress"));
    int assignmentsTouched = 0;
    for (const auto& effect : command.effects) {
        if (effect.entity != RowOf<Assignment>::entity)
            continue;
        ++assignmentsTouched;
        const auto old = before.constFind(AssignmentId::fromString(effect.id));
        if (effect.kind == Effect::Kind::Patch && old != before.cend())
            RC_ASSERT(!isEnded(old->state)); // an ended assignment is never touched again
    }
    // One verb moves one team's assignment; only the end of an incident lets go of what was kept for it.
    RC_ASSERT(assignmentsTouched <= 1 || command.name == u"close"_s || command.name == u"cancel"_s);
}

/// What must hold after every command.
void checkShift(const Ledger& ledger)
{
    QHash<TeamId, int> held;
    QHash<IncidentId, int> teamsAt;
    for (const auto& assignment : ledger.all<Assignment>()) {
        RC_ASSERT(isEnded(assignment.state) == assignment.endedAt.has_value());
        RC_ASSERT((assignment.state != AssignmentState::Transporting && assignment.state != AssignmentState::AtFacility) || assignment.consent);
        RC_ASSERT((assignment.state != AssignmentState::Declined && assignment.state != AssignmentState::Cancelled) || !assignment.reason.isEmpty());
        if (isActive(assignment.state)) {
            RC_ASSERT(++held[assignment.team] == 1); // no team is in two places
            ++teamsAt[assignment.incident];
        }
        if (!isEnded(assignment.state))
            teamsAt[assignment.incident] += 0;
    }
    for (const auto& incident : ledger.all<Incident>()) {
        if (incident.status != IncidentStatus::Open) {
            RC_ASSERT(!teamsAt.contains(incident.id)); // nobody is on, or kept for, an incident that ended
            RC_ASSERT(incident.endedAt.has_value());
        }
        RC_ASSERT(incident.status != IncidentStatus::Cancelled || !incident.cancelReason.isEmpty());
        RC_ASSERT(incident.promiseMinutes.has_value() || incident.outcome != u"mobile_team"_s);
        RC_ASSERT(!incident.arrivedAt || *incident.arrivedAt >= incident.answeredAt);
    }
    QHash<TeamId, int> loud;
    for (const auto& duress : ledger.all<Duress>()) {
        RC_ASSERT(duress.takenAt.has_value() != duress.takenBy.isNull());
        RC_ASSERT(duress.endedAt.has_value() != duress.endedBy.isNull());
        RC_ASSERT(duress.isOpen() || (duress.takenAt && !duress.outcome.isEmpty())); // somebody answered for it, and said how it ended
        if (duress.isLoud() && !duress.test)
            RC_ASSERT(++loud[duress.team] == 1);
    }
    for (const auto& duty : ledger.all<FollowUp>()) {
        RC_ASSERT(!duty.owner.isNull());
        RC_ASSERT((duty.state == FollowUpState::Open) == !duty.endedAt.has_value());
        RC_ASSERT(duty.offeredTo.has_value() == duty.offeredAt.has_value());
        RC_ASSERT(!duty.offeredTo || *duty.offeredTo != duty.owner);
    }
}

rc::Gen<Step> anyStep()
{
    return rc::gen::build<Step>(rc::gen::set(&Step::verb, rc::gen::inRange(0, AnyShift::verbs)), rc::gen::set(&Step::incident, rc::gen::inRange(0, 12)),
        rc::gen::set(&Step::team, rc::gen::inRange(0, 3)), rc::gen::set(&Step::other, rc::gen::inRange(0, 60)), rc::gen::set(&Step::minutes, rc::gen::inRange(0, 6)));
}

} // namespace

TEST_CASE("whatever is said in whatever order, the shift stays whole")
{
    int kept = 0;
    int refused = 0;
    CHECK(rc::check("any sequence of verbs", [&] {
        const auto steps = *rc::gen::scale(2.0, rc::gen::container<std::vector<Step>>(anyStep()));
        AnyShift shift;
        Ledger ledger(shift.picture);
        for (const auto& step : steps) {
            const auto before = shift.picture.now().all<Assignment>();
            const auto proposal = shift.say(step);
            if (!proposal) {
                ++refused;
                RC_ASSERT(proposal.error().summary.endsWith(u'.'));
                continue;
            }
            ++kept;
            RC_ASSERT(!proposal->sentence.isEmpty());
            checkCommand(proposal->command, before);
            const auto wrong = ledger.keep(proposal->command, proposal->draft).join(u"; "_s).toStdString();
            RC_ASSERT(wrong == std::string());
            shift.remember(*proposal);
            checkShift(ledger);
        }
    }));
    // Otherwise the property would say little.
    CHECK(kept > 1000);
    CHECK(refused > 1000);
}
