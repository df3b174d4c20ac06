#pragma once

#include <QString>
#include <QStringList>

namespace dispatch {

/// The words of a place as they are compared: lower case, without accents, with the usual street words folded ("Street" and
/// "St." are "st", "16th" is "16") and the words between them dropped ("at", "and", "near", "block of").
[[nodiscard]] QStringList placeWords(const QString& text);

/// How well @p typed fits a place: every typed word must begin a word of its name or its town. 0 does not fit; whole words of the
/// name count most, the town only confirms.
[[nodiscard]] int fitOf(const QStringList& typed, const QStringList& name, const QStringList& town);

} // namespace dispatch
