#pragma once

#include "failure.h"

#include <QByteArray>

namespace dispatch {

/// All of the file, or why it can't be read.
[[nodiscard]] Result<QByteArray> bytesOf(const QString& path);

} // namespace dispatch
