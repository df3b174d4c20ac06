#pragma once

#include "print.h"
#include "privateserver.h"
#include "signer.h"

#include "migrator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantMap>

#include <catch2/catch_test_macros.hpp>

#include <memory>

namespace dispatch::test {

using Rows = QList<QVariantMap>;

/// Of every login that the tests make.
inline constexpr auto password = QLatin1StringView("known to the tests");

/// @p row with @p more in it, or in place of what stood there.
inline QJsonObject with(QJsonObject row, const QJsonObject& more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

/// What the database said: rows, or an SQLSTATE with its message.
struct Said {
    Rows rows;
    QString state; ///< empty when all went well
    QString message;

    [[nodiscard]] QVariant value(const QString& column, qsizetype row = 0) const { return rows.value(row).value(column); }
    [[nodiscard]] QJsonObject object(const QString& column) const { return QJsonDocument::fromJson(value(column).toString().toUtf8()).object(); }
    [[nodiscard]] QJsonArray array(const QString& column) const { return QJsonDocument::fromJson(value(column).toString().toUtf8()).array(); }
};

/// A connection to one database, closed with it.
class Session {
public:
    Session(const QString& database, const QString& login, const QString& password);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// Plain SQL; of several statements the last one's rows.
    Said say(const QString& sql) const;
    /// A statement of the book.
    Said step(const QString& name, const QVariantMap& values = {}) const;

private:
    QString m_name;
};

/// The server all cases share, and a template database that is migrated once.
class Server : public PrivateServer {
public:
    [[nodiscard]] QString newDatabase(const QString& from);

private:
    int m_last = 0;
};
Server& server();

/// A centre of its own for one case: migrated, with the workstations W3 and W4 (dispatch) and OS (oversight), and four people.
class Centre {
public:
    Centre();

    const QString name;
    Session owner; ///< a superuser
    Signer rosa;   ///< supervisor
    Signer dana;   ///< dispatcher
    Signer omar;   ///< clinician
    Signer theo;   ///< trainer: may write nothing

    [[nodiscard]] QString history() const;
    [[nodiscard]] qint64 seq() const;
    [[nodiscard]] QJsonObject image(const QString& entity, const QString& id) const;
    [[nodiscard]] Rows conflicts() const;
    [[nodiscard]] Signer addPerson(const QString& signInName, const QString& role) const;
};

/// Effects, as the workstation writes them.
[[nodiscard]] QString newId();
[[nodiscard]] QJsonObject insertOf(const QString& entity, QJsonObject fields);
[[nodiscard]] QJsonObject patchOf(const QString& entity, const QString& id, const QJsonObject& fields, const QJsonObject& base);
[[nodiscard]] QJsonObject anIncident(QJsonObject with = {});
[[nodiscard]] QJsonObject aTeam(QJsonObject with = {});
[[nodiscard]] QJsonObject aVehicle();
[[nodiscard]] QJsonObject aShift(QJsonObject with = {});
[[nodiscard]] QJsonObject anAssignment(const QString& incident, const QString& team, QJsonObject with = {});
[[nodiscard]] QJsonObject aPerson(QJsonObject with = {});
[[nodiscard]] QJsonObject aNote(const QString& incident, const QString& words);
[[nodiscard]] QJsonObject aFollowUp(const QString& incident, const QString& person, const QString& owner);
[[nodiscard]] QJsonObject aDuress(const QString& team, QJsonObject with = {});
[[nodiscard]] inline QString idOf(const QJsonObject& effect) { return effect.value(u"id").toString(); }

inline constexpr qint64 sometime = 1'789'000'000'123;

/// A workstation's link to the centre.
class CentreDesk {
public:
    CentreDesk(const Centre& centre, const QString& station);

    [[nodiscard]] QJsonObject command(const Signer& actor, const QJsonArray& effects, const QString& verb = QStringLiteral("note"), const QStringList& deps = {});
    /// Signs again, after something in the command was changed.
    static QJsonObject signedBy(QJsonObject command, const QByteArray& key);
    QJsonArray submit(const QJsonArray& batch) const;
    QJsonObject submit(const QJsonObject& command) const { return submit(QJsonArray{command}).at(0).toObject(); }
    /// One command of these effects, accepted or not.
    QJsonObject give(const Signer& actor, const QJsonArray& effects) { return submit(command(actor, effects)); }
    Said trySubmit(const QString& batch) const;
    Said pull(qint64 after, const QString& hash, int max = 10'000) const;
    Said bootstrap(const QString& part, const QString& after = {}, int max = 1000) const;

    const Centre& centre;
    Session session;
    const QString login;

private:
    qint64 m_n = 0;
};

[[nodiscard]] QString stateOf(const QJsonObject& answer);
[[nodiscard]] QString codeOf(const QJsonObject& answer);
[[nodiscard]] QString compact(const QJsonArray& array);
[[nodiscard]] QJsonArray effectsOf(const QJsonObject& command);

} // namespace dispatch::test
