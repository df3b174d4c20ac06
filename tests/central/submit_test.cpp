#include "centre.h"

#include <QElapsedTimer>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A centre with one incident, one team and a person, all known to every desk.
struct Scene {
    Centre centre;
    CentreDesk w3{centre, u"W3"_s};
    CentreDesk w4{centre, u"W4"_s};
    QJsonObject person = aPerson();
    QJsonObject incident = anIncident({{u"person"_s, idOf(person)}});
    QJsonObject other = anIncident();
    QJsonObject team = aTeam();

    Scene()
    {
        REQUIRE(stateOf(w3.give(centre.rosa, {incident, other, person, team})) == u"accepted"_s);
    }
};

QJsonObject reasonOf(const QJsonObject& answer)
{
    return answer.value(u"reason").toObject();
}

} // namespace

TEST_CASE("a command offered twice has the effect of one, and is answered the same")
{
    Scene scene;
    const auto command = scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), u"once"_s)});
    const auto first = scene.w3.submit(command);
    CHECK(stateOf(first) == u"accepted"_s);
    CHECK_FALSE(first.value(u"again").toBool());
    // Even from another workstation, where the file was carried to; and twice in one batch.
    for (const auto& again : {scene.w3.submit(command), scene.w4.submit(command), scene.w3.submit(QJsonArray{command, command}).at(1).toObject()}) {
        CHECK(again.value(u"again").toBool());
        CHECK(stateOf(again) == u"accepted"_s);
        CHECK(again.value(u"seq") == first.value(u"seq"));
    }
    CHECK(scene.centre.owner.say(u"select * from cad.log_entry"_s).rows.size() == 1);
}

TEST_CASE("an id that was used for something else is refused; what was stored stays, and the batch goes on")
{
    Scene scene;
    const auto command = scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), u"mine"_s)});
    REQUIRE(stateOf(scene.w3.submit(command)) == u"accepted"_s);
    for (const auto& [key, value] : {std::pair{u"effects"_s, compact({aNote(idOf(scene.incident), u"theirs"_s)})}, {u"name"_s, u"other"_s}, {u"actor"_s, scene.centre.omar.id}}) {
        auto changed = command;
        changed.insert(key, value);
        const auto after = scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), u"after"_s)});
        const auto answers = scene.w3.submit(QJsonArray{CentreDesk::signedBy(changed, scene.centre.dana.key), after});
        CHECK(codeOf(answers.at(0).toObject()) == u"CA422"_s);
        CHECK(stateOf(answers.at(1).toObject()) == u"accepted"_s);
    }
    CHECK(stateOf(scene.w3.submit(command)) == u"accepted"_s);
    CHECK(scene.centre.owner.say(u"select from sync.refusal where code = 'CA422'"_s).rows.size() == 3);
}

TEST_CASE("rows come back exactly as a workstation writes them")
{
    Scene scene;
    CHECK(scene.centre.image(u"team"_s, idOf(scene.team)) == scene.team.value(u"fields").toObject());
    auto incident = scene.incident.value(u"fields").toObject();
    incident.insert(u"number"_s, u"001"_s);
    incident.insert(u"local_number"_s, u"W3-017"_s);
    CHECK(scene.centre.image(u"incident"_s, idOf(scene.incident)) == incident);
    // Each millisecond survives.
    for (const qint64 moment : {-62135596800000LL, -1LL, 0LL, 1LL, 951782399999LL, 1789000000001LL, 1789000000999LL, 4102444799997LL, 253402300799999LL}) {
        const auto note = insertOf(u"log_entry"_s, [&] { auto f = aNote(idOf(scene.incident), u"x"_s).value(u"fields").toObject(); f.insert(u"at"_s, moment); f.remove(u"id"_s); return f; }());
        REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {note})) == u"accepted"_s);
        CHECK(scene.centre.image(u"log_entry"_s, idOf(note)).value(u"at").toInteger() == moment);
    }
}

