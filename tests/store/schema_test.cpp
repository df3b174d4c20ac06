#include "rawfile.h"

#include "migrations.h"

#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

using Nouns = std::tuple<Staff, Person, PersonFlag, SafetyPlan, Team, Incident, Triage, Determination, Assignment, LogEntry, Closure, Linkage, FollowUp,
    FollowUpAttempt, Look, Duress, Licence, Vehicle, ShiftPattern, Shift, Requirement, Leave, Preference, Trade, RosterEntry, HandOver, PlanDraft,
    PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Assessment, DirectoryEntry, Referral, ReadMark, ClinicalNote, Approval, Transfer, Draft, Fix>;

template <typename Noun>
QStringList tableColumns(const RawFile& raw)
{
    const auto sql = u"select name from pragma_table_info('%1') order by cid"_s.arg(RowOf<Noun>::entity);
    QStringList columns;
    for (const auto& row : raw.ask(sql))
        columns.append(row.value(u"name"_s));
    return columns;
}

/// The words in the CHECK of a column, in order.
QStringList checkedWords(const QString& table, const QString& column, const QString& migration = u"0001_desk"_s)
{
    QFile file(u":/sql/schema/workstation/%1.sql"_s.arg(migration));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto schema = QString::fromUtf8(file.readAll());
    const auto from = schema.indexOf(u"create table "_s + table + u' ');
    const QRegularExpression check(u"\\n    %1 text not null check \\(%1 in \\(([^)]*)\\)"_s.arg(column));
    QStringList words;
    for (auto each : check.match(schema, from).captured(1).split(u','))
        words.append(each.trimmed().remove(u'\''));
    return words;
}

