#include "sampleplan.h"

#include "countyclock.h"
#include "planorder.h"

using namespace Qt::StringLiterals;

namespace dispatch {

Result<SamplePlan> SamplePlan::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const auto file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refuse({}, u"sample plan: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    SamplePlan plan;
    plan.name = file.value("name"_L1).toString();
    plan.writtenOn = QDate::fromString(file.value("written_on"_L1).toString(), Qt::ISODate);
    auto& content = plan.content;
    content.kind = u"adult"_s;
    content.language = file.value("language"_L1).toString();
    content.keptWhere = file.value("kept_where"_L1).toString();
    content.likelihood = file.value("likelihood"_L1).toInt();
    content.reviewBy = file.value("review_by"_L1).toString();
    QHash<PlanPart, QString> last;
    for (const auto& each : file.value("items"_L1).toArray()) {
        const auto object = each.toObject();
        const auto part = fromWord<PlanPart>(object.value("part"_L1).toString());
        if (!part)
            return refuse({}, u"sample plan: line %1: no such part"_s.arg(content.items.size() + 1));
        PlanItem item;
        item.part = *part;
        // The same line each time has the same identity, so that what is printed twice is alike.
        item.id = PlanItemId(QUuid::createUuidV5(QUuid(), u"%1 %2"_s.arg(content.language).arg(content.items.size())));
        item.position = last[*part] = positionBetween(last.value(*part), {}, item.id);
        item.words = object.value("words"_L1).toString();
        item.english = object.value("english"_L1).toString();
        const auto contact = object.value("contact"_L1).toObject();
        item.contact = {contact.value("name"_L1).toString(), contact.value("relation"_L1).toString(), contact.value("phone"_L1).toString(),
            contact.value("phone"_L1).toString(), fromWord<MayCall>(contact.value("may_call"_L1).toString()).value_or(MayCall::NotAsked)};
        if (item.words.isEmpty() && item.contact.isEmpty())
            return refuse({}, u"sample plan: line %1 says nothing"_s.arg(content.items.size() + 1));
        content.items.append(item);
    }
    if (plan.name.isEmpty() || !plan.writtenOn.isValid() || content.items.isEmpty())
        return refuse({}, u"sample plan: a name, a day and lines are needed"_s);
    std::ranges::stable_sort(content.items, standsBefore);
    return plan;
}

PlanExport SamplePlan::toExport(const PlanTemplate& form, bool byPseudonym) const
{
    PlanExport out;
    out.content = content;
    out.content.templateVersion = form.version;
    out.form = form;
    out.signedAt = startOfDay(writtenOn, QTimeZone::utc()) + 18 * hour;
    out.approverName = u"M. Osei, LCSW"_s;
    (byPseudonym ? out.pseudonym : out.personName) = byPseudonym ? u"SAMPLE-%1"_s.arg(content.language) : name;
    Consent consent;
    consent.scope = {Shared::Plan};
    consent.recipients = {u"mhucc"_s};
    consent.purpose = u"hand-over"_s;
    consent.form = ConsentForm::Electronic;
    consent.givenAt = out.signedAt;
    consent.expiresAt = out.signedAt + 365 * day;
    out.consent = consent;
    out.madeAt = out.signedAt + hour;
    return out;
}

} // namespace dispatch
