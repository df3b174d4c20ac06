#include "planseal.h"

#include "fhir.h"
#include "planimport.h"
#include "planreading.h"
#include "typed.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Result<BundleLook> lookAtBundle(const QByteArray& json)
{
    const ImportLimits limits;
    if (json.size() > limits.bytes)
        return refuse(PlanReading::tr("The file is too large for a safety plan (%1 MB at most). Nothing was taken.").arg(limits.bytes / (1024 * 1024)), u"plan look: size"_s);
    const auto bundle = QJsonDocument::fromJson(json).object();
    if (bundle.value(u"resourceType").toString() != u"Bundle")
        return refuse(u"The file is no FHIR bundle."_s, u"plan look: no bundle"_s);
    BundleLook look;
    const auto identifier = bundle.value(u"identifier").toObject();
    look.sealed = identifier.value(u"system").toString() == fhir::ourSeal;
    look.untouched = look.sealed && identifier.value(u"value").toString() == fhir::sealOf(bundle);
    const auto entries = bundle.value(u"entry").toArray();
    for (const auto& entry : entries) {
        const auto plan = entry.toObject().value(u"resource").toObject();
        if (plan.value(u"resourceType").toString() != u"CarePlan")
            continue;
        look.title = typedLine(plan.value(u"title").toString(), limits.letters).kept.trimmed();
        look.approverName = typedLine(plan.value(u"author").toObject().value(u"display").toString(), limits.letters).kept.trimmed();
        look.signedAt = fhir::momentOf(plan.value(u"created"));
        const auto status = plan.value(u"status").toString();
        for (const auto& [state, name] : wordsOf<VersionState>)
            if (status == fhir::statusOf(state) && look.signedAt && !look.approverName.isEmpty())
                look.state = state;
        break;
    }
    look.misshapen = fhir::misshapenIn(bundle);
    return look;
}

} // namespace dispatch
