#include "gatewayprocess.h"

#include "centreaddress.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <csignal>

using namespace Qt::StringLiterals;

namespace dispatch::test {
namespace {

constexpr auto login = "gateway_test"_L1;
constexpr std::array doorNames{"nmea_tcp"_L1, "nmea_udp"_L1, "http"_L1};

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(text) == text.size());
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

} // namespace

void makeGatewayLogin(const Centre& centre)
{
    const auto said = centre.owner.say(u"do $$ begin create role %1 login password '%2' in role cwrt_gateway; exception when duplicate_object then null; end $$"_s.arg(login, password));
    INFO(said.message.toStdString());
    REQUIRE(said.state.isEmpty());
}

QString addTeam(const Centre& centre, const QString& callsign, bool onShift)
{
    const auto id = newId();
    const auto said = centre.owner.say(
        u"insert into cad.team (id, callsign, crew, languages, skills, post, shift_start, shift_end) values ('%1', '%2', '[]', '[]', '[]', '', now() - interval '8 hours', now() %3);"
        u"select avl.add_device('%2', '%2'); update avl.duty set since = now() - interval '1 day' where device = '%2'"_s.arg(id, callsign, onShift ? u"+ interval '4 hours'"_s : u"- interval '1 hour'"_s));
    INFO(said.message.toStdString());
    REQUIRE(said.state.isEmpty());
    return id;
}

GatewayProcess::GatewayProcess(const Centre& centre, const QStringList& names)
{
    makeGatewayLogin(centre);
    DeviceRegistry devices;
    for (const auto& name : names)
        devices.add({name, "12345678", DeviceRegistry::hashOf(QString::fromLatin1(deviceSecret), "12345678"), false, 60'000});
    CentreAddress address;
    address.hosts = server().cluster().host();
    address.database = centre.name;
    address.login = login;
    address.local = true;
    write(m_place + "/devices.json"_L1, devices.toJson());
    write(m_place + "/centre.json"_L1, address.toJson());
    write(m_place + "/centre.password"_L1, QByteArray(password.data()));
    configure();
}

void GatewayProcess::setDoors(const QJsonObject& doors)
{
    m_doors = doors;
    configure();
}

void GatewayProcess::configure() const
{
    auto json = m_doors;
    for (const auto& name : doorNames)
        if (json.contains(name)) {
            auto door = json.value(name).toObject();
            door.insert("port"_L1, int(m_ports.value(name)));
            json.insert(name, door);
        }
    write(m_place + "/gateway.json"_L1, QJsonDocument(json).toJson());
}

void GatewayProcess::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(QStringLiteral(GATEWAY), {u"--folder"_s, m_place, u"--state"_s, state()});
    REQUIRE(m_process->waitForStarted());
    const auto before = m_log.size();
    const auto doors = std::ranges::count_if(doorNames, [this](auto name) { return m_doors.contains(name); });
    QHash<QString, quint16> ports;
    QElapsedTimer waited;
    waited.start();
    while (ports.size() < doors && waited.elapsed() < 30'000 && isRunning()) {
        m_process->waitForReadyRead(100);
        static const QRegularExpression said(u"(\\w+) listens on port (\\d+)"_s);
        const auto text = log().sliced(before);
        for (const auto& match : said.globalMatch(text))
            ports.insert(match.captured(1), match.captured(2).toUShort());
    }
    INFO(m_log.toStdString());
    REQUIRE(ports.size() == doors);
    m_ports = ports;
    configure();
}

void GatewayProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished();
    log();
}

int GatewayProcess::end()
{
    m_process->terminate();
    REQUIRE(m_process->waitForFinished());
    log();
    return m_process->exitCode();
}

QString GatewayProcess::log()
{
    if (m_process)
        m_log += QString::fromUtf8(m_process->readAll());
    return m_log;
}

QByteArray GatewayProcess::http(const QByteArray& request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port(u"http"_s));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (!answer.contains("\r\n\r\n") && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 ") ? answer.sliced(9) : QByteArray{};
}

int GatewayProcess::osmand(const QString& device, const Point& point, Instant at, const QByteArray& secret)
{
    const auto query = u"id=%1&key=%2&lat=%3&lon=%4&timestamp=%5"_s.arg(device, QString::fromLatin1(secret)).arg(point.latitude, 0, 'f', 6).arg(point.longitude, 0, 'f', 6).arg(toMsecs(at));
    return http("GET /?" + query.toLatin1() + " HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n").left(3).toInt();
}

} // namespace dispatch::test
