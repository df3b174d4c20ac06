#include "commandline.h"
#include "plansample.h"
#include "programroster.h"
#include "rights.h"
#include "rosterdesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("what her role may not write is refused at the door, with who may, whatever drafted it")
{
    BusyNight night;
    night.rosa.role = Role::Responder;
    const DispatchDesk desk(night.tools());
    const auto note = desk.note(night.i104.id, u"mother asks to go in"_s);
    REQUIRE(note);
    // There is no store behind this desk: a command that went further would end the test.
    const auto kept = desk.commit(*note);
    REQUIRE(kept.isFinished());
    REQUIRE_FALSE(kept.result());
    CHECK(kept.result().error().summary == u"Only a dispatcher, a clinician or a supervisor does this. Nothing was changed."_s);
}

TEST_CASE("the command bar echoes who may, and Enter would do nothing")
{
    BusyNight night;
    PlaceFinder map;
    const DispatchDesk dispatch(night.tools());
    const IntakeDesk intake(night.tools(), &map);
    const CommandLine command(&dispatch, &intake);
    REQUIRE(std::holds_alternative<Proposal>(command.read(u"note 104 mother asks to go in"_s, {}).act));
    night.rosa.role = Role::Trainer;
    const auto read = command.read(u"note 104 mother asks to go in"_s, {});
    CHECK(std::holds_alternative<std::monostate>(read.act));
    CHECK(read.sentence.startsWith(u"Only a dispatcher"_s));
    CHECK(std::holds_alternative<OpenPane>(command.read(u"open 104"_s, {}).act));
}

TEST_CASE("what the roster stands on is a supervisor's; a dispatcher plans shifts on it and writes down a phone number")
{
    BusyNight night;
    const auto rules = plainRules();
    const Holidays holidays;
    const RosterDesk desk(night.tools(), &rules, &holidays);
    Requirement needed;
    needed.name = u"Teams"_s;
    needed.minimum.fill(1, Requirement::hoursOfWeek);
    const Vehicle car{{}, u"Car 7"_s, u"8ABC123"_s, true};
    for (const auto& drafted : {desk.putRequirement(needed), desk.putVehicle(car)}) {
        REQUIRE_FALSE(drafted);
        CHECK(drafted.error().summary == u"Only a supervisor does this. Nothing was changed."_s);
    }
    auto brandt = night.brandt;
    brandt.phone = u"916-555-0141"_s;
    CHECK(desk.putStaff(brandt));
    brandt.role = Role::Supervisor;
    CHECK_FALSE(desk.putStaff(brandt));
    night.rosa.role = Role::Supervisor;
    CHECK(desk.putRequirement(needed));
    CHECK(desk.putVehicle(car));
    CHECK(desk.putStaff(brandt));
}

TEST_CASE("whoever may write down nothing works at no desk")
{
    for (const auto role : {Role::Dispatcher, Role::Clinician, Role::Supervisor})
        CHECK(rights::worksHere(role));
    for (const auto role : {Role::Responder, Role::Trainer, Role::Analyst, Role::Administrator})
        CHECK_FALSE(rights::worksHere(role));
    CHECK(rights::elsewhereWords(Role::Analyst) == u"An analyst counts in the reports, with a login of her own."_s);
    CHECK(rights::elsewhereWords(Role::Administrator).startsWith(u"An administrator keeps people, workstations and devices"_s));
    CHECK(rights::elsewhereWords(Role::Trainer) == u"Somebody who takes calls or oversees them signs in."_s);
}

TEST_CASE("whom the plan's rules let write and sign is whom the centre lets")
{
    const auto rules = PlanRules::fromJson(planData(u"rules-2026-09.json"_s));
    REQUIRE(rules);
    for (const auto& [role, word] : wordsOf<Role>) {
        INFO(word.toString().toStdString());
        const bool mayWrite = rules->signing.writers.contains(role);
        CHECK(mayWrite == rights::mayMake<PlanDraft>(role));
        CHECK(mayWrite == rights::mayMake<PlanItem>(role));
        CHECK(mayWrite == rights::mayChange(role, RowOf<PlanDraft>::entity, u"author"_s));
        CHECK(rules->signing.signers.contains(role) == rights::mayMake<PlanVersion>(role));
    }
}
