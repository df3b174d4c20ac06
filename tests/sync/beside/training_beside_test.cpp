#include "deskaddress.h"
#include "keyvault.h"
#include "station.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What every table of the centre holds, but for when each desk was last heard.
QMap<QString, QString> contents(const Session& owner)
{
    QMap<QString, QString> held;
    const auto tables = owner.say(u"select table_schema || '.' || table_name as name from information_schema.tables"
                                  " where table_schema in ('cad', 'sync', 'avl') and table_type = 'BASE TABLE' and (table_schema, table_name) <> ('sync', 'station')"_s);
    REQUIRE(tables.rows.size() > 30);
    for (const auto& each : tables.rows) {
        const auto name = each.value(u"name"_s).toString();
        const auto said = owner.say(u"select count(*) || ' ' || coalesce(md5(string_agg(row::text, '|' order by row::text)), '') as held from %1 row"_s.arg(name));
        REQUIRE(said.state.isEmpty());
        held.insert(name, said.value(u"held"_s).toString());
    }
    return held;
}

qint64 sessionsOf(const Session& owner)
{
    (void)owner.say(u"select pg_stat_clear_snapshot()"_s);
    return owner.say(u"select sessions from pg_stat_database where datname = current_database()"_s).value(u"sessions"_s).toLongLong();
}

qsizetype filesThatHold(const QString& folder, const QByteArray& words)
{
    qsizetype found = 0;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        found += file.readAll().contains(words) ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("training beside a live desk and its server: nothing of the one comes to the other")
{
    Centre centre;
    Station desk(addressOf(centre, u"W3"_s), u"W3"_s, centre.dana);
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));
    const auto before = desk.files(u"a live call that nobody trains with"_s);
    REQUIRE(Station::comes([&] { return desk.isAtRest(); }));

    QTemporaryDir machine;
    const auto live = machine.filePath(u"live"_s);
    const auto training = machine.filePath(u"training"_s);
    // What makes a folder a live desk's; with it the program would open one there.
    REQUIRE(QDir().mkpath(live));
    QFile address(live + u"/centre.json"_s);
    REQUIRE(address.open(QIODevice::WriteOnly));
    address.write(QJsonDocument(QJsonObject{{u"host"_s, server().cluster().host()}, {u"database"_s, centre.name}, {u"station"_s, u"W3"_s}}).toJson());
    address.close();

    const auto play = [&](const QString& folder) {
        auto program = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"PGHOST"_s, server().cluster().host());
        environment.insert(u"PGDATABASE"_s, centre.name);
        program->setProcessEnvironment(environment);
        program->start(QStringLiteral(PROGRAM), {u"--training"_s, u"--data"_s, folder, u"--language"_s, u"en"_s, u"--play"_s, u"first-call"_s, u"--seed"_s, u"7"_s, u"--speed"_s, u"max"_s});
        REQUIRE(program->waitForStarted());
        return program;
    };
    {
        auto refused = play(live);
        REQUIRE(refused->waitForFinished(60'000));
        CHECK(refused->exitCode() == 2);
        CHECK(QDir(live).entryList(QDir::Files) == QStringList{u"centre.json"_s});
    }

    const auto held = contents(centre.owner);
    const auto sessions = sessionsOf(centre.owner);
    auto program = play(training);
    REQUIRE(Station::comes([&] { return program->state() == QProcess::NotRunning; }, 150'000));
    const auto told = program->readAllStandardOutput();
    INFO(told.toStdString());
    INFO(program->readAllStandardError().toStdString());
    REQUIRE(program->exitCode() == 0);
    REQUIRE(told.contains("bakery closed Thursday"));

    // To the server: no connection, no row, not a word.
    CHECK(sessionsOf(centre.owner) == sessions);
    const auto after = contents(centre.owner);
    for (auto it = held.begin(); it != held.end(); ++it) {
        CAPTURE(it.key().toStdString());
        CHECK(after.value(it.key()) == it.value());
    }
    CHECK(after.size() == held.size());
    CHECK(desk.isLinked());
    // And the desk goes on as if nothing had been.
    const auto filed = desk.files(u"the next live call"_s);
    REQUIRE(Station::comes([&] { return desk.isAtRest() && desk.sees(filed.id)->number == u"002"; }));

    // To the trainee: her file has her calls and none of the desk's.
    KeyVault vault(training + u"/training.key"_s);
    const auto key = vault.unlock(u"rosa"_s, u"training"_s);
    REQUIRE(key);
    SystemClock clock;
    Store file(clock);
    REQUIRE(Station::ended(file.open({training + u"/training.desk"_s, *key, {}})));
    const auto found = [&](const QString& words) {
        const auto hits = Station::ended(file.find(words, 50));
        REQUIRE(hits);
        return hits->size();
    };
    CHECK(found(u"bakery"_s) == 1);
    CHECK(found(u"nobody trains"_s) == 0);
    CHECK(Station::ended(file.whole(before.id))->of<Incident>().isEmpty());
    CHECK(filesThatHold(training, "nobody trains") == 0);
    CHECK(filesThatHold(live, "bakery") == 0);
}
