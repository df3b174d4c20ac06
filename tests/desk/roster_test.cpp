#include "busynight.h"

#include "countyclock.h"
#include "expectedcrew.h"
#include "gapwatch.h"
#include "handoverdesk.h"
#include "rosterdesk.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The busy night with a roster: T7's two people begin in 20 hours, T8 has one seat free then.
class RosteredNight : public BusyNight {
public:
    RosteredNight()
    {
        rosa.role = Role::Supervisor;
        Changes changes;
        wills = person(changes, u"Taylor Wills"_s);
        amari = person(changes, u"Dana Amari"_s);
        pham = person(changes, u"Sam Pham"_s, u"bacs"_s);
        for (const auto& each : {wills, amari})
            changes.of<Licence>().append({ids.next<LicenceId>(), each.id, u"naloxone"_s, {}, {}});
        tonight = shift(changes, wills.id, u"T7"_s, clock.now() + 20 * hour);
        partner = shift(changes, amari.id, u"T7"_s, clock.now() + 20 * hour);
        open = shift(changes, {}, u"T8"_s, clock.now() + 20 * hour);
        owed.id = ids.next<FollowUpId>();
        owed.incident = i094.id;
        owed.kind = u"days_7"_s;
        owed.owner = rosa.id;
        owed.madeAt = owed.dueAt = clock.now();
        changes.of<FollowUp>().append(owed);
        picture.apply(changes);
    }

    [[nodiscard]] Shift now(const Shift& shift) const { return *picture.now().find(shift.id); }
    [[nodiscard]] DeskTools toolsOf(const Staff& who)
    {
        auto others = tools();
        others.actor = [who] { return Actor{who.id, who.name, who.role}; };
        return others;
    }

    Staff wills, amari, pham;
    Shift tonight, partner, open;
    FollowUp owed;

private:
    Staff person(Changes& changes, const QString& name, const QString& employer = u"county"_s)
    {
        const Staff made{ids.next<StaffId>(), name, {}, {}, Role::Responder, employer, {u"en"_s}, true};
        changes.of<Staff>().append(made);
        return made;
    }
    Shift shift(Changes& changes, const StaffId& staff, const QString& callsign, Instant start)
    {
        Shift made;
        made.id = ids.next<ShiftId>();
        made.staff = staff;
        made.job = u"responder"_s;
        made.callsign = callsign;
        made.post = u"florin"_s;
        made.start = start;
        made.end = start + 8 * hour;
        made.since = clock.now();
        changes.of<Shift>().append(made);
        return made;
    }
};

/// Rosa plans; what she does is kept.
struct Planned : RosteredNight {
    [[nodiscard]] static RosterRules read()
    {
        QFile file(u":/roster/rules-2026-09.json"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return RosterRules::fromJson(file.readAll()).value();
    }
    Proposal does(const Result<Proposal>& proposal) { return done(*this, ledger, proposal); }
    [[nodiscard]] Trade offered() const
    {
        const auto trades = ledger.all<Trade>();
        const auto open = std::ranges::find(trades, TradeState::Offered, &Trade::state);
        REQUIRE(open != trades.end());
        return *open;
    }
    [[nodiscard]] QStringList told() const
    {
        QStringList lines;
        for (const auto& entry : ledger.all<RosterEntry>())
            lines.append(entry.byName + u": "_s + entry.words + (entry.reason.isEmpty() ? QString() : u" | "_s + entry.reason));
        return lines;
    }

    RosterRules rules = read();
    Holidays holidays;
    Ledger ledger{picture};
    RosterDesk desk{tools(), &rules, &holidays};
};

} // namespace

