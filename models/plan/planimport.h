#pragma once

#include "consent.h"
#include "plancontent.h"
#include "plantemplate.h"

namespace dispatch {

/// Something somebody else's plan says whose part nobody can know: a person puts it where it belongs.
struct UnplacedLine {
    QString heading;     ///< what it stood under
    QString words;

    bool operator==(const UnplacedLine&) const = default;
};

/// What a bundle would bring, before anything of it is taken. Lines have no identity and no key of their own yet.
struct ImportPreview {
    QString personName;
    QString pseudonym;
    PlanContent content;
    QList<UnplacedLine> unplaced;
    QList<Consent> consents;
    QStringList notices;         ///< what came with it: notes, the notice against redisclosure
    bool part2 = false;          ///< it says of itself that 42 CFR Part 2 holds
    QStringList report;          ///< everything that was not read, one sentence each

    bool operator==(const ImportPreview&) const = default;
};

/// What a file may hold at most.
struct ImportLimits {
    qsizetype bytes = 2 * 1024 * 1024;
    int lines = 500;
    int depth = 16;              ///< of items within items
    int letters = 1000;          ///< of one line
    int reports = 200;
};

/// A FHIR R4 Bundle, or a single QuestionnaireResponse or CarePlan, of ours or of somebody else. Refused only when there is nothing in
/// it to look at; whatever else can't be read is told in the report.
[[nodiscard]] Result<ImportPreview> planPreview(const QByteArray& json, const PlanTemplate& form, const ImportLimits& limits = {});

} // namespace dispatch
