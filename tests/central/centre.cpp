#include "centre.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace dispatch::test {
namespace {

Said answerOf(QSqlQuery& query, bool good)
{
    Said said;
    if (good) {
        do {
            said.rows.clear();
            const auto record = query.record();
            while (query.next()) {
                auto& row = said.rows.emplaceBack();
                for (int i = 0; i < record.count(); ++i)
                    row.insert(record.fieldName(i), query.value(i));
            }
        } while (query.nextResult());
    }
    said.state = query.lastError().nativeErrorCode();
    said.message = query.lastError().databaseText();
    return said;
}

QJsonObject merged(QJsonObject into, const QJsonObject& with)
{
    for (auto it = with.begin(); it != with.end(); ++it)
        into.insert(it.key(), it.value());
    return into;
}

QJsonObject object(const char* json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

Session::Session(const QString& database, const QString& login, const QString& word) : m_name(QUuid::createUuid().toString())
{
    auto connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    connection.setHostName(server().cluster().host());
    connection.setDatabaseName(database);
    connection.setUserName(login);
    connection.setPassword(word);
    const bool opened = connection.open();
    INFO(connection.lastError().text().toStdString());
    REQUIRE(opened);
}

Session::~Session()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Said Session::say(const QString& sql) const
{
    QSqlQuery query(database());
    return answerOf(query, query.exec(sql));
}

Said Session::step(const QString& name, const QVariantMap& values) const
{
    static const CentralBook book;
    QSqlQuery query(database());
    const bool prepared = query.prepare(book.statement(name));
    for (const auto& [key, value] : values.asKeyValueRange())
        query.bindValue(u':' + key, value);
    return answerOf(query, prepared && query.exec());
}

QString Server::newDatabase(const QString& from)
{
    const Session postgres(u"postgres"_s, LocalCluster::superuser(), password());
    const auto name = u"County centre %1"_s.arg(++m_last);
    const auto made = postgres.say(u"create database \"%1\" template \"%2\""_s.arg(name, from));
    INFO(made.message.toStdString());
    REQUIRE(made.state.isEmpty());
    return name;
}

namespace {

std::unique_ptr<Server> theServer;

QString migratedDatabase()
{
    static const QString name = [] {
        const auto made = server().newDatabase(u"template0"_s);
        const Session session(made, LocalCluster::superuser(), server().password());
        Migrator migrator(session.database());
        const auto done = migrator.init().and_then([&] { return migrator.migrate(); });
        if (!done)
            qFatal("no schema: %ls", qUtf16Printable(done.error().detail));
        for (const auto login : {"ws_w3"_L1, "ws_w4"_L1, "ws_os"_L1, "ws_nobody"_L1})
            REQUIRE(session.say(u"create role %1 login password '%2' in role cad_workstation"_s.arg(login, password)).state.isEmpty());
        REQUIRE(session.say(u"create role reports login password '%1' in role cad_reader"_s.arg(password)).state.isEmpty());
        return made;
    }();
    return name;
}

} // namespace

Server& server()
{
    if (!theServer) {
        theServer = std::make_unique<Server>();
        qAddPostRoutine([] { theServer.reset(); });
    }
    return *theServer;
}

Centre::Centre() : name(server().newDatabase(migratedDatabase())), owner(name, LocalCluster::superuser(), server().password())
{
    // A copy has not its template's rights.
    REQUIRE(Migrator(owner.database()).init());
    // A template's centre and its copies are different centres.
    REQUIRE(owner.say(u"update sync.head set history = gen_random_uuid()"_s).state.isEmpty());
    for (const auto& [station, login, audience] : {std::tuple{"W3"_L1, "ws_w3"_L1, "dispatch"_L1}, {"W4"_L1, "ws_w4"_L1, "dispatch"_L1}, {"OS"_L1, "ws_os"_L1, "oversight"_L1}})
        REQUIRE(owner.step(u"add_station"_s, {{u"name"_s, QString(station)}, {u"login"_s, QString(login)}, {u"audience"_s, QString(audience)}}).state.isEmpty());
    rosa = addPerson(u"rosa"_s, u"supervisor"_s);
    dana = addPerson(u"dana"_s, u"dispatcher"_s);
    omar = addPerson(u"omar"_s, u"clinician"_s);
    theo = addPerson(u"theo"_s, u"trainer"_s);
}

Signer Centre::addPerson(const QString& signInName, const QString& role) const
{
    Signer signer{newId(), {}, signInName};
    signer.key.resize(32);
    QRandomGenerator::system()->generate(signer.key.begin(), signer.key.end());
    const QJsonObject row{{u"id"_s, signer.id}, {u"name"_s, signInName}, {u"credential"_s, u""_s}, {u"sign_in_name"_s, signInName}, {u"role"_s, role},
        {u"employer"_s, u"cwrt"_s}, {u"languages"_s, QJsonArray{u"en"_s}}, {u"active"_s, true}};
    const auto added = owner.step(u"add_staff"_s, {{u"row"_s, QString::fromUtf8(QJsonDocument(row).toJson())}});
    INFO(added.message.toStdString());
    REQUIRE(added.state.isEmpty());
    REQUIRE(owner.step(u"set_sign_in"_s, {{u"staff"_s, signer.id}, {u"salt"_s, u"000102030405060708090a0b0c0d0e0f"_s}, {u"key"_s, QString::fromLatin1(signer.key.toHex())}}).state.isEmpty());
    return signer;
}

QString Centre::history() const
{
    return owner.step(u"head"_s).value(u"history"_s).toString();
}

qint64 Centre::seq() const
{
    return owner.step(u"head"_s).value(u"seq"_s).toLongLong();
}

QJsonObject Centre::image(const QString& entity, const QString& id) const
{
    return owner.say(u"select sync.image('%1', '%2') as image"_s.arg(entity, id)).object(u"image"_s);
}

Rows Centre::conflicts() const
{
    return owner.say(u"select kind, state, resolution, incident, entity, \"row\", field, base, mine, theirs, code, name, station, by, command, array_to_string(audience, ' ') as audience "
                     "from cad.conflict order by recorded_at, field"_s).rows;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QJsonObject insertOf(const QString& entity, QJsonObject fields)
{
    if (!fields.contains(u"id"))
        fields.insert(u"id"_s, newId());
    return {{u"kind"_s, u"insert"_s}, {u"entity"_s, entity}, {u"id"_s, fields.value(u"id")}, {u"fields"_s, fields}};
}

QJsonObject patchOf(const QString& entity, const QString& id, const QJsonObject& fields, const QJsonObject& base)
{
    return {{u"kind"_s, u"patch"_s}, {u"entity"_s, entity}, {u"id"_s, id}, {u"fields"_s, fields}, {u"base"_s, base}};
}

QJsonObject anIncident(QJsonObject with)
{
    static const auto fields = object(R"({"number": "W3-017", "status": "open", "answered_at": 1789000000001, "filed_at": 1789000000999, "filed_by": null,
        "risk": "low", "outcome": "", "determined_at": null, "promise_minutes": null, "arrived_at": null, "last_contact_at": null,
        "seeking_place_since": null, "ended_at": null, "cancel_reason": "", "where_words": "by the bridge", "address": "", "pin": [38.5816, -121.4944],
        "area": "", "callback": "", "callback_phone": "", "callback_read_back": false, "danger": "no", "danger_words": "", "source": "line",
        "transfer_from": "", "transfer_accepted_at": null, "already_asked": [], "relation": "", "caller_name": "", "person": null, "person_name": "",
        "pronouns": "", "age_words": "", "language": "", "interpreter": false, "access_needs": "", "nature": "", "what_happened": "", "what_helps": "",
        "observed": [], "observed_words": {}, "screen": {"q1": "no"}, "screen_words": {}, "criteria": [], "criteria_asked": true})");
    return insertOf(u"incident"_s, merged(fields, with));
}

QJsonObject aTeam(QJsonObject with)
{
    static const auto fields = object(R"({"callsign": "T1", "crew": [], "languages": ["en"], "skills": [], "post": "Florin post", "post_point": null,
        "shift_start": 1789000000000, "shift_end": 4102444800000, "phone": "", "vehicle": null})");
    return insertOf(u"team"_s, merged(fields, with));
}

QJsonObject anAssignment(const QString& incident, const QString& team, QJsonObject with)
{
    static const auto fields = object(R"({"state": "offered", "since": 1789000001000, "made_at": 1789000001000, "made_by": null, "reason": "",
        "checked_at": 1789000001000, "check_minutes": 15, "facility": "", "consent": false, "facility_accepted_at": null, "ended_at": null})");
    return insertOf(u"assignment"_s, merged(merged(fields, {{u"incident"_s, incident}, {u"team"_s, team}}), with));
}

