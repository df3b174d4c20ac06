#pragma once

namespace dispatch {

/// Whether Qt's SQLite plugin will call the SQLCipher that this program carries: the first `sqlite3_open_v2` that a plugin
/// finds by name must be the executable's own.
[[nodiscard]] bool usesOwnSqlite();

} // namespace dispatch