TEST_CASE("a shift that breaks no rule is kept with a line on who planned it; one that does wants a reason, and some get none")
{
    Planned night;
    auto extra = night.open;
    extra.staff = night.pham.id;
    CHECK(night.desk.breaches(extra).isEmpty());
    night.does(night.desk.put(extra));
    CHECK(night.now(extra).staff == night.pham.id);
    REQUIRE(night.told().size() == 1);
    CHECK(night.told().first().startsWith(u"Rosa Delgado: S. Pham, T8, "_s));
    CHECK(night.told().first().endsWith(u"instead of nobody yet."_s));

    // Eight and a half hours after it ends.
    auto second = extra;
    second.id = {};
    second.start = extra.end + 8 * hour + 30 * minute;
    second.end = second.start + 8 * hour;
    const auto breaches = night.desk.breaches(second);
    CHECK(std::ranges::contains(breaches, RosterRule::Rest, &Breach::rule));
    CHECK(refusal(night.desk.put(second)) == u"S. Pham would have 8 h 30 of rest; the rule is 10 h. Say why, and it is kept."_s);
    night.does(night.desk.put(second, u"asked her, she is rested"_s));
    CHECK(std::ranges::any_of(night.told(), [](const QString& line) { return line.endsWith(u" | asked her, she is rested"_s); }));
    const auto& shifts = night.picture.now().all<Shift>();
    CHECK(std::ranges::any_of(shifts, [](const Shift& each) { return each.reason == u"asked her, she is rested"_s; }));

    // Nobody is in two places.
    auto twice = night.tonight;
    twice.id = {};
    twice.callsign = u"T8"_s;
    CHECK(refusal(night.desk.put(twice, u"needed"_s)).endsWith(u"No reason is enough for that. Nothing was changed."_s));
    CHECK(refusal(night.desk.put(extra)) == u"Nothing is different. Nothing was changed."_s);
    extra.end = extra.start;
    CHECK(refusal(night.desk.put(extra)).startsWith(u"A shift ends after it begins."_s));
}

TEST_CASE("a call-off leaves the seat free and opens a gap that the watch tells of at once")
{
    Planned night;
    Requirement teams{night.ids.next<RequirementId>(), u"Teams"_s, Counted::Teams, {}, {}, {}, {}, false, QList<int>(Requirement::hoursOfWeek, 0), {}, {}};
    const auto hourOf = [&](Instant at) { const auto local = toDateTime(at, night.desk.zone()); return (local.date().dayOfWeek() - 1) * 24 + local.time().hour(); };
    teams.minimum[hourOf(night.tonight.start + hour)] = 1;
    night.does(night.desk.putRequirement(teams));
    GapWatch watch(&night.picture, night.rules.team, night.desk.zone());
    watch.tick(night.clock.now());
    QSignalSpy changed(&watch, &GapWatch::changed);
    const auto before = watch.gaps().size();
    CHECK(refusal(night.desk.callOff(night.tonight.id, u" "_s)) == u"Say why T. Wills calls off; it is kept."_s);
    night.does(night.desk.callOff(night.tonight.id, u"sick"_s));
    CHECK(night.now(night.tonight).state == ShiftState::CalledOff);
    CHECK(night.now(night.tonight).staff == night.wills.id);
    CHECK(changed.wait(1000));
    REQUIRE(watch.gaps().size() == before + 1);
    REQUIRE(watch.next());
    CHECK(watch.next()->missing == u"1 team(s) short"_s);
    CHECK(watch.next()->why.join(u' ').contains(u"T. Wills called off today"_s));

    const auto undone = night.does(night.desk.undo(night.does(night.desk.put([&] { auto s = night.open; s.staff = night.pham.id; return s; }()))));
    CHECK(undone.sentence.startsWith(u"Undone: S. Pham, T8"_s));
    CHECK(night.now(night.open).staff.isNull());
}

TEST_CASE("undo refuses what somebody has changed since, and withdraws what was new")
{
    Planned night;
    auto extra = night.tonight;
    extra.id = {};
    extra.staff = night.pham.id;
    extra.callsign = u"T9"_s;
    const auto added = night.does(night.desk.put(extra));
    const auto id = ShiftId::fromString(added.command.effects.last().id);
    night.does(night.desk.undo(added));
    CHECK(night.picture.now().find(id)->state == ShiftState::Withdrawn);
    CHECK(refusal(night.desk.undo(added)) == u"Somebody has changed that since. Nothing was undone."_s);
}

