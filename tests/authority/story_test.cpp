#include "print.h"
#include "setting.h"
#include "storyworld.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// @p orders, a few of them in each world. What went wrong first; empty when nothing did.
QStringList told(quint32 seed, int orders, bool forgetful, StoryCounts& counts)
{
    constexpr int inOneWorld = 20;
    QHashSeed::setDeterministicGlobalSeed();
    for (int order = 0; order < orders; order += inOneWorld) {
        StoryWorld world(seed + static_cast<quint32>(order / inOneWorld), forgetful);
        for (int i = 0; i < std::min(inOneWorld, orders - order) && world.violations.isEmpty(); ++i)
            world.tell();
        counts += world.counts;
        if (!world.violations.isEmpty())
            return QStringList{u"replay with STORY_ORDERS=20 STORY_SEED=%1"_s.arg(world.seed())} + world.violations + world.happened();
    }
    return {};
}

} // namespace

TEST_CASE("in any order of deeds, lost lines, deaths and restored backups: everybody comes to the same, and nothing is lost or done twice")
{
    const auto seed = static_cast<quint32>(setting("STORY_SEED", 1));
    StoryCounts counts;
    QElapsedTimer clock;
    clock.start();
    const auto wrong = told(seed, setting("STORY_ORDERS", 500), false, counts);
    std::puts(qPrintable(u"seed %1: %2"_s.arg(seed).arg(counts.words())));
    std::puts(qPrintable(u"%1 ms"_s.arg(clock.elapsed())));
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
    CHECK(counts.rejected > 0);
    CHECK(counts.merges > 0);
    CHECK(counts.rewinds > 0);
}

TEST_CASE("a conflict about effects that nobody can read stops no desk")
{
    const auto unreadable = GENERATE(u"{}"_s, u"null"_s, u"7"_s, u"[[]"_s, u"[\"\\u0000\"]"_s, u"words"_s);
    INFO(unreadable.toStdString());
    StoryWorld world(1, false);
    world.says(unreadable);
    INFO(world.violations.join(u'\n').toStdString());
    CHECK(world.violations.isEmpty());
}

TEST_CASE("a desk that does not offer again what it kept is found out")
{
    StoryCounts counts;
    CHECK_FALSE(told(7, 200, true, counts).isEmpty());
}
