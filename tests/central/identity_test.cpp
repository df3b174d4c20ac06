#include "centre.h"

#include <QMessageAuthenticationCode>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString answerTo(const QString& challenge, const QString& login, const QByteArray& key)
{
    return QString::fromLatin1(QMessageAuthenticationCode::hash(QString(challenge + u'|' + login).toUtf8(), key, QCryptographicHash::Sha256).toHex());
}

QJsonObject signIn(const CentreDesk& desk, const QString& name, const QByteArray& key)
{
    return desk.session.step(u"sign_in"_s, {{u"name"_s, name}, {u"challenge"_s, u"c1"_s}, {u"answer"_s, answerTo(u"c1"_s, desk.login, key)}}).object(u"answer"_s);
}

} // namespace

TEST_CASE("a command nobody proves is rejected and remembered; its words wait for a person, in nobody's name")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto incident = anIncident();
    const auto good = desk.command(centre.dana, {incident}, u"file"_s);
    QJsonArray forged;
    // Another's name under it; other words; another verb, time or id; no proof; a proof by another's key; nobody.
    for (const auto& [key, value] : {std::pair<QString, QJsonValue>{u"actor"_s, centre.rosa.id}, {u"effects"_s, compact({anIncident()})}, {u"name"_s, u"erase"_s}, {u"occurred_at"_s, 5},
             {u"id"_s, newId()}, {u"proof"_s, u""_s}, {u"proof"_s, QJsonValue::Null}, {u"proof"_s, QString(64, u'0')}, {u"proof"_s, 7}, {u"actor"_s, newId()}}) {
        auto each = good;
        each.insert(key, value);
        // Each under an id of its own, but the one that is a replay under another id.
        if (key != u"id") {
            each.insert(u"id"_s, newId());
        }
        forged.append(each);
    }
    auto stolen = desk.command(centre.rosa, {anIncident()});
    forged.append(CentreDesk::signedBy(stolen, centre.dana.key));
    for (const auto& answer : desk.submit(forged)) {
        CHECK(codeOf(answer.toObject()) == u"CA401"_s);
        CHECK(stateOf(answer.toObject()) == u"rejected"_s);
    }
    CHECK(centre.owner.say(u"select from cad.incident"_s).rows.isEmpty());
    CHECK(centre.conflicts().size() == forged.size());
    CHECK(centre.owner.say(u"select from cad.conflict where by is null and code = 'CA401' and state = 'open'"_s).rows.size() == forged.size());
    CHECK(centre.owner.say(u"select from sync.refusal where code = 'CA401' and login = 'ws_w3' and station = 'W3'"_s).rows.size() == forged.size());
    CHECK(centre.owner.say(u"select from sync.command where code = 'CA401'"_s).rows.size() == forged.size());
    CHECK(stateOf(desk.submit(good)) == u"accepted"_s);

    // Someone who has left, and someone whose key was taken back.
    REQUIRE(centre.owner.step(u"revoke_sign_in"_s, {{u"staff"_s, centre.dana.id}}).state.isEmpty());
    CHECK(codeOf(desk.give(centre.dana, {anIncident()})) == u"CA401"_s);
    REQUIRE(stateOf(desk.give(centre.rosa, {patchOf(u"staff"_s, centre.omar.id, {{u"active"_s, false}}, {{u"active"_s, true}})})) == u"accepted"_s);
    CHECK(codeOf(desk.give(centre.omar, {anIncident()})) == u"CA401"_s);
}

TEST_CASE("a workstation that is revoked, or never was one, is told so by every function and reads nothing")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {anIncident()})) == u"accepted"_s);
    REQUIRE(desk.session.say(u"select from cad.incident"_s).rows.size() == 1);
    const Session nobody(centre.name, u"ws_nobody"_s, u"known to the tests"_s);
    REQUIRE(centre.owner.step(u"revoke_station"_s, {{u"name"_s, u"W3"_s}}).state.isEmpty());
    CHECK(centre.owner.step(u"revoke_station"_s, {{u"name"_s, u"W77"_s}}).state == u"CA404"_s);
    for (const auto* session : std::initializer_list<const Session*>{&desk.session, &nobody}) {
        CHECK(session->say(u"select from cad.incident"_s).rows.isEmpty());
        for (const auto& sql : {u"select sync.hello('1', 1)"_s, u"select sync.submit('%1', '[]')"_s.arg(centre.history()), u"select * from sync.pull('%1', 0, '', 10)"_s.arg(centre.history()),
                 u"select * from sync.bootstrap('now', '', 10)"_s, u"select * from sync.whole('%1')"_s.arg(newId()), u"select sync.heartbeat(0, 0, '')"_s, u"select sync.sign_in_salt('rosa')"_s,
                 u"select sync.sign_in('rosa', 'a', 'b')"_s}) {
            INFO(sql.toStdString());
            CHECK(session->say(sql).state == u"CA401"_s);
        }
    }
}

