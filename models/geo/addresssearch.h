#pragma once

#include "placesearch.h"
#include "searchknown.h"

namespace dispatch {

/// Houses by number and street, and streets alone. Where a house is not known it lies between those that are.
class AddressSearch {
public:
    explicit AddressSearch(const SearchKnown& known) : m_known(known) {}

    /// Every number among the words may be the house; the others then name the street. @p trust scales the confidence.
    [[nodiscard]] Result<QList<Hit>> houses(const QList<TypedWord>& words, double trust) const;
    [[nodiscard]] QList<Hit> streets(const QList<TypedWord>& words, double trust) const;

private:
    struct Wanted {
        const StreetIndex::Match& match;
        const QList<MeantWord>& words;
        int number = 0;
        QString tail;
        double trust = 1;
    };
    [[nodiscard]] Result<QList<Hit>> onStreet(const Wanted& wanted) const;
    [[nodiscard]] Result<std::optional<Hit>> between(const Wanted& wanted) const;
    [[nodiscard]] double confidence(const Wanted& wanted, qint64 city) const;

    const SearchKnown& m_known;
};

} // namespace dispatch
