#include "placesearch.h"

#include "addresssearch.h"
#include "crossingsearch.h"
#include "maprings.h"
#include "namedplacesearch.h"
#include "respelling.h"
#include "searchcell.h"
#include "typedplace.h"

#include <tuple>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// How far what was typed is trusted when it is read in another way than it looks.
constexpr double separated = 1;
constexpr double notSeparated = 0.85;
constexpr double despiteSeparator = 0.75;
constexpr double respelled = 0.92;
constexpr double atCrossing = 0.97;
constexpr double besideCrossing = 400;  // metres
constexpr double farthestHouse = 400; // metres
constexpr double worstHit = 0.2;
/// Hits of the same name nearer than this are one.
constexpr double samePlace = 120; // metres

int kindOrder(const QString& kind)
{
    static const QStringList order{u"address"_s, u"intersection"_s, u"hospital"_s, u"facility"_s, u"light_rail"_s};
    const auto at = order.indexOf(kind);
    return kind == u"street" ? 99 : at < 0 ? 50 : static_cast<int>(at);
}

} // namespace

class PlaceSearch::Parts {
public:
    explicit Parts(SearchKnown known) : m_known(std::move(known)) {}

    [[nodiscard]] const SearchKnown& known() const { return m_known; }

    [[nodiscard]] Result<QList<Hit>> hits(const QString& text) const
    {
        const auto typed = typedPlace(text);
        if (typed.point)
            return QList<Hit>{coordinates(*typed.point)};
        auto hits = read(typed.sides, 1);
        if (!hits || typed.sides.isEmpty())
            return hits;
        if (std::ranges::any_of(*hits, [](const Hit& hit) { return hit.confidence >= respelled; }))
            return hits;
        // "elcamino", "del passo": words that run together or fall apart.
        for (const auto& other : respellings(typed.sides, m_known.streets().spelling())) {
            auto more = read(other, respelled);
            if (!more)
                return more;
            *hits += *more;
        }
        return hits;
    }

private:
    using Sides = QList<QList<TypedWord>>;

    [[nodiscard]] Hit coordinates(Point point) const
    {
        // Nobody in the county says "minus": without a sign, west is meant.
        const Point west{point.latitude, -point.longitude};
        const auto name = [](const Point& p) { return QString(QString::number(p.latitude, 'f', 5) + ", "_L1 + QString::number(p.longitude, 'f', 5)); };
        if (!areaHolding(m_known.areas(), point) && metresBetween(west, m_known.centre()) < metresBetween(point, m_known.centre()))
            return {m_known.place(name(west), u"coordinates"_s, west, {}), 0.95, tr("coordinates, read as west")};
        return {m_known.place(name(point), u"coordinates"_s, point, {}), 1, tr("coordinates")};
    }

    [[nodiscard]] Result<QList<Hit>> read(const Sides& sides, double trust) const
    {
        QList<Hit> hits;
        const auto take = [&hits](const Result<QList<Hit>>& found) -> Result<> {
            return found.transform([&hits](const QList<Hit>& more) { hits += more; });
        };
        if (sides.isEmpty())
            return hits;
        const AddressSearch addresses(m_known);
        const CrossingSearch crossings(m_known);
        const NamedPlaceSearch named(m_known);
        const auto whole = TypedPlace{sides, {}}.whole();
        const bool parted = sides.size() > 1;
        const double rest = parted ? trust * despiteSeparator : trust;
        auto done = parted ? take(crossings.find(sides.at(sides.size() - 2), sides.last(), trust * separated)) : take(crossings.findWithin(whole, trust * notSeparated));
        const bool nearCrossing = parted && sides.size() > 2 && !hits.isEmpty();
        const auto crossing = nearCrossing ? std::ranges::max_element(hits, {}, &Hit::confidence)->place.point : Point{};
        // "1201 J at 12th": the house on the first street.
        if (done && parted)
            done = take(addresses.houses(sides.first(), trust * atCrossing));
        if (done)
            done = take(addresses.houses(whole, rest));
        if (done)
            done = take(named.find(whole, rest));
        if (!done)
            return std::unexpected(done.error());
        hits += addresses.streets(whole, rest);
        if (nearCrossing) {
            auto beside = named.find(sides.first(), trust);
            if (!beside)
                return beside;
            for (auto& hit : *beside)
                if (metresBetween(hit.place.point, crossing) <= besideCrossing)
                    hits.append(std::move(hit));
        }
        return hits;
    }