TEST_CASE("of two who send one team, the first wins; the other is told who stands in the way")
{
    Scene scene;
    const auto mine = anAssignment(idOf(scene.incident), idOf(scene.team), {{u"made_by"_s, scene.centre.dana.id}});
    const auto theirs = anAssignment(idOf(scene.other), idOf(scene.team));
    REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {mine})) == u"accepted"_s);
    const auto refused = scene.w4.give(scene.centre.omar, {theirs, aNote(idOf(scene.other), u"sent T1"_s)});
    CHECK(codeOf(refused) == u"23505"_s);
    const auto reason = reasonOf(refused);
    CHECK(reason.value(u"constraint") == u"assignment_one_active_of_team"_s);
    CHECK(reason.value(u"entity") == u"assignment"_s);
    CHECK(reason.value(u"team") == idOf(scene.team));
    CHECK(reason.value(u"incident") == idOf(scene.incident));
    CHECK(reason.value(u"incident_number") == u"001"_s);
    CHECK(reason.value(u"made_by") == scene.centre.dana.id);
    CHECK(reason.value(u"made_at").toInteger() == 1789000001000);
    CHECK(reason.value(u"station") == u"W3"_s);
    // Nothing of it was kept in the tables, all of it for a person.
    CHECK(scene.centre.owner.say(u"select * from cad.log_entry"_s).rows.isEmpty());
    const auto conflicts = scene.centre.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().value(u"kind"_s) == u"rejected"_s);
    CHECK(conflicts.first().value(u"incident"_s).toString() == idOf(scene.other));
    CHECK(conflicts.first().value(u"station"_s) == u"W4"_s);
    CHECK(conflicts.first().value(u"by"_s).toString() == scene.centre.omar.id);
    // A reserved team is not sent yet; making it so is what collides, and the reason is found by the row's own team.
    const auto reserved = anAssignment(idOf(scene.other), idOf(scene.team), {{u"state"_s, u"reserved"_s}});
    REQUIRE(stateOf(scene.w4.give(scene.centre.omar, {reserved})) == u"accepted"_s);
    const auto offered = scene.w4.give(scene.centre.omar, {patchOf(u"assignment"_s, idOf(reserved), {{u"state"_s, u"offered"_s}}, {{u"state"_s, u"reserved"_s}})});
    CHECK(codeOf(offered) == u"23505"_s);
    CHECK(reasonOf(offered).value(u"incident") == idOf(scene.incident));
    // When the first one clears, the team is free.
    REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {patchOf(u"assignment"_s, idOf(mine), {{u"state"_s, u"clear"_s}}, {{u"state"_s, u"offered"_s}})})) == u"accepted"_s);
    CHECK(stateOf(scene.w4.give(scene.centre.omar, {patchOf(u"assignment"_s, idOf(reserved), {{u"state"_s, u"offered"_s}}, {{u"state"_s, u"reserved"_s}})})) == u"accepted"_s);
}

