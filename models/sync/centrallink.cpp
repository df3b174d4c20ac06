#include "centrallink.h"

#include "feedchain.h"
#include "postgreshandle.h"
#include "wirecommand.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto shortCall = 4 * second;
constexpr auto openCall = 6 * second;
constexpr auto longCall = 6 * second;
// What a desk begins with may take a slow centre minutes, and a line that swallowed the answer must not be waited for as long: a page that
// did not come is given twice the time at the next try.
constexpr Span firstPage = 10 * second;
constexpr Span longestPage = 120 * second;
constexpr auto carsChannel = "cad_fix"_L1;

// An older centre has no place for what this desk may have to tell: who signed on would be refused there.
constexpr int oldestSchema = 4;

FeedPosition positionOf(const QJsonObject& json)
{
    return {json.value("history"_L1).toString(), json.value("seq"_L1).toInteger(), QByteArray::fromHex(json.value("hash"_L1).toString().toLatin1())};
}

std::optional<QJsonObject> imageOf(const QVariant& body)
{
    return body.isNull() ? std::nullopt : std::optional(QJsonDocument::fromJson(body.toString().toUtf8()).object());
}

std::optional<double> numberIn(const QVariant& value) { return value.isNull() ? std::nullopt : std::optional(value.toDouble()); }

/// The columns of a fix as fixes.sql gives them, from @p at on.
Fix fixIn(const TeamId& team, const QList<QVariant>& row, qsizetype at)
{
    return {team, {row.at(at).toDouble(), row.at(at + 1).toDouble()}, fromMsecs(row.at(at + 5).toLongLong()), fromMsecs(row.at(at + 6).toLongLong()),
        numberIn(row.at(at + 2)), numberIn(row.at(at + 3))};
}

} // namespace

CentralLink::CentralLink(CentreAddress address, QString version, QObject* parent) : Link(parent), m_address(std::move(address)), m_version(std::move(version)), m_pagePatience(firstPage)
{
}

CentralLink::~CentralLink() { close(); }

Linked<Welcome> CentralLink::open()
{
    close();
    const auto options = m_address.connectOptions(u"CWRT Dispatch "_s + m_version);
    if (!options)
        return std::unexpected(LinkFailure{LinkFailure::Trouble::Refused, options.error()});
    m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        auto db = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
        db.setHostName(m_address.hosts);
        db.setDatabaseName(m_address.database);
        db.setUserName(m_address.login);
        db.setPassword(m_address.password);
        db.setConnectOptions(*options);
        // libpq bounds its own part; what the driver asks right after, nobody does.
        m_watchdog.armOpening(m_address.hosts.split(u','), m_address.portNumbers(), openCall);
        const bool opened = db.open();
        m_watchdog.disarm();
        if (!opened) {
            auto failure = failureOf(db.lastError(), "open");
            db = {};
            close();
            return std::unexpected(std::move(failure));
        }
        if (auto* handle = postgresHandle(db))
            m_socket = PQsocket(handle);
        else
            qWarning("the watchdog can not cut a link that hangs: unknown driver");
        m_open = true;
    }
    // The driver calls a connection that died while it was made open all the same.
    const auto alive = call("probe", {}, shortCall);
    if (!alive)
        return std::unexpected(alive.error());
    const auto hello = ask("hello", {{":version"_L1, m_version}, {":schema"_L1, protocol}}, shortCall);
    if (!hello)
        return std::unexpected(hello.error());
    const auto json = hello->object();
    const Welcome welcome{json.value("station"_L1).toString(), positionOf(json), json.value("schema"_L1).toInt(), fromMsecs(json.value("server_time"_L1).toInteger()),
        json.value("recovering"_L1).toBool(), alive->value(0).value(0).toBool(), json.value("audience"_L1) == "oversight"_L1};
    if (welcome.station.isEmpty() || welcome.head.history.isEmpty())
        return senseless("hello");
    if (welcome.schema < oldestSchema) {
        close();
        return std::unexpected(LinkFailure{LinkFailure::Trouble::Refused,
            {tr("The centre is not set up for this program. Everything stays here; call your administrator."), u"the centre's database has schema %1"_s.arg(welcome.schema)}});
    }
    m_login = m_address.login;
    auto* driver = QSqlDatabase::database(m_name, false).driver();
    // Queued: whoever hears it may close the link, and the driver is still busy telling.
    connect(driver, &QSqlDriver::notification, this, [this](const QString& channel) {
        if (channel == carsChannel)
            Q_EMIT carsHinted();
        else
            Q_EMIT hinted();
    }, Qt::QueuedConnection);
    // The driver waits for the answer as it does for any other, and bounds nothing.
    m_watchdog.arm(m_socket, shortCall);
    const bool listens = driver->subscribeToNotification(u"cad_feed"_s) && driver->subscribeToNotification(carsChannel);
    m_watchdog.disarm();
    if (!listens) {
        close();
        return std::unexpected(LinkFailure{LinkFailure::Trouble::Lost, {{}, u"could not listen"_s}});
    }
    return welcome;
}

