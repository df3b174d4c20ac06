#include "centre.h"

#include "centralbook.h"
#include "centraltables.h"
#include "rights.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonValue plain(const CentralColumn& column)
{
    if (!column.required)
        return QJsonValue::Null;
    switch (column.type) {
    case CentralColumn::Type::Id: return newId();
    case CentralColumn::Type::Moment: return sometime;
    case CentralColumn::Type::Flag: return false;
    case CentralColumn::Type::Whole: return 1;
    case CentralColumn::Type::Text: return column.words.value(0);
    case CentralColumn::Type::Map: return QJsonObject{};
    case CentralColumn::Type::Words: return QJsonArray{u"dispatch"_s, u"oversight"_s};
    case CentralColumn::Type::List:
    case CentralColumn::Type::Any: return QJsonArray{};
    }
    std::unreachable();
}

/// The plainest row that the table itself takes.
QJsonObject plainRow(const CentralTable& table)
{
    QJsonObject row;
    for (const auto& column : table.columns)
        row.insert(column.name, plain(column));
    if (table.name == "plan_version"_L1)
        row.insert(u"hash"_s, QString::fromLatin1(QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex()));
    if (table.name == "approval"_L1)
        row.insert(u"incident"_s, newId());
    return row;
}

/// What the database lets people of each role do with each table, found out by trying.
class Trials {
public:
    Trials() : m_tables(CentralBook().policy().toUtf8())
    {
        m_names = m_tables.names();
        m_names.sort();
        for (const auto& [role, word] : wordsOf<Role>)
            m_people.append({role, m_centre.addPerson(u"p "_s + word, word)});
        // One row of each, put there past all rules: what is asked is only who may touch it.
        for (const auto& name : m_names) {
            const auto row = plainRow(*m_tables.find(name));
            m_rows.insert(name, row);
            const auto put = m_centre.owner.say(u"set session_replication_role = replica; insert into cad.%1 select (jsonb_populate_record(null::cad.%1, sync.stored('%1', '%2') || '{\"ver\": 1}')).*; "
                                                "set session_replication_role = origin"_s.arg(name, QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact))));
            INFO(name.toStdString() << ": " << put.message.toStdString());
            REQUIRE(put.state.isEmpty());
        }
    }

    [[nodiscard]] const QStringList& names() const { return m_names; }
    [[nodiscard]] const CentralTable& table(const QString& name) const { return *m_tables.find(name); }

    /// The roles that may, by what the database answered. An answer that is not about the role is one to somebody who may.
    [[nodiscard]] QList<Role> makers(const QString& name)
    {
        // Nothing but its identity: whoever may is told what is missing.
        return tried([&] { return insertOf(name, {}); }, [&](const QString& role) { return u"a %1 may not make a %2"_s.arg(role, name); });
    }
    [[nodiscard]] QList<Role> changers(const QString& name, const QString& field)
    {
        const auto id = m_rows.value(name).value("id"_L1).toString();
        const QJsonObject same{{field, m_rows.value(name).value(field)}};
        // Of a list of words no value fits: it is the centre's own to write.
        return tried([&] { return patchOf(name, id, same, same); }, [&](const QString& role) { return u"a %1 may not change %2.%3"_s.arg(role, name, field); },
            {u"%1.%2 is never changed"_s.arg(name, field), u"%1: bad column %2"_s.arg(name, field)});
    }
    /// Where a row of it can be read.
    [[nodiscard]] QString readers(const QString& name)
    {
        QStringList all;
        for (const auto& [words, session] : std::initializer_list<std::pair<QString, const Session*>>{{u"dispatch"_s, &m_floor.session}, {u"oversight"_s, &m_office.session}, {u"reports"_s, &m_reports}}) {
            const auto rows = session->say(u"select from cad."_s + name).rows.size();
            const bool whole = session->say(u"select * from cad."_s + name).state.isEmpty();
            if (rows > 0)
                all.append(whole ? words : words + u" in part"_s);
        }
        return all.join(u", "_s);
    }

