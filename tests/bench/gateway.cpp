#include "bench.h"
#include "gateway.h"
#include "linked.h"
#include "migrator.h"
#include "nmeasender.h"
#include "carphone.h"
#include "privateserver.h"

#include <QEventLoop>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;

/// Cars that report once a second, from their sentences to rows in the centre, beside COPY of the same rows.
namespace dispatch::bench {
namespace {

constexpr int cars = 200;

void run(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    bool good = query.exec(sql);
    while (good && query.nextResult())
        ;
    if (!good || query.lastError().isValid())
        qFatal("%ls", qUtf16Printable(query.lastError().text()));
}

template <typename T>
void mustHold(const Result<T>& result)
{
    if (!result)
        qFatal("%ls %ls", qUtf16Printable(result.error().summary), qUtf16Printable(result.error().detail));
}

/// A server with cars whose teams are on shift.
class County {
public:
    County()
    {
        m_database = connection(u"postgres"_s);
        mustHold(Migrator(m_database).makeDatabase(u"cwrt"_s));
        m_database = connection(u"cwrt"_s);
        mustHold(Migrator(m_database).init());
        mustHold(Migrator(m_database).migrate());
        run(m_database, u"create role gateway login password 'of the bench' in role cwrt_gateway;"
                        "insert into cad.team (id, callsign, crew, languages, skills, post, shift_start, shift_end) "
                        "select gen_random_uuid(), 'T' || n, '[]', '[]', '[]', '', now() - interval '6 hours', now() + interval '6 hours' from generate_series(0, %1) n;"
                        "select avl.add_device('car-' || n, 'T' || n) from generate_series(0, %1) n; update avl.duty set since = now() - interval '1 day'"_s.arg(cars - 1));
    }
    ~County()
    {
        m_database = {};
        for (const auto& name : {u"postgres"_s, u"cwrt"_s})
            QSqlDatabase::removeDatabase(u"gateway bench "_s + name);
    }
    Q_DISABLE_COPY_MOVE(County)

    [[nodiscard]] CentreAddress address()
    {
        CentreAddress address;
        address.hosts = m_server.cluster().host();
        address.database = u"cwrt"_s;
        address.login = u"gateway"_s;
        address.password = u"of the bench"_s;
        address.local = true;
        return address;
    }
    [[nodiscard]] const QSqlDatabase& database() const { return m_database; }
    [[nodiscard]] qint64 rows() const
    {
        QSqlQuery query(u"select count(*) from avl.fix"_s, m_database);
        return query.next() ? query.value(0).toLongLong() : -1;
    }
    /// Milliseconds of COPY, from a file of the server's own, of the rows that are there now.
    [[nodiscard]] double copied()
    {
        const auto file = m_server.cluster().dataFolder() + "/fixes.copy"_L1;
        run(m_database, u"create table raw_fix (like avl.fix including all); copy (select * from avl.fix) to '%1'"_s.arg(file));
        return millisecondsOf([&] { run(m_database, u"copy raw_fix from '%1'"_s.arg(file)); });
    }

private:
    [[nodiscard]] QSqlDatabase connection(const QString& name)
    {
        auto made = QSqlDatabase::addDatabase(u"QPSQL"_s, u"gateway bench "_s + name);
        made.setHostName(m_server.cluster().host());
        made.setDatabaseName(name);
        made.setUserName(LocalCluster::superuser());
        made.setPassword(m_server.password());
        if (!made.open())
            qFatal("%ls", qUtf16Printable(made.lastError().text()));
        return made;
    }

