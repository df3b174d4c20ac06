#include "recordedstory.h"
#include "runshelf.h"
#include "storyground.h"

using namespace dispatch;
using namespace dispatch::test;

namespace {

constexpr auto instructed = "blue-apartments"_L1;

StoryEvent possible(const PaperRun& run, StoryEvent::Kind kind, const QString& about = {})
{
    for (const auto& each : run.player->possible(run.picture, run.now()))
        if (each.kind == kind && (about.isEmpty() || each.team == about || each.fault == about || each.callers.contains(about)))
            return each;
    FAIL("it can't happen");
    return {};
}

/// The desk says something to whoever is on the line, and the instructor answers for her.
void exchange(PaperRun& run, const QString& question, const QString& answer)
{
    run.player->say(question, {}, run.now());
    run.pass(2 * second);
    run.player->speak(answer, run.now());
    run.pass(2 * second);
}

} // namespace

TEST_CASE("an instructor lets things happen that the story did not have, each once and in the record")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(5 * second);
    run.player->inject(possible(run, StoryEvent::Kind::Ring));
    run.pass(second);
    CHECK(run.player->ringing() == QStringList{u"kit"_s});
    // The call that came early does not come again at its own time.
    run.player->answer(u"kit"_s, run.now());
    run.pass(20 * second);
    CHECK(run.player->ringing().isEmpty());

    run.player->inject(possible(run, StoryEvent::Kind::Duress, u"T1"_s));
    run.pass(second);
    CHECK(run.has(u"duress"_s, {{u"team"_s, {u"T1"_s}}}));
    REQUIRE(run.picture.openDuresses().size() == 1);
    for (const auto& each : run.player->possible(run.picture, run.now()))
        CHECK_FALSE((each.kind == StoryEvent::Kind::Duress && each.team == "T1"_L1));

    CHECK_FALSE(run.player->isAlone());
    run.player->inject(possible(run, StoryEvent::Kind::Fault, u"link"_s));
    run.pass(second);
    CHECK(run.player->isAlone());
    // It can be ended before its time.
    const auto back = possible(run, StoryEvent::Kind::Fault, u"link"_s);
    CHECK(back.lasts == Span{});
    run.player->inject(back);
    run.pass(second);
    CHECK_FALSE(run.player->isAlone());
    CHECK(run.has(u"fault"_s, {{u"which"_s, {u"link"_s}}, {u"state"_s, {u"off"_s}}}));

    auto weather = possible(run, StoryEvent::Kind::Weather);
    weather.words = {{u"en"_s, u"Hail on the causeway."_s}};
    run.player->inject(weather);
    run.pass(second);
    CHECK(run.player->weather() == "Hail on the causeway."_L1);
    CHECK(run.has(u"injected"_s, {{u"kind"_s, {u"weather"_s}}}));
    CHECK(run.player->injected().size() == 5);
}

TEST_CASE("nothing is heard of a team whose radio the instructor takes, and all of it afterwards")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    run.player->inject(possible(run, StoryEvent::Kind::RadioOut, u"T1"_s));
    (void)run.offer(run.file(Point{38.549, -121.3842}, u"mobile_team"_s), u"T1"_s);
    run.pass(4 * minute);
    CHECK_FALSE(run.has(u"radio"_s, {{u"team"_s, {u"T1"_s}}}));
    run.pass(90 * second);
    CHECK(run.has(u"radio"_s, {{u"team"_s, {u"T1"_s}}, {u"says"_s, {u"accepts"_s}}}));
}

TEST_CASE("who speaks for a caller is the only one who answers, and she waits as long as that takes")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    run.player->speak(u"too early"_s, run.now());
    CHECK_FALSE(run.has(u"said"_s, {{u"answer"_s, {u"instructor"_s}}}));
    run.player->takeOver(true, run.now());
    const auto said = [&] { return std::ranges::count_if(run.player->record().entries(), [](const RunEntry& each) { return each.what == "said"_L1; }); };
    const auto before = said();
    run.player->ask(u"danger"_s, Caller::How::Chosen, u"Are you in danger?"_s, run.now());
    run.player->say(u"zzz qqq"_s, {}, run.now());
    run.pass(5 * minute);
    CHECK(said() == before);
    REQUIRE(run.player->onLine());
    CHECK(run.has(u"told"_s, {{u"caller"_s, {u"kit"_s}}}, u"zzz qqq"_s));
    run.player->speak(u"I am by the river."_s, run.now());
    CHECK(run.has(u"said"_s, {{u"answer"_s, {u"instructor"_s}}}, u"by the river"_s));
    // Given back, she answers by herself again.
    run.player->takeOver(false, run.now());
    run.player->ask(u"danger"_s, Caller::How::Chosen, u"Are you in danger?"_s, run.now());
    run.pass(30 * second);
    CHECK(said() > before + 1);
    run.player->takeOver(true, run.now());
    run.player->hangUpCaller(run.now());
    CHECK(run.has(u"hung_up"_s, {{u"by"_s, {u"caller"_s}}}));
}