TEST_CASE("two who change different fields never clash; the same field follows policy.json, each field of each table")
{
    Scene scene;
    const auto assignment = anAssignment(idOf(scene.incident), idOf(scene.team));
    const auto followUp = aFollowUp(idOf(scene.incident), idOf(scene.person), scene.centre.dana.id);
    const auto flag = insertOf(u"person_flag"_s, {{u"person"_s, idOf(scene.person)}, {u"kind"_s, u"k"_s}, {u"words"_s, u""_s}, {u"since"_s, sometime}, {u"until"_s, QJsonValue::Null}});
    const auto plan = insertOf(u"safety_plan"_s, {{u"person"_s, idOf(scene.person)}, {u"version"_s, 1}, {u"signed_at"_s, sometime}, {u"signed_by"_s, u""_s}, {u"helps"_s, u""_s},
        {u"worse"_s, u""_s}, {u"call"_s, u""_s}, {u"please_dont"_s, u""_s}, {u"active"_s, true}});
    const auto note = aNote(idOf(scene.incident), u"n"_s);
    const auto duress = aDuress(idOf(scene.team));
    const auto shift = aShift();
    const auto vehicle = aVehicle();
    REQUIRE(stateOf(scene.w3.give(scene.centre.rosa, {assignment, followUp, flag, plan, note, duress, shift, vehicle})) == u"accepted"_s);
    const QHash<QString, QString> rows{{u"incident"_s, idOf(scene.incident)}, {u"assignment"_s, idOf(assignment)}, {u"follow_up"_s, idOf(followUp)}, {u"person_flag"_s, idOf(flag)},
        {u"safety_plan"_s, idOf(plan)}, {u"person"_s, idOf(scene.person)}, {u"team"_s, idOf(scene.team)}, {u"staff"_s, scene.centre.theo.id}, {u"log_entry"_s, idOf(note)}, {u"duress"_s, idOf(duress)},
        {u"shift"_s, idOf(shift)}, {u"vehicle"_s, idOf(vehicle)}};
    // Three values for each type, all of them allowed; words with a CHECK have their own.
    const QHash<QString, QJsonArray> checked{{u"incident.status"_s, {u"open"_s, u"closed"_s, u"cancelled"_s}}, {u"incident.danger"_s, {u"no"_s, u"yes"_s, u"not_known"_s}},
        {u"incident.risk"_s, {u"low"_s, u"high"_s, u"moderate"_s}}, {u"assignment.state"_s, {u"offered"_s, u"accepted"_s, u"en_route"_s}},
        {u"follow_up.state"_s, {u"open"_s, u"done"_s, u"cancelled"_s}}, {u"staff.role"_s, {u"trainer"_s, u"responder"_s, u"clinician"_s}},
        {u"shift.state"_s, {u"planned"_s, u"called_off"_s, u"withdrawn"_s}}};
    const auto policy = QJsonDocument::fromJson(CentralBook().policy().toUtf8()).object();
    const auto types = scene.centre.owner.say(u"select entity || '.' || name as field, type, required from sync.field"_s);
    QHash<QString, QVariantMap> typeOf;
    for (const auto& row : types.rows)
        typeOf.insert(row.value(u"field"_s).toString(), row);
    int fields = 0;
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const auto rules = policy.value(row.key()).toObject().value(u"fields").toObject();
        for (const QString& field : rules.keys()) {
            const QString name = row.key() + u'.' + field;
            const auto word = rules.value(field).toObject().value(u"policy").toString();
            INFO(name.toStdString() << " " << word.toStdString());
            ++fields;
            const auto type = typeOf.value(name).value(u"type"_s).toString();
            const bool person = field == u"person"_s || field == u"owner"_s || field == u"offered_to"_s || field == u"taken_by"_s || field == u"ended_by"_s
                || field == u"staff"_s || field == u"pattern"_s || field == u"vehicle"_s;
            const bool two = name == u"shift.duty"_s;
            if (word == u"fixed"_s) {
                const auto now = scene.centre.image(row.key(), row.value()).value(field);
                const QJsonValue mine = type == u"id"_s ? QJsonValue(newId()) : type == u"moment"_s || type == u"whole"_s ? QJsonValue(77) : type == u"flag"_s ? QJsonValue(!now.toBool()) : type == u"json"_s ? QJsonValue(QJsonArray{u"x"_s}) : QJsonValue(u"filed"_s);
                CHECK(codeOf(scene.w3.give(scene.centre.rosa, {patchOf(row.key(), row.value(), {{field, mine}}, {{field, now}})})) == u"CA403"_s);
                CHECK(scene.centre.image(row.key(), row.value()).value(field) == now);
                continue;
            }
            const bool object = field == u"screen"_s || (field.endsWith(u"_words") && type == u"json"_s);
            if (type == u"flag"_s || person || two)
                continue; // two values only, or references: below
            auto values = checked.value(name);
            if (values.isEmpty())
                values = type == u"moment"_s || type == u"whole"_s ? QJsonArray{11, 22, 33} : object ? QJsonArray{QJsonObject{{u"a"_s, u"b"_s}}, QJsonObject{{u"a"_s, u"c"_s}}, QJsonObject{{u"a"_s, u"d"_s}}}
                    : type == u"json"_s ? QJsonArray{QJsonArray{1, 2}, QJsonArray{3, 4}, QJsonArray{5, 6}} : QJsonArray{u"one"_s, u"two"_s, u"three"_s};
            const auto was = scene.centre.image(row.key(), row.value()).value(field);
            const auto give = [&](CentreDesk& desk, const QJsonValue& base, const QJsonValue& mine) { return desk.give(scene.centre.rosa, {patchOf(row.key(), row.value(), {{field, mine}}, {{field, base}})}); };
            const auto current = [&] { return scene.centre.image(row.key(), row.value()).value(field); };
            const auto base = values.at(0);
            if (word == u"add"_s) {
                REQUIRE(stateOf(give(scene.w3, was, was.toInt() + 1)) == u"accepted"_s);
                REQUIRE(stateOf(give(scene.w4, was, was.toInt() + 1)) == u"accepted"_s);
                CHECK(current().toInt() == was.toInt() + 2);
                continue;
            }
            if (was != base)
                REQUIRE(stateOf(give(scene.w3, was, base)) == u"accepted"_s);
            const auto theirs = values.at(1);
            const auto mine = values.at(2);
            REQUIRE(stateOf(give(scene.w3, base, theirs)) == u"accepted"_s);
            REQUIRE(current() == theirs);
            REQUIRE(stateOf(give(scene.w4, base, theirs)) == u"accepted"_s); // both want the same: no clash
            const auto before = scene.centre.conflicts().size();
            const auto answer = give(scene.w4, base, mine);
            const auto conflicts = scene.centre.conflicts();
            if (word == u"last"_s) {
                CHECK(stateOf(answer) == u"accepted"_s);
                CHECK(current() == mine);
                CHECK(conflicts.size() == before);
                continue;
            }
            CHECK(current() == theirs);
            REQUIRE(conflicts.size() == before + 1);
            const auto found = scene.centre.owner.say(u"select kind, state, resolution, field, base, mine, theirs from cad.conflict order by recorded_at desc limit 1"_s);
            CHECK(found.value(u"field"_s) == field);
            CHECK(QJsonDocument::fromJson('[' + found.value(u"mine"_s).toByteArray() + ']').array().at(0) == mine);
            CHECK(QJsonDocument::fromJson('[' + found.value(u"theirs"_s).toByteArray() + ']').array().at(0) == theirs);
            if (word == u"reject"_s) {
                CHECK(codeOf(answer) == u"CA409"_s);
                CHECK(reasonOf(answer).value(u"mine") == mine);
                CHECK(reasonOf(answer).value(u"base") == base);
                CHECK(reasonOf(answer).value(u"theirs") == theirs);
                CHECK(reasonOf(answer).value(u"field") == field);
                CHECK(found.value(u"kind"_s) == u"rejected"_s);
            } else {
                CHECK(stateOf(answer) == u"accepted"_s);
                CHECK(found.value(u"kind"_s).toString() == (word == u"first"_s ? u"first" : u"merge"));
                CHECK(found.value(u"state"_s).toString() == (word == u"first"_s ? u"solved" : u"open"));
                CHECK(found.value(u"resolution"_s).toString() == (word == u"first"_s ? u"first_kept" : u""));
            }
        }
    }
    CHECK(fields > 100);
}