TEST_CASE("a trade changes hands when the other has accepted, and not before; rules are looked at then")
{
    Planned night;
    night.does(night.desk.offerTrade(night.tonight.id, night.pham.id));
    CHECK(night.now(night.tonight).staff == night.wills.id);
    CHECK(refusal(night.desk.offerTrade(night.tonight.id, night.amari.id)) == u"That shift is offered to S. Pham already. Take that back first."_s);
    const auto trade = night.offered();
    night.does(night.desk.acceptTrade(trade.id));
    CHECK(night.now(night.tonight).staff == night.pham.id);
    CHECK(refusal(night.desk.acceptTrade(trade.id)) == u"That trade was answered already. Nothing was changed."_s);

    // Whoever sits in the other seat can't take this one as well.
    night.does(night.desk.offerTrade(night.tonight.id, night.amari.id));
    const auto second = night.offered();
    CHECK(refusal(night.desk.acceptTrade(second.id, u"please"_s)).endsWith(u"No reason is enough for that. Nothing was changed."_s));
    night.does(night.desk.declineTrade(second.id, u"I work already"_s));
    CHECK(night.now(night.tonight).staff == night.pham.id);

    // For one of the other's.
    auto back = night.open;
    back.staff = night.wills.id;
    back.start += 48 * hour;
    back.end += 48 * hour;
    night.does(night.desk.put(back));
    night.does(night.desk.offerTrade(night.tonight.id, night.wills.id, back.id));
    const auto third = night.offered();
    night.does(night.desk.acceptTrade(third.id));
    CHECK(night.now(night.tonight).staff == night.wills.id);
    CHECK(night.now(back).staff == night.pham.id);
}

TEST_CASE("a team is formed from the roster when its crew signs on, and is nobody's to send before")
{
    Planned night;
    CHECK_FALSE(night.picture.now().teamCalled(u"T7"_s));
    CHECK(refusal(night.desk.signOn(u"T7"_s)) == u"Nobody is planned on T7 now. Roster shows who is on."_s);
    night.clock.advance(20 * hour + 12 * minute);
    auto crews = expectedCrews(night.picture.now(), night.clock.now(), hour);
    const auto late = std::ranges::find(crews, u"T7"_s, &ExpectedCrew::callsign);
    REQUIRE(late != crews.end());
    CHECK(late->staff.size() == 2);
    CHECK(late->late(night.clock.now()) == 12 * minute);

    const auto made = night.does(night.desk.signOn(u"t7"_s));
    CHECK(made.sentence.startsWith(u"Team 7 is on shift, with "_s));
    CHECK(made.consequence.isEmpty());
    const auto* team = night.picture.now().teamCalled(u"T7"_s, night.clock.now());
    REQUIRE(team);
    CHECK(team->onShift(night.clock.now()));
    CHECK(team->crew == QList{night.wills.id, night.amari.id});
    CHECK(team->skills == QStringList{u"naloxone"_s});
    CHECK(team->post == u"Florin post"_s);
    CHECK(team->postPoint);
    CHECK(team->shiftEnd == night.tonight.end);
    crews = expectedCrews(night.picture.now(), night.clock.now(), hour);
    CHECK(std::ranges::find(crews, u"T7"_s, &ExpectedCrew::callsign)->signedOnAt == night.clock.now());
    CHECK(refusal(night.desk.signOn(u"T7"_s)).startsWith(u"Team 7 is on shift already"_s));

    CHECK(refusal(night.desk.changeCrew(team->id, {night.wills.id, night.pham.id}, {}, {})) == u"Say why the crew changes; it is kept."_s);
    night.does(night.desk.changeCrew(team->id, {night.wills.id, night.pham.id}, {}, u"Amari is ill"_s));
    CHECK(night.picture.now().find(team->id)->crew == QList{night.wills.id, night.pham.id});
    CHECK(night.told().last() == u"Rosa Delgado: Team 7 is Wills and Pham now. | Amari is ill"_s);
    night.does(night.desk.signOff(team->id));
    CHECK_FALSE(night.picture.now().find(team->id)->onShift(night.clock.now()));
    CHECK(night.now(night.tonight).signedOffAt == night.clock.now());
}

TEST_CASE("a team on an incident does not sign off, and a crew that is no team says so")
{
    Planned night;
    CHECK(refusal(night.desk.signOff(night.t5.id)) == u"Team 5 is on scene at 099. It signs off when it is clear."_s);
    night.does(night.desk.callOff(night.partner.id, u"sick"_s));
    night.clock.advance(20 * hour);
    CHECK(night.does(night.desk.signOn(u"T7"_s)).consequence == u"Not a whole team. 1 of 2 people."_s);
}

