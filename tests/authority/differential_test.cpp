#include "centre.h"
#include "setting.h"

#include "centralbook.h"
#include "commandstream.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue read(const QVariant& text)
{
    return QJsonDocument::fromJson('[' + text.toString().toUtf8() + ']').array().at(0);
}

/// @p image without the moments at which the centre wrote it down: two clocks do not agree on them.
QJsonObject comparable(const QString& entity, QJsonObject image)
{
    if (entity != "conflict"_L1)
        return image;
    image.remove("recorded_at"_L1);
    if (image.value("kind"_L1) == "first"_L1)
        image.remove("solved_at"_L1);
    return image;
}

QString said(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// The rows that @p one has and @p other has not, or not so.
QString onlyIn(const QMap<QString, QJsonObject>& one, const QMap<QString, QJsonObject>& other)
{
    QStringList rows;
    for (const auto& [id, image] : one.asKeyValueRange())
        if (other.value(id) != image)
            rows.append(id + u' ' + said(image));
    return rows.join(u", "_s);
}

/// An answer; the commands it waits for or follows are told in any order.
QJsonObject comparable(QJsonObject answer)
{
    auto reason = answer.value("reason"_L1).toObject();
    if (reason.contains("commands"_L1)) {
        QStringList ids;
        for (const auto& each : reason.value("commands"_L1).toArray())
            ids.append(each.toString());
        ids.sort();
        ids.removeDuplicates();
        reason.insert(u"commands"_s, QJsonArray::fromStringList(ids));
        answer.insert(u"reason"_s, reason);
    }
    return answer;
}

/// The same centre twice: in PostgreSQL and in memory.
class TwoCentres {
public:
    explicit TwoCentres(quint32 seed) : m_random(seed), m_local(CentralBook().policy().toUtf8(), m_central.history(), &m_clock)
    {
        for (const auto& [name, audience] : {std::pair{u"W3"_s, u"dispatch"_s}, {u"W4"_s, u"dispatch"_s}, {u"OS"_s, u"oversight"_s}}) {
            m_local.addStation(name, audience);
            m_desks.emplace(name, std::make_unique<CentreDesk>(m_central, name));
        }
        QList<Signer> people{m_central.rosa, m_central.dana, m_central.omar, m_central.theo, m_central.addPerson(u"sam"_s, u"responder"_s), m_central.addPerson(u"rita"_s, u"supervisor"_s)};
        QList<CommandGiver> givers;
        for (const auto& person : people) {
            REQUIRE(m_local.addStaff(m_central.image(u"staff"_s, person.id)));
            m_local.setSignIn(person.id, QByteArray(16, 's'), person.key);
            givers.append({person.id, person.key});
        }
        // Who gave commands once and may not any more, and who never proved anything.
        m_local.revokeSignIn(people.at(4).id);
        REQUIRE(m_central.owner.say(u"update sync.sign_in set revoked_at = now() where staff = '%1'"_s.arg(people.at(4).id)).state.isEmpty());
        m_stream = std::make_unique<CommandStream>(m_local, givers, m_random);
        submit(m_stream->beginning(), true);
    }

    void play(int batches)
    {
        for (int i = 0; i < batches && differences.isEmpty(); ++i) {
            switch (m_stream->upTo(40)) {
            case 0: loseTail(); break;
            case 1:
                REQUIRE(m_central.owner.say(u"update sync.head set recovery_until = null"_s).state.isEmpty());
                m_local.endRecovery();
                break;
            default: break;
            }
            submit(m_stream->batch(), m_stream->upTo(50) != 0);
        }
        if (differences.isEmpty())
            compareAll();
    }

    QStringList differences;
    int commands = 0;
    QMap<QString, int> verdicts; ///< how often each came

private:
    void differ(const QString& what, const QString& central, const QString& local)
    {
        if (differences.size() < 10)
            differences.append(u"%1\n  in PostgreSQL %2\n  in memory     %3"_s.arg(what, central, local));
    }

    [[nodiscard]] QString someDesk() { return std::next(m_desks.begin(), m_stream->upTo(3))->first; }

    /// A workstation comes that has seen more than the centre has.
    void loseTail()
    {
        const auto name = someDesk();
        CHECK(m_desks.at(name)->pull(1'000'000, u"00"_s).value(u"kind"_s) == u"resync"_s);
        CHECK(m_local.pull(name, {m_central.history(), 1'000'000, {}}, 10)->anew);
    }

    void submit(const QJsonArray& batch, bool ofThisHistory)
    {
        const auto name = someDesk();
        const auto history = ofThisHistory ? m_central.history() : u"00000000-0000-0000-0000-00000000dead"_s;
        const auto central = m_desks.at(name)->session.step(u"submit"_s, {{u"history"_s, history}, {u"batch"_s, compact(batch)}});
        const auto local = m_local.submit(name, history, batch);
        const auto refusal = local ? QString{} : local.error().code;
        if (central.state != refusal)
            differ(u"the batch %1"_s.arg(compact(batch)), central.state + u' ' + central.message, refusal);
        if (!local)
            return;
        const auto answers = central.array(u"answers"_s);
        for (qsizetype i = 0; i < batch.size(); ++i) {
            const auto one = comparable(answers.at(i).toObject());
            const auto other = comparable(local->at(i).toObject());
            ++commands;
            ++verdicts[one.value("state"_L1).toString() + u' ' + one.value("code"_L1).toString()];
            if (one != other)
                differ(u"the command %1"_s.arg(said(batch.at(i))), said(one), said(other));
        }
    }

    void compareAll()
    {
        for (const auto& table : m_local.rows().tables().names())
            compareTable(table);
        compareFeed();
        compareCommands();
        for (const auto& [name, desk] : m_desks) {
            comparePulls(name, *desk);
            for (const auto& part : {u"now"_s, u"people"_s, u"recent"_s, u"older"_s})
                compareBootstrap(name, *desk, part);
            for (const auto& [incident, row] : m_local.rows().all(u"incident"_s).asKeyValueRange())
                compareRows(u"whole %1 for %2"_s.arg(incident, name), desk->session.step(u"whole"_s, {{u"incident"_s, incident}}).rows, *m_local.whole(name, incident));
        }
    }

    void compareTable(const QString& table)
    {
        const auto rows = m_central.owner.say(u"select x.id::text as id, x.ver, sync.image_%1(x)::text as body from cad.%1 x order by x.id"_s.arg(table)).rows;
        const auto local = m_local.rows().all(table);
        if (rows.size() != local.size())
            differ(u"rows of "_s + table, QString::number(rows.size()), QString::number(local.size()));
        for (const auto& row : rows) {
            const auto here = local.value(row.value(u"id"_s).toString());
            const auto one = comparable(table, read(row.value(u"body"_s)).toObject());
            const auto other = comparable(table, here.image);
            if (one != other || row.value(u"ver"_s).toInt() != here.ver)
                differ(u"a row of "_s + table, said(one), said(other));
        }
    }

    void compareFeed()
    {
        // A desk's id of a command knows no difference between none and the id of zeros.
        const auto rows = m_central.owner.say(u"select seq, tx, coalesce(nullif(command::text, '00000000-0000-0000-0000-000000000000'), '') as command, entity, id::text as id, ver, body from sync.change order by seq"_s).rows;
        const auto& feed = m_local.rows().feed();
        if (rows.size() != feed.size())
            differ(u"the length of the feed"_s, QString::number(rows.size()), QString::number(feed.size()));
        for (qsizetype i = 0; i < std::min(rows.size(), feed.size()); ++i) {
            const auto& row = rows.at(i);
            const auto& [link, tx] = feed.at(i);
            const auto place = u"%1 %2 %3 %4 %5 %6"_s;
            const auto one = place.arg(row.value(u"seq"_s).toString(), row.value(u"tx"_s).toString(), row.value(u"command"_s).toString(), row.value(u"entity"_s).toString(), row.value(u"id"_s).toString(), row.value(u"ver"_s).toString());
            const auto other = place.arg(QString::number(link.seq), QString::number(tx), link.command.isNull() ? QString{} : link.command.toString(), link.entity, link.id, QString::number(link.ver));
            const auto body = comparable(link.entity, read(row.value(u"body"_s)).toObject());
            const auto here = comparable(link.entity, read(*link.body).toObject());
            if (one != other || body != here)
                differ(u"change %1"_s.arg(i + 1), one + u' ' + said(body), other + u' ' + said(here));
        }
        FeedPosition position{m_central.history(), 0, QByteArray(32, '\0')};
        QList<FeedLink> links;
        for (const auto& change : feed)
            links.append(change.link);
        const auto followed = follow(position, links);
        INFO((followed ? QString{} : followed.error().detail).toStdString());
        CHECK((followed && position == m_local.rows().head()));
    }

    void compareCommands()
    {
        const auto rows = m_central.owner.say(u"select id::text as id, station, state, code, reason, seq from sync.command"_s).rows;
        if (rows.size() != m_local.commands().size())
            differ(u"commands decided"_s, QString::number(rows.size()), QString::number(m_local.commands().size()));
        for (const auto& row : rows) {
            const auto here = m_local.commands().value(row.value(u"id"_s).toString());
            if (row.value(u"station"_s) != here.station || row.value(u"state"_s) != here.state || row.value(u"code"_s) != here.code || row.value(u"seq"_s).toLongLong() != here.seq)
                differ(u"the verdict on "_s + row.value(u"id"_s).toString(), row.value(u"state"_s).toString() + row.value(u"code"_s).toString(), here.state + here.code);
        }
    }

    /// Page by page, as a workstation reads it.
    void comparePulls(const QString& name, const CentreDesk& desk)
    {
        FeedPosition at{m_central.history(), 0, {}};
        QByteArray centralHash;
        for (bool more = true; more && differences.isEmpty();) {
            const int most = 1 + m_stream->upTo(60);
            const auto central = desk.pull(at.seq, QString::fromLatin1(centralHash), most).rows;
            const auto local = m_local.pull(name, at, most);
            REQUIRE(local);
            if (central.size() != local->links.size()) {
                differ(u"a pull after %1"_s.arg(at.seq), QString::number(central.size()), QString::number(local->links.size()));
                return;
            }
            for (qsizetype i = 0; i < central.size(); ++i)
                if (central.at(i).value(u"seq"_s).toLongLong() != local->links.at(i).seq || central.at(i).value(u"body"_s).isNull() == local->links.at(i).body.has_value())
                    differ(u"change %1 for %2"_s.arg(local->links.at(i).seq).arg(name), central.at(i).value(u"body"_s).toString(), local->links.at(i).body.value_or(u"hidden"_s));
            more = !central.isEmpty();
            if (more) {
                centralHash = central.last().value(u"hash"_s).toByteArray();
                at.seq = local->links.last().seq;
                at.hash = local->links.last().hash;
            }
        }
    }

    void compareBootstrap(const QString& name, const CentreDesk& desk, const QString& part)
    {
        QString after;
        do {
            const int most = 1 + m_stream->upTo(20);
            Rows rows;
            QString next;
            for (const auto& row : desk.bootstrap(part, after, most).rows) {
                if (!row.value(u"next"_s).isNull())
                    next = row.value(u"next"_s).toString();
                if (row.value(u"kind"_s) == u"row"_s)
                    rows.append(row);
            }
            const auto page = m_local.bootstrap(name, part, after, most);
            REQUIRE(page);
            compareRows(u"bootstrap %1 for %2 after “%3”"_s.arg(part, name, after), rows, page->rows);
            if (next != page->next)
                differ(u"the page after “%1”"_s.arg(after), next, page->next);
            after = next;
        } while (!after.isEmpty() && differences.isEmpty());
    }

    void compareRows(const QString& what, const Rows& central, const QList<FeedChange>& local)
    {
        QMap<QString, QJsonObject> one;
        QMap<QString, QJsonObject> other;
        for (const auto& row : central) {
            const auto entity = row.value(u"entity"_s).toString();
            one.insert(entity + u' ' + row.value(u"id"_s).toString(), comparable(entity, read(row.value(u"body"_s)).toObject()));
        }
        for (const auto& row : local)
            other.insert(row.entity + u' ' + row.id, comparable(row.entity, *row.image));
        if (one != other)
            differ(what, onlyIn(one, other), onlyIn(other, one));
        if (local.size() != other.size())
            differ(what + u": rows twice"_s, QString::number(other.size()), QString::number(local.size()));
    }

    QRandomGenerator m_random;
    SystemClock m_clock;
    Centre m_central;
    LocalAuthority m_local;
    std::map<QString, std::unique_ptr<CentreDesk>> m_desks;
    std::unique_ptr<CommandStream> m_stream;
};

QString typeWord(const CentralColumn& column)
{
    using Type = CentralColumn::Type;
    switch (column.type) {
    case Type::Id: return u"id"_s;
    case Type::Moment: return u"moment"_s;
    case Type::Flag: return u"flag"_s;
    case Type::Whole: return u"whole"_s;
    case Type::Text: return u"text"_s;
    case Type::List:
    case Type::Map:
    case Type::Any: return u"json"_s;
    case Type::Words: return u"words"_s;
    }
    return {};
}

} // namespace

