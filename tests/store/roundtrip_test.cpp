#include "deskfile.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Noun>
QJsonArray rowsOf(const Changes& changes)
{
    QJsonArray rows;
    for (const auto& each : changes.of<Noun>())
        rows.append(toRow(each));
    return rows;
}

/// A call with something in every field, so that no column can hide behind a default.
CallIntake fullCall(const DeskFile& desk)
{
    CallIntake call;
    call.whereWords = u"“behind the tire shop”, пандус, 轮胎店 🛞\nsecond line"_s;
    call.address = u"2417 Fruitridge Rd, Sacramento"_s;
    call.pin = Point{38.525612345678, -121.482600000001};
    call.area = u"sacramento"_s;
    call.callback = u"916-555-0177"_s;
    call.callbackPhone = u"+19165550177"_s;
    call.callbackReadBack = true;
    call.danger = Danger::NotKnown;
    call.dangerWords = u"[1, 2] is not a list here"_s;
    call.source = u"lifeline_988"_s;
    call.transferFrom = u"{\"Ann\"}"_s;
    call.transferAcceptedAt = desk.clock.now() - 4 * minute;
    call.alreadyAsked = {u"name"_s, u"weapon"_s};
    call.relation = u"family"_s;
    call.callerName = u"O'Neil \"Bo\" Quiñones"_s;
    call.person = desk.person.id;
    call.personName = u"Marisol Quiñones"_s;
    call.pronouns = u"she"_s;
    call.ageWords = u"40ish"_s;
    call.language = u"es"_s;
    call.interpreter = true;
    call.accessNeeds = u"wheelchair"_s;
    call.nature = u"panic"_s;
    call.whatHappened = u"line one\nline two\ttabbed; drop table incident; --"_s;
    call.whatHelps = u"her sister"_s;
    call.observed = {u"alone"_s, u"animal"_s};
    call.observedWords = {{u"animal"_s, u"small dog"_s}};
    call.screen = {{u"1"_s, u"yes"_s}, {u"2"_s, u"unclear"_s}};
    call.screenWords = {{u"2"_s, u"pills"_s}};
    call.criteria = {u"risk_imminent"_s};
    call.criteriaAsked = true;
    return call;
}

} // namespace

