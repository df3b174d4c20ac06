#include "planimport.h"

#include "darnells.h"
#include "print.h"

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bundleOf(const PlanExport& out)
{
    const auto bundle = planBundle(out);
    REQUIRE(bundle);
    return QJsonDocument::fromJson(*bundle).object();
}

QJsonObject resource(const QJsonObject& bundle, const QString& type)
{
    for (const auto& entry : bundle.value(u"entry").toArray())
        if (const auto found = entry.toObject().value(u"resource").toObject(); found.value(u"resourceType").toString() == type)
            return found;
    return {};
}

ImportPreview previewOf(const QByteArray& json)
{
    const auto preview = planPreview(json, planTemplate());
    REQUIRE(preview);
    return *preview;
}

/// As a preview has it: what a line says, without who it is and where it stands.
QList<PlanItem> saying(QList<PlanItem> items)
{
    for (auto& item : items) {
        PlanItem bare;
        bare.part = item.part;
        bare.words = item.words;
        bare.english = item.english;
        bare.contact = item.contact;
        bare.mark = item.mark;
        bare.part2 = item.part2;
        item = bare;
    }
    return items;
}

/// Nothing in FHIR's JSON is null, an empty text, an empty list or an empty object.
bool isWhole(const QJsonValue& value)
{
    if (value.isObject())
        return !value.toObject().isEmpty() && std::ranges::all_of(value.toObject(), [](const QJsonValue& each) { return isWhole(each); });
    if (value.isArray())
        return !value.toArray().isEmpty() && std::ranges::all_of(value.toArray(), [](const QJsonValue& each) { return isWhole(each); });
    return !value.isNull() && (!value.isString() || !value.toString().trimmed().isEmpty());
}

} // namespace

TEST_CASE("a plan goes out as a bundle and comes back as it was")
{
    const auto out = darnells();
    const auto preview = previewOf(*planBundle(out));
    CHECK(preview.report == QStringList{});
    CHECK(preview.personName == u"Darnell Okoro");
    CHECK(preview.pseudonym.isEmpty());
    CHECK(preview.content.items == saying(out.content.items));
    CHECK(preview.content.language == out.content.language);
    CHECK(preview.content.writtenWith == out.content.writtenWith);
    CHECK(preview.content.keptWhere == out.content.keptWhere);
    CHECK(preview.content.likelihood == out.content.likelihood);
    CHECK(preview.content.reviewBy == out.content.reviewBy);
    CHECK(preview.content.kind == u"adult");
    CHECK(preview.content.templateVersion == u"2026-09");
    REQUIRE(preview.consents.size() == 1);
    CHECK(preview.consents.first().recipients == out.consent->recipients);
    CHECK(preview.consents.first().scope == out.consent->scope);
    CHECK(preview.consents.first().purpose == out.consent->purpose);
    CHECK(preview.consents.first().form == out.consent->form);
    CHECK(preview.consents.first().givenAt == out.consent->givenAt);
    CHECK(preview.consents.first().expiresAt == out.consent->expiresAt);
    CHECK_FALSE(preview.part2);
}

TEST_CASE("every plan comes back as it was")
{
    CHECK(rc::check([] {
        auto out = darnells();
        out.content.items.clear();
        const auto words = [] { return *rc::gen::element(u"Walk with Canela"_s, u"دكّان أبو نزار"_s, u"做飯 \"熱\""_s, u"a\\b {c}"_s); };
        const auto maybe = [&] { return *rc::gen::arbitrary<bool>() ? words() : QString(); };
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
            auto item = line(quint32(i), wordsOf<PlanPart>[*rc::gen::inRange<size_t>(0, wordsOf<PlanPart>.size())].first, words());
            item.english = maybe();
            item.contact = {maybe(), maybe(), *rc::gen::element(u"+19165550117"_s, u""_s), maybe(), *rc::gen::element(MayCall::NotAsked, MayCall::Yes, MayCall::No)};
            item.mark = *rc::gen::element(ItemMark::None, ItemMark::WorksWell, ItemMark::NotLately);
            item.part2 = *rc::gen::arbitrary<bool>();
            out.content.items.append(item);
        }
        std::ranges::sort(out.content.items, standsBefore);
        out.notice = u"42 CFR part 2"_s;
        const auto bundle = planBundle(out);
        RC_ASSERT(bundle.has_value());
        RC_ASSERT(isWhole(QJsonDocument::fromJson(*bundle).object()));
        const auto preview = planPreview(*bundle, planTemplate());
        RC_ASSERT(preview.has_value());
        RC_ASSERT(preview->content.items == saying(out.content.items));
        RC_ASSERT(preview->report.isEmpty());
        RC_ASSERT(preview->part2 == std::ranges::any_of(out.content.items, &PlanItem::part2));
    }));
}

