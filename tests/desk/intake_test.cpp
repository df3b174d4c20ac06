#include "busynight.h"

#include "countypack.h"
#include "intakedesk.h"

#include <QTest>

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class IntakeSample : public SampleDesk {
public:
    IntakeSample()
    {
        map.open(countyPack());
        draft.id = ids.next<DraftId>();
        draft.number = u"105"_s;
        draft.owner = rosa.id;
        draft.startedAt = clock.now() - 94 * second;
        draft.touchedAt = clock.now();
        auto& call = draft.call;
        call.whereWords = u"outside the laundromat on R, by the big mural"_s;
        call.address = u"1620 R St, Sacramento"_s;
        call.pin = Point{38.5706, -121.4895};
        call.callback = u"(916) 555-0163"_s;
        call.danger = Danger::No;
        call.source = u"lifeline_988"_s;
        call.transferFrom = u"Leona"_s;
        call.transferAcceptedAt = clock.now() - 94 * second;
        call.alreadyAsked = {u"name"_s, u"age"_s};
        call.relation = u"self"_s;
        call.personName = u"Rafael “Rafa” Montoya"_s;
        call.language = u"es"_s;
        call.nature = u"voices"_s;
        call.whatHappened = u"Lost the room on Tuesday."_s;
        call.screen = {{u"1"_s, u"yes"_s}, {u"2"_s, u"yes"_s}, {u"3"_s, u"yes"_s}, {u"4"_s, u"no"_s}, {u"5"_s, u"no"_s}};
        call.criteriaAsked = true;
    }

    PlaceFinder map;
    Draft draft;
};

} // namespace

TEST_CASE("filing keeps every word, the person, the screen and the transfer")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    const auto made = done(sample, ledger, desk.file(sample.draft));
    CHECK(made.sentence == u"File 105 (Rafael “Rafa” Montoya, 1620 R St)."_s);
    CHECK(made.consequence == u"It stays with you under Talking until somebody determines."_s);
    CHECK(made.draft == sample.draft.id);

    const auto incident = inserted<Incident>(made.command).first();
    CHECK(incident.number == u"105"_s);
    CHECK(incident.answeredAt == sample.draft.startedAt);
    CHECK(incident.filedAt == sample.clock.now());
    CHECK(incident.risk == RiskLevel::Moderate);
    CHECK_FALSE(incident.determinedAt);
    auto expected = sample.draft.call;
    expected.person = incident.call.person;
    expected.callbackPhone = u"+19165550163"_s;
    expected.area = u"sacramento"_s;
    CHECK(incident.call == expected);

    const auto person = inserted<Person>(made.command).first();
    CHECK(person.id == incident.call.person);
    CHECK(person.name == sample.draft.call.personName);
    CHECK(person.phone == u"+19165550163"_s);
    const auto triage = inserted<Triage>(made.command).first();
    CHECK(triage.protocol == sample.protocol.version());
    CHECK(triage.risk == RiskLevel::Moderate);
    CHECK_FALSE(triage.rationale.isEmpty());

    const auto lines = linesOf(made.command);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Call | Call from Self. Source: 988 (WellSpace). Where: “outside the laundromat on R, by the big mural”."_s);
    CHECK(lines[1] == u"Transfer | From Leona, 988 (WellSpace). Accepted 02:45. Already asked there: Name, Age."_s);
    CHECK(lines[2].startsWith(u"Screened | Moderate: "_s));
    CHECK(sample.picture.now().shelfOf(*sample.picture.now().find(incident.id)) == Shelf::Talking);
    CHECK(refusal(desk.file(sample.draft)) == u"105 was filed already. Nothing was changed."_s);
}

TEST_CASE("almost nothing is known and the call is filed all the same")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    sample.draft.call = {};
    CHECK(desk.missing(sample.draft.call) == QStringList{u"where"_s, u"call-back number"_s, u"danger now"_s, u"item 1 of the screen"_s, u"item 2 of the screen"_s, u"item 6 of the screen"_s, u"the 911 criteria"_s});
    const auto made = done(sample, ledger, desk.file(sample.draft));
    CHECK(made.consequence.endsWith(u"Filed without a call-back number. 105 shows it as missing until someone adds it."_s));
    CHECK(inserted<Triage>(made.command).isEmpty());
    REQUIRE(inserted<Person>(made.command).size() == 1);
    CHECK(inserted<Person>(made.command).first().name.isEmpty());
    CHECK(linesOf(made.command) == QStringList{u"Call | Nothing is known of the caller."_s});
}

