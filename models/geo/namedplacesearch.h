#pragma once

#include "placesearch.h"
#include "searchknown.h"

namespace dispatch {

/// Landmarks, facilities, stops, exits, neighbourhoods: what has a name and no number.
class NamedPlaceSearch {
public:
    explicit NamedPlaceSearch(const SearchKnown& known) : m_known(known) {}

    [[nodiscard]] Result<QList<Hit>> find(const QList<TypedWord>& words, double trust) const;

private:
    [[nodiscard]] Hit considered(const NamedPlaceRow& row, const QList<MeantWord>& words, double trust) const;

    const SearchKnown& m_known;
};

} // namespace dispatch
