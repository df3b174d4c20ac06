#include "searchwriter.h"

#include "maprings.h"
#include "packbook.h"
#include "placekinds.h"
#include "placename.h"
#include "roadcrossings.h"
#include "searchcell.h"

#include <QRegularExpression>
#include <QSqlDatabase>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// The road's own sign counts more than what single houses make of it.
constexpr int roadWriting = 1000;

struct HouseNumber {
    int number = 0;
    QString tail;
};

/// "2417", "12-B", "1201A", "1200-1210" (both ends), "4;6" (each).
QList<HouseNumber> houseNumbers(const QString& written)
{
    static const QRegularExpression house(u"^\\s*(\\d{1,6})(?:\\s+1/2)?\\s*-?\\s*([A-Za-z]?)\\s*$"_s);
    static const QRegularExpression range(u"^\\s*(\\d{1,6})\\s*[-–]\\s*(\\d{1,6})\\s*$"_s);
    static const QRegularExpression between(u"[;,]"_s);
    QList<HouseNumber> numbers;
    for (const auto& each : written.split(between, Qt::SkipEmptyParts)) {
        if (const auto match = house.match(each); match.hasMatch())
            numbers.append({match.captured(1).toInt(), match.captured(2).toLower()});
        else if (const auto ends = range.match(each); ends.hasMatch())
            numbers << HouseNumber{ends.captured(1).toInt(), {}} << HouseNumber{ends.captured(2).toInt(), {}};
    }
    return numbers;
}

class SearchWriter {
public:
    SearchWriter(QSqlDatabase& database, const MapSource& source) : m_database(database), m_source(source) {}

    [[nodiscard]] Result<> write()
    {
        for (const auto step : {"make_search_street", "make_search_city", "make_search_address", "make_search_address_cell", "make_search_crossing", "make_search_place", "make_search_words",
                 "make_search_vocabulary"})
            if (auto made = perform(m_database, step); !made)
                return made;
        collectStreets();
        return writeAddresses()
            .and_then([this] { return writeCrossings(); })
            .and_then([this] { return writePlaces(); })
            .and_then([this] { return writeStreets(); })
            .and_then([this] { return writeCities(); });
    }

private:
    struct StreetRow {
        QHash<QString, int> writings; ///< of the same name, how often each stands in the source
        Point point;
        qsizetype longest = 0;
    };

    /// @p weight: how much this writing of the name counts beside others.
    qsizetype streetOf(const QString& name, int weight)
    {
        const auto key = nameKey(name);
        if (key.isEmpty())
            return -1;
        auto it = m_byKey.find(key);
        if (it == m_byKey.end()) {
            it = m_byKey.insert(key, m_streets.size());
            m_streets.emplace_back();
        }
        m_streets[*it].writings[name.simplified()] += weight;
        return *it;
    }

    qint64 cityOf(const QString& named, const Point& point)
    {
        auto name = named.simplified();
        if (name.isEmpty())
            if (const auto* area = areaHolding(m_source.areas, point))
                name = area->city;
        auto it = m_cities.find(name);
        if (it == m_cities.end())
            it = m_cities.insert(name, m_cities.size() + 1);
        return *it;
    }

    void collectStreets()
    {
        for (const auto& road : m_source.roads) {
            NamedRoad named{&road, {}};
            auto names = road.ref.split(u';', Qt::SkipEmptyParts);
            names.prepend(road.name);
            for (const auto& name : std::as_const(names))
                if (const auto street = streetOf(name, roadWriting); street >= 0 && !named.streets.contains(street)) {
                    named.streets.append(street);
                    auto& row = m_streets[street];
                    if (road.points.size() > row.longest) {
                        row.longest = road.points.size();
                        row.point = road.points.at(road.points.size() / 2);
                    }
                }
            if (!named.streets.isEmpty())
                m_roads.append(std::move(named));
        }
    }

    Result<> writeAddresses()
    {
        auto query = prepared(m_database, "insert_search_address");
        if (!query)
            return std::unexpected(query.error());
        QHash<std::pair<qsizetype, int>, int> counts;
        const auto add = [&](qsizetype street, const HouseNumber& house, bool isHouse, const QString& city, const Point& point) {
            if (auto& row = m_streets[street]; row.longest == 0) {
                row.longest = 1;
                row.point = point;
            }
            query->bindValue(u":street"_s, street);
            query->bindValue(u":number"_s, house.number);
            query->bindValue(u":seq"_s, counts[{street, house.number}]++);
            query->bindValue(u":tail"_s, house.tail.isNull() ? u""_s : house.tail);
            query->bindValue(u":house"_s, isHouse ? 1 : 0);
            query->bindValue(u":city"_s, cityOf(city, point));
            query->bindValue(u":lat"_s, packed(point.latitude));
            query->bindValue(u":lon"_s, packed(point.longitude));
            query->bindValue(u":cell"_s, SearchCell::of(point).number());
            return perform(*query, "insert_search_address");
        };
        for (const auto& each : m_source.addresses)
            if (const auto street = streetOf(each.street, 1); street >= 0)
                for (const auto& house : houseNumbers(each.number))
                    if (auto kept = add(street, house, true, each.city, each.point); !kept)
                        return kept;
        for (const auto& each : m_source.numberings)
            if (const auto street = streetOf(each.street, 1); street >= 0)
                for (const auto& at : each.at)
                    if (auto kept = add(street, {at.number, {}}, false, each.city, at.point); !kept)
                        return kept;
        return {};
    }