    SearchKnown m_known;
};

PlaceSearch::PlaceSearch(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

PlaceSearch::~PlaceSearch() = default;

Result<std::unique_ptr<PlaceSearch>> PlaceSearch::open(const MapPack& pack)
{
    const auto& box = pack.meta().bounds;
    return pack.connect()
        .and_then([](PackConnection connection) { return SearchRows::of(std::move(connection)); })
        .and_then([&](SearchRows rows) { return SearchKnown::of(std::move(rows), pack.areas(), {(box.south + box.north) / 2, (box.west + box.east) / 2}); })
        .transform([](SearchKnown known) { return std::unique_ptr<PlaceSearch>(new PlaceSearch(std::make_unique<Parts>(std::move(known)))); });
}

Result<QList<Hit>> PlaceSearch::find(const QString& typed, qsizetype limit) const
{
    if (limit <= 0)
        return QList<Hit>{};
    auto hits = m_parts->hits(typed);
    if (!hits)
        return hits;
    const auto& centre = m_parts->known().centre();
    const auto order = [&centre](const Hit& hit) {
        return std::tuple(-std::round(hit.confidence * 1000), kindOrder(hit.place.kind), metresBetween(hit.place.point, centre), hit.place.address);
    };
    std::ranges::sort(*hits, {}, order);
    QList<Hit> best;
    for (auto& hit : *hits) {
        if (best.size() == limit || hit.confidence < worstHit)
            break;
        hit.confidence = std::min(hit.confidence, 1.0); // sums of parts round up
        if (std::ranges::none_of(best, [&hit](const Hit& each) { return each.place.address == hit.place.address && metresBetween(each.place.point, hit.place.point) < samePlace; }))
            best.append(std::move(hit));
    }
    return best;
}

Result<std::optional<Hit>> PlaceSearch::nearestAddress(const Point& point) const
{
    const auto& known = m_parts->known();
    const auto middle = SearchCell::of(point);
    std::optional<HouseRow> nearest;
    double metres = farthestHouse;
    for (qint64 row = middle.row - 2; row <= middle.row + 2; ++row)
        for (qint64 column = middle.column - 2; column <= middle.column + 2; ++column) {
            const auto houses = known.rows().inCell(SearchCell{row, column}.number());
            if (!houses)
                return std::unexpected(houses.error());
            for (const auto& house : *houses)
                // A house goes before a place where numbers are only known to pass.
                if (const double away = metresBetween(house.point, point);
                    away < farthestHouse && (!nearest || std::tuple(!house.house, away) < std::tuple(!nearest->house, metres))) {
                    nearest = house;
                    metres = away;
                }
        }
    const auto* street = nearest ? known.streets().find(nearest->street) : nullptr;
    if (!street)
        return std::nullopt;
    const auto name = QString(QString::number(nearest->number) + nearest->tail.toUpper() + u' ' + street->name);
    return Hit{known.place(name, u"address"_s, nearest->point, known.city(nearest->city)), 1 - metres / farthestHouse, tr("nearest address, %1 away").arg(distanceWords(metres))};
}

std::optional<Area> PlaceSearch::areaAt(const Point& point) const
{
    const auto* area = areaHolding(m_parts->known().areas(), point);
    return area ? std::optional(area->area) : std::nullopt;
}

} // namespace dispatch
