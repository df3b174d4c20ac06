#pragma once

#include <QString>

namespace dispatch {

/// What somebody typed into a search, as an FTS5 query: every word a quoted beginning, all of them wanted. Nothing typed can be
/// an operator. Something that reads as a telephone number is one word of digits. Empty when nothing in it can be looked for.
[[nodiscard]] QString wordsQuery(const QString& typed);

} // namespace dispatch