    test::PrivateServer m_server;
    QSqlDatabase m_database;
};

/// What all cars say in one second.
QByteArray saying(Instant at, int tick)
{
    QByteArray all;
    for (int car = 0; car < cars; ++car) {
        const auto when = toDateTime(at, QTimeZone::UTC);
        const QByteArray body = "GPRMC," + when.toString(u"hhmmss"_s).toLatin1() + ",A,3834." + QByteArray::number(1000 + (tick * 7 + car) % 8999) + ",N,12129."
            + QByteArray::number(1000 + (tick * 5 + car * 3) % 8999) + ",W,22.4,084.4," + when.toString(u"ddMMyy"_s).toLatin1() + ",,,A";
        unsigned sum = 0;
        for (const auto each : body)
            sum ^= static_cast<unsigned char>(each);
        all += "car-" + QByteArray::number(car) + ":known $" + body + '*' + QByteArray::number(sum, 16).rightJustified(2, '0') + "\r\n";
    }
    return all;
}

void gatewayIngest(const Report& report)
{
    const int ticks = report.smoke() ? 5 : 250;
    County county;
    QTemporaryDir state;
    const SystemClock clock;
    DeviceRegistry devices;
    for (int car = 0; car < cars; ++car)
        devices.add({u"car-%1"_s.arg(car), "12345678", DeviceRegistry::hashOf(u"known"_s, "12345678"), false, 60'000});
    FixJournal journal(state.path(), 256 * 1024 * 1024);
    mustHold(journal.open());
    RefusalLog log;
    FixIntake intake(devices, journal, clock, log);
    Delivery delivery(journal, county.address());
    QObject::connect(&intake, &FixIntake::kept, &delivery, &Delivery::kick);

    QList<QByteArray> said;
    const auto begin = clock.now() - ticks * second;
    for (int tick = 0; tick < ticks; ++tick)
        said.append(saying(begin + tick * second, tick));
    NmeaSender sender(intake, std::nullopt, "bench"_L1);
    QEventLoop loop;
    int next = 0;
    QTimer timer;
    timer.callOnTimeout(&loop, [&] {
        if (next < said.size()) {
            if (!sender.take(said.at(next++)))
                qFatal("a car was refused");
        } else {
            timer.stop();
        }
    });
    QObject::connect(&delivery, &Delivery::caughtUp, &loop, [&] {
        if (next == said.size() && journal.waiting() == 0)
            loop.quit();
    });
    const auto processBefore = std::clock();
    const double took = millisecondsOf([&] {
        timer.start(0);
        loop.exec();
    });
    const double own = double(std::clock() - processBefore) * 1000 / CLOCKS_PER_SEC;
    const auto rows = county.rows();
    if (rows != qint64(ticks) * cars)
        qFatal("%lld of %d fixes are in the centre", rows, ticks * cars);
    const double copying = county.copied();
    report.line(u"gateway_ingest"_s, u"sustained"_s, double(rows) * 1000 / took, u"fixes/s"_s, double(rows) * 1000 / copying);
    report.line(u"gateway_ingest"_s, u"gateway_cpu"_s, own * 1000 / double(rows), u"us/fix"_s, 0);
}

/// Phones that wait for their thanks, which come when the fix is on the disk. Phones and gateway share this one thread.
void gatewayHttp(const Report& report)
{
    constexpr int phones = 100;
    const int each = report.smoke() ? 3 : 100;
    QTemporaryDir state;
    const SystemClock clock;
    DeviceRegistry devices;
    for (int car = 0; car < phones; ++car)
        devices.add({u"car-%1"_s.arg(car), "12345678", DeviceRegistry::hashOf(u"known"_s, "12345678"), false, 60'000});
    FixJournal journal(state.path(), 256 * 1024 * 1024);
    mustHold(journal.open());
    RefusalLog log;
    FixIntake intake(devices, journal, clock, log);
    HttpDoor door(intake);
    mustHold(door.open({QHostAddress::LocalHost, 0, {}, false}));
    std::deque<test::CarPhone> all;
    qint64 thanked = 0;
    for (int car = 0; car < phones; ++car)
        all.emplace_back(u"car-%1"_s.arg(car), "known", door.port()).thanked = [&](Instant) { ++thanked; };
    const auto begin = clock.now() - each * second;
    const double took = millisecondsOf([&] {
        for (int i = 0; i < each; ++i)
            for (auto& phone : all)
                phone.measures({38.5 + i * 1e-4, -121.5}, begin + i * second);
        until("every phone was thanked", [&] { return thanked == phones * each; });
    });
    if (journal.waiting() != phones * each)
        qFatal("%lld of %d fixes are in the journal", journal.waiting(), phones * each);
    report.line(u"gateway_http"_s, u"thanked"_s, double(thanked) * 1000 / took, u"fixes/s"_s, 0);
    QList<double> flushes;
    for (int i = 0; i < (report.smoke() ? 3 : 200); ++i) {
        mustHold(journal.append({{u"car-1"_s, {38.5, -121.5}, begin, begin, {}, {}, {}}}));
        flushes.append(millisecondsOf([&] { mustHold(journal.sync()); }));
    }
    report.line(u"gateway_http"_s, u"flush_p50"_s, quantile(flushes, 0.5), u"ms"_s, 0);
    report.line(u"gateway_http"_s, u"flush_p99"_s, quantile(flushes, 0.99), u"ms"_s, 0);
}

const Bench bench(u"gateway_ingest"_s, &gatewayIngest);
const Bench http(u"gateway_http"_s, &gatewayHttp);

} // namespace
} // namespace dispatch::bench
