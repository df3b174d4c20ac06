#include "anynoun.h"
#include "clockreading.h"
#include "ground.h"
#include "manualclock.h"
#include "picture.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>


#include <algorithm>
#include <random>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Incident incident(int number, IncidentStatus status = IncidentStatus::Open)
{
    Incident made;
    made.id = id<IncidentId>(number);
    made.number = QString::number(number);
    made.status = status;
    return made;
}

Assignment assignment(int number, int incidentNumber, int team, AssignmentState state, Span ago = minute)
{
    Assignment made;
    made.id = id<AssignmentId>(number);
    made.incident = id<IncidentId>(incidentNumber);
    made.team = id<TeamId>(team);
    made.state = state;
    made.madeAt = made.since = made.checkedAt = now - ago;
    return made;
}

FollowUp followUp(int number, int incidentNumber, FollowUpState state, Span dueIn = hour)
{
    FollowUp made;
    made.id = id<FollowUpId>(number);
    made.incident = id<IncidentId>(incidentNumber);
    made.state = state;
    made.dueAt = now + dueIn;
    return made;
}

template <typename... Nouns>
Picture pictureOf(const QList<Nouns>&... rows)
{
    Changes changes;
    ((changes.of<Nouns>() = rows), ...);
    Picture picture;
    picture.apply(changes);
    return picture;
}

