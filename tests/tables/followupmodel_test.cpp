#include "followupmodel.h"

#include "modeltext.h"
#include "print.h"
#include "sampledesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The sample shift owes three things.
struct DutyWorld : SampleDesk {
    DutyWorld()
    {
        late = duty(u"same_day"_s, brandt.id, -4 * minute);
        own = duty(u"overdose_72h"_s, rosa.id, 3 * hour);
        offered = duty(u"days_30"_s, brandt.id, 20 * day);
        offered.offeredTo = rosa.id;
        offered.offeredAt = clock.now();
        Changes changes;
        changes.of<FollowUp>() = {late, own, offered};
        picture.apply(changes);
        model.tick(clock.now());
    }

    FollowUp duty(const QString& kind, const StaffId& owner, Span due)
    {
        FollowUp made;
        made.id = ids.next<FollowUpId>();
        made.incident = i102.id;
        made.person = okoro.id;
        made.kind = kind;
        made.madeAt = clock.now() - 3 * hour;
        made.dueAt = clock.now() + due;
        made.owner = owner;
        return made;
    }

    FollowUp late, own, offered;
    FollowUpModel model{&picture, &codes, zone, [this] { return rosa.id; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("what one owes or was offered stands before what others owe, each by due time")
{
    DutyWorld world;
    REQUIRE(world.model.rowCount() == 3);
    CHECK(world.model.followUpAt(world.model.index(0, 0)) == world.own.id);
    CHECK(world.model.followUpAt(world.model.index(1, 0)) == world.offered.id);
    CHECK(world.model.followUpAt(world.model.index(2, 0)) == world.late.id);
    CHECK(world.model.index(1, FollowUpModel::Owner).data().toString() == u"K. Brandt, offered to R. Delgado");
    CHECK(world.model.index(2, FollowUpModel::Due).data(ClockRole).value<ClockReading>().face == ClockFace::Late);
    CHECK(world.model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Darnell Okoro"));
}

TEST_CASE("a tick announces only clocks whose words changed")
{
    DutyWorld world;
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.model.tick(world.clock.now());
    CHECK(changed.isEmpty());
    world.clock.advance(minute);
    world.model.tick(world.clock.now());
    CHECK_FALSE(changed.isEmpty());
    for (const auto& each : changed)
        CHECK(each.at(0).toModelIndex().column() == FollowUpModel::Due);
}

TEST_CASE("a duty that ended leaves the list, one that changed keeps its row")
{
    DutyWorld world;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    Changes tried;
    world.own.attempts = 1;
    tried.of<FollowUp>() = {world.own};
    world.picture.apply(tried);
    CHECK(reset.isEmpty());
    CHECK(world.model.index(0, FollowUpModel::Tries).data().toString() == u"1");
    Changes done;
    world.own.state = FollowUpState::Done;
    done.of<FollowUp>() = {world.own};
    world.picture.apply(done);
    CHECK(world.model.rowCount() == 2);
    CHECK_FALSE(world.model.indexOf(world.own.id).isValid());
}