private:
    template <typename Effect, typename Refusal>
    QList<Role> tried(Effect effect, Refusal refusal, const QStringList& never = {})
    {
        QJsonArray batch;
        for (const auto& [role, signer] : m_people)
            batch.append(m_office.command(signer, {effect()}));
        const auto answers = m_office.submit(batch);
        QList<Role> may;
        for (qsizetype i = 0; i < m_people.size(); ++i) {
            const auto answer = answers.at(i).toObject();
            const auto said = answer.value("reason"_L1).toObject().value("message"_L1).toString();
            if (said != refusal(word(m_people.at(i).first)) && !never.contains(said))
                may.append(m_people.at(i).first);
        }
        return may;
    }

    CentralTables m_tables;
    QStringList m_names;
    const Centre m_centre;
    CentreDesk m_floor{m_centre, u"W3"_s};
    CentreDesk m_office{m_centre, u"OS"_s};
    const Session m_reports{m_centre.name, u"reports"_s, u"known to the tests"_s};
    QList<std::pair<Role, Signer>> m_people;
    QHash<QString, QJsonObject> m_rows;
};

QString words(const QList<Role>& roles)
{
    QStringList all;
    for (const auto role : roles)
        all.append(word(role));
    return all.isEmpty() ? u"nobody"_s : all.join(u", "_s);
}

} // namespace

TEST_CASE("what each role may do with each table is the same at the database and in the program, and stands in packaging/central")
{
    Trials trials;
    QStringList lines;
    for (const auto& name : trials.names()) {
        INFO(name.toStdString());
        const auto makers = trials.makers(name);
        QList<Role> expected;
        for (const auto& [role, word] : wordsOf<Role>)
            if (rights::mayMake(role, name))
                expected.append(role);
        CHECK(words(makers) == words(expected));

        QMap<QString, QStringList> changed; // by who
        for (const auto& column : trials.table(name).columns) {
            INFO(column.name.toStdString());
            const auto changers = trials.changers(name, column.name);
            expected.clear();
            for (const auto& [role, word] : wordsOf<Role>)
                if (rights::mayChange(role, name, column.name))
                    expected.append(role);
            CHECK(words(changers) == words(expected));
            if (!changers.isEmpty())
                changed[words(changers)].append(column.name);
        }
        QStringList changes;
        const auto most = std::ranges::max_element(changed, {}, [](const QStringList& fields) { return fields.size(); });
        for (auto it = changed.begin(); it != changed.end(); ++it)
            changes.append(it == most ? it.key() : u"%1: %2"_s.arg(it.key(), it->join(u", "_s)));
        lines.append(u"| `%1` | %2 | %3 | %4 |"_s.arg(name, trials.readers(name), words(makers), changes.isEmpty() ? u"nobody"_s : changes.join(u"; "_s)));
    }

    const auto path = QStringLiteral(SOURCE_FOLDER "/packaging/central/README.md");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    file.close();
    static const QRegularExpression part(u"(<!-- roles -->\n)(.*)(<!-- /roles -->)"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto shown = u"| Table | Read at | Made by | Changed by |\n| --- | --- | --- | --- |\n"_s + lines.join(u'\n') + u'\n';
    const auto match = part.match(text);
    REQUIRE(match.hasMatch());
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QString(text.first(match.capturedEnd(1)) + shown + text.sliced(match.capturedStart(3))).toUtf8());
    } else {
        CHECK(match.captured(2) == shown);
    }
    CHECK(lines.size() == 40);
}

TEST_CASE("a look and a disclosure are written down in one's own name, and once more when a command of hers was refused")
{
    const Centre centre;
    CentreDesk desk(centre, u"OS"_s);
    const auto person = aPerson();
    REQUIRE(stateOf(desk.give(centre.dana, {person})) == u"accepted"_s);
    const auto look = [&](const QString& by, const QString& who) {
        return insertOf(u"look"_s, {{u"person"_s, who}, {u"incident"_s, QJsonValue::Null}, {u"at"_s, sometime}, {u"by"_s, by.isEmpty() ? QJsonValue() : QJsonValue(by)}, {u"reason"_s, u"a repeat call"_s}});
    };
    CHECK(stateOf(desk.give(centre.dana, {look(centre.dana.id, idOf(person))})) == u"accepted"_s);
    CHECK(codeOf(desk.give(centre.dana, {look({}, idOf(person))})) == u"CA403"_s);
    const auto forged = look(centre.rosa.id, idOf(person));
    CHECK(codeOf(desk.give(centre.dana, {forged})) == u"CA403"_s);
    // That it was tried makes it no truer.
    CHECK(codeOf(desk.give(centre.dana, {forged})) == u"CA403"_s);

    // She looked, and the command was refused because nobody knew the person yet: a colleague records it as it happened.
    const auto late = aPerson();
    const auto hers = look(centre.rosa.id, idOf(late));
    REQUIRE(codeOf(desk.give(centre.rosa, {hers})) == u"23503"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {late})) == u"accepted"_s);
    CHECK(stateOf(desk.give(centre.dana, {hers})) == u"accepted"_s);
    CHECK(centre.image(u"look"_s, idOf(hers)).value("by"_L1) == centre.rosa.id);
}

