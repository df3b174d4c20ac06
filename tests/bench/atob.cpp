#include "bench.h"
#include "linked.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

/// A plain connection through Qt's driver, at a workstation's login.
class Plain {
public:
    explicit Plain(const Centre& centre) : m_name(QUuid::createUuid().toString())
    {
        const auto address = centre.newStation();
        auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        connection.setHostName(address.hosts);
        connection.setDatabaseName(address.database);
        connection.setUserName(address.login);
        connection.setPassword(address.password);
        if (!connection.open())
            qFatal("%ls", qUtf16Printable(connection.lastError().text()));
    }
    ~Plain()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Plain)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    [[nodiscard]] QSqlQuery ask(const QString& sql, const QVariantList& values) const
    {
        QSqlQuery query(database());
        query.setForwardOnly(true);
        bool good = query.prepare(sql);
        for (const auto& value : values)
            query.addBindValue(value);
        good = good && query.exec();
        if (!good)
            qFatal("%ls", qUtf16Printable(query.lastError().text()));
        return query;
    }

private:
    QString m_name;
};

/// The same without a desk: one connection submits what a desk would, the hint comes to another, and that one fetches.
class RawPair {
public:
    RawPair(const Centre& centre, const QList<Incident>& incidents)
        : m_centre(&centre), m_notes(incidents, centre.rosa), m_a(centre), m_b(centre), m_history(centre.value(u"select history from sync.head"_s).toString())
    {
        auto* driver = m_b.database().driver();
        if (!driver->subscribeToNotification(u"cad_feed"_s))
            qFatal("a_to_b: the plain connection can not listen");
        QObject::connect(driver, &QSqlDriver::notification, driver, [this] { m_hinted = true; });
    }

    double once()
    {
        const auto command = m_notes.next();
        const auto sent = m_notes.asSent(command, m_centre->key);
        const auto batch = QString::fromUtf8(QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, sent.id.toString()}, {u"n"_s, sent.n}, {u"name"_s, sent.name}, {u"actor"_s, sent.actor.id.toString()},
            {u"effects"_s, sent.effects}, {u"deps"_s, QJsonArray{}}, {u"occurred_at"_s, toMsecs(sent.occurredAt)}, {u"proof"_s, sent.proof}}}).toJson(QJsonDocument::Compact));
        const auto wanted = Notes::entryOf(command).toString();
        catchUp();
        m_hinted = false;
        return millisecondsOf([&] {
            (void)m_a.ask(u"select sync.submit(?, ?)"_s, {m_history, batch});
            until("the raw note", [&] { return m_hinted && fetches(wanted); });
        });
    }

private:
    void catchUp()
    {
        auto head = m_centre->query();
        if (!head.exec(u"select seq, encode(hash, 'hex') from sync.head"_s) || !head.next())
            qFatal("a_to_b: the centre has no head");
        m_seq = head.value(0).toLongLong();
        m_hash = head.value(1).toString();
    }
    bool fetches(const QString& wanted)
    {
        auto changes = m_b.ask(u"select kind, seq, entity, id, ver, command, body, body_hash, hash, tx from sync.pull(?, ?, ?, 500)"_s, {m_history, m_seq, m_hash});
        bool found = false;
        while (changes.next()) {
            m_seq = changes.value(1).toLongLong();
            m_hash = changes.value(8).toString();
            found = found || changes.value(3).toString() == wanted;
        }
        return found;
    }

    const Centre* m_centre;
    Notes m_notes;
    Plain m_a;
    Plain m_b;
    QString m_history;
    qint64 m_seq = 0;
    QString m_hash;
    bool m_hinted = false;
};

/// Two desks; one writes, the other reads.
class Pair {
public:
    Pair(const Centre& centre, const QList<Incident>& incidents) : m_centre(&centre), m_notes(incidents, centre.rosa), m_a(centre), m_b(centre)
    {
        m_a.link();
        m_b.link();
        until("two desks in step", [&] { return m_a.isLinked() && m_a.hasHistory() && m_b.isLinked() && m_b.hasHistory(); });
    }

    void rest()
    {
        const auto seq = m_centre->seq();
        until("the first desk at rest", [&] { return m_a.isAt(seq); });
        until("the second desk at rest", [&] { return m_b.isAt(seq); });
    }
    /// From the commit at one desk until the other's picture holds it.
    double once()
    {
        const auto command = m_notes.next();
        const auto entry = Notes::entryOf(command);
        return millisecondsOf([&] {
            (void)m_a.store.commit(command);
            until("the note", [&] { return m_b.shows(entry); });
        });
    }

private:
    const Centre* m_centre;
    Notes m_notes;
    Desk m_a;
    Desk m_b;
};

