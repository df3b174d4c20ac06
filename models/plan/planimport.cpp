#include "planimport.h"

#include "fhir.h"
#include "planreading.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace fhir;

namespace {

std::unexpected<Failure> refusedImport(const QString& words, const QString& detail)
{
    return refuse(words, u"plan import: "_s + detail);
}

/// What of a bundle may hold a plan, in the order it stands; what does not is told.
QList<QJsonObject> resourcesOf(PlanReading& reading, const QJsonObject& file)
{
    QList<QJsonObject> resources;
    if (file.value(u"resourceType").toString() != u"Bundle") {
        resources.append(file);
        return resources;
    }
    reading.tellUnread(file, u"Bundle"_s, {u"resourceType"_s, u"id"_s, u"meta"_s, u"identifier"_s, u"type"_s, u"timestamp"_s, u"total"_s, u"link"_s, u"entry"_s});
    const auto entries = file.value(u"entry").toArray();
    for (const auto& entry : entries)
        resources.append(entry.toObject().value(u"resource").toObject());
    return resources;
}

/// Spoken where it is not said: that allows the least.
ConsentForm formOf(const QJsonObject& consent)
{
    const auto extensions = consent.value(u"extension").toArray();
    for (const auto& each : extensions)
        if (each.toObject().value(u"url").toString() == ourForm)
            return fromWord<ConsentForm>(each.toObject().value(u"valueCode").toString()).value_or(ConsentForm::Spoken);
    return ConsentForm::Spoken;
}

bool marksPart2(const QJsonObject& resource)
{
    return codeIn(resource.value(u"meta").toObject().value(u"security"), actCode) == part2Code;
}

} // namespace

void readPatient(PlanReading& reading, const QJsonObject& patient)
{
    reading.tellUnread(patient, u"Patient"_s, {u"resourceType"_s, u"id"_s, u"meta"_s, u"text"_s, u"name"_s, u"identifier"_s});
    const auto identifiers = patient.value(u"identifier").toArray();
    for (const auto& each : identifiers)
        if (each.toObject().value(u"system").toString() == ourPseudonym)
            reading.preview.pseudonym = reading.line(each.toObject().value(u"value"));
        else
            reading.tell(PlanReading::tr("%1: “%2” was not read.").arg(u"Patient"_s, u"identifier"_s));
    const auto name = patient.value(u"name").toArray().first().toObject();
    auto words = reading.line(name.value(u"text"));
    if (words.isEmpty()) {
        QStringList parts;
        const auto given = name.value(u"given").toArray();
        for (const auto& each : given)
            parts.append(reading.line(each));
        parts.append(reading.line(name.value(u"family")));
        words = parts.join(u' ').simplified();
    }
    if (!words.isEmpty() && !reading.preview.personName.isEmpty())
        reading.tell(PlanReading::tr("There is more than one person in it; the first one was taken."));
    else if (!words.isEmpty())
        reading.preview.personName = words;
}

void readCarePlan(PlanReading& reading, const QJsonObject& plan, bool withLines)
{
    reading.tellUnread(plan, u"CarePlan"_s,
        {u"resourceType"_s, u"id"_s, u"meta"_s, u"text"_s, u"language"_s, u"status"_s, u"intent"_s, u"category"_s, u"title"_s, u"subject"_s, u"created"_s,
            u"author"_s, u"period"_s, u"supportingInfo"_s, u"activity"_s, u"note"_s});
    const auto notes = plan.value(u"note").toArray();
    for (const auto& note : notes)
        if (const auto words = reading.line(note.toObject().value(u"text")); !words.isEmpty() && reading.preview.notices.size() < reading.limits().reports)
            reading.preview.notices.append(words);
    const auto activities = plan.value(u"activity").toArray();
    for (const auto& each : withLines ? activities : QJsonArray{}) {
        const auto detail = each.toObject().value(u"detail").toObject();
        const auto code = detail.value(u"code").toObject();
        auto heading = reading.line(code.value(u"text"));
        if (heading.isEmpty())
            heading = reading.line(code.value(u"coding").toArray().first().toObject().value(u"display"));
        const auto words = reading.line(detail.value(u"description"));
        if (words.isEmpty())
            reading.tell(PlanReading::tr("An activity of the care plan that says nothing in words was not read."));
        if (const auto part = partHeaded(heading, reading.form())) {
            PlanItem line;
            line.part = *part;
            line.words = words;
            reading.take(line);
        } else {
            reading.take(UnplacedLine{heading, words});
        }
    }
}

