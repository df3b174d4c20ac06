#pragma once

#include "centralbook.h"
#include "failure.h"

#include <QSqlDatabase>
#include <QVariantMap>

#include <functional>

namespace dispatch {

/// Where the administrator finds the centre. What is empty comes from libpq: PGHOST, PGPORT, PGDATABASE, PGUSER, PGSSLROOTCERT, PGSSLCERT,
/// PGSSLKEY and the password file.
struct CentrePlace {
    QString host;            ///< a path is the folder of a local socket
    QString port;
    QString database;
    QString user;
    QString rootCertificate;
    QString certificate;
    QString key;
    QString password;        ///< from a file or the terminal, never from the command line
};

/// The administrator's connection to the centre. Over the network only with TLS and the server's name proven.
class CentreSession {
public:
    explicit CentreSession(CentrePlace place);
    ~CentreSession();
    Q_DISABLE_COPY_MOVE(CentreSession)

    [[nodiscard]] Result<> open();
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    using Rows = QList<QVariantMap>;
    /// A statement of the book.
    [[nodiscard]] Result<Rows> ask(QAnyStringView step, const QVariantMap& values = {}) const;
    /// A step that writes a statement, and then that statement: those that make roles take no values.
    [[nodiscard]] Result<> perform(QAnyStringView step, const QVariantMap& values) const;
    /// All of @p work in one transaction, as who signed in. Failed work leaves nothing behind.
    [[nodiscard]] Result<> together(const std::function<Result<>()>& work) const;
    /// The same as cad_owner, whom everything belongs to.
    [[nodiscard]] Result<> asOwner(const std::function<Result<>()>& work) const;
    /// The same as cad_administrator, who keeps people, workstations and devices and reads nobody's record.
    [[nodiscard]] Result<> asAdministrator(const std::function<Result<>()>& work) const;
    [[nodiscard]] Result<> becomeAdministrator() const { return run(QStringLiteral("set local role cad_administrator")); }
    [[nodiscard]] Result<> becomeOwner() const { return run(QStringLiteral("set local role cad_owner")); }
    /// What the server keeps instead of @p password, so that neither its log nor its catalogue ever sees it.
    [[nodiscard]] Result<QString> verifierOf(const QString& login, const QString& password) const;

private:
    [[nodiscard]] Result<> run(const QString& sql) const;

    CentrePlace m_place;
    CentralBook m_book;
    QString m_name;
};

} // namespace dispatch
