#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

/// What the person needs and what carries her, beside the plan. Each text is a field of its own, so that two people who write different
/// ones never clash.
struct Assessment {
    AssessmentId id;
    PersonId person;
    IncidentId incident;            ///< the contact it was made in; null: in none
    TriageId triage;                ///< the risk screen carried over from intake; null: there was none
    Instant madeAt{};
    StaffId madeBy;
    QString needs;
    QString risks;                  ///< in words, beside the screen
    QString strengths;
    QStringList basicNeeds;         ///< codes, list `needs`
    QString servicesInPlace;        ///< who helps already: mental health plan, substance-use provider
    QStringList linkagesWanted;     ///< codes, list `services`
    QString words;

    bool operator==(const Assessment&) const = default;
};
template <>
struct RowOf<Assessment> {
    static constexpr auto entity = QLatin1StringView("assessment");
    static constexpr auto fields = fieldList(field("id", &Assessment::id), field("person", &Assessment::person), field("incident", &Assessment::incident),
        field("triage", &Assessment::triage), field("made_at", &Assessment::madeAt), field("made_by", &Assessment::madeBy),
        field("needs", &Assessment::needs), field("risks", &Assessment::risks), field("strengths", &Assessment::strengths),
        field("basic_needs", &Assessment::basicNeeds), field("services_in_place", &Assessment::servicesInPlace),
        field("linkages_wanted", &Assessment::linkagesWanted), field("words", &Assessment::words));
};

} // namespace dispatch
