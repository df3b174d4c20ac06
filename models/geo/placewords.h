#pragma once

#include <QString>
#include <QStringList>

namespace dispatch {

/// The words of a place as they are compared: lower case, without accents, with the usual street words folded ("Street" and
/// "St." are "st", "16th" is "16") and the words between them dropped ("at", "and", "near", "block of").
[[nodiscard]] QStringList placeWords(const QString& text);

/// How well @p typed fits the words of a place: every typed word must begin one of them. 0 does not fit; whole words count more.
[[nodiscard]] int fitOf(const QStringList& typed, const QStringList& words);

} // namespace dispatch