TEST_CASE("a duress is taken by whoever is first; the other is told, with what stands")
{
    Scene scene;
    const auto duress = aDuress(idOf(scene.team), {{u"incident"_s, idOf(scene.incident)}});
    REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {duress})) == u"accepted"_s);
    const auto take = [&](CentreDesk& desk, const Signer& who, int at) {
        return desk.give(who, {patchOf(u"duress"_s, idOf(duress), {{u"taken_by"_s, who.id}, {u"taken_at"_s, at}}, {{u"taken_by"_s, QJsonValue::Null}, {u"taken_at"_s, QJsonValue::Null}})});
    };
    REQUIRE(stateOf(take(scene.w3, scene.centre.dana, 11)) == u"accepted"_s);
    const auto lost = take(scene.w4, scene.centre.omar, 22);
    CHECK(codeOf(lost) == u"CA409"_s);
    CHECK(reasonOf(lost).value(u"entity") == u"duress"_s);
    CHECK(scene.centre.image(u"duress"_s, idOf(duress)).value(u"taken_by") == scene.centre.dana.id);
    CHECK(scene.centre.image(u"duress"_s, idOf(duress)).value(u"taken_at").toInt() == 11);
    const auto conflicts = scene.centre.conflicts();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.first().value(u"incident"_s).toString() == idOf(scene.incident));
    CHECK(conflicts.first().value(u"by"_s).toString() == scene.centre.omar.id);
    // Who raised it, when and for whom is never rewritten.
    CHECK(codeOf(scene.w4.give(scene.centre.omar, {patchOf(u"duress"_s, idOf(duress), {{u"test"_s, true}}, {{u"test"_s, false}})})) == u"CA403"_s);
}

