#include "gapnews.h"

#include "print.h"
#include "weekroster.h"

#include <QSignalSpy>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk on the week's roster with the clock in the test's hand; a restart keeps what a desk keeps.
struct NewsDesk : WeekRoster {
    NewsDesk() { picture.apply(changes); }

    void tick(Instant now) { watch.tick(now); }
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        for (const auto& gap : news.untold())
            lines.append(news.words(gap));
        return lines;
    }
    /// The night to Sunday: two teams short and a clinician missing.
    [[nodiscard]] const GapCluster* night() const
    {
        const auto found = std::ranges::find_if(news.untold(), [this](const GapCluster& gap) { return gap.from <= at(5, 23) && gap.to > at(5, 23); });
        return found == news.untold().cend() ? nullptr : &*found;
    }
    void change(const ShiftId& id, const std::function<void(Shift&)>& how)
    {
        auto shift = *picture.now().find(id);
        how(shift);
        Changes made;
        made.of<Shift>() = {shift};
        picture.apply(made);
    }
    void tellAll()
    {
        news.setAllTold();
        REQUIRE(news.untold().isEmpty());
    }
    /// Whatever changed is counted at once, not only when the event loop comes to it.
    void count(Instant now)
    {
        tick(now - day);
        tick(now);
    }

    LivePicture picture;
    GapWatch watch{&picture, {2, {u"naloxone"_s}}, zone};
    GapNews news{&watch, &picture};
};

} // namespace

TEST_CASE("a gap is told at each of the four times before it, once each, and to the second")
{
    NewsDesk desk;
    const auto begins = desk.at(5, 23);
    desk.tick(begins - 15 * day);
    desk.tellAll();
    for (const auto ahead : {14 * day, 72 * hour, 24 * hour, 2 * hour}) {
        CAPTURE(ahead / hour);
        desk.tick(begins - ahead - second);
        desk.tellAll();
        QSignalSpy changed(&desk.news, &GapNews::changed);
        desk.tick(begins - ahead);
        REQUIRE(desk.night());
        CHECK(changed.size() == 1);
        CHECK(desk.news.words(*desk.night()).startsWith(u"In "_s + spanWords(ahead) + u": "));
        CHECK(desk.news.words(*desk.night()).contains(u"team(s) short"));
        desk.news.setTold(*desk.night());
        CHECK_FALSE(desk.night());
        // A repaint, another second, another count: nothing is said again.
        desk.tick(begins - ahead + second);
        desk.tick(begins - ahead + 16 * minute);
        CHECK_FALSE(desk.night());
    }
    desk.tick(begins + minute);
    CHECK_FALSE(desk.night());
}

TEST_CASE("what was not looked at waits through a restart, what was is not told again")
{
    const auto now = WeekRoster().at(5, 23) - 24 * hour;
    QByteArray kept;
    QStringList first;
    {
        NewsDesk desk;
        QObject::connect(&desk.news, &GapNews::keptChanged, &desk.news, [&kept](const QByteArray& each) { kept = each; });
        desk.tick(now);
        REQUIRE(desk.night());
        desk.news.setTold(*desk.night());
        first = desk.said();
    }
    NewsDesk desk;
    desk.news.remember(kept);
    desk.tick(now + minute);
    CHECK_FALSE(desk.night());
    CHECK(desk.said().size() == first.size());
    // Two hours before it is said once more.
    desk.tick(now + 22 * hour);
    REQUIRE(desk.night());
    CHECK(desk.news.words(*desk.night()).startsWith(u"In 2 h: "));
}

TEST_CASE("what a file says that was written by nobody counts as never told")
{
    NewsDesk desk;
    const auto now = desk.at(5, 23) - 24 * hour;
    desk.tick(now);
    const auto all = desk.said();
    REQUIRE_FALSE(all.isEmpty());
    for (const auto& kept : {QByteArray("{"), QByteArray("[1, {}]"), QByteArray("[{\"requirement\":\"x\",\"from\":1,\"to\":0,\"missing\":9,\"ahead\":\"soon\"}]")}) {
        desk.news.remember(kept);
        CHECK(desk.said() == all);
        CHECK(desk.news.kept() == "[]");
    }
}

