#pragma once

#include "planversion.h"

#include "fhirshape.h"

namespace dispatch {

/// What a bundle of ours turns out to be when it is looked at again.
struct BundleLook {
    bool sealed = false;                  ///< it has our hash of what it says
    bool untouched = false;               ///< and still says that
    QString title;                        ///< of its care plan
    std::optional<VersionState> state;    ///< of the signed plan that it holds; nothing: it holds none
    QString approverName;
    std::optional<Instant> signedAt;
    QList<fhir::Misshapen> misshapen;     ///< where it does not keep R4's cardinalities

    [[nodiscard]] bool isWell() const { return untouched && state && misshapen.isEmpty(); }
};

/// Refused when it is no FHIR bundle at all. A hash proves that nothing happened to the file on its way; whoever changes it on purpose can
/// make a new one.
[[nodiscard]] Result<BundleLook> lookAtBundle(const QByteArray& json);

} // namespace dispatch
