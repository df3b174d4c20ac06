#pragma once

#include "planexport.h"
#include "planfiles.h"
#include "plans.h"

/// Darnell's plan as it goes out.
namespace dispatch::test {

inline const Instant signedAt = fromMsecs(1'785'000'000'000);

/// With a consent, in version 3.
inline PlanExport darnells()
{
    auto lines = darnellsLines();
    lines[0].english = QStringLiteral("I stop answering");
    auto content = contentOf(draft(), lines);
    content.version = 3;
    PlanExport out{content, planTemplate(), VersionState::Signed, signedAt, QStringLiteral("M. Osei, LCSW"), QStringLiteral("Darnell Okoro"), {}, {}, {}, signedAt + hour};
    Consent consent;
    consent.person = darnell;
    consent.scope = {Shared::Plan};
    consent.recipients = {QStringLiteral("mhucc")};
    consent.purpose = QStringLiteral("hand-over");
    consent.form = ConsentForm::Electronic;
    consent.givenAt = signedAt;
    consent.expiresAt = signedAt + 30 * day;
    out.consent = consent;
    return out;
}

} // namespace dispatch::test