TEST_CASE("who may read what: looks are for oversight, and so is a conflict about one")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const CentreDesk oversight(centre, u"OS"_s);
    const Session reports(centre.name, u"reports"_s, u"known to the tests"_s);
    const auto person = aPerson();
    const auto incident = anIncident({{u"person"_s, idOf(person)}});
    const auto look = [&](const QString& who) { return insertOf(u"look"_s, {{u"person"_s, who}, {u"incident"_s, idOf(incident)}, {u"at"_s, sometime}, {u"by"_s, centre.dana.id}, {u"reason"_s, u"a repeat call"_s}}); };
    REQUIRE(stateOf(desk.give(centre.dana, {person, incident, look(idOf(person))})) == u"accepted"_s);
    REQUIRE(codeOf(desk.give(centre.dana, {look(newId())})) == u"23503"_s);
    CHECK(desk.session.say(u"select from cad.look"_s).rows.isEmpty());
    CHECK(desk.session.say(u"select from cad.conflict"_s).rows.isEmpty());
    CHECK(reports.say(u"select from cad.look"_s).rows.isEmpty());
    CHECK(reports.say(u"select from cad.incident"_s).rows.size() == 1);
    CHECK(oversight.session.say(u"select from cad.look"_s).rows.size() == 1);
    CHECK(oversight.session.say(u"select from cad.conflict"_s).rows.size() == 1);
    const auto has = [](const Said& said, const QString& entity, bool body) {
        return std::ranges::count_if(said.rows, [&](const auto& row) { return row.value(u"entity"_s) == entity && row.value(u"body"_s).isNull() != body; });
    };
    CHECK(has(desk.pull(0, {}), u"look"_s, false) == 1);
    CHECK(has(desk.pull(0, {}), u"look"_s, true) == 0);
    CHECK(has(desk.pull(0, {}), u"conflict"_s, false) == 1);
    CHECK(has(oversight.pull(0, {}), u"look"_s, true) == 1);
    CHECK(has(oversight.pull(0, {}), u"conflict"_s, true) == 1);
    CHECK(has(desk.bootstrap(u"now"_s), u"look"_s, true) == 0);
    CHECK(has(desk.bootstrap(u"now"_s), u"conflict"_s, true) == 0);
    CHECK(has(oversight.bootstrap(u"now"_s), u"look"_s, true) == 1);
    CHECK(has(oversight.bootstrap(u"now"_s), u"conflict"_s, true) == 1);
    CHECK(has(desk.session.step(u"whole"_s, {{u"incident"_s, idOf(incident)}}), u"look"_s, true) == 0);
    CHECK(has(oversight.session.step(u"whole"_s, {{u"incident"_s, idOf(incident)}}), u"look"_s, true) == 1);
}

TEST_CASE("hello says where the centre is, and who needs an update")
{
    const Centre centre;
    const CentreDesk desk(centre, u"W3"_s);
    const auto hello = [&](int schema) { return desk.session.step(u"hello"_s, {{u"version"_s, u"0.1.0"_s}, {u"schema"_s, schema}}); };
    const auto answer = hello(6).object(u"answer"_s);
    CHECK(answer.value(u"station") == u"W3"_s);
    CHECK(answer.value(u"audience") == u"dispatch"_s);
    CHECK(answer.value(u"history") == centre.history());
    CHECK(answer.value(u"seq").toInteger() == centre.seq());
    CHECK(answer.value(u"hash") == centre.owner.step(u"head"_s).value(u"hash"_s).toString());
    CHECK(answer.value(u"schema") == 9);
    CHECK(answer.value(u"server_time").toInteger() > 1'700'000'000'000);
    CHECK_FALSE(answer.value(u"recovering").toBool(true));
    CHECK(hello(7).state.isEmpty());
    // Would stop at the first analyst.
    CHECK(hello(5).state == u"CA426"_s);
    CHECK(hello(-1).state == u"CA426"_s);
    CHECK(hello(8).state == u"CA426"_s);
    CHECK(hello(-2147483647).state == u"CA426"_s);
    CHECK(centre.owner.step(u"stations"_s).value(u"version"_s, 1) == u"0.1.0"_s);
}