void CentralLink::close()
{
    m_watchdog.disarm();
    m_open = false;
    m_socket = -1;
    if (m_name.isEmpty())
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

Linked<QList<CentralLink::Row>> CentralLink::call(QAnyStringView step, std::initializer_list<Value> values, Span patience)
{
    if (!m_open)
        return std::unexpected(LinkFailure{LinkFailure::Trouble::Lost, {{}, u"%1 on a closed link"_s.arg(step.toString())}});
    std::optional<LinkFailure> failure;
    QList<Row> rows;
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        m_watchdog.arm(m_socket, patience);
        bool done = query.prepare(m_book.statement(step));
        if (done) {
            for (const auto& each : values)
                query.bindValue(each.name, each.value);
            done = query.exec();
        }
        while (done && query.next()) {
            Row row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i));
            rows.append(std::move(row));
        }
        // A connection that was found dead refuses to prepare and names no error.
        if (const auto error = query.lastError(); error.isValid() || !done)
            failure = failureOf(error, step);
    }
    m_watchdog.disarm();
    if (failure) {
        close();
        return std::unexpected(*std::move(failure));
    }
    return rows;
}

Linked<QJsonDocument> CentralLink::ask(QAnyStringView step, std::initializer_list<Value> values, Span patience)
{
    return call(step, values, patience).and_then([&](const QList<Row>& rows) -> Linked<QJsonDocument> {
        auto json = QJsonDocument::fromJson(rows.value(0).value(0).toString().toUtf8());
        return json.isNull() ? Linked<QJsonDocument>(senseless(step)) : std::move(json);
    });
}

Linked<QList<Verdict>> CentralLink::submit(const QString& history, const QList<WaitingCommand>& commands)
{
    QJsonArray batch;
    for (const auto& command : commands)
        batch.append(asSent(command));
    const auto answer = ask("submit", {{":history"_L1, history}, {":batch"_L1, QString::fromUtf8(QJsonDocument(batch).toJson(QJsonDocument::Compact))}}, longCall);
    if (!answer)
        return std::unexpected(answer.error());
    auto verdicts = verdictsFrom(answer->array());
    if (!verdicts || verdicts->size() != commands.size())
        return senseless("submit");
    return *std::move(verdicts);
}

Linked<Pulled> CentralLink::pull(const FeedPosition& after, int most)
{
    const auto rows = call("pull", {{":history"_L1, after.history}, {":after"_L1, after.seq}, {":after_hash"_L1, QString::fromLatin1(after.hash.toHex())}, {":max"_L1, most}}, longCall);
    if (!rows)
        return std::unexpected(rows.error());
    QList<FeedLink> links;
    for (const auto& row : *rows) {
        if (row.at(0).toString() != "change"_L1)
            return Pulled{true, {}, after};
        links.append({row.at(1).toLongLong(), row.at(2).toString(), row.at(3).toString(), row.at(4).toInt(), row.at(6).isNull() ? std::nullopt : std::optional(row.at(6).toString()), CommandId::fromString(row.at(5).toString()),
            QByteArray::fromHex(row.at(7).toString().toLatin1()), QByteArray::fromHex(row.at(8).toString().toLatin1())});
    }
    Pulled pulled{false, {}, after};
    auto changes = follow(pulled.to, links);
    if (!changes)
        return std::unexpected(LinkFailure{LinkFailure::Trouble::Anew, changes.error()});
    pulled.changes = *std::move(changes);
    return pulled;
}

Linked<BootstrapPage> CentralLink::bootstrap(const QString& part, const QString& after, int most)
{
    const auto rows = call("bootstrap", {{":part"_L1, part}, {":after"_L1, after.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(after)}, {":max"_L1, most}}, m_pagePatience);
    m_pagePatience = rows ? firstPage : std::min(2 * m_pagePatience, longestPage);
    if (!rows)
        return std::unexpected(rows.error());
    BootstrapPage page;
    for (const auto& row : *rows) {
        if (row.at(0).toString() == "head"_L1)
            page.at = positionOf(imageOf(row.at(3)).value_or(QJsonObject{}));
        else
            page.rows.append({0, row.at(1).toString(), row.at(2).toString(), imageOf(row.at(3)), {}});
        if (!row.at(4).isNull())
            page.next = row.at(4).toString();
    }
    if (part == "now"_L1 && page.at.history.isEmpty())
        return senseless("bootstrap");
    return page;
}

Linked<Heartbeat> CentralLink::heartbeat(qint64 seq, Instant clientTime)
{
    return ask("heartbeat", {{":last_seq"_L1, seq}, {":client_time"_L1, toMsecs(clientTime)}, {":version"_L1, m_version}}, shortCall).transform([](const QJsonDocument& answer) {
        const auto json = answer.object();
        return Heartbeat{fromMsecs(json.value("server_time"_L1).toInteger()), json.value("seq"_L1).toInteger(), json.value("history"_L1).toString()};
    });
}

