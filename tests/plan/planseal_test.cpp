#include "planseal.h"

#include "darnells.h"
#include "print.h"

#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

BundleLook lookAt(const QByteArray& json)
{
    const auto look = lookAtBundle(json);
    REQUIRE(look);
    return *look;
}

/// The bundle with one resource changed.
QByteArray with(const QString& type, const std::function<void(QJsonObject&)>& change)
{
    return changed(*planBundle(darnells()), [&](QJsonObject& bundle) {
        auto entries = bundle.value(u"entry").toArray();
        for (auto&& each : entries) {
            auto entry = each.toObject();
            auto resource = entry.value(u"resource").toObject();
            if (resource.value(u"resourceType").toString() == type) {
                change(resource);
                entry.insert(u"resource"_s, resource);
                each = entry;
            }
        }
        bundle.insert(u"entry"_s, entries);
    });
}

} // namespace

TEST_CASE("a bundle that nobody touched is known by its hash, however it is laid out")
{
    const auto bundle = *planBundle(darnells());
    const auto look = lookAt(bundle);
    CHECK(look.sealed);
    CHECK(look.untouched);
    CHECK(look.misshapen.isEmpty());
    CHECK(look.isWell());
    CHECK(look.title == u"Safety plan, version 3");
    CHECK(look.state == VersionState::Signed);
    CHECK(look.approverName == u"M. Osei, LCSW");
    CHECK(look.signedAt == signedAt);
    CHECK(lookAt(QJsonDocument::fromJson(bundle).toJson(QJsonDocument::Compact)).isWell());

    auto out = darnells();
    out.state = VersionState::Withdrawn;
    CHECK(lookAt(*planBundle(out)).state == VersionState::Withdrawn);
    // Nobody signed it.
    out.approverName.clear();
    CHECK_FALSE(lookAt(*planBundle(out)).state);
    CHECK_FALSE(lookAt(*planBundle(out)).isWell());
}

TEST_CASE("one letter of a bundle changed, and it is not untouched")
{
    const auto bundle = *planBundle(darnells());
    for (const auto& [before, after] : {std::pair{"Biscuit", "biscuit"}, std::pair{"Darnell Okoro", "Darnell Okora"}, std::pair{"\"active\"", "\"revoked\""},
             std::pair{"mhucc", "mhucx"}, std::pair{"2027-02-22", "2027-02-23"}}) {
        INFO(before);
        auto touched = bundle;
        REQUIRE(touched.contains(before));
        touched.replace(before, after);
        const auto look = lookAt(touched);
        CHECK(look.sealed);
        CHECK_FALSE(look.untouched);
        CHECK_FALSE(look.isWell());
    }
    const auto bare = lookAt(changed(bundle, [](QJsonObject& object) { object.remove(u"identifier"); }));
    CHECK_FALSE(bare.sealed);
    CHECK_FALSE(bare.untouched);
    CHECK(bare.state == VersionState::Signed);
}

TEST_CASE("what is no bundle is not looked at")
{
    CHECK(lookAtBundle("{").error().summary == u"The file is no FHIR bundle.");
    CHECK(lookAtBundle(R"({"resourceType": "CarePlan"})").error().summary == u"The file is no FHIR bundle.");
    CHECK_FALSE(lookAtBundle(QByteArray(3 * 1024 * 1024, ' ')));
    CHECK_FALSE(lookAt(R"({"resourceType": "Bundle", "type": "collection"})").isWell());
}

TEST_CASE("where a bundle does not keep R4's cardinalities")
{
    using namespace fhir;
    struct Broken {
        QString type;
        std::function<void(QJsonObject&)> change;
        Misshapen found;
    };
    const QList<Broken> all{
        {u"CarePlan"_s, [](QJsonObject& plan) { plan.remove(u"status"); }, {u"Bundle.entry[3].resource.status"_s, Misshape::Missing}},
        {u"CarePlan"_s, [](QJsonObject& plan) { plan.insert(u"intent"_s, QJsonArray{u"plan"_s}); }, {u"Bundle.entry[3].resource.intent"_s, Misshape::Repeated}},
        {u"CarePlan"_s, [](QJsonObject& plan) { plan.insert(u"category"_s, QJsonObject{{u"text"_s, u"x"_s}}); }, {u"Bundle.entry[3].resource.category"_s, Misshape::Alone}},
        {u"CarePlan"_s, [](QJsonObject& plan) { plan.insert(u"activity"_s, QJsonArray{QJsonObject{{u"detail"_s, QJsonObject{{u"description"_s, u"x"_s}}}}}); },
            {u"Bundle.entry[3].resource.activity[0].detail.status"_s, Misshape::Missing}},
        {u"Patient"_s, [](QJsonObject& patient) { patient.insert(u"name"_s, QJsonArray{}); }, {u"Bundle.entry[0].resource.name"_s, Misshape::Empty}},
        {u"Patient"_s, [](QJsonObject& patient) { patient.insert(u"name"_s, QJsonArray{QJsonObject{{u"text"_s, u" "_s}}}); }, {u"Bundle.entry[0].resource.name[0].text"_s, Misshape::Empty}},
        {u"Patient"_s, [](QJsonObject& patient) { patient.insert(u"shoeSize"_s, 43); }, {u"Bundle.entry[0].resource.shoeSize"_s, Misshape::Unknown}},
        {u"QuestionnaireResponse"_s, [](QJsonObject& response) { response.insert(u"item"_s, QJsonArray{QJsonObject{{u"text"_s, u"x"_s}}}); },
            {u"Bundle.entry[2].resource.item[0].linkId"_s, Misshape::Missing}},
        {u"Questionnaire"_s, [](QJsonObject& form) { form.insert(u"item"_s, QJsonArray{QJsonObject{{u"linkId"_s, u"1"_s}}}); }, {u"Bundle.entry[1].resource.item[0].type"_s, Misshape::Missing}},
        {u"Consent"_s, [](QJsonObject& consent) { consent.remove(u"category"); }, {u"Bundle.entry[4].resource.category"_s, Misshape::Missing}},
        {u"Consent"_s, [](QJsonObject& consent) { consent.insert(u"provision"_s, QJsonObject{{u"actor"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}}}}); },
            {u"Bundle.entry[4].resource.provision.actor[0].role"_s, Misshape::Missing}},
    };
    for (const auto& broken : all) {
        INFO(broken.found.where.toStdString());
        CHECK(lookAt(with(broken.type, broken.change)).misshapen.value(0) == broken.found);
    }
    // An element's extensions stand beside it.
    CHECK(lookAt(with(u"Patient"_s, [](QJsonObject& patient) { patient.insert(u"_birthDate"_s, QJsonObject{{u"id"_s, u"b"_s}}); })).misshapen.isEmpty());
    // However much is wrong, the list ends.
    CHECK(misshapenIn({{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s}, {u"entry"_s, QJsonArray::fromVariantList(QVariantList(500, QVariant()))}}).size() == 100);
}