TEST_CASE("a bundle holds what R4 asks for, and every reference stands in it")
{
    const auto bundle = bundleOf(darnells());
    CHECK(isWhole(bundle));
    CHECK(bundle.value(u"type").toString() == u"collection");
    QStringList urls;
    for (const auto& entry : bundle.value(u"entry").toArray())
        urls.append(entry.toObject().value(u"fullUrl").toString());
    CHECK(QSet(urls.begin(), urls.end()).size() == 5);
    const auto plan = resource(bundle, u"CarePlan"_s);
    const auto response = resource(bundle, u"QuestionnaireResponse"_s);
    const auto form = resource(bundle, u"Questionnaire"_s);
    const auto consent = resource(bundle, u"Consent"_s);
    for (const auto& reference : {plan.value(u"subject"), plan.value(u"supportingInfo").toArray().first(), response.value(u"subject"), consent.value(u"patient")})
        CHECK(urls.contains(reference.toObject().value(u"reference").toString()));
    CHECK(plan.value(u"status").toString() == u"active");
    CHECK(plan.value(u"intent").toString() == u"plan");
    CHECK(plan.value(u"activity").toArray().size() == 7);
    CHECK(form.value(u"status").toString() == u"active");
    CHECK(response.value(u"status").toString() == u"completed");
    CHECK(response.value(u"questionnaire").toString() == form.value(u"url").toString() + u'|' + form.value(u"version").toString());
    CHECK(consent.value(u"status").toString() == u"active");
    CHECK(consent.value(u"category").toArray().size() >= 1);
    CHECK(consent.value(u"scope").toObject().value(u"coding").toArray().first().toObject().value(u"code").toString() == u"patient-privacy");
    CHECK(consent.contains(u"policy")); // ppc-1

    // What is answered was asked, in the same group.
    QSet<QString> asked;
    const std::function<void(const QJsonArray&, bool)> walk = [&](const QJsonArray& items, bool asking) {
        for (const auto& each : items) {
            const auto linkId = each.toObject().value(u"linkId").toString();
            CHECK_FALSE(linkId.isEmpty());
            if (asking) {
                CHECK_FALSE(asked.contains(linkId)); // que-2: linkIds are unique
                CHECK((each.toObject().value(u"type").toString() == u"group") == each.toObject().contains(u"item")); // que-1
                asked.insert(linkId);
            } else {
                CHECK(asked.contains(linkId));
            }
            walk(each.toObject().value(u"item").toArray(), asking);
        }
    };
    walk(form.value(u"item").toArray(), true);
    walk(response.value(u"item").toArray(), false);

    auto withdrawn = darnells();
    withdrawn.state = VersionState::Withdrawn;
    CHECK(resource(bundleOf(withdrawn), u"CarePlan"_s).value(u"status").toString() == u"revoked");
    withdrawn.state = VersionState::Superseded;
    CHECK(resource(bundleOf(withdrawn), u"CarePlan"_s).value(u"status").toString() == u"completed");
}

