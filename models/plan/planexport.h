#pragma once

#include "consent.h"
#include "plancontent.h"
#include "plantemplate.h"

namespace dispatch {

/// What is written into a bundle. The one who asks has decided what may go: lines that may not are not among the content's.
struct PlanExport {
    PlanContent content;
    PlanTemplate form;
    VersionState state = VersionState::Signed;
    Instant signedAt{};
    QString approverName;            ///< "M. Osei, LCSW"
    QString personName;              ///< by name: or, when it is empty,
    QString pseudonym;               ///< by this
    std::optional<Consent> consent;  ///< under which it goes
    QString notice;                  ///< against redisclosure, when it is owed
    Instant madeAt{};
};

/// A FHIR R4 Bundle of type collection: Patient, Questionnaire, QuestionnaireResponse, CarePlan and, where there is one, Consent. No identity
/// of our own stands in it, so that two bundles under different pseudonyms have nothing in common but what the person says. Its identifier is a hash of all
/// the rest (planseal.h). Refused when neither name nor pseudonym is given, or both, or when marked lines go without a notice.
[[nodiscard]] Result<QByteArray> planBundle(const PlanExport& from);

} // namespace dispatch