QJsonObject aPerson(QJsonObject with)
{
    static const auto fields = object(R"({"name": "Ana", "pronouns": "", "age_words": "", "language": "", "phone": "", "address": "", "what_helps": ""})");
    return insertOf(u"person"_s, merged(fields, with));
}

QJsonObject aNote(const QString& incident, const QString& words)
{
    return insertOf(u"log_entry"_s, {{u"incident"_s, incident}, {u"kind"_s, u"note"_s}, {u"at"_s, sometime}, {u"recorded_at"_s, sometime}, {u"by"_s, QJsonValue::Null},
        {u"by_name"_s, u"Dana"_s}, {u"subject"_s, u""_s}, {u"words"_s, words}, {u"state_word"_s, u""_s}, {u"corrects"_s, QJsonValue::Null}});
}

QJsonObject aFollowUp(const QString& incident, const QString& person, const QString& owner)
{
    return insertOf(u"follow_up"_s, {{u"incident"_s, incident}, {u"person"_s, person}, {u"kind"_s, u"same_day"_s}, {u"made_at"_s, sometime}, {u"due_at"_s, sometime + 3600000},
        {u"owner"_s, owner}, {u"offered_to"_s, QJsonValue::Null}, {u"offered_at"_s, QJsonValue::Null}, {u"state"_s, u"open"_s}, {u"attempts"_s, 0},
        {u"ended_at"_s, QJsonValue::Null}, {u"outcome"_s, u""_s}});
}

