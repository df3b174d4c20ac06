#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace dispatch {

using Span = std::chrono::milliseconds;
/// A moment, in milliseconds since the Unix epoch, UTC. Stored and exchanged as that integer.
using Instant = std::chrono::sys_time<Span>;

inline constexpr auto second = Span{std::chrono::seconds{1}};
inline constexpr auto minute = Span{std::chrono::minutes{1}};
inline constexpr auto hour = Span{std::chrono::hours{1}};
inline constexpr auto day = Span{std::chrono::days{1}};

[[nodiscard]] constexpr qint64 toMsecs(Instant at) { return at.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant fromMsecs(qint64 msecs) { return Instant{Span{msecs}}; }
[[nodiscard]] QDateTime toDateTime(Instant at, const QTimeZone& zone);
[[nodiscard]] Instant toInstant(const QDateTime& at);

/// "40 s" under a minute, "9 min" under an hour, "1 h 20", "2 d". Never negative: the caller says "late" or "left".
[[nodiscard]] QString spanWords(Span span);
/// "8 s ago", "4 min ago". A moment in the future (another clock runs ahead) reads "now".
[[nodiscard]] QString agoWords(Instant at, Instant now);
/// "02:47" in the county's zone.
[[nodiscard]] QString clockWords(Instant at, const QTimeZone& zone);
/// "02:47" today, "Sun 22 Nov, 02:47" on another day, with the year when it is another year.
[[nodiscard]] QString whenWords(Instant at, Instant now, const QTimeZone& zone);
/// "Sun 22 Nov 2026".
[[nodiscard]] QString dateWords(Instant at, const QTimeZone& zone);

} // namespace dispatch
