#pragma once

#include "plancontent.h"
#include "plantemplate.h"

namespace dispatch::fhir {

/// What is asked of a line and what is answered has one list, so that a questionnaire and its response can't differ.
struct LineField {
    QLatin1StringView name;    ///< the end of the linkId: "signs.words"
    QLatin1StringView type;    ///< of FHIR: text, string, choice, boolean
    QLatin1StringView text;    ///< what is asked
    QLatin1StringView system;  ///< of a choice's codes
};
inline constexpr auto lineFields = std::to_array<LineField>({
    {QLatin1StringView("words"), QLatin1StringView("text"), QLatin1StringView("In the person's words"), {}},
    {QLatin1StringView("english"), QLatin1StringView("text"), QLatin1StringView("In English"), {}},
    {QLatin1StringView("name"), QLatin1StringView("string"), QLatin1StringView("Name"), {}},
    {QLatin1StringView("relation"), QLatin1StringView("string"), QLatin1StringView("Relation"), {}},
    {QLatin1StringView("phone"), QLatin1StringView("string"), QLatin1StringView("Number, E.164"), {}},
    {QLatin1StringView("phone_typed"), QLatin1StringView("string"), QLatin1StringView("Number, as it was said"), {}},
    {QLatin1StringView("may_call"), QLatin1StringView("choice"), QLatin1StringView("May we call"), QLatin1StringView("urn:cwrt-dispatch:may-call")},
    {QLatin1StringView("mark"), QLatin1StringView("choice"), QLatin1StringView("How it works"), QLatin1StringView("urn:cwrt-dispatch:mark")},
    {QLatin1StringView("part2"), QLatin1StringView("boolean"), QLatin1StringView("About substance-use treatment"), {}},
});

/// Its canonical address: "urn:cwrt-dispatch:plan:adult|2026-09".
[[nodiscard]] QString questionnaireUrl(const QString& kind, const QString& version);
/// The template as a Questionnaire.
[[nodiscard]] QJsonObject questionnaireOf(const PlanTemplate& form);
/// What the plan says as the items of a QuestionnaireResponse to it.
[[nodiscard]] QJsonArray answersOf(const PlanContent& content, const PlanTemplate& form);

} // namespace dispatch::fhir