template <typename E>
QStringList wordsOfEnum()
{
    QStringList words;
    for (const auto& [value, text] : wordsOf<E>)
        words.append(text);
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

TEST_CASE("the tables have the nouns' columns, and the statements write every one of them")
{
    DeskFile desk;
    const RawFile raw(desk);
    const auto check = [&]<typename Noun>(std::type_identity<Noun>) {
        INFO(RowOf<Noun>::entity.data());
        const auto columns = columnsOf<Noun>();
        // In any order: a column that came later stands last in the table, and where it belongs in the noun.
        CHECK(sorted(tableColumns<Noun>(raw)) == sorted(columns));
        const auto insert = raw.connection.book().statement(std::is_same_v<Noun, Fix> ? u"keep_fix"_s : u"insert_"_s + RowOf<Noun>::entity);
        const auto patch = raw.connection.book().statement(u"patch_"_s + RowOf<Noun>::entity);
        for (const auto& column : columns) {
            CHECK(insert.contains(u"j->>'%1'"_s.arg(column)));
            if (!patch.isEmpty() && column != u"id")
                CHECK(patch.contains(u"json_type(j, '$.%1') is null"_s.arg(column)));
        }
    };
    [&]<typename... Each>(std::type_identity<std::tuple<Each...>>) { (check(std::type_identity<Each>{}), ...); }(std::type_identity<Nouns>{});
}

TEST_CASE("every statement in the book can be prepared")
{
    DeskFile desk;
    const RawFile raw(desk);
    REQUIRE(raw.connection.book().steps().size() > 80);
    for (const auto& step : raw.connection.book().steps()) {
        INFO(step.toStdString());
        const auto sql = raw.connection.book().statement(step).toUtf8();
        sqlite3_stmt* statement = nullptr;
        const char* rest = nullptr;
        CHECK(sqlite3_prepare_v2(raw.connection.handle(), sql.constData(), -1, &statement, &rest) == SQLITE_OK);
        CHECK(QByteArray(rest).trimmed().isEmpty());
        sqlite3_finalize(statement);
    }
}

TEST_CASE("enumerations are stored as the words the domain knows")
{
    CHECK(checkedWords(u"staff"_s, u"role"_s, u"0010_roles"_s) == wordsOfEnum<Role>());
    CHECK(checkedWords(u"incident"_s, u"status"_s) == wordsOfEnum<IncidentStatus>());
    CHECK(checkedWords(u"incident"_s, u"risk"_s) == wordsOfEnum<RiskLevel>());
    CHECK(checkedWords(u"incident"_s, u"danger"_s) == wordsOfEnum<Danger>());
    CHECK(checkedWords(u"draft"_s, u"danger"_s) == wordsOfEnum<Danger>());
    CHECK(checkedWords(u"triage"_s, u"risk"_s) == wordsOfEnum<RiskLevel>());
    CHECK(checkedWords(u"assignment"_s, u"state"_s) == wordsOfEnum<AssignmentState>());
    CHECK(checkedWords(u"log_entry"_s, u"kind"_s, u"0009_conversation"_s) == wordsOfEnum<LogKind>());
    CHECK(checkedWords(u"follow_up"_s, u"state"_s) == wordsOfEnum<FollowUpState>());
    CHECK(checkedWords(u"duress"_s, u"how"_s, u"0004_duress"_s) == wordsOfEnum<DuressHow>());
    CHECK(checkedWords(u"shift"_s, u"duty"_s, u"0005_roster"_s) == wordsOfEnum<Duty>());
    CHECK(checkedWords(u"shift_pattern"_s, u"duty"_s, u"0005_roster"_s) == wordsOfEnum<Duty>());
    CHECK(checkedWords(u"shift"_s, u"state"_s, u"0005_roster"_s) == wordsOfEnum<ShiftState>());
    CHECK(checkedWords(u"requirement"_s, u"counted"_s, u"0005_roster"_s) == wordsOfEnum<Counted>());
    CHECK(checkedWords(u"trade"_s, u"state"_s, u"0005_roster"_s) == wordsOfEnum<TradeState>());
    CHECK(checkedWords(u"hand_over"_s, u"state"_s, u"0005_roster"_s) == wordsOfEnum<HandOverState>());
    const auto plan = u"0006_plan"_s;
    CHECK(checkedWords(u"plan_draft"_s, u"state"_s, plan) == wordsOfEnum<PlanState>());
    CHECK(checkedWords(u"plan_item"_s, u"part"_s, plan) == wordsOfEnum<PlanPart>());
    CHECK(checkedWords(u"plan_item"_s, u"may_call"_s, plan) == wordsOfEnum<MayCall>());
    CHECK(checkedWords(u"plan_item"_s, u"state"_s, plan) == wordsOfEnum<PlanItemState>());
    CHECK(checkedWords(u"plan_item"_s, u"mark"_s, plan) == wordsOfEnum<ItemMark>());
    CHECK(checkedWords(u"plan_mark"_s, u"mark"_s, plan) == wordsOfEnum<ItemMark>());
    CHECK(checkedWords(u"plan_version"_s, u"state"_s, plan) == wordsOfEnum<VersionState>());
    CHECK(checkedWords(u"consent"_s, u"form"_s, plan) == wordsOfEnum<ConsentForm>());
    CHECK(checkedWords(u"directory_entry"_s, u"state"_s, plan) == wordsOfEnum<DirectoryState>());
    CHECK(checkedWords(u"referral"_s, u"state"_s, plan) == wordsOfEnum<ReferralState>());
    const auto conversation = u"0009_conversation"_s;
    CHECK(checkedWords(u"approval"_s, u"kind"_s, u"0011_release"_s) == wordsOfEnum<ApprovalKind>());
    CHECK(checkedWords(u"approval"_s, u"state"_s, u"0011_release"_s) == wordsOfEnum<ApprovalState>());
    CHECK(checkedWords(u"transfer"_s, u"taker"_s, conversation) == wordsOfEnum<Taker>());
    CHECK(checkedWords(u"transfer"_s, u"state"_s, conversation) == wordsOfEnum<TransferState>());
    CHECK(checkedWords(u"transfer"_s, u"came"_s, conversation) == wordsOfEnum<Came>());
    CHECK(checkedWords(u"transfer"_s, u"force"_s, conversation) == wordsOfEnum<Force>());
}

TEST_CASE("the schema after all migrations is the one that was reviewed")
{
    DeskFile desk;
    const RawFile raw(desk);
    QString dump;
    for (const auto& row : raw.ask(u"select type, name, sql from sqlite_schema where sql is not null order by type, name"_s))
        dump += u"-- %1 %2\n%3;\n\n"_s.arg(row.value(u"type"_s), row.value(u"name"_s), row.value(u"sql"_s));
    const auto path = QStringLiteral(GOLDEN) + u"/schema.sql"_s;
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(dump.toUtf8());
    }
    // Line by line, so that a difference can be read.
    const auto reviewed = QString::fromUtf8(bytesOf(path)).split(u'\n');
    const auto now = dump.split(u'\n');
    for (qsizetype i = 0; i < std::max(reviewed.size(), now.size()); ++i)
        CHECK(now.value(i) == reviewed.value(i));
}

