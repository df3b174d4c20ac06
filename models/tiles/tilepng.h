#pragma once

#include <QByteArray>

QT_BEGIN_NAMESPACE
class QImage;
QT_END_NAMESPACE

namespace dispatch {

/// The picture as a PNG of at most 256 colours of its own choosing: a map has few, and the file is a third as large.
[[nodiscard]] QByteArray smallPng(const QImage& picture);

} // namespace dispatch
