#include "centre.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlDriver>

#include <thread>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto genesis = QString(64, u'0');

/// The feed after @p hash, each link recomputed; the hash at its end, empty when a link does not fit.
QString chained(const Rows& rows, qint64 after, const QString& hash)
{
    auto last = QByteArray::fromHex(hash.toLatin1());
    for (const auto& row : rows) {
        const auto seq = row.value(u"seq"_s).toLongLong();
        if (seq != ++after)
            return {};
        const auto bodyHash = QByteArray::fromHex(row.value(u"body_hash"_s).toByteArray());
        if (!row.value(u"body"_s).isNull() && QCryptographicHash::hash(row.value(u"body"_s).toString().toUtf8(), QCryptographicHash::Sha256) != bodyHash)
            return {};
        const auto head = u"%1|%2|%3|%4|"_s.arg(seq).arg(row.value(u"entity"_s).toString(), row.value(u"id"_s).toString(), row.value(u"ver"_s).toString());
        last = QCryptographicHash::hash(QByteArray(last + head.toUtf8() + bodyHash), QCryptographicHash::Sha256);
        if (QString::fromLatin1(last.toHex()) != row.value(u"hash"_s).toString())
            return {};
    }
    return QString::fromLatin1(last.toHex());
}

qint64 hoursAgo(const Centre& centre, int hours)
{
    return centre.owner.say(u"select sync.milliseconds(date_trunc('milliseconds', now()) - interval '%1 hours') as ms"_s.arg(hours)).value(u"ms"_s).toLongLong();
}

QStringList idsOf(const Said& said, const QString& entity)
{
    QStringList ids;
    for (const auto& row : said.rows)
        if (row.value(u"entity"_s) == entity)
            ids.append(row.value(u"id"_s).toString());
    return ids;
}

} // namespace

TEST_CASE("the feed is dense, its hash can be computed by anybody, and it folds to the tables")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const CentreDesk oversight(centre, u"OS"_s);
    const auto person = aPerson();
    const auto incident = anIncident({{u"person"_s, idOf(person)}});
    REQUIRE(stateOf(desk.give(centre.dana, {incident, person, insertOf(u"look"_s, {{u"person"_s, idOf(person)}, {u"incident"_s, QJsonValue::Null}, {u"at"_s, 1}, {u"by"_s, centre.dana.id}, {u"reason"_s, u""_s}})})) == u"accepted"_s);
    for (int i = 0; i < 10; ++i)
        REQUIRE(stateOf(desk.give(centre.dana, {patchOf(u"incident"_s, idOf(incident), {{u"last_contact_at"_s, i}}, {{u"last_contact_at"_s, QJsonValue::Null}})})) == u"accepted"_s);
    REQUIRE(stateOf(desk.give(centre.theo, {aNote(idOf(incident), u"x"_s)})) == u"rejected"_s);
    const auto head = centre.owner.step(u"head"_s);
    for (const auto* each : std::initializer_list<const CentreDesk*>{&desk, &oversight}) {
        const auto all = each->pull(0, genesis);
        CHECK(all.rows.size() == head.value(u"seq"_s).toLongLong());
        CHECK(chained(all.rows, 0, genesis) == head.value(u"hash"_s).toString());
        // From anywhere in it, too.
        for (qsizetype i = 0; i < all.rows.size(); ++i) {
            const auto hash = all.rows.at(i).value(u"hash"_s).toString();
            const auto rest = each->pull(i + 1, hash);
            CHECK(rest.rows.size() == all.rows.size() - i - 1);
            CHECK(chained(rest.rows, i + 1, hash) == head.value(u"hash"_s).toString());
        }
    }
    QHash<QString, QJsonObject> folded;
    for (const auto& row : oversight.pull(0, {}).rows)
        folded.insert(row.value(u"entity"_s).toString() + u' ' + row.value(u"id"_s).toString(), QJsonDocument::fromJson(row.value(u"body"_s).toString().toUtf8()).object());
    for (auto it = folded.begin(); it != folded.end(); ++it)
        CHECK(centre.image(it.key().section(u' ', 0, 0), it.key().section(u' ', 1)) == it.value());
}