TEST_CASE("the centre in memory has the columns, references and rules of the database's tables")
{
    const Centre centre;
    const CentralTables tables(CentralBook().policy().toUtf8());
    QMap<QString, QStringList> central;
    QMap<QString, QStringList> local;
    for (const auto& row : centre.owner.say(u"select field.entity, field.name, field.type, field.required, array_to_string(field.roles, ' ') as roles, coalesce((select confrelid::regclass::text from pg_constraint "
                                            "where contype = 'f' and conrelid = format('cad.%I', entity)::regclass and conkey = array[attnum]), '') as refers from sync.field "
                                            "join pg_attribute on attrelid = format('cad.%I', entity)::regclass and attname = name order by entity, attnum"_s).rows)
        central[row.value(u"entity"_s).toString()].append(QStringList{row.value(u"name"_s).toString(), row.value(u"type"_s).toString(), row.value(u"required"_s).toBool() ? u"required"_s : QString{},
            row.value(u"refers"_s).toString().remove(u"cad."_s), row.value(u"roles"_s).toString()}.join(u' '));
    for (const auto& name : tables.names())
        for (const auto& column : tables.find(name)->columns)
            local[name].append(QStringList{column.name, typeWord(column), column.required ? u"required"_s : QString{}, column.refersTo, column.roles.join(u' ')}.join(u' '));
    CHECK(central.keys() == local.keys());
    for (const auto& [name, columns] : central.asKeyValueRange())
        CHECK(columns == local.value(name));
}

TEST_CASE("what PostgreSQL answers, the centre in memory answers, and both have the same rows and the same feed")
{
    const auto seed = static_cast<quint32>(setting("DIFF_SEED", 1));
    const auto rounds = static_cast<quint32>(setting("DIFF_ROUNDS", 5));
    int commands = 0;
    QMap<QString, int> verdicts;
    for (quint32 round = 0; round < rounds; ++round) {
        TwoCentres both(seed + round);
        both.play(150);
        commands += both.commands;
        for (const auto& [verdict, times] : both.verdicts.asKeyValueRange())
            verdicts[verdict] += times;
        INFO("replay with DIFF_ROUNDS=1 DIFF_SEED=" << seed + round);
        INFO(both.differences.join(u'\n').toStdString());
        REQUIRE(both.differences.isEmpty());
    }
    QString told;
    for (const auto& [verdict, times] : verdicts.asKeyValueRange())
        told += u" %1: %2,"_s.arg(verdict).arg(times);
    std::puts(qPrintable(u"seed %1, %2 rounds, %3 commands:%4"_s.arg(seed).arg(rounds).arg(commands).arg(told)));
}
