#include "storyground.h"

#include "caller.h"

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;

namespace {

/// A caller of the bundled scenario who has been answered.
struct Line {
    explicit Line(quint32 seed = 1) : scenario(bundledScenario(u"blue-apartments"_s)), caller(&scenario->callers.first(), *storyGround().questions, u"en"_s), random(seed)
    {
        keep(caller.ring(at));
        keep(caller.answer(at));
    }

    void keep(const QList<RunEntry>& entries)
    {
        for (const auto& each : entries)
            record.add(each);
    }
    void pass(Span span)
    {
        for (const auto end = at + span; at < end;) {
            at += second;
            keep(caller.tick(at, random));
        }
    }
    void ask(const QString& question)
    {
        keep(caller.ask(question, Caller::How::Chosen, question, at, random));
        pass(12 * second);
    }
    [[nodiscard]] QString last() const
    {
        const auto& entries = record.entries();
        for (auto at = entries.size(); at-- > 0;)
            if (entries.at(at).what == "said"_L1)
                return entries.at(at).facts.value(u"answer"_s);
        return {};
    }
    [[nodiscard]] bool has(const QString& what, const QHash<QString, QStringList>& with = {}) const { return record.find({what, with, {}}) >= 0; }

    std::shared_ptr<const Scenario> scenario;
    Caller caller;
    QRandomGenerator random;
    RunRecord record;
    Span at{};
};

} // namespace

TEST_CASE("what was asked before decides the answer")
{
    Line line;
    line.ask(u"where"_s);
    CHECK(line.last() == "where-first"_L1);
    line.ask(u"where"_s);
    CHECK(line.last() == "where-again"_L1);
    line.ask(u"where"_s);
    CHECK(line.last() == "where-known"_L1);
    line.ask(u"safer"_s);
    CHECK(line.last() == "safer-early"_L1);
    line.ask(u"danger"_s);
    line.ask(u"kitchen"_s);
    line.ask(u"safer"_s);
    CHECK(line.last() == "safer"_L1);
    CHECK(line.caller.facts(line.at).value(u"away"_s) == "yes"_L1);
    line.ask(u"kitchen"_s);
    CHECK(line.last() == "kitchen-away"_L1);
}

TEST_CASE("an answer waits for its silence, and comes first when something else is asked")
{
    Line line;
    line.keep(line.caller.ask(u"danger"_s, Caller::How::Chosen, {}, line.at, line.random));
    CHECK(line.caller.isSilent());
    line.pass(8 * second);
    CHECK(line.last() == "greeting"_L1);
    line.pass(second);
    CHECK(line.last() == "danger"_L1);
    CHECK(line.record.entries().constLast().facts.value(u"silence"_s) == "8"_L1);

    line.keep(line.caller.ask(u"kitchen"_s, Caller::How::Chosen, {}, line.at, line.random));
    line.keep(line.caller.ask(u"name"_s, Caller::How::Chosen, {}, line.at, line.random));
    CHECK(line.last() == "kitchen"_L1);
    line.pass(2 * second);
    CHECK(line.last() == "name"_L1);
}

TEST_CASE("choices are what can be asked and was not")
{
    Line line;
    CHECK(line.caller.offers(line.at, 3) == QStringList{u"where"_s, u"callback"_s, u"danger"_s});
    line.ask(u"danger"_s);
    // "What is in the kitchen?" can be asked only now.
    CHECK(line.caller.offers(line.at, 3) == QStringList{u"where"_s, u"callback"_s, u"kitchen"_s});
}

TEST_CASE("a silent desk is asked whether it is there, and then loses the caller")
{
    Line line;
    line.pass(25 * second);
    CHECK(line.last() == "quiet"_L1);
    CHECK(line.caller.state() == Caller::State::Talking);
    line.pass(26 * second);
    CHECK(line.caller.state() == Caller::State::Ended);
    CHECK(line.has(u"hung_up"_s, {{u"by"_s, {u"silence"_s}}}));
}

TEST_CASE("the battery ends a call, and a kind word makes it last")
{
    for (const bool stays : {false, true}) {
        Line line;
        if (stays)
            line.ask(u"stay"_s);
        while (line.at < 539 * second && line.caller.state() == Caller::State::Talking)
            line.ask(u"reassure"_s);
        while (line.caller.state() == Caller::State::Talking)
            line.ask(u"reassure"_s);
        CHECK(line.has(u"hung_up"_s, {{u"by"_s, {u"battery"_s}}}));
        CHECK(line.caller.talked(line.at) == (stays ? 600 * second : 540 * second));
    }
}

