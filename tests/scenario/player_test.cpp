#include "countypack.h"
#include "judgement.h"
#include "storyclock.h"
#include "storyground.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;

namespace {

constexpr auto id = "blue-apartments"_L1;
constexpr Point rightPlace{38.549, -121.3842};
constexpr Point wrongPlace{38.56, -121.45};

QStringList radioOf(const PaperRun& run, const QString& team)
{
    QStringList said;
    for (const auto& each : run.player->record().entries())
        if (each.what == "radio"_L1 && each.facts.value(u"team"_s) == team)
            said.append(each.facts.value(u"says"_s));
    return said;
}

/// Answered, filed and a team sent.
AssignmentId sent(PaperRun& run, const std::optional<Point>& pin, const QString& team)
{
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    return run.offer(run.file(pin, u"mobile_team"_s), team);
}

} // namespace

TEST_CASE("a story begins, rings and writes down what was done")
{
    PaperRun run(bundledScenario(id));
    run.pass(9 * second);
    CHECK(run.player->ringing().isEmpty());
    run.pass(2 * second);
    CHECK(run.player->ringing() == QStringList{u"kit"_s});
    run.player->answer(u"kit"_s, run.now());
    REQUIRE(run.player->onLine());
    run.player->ask(u"danger"_s, Caller::How::Chosen, u"Are you in danger?"_s, run.now());
    run.player->say(u"what do you have in the kitchen"_s, {}, run.now());
    run.player->say(u"mmh"_s, {}, run.now());
    const auto incident = run.file(rightPlace, u"mobile_team"_s);
    (void)run.offer(incident, u"T1"_s);
    CHECK(run.has(u"asked"_s, {{u"question"_s, {u"danger"_s}}, {u"how"_s, {u"chosen"_s}}}));
    CHECK(run.has(u"asked"_s, {{u"question"_s, {u"kitchen"_s}}, {u"how"_s, {u"typed"_s}}}));
    CHECK(run.has(u"not_understood"_s, {}, u"mmh"_s));
    CHECK(run.has(u"did"_s, {{u"verb"_s, {u"file"_s}}, {u"caller"_s, {u"kit"_s}}}));
    CHECK(run.has(u"wrote"_s, {{u"field"_s, {u"where_words"_s}}}, u"BLUE"_s));
    CHECK(run.has(u"did"_s, {{u"verb"_s, {u"determine"_s}}, {u"outcome"_s, {u"mobile_team"_s}}}));
    CHECK(run.has(u"did"_s, {{u"verb"_s, {u"offer"_s}}, {u"team"_s, {u"T1"_s}}}));
    run.player->hangUp(run.now());
    CHECK(run.has(u"hung_up"_s, {{u"by"_s, {u"desk"_s}}}));
    const auto read = RunRecord::fromJsonLines(run.player->record().toJsonLines());
    REQUIRE(read);
    CHECK(*read == run.player->record());
    CHECK_FALSE(RunRecord::fromJsonLines("{\"at\": 1, \"what\": \"nothing\"}"));
}

TEST_CASE("a team answers, drives, finds and is clear, whatever the desk writes")
{
    PaperRun run(bundledScenario(id));
    run.player->setRoads(countyRoads());
    (void)sent(run, rightPlace, u"T1"_s);
    run.pass(48 * minute, 5 * second);
    auto said = radioOf(run, u"T1"_s);
    CHECK(said.first(3) == QStringList{u"accepts"_s, u"leaves"_s, u"arrives"_s});
    CHECK(said.value(3) == "finds"_L1);
    CHECK(said.contains(u"needs"_s));
    CHECK(said.contains(u"well"_s));
    const auto team = run.picture.teamCalled(u"T1"_s, run.now())->id;
    const auto fix = std::ranges::find(run.lastFixes, team, &Fix::team);
    REQUIRE(fix != run.lastFixes.cend());
    CHECK(metresBetween(fix->point, rightPlace) < 5);
    // The car that sends nothing has no fix.
    CHECK_FALSE(std::ranges::contains(run.lastFixes, run.picture.teamCalled(u"T7"_s, run.now())->id, &Fix::team));
    CHECK(run.has(u"overdue"_s, {{u"team"_s, {u"T1"_s}}}));
}

