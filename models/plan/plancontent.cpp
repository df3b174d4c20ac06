#include "plancontent.h"

#include "planorder.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// What of a line is signed. Its key is not: the order says it.
constexpr auto lineFields = together(
    fieldList(field("id", &PlanItem::id), field("part", &PlanItem::part), field("words", &PlanItem::words), field("english", &PlanItem::english)),
    within(&PlanItem::contact, planContactFields), fieldList(field("part2", &PlanItem::part2), field("mark", &PlanItem::mark)));

constexpr auto contentFields = fieldList(field("plan", &PlanContent::plan), field("person", &PlanContent::person), field("version", &PlanContent::version),
    field("kind", &PlanContent::kind), field("template", &PlanContent::templateVersion), field("language", &PlanContent::language),
    field("written_with", &PlanContent::writtenWith), field("kept_where", &PlanContent::keptWhere), field("likelihood", &PlanContent::likelihood),
    field("review_by", &PlanContent::reviewBy));

template <typename Value, typename Fields>
QJsonObject written(const Value& value, const Fields& fields)
{
    QJsonObject object;
    fields([&](const auto&... each) {
        (object.insert(each.column, detail::Codec<std::remove_cvref_t<decltype(each.of(value))>>::write(each.of(value))), ...);
    });
    return object;
}

template <typename Value, typename Fields>
bool read(const QJsonObject& object, Value& value, const Fields& fields)
{
    bool good = true;
    fields([&](const auto&... each) {
        ((good = object.contains(each.column) && detail::Codec<std::remove_cvref_t<decltype(each.of(value))>>::read(object.value(each.column), each.of(value)) && good), ...);
    });
    return good;
}

std::unexpected<Failure> unreadable(const QString& why)
{
    return refuse(QCoreApplication::translate("PlanContent", "What this plan says can't be read. Nothing was changed. Call your administrator."),
        u"plan content: "_s + why);
}

} // namespace

QList<PlanItem> PlanContent::of(PlanPart part) const
{
    QList<PlanItem> found;
    std::ranges::copy_if(items, std::back_inserter(found), [part](const PlanItem& item) { return item.part == part; });
    return found;
}

PlanContent contentOf(const PlanDraft& draft, const QList<PlanItem>& items)
{
    PlanContent content{draft.id, draft.person, draft.version, draft.kind, draft.templateVersion, draft.language, draft.writtenWith, draft.keptWhere,
        draft.likelihood, draft.reviewBy, {}};
    std::ranges::copy_if(items, std::back_inserter(content.items),
        [&](const PlanItem& item) { return item.plan == draft.id && item.state == PlanItemState::Standing; });
    std::ranges::sort(content.items, standsBefore);
    return content;
}

QString canonicalText(const PlanContent& content)
{
    auto object = written(content, contentFields);
    QJsonArray lines;
    for (const auto& item : content.items)
        lines.append(written(item, lineFields));
    object.insert(u"items"_s, lines);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString contentHash(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<PlanContent> contentFromText(const QString& text)
{
    const auto document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return unreadable(u"no object"_s);
    PlanContent content;
    if (!read(document.object(), content, contentFields))
        return unreadable(u"a field is missing or of another kind"_s);
    const auto lines = document.object().value(u"items"_s).toArray();
    for (const auto& line : lines) {
        PlanItem item;
        if (!read(line.toObject(), item, lineFields))
            return unreadable(u"line %1 is not whole"_s.arg(content.items.size() + 1));
        item.plan = content.plan;
        const bool follows = !content.items.isEmpty() && content.items.last().part == item.part;
        item.position = positionBetween(follows ? content.items.last().position : QString(), {}, item.id);
        content.items.append(item);
    }
    return content;
}

bool isUntouched(const PlanVersion& version)
{
    return contentHash(version.content) == version.hash;
}

} // namespace dispatch
