#pragma once

#include "failure.h"

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace dispatch {

/// SHA-256, in hexadecimal digits, over every row of every table of a pack in a fixed order; of meta, what tells about the pack
/// but not the hash and the seal themselves. Reads the whole file.
[[nodiscard]] Result<QByteArray> packHash(const QSqlDatabase& database);
/// SHA-256 over the schema and over meta but for the seal itself: quick, whatever the pack's size.
[[nodiscard]] Result<QByteArray> packSeal(const QSqlDatabase& database);

} // namespace dispatch
