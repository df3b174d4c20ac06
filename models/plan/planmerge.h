#pragma once

#include "planitem.h"

namespace dispatch {

enum class ClashField { Words, English, Name, Relation, Phone, MayCall, State };

/// One field of one line that was changed in two ways at once. Nobody's text is lost: all of them are here.
struct PlanClash {
    PlanItemId item;
    ClashField field = ClashField::Words;
    QString base;          ///< what both had seen; empty when the line is new
    QStringList said;      ///< what the edits made of it, sorted; the line carries one of them

    /// "“I walk at night” was written in two ways: “…” and “…”."
    [[nodiscard]] QString words() const;
    bool operator==(const PlanClash&) const = default;
};

struct PlanMerge {
    QList<PlanItem> items;       ///< every line that anybody has, in the order of `standsBefore`
    QList<PlanClash> clashes;    ///< by line and field

    bool operator==(const PlanMerge&) const = default;
};

/// The lines after several people have changed @p base at once, each in an edit of her own. Line by line and field by field: who changed a
/// field alone has her way, and the order of the edits does not matter. A line that one leaves out and another rewords stays, as a clash;
/// of two marks the later one counts, of two places one is taken, of "may call" and "may not" the "may not".
[[nodiscard]] PlanMerge merged(const QList<PlanItem>& base, const QList<QList<PlanItem>>& edits);

} // namespace dispatch
