#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace dispatch {

/// A word of a place's name as it is compared: lower case, without accents, "Street" and "St." both "st", "16th" and "sixteenth"
/// both "16", every highway "hwy".
struct NameWord {
    enum class Role {
        Core,
        Suffix,    ///< what kind of street: "st", "ave"
        Direction, ///< "n" before a name that stands without it too; "hwy" before a number
    };
    QString text;
    Role role = Role::Core;

    bool operator==(const NameWord&) const = default;
};
using PlaceName = QList<NameWord>;

/// What a single written word stands for, already in lower case and without accents.
[[nodiscard]] QString foldedWord(const QString& word);
/// "16th" without its ending, also where one letter of the ending is wrong; empty for any other word.
[[nodiscard]] QString ordinalOf(const QString& word);
[[nodiscard]] bool isNumber(const QString& word);
[[nodiscard]] bool isSuffix(const QString& folded);
[[nodiscard]] bool isDirection(const QString& folded);
/// The kind of street or the direction that @p word means when one letter of it is missing, wrong, doubled or swapped, or when the
/// kind is only begun; empty when it can be none.
[[nodiscard]] QString misspelledFold(const QString& word);
/// Lower case, without accents and apostrophes, cut where no letter or figure stands.
[[nodiscard]] QStringList writtenWords(const QString& text);
/// Folds what needs more than one word: "twenty first", "state route 99", "mlk".
[[nodiscard]] QStringList foldedTogether(const QStringList& written);
[[nodiscard]] PlaceName placeName(const QString& name);
/// The folded words in one line, so that names that are said alike are the same key.
[[nodiscard]] QString nameKey(const QString& name);

} // namespace dispatch
