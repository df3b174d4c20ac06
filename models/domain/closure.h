#pragma once

#include "row.h"

namespace dispatch {

/// How an incident ended: structured, required at close, several dispositions allowed.
struct Closure {
    ClosureId id;
    IncidentId incident;
    Instant at{};
    StaffId by;
    QStringList dispositions;  ///< codes, list `dispositions`; at least one
    QString divertedFrom;      ///< code, list `diversions` (arrest, ED, hold, none); required
    QStringList basicNeeds;    ///< codes, list `needs`
    QString words;

    bool operator==(const Closure&) const = default;
};
template <>
struct RowOf<Closure> {
    static constexpr auto entity = QLatin1StringView("closure");
    static constexpr auto fields = fieldList(field("id", &Closure::id), field("incident", &Closure::incident), field("at", &Closure::at),
        field("by", &Closure::by), field("dispositions", &Closure::dispositions), field("diverted_from", &Closure::divertedFrom),
        field("basic_needs", &Closure::basicNeeds), field("words", &Closure::words));
};

/// A service connected to a person.
struct Linkage {
    LinkageId id;
    IncidentId incident;
    QString service;  ///< code, list `services`
    QString partner;  ///< who took it on, in words
    Instant at{};
    StaffId by;

    bool operator==(const Linkage&) const = default;
};
template <>
struct RowOf<Linkage> {
    static constexpr auto entity = QLatin1StringView("linkage");
    static constexpr auto fields = fieldList(field("id", &Linkage::id), field("incident", &Linkage::incident), field("service", &Linkage::service),
        field("partner", &Linkage::partner), field("at", &Linkage::at), field("by", &Linkage::by));
};

} // namespace dispatch
