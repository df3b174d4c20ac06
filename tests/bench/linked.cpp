#include "linked.h"

#include "enrolment.h"
#include "migrator.h"
#include "privateserver.h"
#include "proof.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>

#include <time.h>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

constexpr auto beatEvery = 5 * second;
constexpr int changesAtOnce = 500;

std::unique_ptr<test::PrivateServer> theServer;

test::PrivateServer& privateServer()
{
    if (!theServer) {
        theServer = std::make_unique<test::PrivateServer>();
        qAddPostRoutine([] { theServer.reset(); });
    }
    return *theServer;
}

QString compact(const QJsonObject& json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

/// The row of a noun that nobody filled, as the centre's table takes it: what is said of it in SQL goes on top.
template <typename Noun>
QString emptyRow()
{
    return u"$empty$%1$empty$::jsonb"_s.arg(compact(toRow(Noun{})));
}

/// The database that all centres are copies of.
const QString& migrated(const std::function<std::unique_ptr<CentreSession>(const QString&)>& session)
{
    static const QString name = [&] {
        const auto made = u"centre"_s;
        must(Migrator(session(u"postgres"_s)->database()).makeDatabase(made));
        const auto owner = session(made);
        Migrator migrator(owner->database());
        must(migrator.init());
        must(migrator.migrate());
        return made;
    }();
    return name;
}

} // namespace

