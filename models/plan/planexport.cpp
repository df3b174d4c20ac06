#include "planexport.h"

#include "fhir.h"
#include "plandifference.h"
#include "planquestionnaire.h"

#include <QCoreApplication>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;
using namespace fhir;

namespace {

/// Addresses within one bundle. Made from what the bundle is, so that the same export is the same bytes.
class Addresses {
public:
    explicit Addresses(const PlanExport& from)
        : m_root(QUuid::createUuidV5(QUuid(u"5b0a5d0e-2f7c-5d55-9f6a-0c1b6a1f7a10"_s),
              from.personName + u'\n' + from.pseudonym + u'\n' + QString::number(from.content.version) + u'\n' + dateTime(from.madeAt)))
    {
    }
    [[nodiscard]] QString of(const QString& resource) const { return u"urn:uuid:"_s + QUuid::createUuidV5(m_root, resource).toString(QUuid::WithoutBraces); }

private:
    QUuid m_root;
};

QJsonObject patient(const PlanExport& from)
{
    QJsonObject patient{{u"resourceType"_s, u"Patient"_s}};
    if (!from.pseudonym.isEmpty())
        patient.insert(u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, QString(ourPseudonym)}, {u"value"_s, from.pseudonym}}});
    else
        patient.insert(u"name"_s, QJsonArray{QJsonObject{{u"text"_s, from.personName}}});
    return patient;
}

QJsonObject response(const PlanExport& from, const Addresses& addresses)
{
    QJsonObject response{{u"resourceType"_s, u"QuestionnaireResponse"_s}, {u"questionnaire"_s, questionnaireUrl(from.form.kind, from.form.version)},
        {u"status"_s, u"completed"_s}, {u"subject"_s, reference(addresses.of(u"Patient"_s))}, {u"authored"_s, dateTime(from.signedAt)}};
    if (const auto items = answersOf(from.content, from.form); !items.isEmpty())
        response.insert(u"item"_s, items);
    return response;
}

/// For whoever reads only care plans: a line is an activity.
QJsonObject carePlan(const PlanExport& from, const Addresses& addresses)
{
    QJsonObject plan{{u"resourceType"_s, u"CarePlan"_s}, {u"status"_s, statusOf(from.state)}, {u"intent"_s, u"plan"_s},
        {u"category"_s, QJsonArray{said(u"Safety plan"_s)}}, {u"title"_s, u"Safety plan, version %1"_s.arg(from.content.version)},
        {u"subject"_s, reference(addresses.of(u"Patient"_s))}, {u"created"_s, dateTime(from.signedAt)},
        {u"supportingInfo"_s, QJsonArray{reference(addresses.of(u"QuestionnaireResponse"_s))}}};
    QJsonObject period{{u"start"_s, dateTime(from.signedAt)}};
    // A period that ends before it begins is none.
    if (const auto end = QDate::fromString(from.content.reviewBy, Qt::ISODate); end > toDateTime(from.signedAt, QTimeZone::utc()).date())
        period.insert(u"end"_s, from.content.reviewBy);
    plan.insert(u"period"_s, period);
    if (!from.approverName.trimmed().isEmpty())
        plan.insert(u"author"_s, QJsonObject{{u"display"_s, from.approverName}});
    QJsonArray activities;
    for (const auto& item : from.content.items) {
        const auto* part = from.form.find(item.part);
        QJsonObject detail{{u"status"_s, u"unknown"_s}};
        if (part)
            detail.insert(u"code"_s, said(part->heading));
        putText(detail, u"description"_s, lineWords(item));
        if (detail.contains(u"description"))
            activities.append(QJsonObject{{u"detail"_s, detail}});
    }
    if (!activities.isEmpty())
        plan.insert(u"activity"_s, activities);
    if (!from.notice.isEmpty())
        plan.insert(u"note"_s, QJsonArray{QJsonObject{{u"text"_s, from.notice}}});
    return plan;
}