TEST_CASE("a page of the feed ends where a transaction ends")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto incident = anIncident();
    QJsonArray many{incident};
    for (int i = 0; i < 9; ++i)
        many.append(aNote(idOf(incident), QString::number(i)));
    const auto before = centre.seq();
    const auto hash = centre.owner.step(u"head"_s).value(u"hash"_s).toString();
    REQUIRE(stateOf(desk.give(centre.dana, many)) == u"accepted"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {aNote(idOf(incident), u"alone"_s)})) == u"accepted"_s);
    const auto page = desk.pull(before, hash, 3);
    CHECK(page.rows.size() == 10);
    CHECK(page.rows.first().value(u"tx"_s) == page.rows.last().value(u"tx"_s));
    CHECK(page.rows.first().value(u"tx"_s).toLongLong() == before + 1);
    const auto rest = desk.pull(before + 10, page.rows.last().value(u"hash"_s).toString(), 3);
    CHECK(rest.rows.size() == 1);
    // A batch is one transaction; a part of it that was undone leaves no gap.
    const auto bad = desk.command(centre.theo, {aNote(idOf(incident), u"x"_s)});
    const auto good = desk.command(centre.dana, {aNote(idOf(incident), u"y"_s)});
    const auto at = centre.seq();
    REQUIRE(desk.submit(QJsonArray{bad, good}).size() == 2);
    const auto batch = desk.pull(at, rest.rows.last().value(u"hash"_s).toString(), 1);
    REQUIRE(batch.rows.size() == 2);
    CHECK(batch.rows.last().value(u"tx"_s).toLongLong() == at + 1);
    CHECK(batch.rows.last().value(u"command"_s).toString() == good.value(u"id").toString());
}

