#pragma once

#include "place.h"

#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <functional>

namespace dispatch::test {

/// The phone in a car: it measures, keeps what it measured, and sends it in its order; what it was not thanked for it sends again.
class CarPhone {
public:
    CarPhone(QString name, QByteArray secret, quint16 gateway);
    /// A socket that goes tells that it is closed, to somebody who is half gone.
    ~CarPhone() { m_socket.disconnect(); }
    Q_DISABLE_COPY_MOVE(CarPhone)

    void measures(const Point& point, Instant at);
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_kept.size()); }
    /// How often it had to send one again.
    [[nodiscard]] qint64 again() const { return m_again; }

    /// The gateway thanked for what was measured then.
    std::function<void(Instant at)> thanked;

private:
    struct Measured {
        Point point;
        Instant at;
    };
    void go();
    void send();
    void read();

    QString m_name;
    QByteArray m_secret;
    quint16 m_gateway;
    std::deque<Measured> m_kept;
    QTcpSocket m_socket;
    QTimer m_retry;
    QByteArray m_answer;
    bool m_isAsking = false;
    qint64 m_again = 0;
};

} // namespace dispatch::test
