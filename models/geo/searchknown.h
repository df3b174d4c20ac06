#pragma once

#include "mapsource.h"
#include "searchrows.h"

#include <QSet>

namespace dispatch {

/// How much less a place is trusted that lies in another town than was typed.
inline constexpr double otherCity = 0.8;

/// What every part of one search reads: the pack's rows, and what of it is kept in memory.
class SearchKnown {
public:
    [[nodiscard]] static Result<SearchKnown> of(SearchRows rows, QList<MapArea> areas, const Point& centre);

    [[nodiscard]] SearchRows& rows() const { return m_rows; }
    [[nodiscard]] const StreetIndex& streets() const { return m_streets; }
    [[nodiscard]] const QList<MapArea>& areas() const { return m_areas; }
    [[nodiscard]] const Point& centre() const { return m_centre; }
    [[nodiscard]] QString city(qint64 id) const { return m_cities.value(id); }

    /// The typed words with what each may mean among the streets' or the places' words.
    [[nodiscard]] QList<MeantWord> meantAsStreets(const QList<TypedWord>& words) const;
    [[nodiscard]] QList<MeantWord> meantAsPlaces(const QList<TypedWord>& words) const;

    /// How well the words that a street's name lacks are explained by the town.
    struct CityFit {
        double known = 0;    ///< their weight
        bool other = false;  ///< another town was typed
    };
    [[nodiscard]] CityFit cityFit(const QList<MeantWord>& words, const QList<qsizetype>& extra, qint64 city) const;
    /// "1201 J Street, Sacramento" at its point, in its area.
    [[nodiscard]] Place place(const QString& name, const QString& kind, const Point& point, const QString& city) const;

private:
    SearchKnown(SearchRows rows, QList<MapArea> areas, const Point& centre) : m_rows(std::move(rows)), m_areas(std::move(areas)), m_centre(centre) {}

    mutable SearchRows m_rows; ///< reads only; its queries keep their place while a row is read
    QList<MapArea> m_areas;
    Point m_centre;
    StreetIndex m_streets;
    Spelling m_placeWords;
    QHash<qint64, QString> m_cities;
    QHash<qint64, QSet<QString>> m_cityWords;
    QSet<QString> m_allCityWords;
};

} // namespace dispatch
