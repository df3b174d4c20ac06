#pragma once

#include "instant.h"

#include <optional>

namespace dispatch {

/// What is kept of something typed or pasted, and the sentence to show when that is not all of it.
struct Typed {
    QString kept;      ///< safe to store: no NUL or other control characters but line feed and tab, no bare bidi overrides
    QString overflow;  ///< what is over the limit, or empty; the caller keeps it as a note of its own
    QString complaint; ///< "1 048 576 letters pasted; the first 20 000 are kept …", or empty

    bool operator==(const Typed&) const = default;
};

/// A single line: line breaks become spaces, at most @p limit characters (a surrogate pair or combining sequence is never cut apart).
[[nodiscard]] Typed typedLine(const QString& text, int limit);
/// Many lines, at most @p limit characters.
[[nodiscard]] Typed typedText(const QString& text, int limit);

/// "02:41", "2:41", "0241" as the latest such moment not after @p now in the county's zone; empty when impossible.
[[nodiscard]] std::optional<Instant> typedClockTime(const QString& text, Instant now, const QTimeZone& zone);

} // namespace dispatch
