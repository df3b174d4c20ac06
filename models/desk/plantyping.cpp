#include "plantyping.h"

using namespace Qt::StringLiterals;

namespace dispatch {

QString PlanTyping::toText() const
{
    auto row = toRow(item);
    row.insert("after"_L1, after.toString());
    row.insert("typed_at"_L1, toMsecs(at));
    return QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact));
}

std::optional<PlanTyping> PlanTyping::fromText(const QString& text)
{
    const auto row = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto item = row.isEmpty() ? Result<PlanItem>(std::unexpected(Failure{})) : fromRow<PlanItem>(row);
    if (!item)
        return std::nullopt;
    return PlanTyping{*item, PlanItemId::fromString(row.value("after"_L1).toString()), fromMsecs(row.value("typed_at"_L1).toInteger())};
}

} // namespace dispatch
