#include "searchknown.h"

#include "maprings.h"

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// "Esat" for "East": kinds and directions are few, so that a slip in one leaves little doubt.
constexpr double likelyFold = 0.85;

bool isIn(const MeantWord& word, const QSet<QString>& words)
{
    if (words.contains(word.typed.text))
        return true;
    return word.typed.text.size() >= 4 && std::ranges::any_of(words, [&word](const QString& each) {
        return each.startsWith(word.typed.text) || (each.size() >= 5 && slipsBetween(word.typed.text, each, 1) <= 1);
    });
}

QList<MeantWord> meant(const QList<TypedWord>& words, const Spelling& spelling)
{
    QList<MeantWord> made;
    for (const auto& word : words) {
        MeantWord each{word, spelling.meaningsOf(word.text), {}};
        if (isSuffix(word.text))
            each.suffix = word.text;
        else if (!spelling.knows(word.text))
            if (const auto folded = misspelledFold(word.text); !folded.isEmpty()) {
                each.suffix = isSuffix(folded) ? folded : QString();
                if (each.meanings.value(folded).likeness < likelyFold)
                    each.meanings.insert(folded, {likelyFold, 1, false});
            }
        made.append(std::move(each));
    }
    return made;
}

} // namespace

Result<SearchKnown> SearchKnown::of(SearchRows rows, QList<MapArea> areas, const Point& centre)
{
    auto streets = rows.streets();
    if (!streets)
        return std::unexpected(streets.error());
    auto cities = rows.cities();
    if (!cities)
        return std::unexpected(cities.error());
    auto words = rows.vocabulary();
    if (!words)
        return std::unexpected(words.error());
    SearchKnown known(std::move(rows), std::move(areas), centre);
    known.m_streets = StreetIndex(*std::move(streets));
    known.m_placeWords = Spelling(*std::move(words));
    known.m_cities = *std::move(cities);
    for (auto [id, name] : known.m_cities.asKeyValueRange())
        for (const auto& word : foldedTogether(writtenWords(name))) {
            known.m_cityWords[id].insert(word);
            known.m_allCityWords.insert(word);
        }
    return known;
}

QList<MeantWord> SearchKnown::meantAsStreets(const QList<TypedWord>& words) const
{
    return meant(words, m_streets.spelling());
}

QList<MeantWord> SearchKnown::meantAsPlaces(const QList<TypedWord>& words) const
{
    return meant(words, m_placeWords);
}

SearchKnown::CityFit SearchKnown::cityFit(const QList<MeantWord>& words, const QList<qsizetype>& extra, qint64 city) const
{
    CityFit fit;
    const auto here = m_cityWords.constFind(city);
    for (const auto i : extra) {
        const auto& word = words.at(i);
        if (here != m_cityWords.cend() && isIn(word, *here))
            fit.known += weightOf(word);
        else if (word.typed.text.size() >= 4 && isIn(word, m_allCityWords)) {
            fit.known += weightOf(word);
            fit.other = true;
        }
    }
    return fit;
}

Place SearchKnown::place(const QString& name, const QString& kind, const Point& point, const QString& city) const
{
    const auto* area = areaHolding(m_areas, point);
    const auto town = !city.isEmpty() ? city : area ? area->city : QString();
    return {town.isEmpty() || town == name ? name : QString(name + ", "_L1 + town), kind, point, area ? area->area : Area{}};
}

} // namespace dispatch
