#include "packedcounty.h"
#include "packedtown.h"
#include "placefinder.h"
#include "searchcounty.h"

#include <QSignalSpy>
#include <QTest>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

template <typename Value>
Value answered(const QFuture<Result<Value>>& asked)
{
    REQUIRE(QTest::qWaitFor([&] { return asked.isFinished(); }, 20'000));
    REQUIRE(asked.resultCount() == 1);
    REQUIRE(asked.result());
    return *asked.result();
}

} // namespace

TEST_CASE("what is asked before the map is open is answered once it is, like what is asked after")
{
    PlaceFinder finder;
    CHECK(finder.state() == PlaceFinder::State::Opening);
    CHECK_FALSE(finder.knowsAreas());
    const auto early = finder.find(u"16th and j"_s, 5);
    const auto near = finder.nearestAddress({38.5791, -121.4976});
    QTest::qWait(50);
    CHECK_FALSE(early.isFinished());
    finder.open(packedTown().pack());
    // Areas are known at once.
    CHECK(finder.areaAt({38.5791, -121.4976})->id == u"grid");
    const auto hits = answered(early);
    REQUIRE_FALSE(hits.isEmpty());
    CHECK(hits.first().place == packedTown().find(u"16th and j"_s).first().place);
    CHECK(answered(near).has_value() == packedTown().search().nearestAddress({38.5791, -121.4976})->has_value());
    REQUIRE(QTest::qWaitFor([&] { return finder.state() == PlaceFinder::State::Ready; }));
    CHECK(answered(finder.find(u"16th and j"_s, 5)) .size() == hits.size());
}

TEST_CASE("what nobody wants any more is not looked for")
{
    PlaceFinder finder;
    QList<QFuture<Result<QList<Hit>>>> given;
    for (int i = 0; i < 50; ++i) {
        given.append(finder.find(u"16th and j"_s, 5));
        given.last().cancel();
    }
    const auto wanted = finder.find(u"16th and j"_s, 5);
    finder.open(packedTown().pack());
    CHECK_FALSE(answered(wanted).isEmpty());
    for (const auto& each : given)
        CHECK(each.resultCount() == 0);
}

TEST_CASE("a desk without a map finds nothing and waits for nothing")
{
    PlaceFinder finder;
    const auto early = finder.find(u"16th and j"_s, 5);
    finder.setNone();
    CHECK(finder.state() == PlaceFinder::State::None);
    CHECK(answered(early).isEmpty());
    CHECK(answered(finder.find(u"16th and j"_s, 5)).isEmpty());
    CHECK_FALSE(answered(finder.nearestAddress({38.5791, -121.4976})));
    CHECK_FALSE(finder.areaAt({38.5791, -121.4976}));
}

TEST_CASE("a pack that can't be searched leaves a desk without one, and says so")
{
    // The pack's name was taken by another file after it was opened.
    QTemporaryDir folder;
    const auto path = folder.filePath(u"county.pack"_s);
    REQUIRE(QFile::copy(packedTown().pack().path(), path));
    const auto pack = MapPack::open(path);
    REQUIRE(pack);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("nothing of a pack");
    file.close();

    PlaceFinder finder;
    QSignalSpy refused(&finder, &PlaceFinder::refused);
    const auto early = finder.find(u"16th and j"_s, 5);
    finder.open(*pack);
    REQUIRE(QTest::qWaitFor([&] { return refused.size() == 1; }, 20'000));
    CHECK_FALSE(refused.first().first().value<Failure>().summary.isEmpty());
    CHECK(finder.state() == PlaceFinder::State::None);
    CHECK(answered(early).isEmpty());
}

TEST_CASE("who asks and goes leaves nothing behind, and who is asked and goes answers nobody")
{
    QFuture<Result<QList<Hit>>> asked;
    {
        PlaceFinder finder;
        asked = finder.find(u"16th and j"_s, 5);
    }
    CHECK(asked.isFinished());
    PlaceFinder finder;
    finder.open(packedTown().pack());
    int told = 0;
    int toldBefore = 0;
    {
        QObject asker;
        finder.find(u"16th and j"_s, 5).then(&asker, [&told](const Result<QList<Hit>>&) { ++told; });
        // An answer that was quicker than the question's end is told at once.
        toldBefore = told;
    }
    (void)answered(finder.find(u"16th and j"_s, 5));
    CHECK(told == toldBefore);
}
