#include "callerreader.h"

#include "phone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Owed = LinedReader::Owed;

/// Facts that the program keeps of a caller by itself, see `Caller`.
bool isOwnFact(const QString& fact)
{
    return fact == "trust"_L1 || fact == "battery"_L1 || fact.startsWith("asked."_L1) || fact.startsWith("answered."_L1);
}

QHash<QString, QString> readFacts(LinedReader& reader, const LinedJson& in)
{
    QHash<QString, QString> facts;
    const auto sets = reader.part(in, "sets"_L1, Owed::No);
    for (const auto& [key, value] : sets.members()) {
        if (value.kind() != LinedJson::Kind::Text || value.text().isEmpty())
            reader.wrong(value, u"the fact \"%1\" is empty or not a text"_s.arg(key.left(64)));
        else if (isOwnFact(key))
            reader.wrong(value, u"the program itself keeps \"%1\""_s.arg(key.left(64)));
        facts.insert(key, value.text());
    }
    return facts;
}

QList<Wording> readSayings(LinedReader& reader, const LinedJson& in, QLatin1StringView key)
{
    QList<Wording> sayings;
    const auto* found = in.find(QString(key));
    if (!found) {
        reader.wrong(in, u"\"%1\" is missing"_s.arg(key));
        return sayings;
    }
    if (found->kind() != LinedJson::Kind::List)
        return {reader.wording(in, key, Owed::Yes)};
    for (const auto& each : found->list()) {
        // A list of wordings: each is read as if it stood alone.
        if (each.kind() != LinedJson::Kind::Object || !each.find(u"en"))
            reader.wrong(each, u"an entry of \"%1\" is no wording with \"en\""_s.arg(key));
        Wording wording;
        for (const auto& [language, words] : each.members())
            wording.insert(language, words.text());
        sayings.append(wording);
    }
    if (sayings.isEmpty())
        reader.wrong(*found, u"\"%1\" has nothing in it"_s.arg(key));
    return sayings;
}

CallerAnswer readAnswer(LinedReader& reader, const LinedJson& in, const Questions& questions)
{
    reader.only(in, {u"id"_s, u"to"_s, u"when"_s, u"says"_s, u"heard"_s, u"once"_s, u"silence"_s, u"trust"_s, u"sets"_s, u"background"_s, u"hangs_up"_s, u"battery"_s});
    CallerAnswer answer;
    answer.id = reader.name(in);
    if (const auto* to = in.find(u"to"); to && to->kind() == LinedJson::Kind::Text)
        answer.to = {to->text()};
    else
        answer.to = reader.texts(in, "to"_L1, Owed::Yes);
    for (const auto& each : std::as_const(answer.to))
        if (!questions.find(each) && each != "silence"_L1)
            reader.wrong(in, u"the answer \"%1\" is to \"%2\", which is no question"_s.arg(answer.id, each.left(64)));
    answer.when = reader.condition(in, "when"_L1);
    answer.says = readSayings(reader, in, "says"_L1);
    answer.heard = reader.maybeText(in, "heard"_L1);
    answer.once = reader.yes(in, "once"_L1);
    answer.silence = reader.whole(in, "silence"_L1, 0, 120, 0);
    answer.trust = reader.whole(in, "trust"_L1, -100, 100, 0);
    answer.sets = readFacts(reader, in);
    answer.background = reader.wording(in, "background"_L1, Owed::No);
    answer.hangsUp = reader.yes(in, "hangs_up"_L1);
    answer.battery = reader.whole(in, "battery"_L1, -3600, 3600, 0);
    return answer;
}

Scene readScene(LinedReader& reader, const LinedJson& in, const CodeBook& codes)
{
    Scene scene;
    if (in.kind() == LinedJson::Kind::Null)
        return scene;
    reader.only(in, {u"finds"_s, u"minutes"_s, u"needs"_s, u"facility"_s, u"duress_after"_s, u"words"_s});
    scene.finds = fromWord<Scene::Finds>(reader.oneOf(in, "finds"_L1, {u"person"_s, u"nobody"_s, u"refuses"_s, u"transport"_s}, Owed::Yes)).value_or(Scene::Finds::Person);
    scene.minutes = reader.whole(in, "minutes"_L1, 1, 240, 20);
    scene.needs = readCodes(reader, in, "needs"_L1, u"needs"_s, codes, Owed::No);
    scene.facility = readCode(reader, in, "facility"_L1, u"facilities"_s, codes, scene.finds == Scene::Finds::Transport ? Owed::Yes : Owed::No);
    scene.duress = reader.span(in, "duress_after"_L1, Owed::No);
    scene.words = reader.wording(in, "words"_L1, Owed::Yes);
    return scene;
}

Point readPoint(LinedReader& reader, const LinedJson& in)
{
    const auto pair = reader.list(in, "point"_L1, Owed::Yes);
    const bool isPair = pair.size() == 2 && pair.at(0).kind() == LinedJson::Kind::Number && pair.at(1).kind() == LinedJson::Kind::Number;
    const Point point = isPair ? Point{pair.at(0).number(), pair.at(1).number()} : Point{};
    if (in.find(u"point") && (!isPair || std::abs(point.latitude) > 90 || std::abs(point.longitude) > 180))
        reader.wrong(*in.find(u"point"), u"\"point\" is no [latitude, longitude]"_s);
    return point;
}

} // namespace

