#pragma once

#include <QJsonValue>
#include <QString>

namespace dispatch {

// What the centre does not look into at all: sync.garbage_in and PostgreSQL's own limits.

/// Text that is @p pattern from end to end.
[[nodiscard]] bool matches(const QJsonValue& value, const QString& pattern);
/// PostgreSQL keeps no NUL and no half of a character.
[[nodiscard]] bool isKeepable(const QJsonValue& value);
/// The effects of a command, from their text; Undefined when they can not be read.
[[nodiscard]] QJsonValue effectsIn(const QString& text);
/// What is wrong with an element of a batch; empty when nothing is.
[[nodiscard]] QString garbageIn(const QJsonValue& element);

} // namespace dispatch
