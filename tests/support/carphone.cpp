#include "carphone.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace dispatch::test {

CarPhone::CarPhone(QString name, QByteArray secret, quint16 gateway) : m_name(std::move(name)), m_secret(std::move(secret)), m_gateway(gateway)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(100);
    m_retry.callOnTimeout(&m_socket, [this] { go(); });
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [this] { send(); });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] { read(); });
    QObject::connect(&m_socket, &QTcpSocket::stateChanged, &m_socket, [this](QAbstractSocket::SocketState state) {
        if (state != QAbstractSocket::UnconnectedState)
            return;
        if (std::exchange(m_isAsking, false))
            ++m_again;
        m_retry.start();
    });
}

void CarPhone::measures(const Point& point, Instant at)
{
    m_kept.push_back({point, at});
    go();
}

void CarPhone::go()
{
    if (m_kept.empty() || m_isAsking || m_retry.isActive())
        return;
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        send();
    else if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(QHostAddress::LocalHost, m_gateway);
}

void CarPhone::send()
{
    if (m_kept.empty() || m_isAsking)
        return;
    m_isAsking = true;
    m_answer.clear();
    const auto& [point, at] = m_kept.front();
    const auto query = u"id=%1&key=%2&lat=%3&lon=%4&timestamp=%5"_s.arg(m_name, QString::fromLatin1(m_secret)).arg(point.latitude, 0, 'f', 6).arg(point.longitude, 0, 'f', 6).arg(toMsecs(at));
    m_socket.write("GET /?" + query.toLatin1() + " HTTP/1.1\r\nHost: gateway\r\n\r\n");
}

void CarPhone::read()
{
    m_answer += m_socket.readAll();
    if (!m_answer.contains("\r\n\r\n"))
        return;
    m_isAsking = false;
    if (!m_answer.startsWith("HTTP/1.1 200")) {
        ++m_again;
        m_socket.abort();
        return;
    }
    const auto at = m_kept.front().at;
    m_kept.pop_front();
    thanked(at);
    go();
}

} // namespace dispatch::test
