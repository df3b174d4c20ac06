#pragma once

#include <QString>

/// What the server's own files say for a centre; init --make-ca writes them, and the tests run a server on them.
namespace dispatch::ServerWords {

/// For postgresql.conf.
[[nodiscard]] QString settings();
/// For pg_hba.conf, before all other lines: the first that fits decides.
[[nodiscard]] QString doors(const QString& database);

} // namespace dispatch::ServerWords