TEST_CASE("the first to say a moment is kept; one that was taken back can be said again")
{
    Scene scene;
    const auto patch = [&](CentreDesk& desk, const QJsonValue& base, const QJsonValue& mine) {
        return desk.give(scene.centre.dana, {patchOf(u"incident"_s, idOf(scene.incident), {{u"seeking_place_since"_s, mine}}, {{u"seeking_place_since"_s, base}})});
    };
    const auto now = [&] { return scene.centre.image(u"incident"_s, idOf(scene.incident)).value(u"seeking_place_since"); };
    CHECK(stateOf(patch(scene.w3, QJsonValue::Null, 100)) == u"accepted"_s);
    CHECK(stateOf(patch(scene.w4, QJsonValue::Null, 200)) == u"accepted"_s);
    CHECK(now() == 100);
    CHECK(stateOf(patch(scene.w4, 100, QJsonValue::Null)) == u"accepted"_s);
    CHECK(now().isNull());
    CHECK(stateOf(patch(scene.w3, 100, 300)) == u"accepted"_s);
    CHECK(now() == 300);
}

TEST_CASE("one bad field rejects all of a command; a person decides about it, by a command")
{
    Scene scene;
    const auto id = idOf(scene.incident);
    REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {patchOf(u"incident"_s, id, {{u"status"_s, u"closed"_s}}, {{u"status"_s, u"open"_s}})})) == u"accepted"_s);
    const auto bad = scene.w4.command(scene.centre.dana, {aNote(id, u"lost?"_s), patchOf(u"incident"_s, id, {{u"status"_s, u"cancelled"_s}}, {{u"status"_s, u"open"_s}})});
    CHECK(codeOf(scene.w4.submit(bad)) == u"CA409"_s);
    CHECK(scene.centre.owner.say(u"select from cad.log_entry"_s).rows.isEmpty());
    const auto conflict = scene.w4.session.say(u"select id, effects, state, incident from cad.conflict"_s);
    REQUIRE(conflict.rows.size() == 1);
    CHECK(conflict.value(u"effects"_s).toString().contains(u"lost?"));
    const auto row = conflict.value(u"id"_s).toString();
    // What it is about stays as it was; only how it was solved is said.
    CHECK(codeOf(scene.w4.give(scene.centre.dana, {patchOf(u"conflict"_s, row, {{u"station"_s, u"W9"_s}}, {{u"station"_s, u"W4"_s}})})) == u"CA403"_s);
    CHECK(codeOf(scene.w4.give(scene.centre.dana, {insertOf(u"conflict"_s, {{u"state"_s, u"open"_s}})})) == u"CA403"_s);
    const QJsonObject solved{{u"state"_s, u"solved"_s}, {u"resolution"_s, u"recorded"_s}, {u"reason"_s, u"said on the air"_s}, {u"solved_at"_s, sometime}, {u"solved_by"_s, scene.centre.dana.id}};
    const QJsonObject unsolved{{u"state"_s, u"open"_s}, {u"resolution"_s, u""_s}, {u"reason"_s, u""_s}, {u"solved_at"_s, QJsonValue::Null}, {u"solved_by"_s, QJsonValue::Null}};
    CHECK(stateOf(scene.w4.give(scene.centre.dana, {patchOf(u"conflict"_s, row, solved, unsolved)})) == u"accepted"_s);
    auto otherwise = solved;
    otherwise.insert(u"resolution"_s, u"discarded"_s);
    CHECK(codeOf(scene.w3.give(scene.centre.dana, {patchOf(u"conflict"_s, row, otherwise, unsolved)})) == u"CA409"_s);
}

