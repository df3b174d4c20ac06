#include "planquestionnaire.h"

#include "fhir.h"

#include <algorithm>

namespace dispatch::fhir {

using namespace Qt::StringLiterals;

namespace {

template <Worded E>
QJsonArray options(QLatin1StringView system)
{
    QJsonArray options;
    for (const auto& [value, name] : wordsOf<E>)
        if (!name.isEmpty())
            options.append(QJsonObject{{u"valueCoding"_s, coding(system, name)}});
    return options;
}

QJsonObject question(const QString& linkId, const QString& text, const QString& type)
{
    return {{u"linkId"_s, linkId}, {u"text"_s, text}, {u"type"_s, type}};
}

QJsonObject answer(const QString& linkId, const QString& type, const QJsonValue& value)
{
    return {{u"linkId"_s, linkId}, {u"answer"_s, QJsonArray{QJsonObject{{type, value}}}}};
}

QString linkId(PlanPart part, QLatin1StringView name)
{
    return word(part) + u"."_s + name;
}

/// About the whole plan: what is asked, of which type.
QJsonObject aboutQuestions()
{
    auto about = question(u"about"_s, u"About the plan"_s, u"group"_s);
    about.insert(u"item"_s,
        QJsonArray{question(u"about.language"_s, u"Language"_s, u"string"_s), question(u"about.written_with"_s, u"Written with"_s, u"string"_s),
            question(u"about.kept_where"_s, u"Where it is kept"_s, u"string"_s),
            question(u"about.likelihood"_s, u"How likely the person is to use it, 0 to 10"_s, u"integer"_s),
            question(u"about.review_by"_s, u"Review by"_s, u"date"_s)});
    return about;
}

QJsonObject aboutAnswers(const PlanContent& content)
{
    QJsonArray items;
    const auto add = [&](const QString& name, const QString& type, const QString& value) {
        if (!value.trimmed().isEmpty())
            items.append(answer(u"about."_s + name, type, value));
    };
    add(u"language"_s, u"valueString"_s, content.language);
    add(u"written_with"_s, u"valueString"_s, content.writtenWith);
    add(u"kept_where"_s, u"valueString"_s, content.keptWhere);
    if (content.likelihood)
        items.append(answer(u"about.likelihood"_s, u"valueInteger"_s, *content.likelihood));
    if (QDate::fromString(content.reviewBy, Qt::ISODate).isValid())
        add(u"review_by"_s, u"valueDate"_s, content.reviewBy);
    return {{u"linkId"_s, u"about"_s}, {u"item"_s, items}};
}

QJsonArray lineQuestions(const TemplatePart& part)
{
    QJsonArray items;
    for (const auto& each : lineFields) {
        auto asked = question(linkId(part.part, each.name), each.text, each.type);
        if (each.system == ourMayCall)
            asked.insert(u"answerOption"_s, options<MayCall>(each.system));
        if (each.system == ourMark)
            asked.insert(u"answerOption"_s, options<ItemMark>(each.system));
        items.append(asked);
    }
    return items;
}

QJsonObject lineAnswers(const PlanItem& item)
{
    QJsonArray items;
    const auto add = [&](QLatin1StringView name, const QString& value) {
        if (!value.trimmed().isEmpty())
            items.append(answer(linkId(item.part, name), u"valueString"_s, value));
    };
    const auto choose = [&](QLatin1StringView name, QLatin1StringView system, QLatin1StringView code) {
        if (!code.isEmpty())
            items.append(answer(linkId(item.part, name), u"valueCoding"_s, coding(system, code)));
    };
    add("words"_L1, item.words);
    add("english"_L1, item.english);
    add("name"_L1, item.contact.name);
    add("relation"_L1, item.contact.relation);
    add("phone"_L1, item.contact.phone);
    add("phone_typed"_L1, item.contact.phoneTyped);
    if (item.contact.mayCall != MayCall::NotAsked)
        choose("may_call"_L1, ourMayCall, word(item.contact.mayCall));
    choose("mark"_L1, ourMark, word(item.mark));
    if (item.part2)
        items.append(answer(linkId(item.part, "part2"_L1), u"valueBoolean"_s, true));
    return {{u"linkId"_s, linkId(item.part, "line"_L1)}, {u"item"_s, items}};
}

} // namespace

QString questionnaireUrl(const QString& kind, const QString& version)
{
    return ourPlan + u":"_s + kind + u'|' + version;
}

QJsonObject questionnaireOf(const PlanTemplate& form)
{
    QJsonArray items{aboutQuestions()};
    for (const auto& part : form.parts) {
        auto line = question(linkId(part.part, "line"_L1), u"Line"_s, u"group"_s);
        line.insert(u"repeats"_s, true);
        line.insert(u"item"_s, lineQuestions(part));
        auto group = question(word(part.part), part.heading, u"group"_s);
        group.insert(u"item"_s, QJsonArray{line});
        items.append(group);
    }
    return {{u"resourceType"_s, u"Questionnaire"_s}, {u"url"_s, QString(ourPlan + u":"_s + form.kind)}, {u"version"_s, form.version},
        {u"title"_s, QString(u"Safety plan, "_s + form.name)}, {u"status"_s, u"active"_s}, {u"subjectType"_s, QJsonArray{u"Patient"_s}}, {u"item"_s, items}};
}

QJsonArray answersOf(const PlanContent& content, const PlanTemplate& form)
{
    QJsonArray items;
    if (const auto about = aboutAnswers(content); !about.value(u"item").toArray().isEmpty())
        items.append(about);
    for (const auto& [part, name] : wordsOf<PlanPart>) {
        QJsonArray lines;
        for (const auto& item : content.of(part))
            if (const auto line = lineAnswers(item); !line.value(u"item").toArray().isEmpty())
                lines.append(line);
        const auto* asked = form.find(part);
        if (!lines.isEmpty() && asked)
            items.append(QJsonObject{{u"linkId"_s, QString(name)}, {u"text"_s, asked->heading}, {u"item"_s, lines}});
    }
    return items;
}

} // namespace dispatch::fhir