TEST_CASE("a session that was played is a scenario that the checker takes and that plays")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(12 * second);
    run.player->answer(u"kit"_s, run.now());
    run.player->takeOver(true, run.now());
    exchange(run, u"Where are you right now?"_s, u"Under the bridge at night."_s);
    exchange(run, u"xylophone marmalade"_s, u"That is our word for home."_s);
    exchange(run, u"Where are you right now?"_s, u"Still under the bridge."_s);
    run.player->takeOver(false, run.now());
    run.player->inject(possible(run, StoryEvent::Kind::Duress, u"T3"_s));
    run.player->inject(possible(run, StoryEvent::Kind::Fault, u"link"_s));
    run.pass(30 * second);
    run.player->inject(possible(run, StoryEvent::Kind::Fault, u"link"_s));
    run.pass(second);
    const auto duressAt = run.player->record().entries().at(run.player->record().find({u"duress"_s, {}, {}})).at;

    const auto json = recordedStory(*run.player, {u"bridge-at-night"_s, u"Bridge at night"_s, u"en"_s}, storyGround().ground());
    INFO((json ? std::string{} : json.error().detail.toStdString()));
    REQUIRE(json);
    auto read = Scenario::fromJson(*json, storyGround().ground());
    REQUIRE(read);
    CHECK(read->id == "bridge-at-night"_L1);
    CHECK(read->title.value(u"en"_s) == "Bridge at night"_L1);

    PaperRun again(std::make_shared<const Scenario>(*std::move(read)));
    again.pass(12 * second);
    again.player->answer(u"kit"_s, again.now());
    const auto says = [&](const QString& question, const QString& words) {
        again.player->say(question, {}, again.now());
        again.pass(4 * second);
        const auto last = std::ranges::find_last_if(again.player->record().entries(), [](const RunEntry& each) { return each.what == "said"_L1; });
        CHECK(last.front().words == words);
    };
    says(u"Where are you right now?"_s, u"Under the bridge at night."_s);
    says(u"Xylophone, marmalade?"_s, u"That is our word for home."_s);
    says(u"Where are you right now?"_s, u"Still under the bridge."_s);
    again.pass(5 * minute);
    const auto pressed = again.player->record().find({u"duress"_s, {}, {}});
    REQUIRE(pressed >= 0);
    CHECK(again.player->record().entries().at(pressed).at == duressAt);
    // The outage that was ended by hand lasts as long as it did.
    const auto lost = again.player->record().find({u"fault"_s, {{u"state"_s, {u"on"_s}}}, {}});
    const auto back = again.player->record().find({u"fault"_s, {{u"state"_s, {u"off"_s}}}, {}});
    REQUIRE(back > lost);
    const auto lasted = again.player->record().entries().at(back).at - again.player->record().entries().at(lost).at;
    CHECK(lasted >= 30 * second);
    CHECK(lasted <= 32 * second);
}

TEST_CASE("what an instructor noted comes into the debrief, with its moment")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(12 * second);
    run.player->note(u"annotated"_s, {}, u"Calm voice, well done."_s, run.now());
    run.player->stop(run.now());
    const auto debrief = Debrief::of(*run.scenario, run.player->record(), {&storyGround().codes, u"en"_s});
    const auto kept = KeptRun::of(debrief, run.player->record(), run.now());
    REQUIRE(kept.comments.size() == 1);
    CHECK(kept.comments.first().words == "Calm voice, well done."_L1);
    CHECK(kept.comments.first().by.contains("12 s"_L1));
    CHECK(kept.comments.first().point.isEmpty());
}

TEST_CASE("where a person is the clinician the rules are silent, and what she writes and decides is in the record once")
{
    PaperRun run(bundledScenario(instructed));
    run.pass(12 * second);
    const auto incident = run.file({}, u"mobile_team"_s);
    const auto writes = [&](const StaffId& by, const QString& words) {
        LogEntry entry;
        entry.id = run.ids.next<LogEntryId>();
        entry.incident = incident;
        entry.at = entry.recordedAt = run.now();
        entry.by = by;
        entry.words = words;
        run.write({insertOf(entry)});
        // The centre's feed brings each row once more.
        run.write({insertOf(entry)});
    };
    const auto answers = [&] { return std::ranges::count_if(run.player->record().entries(), [](const RunEntry& each) { return each.what == "clinician"_L1; }); };
    StaffId clinician;
    for (const auto& each : run.picture.all<Staff>())
        if (each.role == Role::Clinician)
            clinician = each.id;
    REQUIRE_FALSE(clinician.isNull());

    writes({}, u"for the clinician: medicine in reach"_s);
    run.pass(5 * minute);
    CHECK(answers() == 1);
    run.player->setClinicianPlayed(false, run.now());
    writes({}, u"for the clinician: and a second thing"_s);
    run.pass(5 * minute);
    CHECK(answers() == 1);
    writes(clinician, u"I ring them myself."_s);
    CHECK(answers() == 2);
    CHECK(run.has(u"clinician"_s, {{u"says"_s, {u"advises"_s}}}, u"ring them"_s));
    Approval approval;
    approval.id = run.ids.next<ApprovalId>();
    approval.incident = incident;
    approval.askedAt = run.now();
    approval.state = ApprovalState::Approved;
    approval.decidedBy = clinician;
    approval.decidedAt = run.now();
    run.write({insertOf(approval)});
    run.write({insertOf(approval)});
    CHECK(answers() == 3);
    CHECK(run.has(u"clinician"_s, {{u"says"_s, {u"agrees"_s}}}));
}