TEST_CASE("every noun is read back as it was committed, also after the file was closed")
{
    DeskFile desk;
    auto& ids = desk.ids;
    const auto now = desk.clock.now();

    auto incident = desk.incident();
    incident.risk = RiskLevel::Moderate;
    incident.outcome = u"mobile_team"_s;
    incident.determinedAt = now - minute;
    incident.promiseMinutes = 60;
    incident.arrivedAt = now;
    incident.lastContactAt = now;
    incident.seekingPlaceSince = now;
    incident.cancelReason = u"none"_s;
    incident.call = fullCall(desk);
    const PersonFlag flag{ids.next<PersonFlagId>(), desk.person.id, u"dog"_s, u"bites"_s, now - day, now + day};
    const SafetyPlan plan{ids.next<SafetyPlanId>(), desk.person.id, 3, now - 110 * day, u"M. Osei, LCSW"_s, u"cold water"_s, u"bright light"_s,
        u"uncle 916-555-0188"_s, u"use her full name"_s, true};
    const Triage triage{ids.next<TriageId>(), incident.id, now, desk.rosa.id, u"2026-09"_s, {{u"1"_s, u"yes"_s}}, {u"risk_imminent"_s}, RiskLevel::High,
        {u"because"_s, u"and because"_s}};
    const Determination determination{ids.next<DeterminationId>(), incident.id, now, desk.rosa.id, u"mobile_team"_s, u"phone"_s, u"she asked"_s, 60};
    auto assignment = desk.assignment(incident, AssignmentState::Transporting);
    assignment.reason = u"nearest"_s;
    assignment.facility = u"mhucc"_s;
    assignment.consent = true;
    assignment.facilityAcceptedAt = now;
    assignment.endedAt = now + hour;
    auto entry = desk.note(incident, u"mother asks to go in"_s);
    entry.kind = LogKind::Assignment;
    entry.subject = u"Team 3"_s;
    entry.stateWord = u"on_scene"_s;
    auto correction = desk.note(incident, u"sister, not mother"_s);
    correction.kind = LogKind::Correction;
    correction.corrects = entry.id;
    correction.at += second;
    const Closure closure{ids.next<ClosureId>(), incident.id, now, desk.rosa.id, {u"refused"_s}, u"ed"_s, {u"water"_s}, u"calm"_s};
    const Linkage linkage{ids.next<LinkageId>(), incident.id, u"housing"_s, u"Loaves & Fishes"_s, now, desk.rosa.id};
    const FollowUp owed{ids.next<FollowUpId>(), incident.id, desk.person.id, u"days_7"_s, now, now + 7 * day, desk.rosa.id, desk.rosa.id, now,
        FollowUpState::Open, 1, {}, u"left a message"_s};
    const FollowUpAttempt attempt{ids.next<FollowUpAttemptId>(), owed.id, now, desk.rosa.id, false, u"no answer"_s};
    const Look look{ids.next<LookId>(), desk.person.id, incident.id, now, desk.rosa.id, u"she called"_s};
    const Duress duress{ids.next<DuressId>(), desk.team.id, incident.id, now, desk.rosa.id, DuressHow::Silent, true, u"car door"_s, desk.rosa.id, now + second,
        StaffId{}, std::nullopt, u"not yet"_s};
    const Licence licence{ids.next<LicenceId>(), desk.rosa.id, u"naloxone"_s, u"N-1"_s, u"2027-06-30"_s};
    const Vehicle vehicle{ids.next<VehicleId>(), u"Car 7"_s, u"8ABC123"_s, true};
    const ShiftPattern pattern{ids.next<ShiftPatternId>(), u"T3 night"_s, u"FREQ=DAILY"_s, u"2026-11-01"_s, {}, 1380, 420, true, u"responder"_s, u"T3"_s, u"florin"_s, u"south"_s,
        Duty::Working, {desk.rosa.id, StaffId{}}};
    const Shift shift{ids.next<ShiftId>(), desk.rosa.id, u"responder"_s, u"T3"_s, u"florin"_s, {}, now - hour, now + 7 * hour, Duty::OnCall, ShiftState::CalledOff, now, u"sick"_s,
        pattern.id, now - hour, now};
    const Requirement requirement{ids.next<RequirementId>(), u"Teams"_s, Counted::Teams, {}, {u"naloxone"_s}, u"es"_s, {}, true, QList<int>(Requirement::hoursOfWeek, 7), u"2026-01-01"_s, {}};
    const Leave leave{ids.next<LeaveId>(), desk.rosa.id, u"vacation"_s, now, now + day, true};
    const Preference preference{ids.next<PreferenceId>(), desk.rosa.id, false, {0, 167}, 32};
    const Trade trade{ids.next<TradeId>(), shift.id, ShiftId{}, desk.rosa.id, desk.rosa.id, now, TradeState::Offered, std::nullopt, {}};
    const RosterEntry change{ids.next<RosterEntryId>(), shift.id, desk.team.id, desk.rosa.id, now, desk.rosa.id, u"Rosa Delgado"_s, u"called off"_s, u"sick"_s};
    const HandOver handOver{ids.next<HandOverId>(), desk.rosa.id, desk.rosa.id, now, {incident.id}, {owed.id}, u"quiet"_s, HandOverState::Offered, std::nullopt, {}};
    const Fix fix{desk.team.id, {38.5, -121.4}, now - 8 * second, now, 90.0, 13.5};
    Draft draft{ids.next<DraftId>(), {}, desk.rosa.id, now, now, now, u"intakeWhereWords"_s, 7, u"38.5, -1"_s, fullCall(desk)};

    {
        const auto store = desk.open();
        QSignalSpy changed(store.get(), &Store::changed);
        const auto receipt = answer(store->commit(desk.command(u"everything"_s, {insertOf(owed), insertOf(attempt), insertOf(incident), insertOf(flag),
            insertOf(plan), insertOf(triage), insertOf(determination), insertOf(assignment), insertOf(entry), insertOf(correction), insertOf(closure),
            insertOf(linkage), insertOf(look), insertOf(duress), insertOf(licence), insertOf(vehicle), insertOf(pattern), insertOf(shift), insertOf(requirement),
            insertOf(leave), insertOf(preference), insertOf(trade), insertOf(change), insertOf(handOver), insertOf(desk.person), insertOf(desk.team), insertOf(desk.rosa)})));
        INFO((receipt ? QString{} : receipt.error().detail).toStdString());
        REQUIRE(receipt);
        CHECK(receipt->keptAt == now);
        const auto begun = answer(store->beginDraft(draft));
        REQUIRE(begun);
        CHECK(begun->number == u"105");
        draft = *begun;
        REQUIRE(answer(store->keepFixes({fix})));
        QCoreApplication::processEvents();
        REQUIRE(changed.size() == 3);
        const auto told = changed.first().first().value<Changes>();
        CHECK(rowsOf<Incident>(told) == QJsonArray{toRow(incident)});
        CHECK(rowsOf<Look>(told) == QJsonArray{toRow(look)});
        CHECK(rowsOf<Draft>(changed.at(1).first().value<Changes>()) == QJsonArray{toRow(draft)});
        CHECK(rowsOf<Fix>(changed.at(2).first().value<Changes>()) == QJsonArray{toRow(fix)});
    }

    const auto store = desk.open();
    const auto open = answer(store->loadOpen());
    REQUIRE(open);
    CHECK(rowsOf<Staff>(*open) == QJsonArray{toRow(desk.rosa)});
    CHECK(rowsOf<Person>(*open) == QJsonArray{toRow(desk.person)});
    CHECK(rowsOf<PersonFlag>(*open) == QJsonArray{toRow(flag)});
    CHECK(rowsOf<SafetyPlan>(*open) == QJsonArray{toRow(plan)});
    CHECK(rowsOf<Team>(*open) == QJsonArray{toRow(desk.team)});
    CHECK(rowsOf<Incident>(*open) == QJsonArray{toRow(incident)});
    CHECK(rowsOf<Assignment>(*open) == QJsonArray{toRow(assignment)});
    CHECK(rowsOf<FollowUp>(*open) == QJsonArray{toRow(owed)});
    CHECK(rowsOf<Duress>(*open) == QJsonArray{toRow(duress)});
    CHECK(open->of<Licence>() == QList{licence});
    CHECK(open->of<Vehicle>() == QList{vehicle});
    CHECK(open->of<ShiftPattern>() == QList{pattern});
    CHECK(open->of<Shift>() == QList{shift});
    CHECK(open->of<Requirement>() == QList{requirement});
    CHECK(open->of<Leave>() == QList{leave});
    CHECK(open->of<Preference>() == QList{preference});
    CHECK(open->of<Trade>() == QList{trade});
    CHECK(open->of<HandOver>() == QList{handOver});
    CHECK(rowsOf<Draft>(*open) == QJsonArray{toRow(draft)});
    CHECK(rowsOf<Fix>(*open) == QJsonArray{toRow(fix)});
    CHECK(open->of<Incident>().first() == incident);
    CHECK(open->of<Draft>().first() == draft);

    const auto whole = answer(store->whole(incident.id));
    REQUIRE(whole);
    CHECK(whole->of<Incident>() == QList{incident});
    CHECK(whole->of<Triage>() == QList{triage});
    CHECK(whole->of<Determination>() == QList{determination});
    CHECK(whole->of<Assignment>() == QList{assignment});
    CHECK(whole->of<LogEntry>() == QList{entry, correction});
    CHECK(whole->of<Closure>() == QList{closure});
    CHECK(whole->of<Linkage>() == QList{linkage});
    CHECK(whole->of<FollowUp>() == QList{owed});
    CHECK(whole->of<FollowUpAttempt>() == QList{attempt});
    CHECK(whole->of<Duress>() == QList{duress});
    CHECK(whole->of<Team>() == QList{desk.team});
    CHECK(answer(store->attemptsOf(owed.id)) == QList{attempt});
    CHECK(answer(store->waiting()) == 1);
}

