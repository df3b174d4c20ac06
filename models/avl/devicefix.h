#pragma once

#include "instant.h"
#include "place.h"
#include "words.h"

#include <expected>
#include <optional>

namespace dispatch {

/// One position report of a device in a car, which is not yet known to be a team's.
struct DeviceFix {
    QString device;
    Point point;
    Instant fixedAt{};               ///< when the receiver measured it
    Instant receivedAt{};            ///< when the gateway heard it
    std::optional<double> heading{}; ///< degrees from north, 0 up to 360
    std::optional<double> speed{};   ///< metres a second
    std::optional<double> accuracy{}; ///< metres

    bool operator==(const DeviceFix&) const = default;
};

/// Who a sender says it is.
struct DeviceLogin {
    QString device;
    QString secret; ///< empty when none was said

    bool operator==(const DeviceLogin&) const = default;
};

/// Why a report was not taken.
enum class Refused { Garbled, Checksum, NoFix, Incomplete, Nowhere, WrongDate, Old, Future, Again, Jump, Coarse, TooMany, Unknown };
template <>
inline constexpr auto wordsOf<Refused> = std::to_array<std::pair<Refused, QLatin1StringView>>({{Refused::Garbled, QLatin1StringView("garbled")},
    {Refused::Checksum, QLatin1StringView("checksum")}, {Refused::NoFix, QLatin1StringView("no_fix")}, {Refused::Incomplete, QLatin1StringView("incomplete")},
    {Refused::Nowhere, QLatin1StringView("nowhere")}, {Refused::WrongDate, QLatin1StringView("wrong_date")}, {Refused::Old, QLatin1StringView("old")},
    {Refused::Future, QLatin1StringView("future")}, {Refused::Again, QLatin1StringView("again")}, {Refused::Jump, QLatin1StringView("jump")},
    {Refused::Coarse, QLatin1StringView("coarse")}, {Refused::TooMany, QLatin1StringView("too_many")}, {Refused::Unknown, QLatin1StringView("unknown")}});

template <typename T>
using Taken = std::expected<T, Refused>;

/// Letters, digits, dot, hyphen and underscore, at most 64.
[[nodiscard]] bool isDeviceName(QStringView text);

} // namespace dispatch
