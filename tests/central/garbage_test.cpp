#include "centre.h"

#include <catch2/catch_get_random_seed.hpp>

#include <random>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList hostile{u"'; drop table cad.incident; --"_s, u"\\'; delete from sync.head; --"_s, u"$$; select pg_sleep(9); $$"_s, u"%s%n%I%L"_s, u"\" or 1=1"_s,
    u"{\"a\": 1}"_s, u"[]"_s, u"null"_s, u"\u202e\u0301\ufeff"_s, u"\U0001F9E8"_s, u""_s, u" "_s, u"\n\r\t"_s, u"00000000-0000-0000-0000-000000000000"_s, u"NaN"_s, u"infinity"_s, u"-0"_s};

/// One random change to anything inside a JSON value.
QJsonValue mutated(const QJsonValue& value, std::mt19937& random)
{
    const auto pick = [&](qsizetype count) { return qsizetype(random() % std::max<size_t>(size_t(count), 1)); };
    if (value.isObject() && !value.toObject().isEmpty() && random() % 4) {
        auto object = value.toObject();
        const auto key = object.keys().at(pick(object.size()));
        if (random() % 6 == 0)
            object.remove(key);
        else if (random() % 8 == 0)
            object.insert(hostile.at(pick(hostile.size())), object.value(key));
        else
            object.insert(key, mutated(object.value(key), random));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && random() % 4) {
        auto array = value.toArray();
        const auto at = pick(array.size());
        array.replace(at, mutated(array.at(at), random));
        return array;
    }
    switch (random() % 10) {
    case 0: return QJsonValue::Null;
    case 1: return bool(random() % 2);
    case 2: return double(random()) / 7;
    case 3: return QJsonArray{1, u"x"_s, QJsonArray{}};
    case 4: return QJsonObject{{u"id"_s, 1}, {u""_s, u"x"_s}};
    case 5: return 9.9e307;
    case 6: return -1;
    case 7: return QString(int(random() % 5000), u'W');
    default: return hostile.at(pick(hostile.size()));
    }
}

} // namespace

TEST_CASE("garbage in any field is refused for itself alone, and never ends a batch")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto incident = anIncident();
    const auto team = aTeam();
    REQUIRE(stateOf(desk.give(centre.rosa, {incident, team})) == u"accepted"_s);
    std::mt19937 random(Catch::getSeed());
    UNSCOPED_INFO("seed " << Catch::getSeed());
    int accepted = 0, rejected = 0;
    for (int round = 0; round < 60; ++round) {
        QJsonArray batch;
        for (int i = 0; i < 20; ++i) {
            QJsonArray effects{aNote(idOf(incident), u"x"_s), anAssignment(idOf(incident), idOf(team), {{u"state"_s, u"reserved"_s}}),
                patchOf(u"incident"_s, idOf(incident), {{u"address"_s, u"x"_s}, {u"arrived_at"_s, 5}}, {{u"address"_s, u""_s}, {u"arrived_at"_s, QJsonValue::Null}}), anIncident()};
            // Inside what is signed, or in the envelope.
            if (i % 2)
                effects = mutated(effects, random).toArray({mutated(effects.at(0), random)});
            auto command = desk.command(centre.rosa, effects);
            if (i % 2 == 0)
                batch.append(mutated(command, random));
            else
                batch.append(command);
        }
        batch.append(desk.command(centre.rosa, {aNote(idOf(incident), u"the last one is good"_s)}));
        const auto said = desk.trySubmit(compact(batch));
        INFO(compact(batch).toStdString());
        INFO(said.state.toStdString() << said.message.toStdString());
        REQUIRE(said.state.isEmpty());
        const auto answers = said.array(u"answers"_s);
        REQUIRE(answers.size() == batch.size());
        REQUIRE(stateOf(answers.last().toObject()) == u"accepted"_s);
        for (const auto& answer : answers) {
            const auto state = stateOf(answer.toObject());
            (state == u"accepted" ? accepted : rejected)++;
            CHECK((state == u"accepted" || state == u"rejected" || state == u"deferred"));
        }
    }
    CHECK(accepted > 60);
    CHECK(rejected > 100);
    // Whatever came in can be read by everybody, and nothing else has happened.
    CHECK(desk.pull(0, {}).state.isEmpty());
    CHECK(desk.bootstrap(u"now"_s).state.isEmpty());
    CHECK(centre.owner.step(u"head"_s).rows.size() == 1);
}