TEST_CASE("a patch changes what it names and nothing else")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    auto before = desk.incident();
    before.call = fullCall(desk);
    before.determinedAt = desk.clock.now();
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(before)}))));

    auto after = before;
    after.call.address.clear();
    after.call.pin.reset();
    after.determinedAt.reset();
    after.call.interpreter = false;
    after.call.observed = {};
    after.call.screen = {{u"6"_s, u"no"_s}};
    after.status = IncidentStatus::Closed;
    REQUIRE(answer(store->commit(desk.command(u"amend"_s, {patchOf(before, after)}))));
    CHECK(answer(store->whole(before.id))->of<Incident>().first() == after);
}

TEST_CASE("only what is open is loaded at the start")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    auto closed = desk.incident(u"98"_s);
    closed.status = IncidentStatus::Closed;
    auto owing = desk.incident(u"99"_s);
    owing.status = IncidentStatus::Closed;
    const auto open = desk.incident(u"100"_s);
    FollowUp owed{desk.ids.next<FollowUpId>(), owing.id, desk.person.id, u"days_7"_s, desk.clock.now(), desk.clock.now(), desk.rosa.id, {}, {},
        FollowUpState::Open, 0, {}, {}};
    auto done = owed;
    done.id = desk.ids.next<FollowUpId>();
    done.incident = closed.id;
    done.state = FollowUpState::Done;
    auto longAgo = desk.team;
    longAgo.id = desk.ids.next<TeamId>();
    longAgo.shiftStart -= 30 * hour;
    longAgo.shiftEnd -= 30 * hour;
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(closed), insertOf(owing), insertOf(open), insertOf(owed), insertOf(done), insertOf(longAgo)}))));

    const auto loaded = answer(store->loadOpen());
    REQUIRE(loaded);
    QStringList numbers;
    for (const auto& incident : loaded->of<Incident>())
        numbers.append(incident.number);
    numbers.sort();
    CHECK(numbers == QStringList{u"100"_s, u"99"_s});
    CHECK(loaded->of<FollowUp>() == QList{owed});
    CHECK(loaded->of<Team>() == QList{desk.team});
}