QJsonObject provisionOf(const Consent& consent)
{
    QJsonObject period{{u"start"_s, dateTime(consent.givenAt)}};
    if (consent.expiresAt && *consent.expiresAt >= consent.givenAt)
        period.insert(u"end"_s, dateTime(*consent.expiresAt));
    QJsonObject provision{{u"type"_s, u"permit"_s}, {u"period"_s, period}};
    QJsonArray actors;
    for (const auto& recipient : consent.recipients)
        actors.append(QJsonObject{{u"role"_s, codeable(coding(participation, u"IRCP"_s))},
            {u"reference"_s, QJsonObject{{u"identifier"_s, QJsonObject{{u"system"_s, QString(ourRecipient)}, {u"value"_s, recipient}}}, {u"display"_s, recipient}}}});
    if (!actors.isEmpty())
        provision.insert(u"actor"_s, actors);
    if (consent.part2)
        provision.insert(u"securityLabel"_s, QJsonArray{coding(actCode, part2Code)});
    if (!consent.purpose.trimmed().isEmpty())
        provision.insert(u"purpose"_s, QJsonArray{QJsonObject{{u"display"_s, consent.purpose}}});
    QJsonArray scope;
    for (const auto what : consent.scope)
        scope.append(codeable(coding(ourShared, word(what))));
    if (!scope.isEmpty())
        provision.insert(u"code"_s, scope);
    return provision;
}

QJsonObject consentOf(const Consent& consent, const Addresses& addresses)
{
    return {{u"resourceType"_s, u"Consent"_s}, {u"status"_s, consent.withdrawnAt ? u"inactive"_s : u"active"_s},
        {u"scope"_s, codeable(coding(consentScope, u"patient-privacy"_s))},
        {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, QString(ourForm)}, {u"valueCode"_s, QString(word(consent.form))}}}},
        {u"category"_s, QJsonArray{codeable(coding(actCode, u"IDSCL"_s))}},
        {u"patient"_s, reference(addresses.of(u"Patient"_s))}, {u"dateTime"_s, dateTime(consent.givenAt)},
        {u"policy"_s, QJsonArray{QJsonObject{{u"uri"_s, consent.part2 ? u"https://www.ecfr.gov/current/title-42/section-2.31"_s
                                                                        : u"https://www.ecfr.gov/current/title-45/part-164/subpart-E"_s}}}},
        {u"provision"_s, provisionOf(consent)}};
}

std::unexpected<Failure> refusedExport(const QString& words, const QString& detail)
{
    return refuse(words, u"plan bundle: "_s + detail);
}

} // namespace

Result<QByteArray> planBundle(const PlanExport& from)
{
    if (from.personName.trimmed().isEmpty() == from.pseudonym.trimmed().isEmpty())
        return refusedExport(QCoreApplication::translate("dispatch::PlanExport", "Say whether the plan goes under the person's name or under a pseudonym."), u"name and pseudonym"_s);
    const bool marked = std::ranges::any_of(from.content.items, &PlanItem::part2);
    if (marked && from.notice.trimmed().isEmpty())
        return refusedExport(QCoreApplication::translate("dispatch::PlanExport",
            "Some lines are about substance-use treatment. They do not go without the notice against redisclosure."), u"notice"_s);
    const Addresses addresses(from);
    QJsonArray entries;
    const auto add = [&](const QJsonObject& resource) {
        entries.append(QJsonObject{{u"fullUrl"_s, addresses.of(resource.value(u"resourceType").toString())}, {u"resource"_s, resource}});
    };
    add(patient(from));
    add(questionnaireOf(from.form));
    add(response(from, addresses));
    add(carePlan(from, addresses));
    if (from.consent)
        add(consentOf(*from.consent, addresses));
    QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"timestamp"_s, dateTime(from.madeAt)}, {u"entry"_s, entries}};
    if (marked)
        bundle.insert(u"meta"_s, QJsonObject{{u"security"_s, QJsonArray{coding(actCode, part2Code)}}});
    bundle.insert(u"identifier"_s, QJsonObject{{u"system"_s, QString(ourSeal)}, {u"value"_s, sealOf(bundle)}});
    return QJsonDocument(bundle).toJson();
}

} // namespace dispatch
