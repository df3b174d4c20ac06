#include "runshelf.h"
#include "storyground.h"

#include <rapidcheck.h>

#include <QTemporaryDir>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;

namespace {

RunEntry entry(int at, const QString& what, const QMap<QString, QString>& facts = {}, const QString& words = {})
{
    auto all = facts;
    if (what != "overdue"_L1 && what != "radio"_L1 && what != "duress"_L1)
        all.insert(u"caller"_s, u"kit"_s);
    return {at * second, what, all, words};
}

RunEntry asked(int at, const QString& question, const QString& words = {}) { return entry(at, u"asked"_s, {{u"question"_s, question}, {u"how"_s, u"chosen"_s}}, words); }
RunEntry said(int at, const QString& answer) { return entry(at, u"said"_s, {{u"answer"_s, answer}}, u"…"_s); }
RunEntry did(int at, const QString& verb, QMap<QString, QString> facts = {}, const QString& words = {})
{
    facts.insert(u"verb"_s, verb);
    return entry(at, u"did"_s, facts, words);
}

RunRecord recordOf(const QList<RunEntry>& entries)
{
    RunRecord record;
    for (const auto& each : entries)
        record.add(each);
    return record;
}

/// A whole run of the blue apartments, written by hand.
QList<RunEntry> wholeRun()
{
    return {
        {Span{}, u"began"_s, {{u"scenario"_s, u"blue-apartments"_s}, {u"seed"_s, u"4117"_s}, {u"trainee"_s, u"Kai Lindqvist"_s}}, {}},
        entry(10, u"rings"_s),
        entry(18, u"answered"_s),
        said(18, u"greeting"_s),
        asked(30, u"where"_s, u"Where are you now?"_s),
        said(31, u"where-first"_s),
        asked(40, u"name"_s, u"What is your name?"_s),
        said(41, u"name"_s),
        asked(50, u"danger"_s, u"Are you in danger?"_s),
        said(59, u"danger"_s),
        asked(129, u"kitchen"_s, u"What is in the kitchen?"_s),
        said(135, u"kitchen"_s),
        asked(140, u"where"_s, u"Where are you now?"_s),
        said(147, u"where-again"_s),
        asked(150, u"name"_s, u"And your name?"_s),
        said(151, u"name"_s),
        asked(160, u"screen_1"_s, u"…"_s),
        did(300, u"file"_s),
        did(300, u"determine"_s, {{u"outcome"_s, u"mobile_team"_s}}),
        did(330, u"note"_s, {}, u"clinician: medicine in reach"_s),
        {360 * second, u"clinician"_s, {{u"says"_s, u"advises"_s}}, u"Team now."_s},
        did(396, u"offer"_s, {{u"team"_s, u"T7"_s}}),
        entry(416, u"radio"_s, {{u"team"_s, u"T7"_s}, {u"says"_s, u"accepts"_s}}),
        entry(456, u"radio"_s, {{u"team"_s, u"T7"_s}, {u"says"_s, u"leaves"_s}}),
        entry(900, u"radio"_s, {{u"team"_s, u"T7"_s}, {u"says"_s, u"arrives"_s}}),
        entry(1800, u"overdue"_s, {{u"team"_s, u"T7"_s}}),
        did(1890, u"check_in"_s),
        entry(2000, u"hung_up"_s, {{u"by"_s, u"battery"_s}}),
    };
}

Debrief debriefOf(const QList<RunEntry>& entries)
{
    return Debrief::of(*bundledScenario(u"blue-apartments"_s), recordOf(entries), {&storyGround().codes, u"en"_s});
}

std::optional<qint64> valueOf(const Debrief& debrief, Measure measure) { return std::ranges::find(debrief.times, measure, &Measured::measure)->value; }

JudgedPoint pointOf(const Debrief& debrief, const QString& id)
{
    const auto found = std::ranges::find(debrief.points, id, [](const JudgedPoint& each) { return each.judged.point; });
    REQUIRE(found != debrief.points.cend());
    return *found;
}

} // namespace

