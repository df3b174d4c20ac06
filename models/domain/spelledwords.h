#pragma once

#include <QList>
#include <QString>

namespace dispatch {

/// Where a word stands in a text.
struct WordPlace {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const WordPlace&) const = default;
};

/// The words of @p text that have a spelling: no numbers, no addresses of the net, nothing in capitals alone ("CWRT").
[[nodiscard]] QList<WordPlace> spelledWords(const QString& text);
/// A word as dictionaries and lists of known words write it: a typographic apostrophe is a plain one.
[[nodiscard]] QString plainWord(const QString& word);

} // namespace dispatch
