#pragma once

#include "centraltables.h"
#include "feedchain.h"

#include <QMap>

#include <memory>

namespace dispatch {

/// Why the centre does not do something, in its own words.
struct CentralRefusal {
    QString code;       ///< an SQLSTATE or CA4xx
    QString message;
    QString constraint; ///< the rule of the tables that it broke
    QJsonObject about;  ///< CA409: the field and its three values

    /// As a verdict tells it.
    [[nodiscard]] QJsonObject reason() const;
};

template <typename T = void>
using Centrally = std::expected<T, CentralRefusal>;

/// The text of @p value, as ->> gives it.
[[nodiscard]] inline QString centralText(const QJsonValue& value) { return value.toString(); }
[[nodiscard]] inline QJsonValue valueOrNull(const QJsonValue& value) { return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value; }

[[nodiscard]] std::unexpected<CentralRefusal> centrallyRefused(const QString& code, const QString& message);

/// A change in the feed, with the first change of its transaction.
struct CentralChange {
    FeedLink link;
    qint64 tx = 0;
};

/// The centre's tables and the feed of their changes, in memory. It refuses what the database would refuse, in its order. A value: a
/// copy taken before is how a command is undone.
class CentralRows {
public:
    struct Row {
        QJsonObject image; ///< as it goes over the wire
        int ver = 1;
    };

    CentralRows(std::shared_ptr<const CentralTables> tables, const QString& history);

    [[nodiscard]] const CentralTables& tables() const { return *m_tables; }
    [[nodiscard]] std::optional<QJsonObject> image(const QString& table, const QString& id) const;
    [[nodiscard]] QMap<QString, Row> all(const QString& table) const { return m_rows.value(table); }
    [[nodiscard]] const FeedPosition& head() const { return m_head; }
    [[nodiscard]] const QList<CentralChange>& feed() const { return m_feed; }

    /// What follows goes into the feed as one.
    void beginTransaction() { m_tx = 0; }
    /// Another history from here on; the rows and their feed stay.
    void beginHistory(const QString& history) { m_head.history = history; }
    /// @p fields: the columns that were sent. An incident gets its number, of the year that @p now lies in.
    [[nodiscard]] Centrally<> insert(const CentralTable& table, const QJsonObject& fields, const CommandId& command, Instant now);
    /// A row that was there before anybody came; an incident keeps the number that it has, and the next ones count on from it.
    [[nodiscard]] Centrally<> lay(const CentralTable& table, const QJsonObject& fields);
    [[nodiscard]] Centrally<> update(const CentralTable& table, const QString& id, const QJsonObject& fields, const CommandId& command);
    /// The end of a command: what its rows refer to is there.
    [[nodiscard]] Centrally<> checkReferences();

private:
    [[nodiscard]] Centrally<> checkColumns(const CentralTable& table, const QJsonObject& row) const;
    [[nodiscard]] Centrally<> checkPlaces(const CentralTable& table, const QString& id, const QJsonObject& row) const;
    [[nodiscard]] Centrally<> add(const CentralTable& table, const QJsonObject& row, const CommandId& command);
    [[nodiscard]] QString nextNumber(Instant now);
    void keep(const CentralTable& table, const QString& id, Row row, const CommandId& command);

    std::shared_ptr<const CentralTables> m_tables;
    QHash<QString, QMap<QString, Row>> m_rows;
    QList<CentralChange> m_feed;
    FeedPosition m_head;
    qint64 m_tx = 0;                             ///< the first change of this transaction; 0 before it
    QHash<int, int> m_numbers;                   ///< the last incident number of each year
    QList<std::pair<QString, QString>> m_touched; ///< rows of this command
};

/// Whether an assignment in the state @p word holds its team.
[[nodiscard]] bool holdsTeam(const QString& word);

} // namespace dispatch
