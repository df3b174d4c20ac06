#pragma once

#include <QString>

#include <expected>

namespace dispatch {

/// Why a thing could not be done.
struct Failure {
    /// A sentence for the dispatcher, translated: what went wrong, what is safe, what to do.
    QString summary;
    /// English, for the log: never a name, a phone number or an address.
    QString detail;

    bool operator==(const Failure&) const = default;
};

/// A value, or why there is none. A function that can refuse returns this; exceptions of ours cross no floor.
template <typename T = void>
using Result = std::expected<T, Failure>;

[[nodiscard]] inline std::unexpected<Failure> refuse(QString summary, QString detail = {})
{
    return std::unexpected(Failure{std::move(summary), std::move(detail)});
}

} // namespace dispatch
