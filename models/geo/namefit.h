#pragma once

#include "placename.h"
#include "spelling.h"
#include "typedplace.h"

namespace dispatch {

/// A typed word with the words of the map that it may mean.
struct MeantWord {
    TypedWord typed;
    Spelling::Meanings meanings;
    QString suffix; ///< the kind of street it may be; a misspelled one too
};

/// How well typed words fit one name, and what stands in the way.
struct NameFit {
    double matched = 0;     ///< weight of the typed words that were found in the name
    double missing = 0;     ///< weight of the name's words that were not typed
    QList<qsizetype> extra; ///< typed words, by place, that the name does not have
    double extraWeight = 0;
    int slips = 0;          ///< letters that differ
    QStringList corrected;  ///< the name's words that were typed otherwise
    bool otherSuffix = false;
    bool begun = false;     ///< a word was typed in part

    /// 0 to 1. @p known: the weight of the extra words that are explained otherwise, by the town for one.
    [[nodiscard]] double score(double known = 0) const;
};

/// What a typed word weighs that the name lacks.
[[nodiscard]] double weightOf(const MeantWord& word);

[[nodiscard]] NameFit fitOf(const QList<MeantWord>& typed, const PlaceName& name);

} // namespace dispatch
