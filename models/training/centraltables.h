#pragma once

#include "row.h"

#include <QHash>

namespace dispatch {

/// A column of one of the centre's tables: what the database demands of it, and what policy.json says of those who would change it.
struct CentralColumn {
    enum class Type { Id, Moment, Flag, Whole, Text, List, Map, Any, Words };
    /// Who wins when two changed it.
    enum class Policy { Fixed, Reject, Keep, First, Last, Add };

    QString name;
    Type type = Type::Text;
    bool required = true;
    QString refersTo;           ///< the table whose rows it names
    QStringList words;          ///< the only ones allowed; empty: any
    int longest = 0;            ///< in characters; 0: any
    QJsonValue otherwise = QJsonValue::Undefined; ///< what stands there when nothing was sent
    Policy policy = Policy::Fixed;
    QStringList roles;          ///< who may change it

    /// A value that a command may send.
    [[nodiscard]] bool fits(const QJsonValue& value, bool evenIfOptional = false) const;
    /// A value that the table takes, when its type fits.
    [[nodiscard]] bool isAllowed(const QJsonValue& value) const;
};

struct CentralTable {
    QString name;
    QList<CentralColumn> columns;
    QStringList audience{};
    QStringList insertRoles{};
    bool appendOnly = false;

    [[nodiscard]] const CentralColumn* column(QStringView name) const;
    /// The fields that were sent, and what stands in the columns that were not.
    [[nodiscard]] QJsonObject wholeRow(const QJsonObject& fields) const;
};

/// The tables that the centre carries, as resources/schema/central/0001_1_domain.sql makes them, with the rules of policy.json.
class CentralTables {
public:
    explicit CentralTables(const QByteArray& policy);

    /// Null for a table that is not carried.
    [[nodiscard]] const CentralTable* find(const QString& name) const;
    [[nodiscard]] QStringList names() const { return m_tables.keys(); }

private:
    QHash<QString, CentralTable> m_tables;
};

/// The keys of @p object in the order in which the centre looks at them: the shorter first.
[[nodiscard]] QStringList keysInOrder(const QJsonObject& object);
[[nodiscard]] bool isCentralId(const QJsonValue& value);
[[nodiscard]] bool isCentralWhole(const QJsonValue& value, double low, double high);
/// From the year 1 to the year 9999.
[[nodiscard]] bool isCentralMoment(const QJsonValue& value);

} // namespace dispatch
