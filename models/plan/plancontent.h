#pragma once

#include "plandraft.h"
#include "planitem.h"
#include "planversion.h"

namespace dispatch {

/// What a plan says, without who wrote which line when: what is signed, compared and printed.
struct PlanContent {
    PlanDraftId plan;
    PersonId person;
    int version = 1;
    QString kind;
    QString templateVersion;
    QString language;
    QString writtenWith;
    QString keptWhere;
    std::optional<int> likelihood;
    QString reviewBy;           ///< ISO date
    QList<PlanItem> items;      ///< those that stand, as they are read: by part and place in it

    [[nodiscard]] QList<PlanItem> of(PlanPart part) const;
    bool operator==(const PlanContent&) const = default;
};

/// What the draft would say if it were signed now.
[[nodiscard]] PlanContent contentOf(const PlanDraft& draft, const QList<PlanItem>& items);

/// One text for one content, byte for byte the same on every machine: JSON with sorted keys and no spaces. Keys of places are not in it,
/// only the order of the lines.
[[nodiscard]] QString canonicalText(const PlanContent& content);
/// SHA-256 of @p text in UTF-8, in 64 hexadecimal digits.
[[nodiscard]] QString contentHash(const QString& text);
/// Lines come back with keys made afresh.
[[nodiscard]] Result<PlanContent> contentFromText(const QString& text);
/// The content of a version still is what was signed.
[[nodiscard]] bool isUntouched(const PlanVersion& version);

} // namespace dispatch
