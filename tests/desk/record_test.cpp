#include "busynight.h"

#include "recorddesk.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A night on which somebody looks for what happened to Darnell Okoro last winter.
class Fixture : public SampleDesk {
public:
    Fixture()
    {
        last.id = ids.next<IncidentId>();
        last.number = u"031"_s;
        last.status = IncidentStatus::Closed;
        last.answeredAt = last.filedAt = clock.now() - 200 * day;
        last.endedAt = last.filedAt + 2 * hour;
        last.call.person = okoro.id;
    }
    [[nodiscard]] Look lookOf(const Result<std::optional<Proposal>>& proposal)
    {
        REQUIRE(proposal);
        REQUIRE(*proposal);
        REQUIRE((*proposal)->command.effects.size() == 1);
        return fromRow<Look>((*proposal)->command.effects.first().fields).value();
    }

    PlanRules rules;
    RecordDesk desk{tools(), &rules};
    Incident last;
};

} // namespace

TEST_CASE_METHOD(Fixture, "the record of somebody who is in contact is opened at once, and the look is kept")
{
    const auto look = lookOf(desk.look(last));
    CHECK(look.person == okoro.id);
    CHECK(look.incident == i102.id);
    CHECK(look.by == rosa.id);
    CHECK(look.reason == u"record of 031"_s);
}

TEST_CASE_METHOD(Fixture, "outside a contact it wants a reason, which the clinician reads")
{
    auto over = i102;
    over.status = IncidentStatus::Closed;
    over.endedAt = clock.now();
    Changes changes;
    changes.of<Incident>() = {over};
    picture.apply(changes);
    const auto refused = desk.look(last);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().summary == u"There is no contact with this person in progress. To see 031, say why; the clinician reads it."_s);
    CHECK_FALSE(desk.look(last, u"so"_s));
    const auto look = lookOf(desk.look(last, u"the hospital asks what helped"_s));
    CHECK_FALSE(look.incident);
    CHECK(look.reason == u"record of 031: the hospital asks what helped"_s);
    CHECK(isOutsideContact(look, {last, over}));

    // Whoever owes a follow-up needs no other reason.
    FollowUp owed;
    owed.id = ids.next<FollowUpId>();
    owed.incident = i102.id;
    owed.person = okoro.id;
    owed.owner = rosa.id;
    changes = {};
    changes.of<FollowUp>() = {owed};
    picture.apply(changes);
    CHECK(lookOf(desk.look(last)).incident == i102.id);
}

TEST_CASE_METHOD(Fixture, "what is open, what ended on this shift and what is nobody's is no record")
{
    CHECK_FALSE(desk.look(i102)->has_value());
    last.endedAt = clock.now() - 2 * hour;
    CHECK_FALSE(desk.look(last)->has_value());
    last.endedAt = clock.now() - 13 * hour;
    CHECK(desk.look(last)->has_value());
    last.call.person = {};
    CHECK_FALSE(desk.look(last)->has_value());
}
