#pragma once

#include "planexport.h"

#include <QDate>

namespace dispatch {

/// A made-up person's safety plan, to try printing with (resources/plan/samples/<language>.json): `language`, `name`, `written_on`, `review_by`,
/// `kept_where`, `likelihood`, `items` of `part`, `words`, `english` and, of somebody to call, `contact`: `name`, `relation`, `phone`, `may_call`.
struct SamplePlan {
    PlanContent content;
    QString name;
    QDate writtenOn;

    /// Refused with the place and the reason when the file is malformed.
    [[nodiscard]] static Result<SamplePlan> fromJson(const QByteArray& json);
    /// As it goes out when it has been signed and the person agrees, under the name or under a made-up pseudonym. The same each time.
    [[nodiscard]] PlanExport toExport(const PlanTemplate& form, bool byPseudonym) const;
};

} // namespace dispatch
