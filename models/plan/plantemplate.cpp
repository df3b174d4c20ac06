#include "plantemplate.h"

#include "datareader.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

TemplatePart partOf(DataReader& reader, const QJsonObject& json)
{
    TemplatePart part;
    const auto name = reader.text(json, u"parts"_s, u"part"_s);
    const auto known = fromWord<PlanPart>(name);
    if (!known)
        reader.wrong(u"parts"_s, u"\"%1\" is no part of a plan"_s.arg(name.left(64)));
    part.part = known.value_or(PlanPart::Signs);
    reader.only(json, name, {u"part"_s, u"heading"_s, u"printed"_s, u"contacts"_s, u"limit"_s, u"prompts"_s});
    part.heading = reader.text(json, name, u"heading"_s);
    part.printed = reader.yes(json, name, u"printed"_s);
    part.contacts = reader.yes(json, name, u"contacts"_s);
    part.limit = reader.whole(json, name, u"limit"_s, 1, 50);
    part.prompts = reader.texts(json, name, u"prompts"_s);
    return part;
}

} // namespace

const TemplatePart* PlanTemplate::find(PlanPart part) const
{
    const auto it = std::ranges::find(parts, part, &TemplatePart::part);
    return it == parts.end() ? nullptr : &*it;
}

Result<PlanTemplate> PlanTemplate::fromJson(const QByteArray& json)
{
    DataReader reader(u"plan template"_s);
    const auto file = reader.file(json);
    const QString top = u"file"_s;
    PlanTemplate made;
    reader.only(file, top, {u"kind"_s, u"version"_s, u"name"_s, u"source"_s, u"advice"_s, u"line_letters"_s, u"lines"_s, u"parts"_s});
    made.kind = reader.text(file, top, u"kind"_s);
    made.version = reader.text(file, top, u"version"_s);
    made.name = reader.text(file, top, u"name"_s);
    made.source = reader.text(file, top, u"source"_s);
    made.advice = reader.text(file, top, u"advice"_s);
    made.lineLetters = reader.whole(file, top, u"line_letters"_s, 40, 1000);
    made.lines = reader.whole(file, top, u"lines"_s, 11, 200);
    const auto parts = file.value(u"parts").toArray();
    for (const auto& each : parts)
        made.parts.append(partOf(reader, each.toObject()));
    for (const auto& [part, name] : wordsOf<PlanPart>)
        if (const auto count = std::ranges::count(made.parts, part, &TemplatePart::part); count != 1)
            reader.wrong(u"parts"_s, u"\"%1\" is there %2 times, not once"_s.arg(name).arg(count));
    if (const auto good = reader.result(); !good)
        return std::unexpected(good.error());
    return made;
}

} // namespace dispatch
