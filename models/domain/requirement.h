#pragma once

#include "row.h"

namespace dispatch {

/// What is counted: teams that may be sent, or people.
enum class Counted { Teams, People };
template <>
inline constexpr auto wordsOf<Counted> = std::to_array<std::pair<Counted, QLatin1StringView>>({
    {Counted::Teams, QLatin1StringView("teams")}, {Counted::People, QLatin1StringView("people")}});

/// What every minute of the week needs: how many, of whom. Dated data, never law of the program.
struct Requirement {
    static constexpr int hoursOfWeek = 168;

    RequirementId id;
    QString name;             ///< "Licensed clinician"
    Counted counted = Counted::People;
    QString job;              ///< code, list `jobs`; empty: any
    QStringList licences;     ///< codes, list `licences`: one of them is enough; empty: none is asked for
    QString language;         ///< code, list `languages`; empty: any. Of a team: one of its people speaks it
    QString area;             ///< code; empty: the whole county
    bool onCallCounts = false; ///< reachable by phone is enough
    QList<int> minimum;       ///< for each hour of the week by the county's clock, Monday 00:00 first: 168 numbers
    QString validFrom;        ///< ISO date of the first day; empty: always was
    QString validTo;          ///< ISO date of the last day; empty: no end

    bool operator==(const Requirement&) const = default;
};
template <>
struct RowOf<Requirement> {
    static constexpr auto entity = QLatin1StringView("requirement");
    static constexpr auto fields = fieldList(field("id", &Requirement::id), field("name", &Requirement::name), field("counted", &Requirement::counted),
        field("job", &Requirement::job), field("licences", &Requirement::licences), field("language", &Requirement::language),
        field("area", &Requirement::area), field("on_call_counts", &Requirement::onCallCounts), field("minimum", &Requirement::minimum),
        field("valid_from", &Requirement::validFrom), field("valid_to", &Requirement::validTo));
};

} // namespace dispatch