TEST_CASE("a crew is changed in the middle of its shift: nobody rides in two cars, and the incident it is on tells of it")
{
    Planned night;
    const Vehicle seven{night.ids.next<VehicleId>(), u"Car 7"_s, u"8ABC123"_s, true};
    const Vehicle nine{night.ids.next<VehicleId>(), u"Car 9"_s, {}, false};
    night.does(night.desk.putVehicle(seven));
    night.does(night.desk.putVehicle(nine));
    const auto crew = night.t5.crew + QList{night.pham.id};
    CHECK(refusal(night.desk.changeCrew(night.t5.id, crew, nine.id, u"help"_s)) == u"Car 9 is not driven any more. Nothing was changed."_s);
    const auto made = night.does(night.desk.changeCrew(night.t5.id, crew, seven.id, u"a third one to help"_s));
    CHECK(night.picture.now().find(night.t5.id)->crew == crew);
    CHECK(night.picture.now().find(night.t5.id)->vehicle == seven.id);
    const auto lines = night.ledger.all<LogEntry>();
    REQUIRE(std::ranges::any_of(lines, [&](const LogEntry& each) { return each.incident == night.i099.id && each.words == made.sentence + u" a third one to help"_s; }));

    const auto* other = night.picture.now().teamCalled(u"T1"_s, night.clock.now());
    REQUIRE(other);
    CHECK(refusal(night.desk.changeCrew(other->id, other->crew + QList{night.pham.id}, {}, u"help"_s)).startsWith(u"S. Pham is on Team 5 until "_s));
    CHECK(refusal(night.desk.changeCrew(other->id, other->crew, seven.id, u"ours broke down"_s)).startsWith(u"Car 7 is with Team 5 until "_s));
    auto gone = night.wills;
    gone.active = false;
    night.does(night.desk.putStaff(gone));
    CHECK(refusal(night.desk.changeCrew(other->id, other->crew + QList{gone.id}, {}, u"help"_s)) == u"T. Wills does not work here any more. Nothing was changed."_s);
}

TEST_CASE("a leave says what is still planned in it, and a car has a name of its own")
{
    Planned night;
    Leave leave;
    leave.staff = night.amari.id;
    leave.start = night.tonight.start - hour;
    leave.end = night.tonight.end;
    CHECK(refusal(night.desk.putLeave(leave)) == u"Say which leave it is. Nothing was changed."_s);
    leave.kind = u"sick"_s;
    const auto sick = night.desk.putLeave(leave);
    REQUIRE(sick);
    CHECK(sick->sentence.startsWith(u"D. Amari: Sick, "_s));
    CHECK(sick->consequence == u"Still planned in that time: %1."_s.arg(night.desk.shiftWords(night.partner)));
    leave.start = startOfDay(QDate(2026, 12, 7), night.zone);
    leave.end = startOfDay(QDate(2026, 12, 19), night.zone);
    leave.kind = u"vacation"_s;
    CHECK(night.desk.leaveWords(leave) == u"Vacation, Mon 7 Dec 2026 to Fri 18 Dec 2026"_s);
    CHECK(night.does(night.desk.putLeave(leave)).consequence.isEmpty());

    night.does(night.desk.putVehicle({{}, u"Car 7"_s, u"8ABC123"_s, true}));
    CHECK(refusal(night.desk.putVehicle({{}, u"car  7"_s, {}, true})).startsWith(u"There is a Car 7 already"_s));
}

TEST_CASE("a desk changes hands when the next one takes it: her follow-ups, and a line on every open incident")
{
    Planned night;
    const auto& owed = night.owed;
    HandOverDesk rosas(night.tools());
    HandOverDesk brandts(night.toolsOf(night.brandt));
    CHECK(refusal(rosas.offer(night.wills.id, {})) == u"Choose who takes the desk: somebody who signs in here. It stays yours."_s);
    night.does(rosas.offer(night.brandt.id, u"T6 waits at Mercy"_s));
    CHECK(night.picture.now().find(owed.id)->owner == night.rosa.id);
    CHECK(refusal(rosas.offer(night.brandt.id, {})).contains(u"is not taken yet"_s));
    const auto given = brandts.offeredToMe();
    REQUIRE(given);
    CHECK(given->words == u"T6 waits at Mercy"_s);
    CHECK(refusal(rosas.accept(given->id)) == u"It was offered to K. Brandt, and only K. Brandt can take it."_s);
    CHECK(refusal(brandts.decline(given->id, {})).startsWith(u"Say why you do not take the desk"_s));
    const auto taking = brandts.accept(given->id);
    REQUIRE(taking);
    const auto& taken = *taking;
    CHECK(night.ledger.keep(taken.command) == QStringList{});
    CHECK(night.picture.now().find(owed.id)->owner == night.brandt.id);
    CHECK(taken.incidents.size() == linesOf(taken.command).size());
    CHECK(linesOf(taken.command).contains(u"Desk handed over | K. Brandt has it now, before that Rosa Delgado."_s));
    CHECK_FALSE(brandts.offeredToMe());
}