TEST_CASE("along the roads no step is farther than a car drives")
{
    PaperRun run(bundledScenario(id));
    run.player->setRoads(countyRoads());
    (void)sent(run, rightPlace, u"T1"_s);
    const auto team = run.picture.teamCalled(u"T1"_s, run.now())->id;
    std::optional<Point> before;
    double way = 0;
    for (int i = 0; i < 1500 && !radioOf(run, u"T1"_s).contains(u"arrives"_s); ++i) {
        run.pass(second);
        const auto fix = std::ranges::find(run.lastFixes, team, &Fix::team);
        REQUIRE(fix != run.lastFixes.cend());
        if (before) {
            CHECK(metresBetween(*before, fix->point) < 45);
            way += metresBetween(*before, fix->point);
        }
        before = fix->point;
    }
    REQUIRE(radioOf(run, u"T1"_s).contains(u"arrives"_s));
    const auto straight = metresBetween({38.545, -121.464}, rightPlace);
    CHECK(way > straight * 1.05);
    CHECK(way < straight * 2.5);
}

TEST_CASE("sent to the wrong place they find nobody, and go on when the place is corrected")
{
    PaperRun run(bundledScenario(id));
    (void)sent(run, wrongPlace, u"T1"_s);
    for (int i = 0; i < 40 && !radioOf(run, u"T1"_s).contains(u"nobody"_s); ++i)
        run.pass(minute, 5 * second);
    REQUIRE(radioOf(run, u"T1"_s).contains(u"nobody"_s));
    auto incident = *run.picture.all<Incident>().cbegin();
    auto after = incident;
    after.call.pin = rightPlace;
    run.rows[incident.id.toString()] = toRow(incident);
    run.write({patchOf(incident, after)});
    run.pass(25 * minute, 5 * second);
    CHECK(radioOf(run, u"T1"_s).contains(u"finds"_s));
}

TEST_CASE("habits: one says no, one is not heard for a while, one forgets to check in, one presses")
{
    auto told = *bundledScenario(id);
    told.teams = {{.callsign = u"T3"_s, .declines = u"flat tyre"_s}, {.callsign = u"T4"_s, .forgetsCheckIn = true, .radioOut = {{30 * second, 20 * minute}}}};
    told.callers.first().scene.duress = 4 * minute;
    told.callers.first().scene.minutes = 40;
    told.ends = 3 * hour;
    told.endsAfter.reset();
    PaperRun run(std::make_shared<const Scenario>(told));
    const auto first = sent(run, rightPlace, u"T3"_s);
    run.pass(30 * second);
    CHECK(radioOf(run, u"T3"_s) == QStringList{u"declines"_s});
    CHECK(run.has(u"radio"_s, {{u"team"_s, {u"T3"_s}}}, u"flat tyre"_s));
    const auto incident = run.picture.find(first)->incident;

    (void)run.offer(incident, u"T4"_s);
    run.pass(10 * minute, 5 * second);
    CHECK(radioOf(run, u"T4"_s).isEmpty());
    run.pass(12 * minute, 5 * second);
    CHECK(radioOf(run, u"T4"_s).first(2) == QStringList{u"accepts"_s, u"leaves"_s});
    run.pass(30 * minute, 5 * second);
    CHECK_FALSE(radioOf(run, u"T4"_s).contains(u"well"_s));
    CHECK(run.has(u"duress"_s, {{u"team"_s, {u"T4"_s}}}));
    CHECK(run.picture.openDuresses().size() == 1);
    // It came from the team, not from somebody at the desk.
    CHECK_FALSE(run.has(u"did"_s, {{u"verb"_s, {u"raise_duress"_s}}}));
}

