#include "gazetteer.h"
#include "jsonfile.h"
#include "placewords.h"

#include <algorithm>

namespace dispatch {

/// Reads a county file into a gazetteer. Stops at the first thing that is not as it should be and remembers where.
class GazetteerReader {
public:
    explicit GazetteerReader(const QJsonObject& file) : m_file(file) {}

    [[nodiscard]] Result<Gazetteer> read()
    {
        each(u"areas", [this](const QJsonObject& area, const QString& where) { readArea(area, where); });
        each(u"grids", [this](const QJsonObject& grid, const QString& where) { readGrid(grid, where); });
        each(u"streets", [this](const QJsonObject& street, const QString& where) { readStreet(street, where); });
        each(u"places", [this](const QJsonObject& place, const QString& where) { readPlace(place, where); });
        if (m_failure)
            return std::unexpected(*m_failure);
        addCrossings();
        return std::move(m_made);
    }

private:
    void fail(const QString& where, const QString& why)
    {
        if (!m_failure)
            m_failure = jsonfile::refused(QStringLiteral("county map"), where, why).error();
    }

    template <typename Read>
    void each(QStringView key, Read read)
    {
        const auto list = m_file.value(key);
        if (!list.isArray())
            return fail(key.toString(), QStringLiteral("not a list"));
        int index = 0;
        for (const auto& entry : list.toArray()) {
            if (m_failure)
                return;
            const auto where = QStringLiteral("%1[%2]").arg(key).arg(index++);
            if (!entry.isObject())
                return fail(where, QStringLiteral("not an object"));
            read(entry.toObject(), where);
        }
    }

    QString text(const QJsonObject& object, QStringView key, const QString& where)
    {
        const auto value = object.value(key).toString();
        if (value.isEmpty() || value.size() > 120)
            fail(where, QStringLiteral("\"%1\" is missing or too long").arg(key));
        return value;
    }

    Point point(const QJsonValue& latitude, const QJsonValue& longitude, const QString& where)
    {
        const Point point{latitude.toDouble(), longitude.toDouble()};
        if (!latitude.isDouble() || !longitude.isDouble() || std::abs(point.latitude) > 90 || std::abs(point.longitude) > 180)
            fail(where, QStringLiteral("not a point of latitude and longitude"));
        return point;
    }

    Point point(const QJsonValue& pair, const QString& where)
    {
        return point(pair.toArray().at(0), pair.toArray().at(1), where);
    }

    void readArea(const QJsonObject& object, const QString& where)
    {
        Area area{text(object, u"id", where), text(object, u"name", where), object.value(u"rural").toBool(), object.value(u"promise_minutes").toInt(),
            text(object, u"jurisdiction", where)};
        if (area.promiseMinutes <= 0)
            return fail(where, QStringLiteral("promise_minutes is missing"));
        if (m_made.area(area.id))
            return fail(where, QStringLiteral("this id stands there twice"));
        const auto city = text(object, u"city", where);
        Gazetteer::Ring ring{area.id, city, placeWords(city), {}};
        for (const auto& pair : object.value(u"ring").toArray())
            ring.points.append(point(pair, where + QStringLiteral(".ring")));
        if (ring.points.size() < 3)
            return fail(where, QStringLiteral("ring has fewer than three points"));
        m_made.m_areas.append(area);
        m_made.m_rings.append(ring);
    }

    void readStreet(const QJsonObject& object, const QString& where)
    {
        Street street{text(object, u"name", where), {}, {}};
        for (const auto& entry : object.value(u"anchors").toArray()) {
            const auto anchor = entry.toArray();
            street.anchors.append({anchor.at(0).toInt(-1), point(anchor.at(1), anchor.at(2), where + QStringLiteral(".anchors"))});
        }
        add(std::move(street), where);
    }

    void add(Street street, const QString& where)
    {
        const auto rising = [](const Street::Anchor& a, const Street::Anchor& b) { return a.number >= b.number; };
        if (street.anchors.size() < 2 || street.anchors.first().number < 0 || std::ranges::adjacent_find(street.anchors, rising) != street.anchors.cend())
            return fail(where, QStringLiteral("a street needs two or more anchors whose numbers rise"));
        street.words = placeWords(street.name);
        m_made.m_streets.append(std::move(street));
    }

