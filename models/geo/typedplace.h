#pragma once

#include "place.h"

#include <QStringList>

#include <optional>

namespace dispatch {

/// A word of a place as somebody typed it.
struct TypedWord {
    QString text;         ///< folded as in a PlaceName
    bool ordinal = false; ///< was "16th": names a street, never a house
    QString tail;         ///< the letter of a house's number: "b" of "12-B"

    bool operator==(const TypedWord&) const = default;
};

/// What somebody typed as a place, taken apart without knowing the map.
struct TypedPlace {
    QList<QList<TypedWord>> sides; ///< two or more when "and", "at", "/", "&" or "@" stood between
    std::optional<Point> point;    ///< coordinates, when that is what was typed

    /// All sides in one, for names that hold an "and" themselves.
    [[nodiscard]] QList<TypedWord> whole() const;
};

/// Reads at most 200 characters: what is longer is a pasted page. Units ("apt 12", "#3"), "near" and its like, state and ZIP are
/// left out.
[[nodiscard]] TypedPlace typedPlace(const QString& text);

/// Coordinates in degrees, in degrees and minutes or with seconds; signs or letters of the hemisphere; latitude first unless the
/// letters say otherwise.
[[nodiscard]] std::optional<Point> typedCoordinates(const QString& text);

} // namespace dispatch