/// Everything a picture answers, as one text.
QString answersOf(const Picture& picture)
{
    QStringList lines;
    const auto add = [&lines](auto&&... parts) { lines.append((QStringList{} << ... << parts).join(u' ')); };
    for (const auto& each : picture.all<Incident>()) {
        add(u"incident"_s, each.number, QString::number(static_cast<int>(picture.shelfOf(each))), picture.personNameOf(each.call), nextDue(picture, each, now).words);
        add(u"numbered"_s, each.number, picture.incidentNumbered(each.number) ? picture.incidentNumbered(each.number)->id.toString() : u"-"_s);
        if (const auto* leading = picture.leadingAssignment(each.id))
            add(u"leading"_s, each.number, leading->id.toString());
    }
    for (const auto& each : picture.all<Team>()) {
        const auto* active = picture.activeAssignment(each.id);
        const auto* called = picture.teamCalled(each.callsign, now);
        add(u"team"_s, each.id.toString(), active ? active->id.toString() : u"free"_s, QString::number(picture.reservationsOf(each.id).size()), called ? called->id.toString() : u"-"_s,
            picture.fixOf(each.id) ? freshnessWords(*picture.fixOf(each.id), now) : u"-"_s);
    }
    for (const auto& each : picture.all<Person>()) {
        const auto* plan = picture.planOf(each.id);
        add(u"person"_s, each.id.toString(), plan ? QString::number(plan->version) : u"-"_s, QString::number(picture.flagsOf(each.id, now).size()));
    }
    lines.sort();
    for (const auto& each : picture.openFollowUps())
        add(u"owed"_s, each.id.toString());
    for (const auto& each : picture.all<Incident>())
        for (const auto& made : picture.assignmentsOf(each.id))
            if (picture.find(made.id) == nullptr)
                add(u"unknown assignment"_s);
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("the four shelves")
{
    auto determined = incident(2);
    determined.outcome = u"mobile_team"_s;
    auto byPhone = incident(3);
    byPhone.outcome = u"phone"_s;
    auto seeking = incident(4);
    seeking.seekingPlaceSince = now;
    const auto picture = pictureOf(QList{incident(1), determined, byPhone, seeking, incident(5), incident(6), incident(7), incident(8, IncidentStatus::Closed)},
        QList{assignment(1, 5, 1, AssignmentState::Transporting), assignment(2, 6, 2, AssignmentState::Reserved), assignment(3, 7, 3, AssignmentState::Cancelled)},
        QList{followUp(1, 8, FollowUpState::Open)});
    const auto shelf = [&](int number) { return picture.shelfOf(*picture.find(id<IncidentId>(number))); };
    CHECK(shelf(1) == Shelf::Talking);
    CHECK(shelf(2) == Shelf::Responding);
    CHECK(shelf(3) == Shelf::Talking);
    CHECK(shelf(4) == Shelf::SomewhereToGo);
    CHECK(shelf(5) == Shelf::SomewhereToGo);
    CHECK(shelf(6) == Shelf::Responding);
    CHECK(shelf(7) == Shelf::Talking);
    CHECK(shelf(8) == Shelf::FollowUp);
}

TEST_CASE("a team is needed until one is kept for the incident, is on it or has been there")
{
    auto determined = incident(2);
    determined.outcome = u"mobile_team"_s;
    const auto needs = [](const Incident& asked, QList<Assignment> made = {}) { return pictureOf(QList{asked}, std::move(made)).needsTeam(asked); };
    CHECK(needs(determined));
    CHECK(needs(determined, {assignment(1, 2, 1, AssignmentState::Declined)}));
    CHECK(needs(determined, {assignment(1, 2, 1, AssignmentState::Cancelled)}));
    CHECK_FALSE(needs(determined, {assignment(1, 2, 1, AssignmentState::Reserved)}));
    CHECK_FALSE(needs(determined, {assignment(1, 2, 1, AssignmentState::OnScene)}));
    CHECK_FALSE(needs(determined, {assignment(1, 2, 1, AssignmentState::Clear)}));
    CHECK_FALSE(needs(incident(2)));
    auto closed = determined;
    closed.status = IncidentStatus::Closed;
    CHECK_FALSE(needs(closed));
}

TEST_CASE("a second assignment never hides the first")
{
    const auto picture = pictureOf(QList{incident(1), incident(2)},
        QList{assignment(1, 1, 1, AssignmentState::EnRoute, 9 * minute), assignment(2, 1, 2, AssignmentState::OnScene, 5 * minute), assignment(3, 2, 2, AssignmentState::Reserved, 2 * minute),
            assignment(4, 2, 1, AssignmentState::Declined, minute)});
    CHECK(picture.assignmentsOf(id<IncidentId>(1)).size() == 2);
    CHECK(picture.assignmentsOf(id<IncidentId>(1)).first().id == id<AssignmentId>(1));
    CHECK(picture.leadingAssignment(id<IncidentId>(1))->id == id<AssignmentId>(2));
    CHECK(picture.leadingAssignment(id<IncidentId>(2))->id == id<AssignmentId>(3));
    CHECK(picture.activeAssignment(id<TeamId>(1))->id == id<AssignmentId>(1));
    CHECK(picture.activeAssignment(id<TeamId>(2))->id == id<AssignmentId>(2));
    CHECK(picture.reservationsOf(id<TeamId>(2)).first().id == id<AssignmentId>(3));
    CHECK(picture.assignmentsOf(id<TeamId>(1)).size() == 2);
    CHECK(picture.activeAssignment(id<TeamId>(9)) == nullptr);
    CHECK(picture.leadingAssignment(id<IncidentId>(9)) == nullptr);
}

TEST_CASE("an incident leaves when it has ended and nothing is owed, and comes back when something is")
{
    auto picture = pictureOf(QList{incident(104)});
    Changes closed;
    closed.of<Incident>() = {incident(104, IncidentStatus::Closed)};
    SECTION("closed with a follow-up: it stays until that is done")
    {
        closed.of<FollowUp>() = {followUp(1, 104, FollowUpState::Open)};
        picture.apply(closed);
        CHECK(picture.find(id<IncidentId>(104)));
        CHECK(picture.openFollowUps().size() == 1);
        Changes done;
        done.of<FollowUp>() = {followUp(1, 104, FollowUpState::Done)};
        picture.apply(done);
        CHECK(!picture.find(id<IncidentId>(104)));
        CHECK(!picture.incidentNumbered(u"104"));
        CHECK(picture.openFollowUps().isEmpty());
    }
    SECTION("the follow-up comes in a change of its own")
    {
        picture.apply(closed);
        CHECK(!picture.find(id<IncidentId>(104)));
        Changes owed;
        owed.of<FollowUp>() = {followUp(1, 104, FollowUpState::Open)};
        picture.apply(owed);
        CHECK(picture.find(id<IncidentId>(104))->status == IncidentStatus::Closed);
        CHECK(picture.incidentNumbered(u"104"));
    }
    SECTION("opened again")
    {
        picture.apply(closed);
        Changes again;
        again.of<Incident>() = {incident(104)};
        picture.apply(again);
        CHECK(picture.find(id<IncidentId>(104))->status == IncidentStatus::Open);
    }
}

TEST_CASE("a keystroke that was kept late does not bring a filed draft back")
{
    Draft draft;
    draft.id = id<DraftId>(1);
    Changes typed;
    typed.of<Draft>() = {draft};
    Picture picture;
    picture.apply(typed);
    CHECK(picture.find(draft.id));
    Changes filed;
    filed.droppedDrafts = {draft.id};
    picture.apply(filed);
    CHECK(!picture.find(draft.id));
    picture.apply(typed);
    CHECK(!picture.find(draft.id));
}

TEST_CASE("names, numbers and callsigns are found as people type them")
{
    Staff rosa;
    rosa.id = id<StaffId>(1);
    rosa.name = u"Rosa Delgado"_s;
    Person okoro;
    okoro.id = id<PersonId>(1);
    okoro.name = u"Darnell Okoro"_s;
    Team night{id<TeamId>(1), u"T3"_s, {}, {}, {}, {}, {}, now - hour, now + hour};
    Team tomorrow{id<TeamId>(2), u"T3"_s, {}, {}, {}, {}, {}, now + 20 * hour, now + 28 * hour};
    auto local = incident(17);
    local.number = u"W3-017"_s;
    const auto picture = pictureOf(QList{rosa}, QList{okoro}, QList{night, tomorrow}, QList{local});
    CHECK(picture.nameOf(rosa.id) == u"Rosa Delgado");
    CHECK(picture.nameOf(id<StaffId>(9)).isEmpty());
    CHECK(picture.teamCalled(u" t3 ", now)->id == night.id);
    CHECK(picture.teamCalled(u"T3", now + 21 * hour)->id == tomorrow.id);
    CHECK(picture.teamCalled(u"T9", now) == nullptr);
    CHECK(picture.incidentNumbered(u"w3-017")->id == local.id);
    CHECK(picture.incidentNumbered(u"") == nullptr);
    CallIntake call;
    call.personName = u"Darnell"_s;
    CHECK(picture.personNameOf(call) == u"Darnell");
    call.person = okoro.id;
    CHECK(picture.personNameOf(call) == u"Darnell Okoro");
    call.person = id<PersonId>(9);
    CHECK(picture.personNameOf(call) == u"Darnell");
}

TEST_CASE("the newest active plan and the flags that have not ended")
{
    const auto plan = [](int number, int version, bool active) {
        SafetyPlan made;
        made.id = id<SafetyPlanId>(number);
        made.person = id<PersonId>(1);
        made.version = version;
        made.active = active;
        return made;
    };
    const auto flag = [](int number, std::optional<Instant> until) { return PersonFlag{id<PersonFlagId>(number), id<PersonId>(1), u"dog"_s, {}, now - number * day, until}; };
    const auto picture = pictureOf(QList{plan(1, 2, true), plan(2, 3, true), plan(3, 4, false)}, QList{flag(1, {}), flag(2, now - second), flag(3, now + day)});
    CHECK(picture.planOf(id<PersonId>(1))->version == 3);
    CHECK(picture.planOf(id<PersonId>(2)) == nullptr);
    const auto flags = picture.flagsOf(id<PersonId>(1), now);
    REQUIRE(flags.size() == 2);
    CHECK(flags.first().id == id<PersonFlagId>(3));
}

TEST_CASE("a report that comes late does not move a car back")
{
    Picture picture;
    for (const auto age : {10 * second, 40 * second}) {
        Changes changes;
        changes.of<Fix>() = {Fix{id<TeamId>(1), {38.5, -121.4}, now - age, now, {}, {}}};
        picture.apply(changes);
    }
    CHECK(picture.fixOf(id<TeamId>(1))->fixedAt == now - 10 * second);
    CHECK(picture.fixOf(id<TeamId>(2)) == nullptr);
}

TEST_CASE("rows give the same answers in whatever order and batches they come")
{
    always("order of changes", [](Anything any) {
        // Few keys, so that rows do meet.
        QList<Changes> rows;
        const auto row = [&rows](const auto& noun) {
            Changes changes;
            changes.of<std::remove_cvref_t<decltype(noun)>>() = {noun};
            rows.append(changes);
        };
        for (int i = 1; i <= 6; ++i) {
            auto made = any.noun<Incident>();
            made.id = id<IncidentId>(i);
            made.number = QString::number(100 + i);
            made.call.person = id<PersonId>(1 + any.below(3));
            row(made);
            row(assignment(10 + i, 1 + any.below(6), 1 + any.below(4), wordsOf<AssignmentState>[static_cast<size_t>(any.below(11))].first, any.below(9) * minute));
            row(assignment(20 + i, 1 + any.below(6), 1 + any.below(4), wordsOf<AssignmentState>[static_cast<size_t>(any.below(11))].first, any.below(9) * minute));
            row(followUp(i, 1 + any.below(6), any.coin() ? FollowUpState::Open : FollowUpState::Done, any.below(9) * hour));
            auto plan = any.noun<SafetyPlan>();
            plan.person = id<PersonId>(1 + any.below(3));
            row(plan);
            auto flag = any.noun<PersonFlag>();
            flag.person = plan.person;
            row(flag);
        }
        for (int i = 1; i <= 4; ++i) {
            auto team = any.noun<Team>();
            team.id = id<TeamId>(i);
            team.callsign = u"T"_s + QString::number(1 + any.below(3));
            row(team);
            row(Fix{id<TeamId>(1 + any.below(4)), {38.5, -121.4}, now - i * 3 * minute, now, {}, {}});
            auto person = any.noun<Person>();
            person.id = id<PersonId>(i);
            row(person);
        }
        const auto answers = [&rows, &any](bool oneByOne) {
            Picture picture;
            Changes batch;
            for (const auto& each : rows) {
                std::apply([&](const auto&... lists) { (std::get<std::remove_cvref_t<decltype(lists)>>(batch.rows).append(lists), ...); }, each.rows);
                if (oneByOne || any.coin()) {
                    picture.apply(batch);
                    batch = {};
                }
            }
            picture.apply(batch);
            return answersOf(picture);
        };
        const auto first = answers(true);
        for (int i = 0; i < 3; ++i) {
            std::shuffle(rows.begin(), rows.end(), std::mt19937(static_cast<unsigned>(any.below(1'000'000))));
            RC_ASSERT(answers(i == 0) == first);
        }
    });
}

TEST_CASE("300 open incidents are read again, each once")
{
    Changes changes;
    for (int i = 1; i <= 300; ++i) {
        auto made = incident(i);
        made.outcome = u"mobile_team"_s;
        made.determinedAt = now - i * second;
        made.promiseMinutes = 60;
        made.call.pin = Point{38.5 + i * 0.0005, -121.4};
        changes.of<Incident>().append(made);
        changes.of<Assignment>().append(assignment(i, i, 1 + i % 40, AssignmentState::EnRoute));
        changes.of<Assignment>().append(assignment(1000 + i, i, 1 + (i + 7) % 40, AssignmentState::Cancelled));
        changes.of<FollowUp>().append(followUp(i, 10'000 + i, FollowUpState::Open));
    }
    for (int i = 1; i <= 40; ++i)
        changes.of<Fix>().append(Fix{id<TeamId>(i), {38.5, -121.4}, now, now, {}, {}});
    Picture picture;
    picture.apply(changes);
    int responding = 0;
    for (const auto& each : picture.all<Incident>()) {
        responding += picture.shelfOf(each) == Shelf::Responding;
        responding += nextDue(picture, each, now).face == ClockFace::None;
    }
    CHECK(responding == 300);
}