    /// A part of town laid out in squares: columns are numbered streets, rows have names. Three known corners place them all;
    /// house numbers are hundreds of the cross street's column or row.
    void readGrid(const QJsonObject& object, const QString& where)
    {
        const int first = object.value(u"first_column").toInt();
        const int last = object.value(u"last_column").toInt();
        const auto corners = object.value(u"corners").toArray();
        const auto rows = object.value(u"rows").toArray();
        if (first <= 0 || last <= first || last > 200 || corners.size() != 3 || rows.size() < 2)
            return fail(where, QStringLiteral("a grid needs first and last column, three corners and two or more rows"));
        const auto column = [&](int i) { return corners.at(i).toObject().value(u"column").toDouble(); };
        const auto row = [&](int i) { return corners.at(i).toObject().value(u"row").toDouble(); };
        const auto corner = [&](int i) { return point(corners.at(i).toObject().value(u"point"), where + QStringLiteral(".corners")); };
        const auto origin = corner(0);
        const auto a = corner(1);
        const auto b = corner(2);
        const double ac = column(1) - column(0), ar = row(1) - row(0), bc = column(2) - column(0), br = row(2) - row(0);
        const double area = ac * br - ar * bc;
        if (area == 0)
            return fail(where, QStringLiteral("the three corners lie on one line"));
        const auto at = [&](double c, double r) {
            const double alongA = ((c - column(0)) * br - (r - row(0)) * bc) / area;
            const double alongB = ((r - row(0)) * ac - (c - column(0)) * ar) / area;
            return Point{origin.latitude + (a.latitude - origin.latitude) * alongA + (b.latitude - origin.latitude) * alongB,
                origin.longitude + (a.longitude - origin.longitude) * alongA + (b.longitude - origin.longitude) * alongB};
        };
        for (const auto& entry : rows) {
            const double r = entry.toObject().value(u"row").toDouble();
            add({text(entry.toObject(), u"name", where), {}, {{first * 100, at(first, r)}, {last * 100, at(last, r)}}}, where);
        }
        const double top = rows.first().toObject().value(u"row").toDouble();
        const double bottom = rows.last().toObject().value(u"row").toDouble();
        for (int c = first; c <= last; ++c)
            add({ordinal(c) + QStringLiteral(" St"), {}, {{static_cast<int>(top * 100), at(c, top)}, {static_cast<int>(bottom * 100), at(c, bottom)}}}, where);
    }

    static QString ordinal(int number)
    {
        const int last = number % 10;
        const bool teen = number % 100 / 10 == 1;
        return QString::number(number) + QLatin1StringView(teen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    void readPlace(const QJsonObject& object, const QString& where)
    {
        const auto name = text(object, u"name", where);
        const auto address = object.value(u"address").toString();
        const auto kind = object.value(u"kind").toString(QStringLiteral("landmark"));
        const auto at = point(object.value(u"point"), where);
        if (!m_failure)
            addEntry(address.isEmpty() ? name : QString(name + QStringLiteral(", ") + address), kind, at, object.value(u"also").toString());
    }

    void addEntry(const QString& name, const QString& kind, const Point& at, const QString& also)
    {
        const auto* ring = m_made.ringAt(at);
        m_made.m_entries.append({m_made.placeAt(name, kind, at), placeWords(name + u' ' + also), ring ? ring->town : QStringList{}});
    }

    void addCrossings()
    {
        const auto& streets = m_made.m_streets;
        for (qsizetype i = 0; i < streets.size(); ++i)
            for (qsizetype k = i + 1; k < streets.size(); ++k)
                if (const auto at = crossingOf(streets.at(i), streets.at(k)); at && streets.at(i).name != streets.at(k).name)
                    addEntry(streets.at(i).name + QStringLiteral(" at ") + streets.at(k).name, QStringLiteral("intersection"), *at, {});
    }

    QJsonObject m_file;
    Gazetteer m_made;
    std::optional<Failure> m_failure;
};

Result<> Gazetteer::load(const QByteArray& json)
{
    auto document = jsonfile::parsed(json, QStringLiteral("county map"));
    if (!document)
        return std::unexpected(document.error());
    auto made = GazetteerReader(document->toObject()).read();
    if (!made)
        return std::unexpected(made.error());
    *this = *std::move(made);
    return {};
}

} // namespace dispatch
