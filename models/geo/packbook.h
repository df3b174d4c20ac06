#pragma once

#include "failure.h"

#include <QHash>
#include <QSqlQuery>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

/// Every statement about a map pack, by name, as the files in resources/schema/mappack and resources/queries/mappack hold them.
class PackBook {
public:
    PackBook();

    /// Empty for a name that the book does not hold.
    [[nodiscard]] QString statement(QAnyStringView step) const { return m_steps.value(step.toString()); }
    [[nodiscard]] QStringList steps() const { return m_steps.keys(); }

private:
    QHash<QString, QString> m_steps;
};

/// The statement ready for its values. @p arguments replace %1, %2 … and are names of tables, never values.
[[nodiscard]] Result<QSqlQuery> prepared(const QSqlDatabase& database, QAnyStringView step, const QStringList& arguments = {});
/// Runs a statement that was prepared; the refusal of one that writes tells a full disk from a damaged file.
[[nodiscard]] Result<> perform(QSqlQuery& query, QAnyStringView step);
/// Prepares and runs a statement that has no values and whose answer nobody reads.
[[nodiscard]] Result<> perform(const QSqlDatabase& database, QAnyStringView step);
/// To be asked when next() said false: whether the rows ended, or reading them failed.
[[nodiscard]] Result<> ended(const QSqlQuery& query, QAnyStringView step);

} // namespace dispatch