void until(const char* what, const std::function<bool()>& is)
{
    const QDeadlineTimer deadline(std::chrono::minutes(20));
    // For what changes without an event.
    QTimer often;
    often.start(std::chrono::milliseconds(20));
    while (!is()) {
        if (deadline.hasExpired())
            qFatal("this did not come: %s", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void pause(Span span)
{
    const QDeadlineTimer deadline(span);
    until("a pause", [&] { return deadline.hasExpired(); });
}

Notes::Notes(QList<Incident> incidents, Staff author) : m_incidents(std::move(incidents)), m_author(std::move(author)) {}

Command Notes::next()
{
    auto& incident = m_incidents[m_last++ % m_incidents.size()];
    const auto now = m_clock.now();
    auto after = incident;
    after.lastContactAt = now;
    const LogEntry entry{m_ids.next<LogEntryId>(), incident.id, LogKind::Note, now, now, m_author.id, m_author.name, {},
        u"Mother asks to go in with them; says he is calmer now and would drink some water."_s, {}, {}};
    Command command{m_ids.next<CommandId>(), u"note"_s, {m_author.id, m_author.name, m_author.role}, now, {dispatch::insertOf(entry), patchOf(incident, after)}, {}};
    incident = after;
    return command;
}

LogEntryId Notes::entryOf(const Command& command) { return LogEntryId::fromString(command.effects.first().id); }

WaitingCommand Notes::asSent(const Command& command, const SigningKey& key)
{
    const auto effects = QString::fromUtf8(effectsToJson(command.effects));
    return {++m_sent, command.id, command.name, command.actor, effects, {}, command.occurredAt, proofOf(command, effects, key), {}};
}

LocalCluster& Centre::server() { return privateServer().cluster(); }

std::unique_ptr<CentreSession> Centre::session(const QString& database)
{
    auto opened = std::make_unique<CentreSession>(CentrePlace{server().host(), {}, database, LocalCluster::superuser(), {}, {}, {}, privateServer().password()});
    must(opened->open());
    return opened;
}

Centre::Centre()
{
    static int last = 0;
    const auto& from = migrated(&Centre::session);
    m_name = u"%1_%2"_s.arg(from).arg(++last);
    const auto first = session(u"postgres"_s);
    QSqlQuery copied(first->database());
    if (!copied.exec(u"create database %1 template %2"_s.arg(m_name, from)))
        qFatal("%ls", qUtf16Printable(copied.lastError().text()));
    m_owner = session(m_name);
    // A copy has not its template's rights, and is another centre.
    must(Migrator(m_owner->database()).init());
    run(u"update sync.head set history = gen_random_uuid()"_s);
    const SystemClock clock;
    IdSource ids(clock, QRandomGenerator::securelySeeded());
    rosa = {ids.next<StaffId>(), u"Rosa Delgado"_s, {}, {}, Role::Dispatcher, u"county"_s, {u"en"_s}, true};
    key = {rosa.id, QByteArray(32, 'k')};
    must(m_owner->ask("add_staff", {{u"row"_s, compact(toRow(rosa))}}));
    must(Enrolment(*m_owner).setKey(rosa.id, QByteArray(16, 's'), key.key));
}

CentreAddress Centre::newStation() const
{
    // Logins belong to the server, whichever centre they are for.
    static int last = 0;
    const auto station = u"W%1"_s.arg(++last);
    const auto password = must(Enrolment(*m_owner).addWorkstation(station, u"dispatch"_s));
    return {server().host(), {}, m_name, Enrolment::loginOf(station), password, {}, {}, {}, true};
}

QSqlQuery Centre::query() const
{
    QSqlQuery query(m_owner->database());
    query.setForwardOnly(true);
    return query;
}

void Centre::run(const QString& sql) const
{
    auto query = this->query();
    bool good = query.exec(sql);
    while (good && query.nextResult())
        ;
    if (query.lastError().isValid())
        qFatal("%ls", qUtf16Printable(query.lastError().text()));
}

QVariant Centre::value(const QString& sql) const
{
    auto query = this->query();
    if (!query.exec(sql) || !query.next())
        qFatal("%ls", qUtf16Printable(query.lastError().text()));
    return query.value(0);
}

QList<Incident> Centre::openIncidents(int count) const
{
    const SystemClock clock;
    IdSource ids(clock, QRandomGenerator::securelySeeded());
    QList<Incident> incidents;
    QList<Effect> effects;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.id = ids.next<PersonId>();
        person.name = u"Marisol Quiñones"_s;
        effects.append(dispatch::insertOf(person));
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = QString::number(i + 100);
        incident.filedAt = incident.answeredAt = clock.now();
        incident.filedBy = rosa.id;
        incident.call.person = person.id;
        incident.call.whatHappened = u"walks in and out of traffic, crying"_s;
        effects.append(dispatch::insertOf(incident));
        incidents.append(incident);
    }
    take(effects);
    return incidents;
}

void Centre::take(const QList<Effect>& inserts) const
{
    run(u"select sync.apply_insert(e, (x ->> 'id')::uuid, x -> 'fields', 'supervisor') from jsonb_array_elements($effects$%1$effects$) with ordinality as each (x, n) "
        "join sync.entity e on e.name = x ->> 'entity' order by n"_s.arg(QString::fromUtf8(effectsToJson(insertsFirst(inserts)))));
}

void Centre::enrol(const StaffId& staff, const QString& passphrase) const { must(Enrolment(*m_owner).setPassphrase(staff, passphrase)); }

void Centre::fill(const Past& past) const
{
    // The function that makes a row stands after `from`: before it, it would be called for each column.
    auto script = uR"(
        set session_replication_role = replica;
        set synchronous_commit = off;
        insert into cad.person select r.* from generate_series(1, @people) i, jsonb_populate_record(null::cad.person, @person || jsonb_build_object('ver', 1,
            'id', '00000000-0000-7001-8000-' || lpad(to_hex(i), 12, '0'), 'name', (array['Marisol', 'Darnell', 'Oksana', 'Nguyen', 'Aaliyah'])[i % 5 + 1] || ' '
                || (array['Quiñones', 'Okoro', 'Tran', 'Brooks', 'Vang', 'Sharma', 'Pike'])[i % 7 + 1],
            'phone', '+1916' || lpad((2000000 + i % 7999993)::text, 7, '0'), 'address', i % 9000 + 100 || ' Fruitridge Rd, Sacramento')) r;
        insert into cad.safety_plan select r.* from generate_series(1, @people, 20) i, jsonb_populate_record(null::cad.safety_plan, @plan || jsonb_build_object('ver', 1, 'version', 1, 'active', true,
            'id', '00000000-0000-7005-8000-' || lpad(to_hex(i), 12, '0'), 'person', '00000000-0000-7001-8000-' || lpad(to_hex(i), 12, '0'),
            'signed_at', now(), 'signed_by', 'Ana Osei, LCSW', 'helps', 'her sister; being outdoors', 'worse', 'uniforms', 'call', 'her sister')) r;
        insert into cad.incident select r.* from
            (select i, date_trunc('milliseconds', now()) - interval '1 second' * @newest - (@incidents - i) * (interval '1 second' * (@oldest - @newest) / @incidents) as at
                from generate_series(1, @incidents) i) n
            join cad.person p on p.id = ('00000000-0000-7001-8000-' || lpad(to_hex((i::bigint * 7919) % @people + 1), 12, '0'))::uuid,
            jsonb_populate_record(null::cad.incident, @incident || jsonb_build_object('ver', 1, 'id', '00000000-0000-7002-8000-' || lpad(to_hex(i), 12, '0'), 'number', i::text, 'status', 'closed', 'answered_at', at, 'filed_at', at,
            'determined_at', at, 'arrived_at', at, 'ended_at', at + interval '1 hour', 'outcome', 'mobile_team', 'risk', 'low', 'promise_minutes', 60,
            'person', p.id, 'person_name', p.name, 'callback_phone', p.phone, 'callback', substr(p.phone, 3), 'address', p.address, 'pin', '[38.52, -121.48]'::jsonb,
            'where_words', 'near the shop, behind the church', 'nature', 'panic', 'language', 'en', 'danger', 'no',
            'what_happened', (array['has not slept for days and talks to the walls', 'says that nobody would miss him', 'cannot stop shaking since the funeral'])[i % 3 + 1])) r;
        insert into cad.log_entry select r.* from cad.incident x, generate_series(1, @entries) k, jsonb_populate_record(null::cad.log_entry, @entry || jsonb_build_object('ver', 1,
            'id', '00000000-0000-7003-' || lpad(to_hex(32768 + k), 4, '0') || right(x.id::text, 13), 'incident', x.id, 'at', x.filed_at, 'recorded_at', x.filed_at,
            'by_name', 'Rosa Delgado', 'words', 'Mother asks to go in with them; says he is calmer now and would drink some water.')) r
        where x.status = 'closed';
        set session_replication_role = origin;
        set synchronous_commit = on;
        analyze;
    )"_s;
    const auto seconds = [](Span span) { return QString::number(span / second); };
    script.replace(u"@person"_s, emptyRow<Person>()).replace(u"@plan"_s, emptyRow<SafetyPlan>()).replace(u"@people"_s, QString::number(past.people))
        .replace(u"@incidents"_s, QString::number(past.incidents)).replace(u"@incident"_s, emptyRow<Incident>()).replace(u"@entries"_s, QString::number(past.entries))
        .replace(u"@entry"_s, emptyRow<LogEntry>()).replace(u"@oldest"_s, seconds(past.oldest)).replace(u"@newest"_s, seconds(past.newest));
    run(script);
}

void Centre::fillFeed() const
{
    run(uR"(
        set synchronous_commit = off;
        insert into sync.station (name, login, audience) values ('PAST', 'ws_past', 'dispatch');
        create temp table past as select row_number() over (order by at, id) + head.seq as seq, id, at, gen_random_uuid() as command,
            sync.image_log_entry(x)::text as body from cad.log_entry x, sync.head;
        insert into sync.command (id, station, station_n, actor, name, effects, deps, occurred_at, request_hash, proof, state, seq)
            select command, 'PAST', seq, '%1', 'note', jsonb_build_array(jsonb_build_object('kind', 'insert', 'entity', 'log_entry', 'id', id, 'fields', body::jsonb))::text,
                '{}', at, sha256(body::bytea), sha256(body::bytea), 'accepted', seq from past order by seq;
        insert into sync.change (seq, tx, command, entity, id, ver, body, body_hash, hash, at)
            select seq, seq, command, 'log_entry', id, 1, body, sha256(convert_to(body, 'UTF8')), sha256(convert_to(seq::text, 'UTF8')), at from past order by seq;
        update sync.head set seq = change.seq, hash = change.hash from (select seq, hash from sync.change order by seq desc limit 1) change;
        drop table past;
        set synchronous_commit = on;
        analyze;
    )"_s.arg(rosa.id.toString()));
}

Desk::Desk(const Centre& centre) : m_address(centre.newStation())
{
    QObject::connect(&store, &Store::changed, &picture, [this](const Changes& changes) { picture.apply(changes); });
    QObject::connect(&store, &Store::beganAnew, &picture, [this] { show(); });
    QObject::connect(&picture, &LivePicture::applied, &picture, [this](const Changes& changes) {
        if (!changes.of<LogEntry>().isEmpty())
            m_shown = changes.of<LogEntry>().last().id;
    });
    must(store.open({file(), DataKey::random(), Numbering{u"W-"_s}}));
    store.setSigner(centre.key);
}

Desk::~Desk() { unlink(); }

void Desk::link()
{
    m_sync = std::make_unique<SyncThread>(std::make_unique<CentralLink>(m_address, u"bench"_s), &store, &clock);
    QObject::connect(m_sync.get(), &SyncThread::fixesHeard, &picture, [this](const QList<Fix>& fixes) {
        Changes changes;
        changes.of<Fix>() = fixes;
        picture.apply(changes);
    });
    m_sync->start();
}

void Desk::show()
{
    store.loadOpen().then(&picture, [this](const Result<Changes>& open) {
        picture.clear();
        picture.apply(must(open));
        ++m_begun;
    });
}

double Desk::commits(const Command& command)
{
    const auto start = std::chrono::steady_clock::now();
    must(store.commit(command));
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

Listeners::Listeners(const Centre& centre, int count) : m_there(new QObject)
{
    m_there->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_there, &QObject::deleteLater);
    m_thread.start();
    for (int i = 0; i < count; ++i) {
        auto* one = m_all.emplace_back(std::make_unique<One>()).get();
        const auto address = centre.newStation();
        QMetaObject::invokeMethod(m_there, [one, there = m_there, address, i, count] {
            one->link = std::make_unique<CentralLink>(address, u"bench"_s);
            one->at = must(one->link->open()).head;
            one->seq = one->at.seq;
            QObject::connect(one->link.get(), &Link::hinted, there, [one] { pull(*one); });
            auto* beats = new QTimer(there);
            QObject::connect(beats, &QTimer::timeout, there, [one] { beat(*one); });
            // Not all in the same instant.
            QTimer::singleShot(beatEvery * i / count, there, [beats] { beats->start(beatEvery); });
        }, Qt::BlockingQueuedConnection);
    }
}

Listeners::~Listeners()
{
    // A connection ends on the thread that opened it.
    QMetaObject::invokeMethod(m_there, [this] { m_all.clear(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Listeners::pull(One& one)
{
    for (;;) {
        const auto pulled = must(one.link->pull(one.at, changesAtOnce));
        one.at = pulled.to;
        one.seq = one.at.seq;
        if (pulled.changes.isEmpty())
            return;
    }
}

void Listeners::beat(One& one)
{
    if (must(one.link->heartbeat(one.at.seq, SystemClock().now())).seq != one.at.seq)
        pull(one);
}

bool Listeners::allAt(qint64 seq) const
{
    return std::ranges::all_of(m_all, [seq](const auto& one) { return one->seq == seq; });
}

Processes Processes::ofServer(const LocalCluster& server)
{
    QFile file(server.dataFolder() + "/postmaster.pid"_L1);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the server does not run");
    return Processes(file.readLine().trimmed().toLongLong());
}

QList<qint64> Processes::all() const
{
    QMultiHash<qint64, qint64> children;
    for (const auto& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + name + "/stat"_L1);
        if (name.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const auto text = stat.readAll();
        const auto after = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
        if (after.size() > 1)
            children.insert(after.at(1).toLongLong(), name.toLongLong());
    }
    QList<qint64> found{m_root};
    for (qsizetype i = 0; i < found.size(); ++i)
        found += children.values(found.at(i));
    return found;
}

double Processes::cpuSeconds() const
{
    double seconds = 0;
    for (const auto process : all()) {
        clockid_t clock = 0;
        timespec used{};
        if (clock_getcpuclockid(pid_t(process), &clock) == 0 && clock_gettime(clock, &used) == 0)
            seconds += double(used.tv_sec) + double(used.tv_nsec) * 1e-9;
    }
    return seconds;
}

QList<double> Processes::cpuShares(const QList<Processes>& programs, Span span)
{
    QList<double> used;
    for (const auto& program : programs)
        used.append(-program.cpuSeconds());
    const auto start = std::chrono::steady_clock::now();
    pause(span);
    const auto seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    for (qsizetype i = 0; i < programs.size(); ++i)
        used[i] = 100 * (used.at(i) + programs.at(i).cpuSeconds()) / seconds;
    return used;
}

double Processes::memory() const
{
    double kilobytes = 0;
    for (const auto process : all()) {
        QFile sum(u"/proc/%1/smaps_rollup"_s.arg(process));
        if (!sum.open(QIODevice::ReadOnly))
            continue;
        for (const auto& line : sum.readAll().split('\n'))
            if (line.startsWith("Pss:"))
                kilobytes += line.simplified().split(' ').value(1).toDouble();
    }
    return kilobytes / 1024;
}

} // namespace dispatch::bench
