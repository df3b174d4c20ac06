#include "plans.h"

#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QRandomGenerator>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Lines as a desk has them: in order, each with its key.
struct Part {
    QList<PlanItem> items;
    quint32 next = 1;

    QString keyAt(qsizetype at) const { return at < 0 || at >= items.size() ? QString() : items.at(at).position; }
    void insert(qsizetype at)
    {
        PlanItem item;
        item.id = itemId(next * 2654435761u);
        ++next;
        item.position = positionBetween(keyAt(at - 1), keyAt(at), item.id);
        items.insert(at, item);
    }
    [[nodiscard]] bool inOrder() const
    {
        for (qsizetype i = 1; i < items.size(); ++i)
            if (!(items.at(i - 1).position < items.at(i).position))
                return false;
        return true;
    }
    [[nodiscard]] qsizetype longest() const { return std::ranges::max(items, {}, [](const PlanItem& item) { return item.position.size(); }).position.size(); }
};

} // namespace

TEST_CASE("a line put anywhere stands there, however many went in before")
{
    CHECK(rc::check([] {
        Part part;
        for (int i = *rc::gen::inRange(1, 300); i > 0; --i)
            part.insert(*rc::gen::inRange<qsizetype>(0, part.items.size() + 1));
        RC_ASSERT(part.inOrder());
        RC_ASSERT(part.longest() <= 6 + part.items.size() / 2);
    }));
}

TEST_CASE("a key grows by a letter for about five lines at one place, and by one for about fifteen at an end")
{
    const auto longest = [](auto place) {
        Part part;
        part.insert(0);
        part.insert(1);
        for (int i = 0; i < 100; ++i)
            part.insert(place(part, i));
        CHECK(part.inOrder());
        return part.longest();
    };
    CHECK(longest([](const Part& part, int) { return part.items.size(); }) <= 14);
    CHECK(longest([](const Part&, int) { return 0; }) <= 14);
    CHECK(longest([](const Part&, int) { return 1; }) <= 26);
    CHECK(longest([](const Part& part, int) { return part.items.size() - 1; }) <= 26);
    // Between the last two that went in, again and again.
    CHECK(longest([at = qsizetype(1)](const Part&, int i) mutable { return at += i % 2; }) <= 44);
}

TEST_CASE("two desks that insert at the same place make two keys, and a third line fits between them")
{
    CHECK(rc::check([] {
        Part part;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
            part.insert(*rc::gen::inRange<qsizetype>(0, part.items.size() + 1));
        const auto at = *rc::gen::inRange<qsizetype>(0, part.items.size() + 1);
        const auto left = part.keyAt(at - 1);
        const auto right = part.keyAt(at);
        const auto numbers = *rc::gen::unique<std::vector<quint32>>(3, rc::gen::inRange<quint32>(1, 36 * 36 * 35));
        auto here = positionBetween(left, right, itemId(numbers[0]));
        auto there = positionBetween(left, right, itemId(numbers[1]));
        RC_ASSERT(here != there);
        if (there < here)
            std::swap(here, there);
        RC_ASSERT(left < here);
        RC_ASSERT(right.isEmpty() || there < right);
        const auto third = positionBetween(here, there, itemId(numbers[2]));
        RC_ASSERT(here < third);
        RC_ASSERT(third < there);
    }));
}

TEST_CASE("keys made afresh keep the order and have room again")
{
    CHECK(rc::check([] {
        QRandomGenerator random(*rc::gen::arbitrary<quint32>());
        QList<PlanItem> items;
        for (int i = *rc::gen::inRange(1, 60); i > 0; --i) {
            PlanItem item;
            item.id = itemId(quint32(i));
            // Whatever came in: equal keys, long ones, some that are none.
            for (int letters = random.bounded(30); letters > 0; --letters)
                item.position += QChar(random.bounded(2) ? u'b' : random.bounded(0x20, 0x7f));
            items.append(item);
        }
        auto sorted = items;
        std::ranges::sort(sorted, standsBefore);
        const auto fresh = respaced(items);
        RC_ASSERT(std::ranges::equal(sorted, fresh, {}, &PlanItem::id, &PlanItem::id));
        RC_ASSERT(std::ranges::is_sorted(fresh, standsBefore));
        RC_ASSERT(!needsRespacing(fresh));
    }));
    CHECK(needsRespacing({line(1, PlanPart::Signs, {}), [] { auto same = line(2, PlanPart::Signs, {}); same.position = line(1, PlanPart::Signs, {}).position; return same; }()}));
}

TEST_CASE("a key is made whatever stands beside it")
{
    CHECK(rc::check([] {
        const auto any = [] { return QString::fromStdString(*rc::gen::arbitrary<std::string>()); };
        const auto left = any();
        const auto made = positionBetween(left, any(), itemId(*rc::gen::arbitrary<quint32>()));
        RC_ASSERT(made.size() <= left.size() + 60);
    }));
    // Letters that are no digits, and count as the same ones.
    CHECK(positionBetween(u"/1"_s, u"01"_s, itemId(1)) > u"/1"_s);
}
