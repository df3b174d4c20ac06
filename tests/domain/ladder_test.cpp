#include "followupladder.h"

#include "datafiles.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const Instant at = fromMsecs(1'795'344'432'000);

QString ladder(const CodeBook& codes, const Incident& incident, const QStringList& dispositions)
{
    Closure closure;
    closure.dispositions = dispositions;
    QStringList rungs;
    for (const auto& rung : followUpLadder(codes, incident, closure, at))
        rungs.append(rung.kind + u'@' + spanWords(rung.dueAt - at));
    return rungs.join(u' ');
}

Incident visited(RiskLevel risk = RiskLevel::Low)
{
    Incident incident;
    incident.outcome = u"mobile_team"_s;
    incident.risk = risk;
    return incident;
}

} // namespace

TEST_CASE("the duties that a closing leaves")
{
    const auto codes = shippedCodes();
    CHECK(ladder(codes, visited(), {u"deescalated_stays"_s}) == u"hours_72@3 d days_30@30 d");
    CHECK(ladder(codes, visited(RiskLevel::Moderate), {u"deescalated_stays"_s, u"services_linked"_s}) == u"hours_72@3 d days_7@7 d days_30@30 d");
    CHECK(ladder(codes, visited(), {u"no_person_found"_s}) == u"same_day@12 h");
    CHECK(ladder(codes, visited(RiskLevel::High), {u"death"_s}) == u"");

    auto byPhone = Incident{};
    byPhone.outcome = u"phone"_s;
    CHECK(ladder(codes, byPhone, {u"resolved_by_phone"_s}) == u"same_day@12 h");
    CHECK(ladder(codes, byPhone, {u"resolved_by_phone"_s, u"services_linked"_s}) == u"same_day@12 h days_30@30 d");
    CHECK(ladder(codes, byPhone, {u"refused"_s}) == u"same_day@12 h");
    CHECK(ladder(codes, byPhone, {}) == u"");

    auto overdose = visited();
    overdose.call.nature = u"overdose_recent"_s;
    CHECK(ladder(codes, overdose, {u"deescalated_stays"_s}) == u"overdose_72h@3 d days_30@30 d");
    auto seen = visited();
    seen.call.observed = {u"substances"_s};
    CHECK(!ladder(codes, seen, {u"deescalated_stays"_s}).contains(u"overdose"));
    seen.call.observed = {u"substances"_s, u"medical"_s};
    CHECK(ladder(codes, seen, {u"deescalated_stays"_s}).contains(u"overdose_72h"));
}

TEST_CASE("rungs stand in the order they fall due, and retired ones are not owed")
{
    CodeBook codes;
    REQUIRE(codes.add(R"({"list": "followups", "version": "1", "source": "test", "codes": [
        {"id": "late", "text": {"en": "x"}, "valid_from": "2024-03-01", "hours": 48},
        {"id": "soon", "text": {"en": "x"}, "valid_from": "2024-03-01", "hours": 2, "attempts": 5},
        {"id": "usual", "text": {"en": "x"}, "valid_from": "2024-03-01"},
        {"id": "gone", "text": {"en": "x"}, "valid_from": "2024-03-01", "valid_to": "2026-01-01", "hours": 1},
        {"id": "never", "text": {"en": "x"}, "valid_from": "2024-03-01", "hours": 1, "when": {"fact": "risk", "is": "high"}}]})"));
    CHECK(ladder(codes, visited(), {}) == u"soon@2 h usual@1 d late@2 d");
    CHECK(attemptsOwed(codes, u"soon"_s) == 5);
    CHECK(attemptsOwed(codes, u"late"_s) == 3);
    CHECK(attemptsOwed(codes, u"nobody knows"_s) == 3);
}
