#pragma once

#include "planitem.h"

namespace dispatch {

/// Where a line stands among its neighbours is a key of the letters 0-9 and a-z, read like the digits after a point, so that there is
/// always room between two. Each key ends with letters of the line's own identity: two desks that insert at the same place at the same
/// time make different keys, and a third line still fits between those.
///
/// A key between @p left and @p right; an empty one is the beginning or the end. Where the two are not in order the key follows @p left.
[[nodiscard]] QString positionBetween(const QString& left, const QString& right, const PlanItemId& item);

/// By part, by key, by identity: the same on every desk.
[[nodiscard]] bool standsBefore(const PlanItem& a, const PlanItem& b);

/// No key is made longer than this before the keys of a part are made afresh.
inline constexpr qsizetype longestPosition = 24;
/// There is no room between two of these, or a key has grown too long.
[[nodiscard]] bool needsRespacing(const QList<PlanItem>& ofOnePart);
/// The same lines in the same order with short keys.
[[nodiscard]] QList<PlanItem> respaced(QList<PlanItem> ofOnePart);

} // namespace dispatch
