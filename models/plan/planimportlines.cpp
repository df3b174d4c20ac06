#include "fhir.h"
#include "planquestionnaire.h"
#include "planreading.h"

#include <QDate>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace fhir;

namespace {

QString linkIdOf(const QJsonObject& item) { return item.value(u"linkId").toString(); }

/// The first answer's value, whatever its type.
QJsonValue firstValue(const QJsonObject& item, QLatin1StringView type)
{
    return item.value(u"answer").toArray().first().toObject().value(type);
}

/// An answer in words, of any of FHIR's types that have some.
QString answerWords(PlanReading& reading, const QJsonObject& answer)
{
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (!it.key().startsWith(u"value"))
            continue;
        const auto value = it.value();
        if (value.isBool())
            return value.toBool() ? PlanReading::tr("yes") : PlanReading::tr("no");
        if (value.isDouble())
            return QString::number(value.toDouble());
        if (value.isString())
            return reading.line(value);
        const auto object = value.toObject();
        for (const auto& name : {u"display"_s, u"text"_s, u"title"_s, u"code"_s, u"url"_s})
            if (object.value(name).isString())
                return reading.line(object.value(name));
        if (object.value(u"value").isDouble())
            return QString(QString::number(object.value(u"value").toDouble()) + u' ' + reading.line(object.value(u"unit"))).trimmed();
        reading.tell(PlanReading::tr("An answer of the kind “%1” was not read.").arg(it.key().left(40)));
    }
    return {};
}

void readAbout(PlanReading& reading, const QJsonArray& items)
{
    auto& content = reading.preview.content;
    for (const auto& each : items) {
        const auto item = each.toObject();
        const auto id = linkIdOf(item);
        if (id == u"about.language")
            content.language = reading.line(firstValue(item, "valueString"_L1));
        else if (id == u"about.written_with")
            content.writtenWith = reading.line(firstValue(item, "valueString"_L1));
        else if (id == u"about.kept_where")
            content.keptWhere = reading.line(firstValue(item, "valueString"_L1));
        else if (const int likelihood = firstValue(item, "valueInteger"_L1).toInt(-1); id == u"about.likelihood" && likelihood >= 0 && likelihood <= 10)
            content.likelihood = likelihood;
        else if (const auto date = QDate::fromString(firstValue(item, "valueDate"_L1).toString(), Qt::ISODate); id == u"about.review_by" && date.isValid())
            content.reviewBy = date.toString(Qt::ISODate);
        else
            reading.tell(PlanReading::tr("“%1” was not read.").arg(id.left(64)));
    }
}

/// One field of one line; false where it is none of ours or says nothing that we know.
bool readField(PlanReading& reading, const QJsonObject& item, QStringView name, PlanItem& line)
{
    const auto text = [&] { return reading.line(firstValue(item, "valueString"_L1)); };
    if (name == u"words")
        line.words = text();
    else if (name == u"english")
        line.english = text();
    else if (name == u"name")
        line.contact.name = text();
    else if (name == u"relation")
        line.contact.relation = text();
    else if (name == u"phone")
        line.contact.phone = text();
    else if (name == u"phone_typed")
        line.contact.phoneTyped = text();
    else if (name == u"part2" && firstValue(item, "valueBoolean"_L1).isBool())
        line.part2 = firstValue(item, "valueBoolean"_L1).toBool();
    else if (const auto mayCall = fromWord<MayCall>(codeIn(firstValue(item, "valueCoding"_L1), ourMayCall)); name == u"may_call" && mayCall)
        line.contact.mayCall = *mayCall;
    else if (const auto mark = fromWord<ItemMark>(codeIn(firstValue(item, "valueCoding"_L1), ourMark)); name == u"mark" && mark)
        line.mark = *mark;
    else
        return false;
    return true;
}

void readLine(PlanReading& reading, PlanPart part, const QJsonObject& json)
{
    PlanItem line;
    line.part = part;
    const auto fields = json.value(u"item").toArray();
    const QString ours = word(part) + u"."_s;
    for (const auto& each : fields) {
        const auto id = linkIdOf(each.toObject());
        if (!id.startsWith(ours) || !readField(reading, each.toObject(), QStringView(id).sliced(ours.size()), line))
            reading.tell(PlanReading::tr("“%1” was not read.").arg(id.left(64)));
    }
    reading.take(line);
}

void readOurs(PlanReading& reading, const QJsonArray& items)
{
    for (const auto& each : items) {
        const auto group = each.toObject();
        const auto id = linkIdOf(group);
        const auto part = fromWord<PlanPart>(id);
        const auto lines = group.value(u"item").toArray();
        if (id == u"about")
            readAbout(reading, lines);
        else if (!part)
            reading.tell(PlanReading::tr("“%1” was not read.").arg(id.left(64)));
        else
            for (const auto& line : lines)
                readLine(reading, *part, line.toObject());
    }
}

void readOthers(PlanReading& reading, const QJsonArray& items, const QString& heading, const QuestionTexts& texts, int depth)
{
    if (depth > reading.limits().depth) {
        reading.tell(PlanReading::tr("Items within items were read to a depth of %1.").arg(reading.limits().depth));
        return;
    }
    for (const auto& each : items) {
        const auto item = each.toObject();
        const auto id = linkIdOf(item);
        auto asked = reading.line(item.value(u"text"));
        if (asked.isEmpty())
            asked = texts.value(id, heading);
        const auto answers = item.value(u"answer").toArray();
        for (const auto& answer : answers) {
            const auto words = answerWords(reading, answer.toObject());
            auto part = partHeaded(asked, reading.form());
            if (!part)
                part = partHeaded(heading, reading.form());
            if (part) {
                PlanItem line;
                line.part = *part;
                line.words = words;
                reading.take(line);
            } else {
                reading.take(UnplacedLine{asked, words});
            }
            readOthers(reading, answer.toObject().value(u"item").toArray(), asked, texts, depth + 1);
        }
        readOthers(reading, item.value(u"item").toArray(), asked, texts, depth + 1);
    }
}

} // namespace

void readQuestions(PlanReading& reading, const QJsonArray& items, QuestionTexts& texts, int depth)
{
    if (depth > reading.limits().depth)
        return;
    for (const auto& each : items) {
        const auto item = each.toObject();
        if (item.value(u"text").isString())
            texts.insert(linkIdOf(item), reading.line(item.value(u"text")));
        readQuestions(reading, item.value(u"item").toArray(), texts, depth + 1);
    }
}

void readResponse(PlanReading& reading, const QJsonObject& response, const QuestionTexts& texts)
{
    reading.tellUnread(response, u"QuestionnaireResponse"_s,
        {u"resourceType"_s, u"id"_s, u"meta"_s, u"text"_s, u"language"_s, u"questionnaire"_s, u"status"_s, u"subject"_s, u"authored"_s, u"item"_s});
    const auto items = response.value(u"item").toArray();
    const auto questionnaire = response.value(u"questionnaire").toString();
    if (!questionnaire.startsWith(ourPlan + u":"_s)) {
        readOthers(reading, items, {}, texts, 0);
        return;
    }
    reading.preview.content.kind = questionnaire.sliced(ourPlan.size() + 1).section(u'|', 0, 0).left(64);
    reading.preview.content.templateVersion = questionnaire.section(u'|', 1, 1).left(64);
    readOurs(reading, items);
}

} // namespace dispatch
