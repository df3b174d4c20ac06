#include "lineclash.h"

#include "plans.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

Conflict clash(quint32 command, quint32 item, const QString& field, const QJsonValue& base, const QJsonValue& mine, const QJsonValue& theirs)
{
    Conflict made;
    made.id = ConflictId{QUuid::createUuid()};
    made.command = CommandId{QUuid(command, 9, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 9)};
    made.kind = ConflictKind::Merge;
    made.entity = u"plan_item"_s;
    made.row = itemId(item).toString();
    made.field = field;
    made.base = base;
    made.mine = mine;
    made.theirs = theirs;
    made.station = u"W4"_s;
    made.at = fromMsecs(command);
    return made;
}

} // namespace

TEST_CASE("a line reworded at two desks has both wordings, whole lines of them")
{
    auto lines = darnellsLines();
    lines[2].words = u"I walk alone at night"_s;
    const auto clashes = clashesIn({clash(2, 21, u"contact_phone"_s, u"+19165550188"_s, u"+19165550117"_s, u"+19165550188"_s),
                                       clash(2, 21, u"contact_phone_typed"_s, u"+19165550188"_s, u"916-555-0117"_s, u"+19165550188"_s),
                                       clash(5, 3, u"words"_s, u"I walk at night"_s, u"I walk by the river"_s, u"I walk alone at night"_s),
                                       clash(4, 3, u"words"_s, u"I walk at night"_s, u"I walk far"_s, u"I walk alone at night"_s)},
        lines);
    REQUIRE(clashes.size() == 3);
    // As the lines stand, and of one line the one written first before the others.
    CHECK(clashes.at(0).other.words == u"I walk far");
    CHECK(clashes.at(0).stands.words == u"I walk alone at night");
    CHECK(clashes.at(0).isReworded());
    CHECK_FALSE(clashes.at(0).leftOut);
    CHECK(clashes.at(1).other.words == u"I walk by the river");
    // What was written together is one other line, decided together.
    CHECK(clashes.at(2).conflicts.size() == 2);
    CHECK(clashes.at(2).other.contact.phone == u"+19165550117");
    CHECK(clashes.at(2).other.contact.phoneTyped == u"916-555-0117");
    CHECK(clashes.at(2).other.contact.name == u"Emeka");
    CHECK(standingWith(clashes, lines) == lines);
}

TEST_CASE("a line that one left out and another reworded stands until somebody decides, whoever came first")
{
    auto lines = darnellsLines();
    lines[0].state = lines[3].state = lines[4].state = PlanItemState::LeftOut;
    const auto clashes = clashesIn({clash(1, 1, u"state"_s, u"standing"_s, u"standing"_s, u"left_out"_s),
                                       clash(2, 11, u"words"_s, u"Cold water"_s, u"Cold water"_s, u"Cold water on my face"_s)},
        lines);
    REQUIRE(clashes.size() == 2);
    for (const auto& each : clashes) {
        CHECK(each.leftOut);
        CHECK_FALSE(each.isReworded());
    }
    const auto shown = standingWith(clashes, lines);
    CHECK(shown.at(0).state == PlanItemState::Standing);
    CHECK(shown.at(3).state == PlanItemState::Standing);
    // Nobody wanted this one any more.
    CHECK(shown.at(4).state == PlanItemState::LeftOut);
}

TEST_CASE("what is decided, refused, or of other people's plans is no clash of these lines")
{
    auto solved = clash(1, 1, u"words"_s, u"a"_s, u"b"_s, u"c"_s);
    solved.state = ConflictState::Solved;
    auto refused = clash(2, 1, u"words"_s, u"a"_s, u"b"_s, u"c"_s);
    refused.kind = ConflictKind::Rejected;
    auto other = clash(3, 1, u"words"_s, u"a"_s, u"b"_s, u"c"_s);
    other.entity = u"incident"_s;
    CHECK(clashesIn({solved, refused, other, clash(4, 99, u"words"_s, u"a"_s, u"b"_s, u"c"_s)}, darnellsLines()).isEmpty());
    // A value that is none is passed over; the line is asked about all the same.
    const auto odd = clashesIn({clash(5, 1, u"words"_s, u"a"_s, 7, u"c"_s)}, darnellsLines());
    REQUIRE(odd.size() == 1);
    CHECK(odd.first().other == odd.first().stands);
}
