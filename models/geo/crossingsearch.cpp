#include "crossingsearch.h"

#include "searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr qsizetype mostStreets = 16;
constexpr double otherCity = 0.8;
/// Two streets whose names nobody mistyped, where nobody typed what stands between them.
constexpr double sureOfBoth = 0.8;
constexpr qsizetype mostWords = 6;

} // namespace

Result<QList<Hit>> CrossingSearch::find(const QList<TypedWord>& one, const QList<TypedWord>& other, double trust) const
{
    const auto oneMeant = m_known.meantAsStreets(one);
    const auto otherMeant = m_known.meantAsStreets(other);
    const auto others = m_known.streets().matches(otherMeant, mostStreets);
    QList<Hit> hits;
    const auto ones = others.isEmpty() ? QList<StreetIndex::Match>{} : m_known.streets().matches(oneMeant, mostStreets);
    for (const auto& a : ones) {
        const auto rows = m_known.rows().crossingsOf(a.street->id);
        if (!rows)
            return std::unexpected(rows.error());
        for (const auto& row : *rows) {
            const auto b = std::ranges::find_if(others, [&row](const StreetIndex::Match& match) { return match.street->id == row.with; });
            if (b == others.cend())
                continue;
            const auto cityA = m_known.cityFit(oneMeant, a.fit.extra, row.city);
            const auto cityB = m_known.cityFit(otherMeant, b->fit.extra, row.city);
            const double sure = a.fit.score(cityA.known) * b->fit.score(cityB.known) * (cityA.other || cityB.other ? otherCity : 1);
            // An address is the same in every language: it is stored, and read at other desks.
            const auto name = QStringLiteral("%1 at %2").arg(a.street->name, b->street->name);
            const auto difference = searchwords::difference(a.fit, a.street->name);
            hits.append({m_known.place(name, u"intersection"_s, row.point, m_known.city(row.city)), trust * sure,
                searchwords::why(PlaceSearch::tr("intersection of two streets"), difference.isEmpty() ? searchwords::difference(b->fit, b->street->name) : difference)});
        }
    }
    return hits;
}

Result<QList<Hit>> CrossingSearch::findWithin(const QList<TypedWord>& words, double trust) const
{
    QList<Hit> hits;
    for (qsizetype cut = 1; cut < words.size() && words.size() <= mostWords; ++cut) {
        auto found = find(words.first(cut), words.sliced(cut), trust);
        if (!found)
            return found;
        for (auto& hit : *found)
            if (hit.confidence >= sureOfBoth * trust)
                hits.append(std::move(hit));
    }
    return hits;
}

} // namespace dispatch