TEST_CASE("roles may write what policy.json lets them")
{
    Scene scene;
    auto& w3 = scene.w3;
    const auto& c = scene.centre;
    // Whoever sits at the desk forms the teams that sign on and takes a call-off; what the roster stands on is the supervisor's.
    CHECK(stateOf(w3.give(c.dana, {aTeam()})) == u"accepted"_s);
    CHECK(stateOf(w3.give(c.dana, {aShift()})) == u"accepted"_s);
    CHECK(codeOf(w3.give(c.dana, {aVehicle()})) == u"CA403"_s);
    CHECK(stateOf(w3.give(c.rosa, {aVehicle()})) == u"accepted"_s);
    CHECK(codeOf(w3.give(c.dana, {patchOf(u"staff"_s, c.theo.id, {{u"title"_s, u"x"_s}}, {{u"title"_s, u""_s}})})) == u"CA403"_s);
    const auto plan = [&] { return insertOf(u"safety_plan"_s, {{u"person"_s, idOf(scene.person)}, {u"version"_s, 1}, {u"signed_at"_s, sometime}, {u"signed_by"_s, u""_s}, {u"helps"_s, u""_s},
                                  {u"worse"_s, u""_s}, {u"call"_s, u""_s}, {u"please_dont"_s, u""_s}, {u"active"_s, true}}); };
    CHECK(codeOf(w3.give(c.dana, {plan()})) == u"CA403"_s);
    CHECK(stateOf(w3.give(c.omar, {plan()})) == u"accepted"_s);
    CHECK(codeOf(w3.give(c.theo, {aNote(idOf(scene.incident), u"x"_s)})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.addPerson(u"sam"_s, u"responder"_s), {aNote(idOf(scene.incident), u"x"_s)})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.dana, {insertOf(u"staff"_s, {})})) == u"CA403"_s);
    CHECK(codeOf(w3.give(c.rosa, {patchOf(u"log_entry"_s, newId(), {{u"words"_s, u"x"_s}}, {{u"words"_s, u"y"_s}})})) == u"CA404"_s);
}