TEST_CASE("a known person's row is completed and never overwritten")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    auto& call = sample.draft.call;
    call.person = sample.okoro.id;
    call.personName = u"D. Okoro"_s;
    call.whatHelps = u"Biscuit"_s;
    const auto made = done(sample, ledger, desk.file(sample.draft));
    CHECK(inserted<Person>(made.command).isEmpty());
    const auto known = *sample.picture.now().find(sample.okoro.id);
    CHECK(known.name == u"Darnell Okoro"_s);
    CHECK(known.phone == u"+19165550126"_s);
    CHECK(known.whatHelps == u"Biscuit"_s);
    CHECK(known.language == u"es"_s);
    CHECK(inserted<Incident>(made.command).first().call.personName == u"D. Okoro"_s);
}

TEST_CASE("another caller's number is not the person's")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    sample.draft.call.relation = u"bystander"_s;
    CHECK(inserted<Person>(done(sample, ledger, desk.file(sample.draft)).command).first().phone.isEmpty());
}

TEST_CASE("what is too long for a field goes on in the timeline, and control characters go nowhere")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    auto& call = sample.draft.call;
    const auto story = QString(1'048'576, u'a');
    call.whatHappened = story;
    call.whereWords = QString(lineLimit, u'w') + u" and around the corner"_s;
    call.personName = u"Ra\u0007fa\nMontoya\u202E"_s;
    const auto made = done(sample, ledger, desk.file(sample.draft));
    const auto incident = inserted<Incident>(made.command).first();
    CHECK(incident.call.personName == u"Rafa Montoya"_s);
    QString told = incident.call.whatHappened;
    QString where = incident.call.whereWords;
    for (const auto& entry : inserted<LogEntry>(made.command)) {
        if (entry.subject.startsWith(u"What has happened, continued"_s))
            told += entry.words;
        if (entry.subject.startsWith(u"Where, in the caller's words, continued"_s))
            where += entry.words;
    }
    CHECK(told == story);
    CHECK(where == call.whereWords);
    CHECK(made.consequence.contains(u"letters pasted; the first"_s));
}

TEST_CASE("determining starts the clock of the area")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    struct Row {
        std::optional<Point> pin;
        int promise;
        QString words;
    };
    const auto [pin, promise, words] = GENERATE_REF(values<Row>({
        {Point{38.5706, -121.4895}, 60, u"Starts the 60 min clock."_s},
        {Point{38.33, -121.23}, 120, u"Starts the 120 min clock."_s},
        {std::nullopt, 60, u"Starts the 60 min clock: without a pin the urban promise counts."_s},
        {Point{40.0, -120.0}, 60, u"Starts the 60 min clock: the pin is outside the county, the urban promise counts."_s},
    }));
    sample.draft.call.pin = pin;
    const auto made = done(sample, ledger, desk.fileAndDetermine(sample.draft, u"mobile_team"_s, u"as told"_s));
    CHECK(made.consequence == words);
    const auto incident = inserted<Incident>(made.command).first();
    CHECK(incident.determinedAt == sample.clock.now());
    CHECK(incident.promiseMinutes == promise);
    CHECK(inserted<Determination>(made.command).first().promiseMinutes == promise);
}

