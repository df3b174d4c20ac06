#include "crossingsearch.h"

#include "searchwords.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr qsizetype mostCrossingStreets = 16;
/// Two streets whose names nobody mistyped, where nobody typed what stands between them.
constexpr double sureOfBoth = 0.8;
constexpr qsizetype mostStreetWords = 6;
/// More than anybody is shown, where a pair of names meets all over the county.
constexpr qsizetype mostMet = 64;

} // namespace

/// Two of the streets that are meant, and one of the places where they meet.
struct CrossingSearch::Met {
    const StreetIndex::Match* a;
    const StreetIndex::Match* b;
    CrossingRow row;
    double sure;
    double away; ///< metres from the county's middle
};

Result<QList<Hit>> CrossingSearch::find(const QList<TypedWord>& one, const QList<TypedWord>& other, double trust) const
{
    return found(m_known.meantAsStreets(one), m_known.meantAsStreets(other), trust, 0);
}

Result<QList<Hit>> CrossingSearch::findWithin(const QList<TypedWord>& words, double trust) const
{
    QList<Hit> hits;
    const auto meant = words.size() > mostStreetWords ? QList<MeantWord>{} : m_known.meantAsStreets(words);
    for (qsizetype cut = 1; cut < meant.size(); ++cut) {
        const auto more = found(meant.first(cut), meant.sliced(cut), trust, sureOfBoth);
        if (!more)
            return more;
        hits += *more;
    }
    return hits;
}

Result<QList<Hit>> CrossingSearch::found(const QList<MeantWord>& one, const QList<MeantWord>& other, double trust, double least) const
{
    // As good as it gets: the town explains every word that the name does not have.
    const auto atMost = [](const StreetIndex::Match& match) { return match.fit.score(match.fit.extraWeight); };
    const auto others = m_known.streets().matches(other, mostCrossingStreets);
    const auto ones = others.isEmpty() ? QList<StreetIndex::Match>{} : m_known.streets().matches(one, mostCrossingStreets);
    // A county has few towns, and many crossings.
    QHash<std::pair<const StreetIndex::Match*, qint64>, SearchKnown::CityFit> fits;
    const auto fitOf = [&](const QList<MeantWord>& words, const StreetIndex::Match& match, qint64 city) {
        const auto known = fits.constFind({&match, city});
        return known != fits.cend() ? *known : *fits.insert({&match, city}, m_known.cityFit(words, match.fit.extra, city));
    };
    QList<Met> all;
    for (const auto& a : ones) {
        QList<qint64> hopeful;
        for (const auto& b : others)
            if (atMost(a) * atMost(b) >= least)
                hopeful.append(b.street->id);
        const auto rows = hopeful.isEmpty() ? QList<CrossingRow>{} : m_known.rows().crossingsOf(a.street->id, hopeful);
        if (!rows)
            return std::unexpected(rows.error());
        for (const auto& row : *rows) {
            const auto b = std::ranges::find(others, row.with, [](const StreetIndex::Match& match) { return match.street->id; });
            const auto cityA = fitOf(one, a, row.city);
            const auto cityB = fitOf(other, *b, row.city);
            const double sure = a.fit.score(cityA.known) * b->fit.score(cityB.known) * (cityA.other || cityB.other ? otherCity : 1);
            if (sure >= least)
                all.append({&a, &*b, row, sure, metresBetween(row.point, m_known.centre())});
        }
    }
    const auto order = [](const Met& met) { return std::pair(-std::round(met.sure * 1000), met.away); };
    const auto wanted = std::min(mostMet, all.size());
    std::ranges::partial_sort(all, all.begin() + wanted, {}, order);
    QList<Hit> hits;
    for (const auto& met : all.first(wanted))
        hits.append(hit(met, trust));
    return hits;
}

Hit CrossingSearch::hit(const Met& met, double trust) const
{
    // An address is the same in every language: it is stored, and read at other desks.
    const auto name = QStringLiteral("%1 at %2").arg(met.a->street->name, met.b->street->name);
    const auto difference = searchwords::difference(met.a->fit, met.a->street->name);
    return {m_known.place(name, u"intersection"_s, met.row.point, m_known.city(met.row.city)), trust * met.sure,
        searchwords::why(PlaceSearch::tr("intersection of two streets"), difference.isEmpty() ? searchwords::difference(met.b->fit, met.b->street->name) : difference)};
}

} // namespace dispatch