TEST_CASE("a heartbeat keeps when a workstation was seen and how far its clock is off")
{
    const Centre centre;
    const CentreDesk desk(centre, u"W3"_s);
    const auto beat = [&](qint64 clock) { return desk.session.step(u"heartbeat"_s, {{u"last_seq"_s, 3}, {u"client_time"_s, clock}, {u"version"_s, u"0.1"_s}}); };
    const auto now = beat(0).object(u"answer"_s).value(u"server_time").toInteger();
    const auto answer = beat(now - 60'000).object(u"answer"_s);
    CHECK(answer.value(u"seq").toInteger() == centre.seq());
    CHECK(answer.value(u"history") == centre.history());
    CHECK(answer.value(u"stations").toArray().size() == 3);
    CHECK(answer.value(u"stations").toArray().at(1).toObject().value(u"name") == u"W3"_s);
    CHECK(answer.value(u"stations").toArray().at(1).toObject().value(u"last_seen").toInteger() >= now);
    CHECK(answer.value(u"stations").toArray().at(2).toObject().value(u"last_seen").isNull());
    const auto offset = centre.owner.step(u"stations"_s).value(u"clock_offset_ms"_s, 1).toLongLong();
    CHECK(offset >= 60'000);
    CHECK(offset < 70'000);
    CHECK(beat(std::numeric_limits<qint64>::max()).state.isEmpty());
    CHECK(beat(std::numeric_limits<qint64>::min() + 1).state.isEmpty());
}

TEST_CASE("signing in proves the key without showing it; who works here can not be guessed")
{
    const Centre centre;
    const CentreDesk desk(centre, u"W3"_s);
    const CentreDesk other(centre, u"W4"_s);
    const auto salt = [&](const QString& name) { return desk.session.step(u"sign_in_salt"_s, {{u"name"_s, name}}).value(u"salt"_s).toString(); };
    CHECK(salt(u"rosa"_s) == u"000102030405060708090a0b0c0d0e0f"_s);
    CHECK(salt(u" Rosa "_s) == salt(u"rosa"_s));
    CHECK(salt(u"nobody"_s).size() == salt(u"rosa"_s).size());
    CHECK(salt(u"nobody"_s) == salt(u"nobody"_s));
    CHECK(salt(u"nobody"_s) != salt(u"somebody"_s));
    CHECK(salt(u"nobody"_s) != salt(u"rosa"_s));

    const auto in = signIn(desk, u"Rosa"_s, centre.rosa.key);
    CHECK(in.value(u"ok").toBool());
    CHECK(in.value(u"id") == centre.rosa.id);
    CHECK(in.value(u"role") == u"supervisor"_s);
    CHECK_FALSE(signIn(desk, u"rosa"_s, centre.dana.key).value(u"ok").toBool(true));
    CHECK_FALSE(signIn(desk, u"nobody"_s, centre.rosa.key).value(u"ok").toBool(true));
    CHECK_FALSE(signIn(desk, u""_s, centre.rosa.key).value(u"ok").toBool(true));
    // Said on one workstation, an answer is no answer on another.
    CHECK_FALSE(other.session.step(u"sign_in"_s, {{u"name"_s, u"rosa"_s}, {u"challenge"_s, u"c1"_s}, {u"answer"_s, answerTo(u"c1"_s, u"ws_w3"_s, centre.rosa.key)}}).object(u"answer"_s).value(u"ok").toBool(true));
    REQUIRE(centre.owner.step(u"revoke_sign_in"_s, {{u"staff"_s, centre.rosa.id}}).state.isEmpty());
    CHECK_FALSE(signIn(desk, u"rosa"_s, centre.rosa.key).value(u"ok").toBool(true));
    CHECK(salt(u"rosa"_s) != u"000102030405060708090a0b0c0d0e0f"_s);
}

TEST_CASE("after more than ten wrong tries a name waits for five minutes, and no other name does")
{
    const Centre centre;
    const CentreDesk desk(centre, u"W3"_s);
    for (int i = 0; i < 11; ++i)
        CHECK_FALSE(signIn(desk, u"rosa"_s, centre.dana.key).value(u"ok").toBool(true));
    const auto locked = signIn(desk, u"rosa"_s, centre.rosa.key);
    CHECK_FALSE(locked.value(u"ok").toBool(true));
    CHECK(locked.value(u"code") == u"CA429"_s);
    CHECK(signIn(desk, u"dana"_s, centre.dana.key).value(u"ok").toBool());
    CHECK(centre.owner.say(u"select from sync.refusal where what = 'sign_in'"_s).rows.size() == 11);
    CHECK(centre.owner.say(u"select from sync.refusal where about like '%rosa%' or what like '%rosa%'"_s).rows.isEmpty());
    REQUIRE(centre.owner.say(u"update sync.refusal set at = at - interval '5 minutes'"_s).state.isEmpty());
    CHECK(signIn(desk, u"rosa"_s, centre.rosa.key).value(u"ok").toBool());
}