QString readCode(LinedReader& reader, const LinedJson& in, QLatin1StringView key, const QString& list, const CodeBook& codes, Owed owed)
{
    const auto* found = in.find(QString(key));
    if (!found) {
        if (owed == Owed::Yes)
            reader.wrong(in, u"\"%1\" is missing"_s.arg(key));
        return {};
    }
    if (!codes.find(list, found->text()))
        reader.wrong(*found, u"\"%1\" is no code of the list \"%2\""_s.arg(found->text().left(64), list));
    return found->text();
}

QStringList readCodes(LinedReader& reader, const LinedJson& in, QLatin1StringView key, const QString& list, const CodeBook& codes, Owed owed)
{
    QStringList read;
    for (const auto& each : reader.list(in, key, owed)) {
        if (!codes.find(list, each.text()))
            reader.wrong(each, u"\"%1\" is no code of the list \"%2\""_s.arg(each.text().left(64), list));
        read.append(each.text());
    }
    return read;
}

CallerScript readCaller(LinedReader& reader, const LinedJson& in, const Scenario::Ground& ground)
{
    reader.only(in, {u"id"_s, u"name"_s, u"number"_s, u"language"_s, u"mood"_s, u"source"_s, u"transfer_from"_s, u"already_asked"_s, u"greeting"_s, u"rings"_s, u"battery"_s,
                        u"patience"_s, u"trust"_s, u"point"_s, u"address"_s, u"outcomes"_s, u"offers"_s, u"knows"_s, u"background"_s, u"questions"_s, u"answers"_s,
                        u"unsure"_s, u"scene"_s});
    CallerScript caller;
    const auto& codes = *ground.codes;
    caller.id = reader.name(in);
    caller.name = reader.text(in, "name"_L1);
    caller.number = reader.maybeText(in, "number"_L1);
    if (!caller.number.isEmpty() && readPhone(caller.number).e164.isEmpty())
        reader.wrong(*in.find(u"number"), u"\"%1\" is no telephone number"_s.arg(caller.number.left(32)));
    caller.language = readCode(reader, in, "language"_L1, u"languages"_s, codes, Owed::Yes);
    caller.mood = reader.wording(in, "mood"_L1, Owed::Yes);
    caller.source = readCode(reader, in, "source"_L1, u"sources"_s, codes, Owed::Yes);
    caller.transferFrom = reader.maybeText(in, "transfer_from"_L1);
    caller.alreadyAsked = readCodes(reader, in, "already_asked"_L1, u"questions"_s, codes, Owed::No);
    caller.greeting = reader.wording(in, "greeting"_L1, Owed::Yes);
    caller.rings = reader.span(in, "rings"_L1, Owed::No).value_or(caller.rings);
    caller.battery = reader.span(in, "battery"_L1, Owed::No);
    caller.patience = reader.span(in, "patience"_L1, Owed::No).value_or(caller.patience);
    if (caller.patience < 5 * second)
        reader.wrong(in, u"nobody can answer within a \"patience\" of less than 5 seconds"_s);
    caller.trust = reader.whole(in, "trust"_L1, 0, 100, 50);
    caller.point = readPoint(reader, in);
    caller.address = reader.text(in, "address"_L1);
    caller.outcomes = readCodes(reader, in, "outcomes"_L1, u"outcomes"_s, codes, Owed::Yes);

    for (const auto& each : reader.list(in, "questions"_L1, Owed::No))
        caller.own.append(readQuestion(reader, each));
    const auto questions = ground.questions->with(caller.own);
    for (const auto& each : reader.list(in, "questions"_L1, Owed::No))
        if (const auto* question = questions.find(reader.maybeText(each, "id"_L1)))
            reader.tryExamples(each, *question, questions);
    caller.offers = reader.texts(in, "offers"_L1, Owed::Yes);
    for (const auto& each : std::as_const(caller.offers))
        if (!questions.find(each))
            reader.wrong(*in.find(u"offers"), u"\"%1\" is offered, but no question"_s.arg(each.left(64)));
    for (const auto& each : reader.list(in, "knows"_L1, Owed::No)) {
        reader.only(each, {u"id"_s, u"words"_s, u"hidden"_s, u"told"_s});
        caller.knows.append({reader.name(each), reader.wording(each, "words"_L1, Owed::Yes), reader.yes(each, "hidden"_L1), reader.texts(each, "told"_L1, Owed::No)});
    }
    for (const auto& each : reader.list(in, "background"_L1, Owed::No)) {
        reader.only(each, {u"after"_s, u"words"_s});
        if (const auto after = reader.span(each, "after"_L1, Owed::No); after && !caller.background.isEmpty() && *after < caller.background.constLast().after)
            reader.wrong(each, u"what is heard stands in its order: this comes before the one above"_s);
        caller.background.append({reader.span(each, "after"_L1, Owed::Yes).value_or(Span{}), reader.wording(each, "words"_L1, Owed::Yes)});
    }
    for (const auto& each : reader.list(in, "answers"_L1, Owed::Yes)) {
        auto answer = readAnswer(reader, each, questions);
        if (std::ranges::contains(caller.answers, answer.id, &CallerAnswer::id))
            reader.wrong(each, u"the answer \"%1\" stands here twice"_s.arg(answer.id));
        caller.answers.append(std::move(answer));
    }
    for (const auto& each : std::as_const(caller.knows))
        for (const auto& by : each.told)
            if (!std::ranges::contains(caller.answers, by, &CallerAnswer::id))
                reader.wrong(*in.find(u"knows"), u"\"%1\" is told by \"%2\", which is no answer"_s.arg(each.id, by.left(64)));
    caller.unsure = readSayings(reader, in, "unsure"_L1);
    caller.scene = readScene(reader, reader.part(in, "scene"_L1, Owed::No), codes);
    return caller;
}

} // namespace dispatch
