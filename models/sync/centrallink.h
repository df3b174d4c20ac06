#pragma once

#include "centralbook.h"
#include "centreaddress.h"
#include "link.h"
#include "watchdog.h"

#include <QVariant>

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

namespace dispatch {

/// The link to the shared PostgreSQL, through Qt's driver. Every call is one statement that calls one function; every answer has a
/// deadline; on any error the connection is closed, because libpq may have closed its socket already.
class CentralLink : public Link {
    Q_OBJECT
public:
    /// @p version: of this program, for the centre's list of desks.
    CentralLink(CentreAddress address, QString version, QObject* parent = nullptr);
    ~CentralLink() override;

    /// The protocol this program speaks; the centre serves its own and its neighbours.
    static constexpr int protocol = 6;

    [[nodiscard]] Linked<Welcome> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] Linked<QList<Verdict>> submit(const QString& history, const QList<WaitingCommand>& commands) override;
    [[nodiscard]] Linked<Pulled> pull(const FeedPosition& after, int most) override;
    [[nodiscard]] Linked<BootstrapPage> bootstrap(const QString& part, const QString& after, int most) override;
    [[nodiscard]] Linked<Heartbeat> heartbeat(qint64 seq, Instant clientTime) override;
    [[nodiscard]] Linked<QList<FeedChange>> whole(const IncidentId& incident) override;
    [[nodiscard]] Linked<NewestFixes> fixes(qint64 after) override;
    [[nodiscard]] Linked<QList<Fix>> trail(const TeamId& team, Instant after, int most) override;
    [[nodiscard]] Linked<QByteArray> saltOf(const QString& signInName) override;
    [[nodiscard]] Linked<SignIn> signIn(const QString& signInName, const QByteArray& key) override;

private:
    struct Value {
        QLatin1StringView name;
        QVariant value;
    };
    using Row = QList<QVariant>;

    [[nodiscard]] Linked<QList<Row>> call(QAnyStringView step, std::initializer_list<Value> values, Span patience);
    /// The one JSON object or array of a function's answer.
    [[nodiscard]] Linked<QJsonDocument> ask(QAnyStringView step, std::initializer_list<Value> values, Span patience);
    [[nodiscard]] LinkFailure failureOf(const QSqlError& error, QAnyStringView step) const;
    [[nodiscard]] std::unexpected<LinkFailure> senseless(QAnyStringView step);

    CentreAddress m_address;
    QString m_version;
    CentralBook m_book;
    Watchdog m_watchdog;
    QString m_name;
    QString m_login;
    int m_socket = -1;
    bool m_open = false;
    /// How long the next page of a beginning may take.
    Span m_pagePatience;
};

} // namespace dispatch
