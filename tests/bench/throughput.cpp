#include "bench.h"
#include "linked.h"

#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

/// Much at once: many commands up, many changes down.
namespace dispatch::bench {
namespace {

// As the engine sends them.
constexpr int atOnce = 20;

/// The rows of a note as plain inserts and updates, each its own transaction, in tables without the centre's rules.
class PlainRows {
public:
    explicit PlainRows(const Centre& centre) : m_insert(centre.query()), m_update(centre.query())
    {
        centre.run(u"create schema plain; create table plain.log_entry (like cad.log_entry including defaults including indexes); create table plain.incident (like cad.incident including defaults including indexes);"
                   "insert into plain.incident select * from cad.incident"_s);
        const bool good = m_insert.prepare(u"insert into plain.log_entry (id, incident, kind, at, recorded_at, by, by_name, subject, words, state_word) "
                                            "values (?, ?, ?, to_timestamp(?::bigint / 1000.0), to_timestamp(?::bigint / 1000.0), ?, ?, ?, ?, ?)"_s)
            && m_update.prepare(u"update plain.incident set last_contact_at = to_timestamp(?::bigint / 1000.0) where id = ?"_s);
        if (!good)
            qFatal("%ls %ls", qUtf16Printable(m_insert.lastError().text()), qUtf16Printable(m_update.lastError().text()));
    }

    void write(const Command& command)
    {
        const auto& entry = command.effects.first().fields;
        for (const auto column : {"id"_L1, "incident"_L1, "kind"_L1, "at"_L1, "recorded_at"_L1, "by"_L1, "by_name"_L1, "subject"_L1, "words"_L1, "state_word"_L1})
            m_insert.addBindValue(entry.value(column).toVariant());
        const auto& patch = command.effects.last();
        m_update.addBindValue(patch.fields.value("last_contact_at"_L1).toVariant());
        m_update.addBindValue(patch.id);
        if (!m_insert.exec() || !m_update.exec())
            qFatal("%ls %ls", qUtf16Printable(m_insert.lastError().text()), qUtf16Printable(m_update.lastError().text()));
    }

private:
    QSqlQuery m_insert;
    QSqlQuery m_update;
};

void submitThroughput(const Report& report)
{
    const Centre centre;
    const auto incidents = centre.openIncidents(100);
    CentralLink link(centre.newStation(), u"bench"_s);
    const auto history = must(link.open()).head.history;
    Notes notes(incidents, centre.rosa);
    PlainRows plain(centre);
    for (const int many : {atOnce, 1}) {
        double submitted = 0;
        double inserted = 0;
        const int rounds = (report.smoke() ? 2 : 50) * (many == 1 ? 5 : 1);
        for (int i = 0; i < rounds; ++i) {
            QList<Command> commands;
            QList<WaitingCommand> waiting;
            for (int j = 0; j < many; ++j) {
                commands.append(notes.next());
                waiting.append(notes.asSent(commands.last(), centre.key));
            }
            submitted += millisecondsOf([&] {
                for (const auto& verdict : must(link.submit(history, waiting)))
                    if (verdict.state != Verdict::State::Accepted)
                        qFatal("submit_throughput: refused with %ls", qUtf16Printable(verdict.code));
            });
            inserted += millisecondsOf([&] {
                for (const auto& command : std::as_const(commands))
                    plain.write(command);
            });
        }
        const double all = 1000.0 * rounds * many;
        report.line(u"submit_throughput"_s, u"%1_at_once"_s.arg(many), all / submitted, u"commands/s"_s, all / inserted);
    }
}

void catchUp(const Report& report)
{
    const Centre centre;
    const auto incidents = centre.openIncidents(300);
    Desk desk(centre);
    desk.link();
    until("a desk in step", [&] { return desk.isLinked() && desk.hasHistory(); });
    const int notes = report.smoke() ? 200 : 10'000;
    QList<double> desks;
    QList<double> raw;
    for (int i = 0; i < (report.smoke() ? 1 : 2); ++i) {
        desk.unlink();
        const auto before = centre.seq();
        // A note makes two changes, and each is a transaction of its own.
        centre.run(u"set synchronous_commit = off"_s);
        centre.run(uR"(do $$
            declare
                incidents uuid[] := array(select id from cad.incident order by id);
                about uuid;
            begin
                for i in 1..%1 loop
                    about := incidents[i % cardinality(incidents) + 1];
                    insert into cad.log_entry (id, incident, kind, at, recorded_at, by, by_name, subject, words, state_word)
                        values (gen_random_uuid(), about, 'note', clock_timestamp(), clock_timestamp(), '%2', 'Rosa Delgado', '',
                            'Mother asks to go in with them; says he is calmer now and would drink some water.', '');
                    update cad.incident set last_contact_at = clock_timestamp() where id = about;
                    commit;
                end loop;
            end $$)"_s.arg(notes).arg(centre.rosa.id.toString()));
        centre.run(u"set synchronous_commit = on"_s);
        const auto after = centre.seq();
        if (after - before != 2 * notes)
            qFatal("catch_up: %lld changes were missed", static_cast<long long>(after - before));
        qint64 bytes = 0;
        raw.append(millisecondsOf([&] {
            auto query = centre.query();
            if (!query.exec(u"select seq, entity, id, ver, command, body, encode(body_hash, 'hex'), encode(hash, 'hex') from sync.change where seq > %1 order by seq"_s.arg(before)))
                qFatal("%ls", qUtf16Printable(query.lastError().text()));
            while (query.next())
                for (int column = 0; column < 8; ++column)
                    bytes += query.value(column).toString().size();
        }) / 1000);
        if (bytes == 0)
            qFatal("catch_up: nothing was fetched");
        desks.append(millisecondsOf([&] {
            desk.link();
            until("a desk that has caught up", [&] { return desk.isLinked() && desk.isAt(after); });
        }) / 1000);
    }
    report.line(u"catch_up"_s, u"%1_changes"_s.arg(2 * notes), quantile(desks, 0.5), u"s"_s, quantile(raw, 0.5));
}

const Bench up(QStringLiteral("submit_throughput"), submitThroughput);
const Bench down(QStringLiteral("catch_up"), catchUp);

} // namespace
} // namespace dispatch::bench