TEST_CASE("a workstation whose feed is no part of ours begins again; one that knows more opens a time of recovery")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {anIncident()})) == u"accepted"_s);
    const auto head = centre.owner.step(u"head"_s);
    const auto seq = head.value(u"seq"_s).toLongLong();
    const auto hash = head.value(u"hash"_s).toString();
    const auto recovering = [&] {
        const bool now = !centre.owner.step(u"head"_s).value(u"recovery_until"_s).isNull();
        REQUIRE(centre.owner.say(u"update sync.head set recovery_until = null"_s).state.isEmpty());
        return now;
    };
    const auto resync = [](const Said& said) { return said.rows.size() == 1 && said.value(u"kind"_s) == u"resync"_s && said.value(u"body"_s).isNull(); };
    CHECK(desk.pull(seq, hash).rows.isEmpty());
    CHECK(desk.pull(seq, hash.toUpper()).rows.isEmpty());
    CHECK_FALSE(recovering());
    CHECK(resync(desk.pull(seq + 1, hash)));
    CHECK(recovering());
    CHECK(resync(desk.pull(seq, genesis)));
    CHECK(recovering());
    CHECK(resync(desk.session.step(u"pull"_s, {{u"history"_s, newId()}, {u"after"_s, 1}, {u"after_hash"_s, hash}, {u"max"_s, 5}})));
    CHECK_FALSE(recovering());
    CHECK(resync(desk.session.step(u"pull"_s, {{u"history"_s, newId()}, {u"after"_s, 10'000}, {u"after_hash"_s, hash}, {u"max"_s, 5}})));
    CHECK(recovering());
    CHECK(desk.pull(-1, hash).state == u"CA400"_s);

    // What was forgotten can not be followed any more; the rest can.
    REQUIRE(stateOf(desk.give(centre.dana, {anIncident(), anIncident()})) == u"accepted"_s);
    REQUIRE(centre.owner.say(u"update sync.change set at = now() - interval '40 days' where seq <= %1"_s.arg(seq)).state.isEmpty());
    CHECK(centre.owner.step(u"prune"_s, {{u"before"_s, u"30 days"_s}}).value(u"forgotten"_s).toLongLong() == seq - 1);
    CHECK(resync(desk.pull(seq - 1, hash)));
    CHECK(resync(desk.pull(0, {})));
    CHECK_FALSE(recovering());
    CHECK(desk.pull(seq, hash).rows.size() == 2);
    CHECK(centre.owner.step(u"prune"_s, {{u"before"_s, u"30 days"_s}}).value(u"forgotten"_s).toLongLong() == 0);
    // Forgetting never cuts a transaction.
    REQUIRE(centre.owner.say(u"update sync.change set at = now() - interval '40 days' where seq = %1"_s.arg(seq + 1)).state.isEmpty());
    REQUIRE(centre.owner.step(u"prune"_s, {{u"before"_s, u"30 days"_s}}).state.isEmpty());
    CHECK(centre.owner.step(u"head"_s).value(u"min_seq"_s).toLongLong() == seq + 2);
}

TEST_CASE("a change is announced to all, once a transaction, without a word about it")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const CentreDesk other(centre, u"W4"_s);
    QSignalSpy heard(other.session.database().driver(), &QSqlDriver::notification);
    REQUIRE(other.session.database().driver()->subscribeToNotification(u"cad_feed"_s));
    REQUIRE(stateOf(desk.give(centre.dana, {anIncident(), anIncident(), anIncident()})) == u"accepted"_s);
    REQUIRE(heard.wait(5000));
    CHECK(heard.size() == 1);
    CHECK(heard.first().at(0).toString() == u"cad_feed"_s);
    CHECK(heard.first().at(2).toString().isEmpty());
}

TEST_CASE("what a workstation begins with is what goes on now, and all it refers to")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    const auto now = hoursAgo(centre, 0);
    const auto person = aPerson();
    const auto stranger = aPerson();
    const auto called = aPerson();
    const auto open = anIncident({{u"person"_s, idOf(person)}});
    const auto ended = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, hoursAgo(centre, 71)}});
    const auto older = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, hoursAgo(centre, 73)}, {u"filed_at"_s, hoursAgo(centre, 80)}});
    const auto owed = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, hoursAgo(centre, 900)}, {u"filed_at"_s, hoursAgo(centre, 901)}});
    const auto ancient = anIncident({{u"status"_s, u"closed"_s}, {u"ended_at"_s, hoursAgo(centre, 24 * 130)}, {u"filed_at"_s, hoursAgo(centre, 24 * 130)}, {u"person"_s, idOf(stranger)}});
    const auto onShift = aTeam();
    const auto offShift = aTeam({{u"shift_end"_s, hoursAgo(centre, 37)}});
    const auto offButSent = aTeam({{u"shift_end"_s, hoursAgo(centre, 400)}});
    const auto followUp = aFollowUp(idOf(owed), idOf(called), centre.dana.id);
    const auto note = aNote(idOf(open), u"x"_s);
    const auto plan = [&](bool active) { return insertOf(u"safety_plan"_s, {{u"person"_s, idOf(person)}, {u"version"_s, 1}, {u"signed_at"_s, now}, {u"signed_by"_s, u""_s}, {u"helps"_s, u""_s},
                                             {u"worse"_s, u""_s}, {u"call"_s, u""_s}, {u"please_dont"_s, u""_s}, {u"active"_s, active}}); };
    const auto active = plan(true);
    const auto attempt = insertOf(u"follow_up_attempt"_s, {{u"follow_up"_s, idOf(followUp)}, {u"at"_s, now}, {u"by"_s, QJsonValue::Null}, {u"reached"_s, false}, {u"words"_s, u""_s}});
    // In duress long after its shift, on no incident: nobody took it.
    const auto forgotten = aTeam({{u"shift_end"_s, hoursAgo(centre, 500)}});
    const auto untaken = aDuress(idOf(forgotten), {{u"raised_at"_s, hoursAgo(centre, 501)}});
    const auto over = aDuress(idOf(onShift), {{u"ended_at"_s, hoursAgo(centre, 71)}});
    const auto longOver = aDuress(idOf(onShift), {{u"ended_at"_s, hoursAgo(centre, 73)}});
    const auto ofCall = aDuress(idOf(onShift), {{u"incident"_s, idOf(owed)}, {u"ended_at"_s, hoursAgo(centre, 900)}});
    // What is worked later, and what the rules of rest and hours look back at.
    const auto later = aShift({{u"ends_at"_s, hoursAgo(centre, -24 * 300)}});
    const auto worked = aShift({{u"ends_at"_s, hoursAgo(centre, 24 * 34)}});
    const auto longPast = aShift({{u"ends_at"_s, hoursAgo(centre, 24 * 36)}});
    const auto vehicle = aVehicle();
    REQUIRE(stateOf(desk.give(centre.rosa, {later, worked, longPast, vehicle, forgotten, untaken, over, longOver, ofCall, person, stranger, called, open, ended, older, owed, ancient, onShift, offShift, offButSent, followUp, note, active, plan(false), attempt,
                anAssignment(idOf(ended), idOf(offButSent), {{u"state"_s, u"clear"_s}})})) == u"accepted"_s);
    REQUIRE(codeOf(desk.give(centre.dana, {aVehicle()})) == u"CA403"_s);
    const auto sorted = [](QStringList ids) { ids.sort(); return ids; };

    const auto begun = desk.bootstrap(u"now"_s);
    REQUIRE(begun.value(u"kind"_s) == u"head"_s);
    CHECK(begun.object(u"body"_s).value(u"seq").toInteger() == centre.seq());
    CHECK(begun.object(u"body"_s).value(u"history") == centre.history());
    CHECK(desk.pull(centre.seq(), begun.object(u"body"_s).value(u"hash").toString()).rows.isEmpty());
    CHECK(idsOf(begun, u"incident"_s) == sorted({idOf(open), idOf(ended), idOf(owed)}));
    CHECK(idsOf(begun, u"person"_s) == sorted({idOf(person), idOf(called)}));
    CHECK(idsOf(begun, u"team"_s) == sorted({idOf(onShift), idOf(offButSent), idOf(forgotten)}));
    CHECK(idsOf(begun, u"duress"_s) == sorted({idOf(untaken), idOf(over), idOf(ofCall)}));
    CHECK(idsOf(begun, u"safety_plan"_s) == QStringList{idOf(active)});
    CHECK(idsOf(begun, u"staff"_s).size() == 4);
    CHECK(idsOf(begun, u"shift"_s) == sorted({idOf(later), idOf(worked)}));
    CHECK(idsOf(begun, u"vehicle"_s) == QStringList{idOf(vehicle)});
    CHECK(idsOf(begun, u"log_entry"_s) == QStringList{idOf(note)});
    CHECK(idsOf(begun, u"follow_up_attempt"_s) == QStringList{idOf(attempt)});
    CHECK(idsOf(begun, u"conflict"_s).size() == 1);
    for (const auto& row : begun.rows.sliced(1))
        CHECK(centre.image(row.value(u"entity"_s).toString(), row.value(u"id"_s).toString()) == QJsonDocument::fromJson(row.value(u"body"_s).toString().toUtf8()).object());

    CHECK(idsOf(desk.bootstrap(u"people"_s), u"person"_s) == sorted({idOf(person), idOf(stranger), idOf(called)}));
    CHECK(idsOf(desk.bootstrap(u"people"_s), u"safety_plan"_s) == QStringList{idOf(active)});
    CHECK(sorted(idsOf(desk.bootstrap(u"older"_s), u"incident"_s)) == QStringList{idOf(ancient)});
    CHECK(desk.bootstrap(u"older"_s).rows.size() == 1);
    const auto whole = desk.session.step(u"whole"_s, {{u"incident"_s, idOf(owed)}});
    CHECK(whole.rows.size() == 6);
    CHECK(desk.session.step(u"whole"_s, {{u"incident"_s, newId()}}).rows.isEmpty());
    CHECK(desk.bootstrap(u"everything"_s).state == u"CA400"_s);
    for (const auto& part : {u"people"_s, u"recent"_s, u"older"_s})
        for (const auto& cursor : {u"'; drop table cad.look; --"_s, u"x|y"_s, u"99|99"_s, u"1|00000000-0000-0000-0000-00000000000g"_s})
            CHECK_FALSE(desk.bootstrap(part, cursor).state.isEmpty());

    // In pages of any length each comes once, newest first.
    for (const auto& [part, entity, count] : {std::tuple{u"people"_s, u"person"_s, 3}, {u"recent"_s, u"incident"_s, 4}, {u"older"_s, u"incident"_s, 1}})
        for (int length = 1; length < 6; ++length) {
            QStringList all;
            QString cursor;
            int pages = 0;
            do {
                const auto page = desk.bootstrap(part, cursor, length);
                REQUIRE(page.state.isEmpty());
                const auto ids = idsOf(page, entity);
                CHECK(ids.size() <= length);
                for (const auto& row : page.rows.first(page.rows.size() - 1))
                    CHECK(row.value(u"next"_s).isNull());
                all += ids;
                cursor = page.rows.last().value(u"next"_s).toString();
            } while (!cursor.isEmpty() && ++pages < 20);
            CHECK(all.size() == count);
            all.removeDuplicates();
            CHECK(all.size() == count);
        }
}