TEST_CASE("numbers are the centre's: three digits and more, anew each year in Sacramento")
{
    Scene scene;
    CHECK(scene.centre.image(u"incident"_s, idOf(scene.incident)).value(u"number") == u"001"_s);
    const auto next = [&](const char* moment) { return scene.centre.owner.say(u"select sync.next_number('%1') as number"_s.arg(QLatin1StringView(moment))).value(u"number"_s).toString(); };
    CHECK(next("2031-06-01 12:00+00") == u"001"_s);
    CHECK(next("2032-01-01 07:59:59+00") == u"002"_s); // still the old year here
    CHECK(next("2032-01-01 08:00:00+00") == u"001"_s);
    CHECK(next("2031-12-31 23:00:00-08") == u"003"_s);
    REQUIRE(scene.centre.owner.say(u"update sync.counter set last = 998 where year = 2032"_s).state.isEmpty());
    CHECK(next("2032-05-01 00:00+00") == u"999"_s);
    CHECK(next("2032-05-01 00:00+00") == u"1000"_s);
    // A workstation gives no number of the centre's, and changes none.
    const auto sly = anIncident({{u"number"_s, u"W3-018"_s}, {u"local_number"_s, u"777"_s}});
    REQUIRE(stateOf(scene.w3.give(scene.centre.dana, {sly})) == u"accepted"_s);
    CHECK(scene.centre.image(u"incident"_s, idOf(sly)).value(u"local_number") == u"W3-018"_s);
    CHECK(scene.centre.image(u"incident"_s, idOf(sly)).value(u"number") == u"003"_s);
}

TEST_CASE("a command waits for those it follows, and falls with them")
{
    Scene scene;
    const auto incident = anIncident();
    const auto file = scene.w3.command(scene.centre.dana, {incident}, u"file"_s);
    const auto note = scene.w3.command(scene.centre.dana, {aNote(idOf(incident), u"later"_s)}, u"note"_s, {file.value(u"id").toString()});
    const auto early = scene.w3.submit(note);
    CHECK(stateOf(early) == u"deferred"_s);
    CHECK(early.value(u"seq").isNull());
    CHECK(scene.centre.owner.say(u"select from sync.command where id = '%1'"_s.arg(note.value(u"id").toString())).rows.isEmpty());
    const auto both = scene.w3.submit(QJsonArray{file, note});
    CHECK(stateOf(both.at(0).toObject()) == u"accepted"_s);
    CHECK(stateOf(both.at(1).toObject()) == u"accepted"_s);

    const auto bad = scene.w3.command(scene.centre.theo, {aNote(idOf(incident), u"x"_s)});
    const auto after = scene.w3.command(scene.centre.dana, {aNote(idOf(incident), u"y"_s)}, u"note"_s, {bad.value(u"id").toString()});
    const auto answers = scene.w3.submit(QJsonArray{bad, after});
    CHECK(codeOf(answers.at(0).toObject()) == u"CA403"_s);
    CHECK(codeOf(answers.at(1).toObject()) == u"CA424"_s);
    CHECK(stateOf(answers.at(1).toObject()) == u"rejected"_s);
    CHECK(scene.centre.conflicts().size() == 2);
}

TEST_CASE("what a person was told before a loss stays so; lost commands win again in their old order")
{
    Scene scene;
    auto told = scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), u"x"_s)});
    told.insert(u"prior"_s, QJsonObject{{u"state"_s, u"rejected"_s}, {u"code"_s, u"CA409"_s}, {u"reason"_s, QJsonObject{{u"field"_s, u"status"_s}}}, {u"seq"_s, 90}});
    const auto answer = scene.w3.submit(told);
    CHECK(stateOf(answer) == u"rejected"_s);
    CHECK(codeOf(answer) == u"CA409"_s);
    CHECK(reasonOf(answer).value(u"field") == u"status"_s);
    CHECK(scene.centre.owner.say(u"select from cad.log_entry"_s).rows.isEmpty());
    CHECK(scene.centre.conflicts().size() == 1);

    auto loser = scene.w3.command(scene.centre.dana, {anAssignment(idOf(scene.incident), idOf(scene.team))});
    auto winner = scene.w3.command(scene.centre.dana, {anAssignment(idOf(scene.other), idOf(scene.team))});
    loser.insert(u"prior"_s, QJsonObject{{u"state"_s, u"accepted"_s}, {u"code"_s, QJsonValue::Null}, {u"reason"_s, QJsonValue::Null}, {u"seq"_s, 51}});
    winner.insert(u"prior"_s, QJsonObject{{u"state"_s, u"accepted"_s}, {u"code"_s, u""_s}, {u"reason"_s, QJsonValue::Null}, {u"seq"_s, 50}});
    const auto answers = scene.w3.submit(QJsonArray{loser, winner});
    CHECK(codeOf(answers.at(0).toObject()) == u"23505"_s);
    CHECK(stateOf(answers.at(1).toObject()) == u"accepted"_s);
}