TEST_CASE("a debrief tells each point with what was done, when, what was expected and by which rule")
{
    const auto debrief = debriefOf(wholeRun());
    CHECK(debrief.trainee == "Kai Lindqvist"_L1);
    CHECK(debrief.seed == "4117"_L1);
    CHECK(debrief.end == 2000 * second);
    const auto means = pointOf(debrief, u"means-first"_s);
    CHECK(means.group == JudgedPoint::Group::Again);
    CHECK(means.judged.earned == 6);
    CHECK(means.at == 129 * second);
    CHECK(means.did == u"70 s after: asked: “What is in the kitchen?”"_s);
    CHECK(means.expected == u"Within 60 s, in the right order"_s);
    CHECK(means.rule == u"15 point(s) within 60 s, 6 within 3 min, else 0"_s);
    REQUIRE(means.quotes.size() == 2);
    CHECK_FALSE(means.quotes.first().isYou);
    CHECK(means.quotes.last().isYou);
    const auto held = pointOf(debrief, u"not-hung-up"_s);
    CHECK(held.group == JudgedPoint::Group::Well);
    CHECK(held.did == "It did not happen"_L1);
    CHECK(held.expected == "Not at all"_L1);
    CHECK(held.at == debrief.end);
    // What was not done stands where its time was over.
    const auto callBack = pointOf(debrief, u"call-back"_s);
    CHECK(callBack.did == "Not done"_L1);
    CHECK(callBack.at == (18 + 90) * second);
    const auto sent = pointOf(debrief, u"sent"_s);
    CHECK(sent.did == u"96 s after: offered to T7"_s);
    CHECK(sent.lane == Lane::Teams);
    const auto told = pointOf(debrief, u"told-clinician"_s);
    CHECK(told.lane == Lane::Clinician);
    CHECK(told.group == JudgedPoint::Group::Well);
    // What is to be looked at again comes first, each by its moment.
    CHECK(std::ranges::is_sorted(debrief.points, {}, [](const JudgedPoint& each) { return std::pair(each.group, each.at.value_or(Span{})); }));
    int earned = 0;
    int whole = 0;
    for (const auto& each : debrief.points) {
        earned += each.judged.earned;
        whole += each.group == JudgedPoint::Group::NotReached ? 0 : each.full;
    }
    CHECK(debrief.earned == earned);
    CHECK(debrief.whole == whole);
    CHECK(debrief.score == (200 * earned + whole) / (2 * whole));
}

TEST_CASE("asked twice is what brought nothing new")
{
    const auto debrief = debriefOf(wholeRun());
    REQUIRE(debrief.again.size() == 1);
    CHECK(debrief.again.first().question == "What is your name?"_L1);
    CHECK(debrief.again.first().at == QList<Span>{40 * second, 150 * second});
    CHECK(debrief.again.first().by.isEmpty());
    // What 988 had asked is told with who it was.
    auto run = wholeRun();
    run.append(asked(1999, u"age"_s, u"How old are you?"_s));
    const auto second_ = debriefOf(run);
    REQUIRE(second_.again.size() == 2);
    CHECK(second_.again.last().by == "Joan, 988"_L1);
    // Somebody who is only kept on the line is not asked twice.
    run.append({asked(1999, u"reassure"_s), asked(1999, u"reassure"_s)});
    CHECK(debriefOf(run).again.size() == 2);
}

TEST_CASE("what the caller knew and was never asked is told, unless nobody answered her")
{
    auto run = wholeRun();
    const auto debrief = debriefOf(run);
    REQUIRE(debrief.neverTold.size() == 1);
    CHECK(debrief.neverTold.first().isHidden);
    CHECK(debrief.neverTold.first().words.startsWith("Two years ago"_L1));
    run.append(said(1999, u"screen-6"_s));
    CHECK(debriefOf(run).neverTold.isEmpty());
    run.removeIf([](const RunEntry& each) { return each.what == "said"_L1; });
    CHECK(debriefOf(run).neverTold.size() == 3);
    run.removeIf([](const RunEntry& each) { return each.what == "answered"_L1; });
    CHECK(debriefOf(run).neverTold.isEmpty());
}