Linked<QList<FeedChange>> CentralLink::whole(const IncidentId& incident)
{
    return call("whole", {{":incident"_L1, incident.toString()}}, longCall).transform([](const QList<Row>& rows) {
        QList<FeedChange> changes;
        for (const auto& row : rows)
            changes.append({0, row.at(0).toString(), row.at(1).toString(), imageOf(row.at(2)), {}});
        return changes;
    });
}

Linked<NewestFixes> CentralLink::fixes(qint64 after)
{
    return call("fixes", {{":after"_L1, after}}, shortCall).transform([&](const QList<Row>& rows) {
        NewestFixes newest{{}, after};
        for (const auto& row : rows) {
            newest.fixes.append(fixIn(TeamId{row.at(1).toUuid()}, row, 2));
            newest.upTo = std::max(newest.upTo, row.at(0).toLongLong());
        }
        return newest;
    });
}

Linked<QList<Fix>> CentralLink::trail(const TeamId& team, Instant after, int most)
{
    return call("trail", {{":team"_L1, team.toString()}, {":after"_L1, toMsecs(after)}, {":max"_L1, most}}, longCall).transform([&](const QList<Row>& rows) {
        QList<Fix> way;
        for (const auto& row : rows)
            way.append(fixIn(team, row, 0));
        return way;
    });
}

Linked<QByteArray> CentralLink::saltOf(const QString& signInName)
{
    return call("sign_in_salt", {{":name"_L1, signInName}}, shortCall).transform([](const QList<Row>& rows) {
        return QByteArray::fromHex(rows.value(0).value(0).toString().toLatin1());
    });
}

Linked<SignIn> CentralLink::signIn(const QString& signInName, const QByteArray& key)
{
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    const auto challenge = QByteArray(reinterpret_cast<const char*>(random), sizeof random).toHex();
    const auto answer = QMessageAuthenticationCode::hash(QByteArray(challenge + '|' + m_login.toUtf8()), key, QCryptographicHash::Sha256).toHex();
    const auto said = ask("sign_in", {{":name"_L1, signInName}, {":challenge"_L1, QString::fromLatin1(challenge)}, {":answer"_L1, QString::fromLatin1(answer)}}, shortCall);
    if (!said)
        return std::unexpected(said.error());
    const auto json = said->object();
    if (!json.value("ok"_L1).toBool())
        return SignIn{};
    auto staff = fromRow<Staff>(json);
    if (!staff)
        return senseless("sign_in");
    return SignIn{true, *std::move(staff)};
}

/// An answer that can not be read: of another program, or a line that lost its place. Nothing on it is believed any more.
std::unexpected<LinkFailure> CentralLink::senseless(QAnyStringView step)
{
    close();
    return std::unexpected(LinkFailure{LinkFailure::Trouble::Lost, {{}, u"an answer to %1 that can not be read"_s.arg(step.toString())}});
}

LinkFailure CentralLink::failureOf(const QSqlError& error, QAnyStringView step) const
{
    const auto state = error.nativeErrorCode();
    const auto refused = [&](const QString& sentence) { return LinkFailure{LinkFailure::Trouble::Refused, {sentence, u"%1: SQLSTATE %2"_s.arg(step.toString(), state)}}; };
    const auto text = error.databaseText();
    if (state == "CA410"_L1)
        return {LinkFailure::Trouble::Anew, {{}, u"the centre's history is another one"_s}};
    if (state == "CA426"_L1)
        return refused(tr("The centre needs another version of this program. Everything stays here and goes up after the update; call your administrator."));
    if (state == "CA401"_L1 || state == "28000"_L1 || state == "28P01"_L1)
        return refused(tr("The centre does not know this workstation any more. Everything stays here; call your administrator."));
    if (state == "42501"_L1 || state == "42883"_L1 || state == "3F000"_L1 || state == "3D000"_L1)
        return refused(tr("The centre is not set up for this program. Everything stays here; call your administrator."));
    if (step == "open"_L1 && state.isEmpty()) {
        // libpq tells these in words only; the words can name the host, so only our own go to the log.
        if (text.contains("password authentication failed"_L1) || text.contains("certificate authentication failed"_L1) || text.contains("no pg_hba.conf entry"_L1)
            || text.contains("is not permitted to log in"_L1) || text.contains("does not exist"_L1))
            return refused(tr("The centre does not know this workstation any more. Everything stays here; call your administrator."));
        if (text.contains("certificate"_L1) || text.contains("SSL"_L1))
            return refused(tr("The centre's identity or this workstation's certificate is not valid. Nothing was sent. Everything stays here; call your administrator."));
    }
    return {LinkFailure::Trouble::Lost, {{}, u"%1: SQLSTATE %2"_s.arg(step.toString(), state.isEmpty() ? u"none"_s : state)}};
}

} // namespace dispatch
