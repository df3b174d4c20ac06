#include "fuzz.h"

#include "planexport.h"
#include "planimport.h"

using namespace dispatch;

namespace {

PlanTemplate everyPart()
{
    PlanTemplate form;
    form.kind = QStringLiteral("adult");
    form.version = QStringLiteral("1");
    for (const auto& [part, name] : wordsOf<PlanPart>)
        form.parts.append({part, name, true, true, 50, {}});
    return form;
}

} // namespace

/// A bundle that somebody else wrote, and a signed text that somebody changed.
void dispatch::fuzz::one(QByteArrayView bytes)
{
    static const auto form = everyPart();
    const ImportLimits limits;
    const auto text = bytes.toByteArray();
    if (const auto content = contentFromText(QString::fromUtf8(text))) {
        const auto again = contentFromText(canonicalText(*content));
        must(again && canonicalText(*again) == canonicalText(*content));
    }
    const auto preview = planPreview(text, form, limits);
    if (!preview)
        return;
    must(preview->content.items.size() + preview->unplaced.size() <= limits.lines);
    must(preview->report.size() <= limits.reports + 1);
    for (const auto& item : preview->content.items)
        must(item.words.size() <= limits.letters && item.english.size() <= limits.letters);
    // What was taken can be given on, and comes back.
    PlanExport out{preview->content, form, VersionState::Signed, fromMsecs(0), {}, {}, QStringLiteral("P"), {}, QStringLiteral("notice"), fromMsecs(0)};
    const auto bundle = planBundle(out);
    must(bundle.has_value());
    const auto back = planPreview(*bundle, form, limits);
    must(back && back->content.items == preview->content.items);
}