TEST_CASE("nobody answers for a minute: the caller gives up, and is not there any more")
{
    const auto scenario = bundledScenario(u"blue-apartments"_s);
    Caller caller(&scenario->callers.first(), *storyGround().questions, u"en"_s);
    QRandomGenerator random(1);
    CHECK(caller.ring(Span{}).size() == 1);
    CHECK(caller.tick(59 * second, random).isEmpty());
    CHECK(caller.tick(60 * second, random).first().what == "gave_up"_L1);
    CHECK(caller.answer(61 * second).isEmpty());
    CHECK(caller.ring(62 * second).isEmpty());
}

TEST_CASE("a foreign language is heard until an interpreter is there")
{
    auto script = bundledScenario(u"blue-apartments"_s)->callers.first();
    script.answers.first().heard = u"Ở gần mấy căn hộ màu xanh."_s;
    script.answers.first().once = false;
    Caller caller(&script, *storyGround().questions, u"en"_s);
    QRandomGenerator random(1);
    (void)caller.ring(Span{});
    (void)caller.answer(Span{});
    (void)caller.ask(u"where"_s, Caller::How::Typed, {}, second, random);
    CHECK(caller.tick(3 * second, random).first().words == u"Ở gần mấy căn hộ màu xanh."_s);
    (void)caller.ask(u"interpreter"_s, Caller::How::Typed, {}, 4 * second, random);
    (void)caller.tick(6 * second, random);
    (void)caller.ask(u"where"_s, Caller::How::Typed, {}, 7 * second, random);
    CHECK(caller.tick(9 * second, random).first().words.endsWith(u"(Ở gần mấy căn hộ màu xanh.)"_s));
}

TEST_CASE("typed words are understood by rules that can be seen")
{
    const auto scenario = bundledScenario(u"blue-apartments"_s);
    const auto questions = storyGround().questions->with(scenario->callers.first().own);
    struct Case {
        QString sentence;
        QString language;
        QString question;
        QStringList words;
    };
    const QList<Case> cases{
        {u"can you move away from the kitchen while we talk"_s, u"en"_s, u"safer"_s, {u"move away"_s}},
        {u"WHERE   are you??"_s, u"en"_s, u"where"_s, {u"where"_s, u"where are you"_s}},
        {u"¿Dónde está?"_s, u"es"_s, u"where"_s, {u"donde"_s}},
        {u"dónde está el niño"_s, u"es"_s, u"where"_s, {u"donde"_s}},
        {u"Is there a gun or a knife near?"_s, u"en"_s, u"means"_s, {u"gun"_s, u"knife"_s}},
        {u"What's your name"_s, u"en"_s, u"name"_s, {u"name"_s, u"your name"_s}},
        {u"what number can i reach you at"_s, u"en"_s, u"callback"_s, {u"number"_s, u"reach you"_s}},
        {u"mmh"_s, u"en"_s, {}, {}},
        {u""_s, u"en"_s, {}, {}},
    };
    for (const auto& each : cases) {
        INFO(each.sentence.toStdString());
        const auto readings = questions.readings(each.sentence, each.language);
        CHECK((readings.isEmpty() ? QString{} : readings.first().question) == each.question);
        CHECK((readings.isEmpty() ? QStringList{} : readings.first().words) == each.words);
        CHECK(std::ranges::is_sorted(readings, std::ranges::greater{}, &Understanding::weight));
    }
    // Other readings of the sentence are there to be chosen.
    const auto readings = questions.readings(u"can you move away from the kitchen while we talk"_s, u"en"_s);
    CHECK(readings.size() >= 1);
}

TEST_CASE("the same seed and the same questions make the same call", "[property]")
{
    const auto ids = [] {
        QStringList all{u"silence"_s, u"nonsense"_s};
        for (const auto& each : storyGround().questions->all())
            all.append(each.id);
        return all;
    }();
    CHECK(rc::check([&] {
        const auto order = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(ids.size())));
        const auto seed = *rc::gen::inRange(1, 1000);
        RunRecord first;
        for (int run = 0; run < 2; ++run) {
            Line line(static_cast<quint32>(seed));
            for (const auto each : order)
                line.ask(ids.at(each));
            // Whatever was asked, the call comes to an end by itself.
            line.pass(2 * line.caller.script().patience + 20 * second);
            RC_ASSERT(line.caller.state() == Caller::State::Ended);
            RC_ASSERT(std::ranges::is_sorted(line.record.entries(), {}, &RunEntry::at));
            if (run == 0)
                first = line.record;
            else
                RC_ASSERT(line.record == first);
        }
    }));
}
