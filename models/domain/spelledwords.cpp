#include "spelledwords.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace dispatch {
namespace {

bool hasSpelling(const QString& word)
{
    if (std::ranges::any_of(word, [](QChar c) { return c.isDigit(); }))
        return false;
    if (std::ranges::none_of(word, [](QChar c) { return c.isLetter() || c.isSurrogate(); }))
        return false;
    return word.size() == 1 || word != word.toUpper() || word == word.toLower();
}

/// "me@example.org": what an @ or a point binds to its neighbour.
bool isOfAddress(const QString& text, const WordPlace& word)
{
    const auto at = [&](qsizetype place) { return place >= 0 && place < text.size() ? text.at(place) : QChar(u' '); };
    return at(word.start - 1) == u'@' || at(word.end()) == u'@' || (at(word.start - 1) == u'.' && at(word.start - 2).isLetter())
        || (at(word.end()) == u'.' && at(word.end() + 1).isLetter());
}

} // namespace

QList<WordPlace> spelledWords(const QString& text)
{
    QList<WordPlace> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype start = -1;
    do {
        const auto at = finder.position();
        const auto reasons = finder.boundaryReasons();
        if (reasons.testFlag(QTextBoundaryFinder::EndOfItem) && start >= 0) {
            const WordPlace word{start, at - start};
            if (!isOfAddress(text, word) && hasSpelling(text.sliced(word.start, word.length)))
                words.append(word);
            start = -1;
        }
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            start = at;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

QString plainWord(const QString& word)
{
    return QString(word).replace(QChar(0x2019), u'\'');
}

} // namespace dispatch