TEST_CASE("what is read at the start, with a call or with an incident never scans the history")
{
    DeskFile desk;
    const RawFile raw(desk);
    const QRegularExpression scan(u"^SCAN (incident|person|log_entry|assignment|follow_up|person_flag|safety_plan|closure|triage|look|outbox|duress|shift|leave|trade|roster_entry|hand_over|plan_draft|plan_item|plan_mark|plan_version|consent|disclosure|assessment|referral|read_mark|clinical_note|approval|transfer)$"_s);
    int plans = 0;
    for (const auto& step : raw.connection.book().steps()) {
        const auto sql = raw.connection.book().statement(step);
        if (!sql.startsWith(u"select"))
            continue;
        ++plans;
        for (const auto& line : raw.ask(u"explain query plan "_s + sql)) {
            INFO(step.toStdString() << ": " << line.value(u"detail"_s).toStdString());
            CHECK_FALSE(scan.match(line.value(u"detail"_s)).hasMatch());
        }
    }
    CHECK(plans > 50);
}

TEST_CASE("each migration has its number and says it")
{
    const QDir folder(u":/sql/schema/workstation"_s);
    int number = 0;
    for (const auto& name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        ++number;
        CHECK(name.first(4).toInt() == number);
        CHECK(bytesOf(folder.filePath(name)).contains(u"pragma user_version = %1;"_s.arg(number).toUtf8()));
    }
    CHECK(number == newestSchema());
}

TEST_CASE("the checks that make a loss impossible are switched on")
{
    DeskFile desk;
    const RawFile raw(desk);
    CHECK(raw.ask(u"pragma journal_mode"_s).first().value(u"journal_mode"_s) == u"wal");
    CHECK(raw.ask(u"pragma synchronous"_s).first().value(u"synchronous"_s) == u"2");
    CHECK(raw.ask(u"pragma foreign_keys"_s).first().value(u"foreign_keys"_s) == u"1");
    CHECK_FALSE(raw.ask(u"pragma cipher_version"_s).first().value(u"cipher_version"_s).isEmpty());
}

TEST_CASE("Qt's SQLite plugin finds all it needs in this program")
{
    const auto plugin = QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/sqldrivers/libqsqlite.so"_s;
    const auto symbols = [](const QStringList& arguments) {
        QProcess nm;
        nm.start(u"nm"_s, arguments);
        REQUIRE(nm.waitForFinished());
        QSet<QString> found;
        for (const auto& line : QString::fromUtf8(nm.readAllStandardOutput()).split(u'\n'))
            if (const auto name = line.section(u' ', -1); name.startsWith(u"sqlite3_"))
                found.insert(name);
        return found;
    };
    const auto wanted = symbols({u"-D"_s, u"-u"_s, plugin});
    const auto exported = symbols({u"-D"_s, u"--defined-only"_s, QCoreApplication::applicationFilePath()});
    CHECK(wanted.size() > 20);
    CHECK((wanted - exported).isEmpty());
}