TEST_CASE("a moved gap is the one it was; a worse one, and one that was closed and opens again, are told")
{
    NewsDesk desk;
    const auto now = desk.at(5, 23) - 20 * hour;
    desk.tick(now);
    desk.tellAll();
    // Three teams are needed an hour earlier than before: the gap begins there.
    for (auto needed : desk.picture.now().all<Requirement>().values())
        if (needed.counted == Counted::Teams) {
            needed.minimum[5 * 24 + 22] = 3;
            Changes made;
            made.of<Requirement>() = {needed};
            desk.picture.apply(made);
        }
    desk.count(now);
    const auto gaps = desk.watch.gaps();
    REQUIRE(std::ranges::any_of(gaps, [&](const GapCluster& gap) { return gap.from == desk.at(5, 22); }));
    CHECK_FALSE(desk.night());
    // The only whole team of the night loses one.
    const auto yusufs = [&] {
        for (const auto& shift : desk.picture.now().all<Shift>())
            if (shift.staff == desk.yusuf && shift.start == desk.at(5, 22))
                return shift.id;
        return ShiftId{};
    }();
    desk.change(yusufs, [](Shift& each) { each.state = ShiftState::CalledOff; });
    desk.count(now);
    REQUIRE(desk.night());
    // She comes after all, and nobody is told of a gap that stands as it stood; then it opens anew.
    desk.change(yusufs, [](Shift& each) { each.state = ShiftState::Planned; });
    desk.count(now);
    CHECK_FALSE(desk.night());
}

TEST_CASE("a gap that was filled goes from the list; opened again it is news")
{
    NewsDesk desk;
    const auto now = desk.at(4, 15) - 20 * hour;
    const auto friday = [&] { return std::ranges::any_of(desk.news.untold(), [&](const GapCluster& gap) { return gap.from <= desk.at(4, 15) && gap.to > desk.at(4, 15); }); };
    ShiftId frosts;
    for (const auto& shift : desk.picture.now().all<Shift>())
        if (shift.staff == desk.frost && shift.start == desk.at(4, 15))
            frosts = shift.id;
    REQUIRE_FALSE(frosts.isNull());
    desk.tick(now);
    CHECK_FALSE(friday());
    desk.change(frosts, [](Shift& each) { each.state = ShiftState::CalledOff; });
    desk.count(now);
    REQUIRE(friday());
    desk.tellAll();
    const auto kept = desk.news.kept();
    desk.change(frosts, [](Shift& each) { each.state = ShiftState::Planned; });
    desk.count(now);
    CHECK_FALSE(friday());
    CHECK(desk.news.kept().size() < kept.size());
    desk.change(frosts, [](Shift& each) { each.state = ShiftState::CalledOff; });
    desk.count(now);
    CHECK(friday());
    // Filled while it still waits to be read: gone.
    desk.change(frosts, [](Shift& each) { each.state = ShiftState::Planned; });
    desk.count(now);
    CHECK_FALSE(friday());
}

TEST_CASE("a desk whose data is still on its way forgets nothing that was told")
{
    NewsDesk desk;
    const auto now = desk.at(5, 23) - 20 * hour;
    desk.tick(now);
    desk.tellAll();
    const auto kept = desk.news.kept();
    LivePicture empty;
    GapWatch watch(&empty, {2, {u"naloxone"_s}}, desk.zone);
    GapNews news(&watch, &empty);
    news.remember(kept);
    watch.tick(now);
    CHECK(news.kept() == kept);
    empty.apply(desk.changes);
    watch.tick(now - day);
    watch.tick(now);
    CHECK(news.untold().isEmpty());
}