TEST_CASE("under a pseudonym neither the name nor any identity of ours goes out")
{
    auto out = darnells();
    out.personName.clear();
    out.pseudonym = u"K-4711"_s;
    const auto json = QString::fromUtf8(*planBundle(out));
    CHECK_FALSE(json.contains(u"Okoro"));
    CHECK_FALSE(json.contains(darnell.toString()));
    CHECK_FALSE(json.contains(darnellsPlan.toString()));
    for (const auto& item : out.content.items)
        CHECK_FALSE(json.contains(item.id.toString()));
    CHECK(previewOf(json.toUtf8()).pseudonym == u"K-4711");
    CHECK(planBundle(out) == planBundle(out));

    out.personName = u"Darnell Okoro"_s;
    CHECK(planBundle(out).error().summary == u"Say whether the plan goes under the person's name or under a pseudonym.");
    out.personName.clear();
    out.pseudonym.clear();
    CHECK_FALSE(planBundle(out));
}

TEST_CASE("lines about substance-use treatment go with the notice, marked, or not at all")
{
    auto out = darnells();
    out.content.items[0].part2 = true;
    CHECK(planBundle(out).error().summary == u"Some lines are about substance-use treatment. They do not go without the notice against redisclosure.");
    out.notice = planRules().sharing.notice;
    out.consent->part2 = true;
    const auto preview = previewOf(*planBundle(out));
    CHECK(preview.part2);
    CHECK(preview.notices == QStringList{out.notice});
    CHECK(preview.content.items.first().part2);
    CHECK(preview.consents.first().part2);
}

TEST_CASE("somebody else's answered questionnaire: what stands under our headings is placed, the rest waits for a person")
{
    const auto preview = previewOf(R"({"resourceType": "Bundle", "type": "document", "entry": [
        {"resource": {"resourceType": "Composition", "title": "x"}},
        {"resource": {"resourceType": "Patient", "name": [{"given": ["Rafael", "J."], "family": "Montoya"}], "birthDate": "1985-05-05"}},
        {"resource": {"resourceType": "Questionnaire", "url": "http://hospital.example/q", "item": [{"linkId": "1", "text": "What I can do by myself"}, {"linkId": "2", "text": "Triggers"}]}},
        {"resource": {"resourceType": "QuestionnaireResponse", "questionnaire": "http://hospital.example/q", "status": "completed", "encounter": {"reference": "Encounter/1"}, "item": [
            {"linkId": "1", "answer": [{"valueString": "Walk with Canela"}, {"valueString": "Put on\nrancheras\u202e"}]},
            {"linkId": "2", "item": [{"linkId": "2.1", "answer": [{"valueCoding": {"display": "Trains"}}]}, {"linkId": "2.2", "text": "How often", "answer": [{"valueInteger": 3}]},
                {"linkId": "2.3", "text": "Picture", "answer": [{"valueAttachment": {"contentType": "image/png"}}]}]}]}},
        {"resource": {"resourceType": "CarePlan", "status": "active", "intent": "plan", "activity": [{"detail": {"status": "unknown", "description": "not read twice"}}]}}]})");
    CHECK(preview.personName == u"Rafael J. Montoya");
    REQUIRE(preview.content.items.size() == 2);
    CHECK(preview.content.items.at(0).part == PlanPart::Myself);
    CHECK(preview.content.items.at(0).words == u"Walk with Canela");
    CHECK(preview.content.items.at(1).words == u"Put on rancheras");
    CHECK(preview.unplaced == QList<UnplacedLine>{{u"Triggers"_s, u"Trains"_s}, {u"How often"_s, u"3"_s}});
    CHECK(preview.report
        == QStringList{u"Entry 1: “Composition” was not read."_s, u"Patient: “birthDate” was not read."_s, u"QuestionnaireResponse: “encounter” was not read."_s,
            u"An answer of the kind “valueAttachment” was not read."_s});
}