TEST_CASE("incidents of one millisecond come once each, in pages of any length")
{
    Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    QStringList filed;
    for (int i = 0; i < 7; ++i) {
        const auto incident = anIncident();
        REQUIRE(stateOf(desk.give(centre.rosa, {incident})) == u"accepted"_s);
        filed.append(idOf(incident));
    }
    filed.sort();
    // An administrator's hand is not bound to milliseconds: two and two lie a microsecond apart.
    REQUIRE(centre.owner.say(u"update cad.incident set filed_at = timestamptz '2020-02-29 12:00:00.123' + (counted.n / 2) * interval '1 microsecond' "
                              "from (select id, row_number() over (order by id) as n from cad.incident) counted where counted.id = incident.id"_s).state.isEmpty());
    for (int length = 1; length < 9; ++length) {
        QStringList all;
        QString cursor;
        int pages = 0;
        do {
            const auto page = desk.bootstrap(u"older"_s, cursor, length);
            REQUIRE(page.state.isEmpty());
            all += idsOf(page, u"incident"_s);
            cursor = page.rows.isEmpty() ? QString{} : page.rows.last().value(u"next"_s).toString();
        } while (!cursor.isEmpty() && ++pages < 20);
        all.sort();
        CHECK(all == filed);
    }
}

// One snapshot because the function is stable, which the golden schema holds; here, that this is enough.
TEST_CASE("what a workstation begins with fits the feed that follows, while others write")
{
    const Centre centre;
    CentreDesk reader(centre, u"W3"_s);
    const auto incident = anIncident();
    REQUIRE(stateOf(reader.give(centre.dana, {incident})) == u"accepted"_s);
    std::atomic<bool> enough = false;
    std::atomic<int> written = 0;
    // A connection belongs to the thread that opened it.
    std::thread writer([&] {
        const Centre* shared = &centre;
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"writer"_s);
        connection.setHostName(server().cluster().host());
        connection.setDatabaseName(shared->name);
        connection.setUserName(LocalCluster::superuser());
        connection.setPassword(server().password());
        if (connection.open()) {
            QSqlQuery query(connection);
            while (!enough && written < 600 && query.exec(u"insert into cad.log_entry select gen_random_uuid(), '%1', 'note', now(), now(), null, '', '', 'x', '' from generate_series(1, 3)"_s.arg(idOf(incident))))
                ++written;
        }
        connection.close();
    });
    bool fits = true;
    for (int i = 0; i < 100 && (written < 600 || i < 10); ++i) {
        const auto begun = reader.bootstrap(u"now"_s);
        const auto head = begun.object(u"body"_s);
        const auto seq = head.value(u"seq").toInteger();
        // The entries sent are exactly those of the feed up to the head.
        const auto there = idsOf(begun, u"log_entry"_s).size();
        fits = fits && there % 3 == 0 && centre.owner.say(u"select count(*) as n from sync.change where entity = 'log_entry' and seq <= %1"_s.arg(seq)).value(u"n"_s).toInt() == there;
        const auto rest = reader.pull(seq, head.value(u"hash").toString());
        fits = fits && (rest.rows.isEmpty() || rest.value(u"kind"_s) == u"change"_s) && rest.rows.size() % 3 == 0;
    }
    enough = true;
    writer.join();
    QSqlDatabase::removeDatabase(u"writer"_s);
    CHECK(fits);
    CHECK(written > 5);
}