TEST_CASE("after a loss, rows that are missing are waited for; later they are not")
{
    Scene scene;
    const auto gone = newId();
    REQUIRE(scene.w3.pull(1'000'000, u"00"_s).value(u"kind"_s) == u"resync"_s);
    CHECK(scene.w3.session.step(u"hello"_s, {{u"version"_s, u"1"_s}, {u"schema"_s, 6}}).object(u"answer"_s).value(u"recovering").toBool());
    const auto note = scene.w3.command(scene.centre.dana, {aNote(gone, u"x"_s)});
    const auto patch = scene.w3.command(scene.centre.dana, {patchOf(u"incident"_s, gone, {{u"address"_s, u"x"_s}}, {{u"address"_s, u""_s}})});
    for (const auto& each : scene.w3.submit(QJsonArray{note, patch}))
        CHECK(stateOf(each.toObject()) == u"deferred"_s);
    CHECK(scene.centre.conflicts().isEmpty());
    REQUIRE(scene.centre.owner.say(u"update sync.head set recovery_until = now() - interval '1 second'"_s).state.isEmpty());
    const auto answers = scene.w3.submit(QJsonArray{note, patch});
    CHECK(codeOf(answers.at(0).toObject()) == u"23503"_s);
    CHECK(codeOf(answers.at(1).toObject()) == u"CA404"_s);
}

TEST_CASE("another history is refused whole, and so is a batch that is too long")
{
    Scene scene;
    const auto command = scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), u"x"_s)});
    CHECK(scene.w3.session.step(u"submit"_s, {{u"history"_s, newId()}, {u"batch"_s, compact({command})}}).state == u"CA410"_s);
    CHECK(scene.w3.trySubmit(u"{}"_s).state == u"CA400"_s);
    CHECK(scene.w3.trySubmit(u"null"_s).state == u"CA400"_s);
    CHECK(scene.w3.trySubmit(u"[]"_s).array(u"answers"_s).isEmpty());
    QJsonArray many;
    for (int i = 0; i < 201; ++i)
        many.append(1);
    CHECK(scene.w3.trySubmit(compact(many)).state == u"CA400"_s);
    CHECK(scene.w3.trySubmit(compact({QString(34'000'000, u'x')})).state == u"CA400"_s);
    CHECK(stateOf(scene.w3.submit(command)) == u"accepted"_s);
}

TEST_CASE("images, feed and batches cost what they did", "[.measure]")
{
    Scene scene;
    QElapsedTimer timer;
    timer.start();
    for (int batch = 0; batch < 25; ++batch) {
        QJsonArray commands;
        for (int i = 0; i < 20; ++i)
            commands.append(scene.w3.command(scene.centre.dana, {aNote(idOf(scene.incident), QString(400, u'x')), patchOf(u"incident"_s, idOf(scene.incident), {{u"last_contact_at"_s, i}}, {{u"last_contact_at"_s, QJsonValue::Null}})}));
        std::ignore = scene.w3.submit(commands);
    }
    WARN("500 commands in batches of 20: " << timer.restart() << " ms");
    for (int i = 0; i < 100; ++i)
        std::ignore = scene.w3.give(scene.centre.dana, {aNote(idOf(scene.incident), QString(400, u'x'))});
    WARN("100 commands one by one: " << timer.restart() << " ms");
    std::ignore = scene.w3.pull(0, {});
    WARN("the feed of it: " << timer.elapsed() << " ms");
}
