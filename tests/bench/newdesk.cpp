#include "bench.h"
#include "linked.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// Seconds to read all rows of @p sql over a plain connection.
double secondsToFetch(const Centre& centre, const QString& sql)
{
    return millisecondsOf([&] {
        auto query = centre.query();
        qint64 bytes = 0;
        if (query.exec(sql))
            while (query.next())
                bytes += query.value(0).toString().size();
        if (bytes == 0)
            qFatal("bootstrap: nothing was fetched");
    }) / 1000;
}

/// A new desk against ten years.
void run(const Report& report)
{
    const Centre centre;
    const Centre::Past past{.incidents = report.smoke() ? 300 : 200'000, .people = report.smoke() ? 150 : 100'000, .entries = 3, .oldest = 10 * 365 * day, .newest = day};
    centre.fill(past);
    if (!report.smoke())
        centre.run(u"checkpoint"_s); // so that the server is not still writing it down
    const int open = 40;
    centre.openIncidents(open);

    const auto now = secondsToFetch(centre, u"select body from sync.rows_now('dispatch')"_s);
    const auto people = secondsToFetch(centre, u"select sync.image_person(x)::text from cad.person x"_s);
    const auto incidents = secondsToFetch(centre, u"select sync.image_incident(x)::text from cad.incident x"_s);
    const auto entries = secondsToFetch(centre, u"select sync.image_log_entry(l)::text from cad.incident x join cad.log_entry l on l.incident = x.id where x.filed_at > now() - interval '120 days'"_s);

    Desk desk(centre);
    QElapsedTimer clock;
    clock.start();
    const auto soFar = [&] { return double(clock.nsecsElapsed()) * 1e-9; };
    desk.link();
    until("a desk of use", [&] { return desk.begun() == 1; });
    const auto useful = soFar();
    if (desk.picture.now().all<Incident>().size() < open)
        qFatal("bootstrap: what is open is not all there");
    QString part = u"people"_s;
    until("all people", [&] {
        part = must(desk.store.historyCursor()).part;
        return part != "people"_L1;
    });
    const auto allPeople = soFar();
    until("all of the last months", [&] {
        part = must(desk.store.historyCursor()).part;
        return part != "recent"_L1;
    });
    const auto recent = soFar();
    until("all history", [&] { return desk.hasHistory(); });
    const auto whole = soFar();

    report.line(u"bootstrap"_s, u"useful"_s, useful, u"s"_s, now);
    report.line(u"bootstrap"_s, u"people"_s, allPeople, u"s"_s, now + people);
    report.line(u"bootstrap"_s, u"recent"_s, recent, u"s"_s, now + people + entries);
    report.line(u"bootstrap"_s, u"all_history"_s, whole, u"s"_s, now + people + incidents + entries);
    desk.unlink();
    const auto bytes = double(QFileInfo(desk.file()).size() + QFileInfo(desk.file() + "-wal"_L1).size());
    report.line(u"bootstrap"_s, u"file"_s, bytes / 1e6, u"MB"_s, 0);
    report.line(u"bootstrap"_s, u"per_incident"_s, bytes / past.incidents, u"bytes"_s, 0);
}

const Bench bench(QStringLiteral("bootstrap"), run);

} // namespace
} // namespace dispatch::bench
