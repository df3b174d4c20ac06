#include "anynoun.h"
#include "approval.h"
#include "assessment.h"
#include "command.h"
#include "consent.h"
#include "conversation.h"
#include "plandraft.h"
#include "planitem.h"
#include "planversion.h"
#include "print.h"
#include "referral.h"
#include "transfer.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// As a row comes out of SQLite: lists and maps are JSON text.
QJsonObject asStored(QJsonObject row)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.value().isArray())
            it.value() = QString::fromUtf8(QJsonDocument(it.value().toArray()).toJson(QJsonDocument::Compact));
        else if (it.value().isObject())
            it.value() = QString::fromUtf8(QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact));
    }
    return row;
}

/// As a row comes out of the outbox or the feed.
QJsonObject asCarried(const QJsonObject& row)
{
    return QJsonDocument::fromJson(QJsonDocument(row).toJson(QJsonDocument::Compact)).object();
}

} // namespace

TEMPLATE_TEST_CASE("a noun comes back from its row as it was", "", Staff, Person, PersonFlag, SafetyPlan, Look, Team, Fix, Incident, Triage, Determination,
    Assignment, LogEntry, Closure, Linkage, FollowUp, FollowUpAttempt, Duress, Licence, Vehicle, ShiftPattern, Shift, Requirement, Leave, Preference,
    Trade, RosterEntry, HandOver, Draft, PlanDraft, PlanItem, PlanMark, PlanVersion, Consent, Disclosure, Assessment, DirectoryEntry, Referral,
    ReadMark, ClinicalNote, Approval, Transfer)
{
    always("row round trip", [](Anything any) {
        const auto noun = any.noun<TestType>();
        const auto row = toRow(noun);
        RC_ASSERT(row.size() == columnsOf<TestType>().size());
        RC_ASSERT(fromRow<TestType>(row).value() == noun);
        RC_ASSERT(fromRow<TestType>(asStored(row)).value() == noun);
        RC_ASSERT(fromRow<TestType>(asCarried(row)).value() == noun);
    });
}

TEMPLATE_TEST_CASE("a patch carries what changed, what it was before, and nothing else", "", Staff, Incident, Assignment, FollowUp, Person, Team, Duress, Shift, Trade,
    PlanDraft, PlanItem, Assessment, Referral, Approval, Transfer)
{
    always("patch", [](Anything any) {
        const auto before = any.noun<TestType>();
        auto after = before;
        RowOf<TestType>::fields([&](const auto&... each) { ((any.coin() && any.coin() ? any.fill(each.of(after)) : void()), ...); });
        after.id = before.id;
        const auto patch = patchOf(before, after);
        RC_ASSERT(patch.kind == Effect::Kind::Patch);
        RC_ASSERT(patch.id == before.id.toString());
        RC_ASSERT(patch.fields.keys() == patch.base.keys());
        auto row = toRow(before);
        for (auto it = patch.fields.begin(); it != patch.fields.end(); ++it) {
            RC_ASSERT(patch.base.value(it.key()) == row.value(it.key()));
            RC_ASSERT(it.value() != row.value(it.key()));
            row.insert(it.key(), it.value());
        }
        RC_ASSERT(fromRow<TestType>(row).value() == after);
    });
}

TEST_CASE("two people who change different fields of a row do not meet in their patches")
{
    Person before;
    before.id = PersonId::fromString(u"0192f0c0-0000-7000-8000-000000000001"_s);
    auto hers = before;
    hers.phone = u"+19165550163"_s;
    auto his = before;
    his.whatHelps = u"music"_s;
    CHECK(patchOf(before, hers).fields.keys() == QStringList{u"phone"_s});
    CHECK(patchOf(before, his).fields.keys() == QStringList{u"what_helps"_s});
    CHECK(patchOf(before, before).fields.isEmpty());
}

TEST_CASE("a row with columns of the wrong type is refused by name, without its content")
{
    auto row = toRow(Anything(4).noun<Incident>());
    row.insert(u"status"_s, u"half open"_s);
    row.insert(u"answered_at"_s, u"yesterday"_s);
    row.insert(u"pin"_s, QJsonArray{38.5});
    const auto read = fromRow<Incident>(row);
    REQUIRE(!read);
    CHECK(read.error().detail == u"incident: bad columns status, answered_at, pin");
}

TEST_CASE("the effects of a command come back from the outbox as they were")
{
    always("effects round trip", [](Anything any) {
        const auto before = any.noun<Incident>();
        auto after = before;
        any.fill(after.call.whereWords);
        any.fill(after.lastContactAt);
        const QList<Effect> effects{insertOf(any.noun<LogEntry>()), patchOf(before, after), insertOf(any.noun<Assignment>())};
        const auto json = effectsToJson(effects);
        RC_ASSERT(effectsFromJson(json).value() == effects);
        RC_ASSERT(effectsToJson(effectsFromJson(json).value()) == json);
    });
}

TEST_CASE("effects that are not effects are refused with the place and the reason")
{
    const struct {
        const char* json;
        const char* detail;
    } cases[] = {
        {"", "effect -1: illegal value"},
        {"{}", "effect -1: not an array"},
        {"[1]", "effect 0: kind is neither insert nor patch"},
        {R"([{"kind":"delete","entity":"incident","id":"1","fields":{}}])", "effect 0: kind is neither insert nor patch"},
        {R"([{"kind":"insert","entity":"incident","fields":{}}])", "effect 0: entity or id is missing"},
        {R"([{"kind":"insert","entity":"incident","id":"1","fields":{}},{"kind":"patch","entity":"incident","id":"1","fields":{}}])", "effect 1: fields or base is not an object"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.json);
        const auto read = effectsFromJson(each.json);
        REQUIRE(!read);
        CHECK(read.error().detail == QLatin1StringView(each.detail));
        CHECK(!read.error().summary.isEmpty());
    }
}
