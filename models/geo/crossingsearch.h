#pragma once

#include "placesearch.h"
#include "searchknown.h"

namespace dispatch {

/// Where two streets meet that were typed one after the other.
class CrossingSearch {
public:
    explicit CrossingSearch(const SearchKnown& known) : m_known(known) {}

    [[nodiscard]] Result<QList<Hit>> find(const QList<TypedWord>& one, const QList<TypedWord>& other, double trust) const;
    /// Nobody typed what stands between: every place where the words may part is tried.
    [[nodiscard]] Result<QList<Hit>> findWithin(const QList<TypedWord>& words, double trust) const;

private:
    struct Met;
    /// Meetings that are as sure as @p least, the surest.
    [[nodiscard]] Result<QList<Hit>> found(const QList<MeantWord>& one, const QList<MeantWord>& other, double trust, double least) const;
    [[nodiscard]] Hit hit(const Met& met, double trust) const;

    const SearchKnown& m_known;
};

} // namespace dispatch