TEST_CASE("times are those of the record, with the goals of the points")
{
    const auto debrief = debriefOf(wholeRun());
    CHECK(valueOf(debrief, Measure::RingToAnswer) == 8'000);
    CHECK(valueOf(debrief, Measure::AnswerToWhere) == 12'000);
    CHECK(valueOf(debrief, Measure::AnswerToDetermination) == 282'000);
    CHECK(valueOf(debrief, Measure::DeterminationToOffer) == 96'000);
    CHECK(valueOf(debrief, Measure::CheckInToAnswer) == 90'000);
    CHECK(valueOf(debrief, Measure::CheckInsMissed) == 1);
    const auto goalOf = [&](Measure measure) { return std::ranges::find(debrief.times, measure, &Measured::measure)->goal; };
    CHECK(goalOf(Measure::RingToAnswer) == 20'000);
    CHECK(goalOf(Measure::AnswerToDetermination) == 420'000);
    CHECK(goalOf(Measure::DeterminationToOffer) == 120'000);
    CHECK_FALSE(goalOf(Measure::CheckInToAnswer));
    CHECK_FALSE(std::ranges::find(debrief.times, Measure::CheckInsMissed, &Measured::measure)->isMet());
    // A run that came to nothing has none.
    const auto nothing = debriefOf({});
    for (const auto measure : {Measure::RingToAnswer, Measure::AnswerToWhere, Measure::AnswerToDetermination, Measure::DeterminationToOffer, Measure::CheckInToAnswer})
        CHECK_FALSE(valueOf(nothing, measure));
    CHECK(Debrief::exactWords(119 * second) == "119 s"_L1);
    CHECK(Debrief::exactWords(120 * second) == "2 min"_L1);
    CHECK(Debrief::exactWords(504 * second) == "8 min 24 s"_L1);
}

TEST_CASE("the lanes show the caller, what was asked, what was expected, the teams and the clinician")
{
    const auto debrief = debriefOf(wholeRun());
    const auto wordsIn = [&](Lane lane) {
        QStringList words;
        for (const auto& each : debrief.lanes)
            if (each.lane == lane)
                words.append(u"%1 %2-%3"_s.arg(each.words).arg(each.from / second).arg(each.to / second));
        return words;
    };
    CHECK(wordsIn(Lane::Caller) == QStringList{u"rings 10-18"_s, u"Kit Whitcomb on the line 18-2000"_s});
    CHECK(wordsIn(Lane::You) == QStringList{u"what can't wait 30-40"_s, u"talking 40-50"_s, u"what can't wait 50-129"_s, u"talking 129-140"_s, u"what can't wait 140-150"_s,
        u"talking 150-160"_s, u"screen 160-2000"_s});
    CHECK(wordsIn(Lane::Teams) == QStringList{u"T7 offered 396-456"_s, u"T7 en route 456-900"_s, u"T7 on scene 900-2000"_s});
    CHECK(wordsIn(Lane::Clinician) == QStringList{u"told 330-360"_s, u"advises 360-380"_s});
    CHECK(wordsIn(Lane::Expected).first() == "Answering 10-30"_L1);
    // In one row nothing lies over another.
    for (const auto& one : debrief.lanes)
        for (const auto& other : debrief.lanes)
            if (&one != &other && one.lane == other.lane && one.row == other.row)
                CHECK((one.to <= other.from || other.to <= one.from));
}

TEST_CASE("whatever else is in a record, no verdict changes; and every record has a debrief", "[property]")
{
    const auto scenario = bundledScenario(u"blue-apartments"_s);
    const auto run = wholeRun();
    const auto sober = judged(*scenario, recordOf(run));
    rc::check("unrelated entries", [&] {
        static const QStringList idle{u"heard"_s, u"paused"_s, u"resumed"_s, u"pace"_s, u"bookmark"_s, u"injected"_s, u"fault"_s};
        auto more = run;
        for (const auto place : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000))) {
            const auto at = place % (more.size() + 1);
            more.insert(at, entry(int(at > 0 ? more.at(at - 1).at / second : 0), idle.at(place % idle.size())));
        }
        const auto results = judged(*scenario, recordOf(more));
        for (qsizetype i = 0; i < results.size(); ++i) {
            RC_ASSERT(results.at(i).verdict == sober.at(i).verdict);
            RC_ASSERT(results.at(i).earned == sober.at(i).earned);
        }
    });
    rc::check("unrelated entries of the same moment in any order", [&] {
        // What happens at once and belongs to different callers or teams: neither is the other's moment.
        auto here = run;
        auto there = run;
        const QList<RunEntry> both{entry(300, u"heard"_s), {300 * second, u"radio"_s, {{u"team"_s, u"T1"_s}, {u"says"_s, u"well"_s}}, {}}, {300 * second, u"fault"_s, {}, {}}};
        const auto turn = *rc::gen::inRange<qsizetype>(0, 3);
        for (qsizetype i = 0; i < 3; ++i) {
            here.insert(17 + i, both.at(i));
            there.insert(17 + i, both.at((i + turn) % 3));
        }
        const auto one = judged(*scenario, recordOf(here));
        const auto other = judged(*scenario, recordOf(there));
        for (qsizetype i = 0; i < one.size(); ++i) {
            RC_ASSERT(one.at(i).verdict == other.at(i).verdict);
            RC_ASSERT(one.at(i).earned == other.at(i).earned);
        }
    });
    rc::check("any part of a run", [&] {
        QList<RunEntry> some;
        for (const auto at : *rc::gen::container<std::vector<qsizetype>>(rc::gen::inRange<qsizetype>(0, run.size())))
            some.append(run.at(at));
        std::ranges::stable_sort(some, {}, &RunEntry::at);
        const auto debrief = debriefOf(some);
        RC_ASSERT(debrief.points.size() == scenario->points.size());
        RC_ASSERT(debrief.score >= 0 && debrief.score <= 100);
        RC_ASSERT(debrief.times.size() == qsizetype(measures.size()));
        for (const auto& each : debrief.lanes)
            RC_ASSERT(each.from <= each.to);
    });
}

TEST_CASE("runs stay on this machine, can be read back and thrown away")
{
    QTemporaryDir folder;
    const RunShelf shelf(folder.filePath(u"runs"_s));
    CHECK(shelf.runs(u"blue-apartments"_s).isEmpty());
    const auto record = recordOf(wholeRun());
    auto run = KeptRun::of(debriefOf(wholeRun()), record, fromMsecs(1'795'000'000'000));
    for (int i = 0; i < 7; ++i) {
        run.ended += minute;
        run.values[Measure::Score] = 10 * i;
        REQUIRE(shelf.keep(run));
    }
    run.comments.append({run.ended + minute, u"I. Paredes"_s, u"means-first"_s, u"Ask first, “the draft” keeps itself.\nThen write."_s});
    REQUIRE(shelf.keep(run));
    auto other = run;
    other.trainee = u"Someone Else"_s;
    other.ended += minute;
    REQUIRE(shelf.keep(other));
    const auto read = shelf.runs(u"blue-apartments"_s, u"Kai Lindqvist"_s);
    REQUIRE(read.size() == 7);
    CHECK(read.last() == run);
    CHECK(shelf.runs(u"blue-apartments"_s).size() == 8);
    CHECK(shelf.runs(u"another"_s).isEmpty());
    CHECK(lastOf(read, Measure::Score) == QList<qint64>{20, 30, 40, 50, 60});
    CHECK(lastOf(read, Measure::CheckInsMissed).size() == 5);
    // Only whoever owns the folder reads them, and a file that was cut off is left out.
    const QDir files(folder.filePath(u"runs"_s));
    const auto names = files.entryList({u"run-*"_s}, QDir::Files);
    CHECK((QFile::permissions(files.filePath(names.first())) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QFile cut(files.filePath(names.first()));
    REQUIRE(cut.open(QIODevice::ReadWrite));
    REQUIRE(cut.resize(cut.size() / 2));
    cut.close();
    CHECK(shelf.runs(u"blue-apartments"_s, u"Kai Lindqvist"_s).size() == 6);
    REQUIRE(shelf.forget());
    CHECK(shelf.runs(u"blue-apartments"_s).isEmpty());
    CHECK(files.entryList(QDir::Files).isEmpty());
}