QJsonObject aDuress(const QString& team, QJsonObject with)
{
    return insertOf(u"duress"_s, merged({{u"team"_s, team}, {u"incident"_s, QJsonValue::Null}, {u"raised_at"_s, sometime}, {u"raised_by"_s, QJsonValue::Null},
        {u"how"_s, u"spoken"_s}, {u"test"_s, false}, {u"words"_s, u""_s}, {u"taken_by"_s, QJsonValue::Null}, {u"taken_at"_s, QJsonValue::Null},
        {u"ended_by"_s, QJsonValue::Null}, {u"ended_at"_s, QJsonValue::Null}, {u"outcome"_s, u""_s}}, with));
}

QJsonObject aVehicle() { return insertOf(u"vehicle"_s, {{u"name"_s, u"Car 7"_s}, {u"plate"_s, u"8ABC123"_s}, {u"active"_s, true}}); }

QJsonObject aShift(QJsonObject with)
{
    return insertOf(u"shift"_s, merged({{u"staff"_s, QJsonValue::Null}, {u"job"_s, u"responder"_s}, {u"callsign"_s, u"T3"_s}, {u"post"_s, u""_s}, {u"area"_s, u""_s},
        {u"starts_at"_s, sometime}, {u"ends_at"_s, sometime + 3600000}, {u"duty"_s, u"working"_s}, {u"state"_s, u"planned"_s}, {u"since"_s, sometime}, {u"reason"_s, u""_s},
        {u"pattern"_s, QJsonValue::Null}, {u"signed_on_at"_s, QJsonValue::Null}, {u"signed_off_at"_s, QJsonValue::Null}}, with));
}

CentreDesk::CentreDesk(const Centre& c, const QString& station)
    : centre(c), session(c.name, u"ws_"_s + station.toLower(), password), login(u"ws_"_s + station.toLower())
{
}

QJsonObject CentreDesk::command(const Signer& actor, const QJsonArray& effects, const QString& verb, const QStringList& deps)
{
    return signedBy({{u"id"_s, newId()}, {u"n"_s, ++m_n}, {u"name"_s, verb}, {u"actor"_s, actor.id}, {u"effects"_s, compact(effects)},
                        {u"deps"_s, QJsonArray::fromStringList(deps)}, {u"occurred_at"_s, sometime}, {u"prior"_s, QJsonValue::Null}}, actor.key);
}

QJsonObject CentreDesk::signedBy(QJsonObject command, const QByteArray& key)
{
    const auto text = QStringList{command.value(u"id").toString(), command.value(u"name").toString(), command.value(u"actor").toString(),
        QString::number(command.value(u"occurred_at").toInteger()), command.value(u"effects").toString()}.join(u'|');
    command.insert(u"proof"_s, QString::fromLatin1(QMessageAuthenticationCode::hash(text.toUtf8(), key, QCryptographicHash::Sha256).toHex()));
    return command;
}

Said CentreDesk::trySubmit(const QString& batch) const
{
    return session.step(u"submit"_s, {{u"history"_s, centre.history()}, {u"batch"_s, batch}});
}

QJsonArray CentreDesk::submit(const QJsonArray& batch) const
{
    const auto said = trySubmit(compact(batch));
    INFO(said.message.toStdString());
    REQUIRE(said.state.isEmpty());
    const auto answers = said.array(u"answers"_s);
    REQUIRE(answers.size() == batch.size());
    return answers;
}

Said CentreDesk::pull(qint64 after, const QString& hash, int max) const
{
    return session.step(u"pull"_s, {{u"history"_s, centre.history()}, {u"after"_s, after}, {u"after_hash"_s, hash}, {u"max"_s, max}});
}

Said CentreDesk::bootstrap(const QString& part, const QString& after, int max) const
{
    return session.step(u"bootstrap"_s, {{u"part"_s, part}, {u"after"_s, after}, {u"max"_s, max}});
}

QString stateOf(const QJsonObject& answer)
{
    return answer.value(u"state").toString();
}

QString codeOf(const QJsonObject& answer)
{
    return answer.value(u"code").toString();
}

QString compact(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray effectsOf(const QJsonObject& command)
{
    return QJsonDocument::fromJson(command.value(u"effects").toString().toUtf8()).array();
}

} // namespace dispatch::test
