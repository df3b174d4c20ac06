#include "anynoun.h"
#include "duress.h"
#include "ground.h"
#include "picture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Duress duress(int number, int team, Span ago = minute)
{
    Duress made;
    made.id = id<DuressId>(number);
    made.team = id<TeamId>(team);
    made.raisedAt = now - ago;
    return made;
}

Duress taken(Duress made)
{
    made.takenBy = id<StaffId>(9);
    made.takenAt = now;
    return made;
}

Duress ended(Duress made)
{
    made = taken(made);
    made.endedAt = now;
    made.outcome = u"safe"_s;
    return made;
}

QList<int> numbersOf(const QList<Duress>& all)
{
    QList<int> numbers;
    for (const auto& each : all)
        numbers.append(static_cast<int>(each.id.uuid().data1));
    return numbers;
}

} // namespace

TEST_CASE("a duress sounds until it is taken and is open until it has ended")
{
    CHECK(duress(1, 1).isLoud());
    CHECK(duress(1, 1).isOpen());
    CHECK_FALSE(taken(duress(1, 1)).isLoud());
    CHECK(taken(duress(1, 1)).isOpen());
    CHECK_FALSE(ended(duress(1, 1)).isOpen());
    // Ended by two desks of which one never saw the other's taking: it is over all the same.
    auto untaken = ended(duress(1, 1));
    untaken.takenAt.reset();
    CHECK_FALSE(untaken.isLoud());
}

TEST_CASE("each way of calling has its words")
{
    QStringList words;
    for (const auto& [how, word] : wordsOf<DuressHow>)
        words.append(howWords(how));
    CHECK(words.removeDuplicates() == 0);
    CHECK_FALSE(words.contains(QString()));
}

TEST_CASE("what sounds comes before what is taken, real ones before exercises, the oldest first")
{
    auto test = duress(4, 4, hour);
    test.test = true;
    const auto old = duress(1, 1, 5 * minute);
    const auto fresh = duress(2, 2, 2 * minute);
    const auto handled = taken(duress(3, 3, 2 * hour));
    QList<Duress> all{handled, test, fresh, old};
    std::ranges::sort(all, isMoreUrgent);
    CHECK(numbersOf(all) == QList{1, 2, 4, 3});
}

TEST_CASE("urgency is an order: of any two one comes first, and never in a circle")
{
    always("total order", [](Anything any) {
        const auto a = any.noun<Duress>();
        const auto b = any.noun<Duress>();
        const auto c = any.noun<Duress>();
        RC_ASSERT(!isMoreUrgent(a, a));
        RC_ASSERT(a.id == b.id || isMoreUrgent(a, b) != isMoreUrgent(b, a));
        RC_ASSERT(!(isMoreUrgent(a, b) && isMoreUrgent(b, c)) || isMoreUrgent(a, c));
    });
}

TEST_CASE("the picture holds what has not ended, by team and by incident")
{
    Team team;
    team.id = id<TeamId>(1);
    Incident was;
    was.id = id<IncidentId>(1);
    Incident is;
    is.id = id<IncidentId>(2);
    Assignment assignment;
    assignment.id = id<AssignmentId>(1);
    assignment.team = team.id;
    assignment.incident = is.id;
    assignment.state = AssignmentState::OnScene;
    auto raised = duress(11, 1);
    raised.incident = was.id;
    Changes changes;
    changes.of<Team>() = {team};
    changes.of<Incident>() = {was, is};
    changes.of<Assignment>() = {assignment};
    changes.of<Duress>() = {raised, duress(12, 2), ended(duress(13, 1, hour))};
    Picture picture;
    picture.apply(changes);

    CHECK(numbersOf(picture.openDuresses()) == QList{11, 12});
    CHECK(picture.duressOf(team.id) == raised);
    CHECK_FALSE(picture.duressOf(id<TeamId>(7)));
    // Where it was raised, and where the team is now.
    CHECK(picture.duressAt(was.id) == raised);
    CHECK(picture.duressAt(is.id) == raised);
    CHECK_FALSE(picture.duressAt(id<IncidentId>(7)));

    Changes later;
    later.of<Duress>() = {ended(raised)};
    later.gone = {duress(12, 2).id.uuid()};
    picture.apply(later);
    CHECK(picture.openDuresses().isEmpty());
    CHECK_FALSE(picture.duressOf(team.id));
    CHECK_FALSE(picture.duressAt(is.id));
}

TEST_CASE("whatever comes in whatever order, the picture's open ones are the ones whose last row is open")
{
    always("open duresses", [](Anything any) {
        Picture picture;
        QHash<DuressId, Duress> last;
        for (int i = 0; i < 30; ++i) {
            auto row = any.noun<Duress>();
            row.id = id<DuressId>(any.below(5));
            Changes changes;
            if (any.below(6) == 0 && !last.isEmpty()) {
                changes.gone = {row.id.uuid()};
                last.remove(row.id);
            } else {
                changes.of<Duress>() = {row};
                last.insert(row.id, row);
            }
            picture.apply(changes);
            QList<Duress> wanted;
            for (const auto& each : std::as_const(last))
                if (each.isOpen())
                    wanted.append(each);
            std::ranges::sort(wanted, isMoreUrgent);
            RC_ASSERT(picture.openDuresses() == wanted);
        }
    });
}