TEST_CASE("the server dies in the middle of work, and what was acknowledged is there")
{
    LocalCluster& cluster = server().cluster();
    const Centre centre;
    QString history;
    QJsonObject answer;
    QJsonObject command;
    {
        CentreDesk desk(centre, u"W3"_s);
        command = desk.command(centre.dana, {anIncident()});
        answer = desk.submit(command);
        history = centre.history();
    }
    REQUIRE(cluster.kill());
    CHECK_FALSE(cluster.isRunning());
    const auto again = cluster.start();
    REQUIRE(again);
    // The old connections are dead; new ones find everything.
    const Session owner(centre.name, LocalCluster::superuser(), server().password());
    CHECK(owner.say(u"select from cad.incident"_s).rows.size() == 1);
    const Session desk(centre.name, u"ws_w3"_s, u"known to the tests"_s);
    const auto said = desk.step(u"submit"_s, {{u"history"_s, history}, {u"batch"_s, compact({command})}}).array(u"answers"_s).at(0).toObject();
    CHECK(said.value(u"again").toBool());
    CHECK(said.value(u"seq") == answer.value(u"seq"));
}

TEST_CASE("a server that hangs stays connected and says nothing until it goes on")
{
    LocalCluster& cluster = server().cluster();
    const Centre centre;
    REQUIRE(cluster.freeze());
    std::atomic<bool> answered = false;
    std::thread asking([&] {
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"asking"_s);
        connection.setHostName(cluster.host());
        connection.setDatabaseName(centre.name);
        connection.setUserName(LocalCluster::superuser());
        connection.setPassword(server().password());
        answered = connection.open();
        connection.close();
    });
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 300)
        std::this_thread::yield();
    CHECK_FALSE(answered);
    REQUIRE(cluster.thaw());
    asking.join();
    CHECK(answered);
    QSqlDatabase::removeDatabase(u"asking"_s);
}