TEST_CASE("text that looks like SQL is text, in every text field")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    for (const auto& words : hostile) {
        auto incident = anIncident();
        auto fields = incident.value(u"fields").toObject();
        for (const QString& key : fields.keys())
            if (fields.value(key).isString() && !QStringList{u"id"_s, u"status"_s, u"risk"_s, u"danger"_s}.contains(key))
                fields.insert(key, words);
        fields.insert(u"screen_words"_s, QJsonObject{{words, words}});
        fields.insert(u"criteria"_s, QJsonArray{words});
        incident.insert(u"fields"_s, fields);
        INFO(words.toStdString());
        REQUIRE(stateOf(desk.give(centre.dana, {incident})) == u"accepted"_s);
        const auto image = centre.image(u"incident"_s, idOf(incident));
        CHECK(image.value(u"what_happened") == words);
        CHECK(image.value(u"local_number") == words);
        CHECK(image.value(u"screen_words").toObject().value(words) == words);
        // As a name of an entity or a column it is nothing.
        CHECK(stateOf(desk.give(centre.dana, {insertOf(words, {})})) == u"rejected"_s);
        CHECK(stateOf(desk.give(centre.dana, {patchOf(u"incident"_s, idOf(incident), {{words, 1}}, {{words, 2}})})) == u"rejected"_s);
    }
}

TEST_CASE("what no database text can hold, what is endless and what is nested without end is refused")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto raw = [&](const QString& effects) {
        auto command = desk.command(centre.dana, {});
        command.insert(u"effects"_s, effects);
        return desk.submit(CentreDesk::signedBy(command, centre.dana.key));
    };
    const auto incident = anIncident();
    auto nul = compact({incident});
    nul.replace(u"by the bridge"_s, u"by\\u0000 the bridge"_s);
    for (const auto& effects : {nul, u"[{\"a\": \"\\ud800\"}]"_s, QString(200'000, u'['), u"["_s, u""_s, u"[] []"_s, u"{}"_s, u"null"_s, u"[null]"_s, u"[1e400000]"_s, u"[[[]]]"_s,
             u"[{\"kind\": \"delete\", \"entity\": \"incident\", \"id\": \"%1\", \"fields\": {}}]"_s.arg(newId())}) {
        INFO(effects.left(100).toStdString());
        CHECK(codeOf(raw(effects)) == u"CA400"_s);
    }
    auto huge = anIncident({{u"what_happened"_s, QString(5'000'000, u'x')}});
    CHECK(codeOf(desk.submit(desk.command(centre.dana, {huge}))) == u"CA400"_s);
    // Longer than a line of an index, in the one text that is indexed.
    CHECK(codeOf(desk.give(centre.rosa, {patchOf(u"staff"_s, centre.theo.id, {{u"sign_in_name"_s, QString(200'000, u'x')}}, {{u"sign_in_name"_s, u"theo"_s}})})) == u"23514"_s);
    // Long notes are kept.
    CHECK(stateOf(desk.give(centre.dana, {anIncident({{u"what_happened"_s, QString(200'000, u'\u00e4').left(100'000)}})})) == u"accepted"_s);
}

TEST_CASE("the wrong kind of value is refused by the field's name")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    for (const auto& [field, value] : {std::pair<QString, QJsonValue>{u"filed_at"_s, u"2026-01-01"_s}, {u"filed_at"_s, 1.5}, {u"filed_at"_s, 1e300}, {u"address"_s, QJsonValue::Null}, {u"address"_s, 7},
             {u"callback_read_back"_s, 1}, {u"filed_by"_s, u"{}"_s}, {u"promise_minutes"_s, u"60"_s}, {u"screen"_s, u"{}"_s}, {u"ver"_s, 5}, {u"nonsense"_s, 1}, {u"person"_s, newId().toUpper()}}) {
        INFO(field.toStdString());
        const auto answer = desk.give(centre.dana, {anIncident({{field, value}})});
        CHECK(codeOf(answer) == u"CA400"_s);
        CHECK(answer.value(u"reason").toObject().value(u"message").toString().contains(field));
    }
    CHECK(codeOf(desk.give(centre.dana, {anIncident({{u"status"_s, u"ended"_s}})})) == u"23514"_s);
    CHECK(codeOf(desk.give(centre.dana, {anIncident({{u"screen"_s, QJsonArray{}}})})) == u"23514"_s);
    auto other = anIncident();
    other.insert(u"id"_s, newId());
    CHECK(codeOf(desk.give(centre.dana, {other})) == u"CA400"_s);
}
