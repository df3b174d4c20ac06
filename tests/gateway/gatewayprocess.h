#pragma once

#include "centre.h"
#include "deviceregistry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

namespace dispatch::test {

inline constexpr auto deviceSecret = "s3cret-of-the-car";
/// Where the cars of the cases stand: downtown.
inline constexpr Point home{38.5816, -121.4944};

/// A dispatch-gateway as an administrator runs it: a process with a folder of files, which can be killed and begun again on the same ports.
class GatewayProcess {
public:
    /// Devices with @p names report to @p centre.
    GatewayProcess(const Centre& centre, const QStringList& names);
    /// The gateway whose files an administrator wrote into @p folder.
    explicit GatewayProcess(QString folder) : m_place(std::move(folder)) {}
    ~GatewayProcess() { kill(); }

    /// What gateway.json says, but for the ports. Until it is set all doors stand open on this machine without TLS.
    void setDoors(const QJsonObject& doors);
    void start();
    /// As when the power of just this process goes.
    void kill();
    /// Ends as the system asks it to.
    int end();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }

    /// "200", with the rest of the answer; empty when nobody answered.
    [[nodiscard]] QByteArray http(const QByteArray& request);
    /// A phone's report by query; the answer's status, 0 for none.
    [[nodiscard]] int osmand(const QString& device, const Point& point, Instant at, const QByteArray& secret = deviceSecret);

    [[nodiscard]] quint16 port(const QString& door) const { return m_ports.value(door); }
    QString log();
    [[nodiscard]] QString folder() const { return m_place; }
    [[nodiscard]] QString state() const { return m_place + QStringLiteral("/state"); }

private:
    void configure() const;

    QTemporaryDir m_folder;
    QString m_place = m_folder.path();
    QJsonObject m_doors{{QStringLiteral("nmea_tcp"), QJsonObject{}}, {QStringLiteral("nmea_udp"), QJsonObject{}}, {QStringLiteral("http"), QJsonObject{}}};
    std::unique_ptr<QProcess> m_process;
    QHash<QString, quint16> m_ports;
    QString m_log;
};

/// Waits until @p done, or for half a minute at most.
template <typename Done>
[[nodiscard]] bool within(Done done)
{
    return QTest::qWaitFor(done, 30'000);
}

/// The gateway's login at the centre's server.
void makeGatewayLogin(const Centre& centre);
/// A team on shift around now, or one whose shift is over, with a device of the same name as the callsign.
QString addTeam(const Centre& centre, const QString& callsign, bool onShift = true);

} // namespace dispatch::test
