#include "respelling.h"

#include "placename.h"

namespace dispatch {

namespace {

constexpr qsizetype mostWays = 3;

} // namespace

QList<QList<QList<TypedWord>>> respellings(const QList<QList<TypedWord>>& sides, const Spelling& spelling)
{
    QList<QList<QList<TypedWord>>> ways;
    const auto add = [&](qsizetype side, QList<TypedWord> words) {
        auto way = sides;
        way[side] = std::move(words);
        ways.append(std::move(way));
    };
    for (qsizetype s = 0; s < sides.size(); ++s) {
        const auto& words = sides.at(s);
        for (qsizetype i = 0; i < words.size() && ways.size() < mostWays; ++i) {
            const auto& word = words.at(i).text;
            if (isNumber(word))
                continue;
            if (!spelling.knows(word))
                for (qsizetype cut = 2; cut + 2 < word.size() && ways.size() < mostWays; ++cut)
                    if (spelling.knows(word.first(cut)) && spelling.knows(word.sliced(cut))) {
                        auto parted = words;
                        parted[i].text = word.first(cut);
                        parted.insert(i + 1, {word.sliced(cut), false, {}});
                        add(s, std::move(parted));
                    }
            if (i + 1 < words.size() && !isNumber(words.at(i + 1).text) && spelling.knows(word + words.at(i + 1).text) && ways.size() < mostWays) {
                auto joined = words;
                joined[i].text = word + words.at(i + 1).text;
                joined.removeAt(i + 1);
                add(s, std::move(joined));
            }
        }
    }
    return ways;
}

} // namespace dispatch