TEST_CASE("a determination as recommended needs no reason, any other does")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    REQUIRE(desk.recommend(sample.draft.call).outcome == u"mobile_team"_s);
    CHECK(refusal(desk.fileAndDetermine(sample.draft, u"phone"_s, {})) == u"The recommendation is: Mobile team. Say in a few words why: By phone. Nothing was determined."_s);
    CHECK(refusal(desk.fileAndDetermine(sample.draft, u"tank"_s, u"x"_s)).startsWith(u"Choose what 105 needs"_s));
    CHECK(refusal(desk.fileAndDetermine(sample.draft, u"emergency_911"_s, {})).startsWith(u"911 owes a reason"_s));
    const auto made = done(sample, ledger, desk.fileAndDetermine(sample.draft, u"mobile_team"_s, {}));
    CHECK(made.sentence == u"File 105 (Rafael “Rafa” Montoya, 1620 R St) and determine: Mobile team."_s);
    CHECK(linesOf(made.command).last() == u"Determined | Mobile team. As recommended."_s);
    const auto id = inserted<Incident>(made.command).first().id;
    sample.clock.advance(5 * minute);
    CHECK(refusal(desk.determine(id, u"mobile_team"_s, {})) == u"105 was determined so at 02:47. Its clock runs on."_s);
    const auto otherwise = done(sample, ledger, desk.determine(id, u"phone"_s, u"he would rather talk"_s));
    CHECK(linesOf(otherwise.command) == QStringList{u"Determined | By phone. Recommended was: Mobile team. Reason: he would rather talk"_s});
    CHECK_FALSE(sample.picture.now().find(id)->promiseMinutes);
    // A clinician reviews it, and nobody waits for that.
    const auto overridden = sample.picture.now().waitingApprovals();
    REQUIRE(overridden.size() == 1);
    CHECK(overridden.first().kind == ApprovalKind::Override);
    CHECK(overridden.first().reason == u"By phone instead of Mobile team: he would rather talk"_s);
    // Back to a team: a new promise from now.
    sample.clock.advance(minute);
    done(sample, ledger, desk.determine(id, u"mobile_team"_s, {}));
    CHECK(sample.picture.now().find(id)->determinedAt == sample.clock.now());
    CHECK(sample.picture.now().waitingApprovals().size() == 1);
}

TEST_CASE("a promise that was met stays met whatever is determined afterwards")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    const auto made = done(sample, ledger, desk.determine(sample.i102.id, u"emergency_911"_s, u"he collapsed; the team is with him"_s));
    CHECK(made.consequence.contains(u"Team 1 is on scene at 102; that is not touched."_s));
    const auto after = *sample.picture.now().find(sample.i102.id);
    CHECK(after.determinedAt == sample.i102.determinedAt);
    CHECK(after.promiseMinutes == 60);
    CHECK(after.outcome == u"emergency_911"_s);
}

TEST_CASE("every changed fact is one line with the old and the new")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    const auto filed = done(sample, ledger, desk.file(sample.draft));
    const auto id = inserted<Incident>(filed.command).first().id;
    auto call = sample.picture.now().find(id)->call;
    CHECK(refusal(desk.amend(id, call)) == u"Nothing differs from what 105 says already."_s);

    call.address = u"1600 R St, Sacramento"_s;
    call.callback = u"916-555-0199"_s;
    call.danger = Danger::NotKnown;
    call.personName = u"Rafael Montoya"_s;
    call.observed = {u"animal"_s};
    call.observedWords = {{u"animal"_s, u"small dog"_s}};
    call.interpreter = true;
    auto made = done(sample, ledger, desk.amend(id, call));
    CHECK(linesOf(made.command)
        == QStringList{u"Address | 1620 R St, Sacramento → 1600 R St, Sacramento"_s, u"Call-back number | (916) 555-0163 → 916-555-0199"_s,
            u"Danger now | no → not known"_s, u"Name | Rafael “Rafa” Montoya → Rafael Montoya"_s, u"Interpreter on line | no → yes"_s,
            u"Seen or told | not given → Animal"_s, u"About what was seen | not given → Animal: small dog"_s});
    CHECK(inserted<Triage>(made.command).isEmpty());
    const auto after = *sample.picture.now().find(id);
    CHECK(after.call.callbackPhone == u"+19165550199"_s);
    CHECK(sample.picture.now().personNameOf(after.call) == u"Rafael Montoya"_s);
    CHECK(made.sentence == u"Change 105: Address, Call-back number, Danger now, Name, Interpreter on line, Seen or told, About what was seen."_s);

    call = after.call;
    call.screen.insert(u"6"_s, u"yes_recent"_s);
    made = done(sample, ledger, desk.amend(id, call));
    CHECK(inserted<Triage>(made.command).first().risk == RiskLevel::High);
    CHECK(sample.picture.now().find(id)->risk == RiskLevel::High);
    CHECK(made.consequence.startsWith(u"The risk changes: "_s));
    CHECK(linesOf(made.command).first() == u"Screen | 1 Yes, 2 Yes, 3 Yes, 4 No, 5 No → 1 Yes, 2 Yes, 3 Yes, 4 No, 5 No, 6 Yes, in 3 months"_s);

    call = sample.picture.now().find(id)->call;
    call.criteriaAsked = false;
    CHECK_FALSE(linesOf(done(sample, ledger, desk.amend(id, call)).command).isEmpty());
}