TEST_CASE("the clinician answers a note that names her, by the first rule that holds")
{
    PaperRun run(bundledScenario(id));
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    const auto incident = run.file(rightPlace);
    LogEntry note;
    note.id = run.ids.next<LogEntryId>();
    note.incident = incident;
    note.words = u"clinician: may I send a team?"_s;
    note.at = note.recordedAt = run.now();
    run.write({insertOf(note)});
    run.pass(29 * second);
    CHECK_FALSE(run.has(u"clinician"_s, {}));
    run.pass(3 * second);
    CHECK(run.has(u"clinician"_s, {{u"says"_s, {u"advises"_s}}}, u"Where, danger"_s));
    CHECK(run.picture.lastWordOn(incident)->words.startsWith("Noted."_L1));
    // Her own answer is no note of the trainee's.
    int notes = 0;
    for (const auto& each : run.player->record().entries())
        notes += each.what == "did"_L1 && each.facts.value(u"verb"_s) == "note"_L1;
    CHECK(notes == 1);
}

TEST_CASE("events: outage, surge, shift change, facts, traffic and new rows come at their time and once")
{
    auto told = *bundledScenario(id);
    auto second_ = told.callers.first();
    second_.id = u"second"_s;
    auto third = told.callers.first();
    third.id = u"third"_s;
    told.callers += {second_, third};
    told.events = {
        {.id = u"a"_s, .kind = StoryEvent::Kind::Fault, .at = minute, .fault = u"link"_s, .lasts = 2 * minute},
        {.id = u"b"_s, .kind = StoryEvent::Kind::Surge, .after = RunPattern{u"fault"_s, {{u"state"_s, {u"off"_s}}}, {}}, .plus = 30 * second,
            .callers = {u"kit"_s, u"second"_s, u"third"_s}, .every = 20 * second},
        {.id = u"c"_s, .kind = StoryEvent::Kind::ShiftChange, .at = 2 * minute, .off = {u"T1"_s}},
        {.id = u"d"_s, .kind = StoryEvent::Kind::Fact, .at = minute, .sets = {{u"kit.street"_s, u"full"_s}}},
        {.id = u"e"_s, .kind = StoryEvent::Kind::Rows, .at = minute,
            .rows = {QJsonObject{{u"entity"_s, u"person"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$new"_s}, {u"name"_s, u"New Person"_s}}}}}},
    };
    PaperRun run(std::make_shared<const Scenario>(told));
    run.pass(90 * second);
    CHECK(run.player->isFaulty(u"link"_s));
    CHECK(run.player->caller(u"kit"_s)->facts(90 * second).value(u"street"_s) == "full"_L1);
    CHECK(std::ranges::contains(run.picture.all<Person>(), u"New Person"_s, &Person::name));
    run.rows[run.picture.teamCalled(u"T1"_s, run.now())->id.toString()] = toRow(*run.picture.teamCalled(u"T1"_s, run.now()));
    run.pass(minute);
    CHECK_FALSE(run.picture.teamCalled(u"T1"_s, run.now())->onShift(run.now()));
    run.pass(35 * second);
    CHECK_FALSE(run.player->isFaulty(u"link"_s));
    run.pass(30 * second);
    CHECK(run.player->ringing() == QStringList{u"kit"_s});
    run.pass(41 * second);
    CHECK(run.player->ringing() == QStringList{u"kit"_s, u"second"_s, u"third"_s});
    for (const auto& each : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        const auto first = run.player->record().find({u"event"_s, {{u"event"_s, {each}}}, {}});
        CHECK(first >= 0);
        CHECK(run.player->record().find({u"event"_s, {{u"event"_s, {each}}}, {}}, first + 1) < 0);
    }
}

TEST_CASE("back at a bookmark everything is as it was, and the record tells both")
{
    PaperRun run(bundledScenario(id));
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    const auto mark = *run.player;
    const auto then = run.now();
    run.player->ask(u"where"_s, Caller::How::Chosen, {}, run.now());
    run.pass(20 * second);
    run.player->hangUp(run.now());
    REQUIRE_FALSE(run.player->onLine());
    run.player->goBack(mark);
    run.clock.set(then);
    REQUIRE(run.player->onLine());
    CHECK(run.has(u"hung_up"_s, {}));
    CHECK(run.has(u"went_back"_s, {}));
    run.player->ask(u"where"_s, Caller::How::Chosen, {}, run.now());
    CHECK(run.player->record().entries().constLast().facts.value(u"again"_s).isEmpty());
    // What was undone is not judged.
    const auto lived = livedEntries(run.player->record());
    CHECK_FALSE(std::ranges::any_of(lived, [](const auto& each) { return each.second.what == "hung_up"_L1; }));
}

TEST_CASE("nobody's call rings any more when the story is over")
{
    PaperRun run(bundledScenario(id));
    run.pass(12 * second);
    REQUIRE(run.player->ringing() == QStringList{u"kit"_s});
    run.player->stop(run.now());
    CHECK(run.player->ringing().isEmpty());
}

TEST_CASE("the story ends as expected, at its time, or when somebody stops it")
{
    SECTION("expected")
    {
        PaperRun run(bundledScenario(id));
        const auto assignment = sent(run, rightPlace, u"T1"_s);
        const auto before = *run.picture.find(assignment);
        auto after = before;
        after.state = AssignmentState::OnScene;
        run.rows[before.id.toString()] = toRow(before);
        run.write({patchOf(before, after)});
        run.pass(2 * second);
        CHECK(run.player->hasEnded());
        CHECK(run.player->endedAsExpected());
        CHECK(run.player->tick(run.picture, run.now(), run.ids).fixes.isEmpty());
    }
    SECTION("time")
    {
        PaperRun run(bundledScenario(id));
        run.pass(51 * minute, 10 * second);
        CHECK(run.player->hasEnded());
        CHECK_FALSE(run.player->endedAsExpected());
    }
    SECTION("stopped")
    {
        PaperRun run(bundledScenario(id));
        run.player->stop(run.now());
        CHECK(run.has(u"ended"_s, {{u"why"_s, {u"stopped"_s}}}));
    }
}

TEST_CASE("points are judged by what the record says")
{
    Scenario scenario;
    RunRecord record;
    const auto entry = [&](int at, const QString& question) { record.add({at * second, u"asked"_s, {{u"question"_s, question}}, {}}); };
    entry(10, u"a"_s);
    entry(40, u"b"_s);
    entry(80, u"c"_s);
    const auto asked = [](const QString& question) { return RunPattern{u"asked"_s, {{u"question"_s, {question}}}, {}}; };
    struct Case {
        const char* about;
        ProtocolPoint point;
        Judged::Verdict verdict;
        int earned;
    };
    const auto point = [&](auto change) {
        ProtocolPoint made;
        made.id = u"p"_s;
        made.full = 10;
        made.part = 4;
        made.zero = 1;
        change(made);
        return made;
    };
    using V = Judged::Verdict;
    const QList<Case> cases{
        {"found", point([&](auto& p) { p.expects = asked(u"b"_s); }), V::Full, 10},
        {"in time after", point([&](auto& p) { p.after = asked(u"a"_s); p.expects = asked(u"b"_s); p.within = 30 * second; }), V::Full, 10},
        {"late", point([&](auto& p) { p.after = asked(u"a"_s); p.expects = asked(u"b"_s); p.within = 20 * second; p.late = 30 * second; }), V::Part, 4},
        {"too late", point([&](auto& p) { p.after = asked(u"a"_s); p.expects = asked(u"b"_s); p.within = 10 * second; p.late = 20 * second; }), V::Missed, 1},
        {"never asked", point([&](auto& p) { p.expects = asked(u"z"_s); }), V::Missed, 1},
        {"before", point([&](auto& p) { p.expects = asked(u"b"_s); p.before = asked(u"c"_s); }), V::Full, 10},
        {"not before", point([&](auto& p) { p.expects = asked(u"c"_s); p.before = asked(u"b"_s); }), V::Missed, 1},
        {"before what never came", point([&](auto& p) { p.expects = asked(u"c"_s); p.before = asked(u"z"_s); }), V::Full, 10},
        {"only after its moment", point([&](auto& p) { p.after = asked(u"b"_s); p.expects = asked(u"a"_s); }), V::Missed, 1},
        {"moment never came", point([&](auto& p) { p.after = asked(u"z"_s); p.expects = asked(u"a"_s); }), V::NotReached, 0},
        {"instead", point([&](auto& p) { p.expects = asked(u"z"_s); p.instead = asked(u"c"_s); }), V::Part, 4},
        {"never, kept", point([&](auto& p) { p.never = asked(u"z"_s); }), V::Full, 10},
        {"never, broken", point([&](auto& p) { p.never = asked(u"c"_s); }), V::Missed, 1},
        {"never, later than it matters", point([&](auto& p) { p.after = asked(u"a"_s); p.never = asked(u"c"_s); p.within = minute; }), V::Full, 10},
    };
    for (const auto& each : cases) {
        INFO(each.about);
        scenario.points = {each.point};
        const auto result = judged(scenario, record);
        REQUIRE(result.size() == 1);
        CHECK(result.first().verdict == each.verdict);
        CHECK(result.first().earned == each.earned);
        CHECK(scoreOf(scenario, result) == each.earned * 10);
    }
}

TEST_CASE("the same seed makes the same run, and any order of deeds comes to an end", "[property]")
{
    const auto scenario = bundledScenario(id);
    CHECK(rc::check("runs", [&] {
        const auto deeds = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
        const auto seed = static_cast<quint32>(*rc::gen::inRange(1, 500));
        RunRecord first;
        for (int round = 0; round < 2; ++round) {
            PaperRun run(scenario, seed);
            QList<IncidentId> filed;
            for (const auto deed : deeds) {
                switch (deed) {
                case 0: run.player->answer(u"kit"_s, run.now()); break;
                case 1: run.player->ask(u"danger"_s, Caller::How::Chosen, {}, run.now()); break;
                case 2: run.player->say(u"where are you"_s, {}, run.now()); break;
                case 3: run.player->ask(u"silence"_s, Caller::How::Silent, {}, run.now()); break;
                case 4: run.player->hangUp(run.now()); break;
                case 5: filed.append(run.file(rightPlace, u"mobile_team"_s)); break;
                case 6:
                    if (!filed.isEmpty() && !run.picture.activeAssignment(run.picture.teamCalled(u"T2"_s, run.now())->id))
                        (void)run.offer(filed.last(), u"T2"_s);
                    break;
                default: run.pass(40 * second, 5 * second);
                }
            }
            run.pass(52 * minute, 30 * second);
            RC_ASSERT(run.player->hasEnded());
            RC_ASSERT(std::ranges::is_sorted(run.player->record().entries(), {}, &RunEntry::at));
            if (round == 0)
                first = run.player->record();
            else
                RC_ASSERT(run.player->record() == first);
        }
    }));
}

TEST_CASE("the story's clock runs faster, stands, is moved by hand and goes back")
{
    ManualClock real;
    StoryClock story(real);
    CHECK(story.now() == real.now());
    const auto begins = fromMsecs(1'000'000'000'000);
    story.begin(begins);
    real.advance(10 * second);
    CHECK(story.now() == begins + 10 * second);
    story.setPace(20);
    real.advance(second);
    CHECK(story.now() == begins + 30 * second);
    story.setPace(99);
    CHECK(story.pace() == StoryClock::fastest);
    story.pause();
    real.advance(hour);
    CHECK(story.now() == begins + 30 * second);
    story.advance(5 * second);
    CHECK(story.now() == begins + 35 * second);
    story.setPace(2);
    story.resume();
    story.advance(hour);
    real.advance(second);
    CHECK(story.now() == begins + 37 * second);
    // The machine's clock is set back: the story does not go with it.
    real.advance(-5 * second);
    CHECK(story.now() >= begins + 35 * second);
    story.begin(begins);
    CHECK(story.now() == begins);
}

TEST_CASE("what another desk writes comes apart from what is said by voice, and is nobody's deed here")
{
    PaperRun run(bundledScenario(u"an-hour-alone"_s));
    run.pass(39 * minute, 5 * second);
    CHECK(run.player->isAlone());
    const auto team = run.picture.teamCalled(u"T3"_s, run.now())->id;
    REQUIRE(run.picture.activeAssignment(team));
    const auto before = *run.picture.activeAssignment(team);
    const auto written = std::ranges::count_if(run.player->record().entries(), [](const RunEntry& each) { return each.what == "did"_L1; });
    ScenarioPlayer::Told told;
    while (told.elsewhere.isEmpty() && run.player->at(run.now()) < 41 * minute) {
        run.clock.advance(second);
        told = run.player->tick(run.picture, run.now(), run.ids);
    }
    CHECK(run.player->at(run.now()) == 40 * minute);
    REQUIRE(told.elsewhere.size() == 2);
    CHECK(told.effects.isEmpty());
    run.write(told.elsewhere);
    CHECK(run.picture.find(before.id)->state == AssignmentState::Transporting);
    CHECK(std::ranges::count_if(run.player->record().entries(), [](const RunEntry& each) { return each.what == "did"_L1; }) == written);
    // Who decides a clash at this desk does something.
    Conflict conflict;
    conflict.id = run.ids.next<ConflictId>();
    conflict.kind = ConflictKind::Rejected;
    conflict.incident = before.incident;
    conflict.at = conflict.recordedAt = run.now();
    run.write({insertOf(conflict)});
    run.write({insertOf(conflict)});
    CHECK(std::ranges::count_if(run.player->record().entries(), [](const RunEntry& each) { return each.what == "conflict"_L1; }) == 1);
    auto solved = conflict;
    solved.state = ConflictState::Solved;
    solved.resolution = Resolution::Recorded;
    solved.solvedAt = run.now();
    run.write({patchOf(conflict, solved)});
    CHECK(run.has(u"did"_s, {{u"verb"_s, {u"decide"_s}}, {u"outcome"_s, {u"recorded"_s}}}));
}

TEST_CASE("a change of a row that is there is checked like a row")
{
    auto file = QJsonDocument::fromJson(bytesOf(u":/scenarios/scenario-an-hour-alone.json"_s)).object();
    auto events = file.value("events"_L1).toArray();
    const auto mistakesWith = [&](const QJsonObject& change) {
        auto changed = events;
        changed.append(QJsonObject{{u"id"_s, u"wrong"_s}, {u"kind"_s, u"rows"_s}, {u"at"_s, 5}, {u"changes"_s, QJsonArray{change}}});
        file.insert(u"events"_s, changed);
        const auto read = Scenario::fromJson(QJsonDocument(file).toJson(), storyGround().ground());
        return read ? std::string{} : told(read.error());
    };
    CHECK(mistakesWith({{u"entity"_s, u"assignment"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$a_sable"_s}, {u"state"_s, u"clear"_s}}}}).empty());
    CHECK(mistakesWith({{u"entity"_s, u"assignment"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$a_sable"_s}, {u"colour"_s, u"clear"_s}}}}).contains("colour"));
    CHECK(mistakesWith({{u"entity"_s, u"person"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$p_sable"_s}, {u"address"_s, u"2908 Broadway"_s}}}}).empty());
    CHECK(mistakesWith({{u"entity"_s, u"staff"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$rosa"_s}, {u"name"_s, u"Other"_s}}}}).contains("not changed"));
    CHECK(mistakesWith({{u"entity"_s, u"assignment"_s}, {u"row"_s, QJsonObject{{u"id"_s, u"$nobody"_s}, {u"state"_s, u"clear"_s}}}}).contains("$nobody"));
}
