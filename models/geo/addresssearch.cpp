#include "addresssearch.h"

#include "searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr qsizetype mostStreets = 24;
/// How much less a house is trusted that nobody has written down.
constexpr double betweenKnown = 0.93;
constexpr double pastKnown = 0.75;
constexpr double numberUnknown = 0.55;
constexpr double otherTail = 0.97;
constexpr double numberBehind = 0.9;
/// A street without a number where a number was not asked for.
constexpr double streetAlone = 0.8;
/// Houses with one number and one street nearer than this are one house.
constexpr double sameHouse = 150; // metres
/// Past the last known number, still the same block.
constexpr int block = 100;

double numberSpan(const HouseRow& a, const HouseRow& b)
{
    return std::abs(a.number - b.number);
}

/// Neighbours on one street lie near; what does not is the same name elsewhere.
bool areNeighbours(const HouseRow& a, const HouseRow& b)
{
    if (!a.house && !b.house)
        return true;
    return a.city == b.city && numberSpan(a, b) <= 2000 && metresBetween(a.point, b.point) <= 200 + 12 * numberSpan(a, b);
}

Point pointBetween(const HouseRow& below, const HouseRow& above, int number)
{
    const double share = double(number - below.number) / numberSpan(below, above);
    return {below.point.latitude + (above.point.latitude - below.point.latitude) * share, below.point.longitude + (above.point.longitude - below.point.longitude) * share};
}

} // namespace

double AddressSearch::confidence(const Wanted& wanted, qint64 city) const
{
    const auto fit = m_known.cityFit(wanted.words, wanted.match.fit.extra, city);
    return wanted.trust * wanted.match.fit.score(fit.known) * (fit.other ? otherCity : 1);
}

Result<QList<Hit>> AddressSearch::houses(const QList<TypedWord>& words, double trust) const
{
    QList<Hit> hits;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto& number = words.at(i);
        if (number.ordinal || !isNumber(number.text) || number.text.size() > 6 || words.size() < 2)
            continue;
        auto rest = words;
        rest.removeAt(i);
        const auto meant = m_known.meantAsStreets(rest);
        const auto matches = m_known.streets().matches(meant, mostStreets);
        for (const auto& match : matches) {
            auto found = onStreet({match, meant, number.text.toInt(), number.tail, i == 0 ? trust : trust * numberBehind});
            if (!found)
                return found;
            hits += *found;
        }
    }
    return hits;
}

Result<QList<Hit>> AddressSearch::onStreet(const Wanted& wanted) const
{
    const auto& street = *wanted.match.street;
    auto rows = m_known.rows().at(street.id, wanted.number);
    if (!rows)
        return std::unexpected(rows.error());
    const auto difference = searchwords::difference(wanted.match.fit, street.name);
    QList<Hit> hits;
    for (const auto& row : std::as_const(*rows)) {
        if (std::ranges::any_of(hits, [&row](const Hit& hit) { return metresBetween(hit.place.point, row.point) < sameHouse; }))
            continue;
        const bool tailFits = row.tail == wanted.tail || std::ranges::none_of(*rows, [&](const HouseRow& each) { return each.tail == wanted.tail && each.city == row.city; });
        if (!tailFits)
            continue;
        const auto name = QString(QString::number(row.number) + row.tail.toUpper() + u' ' + street.name);
        const double sure = confidence(wanted, row.city) * (row.tail == wanted.tail ? 1 : otherTail);
        hits.append({m_known.place(name, u"address"_s, row.point, m_known.city(row.city)), sure,
            searchwords::why(row.house ? PlaceSearch::tr("exact address") : PlaceSearch::tr("by the street's numbering"), difference)});
    }
    if (!hits.isEmpty())
        return hits;
    return between(wanted).transform([&](std::optional<Hit> hit) -> QList<Hit> {
        if (hit)
            return {*std::move(hit)};
        const auto fit = m_known.cityFit(wanted.words, wanted.match.fit.extra, -1);
        return {{m_known.place(street.name, u"street"_s, street.point, {}), wanted.trust * wanted.match.fit.score(fit.known) * numberUnknown,
            searchwords::why(PlaceSearch::tr("street only, number %1 not known").arg(wanted.number), difference)}};
    });
}

Result<std::optional<Hit>> AddressSearch::between(const Wanted& wanted) const
{
    const auto& street = *wanted.match.street;
    const auto below = m_known.rows().below(street.id, wanted.number);
    if (!below)
        return std::unexpected(below.error());
    const auto above = m_known.rows().above(street.id, wanted.number);
    if (!above)
        return std::unexpected(above.error());
    const auto difference = searchwords::difference(wanted.match.fit, street.name);
    const auto name = QString(QString::number(wanted.number) + u' ' + street.name);
    const auto made = [&](const HouseRow& near, const Point& point, double share, const QString& why) {
        return Hit{m_known.place(name, u"address"_s, point, m_known.city(near.city)), confidence(wanted, near.city) * share, searchwords::why(why, difference)};
    };
    // The same side of the street first.
    for (const bool sameSide : {true, false})
        for (const auto& low : *below)
            for (const auto& high : *above) {
                const bool side = low.number % 2 == wanted.number % 2 && high.number % 2 == wanted.number % 2;
                if (areNeighbours(low, high) && (side || !sameSide))
                    return made(low, pointBetween(low, high, wanted.number), betweenKnown, PlaceSearch::tr("interpolated between %1 and %2").arg(low.number).arg(high.number));
            }
    for (const auto* rows : {&*below, &*above})
        if (!rows->isEmpty() && numberSpan(rows->first(), {0, wanted.number, {}, true, 0, {}}) < block)
            return made(rows->first(), rows->first().point, pastKnown, PlaceSearch::tr("near %1, the last known number").arg(rows->first().number));
    return std::nullopt;
}

QList<Hit> AddressSearch::streets(const QList<TypedWord>& words, double trust) const
{
    QList<Hit> hits;
    const auto meant = m_known.meantAsStreets(words);
    const auto matches = m_known.streets().matches(meant, mostStreets);
    for (const auto& match : matches) {
        const auto fit = m_known.cityFit(meant, match.fit.extra, -1);
        hits.append({m_known.place(match.street->name, u"street"_s, match.street->point, {}), trust * match.fit.score(fit.known) * streetAlone,
            searchwords::why(PlaceSearch::tr("street"), searchwords::difference(match.fit, match.street->name))});
    }
    return hits;
}

} // namespace dispatch