void readConsent(PlanReading& reading, const QJsonObject& json)
{
    const auto provision = json.value(u"provision").toObject();
    const auto given = momentOf(json.value(u"dateTime"));
    const auto end = provision.value(u"period").toObject().value(u"end");
    const auto expires = momentOf(end);
    // One whose end nobody can read would hold for ever.
    if (json.value(u"status").toString() != u"active" || provision.value(u"type").toString(u"permit"_s) != u"permit" || !given || (!end.isUndefined() && !expires)) {
        reading.tell(PlanReading::tr("A consent that is not in force, forbids something or has no clear dates was not read."));
        return;
    }
    if (reading.preview.consents.size() >= reading.limits().reports)
        return;
    Consent consent;
    consent.givenAt = *given;
    consent.form = formOf(json);
    consent.expiresAt = expires;
    consent.part2 = codeIn(provision.value(u"securityLabel"), actCode) == part2Code;
    consent.purpose = reading.line(provision.value(u"purpose").toArray().first().toObject().value(u"display"));
    const auto actors = provision.value(u"actor").toArray();
    for (const auto& each : actors) {
        const auto who = each.toObject().value(u"reference").toObject();
        auto name = reading.line(who.value(u"identifier").toObject().value(u"value"));
        if (name.isEmpty())
            name = reading.line(who.value(u"display"));
        if (!name.isEmpty())
            consent.recipients.append(name);
    }
    const auto codes = provision.value(u"code").toArray();
    for (const auto& each : codes)
        if (const auto what = fromWord<Shared>(codeIn(each, ourShared)))
            consent.scope.append(*what);
    if (provision.contains(u"provision"))
        reading.tell(PlanReading::tr("Exceptions within a consent were not read."));
    reading.preview.consents.append(consent);
}

Result<ImportPreview> planPreview(const QByteArray& json, const PlanTemplate& form, const ImportLimits& limits)
{
    if (json.size() > limits.bytes)
        return refusedImport(PlanReading::tr("The file is too large for a safety plan (%1 MB at most). Nothing was taken.").arg(limits.bytes / (1024 * 1024)), u"size"_s);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return refusedImport(PlanReading::tr("The file is no FHIR bundle: it can't be read as JSON (byte %1). Nothing was taken.").arg(error.offset), error.errorString());
    PlanReading reading(form, limits);
    const auto resources = resourcesOf(reading, document.object());
    const auto typeOf = [](const QJsonObject& resource) { return resource.value(u"resourceType").toString(); };
    const auto has = [&](QStringView type) { return std::ranges::any_of(resources, [&](const QJsonObject& each) { return typeOf(each) == type; }); };
    const bool responses = has(u"QuestionnaireResponse");
    if (!responses && !has(u"CarePlan"))
        return refusedImport(PlanReading::tr("There is no care plan and no answered questionnaire in it. Nothing was taken."), u"no plan"_s);
    reading.preview.part2 = marksPart2(document.object());
    if (std::ranges::count(resources, u"QuestionnaireResponse"_s, typeOf) > 1)
        reading.tell(PlanReading::tr("There is more than one answered questionnaire in it; their lines stand together."));
    QuestionTexts texts;
    for (const auto& resource : resources)
        if (typeOf(resource) == u"Questionnaire")
            readQuestions(reading, resource.value(u"item").toArray(), texts);
    for (qsizetype at = 0; at < resources.size(); ++at) {
        const auto& resource = resources.at(at);
        const auto type = typeOf(resource);
        reading.preview.part2 = reading.preview.part2 || marksPart2(resource);
        if (type == u"QuestionnaireResponse")
            readResponse(reading, resource, texts);
        else if (type == u"CarePlan")
            readCarePlan(reading, resource, !responses);
        else if (type == u"Consent")
            readConsent(reading, resource);
        else if (type == u"Patient")
            readPatient(reading, resource);
        else if (type != u"Questionnaire")
            reading.tell(PlanReading::tr("Entry %1: “%2” was not read.").arg(at + 1).arg(type.left(64)));
    }
    std::ranges::stable_sort(reading.preview.content.items, {}, &PlanItem::part);
    return reading.preview;
}

} // namespace dispatch