void aToB(const Report& report)
{
    const Centre centre;
    const auto incidents = centre.openIncidents(40);
    Pair pair(centre, incidents.first(20));
    RawPair raw(centre, incidents.last(20));
    for (const int desks : report.smoke() ? QList{2, 3, 5} : QList{2, 10, 50}) {
        // Up to ten, each is a whole desk; beyond, the others are what the centre feels of one.
        std::vector<std::unique_ptr<Desk>> whole;
        std::optional<Listeners> lean;
        const bool manyDesks = desks > (report.smoke() ? 3 : 10);
        if (manyDesks)
            lean.emplace(centre, desks - 2);
        else
            for (int i = 2; i < desks; ++i)
                whole.emplace_back(std::make_unique<Desk>(centre))->link();
        for (const auto& desk : whole)
            until("a desk in step", [&] { return desk->isLinked() && desk->hasHistory(); });
        const auto allRest = [&] {
            const auto seq = centre.seq();
            pair.rest();
            // One after the other: asking takes the desks' own time.
            for (const auto& desk : whole)
                until("a desk at rest", [&] { return desk->isAt(seq); });
            until("all links at rest", [&] { return !lean || lean->allAt(seq); });
        };
        QList<double> through;
        QList<double> plain;
        for (int i = 0; i < (report.smoke() ? 3 : 200); ++i) {
            allRest();
            through.append(pair.once());
            allRest();
            plain.append(raw.once());
        }
        for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}})
            report.line(u"a_to_b"_s, u"%1_desks_%2"_s.arg(desks).arg(name), quantile(through, share), u"ms"_s, quantile(plain, share));
    }
}

/// The same way, and the centre's own part of it, at centres of different age.
class Aged {
public:
    Aged(int rows, int open) : m_incidents(m_centre.openIncidents(open))
    {
        if (rows > 0) {
            // Older than what a new desk is given with all its lines.
            m_centre.fill({.incidents = rows / 50, .people = rows / 100, .entries = 50, .oldest = 10 * 365 * day, .newest = 130 * day});
            m_centre.fillFeed();
        }
        m_pair.emplace(m_centre, m_incidents.first(open / 2));
        m_link = std::make_unique<CentralLink>(m_centre.newStation(), u"bench"_s);
        m_history = must(m_link->open()).head.history;
    }

    void once()
    {
        m_pair->rest();
        m_through.append(m_pair->once());
        m_pair->rest();
        const auto command = m_notes.asSent(m_notes.next(), m_centre.key);
        m_submits.append(millisecondsOf([&] { (void)must(m_link->submit(m_history, {command})); }));
    }
    /// The server has written down what was filled in, in whichever of its databases.
    void settle() const { m_centre.run(u"checkpoint"_s); }
    [[nodiscard]] double through() const { return quantile(m_through, 0.5); }
    [[nodiscard]] double submits() const { return quantile(m_submits, 0.5); }

private:
    Centre m_centre;
    QList<Incident> m_incidents;
    Notes m_notes{m_incidents.last(m_incidents.size() / 2), m_centre.rosa};
    std::optional<Pair> m_pair;
    std::unique_ptr<CentralLink> m_link;
    QString m_history;
    QList<double> m_through;
    QList<double> m_submits;
};

void growth(const Report& report)
{
    std::vector<std::pair<int, std::unique_ptr<Aged>>> ages;
    for (const int rows : report.smoke() ? QList{0, 1000} : QList{0, 100'000, 1'000'000})
        ages.emplace_back(rows, std::make_unique<Aged>(rows, 40));
    if (!report.smoke())
        ages.front().second->settle();
    for (int i = 0; i < (report.smoke() ? 3 : 100); ++i)
        for (const auto& [rows, aged] : ages)
            aged->once();
    const auto& young = *ages.front().second;
    for (const auto& [rows, aged] : ages) {
        report.line(u"growth"_s, u"a_to_b_%1_rows_p50"_s.arg(rows), aged->through(), u"ms"_s, young.through());
        report.line(u"growth"_s, u"submit_%1_rows_p50"_s.arg(rows), aged->submits(), u"ms"_s, young.submits());
    }
}

const Bench oneToAnother(QStringLiteral("a_to_b"), aToB);
const Bench older(QStringLiteral("growth"), growth);

} // namespace
} // namespace dispatch::bench