TEST_CASE("each step of an incident's course is kept, alone and together")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    auto now = desk.incident();
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(now)}))));
    const auto at = desk.clock.now();
    const auto step = [&](auto change) {
        auto next = now;
        change(next);
        REQUIRE(next != now);
        REQUIRE(answer(store->commit(desk.command(u"step"_s, {patchOf(now, next)}))));
        now = next;
        CHECK(answer(store->whole(now.id))->of<Incident>() == QList{now});
    };
    step([](Incident& i) { i.risk = RiskLevel::High; });
    step([](Incident& i) { i.outcome = u"mobile_team"_s; });
    step([&](Incident& i) { i.determinedAt = at; });
    step([](Incident& i) { i.promiseMinutes = 120; });
    step([&](Incident& i) { i.arrivedAt = at; });
    step([&](Incident& i) { i.lastContactAt = at; });
    step([&](Incident& i) { i.seekingPlaceSince = at; });
    step([](Incident& i) { i.arrivedAt.reset(); i.promiseMinutes.reset(); i.outcome.clear(); });
    step([&](Incident& i) { i.endedAt = at; i.risk = RiskLevel::Low; i.status = IncidentStatus::Closed; });
}

TEST_CASE("the write-ahead log does not grow without end")
{
    DeskFile desk;
    const auto store = desk.openWithShift();
    const auto incident = desk.incident();
    REQUIRE(answer(store->commit(desk.command(u"file"_s, {insertOf(incident)}))));
    QList<QFuture<Result<Receipt>>> kept;
    for (int i = 0; i < 300; ++i)
        kept.append(store->commit(desk.command(u"note"_s, {insertOf(desk.note(incident, u"word "_s.repeated(4000)))})));
    for (const auto& each : kept)
        REQUIRE(answer(each));
    CHECK(QFile(QString(desk.path() + u"-wal"_s)).size() < 3000 * 4120);
}