TEST_CASE("the caller's own words for the place are never changed, only given once")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    auto call = sample.i104.call;
    call.whereWords = u"the duplex"_s;
    CHECK(refusal(desk.amend(sample.i104.id, call)).startsWith(u"The caller's own words for the place stay as they were typed."_s));
    call = sample.i103.call;
    call.whereWords = u"by the creek"_s;
    done(sample, ledger, desk.amend(sample.i103.id, call));
    CHECK(sample.picture.now().find(sample.i103.id)->call.whereWords == u"by the creek"_s);
}

TEST_CASE("a call that is passed back is kept as a cancelled one with its reason")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    CHECK(refusal(desk.passBack(sample.draft, {})) == u"Say in a few words why it goes back to 988 (WellSpace). The draft is kept."_s);
    const auto made = done(sample, ledger, desk.passBack(sample.draft, u"outside the county"_s));
    CHECK(made.sentence == u"Pass 105 back to 988 (WellSpace): outside the county."_s);
    CHECK(made.draft == sample.draft.id);
    const auto incident = inserted<Incident>(made.command).first();
    CHECK(incident.status == IncidentStatus::Cancelled);
    CHECK(incident.cancelReason == u"passed back to 988 (WellSpace): outside the county"_s);
    CHECK(incident.call.whereWords == sample.draft.call.whereWords);
    sample.draft.call.source.clear();
    sample.draft.call.transferFrom.clear();
    CHECK(refusal(desk.passBack(sample.draft, u"x"_s)).startsWith(u"Nobody is named who sent this call."_s));
}

TEST_CASE("a look at a plan from the intake is for a contact in progress or for the call that is being taken, and is one row")
{
    IntakeSample sample;
    Ledger ledger(sample.picture);
    IntakeDesk desk(sample.tools(), &sample.map);
    auto made = done(sample, ledger, desk.look(sample.okoro.id, sample.i102.id));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    CHECK(inserted<Look>(made.command).first().incident == sample.i102.id);
    CHECK(linesOf(made.command) == QStringList{u"Safety plan v3 | Opened for this contact. Look recorded."_s});
    // Another incident is no contact with this person.
    CHECK(refusal(desk.look(sample.okoro.id, sample.i104.id)).startsWith(u"There is no contact with this person in progress."_s));
    made = done(sample, ledger, desk.lookForCall(sample.okoro.id, u"105"_s));
    REQUIRE(inserted<Look>(made.command).size() == 1);
    const auto look = inserted<Look>(made.command).first();
    CHECK(look.reason == u"call 105"_s);
    CHECK_FALSE(look.incident);
    // It counts as outside a contact until that call is filed with this person, and only for who took it.
    CHECK(isOutsideContact(look, {sample.i104}));
    auto filed = sample.i102;
    filed.answeredAt = look.at - minute;
    filed.filedAt = look.at + minute;
    filed.filedBy = look.by;
    CHECK_FALSE(isOutsideContact(look, {sample.i104, filed}));
    filed.filedBy = sample.ids.next<StaffId>();
    CHECK(isOutsideContact(look, {filed}));
}

TEST_CASE("places are offered and the words stay as typed")
{
    IntakeSample sample;
    IntakeDesk desk(sample.tools(), &sample.map);
    const auto found = [&desk](const QString& words) {
        const auto answer = desk.places(words);
        REQUIRE(QTest::qWaitFor([&] { return answer.isFinished(); }, 30'000));
        return answer.result().value();
    };
    CHECK(found(u"stockton blvd"_s).size() <= 9);
    CHECK_FALSE(found(u"stockton blvd"_s).isEmpty());
    CHECK(found(QString(1'048'576, u'z')).isEmpty());
    CHECK(desk.areaAt(Point{38.5706, -121.4895})->id == u"sacramento"_s);
    CHECK_FALSE(desk.areaAt(std::nullopt));
}