TEST_CASE("a care plan alone is read by its activities")
{
    const auto preview = previewOf(R"({"resourceType": "CarePlan", "status": "active", "intent": "plan", "subject": {"display": "x"}, "goal": [{"reference": "#g"}],
        "note": [{"text": "Handle with care"}],
        "activity": [{"detail": {"status": "unknown", "code": {"text": "My strengths"}, "description": "I fix bicycles"}},
            {"detail": {"status": "unknown", "code": {"coding": [{"display": "Coping"}]}, "description": "Cold water"}}, {"reference": {"reference": "Task/1"}}]})");
    CHECK(preview.content.items.size() == 1);
    CHECK(preview.content.items.first().part == PlanPart::Strengths);
    CHECK(preview.unplaced == QList<UnplacedLine>{{u"Coping"_s, u"Cold water"_s}});
    CHECK(preview.notices == QStringList{u"Handle with care"_s});
    CHECK(preview.report == QStringList{u"CarePlan: “goal” was not read."_s, u"An activity of the care plan that says nothing in words was not read."_s});
}

TEST_CASE("consents that nobody can be sure of are not taken")
{
    const auto consents = [](const QJsonObject& change) {
        auto consent = resource(bundleOf(darnells()), u"Consent"_s);
        for (auto it = change.begin(); it != change.end(); ++it)
            consent.insert(it.key(), it.value());
        const QJsonObject plan{{u"resourceType"_s, u"CarePlan"_s}};
        const auto preview = previewOf(QJsonDocument(QJsonObject{{u"resourceType"_s, u"Bundle"_s},
            {u"entry"_s, QJsonArray{QJsonObject{{u"resource"_s, plan}}, QJsonObject{{u"resource"_s, consent}}}}}).toJson());
        CHECK(preview.consents.isEmpty() == preview.report.contains(u"A consent that is not in force, forbids something or has no clear dates was not read."_s));
        return preview.consents.size();
    };
    CHECK(consents({}) == 1);
    CHECK(consents({{u"extension"_s, QJsonArray{}}}) == 1);
    CHECK(consents({{u"status"_s, u"inactive"_s}}) == 0);
    CHECK(consents({{u"dateTime"_s, u"2026-11-01T10:00:00"_s}}) == 0); // in whose zone?
    CHECK(consents({{u"dateTime"_s, u"2026-11-01"_s}}) == 1);
    CHECK(consents({{u"provision"_s, QJsonObject{{u"type"_s, u"deny"_s}}}}) == 0);
    CHECK(consents({{u"provision"_s, QJsonObject{{u"period"_s, QJsonObject{{u"end"_s, u"soon"_s}}}}}}) == 0);
}

TEST_CASE("limits: a file, lines, letters, depth, the report itself")
{
    const auto why = [](const QByteArray& json, const ImportLimits& limits = {}) {
        const auto preview = planPreview(json, planTemplate(), limits);
        REQUIRE_FALSE(preview);
        return preview.error().summary;
    };
    CHECK(why("{") .startsWith(u"The file is no FHIR bundle: it can't be read as JSON"));
    CHECK(why("[]").startsWith(u"The file is no FHIR bundle"));
    CHECK(why("{}") == u"There is no care plan and no answered questionnaire in it. Nothing was taken.");
    CHECK(why(QByteArray(3 * 1024 * 1024, ' ')) == u"The file is too large for a safety plan (2 MB at most). Nothing was taken.");

    ImportLimits tight;
    tight.lines = 2;
    tight.letters = 10;
    tight.reports = 3;
    tight.depth = 2;
    const auto out = *planBundle(darnells());
    const auto few = planPreview(out, planTemplate(), tight);
    REQUIRE(few);
    CHECK(few->content.items.size() == 2);
    CHECK(few->content.items.first().words == u"I stop ans");
    CHECK(few->report.size() == 4);
    CHECK(few->report.last() == u"More than this could not be read; it is not listed.");

    QByteArray deep = R"({"linkId": "x", "answer": [{"valueString": "bottom"}]})";
    for (int i = 0; i < 5; ++i)
        deep = R"({"linkId": "g", "item": [)" + deep + "]}";
    const auto shallow = planPreview(R"({"resourceType": "QuestionnaireResponse", "item": [)" + deep + "]}", planTemplate(), tight);
    REQUIRE(shallow);
    CHECK(shallow->unplaced.isEmpty());
    CHECK(shallow->report == QStringList{u"Items within items were read to a depth of 2."_s});
}
