#pragma once

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace dispatch {

/// The words an enumeration is stored and exchanged as (never its position). Specialise `wordsOf<E>` as an array of
/// pairs; the word is also what the SQL CHECK lists.
template <typename E>
inline constexpr auto wordsOf = std::array<std::pair<E, QLatin1StringView>, 0>{};

template <typename E>
concept Worded = std::is_enum_v<E> && (wordsOf<E>.size() > 0);

template <Worded E>
[[nodiscard]] constexpr QLatin1StringView word(E value)
{
    for (const auto& [known, text] : wordsOf<E>)
        if (known == value)
            return text;
    std::unreachable();
}

template <Worded E>
[[nodiscard]] constexpr std::optional<E> fromWord(QStringView text)
{
    for (const auto& [known, name] : wordsOf<E>)
        if (text == name)
            return known;
    return std::nullopt;
}

} // namespace dispatch
