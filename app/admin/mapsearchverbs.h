#pragma once

#include "failure.h"

#include <QDateTime>
#include <QJsonObject>

namespace dispatch {

/// What `map-pack search PACK TEXT` prints: a line for each place that the words may mean, best first.
[[nodiscard]] Result<QList<QJsonObject>> mapSearch(const QString& pack, const QString& typed, qsizetype limit);

/// What `map-pack eta PACK FROM TO` prints. Both ends are found as by search. @p at: the county's clock, whose traffic counts;
/// an invalid one stands for empty roads.
[[nodiscard]] Result<QJsonObject> mapEta(const QString& pack, const QString& from, const QString& to, const QDateTime& at);

} // namespace dispatch
