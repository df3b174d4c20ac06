#pragma once

#include <QHash>
#include <QStringList>

namespace dispatch {

/// What is said to the central database: every statement by name, as the files in resources/queries/central hold them, and the files
/// that make it. A statement begins with the line `-- step: name` and ends where the next one begins.
class CentralBook {
public:
    CentralBook();

    /// Empty for a name that the book does not hold.
    [[nodiscard]] QString statement(QAnyStringView step) const { return m_steps.value(step.toString()); }
    [[nodiscard]] QStringList steps() const { return m_steps.keys(); }

    /// What a superuser runs once in a new database.
    [[nodiscard]] QString cluster() const;
    /// The number of the newest migration: what hello() calls the schema.
    [[nodiscard]] int newestSchema() const;
    /// The files of migration @p number, in the order in which one transaction runs them.
    [[nodiscard]] QStringList migration(int number) const;
    /// policy.json, as sync.set_policy takes it.
    [[nodiscard]] QString policy() const;

private:
    QHash<QString, QString> m_steps;
};

} // namespace dispatch