    Result<> writeCrossings()
    {
        auto query = prepared(m_database, "insert_search_crossing");
        if (!query)
            return std::unexpected(query.error());
        QHash<std::pair<qsizetype, qsizetype>, int> counts;
        for (const auto& each : roadCrossings(m_roads)) {
            const int seq = counts[{each.a, each.b}]++;
            for (const auto& [a, b] : {std::pair(each.a, each.b), std::pair(each.b, each.a)}) {
                query->bindValue(u":a"_s, a);
                query->bindValue(u":b"_s, b);
                query->bindValue(u":seq"_s, seq);
                query->bindValue(u":city"_s, cityOf({}, each.point));
                query->bindValue(u":lat"_s, packed(each.point.latitude));
                query->bindValue(u":lon"_s, packed(each.point.longitude));
                if (auto kept = perform(*query, "insert_search_crossing"); !kept)
                    return kept;
            }
        }
        return {};
    }

    Result<> writePlaces()
    {
        auto place = prepared(m_database, "insert_search_place");
        auto words = prepared(m_database, "insert_search_words");
        if (!place || !words)
            return std::unexpected(place ? words.error() : place.error());
        QList<const MapPlace*> places;
        for (const auto& each : m_source.places)
            if (!nameKey(each.name).isEmpty())
                places.append(&each);
        std::ranges::stable_sort(places, {}, [](const MapPlace* each) { return placekinds::order(each->kind); });
        qint64 id = 0;
        for (const auto* each : std::as_const(places)) {
            auto city = each->city;
            if (city.isEmpty())
                if (const auto* area = areaHolding(m_source.areas, each->point))
                    city = area->city;
            place->bindValue(u":id"_s, ++id);
            place->bindValue(u":name"_s, each->name);
            place->bindValue(u":also"_s, each->otherNames.isEmpty() ? u""_s : each->otherNames.join(u'\n'));
            place->bindValue(u":kind"_s, each->kind.isNull() ? u""_s : each->kind);
            place->bindValue(u":street"_s, each->street.isNull() ? u""_s : each->street);
            place->bindValue(u":city"_s, city.isNull() ? u""_s : city);
            place->bindValue(u":lat"_s, packed(each->point.latitude));
            place->bindValue(u":lon"_s, packed(each->point.longitude));
            if (auto kept = perform(*place, "insert_search_place"); !kept)
                return kept;
            const QStringList all{each->name, each->otherNames.join(u' '), each->street, city, placekinds::words(each->kind)};
            words->bindValue(u":id"_s, id);
            words->bindValue(u":words"_s, nameKey(all.join(u' ')));
            if (auto kept = perform(*words, "insert_search_words"); !kept)
                return kept;
        }
        return {};
    }

    Result<> writeStreets()
    {
        auto query = prepared(m_database, "insert_search_street");
        if (!query)
            return std::unexpected(query.error());
        for (qsizetype i = 0; i < m_streets.size(); ++i) {
            const auto& street = m_streets.at(i);
            // Of the ways to write it, the commonest; of two as common, the longer.
            QString name;
            int most = 0;
            for (auto [writing, count] : street.writings.asKeyValueRange())
                if (std::tuple(count, writing.size(), writing) > std::tuple(most, name.size(), name)) {
                    name = writing;
                    most = count;
                }
            query->bindValue(u":id"_s, i);
            query->bindValue(u":name"_s, name);
            query->bindValue(u":lat"_s, packed(street.point.latitude));
            query->bindValue(u":lon"_s, packed(street.point.longitude));
            if (auto kept = perform(*query, "insert_search_street"); !kept)
                return kept;
        }
        return {};
    }

    Result<> writeCities()
    {
        auto query = prepared(m_database, "insert_search_city");
        if (!query)
            return std::unexpected(query.error());
        for (auto [name, id] : m_cities.asKeyValueRange()) {
            query->bindValue(u":id"_s, id);
            query->bindValue(u":name"_s, name.isNull() ? u""_s : name);
            if (auto kept = perform(*query, "insert_search_city"); !kept)
                return kept;
        }
        return {};
    }

    QSqlDatabase& m_database;
    const MapSource& m_source;
    QList<StreetRow> m_streets;
    QHash<QString, qsizetype> m_byKey;
    QHash<QString, qint64> m_cities;
    QList<NamedRoad> m_roads;
};

} // namespace

Result<> writeSearch(QSqlDatabase& database, const MapSource& source)
{
    return SearchWriter(database, source).write();
}

} // namespace dispatch
