#include "planmerge.h"

#include "plans.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QString anyWords() { return *rc::gen::element(u"Cold water"_s, u"Walk"_s, u"Call Emeka"_s, u"Biscuit"_s, u""_s); }

void changeSomething(PlanItem& item)
{
    switch (*rc::gen::inRange(0, 11)) {
    case 0: item.words = anyWords(); break;
    case 1: item.english = anyWords(); break;
    case 2: item.contact.name = anyWords(); break;
    case 3: item.contact.relation = anyWords(); break;
    case 4:
        item.contact.phoneTyped = *rc::gen::element(u"5550117"_s, u"916 555 0117"_s);
        item.contact.phone = item.contact.phoneTyped.size() > 8 ? u"+19165550117"_s : QString();
        break;
    case 5: item.contact.mayCall = *rc::gen::element(MayCall::NotAsked, MayCall::Yes, MayCall::No); break;
    case 6: item.part2 = *rc::gen::arbitrary<bool>(); break;
    case 7: item.state = *rc::gen::element(PlanItemState::Standing, PlanItemState::LeftOut); break;
    case 8:
        item.mark = *rc::gen::element(ItemMark::None, ItemMark::WorksWell, ItemMark::NotLately);
        item.markedAt = fromMsecs(*rc::gen::inRange(0, 4));
        break;
    case 9: item.position = *rc::gen::element(u"b1"_s, u"c1"_s, u"d1"_s); break;
    case 10: item.part = *rc::gen::element(PlanPart::Signs, PlanPart::Myself, PlanPart::Reasons); break;
    }
}

QList<PlanItem> anyLines(int from)
{
    QList<PlanItem> lines;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        lines.append(line(quint32(from + i), PlanPart::Myself, anyWords()));
        changeSomething(lines.last());
    }
    return lines;
}

/// What one person makes of it: some lines changed, some new.
QList<PlanItem> editOf(QList<PlanItem> lines, int newFrom)
{
    for (auto& item : lines)
        for (int changes = *rc::gen::inRange(0, 4); changes > 0; --changes)
            changeSomething(item);
    return lines + anyLines(newFrom);
}

struct Edits {
    QList<PlanItem> base = anyLines(0);
    QList<PlanItem> a = editOf(base, 100);
    QList<PlanItem> b = editOf(base, 200);
    QList<PlanItem> c = editOf(base, *rc::gen::element(200, 300)); // now and then the same new line, seen by two
};

bool hasWords(const PlanMerge& merge, const PlanItem& said)
{
    return std::ranges::any_of(merge.items, [&](const PlanItem& item) { return item.id == said.id && item.words == said.words; })
        || std::ranges::any_of(merge.clashes, [&](const PlanClash& clash) { return clash.item == said.id && clash.field == ClashField::Words && clash.said.contains(said.words); });
}

} // namespace

TEST_CASE("merging does not ask who came first, nor in which groups")
{
    CHECK(rc::check([] {
        const Edits edits;
        const auto all = merged(edits.base, {edits.a, edits.b, edits.c});
        RC_ASSERT(merged(edits.base, {edits.c, edits.a, edits.b}) == all);
        RC_ASSERT(merged(edits.base, {edits.b, edits.a}) == merged(edits.base, {edits.a, edits.b}));
        const auto first = merged(edits.base, {edits.a, edits.b});
        RC_ASSERT(merged(edits.base, {first.items, edits.c}).items == all.items);
        RC_ASSERT(merged(edits.base, {edits.a, merged(edits.base, {edits.b, edits.c}).items}).items == all.items);
    }));
}

TEST_CASE("merging loses no line and nobody's words")
{
    CHECK(rc::check([] {
        const Edits edits;
        const auto merge = merged(edits.base, {edits.a, edits.b, edits.c});
        QSet<PlanItemId> ids;
        for (const auto& lines : {edits.base, edits.a, edits.b, edits.c})
            for (const auto& item : lines)
                ids.insert(item.id);
        RC_ASSERT(merge.items.size() == ids.size());
        RC_ASSERT(std::ranges::is_sorted(merge.items, standsBefore));
        for (const auto& lines : {edits.a, edits.b, edits.c})
            for (const auto& item : lines) {
                RC_ASSERT(ids.contains(item.id));
                const auto was = std::ranges::find(edits.base, item.id, &PlanItem::id);
                if (was == edits.base.end() || was->words != item.words)
                    RC_ASSERT(hasWords(merge, item));
            }
    }));
}

TEST_CASE("what one alone has done is done; what both have done alike is no clash")
{
    CHECK(rc::check([] {
        const Edits edits;
        auto sorted = edits.a;
        std::ranges::sort(sorted, standsBefore);
        RC_ASSERT(merged(edits.base, {edits.a, edits.base}) == (PlanMerge{sorted, {}}));
        RC_ASSERT(merged(edits.base, {edits.a, edits.a}) == (PlanMerge{sorted, {}}));
        // A desk that has not heard of a line takes nothing away.
        RC_ASSERT(merged(edits.base, {edits.a, {}}).items == sorted);
    }));
}

TEST_CASE("one line reworded in two ways: both are there, and the other fields are merged")
{
    const auto base = darnellsLines();
    auto rosa = base;
    auto brandt = base;
    rosa[2].words = u"I walk at night, toward the river"_s;
    rosa[3].mark = ItemMark::NotLately;
    rosa[3].markedAt = fromMsecs(2);
    brandt[2].words = u"I walk alone at night"_s;
    brandt[2].english = u"He walks"_s;
    brandt[3].mark = ItemMark::WorksWell;
    brandt[3].markedAt = fromMsecs(1);
    brandt[4].words = u"Draw the house by the river"_s;
    const auto merge = merged(base, {rosa, brandt});
    REQUIRE(merge.clashes.size() == 1);
    CHECK(merge.clashes.first()
        == PlanClash{itemId(3), ClashField::Words, u"I walk at night"_s, {u"I walk alone at night"_s, u"I walk at night, toward the river"_s}});
    CHECK(merge.clashes.first().words() == u"Written in several ways at once: “I walk alone at night”, “I walk at night, toward the river”. All are kept; choose one.");
    CHECK(merge.items.at(2).english == u"He walks");
    CHECK(merge.items.at(3).mark == ItemMark::NotLately);
    CHECK(merge.items.at(4).words == u"Draw the house by the river");
}

TEST_CASE("a line that one leaves out and another rewords stays, and somebody is asked; a no is not overruled")
{
    const auto base = darnellsLines();
    auto rosa = base;
    auto brandt = base;
    rosa[0].state = PlanItemState::LeftOut;
    brandt[0].words = u"I stop answering"_s;
    rosa[1].state = PlanItemState::LeftOut;
    rosa[6].contact.mayCall = MayCall::No;
    brandt[6].contact.mayCall = MayCall::NotAsked;
    const auto merge = merged(base, {rosa, brandt});
    CHECK(merge.items.at(0).state == PlanItemState::Standing);
    CHECK(merge.items.at(0).words == u"I stop answering");
    CHECK(merge.items.at(1).state == PlanItemState::LeftOut);
    CHECK(merge.items.at(6).contact.mayCall == MayCall::No);
    REQUIRE(merge.clashes.size() == 2);
    CHECK(merge.clashes.at(0).field == ClashField::State);
    CHECK(merge.clashes.at(0).words() == u"One left this line out while another changed it. It stays until somebody decides.");
    CHECK(merge.clashes.at(1).field == ClashField::MayCall);
}