TEST_CASE("who reads reports counts calls and reads nobody's words")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {anIncident({{u"area"_s, u"florin"_s}})})) == u"accepted"_s);
    const Session reports(centre.name, u"reports"_s, u"known to the tests"_s);
    CHECK(reports.say(u"select area, risk, source, filed_at from cad.incident"_s).value(u"area"_s) == u"florin"_s);
    CHECK(reports.say(u"select count(*) as n from cad.incident where status = 'open'"_s).value(u"n"_s).toInt() == 1);
    for (const auto& sql : {u"select * from cad.incident"_s, u"select where_words from cad.incident"_s, u"select from cad.incident where person_name like 'A%'"_s, u"select pin from cad.incident"_s,
             u"select x from cad.incident x"_s, u"select to_jsonb(x) from cad.incident x"_s, u"select name from cad.person"_s, u"select from cad.log_entry"_s, u"select from cad.plan_item"_s,
             u"select from cad.look"_s, u"select from cad.conflict"_s, u"select result from cad.transfer"_s, u"select why from cad.approval"_s}) {
        INFO(sql.toStdString());
        CHECK(reports.say(sql).state == u"42501"_s);
    }
}

TEST_CASE("an administrator keeps people, workstations and devices and reads nobody's record; an analyst does neither")
{
    const Centre centre;
    CentreDesk desk(centre, u"W3"_s);
    REQUIRE(stateOf(desk.give(centre.dana, {aPerson(), anIncident()})) == u"accepted"_s);
    REQUIRE(centre.owner.say(u"create role ada login password 'known to the tests' in role cad_administrator"_s).state.isEmpty());
    const Session ada(centre.name, u"ada"_s, u"known to the tests"_s);
    CHECK(ada.say(u"select name, role from cad.staff"_s).rows.size() >= 3);
    CHECK_FALSE(ada.say(u"select name from sync.station"_s).rows.isEmpty());
    CHECK(ada.say(u"select sync.add_staff('{\"id\": \"%1\", \"name\": \"Ana Silva\", \"credential\": \"\", \"sign_in_name\": \"ana\", \"role\": \"analyst\", \"employer\": \"\", \"languages\": [], \"active\": true}')"_s.arg(newId())).state.isEmpty());
    CHECK(ada.say(u"select avl.add_device('car-7', 'T7')"_s).state.isEmpty());
    CHECK(ada.say(u"select name from avl.device"_s).value(u"name"_s) == u"car-7"_s);
    for (const auto& sql : {u"select from cad.person"_s, u"select from cad.incident"_s, u"select from cad.plan_item"_s, u"select from cad.log_entry"_s, u"select from cad.look"_s, u"select from sync.change"_s,
             u"select from sync.sign_in"_s, u"select from avl.fix"_s, u"update cad.staff set active = false"_s, u"set role cad_owner"_s, u"select sync.submit(gen_random_uuid(), '[]')"_s,
             u"select sync.bootstrap('now', '', 10)"_s, u"select sync.set_policy('{}')"_s}) {
        INFO(sql.toStdString());
        CHECK(ada.say(sql).state == u"42501"_s);
    }
    const Session reports(centre.name, u"reports"_s, u"known to the tests"_s);
    for (const auto& sql : {u"select sync.add_staff('{}')"_s, u"select from sync.station"_s, u"select avl.revoke_device('car-7')"_s}) {
        INFO(sql.toStdString());
        CHECK(reports.say(sql).state == u"42501"_s);
    }
    CHECK(centre.owner.say(u"drop role ada"_s).state.isEmpty());
}
