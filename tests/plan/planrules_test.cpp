#include "planrules.h"

#include "planfiles.h"
#include "print.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("the rules that are shipped")
{
    const auto rules = planRules();
    CHECK_FALSE(rules.signing.authorMaySign);
    CHECK(rules.signing.signers.contains(Role::Clinician));
    CHECK_FALSE(rules.signing.signers.contains(Role::Dispatcher));
    CHECK_FALSE(rules.sharing.part2Forms.contains(ConsentForm::Spoken));
    CHECK(rules.sharing.noticeSource.contains(u"2.32"));
    REQUIRE(rules.sharing.find(u"mhucc"_s));
    CHECK(rules.sharing.find(u"police"_s) == nullptr);
}

TEST_CASE("bad rules say where and why")
{
    const auto good = planFile(u"rules-2026-09.json"_s);
    const auto why = [&](const QString& rule, const QString& key, const QJsonValue& value) {
        const auto rules = PlanRules::fromJson(changed(good, [&](QJsonObject& file) {
            auto object = file.value(rule).toObject();
            object.insert(key, value);
            file.insert(rule, object);
        }));
        REQUIRE_FALSE(rules);
        return rules.error().detail;
    };
    CHECK(why(u"signing"_s, u"signers"_s, QJsonArray{u"chief"_s}) == u"plan rules: signing: \"chief\" in signers is not known here");
    CHECK(why(u"signing"_s, u"signers"_s, QJsonArray{}) == u"plan rules: signing: nobody may write or nobody may sign");
    CHECK(why(u"signing"_s, u"author_may_sign"_s, u"no"_s) == u"plan rules: signing: author_may_sign is neither true nor false");
    CHECK(why(u"review"_s, u"days"_s, 0) == u"plan rules: review: days is not a whole number from 1 to 730");
    CHECK(why(u"review"_s, u"source"_s, u""_s) == u"plan rules: review: source is missing or empty");
    CHECK(why(u"sharing"_s, u"notice"_s, u""_s) == u"plan rules: sharing: notice is missing or empty");
    const QJsonObject twice{{u"code"_s, u"ed"_s}, {u"name"_s, u"ED"_s}, {u"shared"_s, QJsonArray{u"card"_s}}, {u"parts"_s, QJsonArray{u"signs"_s}}};
    CHECK(why(u"sharing"_s, u"recipients"_s, QJsonArray{twice, twice}) == u"plan rules: recipients: \"ed\" is there twice");
}
