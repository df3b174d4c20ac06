#pragma once

#include <QJsonDocument>
#include <QString>

namespace dispatch {

/// An object or a list as the shortest JSON text, as a column or a message holds it.
[[nodiscard]] QString jsonText(const auto& json) { return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); }

} // namespace dispatch
