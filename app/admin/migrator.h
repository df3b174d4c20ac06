#pragma once

#include "centralbook.h"
#include "failure.h"

#include <QSqlDatabase>

namespace dispatch {

/// Makes the central database what this program expects, over a connection that somebody else opened.
class Migrator {
public:
    explicit Migrator(QSqlDatabase connection);

    /// Makes a database; over a connection to another one, as a superuser.
    [[nodiscard]] Result<> makeDatabase(const QString& name);
    /// What only a superuser may do, once; again, it changes nothing.
    [[nodiscard]] Result<> init();
    /// Brings the schema to the newest number, each migration in one transaction, then loads the policy; as a superuser or a member of
    /// cad_owner. The number reached. A schema that is newer than this program is refused and not touched.
    [[nodiscard]] Result<int> migrate();
    /// Nothing but a look: whether the schema is this program's, no role may write a table, and all triggers are awake.
    [[nodiscard]] Result<> check();

private:
    [[nodiscard]] Result<int> schema();
    [[nodiscard]] Result<> step(int number);
    [[nodiscard]] Result<> loadPolicy();
    [[nodiscard]] Result<> run(const QString& script, const QString& what);
    [[nodiscard]] Result<QList<QVariantMap>> ask(QAnyStringView step, const QVariantMap& values = {});
    template <typename Work>
    [[nodiscard]] Result<> asOwner(Work work);

    QSqlDatabase m_connection;
    CentralBook m_book;
};

} // namespace dispatch
