#include "traineereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Owed = LinedReader::Owed;
using Kind = TraineeStep::Kind;

/// What a trainee can type into, by the columns of the call.
const QStringList& typedFields()
{
    static const QStringList fields{u"where_words"_s, u"address"_s, u"callback"_s, u"caller_name"_s, u"person_name"_s, u"age_words"_s, u"what_happened"_s, u"what_helps"_s,
        u"transfer_from"_s, u"access_needs"_s};
    return fields;
}

const QStringList& chosenFields()
{
    static const QStringList fields{u"danger"_s, u"source"_s, u"relation"_s, u"language"_s, u"nature"_s, u"observed"_s, u"criteria"_s, u"callback_read_back"_s, u"place"_s, u"person"_s};
    return fields;
}

bool isQuestion(const QString& id, const Scenario& scenario, const Questions& common)
{
    return id == "silence"_L1 || common.find(id)
        || std::ranges::any_of(scenario.callers, [&](const CallerScript& caller) { return std::ranges::contains(caller.own, id, &Question::id); });
}

TraineeStep readStep(LinedReader& reader, const LinedJson& in, const Scenario& scenario, const Scenario::Ground& ground)
{
    TraineeStep step;
    step.line = in.line();
    QStringList deeds;
    for (const auto& [kind, text] : wordsOf<Kind>)
        deeds.append(text.toString());
    step.kind = fromWord<Kind>(reader.oneOf(in, "do"_L1, deeds, Owed::Yes)).value_or(Kind::Pause);
    switch (step.kind) {
    case Kind::Answer:
        reader.only(in, {u"do"_s, u"caller"_s});
        step.name = reader.text(in, "caller"_L1);
        if (!scenario.caller(step.name))
            reader.wrong(in, u"\"%1\" is no caller"_s.arg(step.name.left(64)));
        break;
    case Kind::Ask:
        reader.only(in, {u"do"_s, u"question"_s});
        step.name = reader.text(in, "question"_L1);
        if (!isQuestion(step.name, scenario, *ground.questions))
            reader.wrong(in, u"\"%1\" is no question"_s.arg(step.name.left(64)));
        break;
    case Kind::Say:
    case Kind::Command:
    case Kind::Keys:
        reader.only(in, {u"do"_s, u"words"_s});
        step.words = reader.text(in, "words"_L1);
        break;
    case Kind::Write:
        reader.only(in, {u"do"_s, u"field"_s, u"words"_s});
        step.name = reader.oneOf(in, "field"_L1, typedFields(), Owed::Yes);
        step.words = reader.text(in, "words"_L1);
        break;
    case Kind::Choose:
        reader.only(in, {u"do"_s, u"field"_s, u"value"_s});
        step.name = reader.oneOf(in, "field"_L1, chosenFields(), Owed::Yes);
        step.words = reader.text(in, "value"_L1);
        break;
    case Kind::Screen: {
        reader.only(in, {u"do"_s, u"answers"_s});
        const auto answers = reader.part(in, "answers"_L1, Owed::Yes);
        for (const auto& [item, answer] : answers.members()) {
            const auto known = std::ranges::find(ground.protocol->items(), item, &ScreenItem::id);
            if (known == ground.protocol->items().cend() || !std::ranges::contains(known->answers, answer.text(), &Answer::id))
                reader.wrong(answer, u"\"%1\" is no answer to item \"%2\" of the screen"_s.arg(answer.text().left(32), item.left(32)));
            step.answers.insert(item, answer.text());
        }
        break;
    }
    case Kind::Determine:
        reader.only(in, {u"do"_s, u"outcome"_s, u"words"_s});
        step.name = reader.maybeText(in, "outcome"_L1);
        step.words = reader.maybeText(in, "words"_L1);
        if (!step.name.isEmpty() && !ground.codes->find(u"outcomes"_s, step.name))
            reader.wrong(in, u"\"%1\" is no code of the list \"outcomes\""_s.arg(step.name.left(64)));
        break;
    case Kind::Decide:
        reader.only(in, {u"do"_s, u"words"_s});
        step.words = reader.maybeText(in, "words"_L1);
        break;
    case Kind::Wait:
        reader.only(in, {u"do"_s, u"until"_s, u"most"_s});
        step.until = reader.pattern(in, "until"_L1, Owed::Yes);
        step.span = reader.span(in, "most"_L1, Owed::Yes).value_or(Span{});
        break;
    case Kind::Pause:
        reader.only(in, {u"do"_s, u"for"_s});
        step.span = reader.span(in, "for"_L1, Owed::Yes).value_or(Span{});
        break;
    case Kind::HangUp:
    case Kind::File:
    case Kind::Relay:
    case Kind::Ignore:
        reader.only(in, {u"do"_s});
        break;
    }
    return step;
}

} // namespace

TraineeScript readTrainee(LinedReader& reader, const LinedJson& in, const Scenario& scenario, const Scenario::Ground& ground)
{
    reader.only(in, {u"about"_s, u"score"_s, u"steps"_s});
    TraineeScript script;
    const auto score = reader.part(in, "score"_L1, Owed::Yes);
    if (score.kind() == LinedJson::Kind::Object) {
        reader.only(score, {u"least"_s, u"most"_s});
        script.least = reader.whole(score, "least"_L1, 0, 100);
        script.most = reader.whole(score, "most"_L1, 0, 100);
        if (script.least > script.most)
            reader.wrong(score, u"\"least\" is more than \"most\""_s);
    }
    for (const auto& each : reader.list(in, "steps"_L1, Owed::Yes))
        script.steps.append(readStep(reader, each, scenario, ground));
    if (script.steps.isEmpty() && in.find(u"steps"))
        reader.wrong(in, u"a trainee without steps does nothing"_s);
    return script;
}

} // namespace dispatch
