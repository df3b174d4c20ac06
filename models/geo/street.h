#pragma once

#include "place.h"

#include <QList>
#include <QStringList>

namespace dispatch {

/// A street as a line of points whose house numbers are known; what lies between is interpolated.
struct Street {
    struct Anchor {
        int number = 0;
        Point point;
    };
    QString name;
    QStringList words;     ///< placeWords of the name
    QList<Anchor> anchors; ///< by rising number, at least two
};

/// Where the number stands; empty when the street has no such number. A block past the last known number still counts.
[[nodiscard]] std::optional<Point> houseOn(const Street& street, int number);
/// Where two streets meet, when they do.
[[nodiscard]] std::optional<Point> crossingOf(const Street& a, const Street& b);

} // namespace dispatch
