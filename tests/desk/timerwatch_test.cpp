#include "timerwatch.h"

#include "manualclock.h"
#include "print.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A steady clock that stands still until it is moved; tells when another thread has read it.
class SteadyHand {
public:
    [[nodiscard]] TimerWatch::SteadyNow clock()
    {
        return [this] {
            if (QThread::currentThread() != m_home)
                m_readElsewhere.release();
            return std::chrono::steady_clock::time_point{std::chrono::milliseconds{m_msecs.load()}};
        };
    }
    void advance(Span by) { m_msecs += by.count(); }
    /// Until the other thread looked at the clock as it is now.
    void awaitOtherThread()
    {
        m_readElsewhere.acquire(m_readElsewhere.available());
        // Two readings: the first may have begun before the clock was moved.
        m_readElsewhere.acquire(2);
    }

private:
    QThread* m_home = QThread::currentThread();
    std::atomic<qint64> m_msecs = 1'000'000;
    QSemaphore m_readElsewhere;
};

} // namespace

TEST_CASE("the timers say how long ago they beat")
{
    ManualClock clock;
    SteadyHand steady;
    TimerWatch watch(clock, nullptr, steady.clock());
    CHECK(watch.words() == u"Timers alive, 0 s ago"_s);
    steady.advance(1200 * Span{1});
    CHECK(watch.alive());
    CHECK(watch.words() == u"Timers alive, 1 s ago"_s);
    steady.advance(11 * second);
    CHECK_FALSE(watch.alive());
    CHECK(watch.words() == u"Timers stopped 12 s ago. Watch the clocks yourself, call the teams."_s);
    CHECK(watch.silence() == 12'200 * Span{1});
}

TEST_CASE("a beat comes every second with the time of the wall clock")
{
    ManualClock clock;
    SystemClock real;
    TimerWatch watch(real);
    QSignalSpy beats(&watch, &TimerWatch::beat);
    QSignalSpy moved(&watch, &TimerWatch::clockMoved);
    watch.start();
    REQUIRE(beats.wait(3000));
    REQUIRE(beats.wait(3000));
    CHECK(watch.alive());
    CHECK(moved.isEmpty());
    CHECK(beats.first().first().value<Instant>() <= real.now());
}

TEST_CASE("beats that stop are told by the other thread, and told again when they are back")
{
    ManualClock clock;
    SteadyHand steady;
    TimerWatch watch(clock, nullptr, steady.clock());
    QSignalSpy told(&watch, &TimerWatch::aliveChanged);
    watch.start();
    // Nothing runs on this thread now: the second timer notices by itself.
    steady.advance(6 * second);
    clock.advance(6 * second);
    steady.awaitOtherThread();
    CHECK_FALSE(watch.alive());
    REQUIRE((told.size() >= 2 || told.wait(5000)));
    while (told.size() < 2)
        REQUIRE(told.wait(5000));
    CHECK(told[0].first().toBool() == false);
    CHECK(told[1].first().toBool() == true);
    CHECK(watch.alive());
}

TEST_CASE("a stop is told once and while it lasts, on the watcher's thread, where this one hangs")
{
    ManualClock clock;
    SteadyHand steady;
    TimerWatch watch(clock, nullptr, steady.clock());
    QSemaphore heard;
    std::atomic<QThread*> where = nullptr;
    QObject::connect(&watch, &TimerWatch::stopped, &watch, [&] {
        where = QThread::currentThread();
        heard.release();
    }, Qt::DirectConnection);
    watch.start();
    steady.advance(6 * second);
    // Nothing runs on this thread now.
    heard.acquire();
    CHECK(where != QThread::currentThread());
    steady.awaitOtherThread();
    CHECK(heard.available() == 0);
}

TEST_CASE("while the timer is silent and its thread is not, the watcher beats in its place, and the stop is told with its length")
{
    ManualClock clock;
    SteadyHand steady;
    TimerWatch watch(clock, nullptr, steady.clock());
    QSignalSpy beats(&watch, &TimerWatch::beat);
    QSignalSpy told(&watch, &TimerWatch::aliveChanged);
    QSignalSpy back(&watch, &TimerWatch::cameBack);
    watch.start();
    // Only what the other thread asks for is done here: no timer of this thread runs.
    const auto standsIn = [&](qsizetype times) {
        while (beats.size() < times)
            QCoreApplication::sendPostedEvents();
    };
    clock.advance(6 * second);
    steady.advance(6 * second);
    standsIn(1);
    CHECK(beats[0].first().value<Instant>() == clock.now());
    CHECK(watch.words() == u"Timers stopped 6 s ago. Watch the clocks yourself, call the teams."_s);
    clock.advance(3 * second);
    steady.advance(3 * second);
    standsIn(2);
    CHECK(watch.words().startsWith(u"Timers stopped 9 s ago"_s));
    CHECK(told.size() == 1);
    CHECK(back.isEmpty());

    REQUIRE(back.wait(5000));
    CHECK(back.first().first().value<Span>() == 9 * second);
    CHECK(told.size() == 2);
    CHECK(watch.stoodStill() == 9 * second);
    CHECK(watch.words() == u"Timers alive, 0 s ago, after a stop of 9 s"_s);
    // Nobody has to read of it for ever.
    steady.advance(TimerWatch::toldFor);
    CHECK(watch.stoodStill() == Span::zero());
}

TEST_CASE("a wall clock that moves against the steady one is told with how far")
{
    ManualClock clock;
    SteadyHand steady;
    TimerWatch watch(clock, nullptr, steady.clock());
    QSignalSpy moved(&watch, &TimerWatch::clockMoved);
    QSignalSpy beats(&watch, &TimerWatch::beat);
    watch.start();
    clock.advance(hour + second);
    steady.advance(second);
    REQUIRE(beats.wait(3000));
    REQUIRE(moved.size() == 1);
    CHECK(moved.first().first().value<Span>() == hour);
    clock.advance(second - 5 * minute);
    steady.advance(second);
    REQUIRE(beats.wait(3000));
    REQUIRE(moved.size() == 2);
    CHECK(moved.last().first().value<Span>() == -5 * minute);
    clock.advance(2 * second);
    steady.advance(second);
    REQUIRE(beats.wait(3000));
    CHECK(moved.size() == 2);
}

TEST_CASE("whatever a night does to the clocks, each jump is told once, as far as it was, and each silence")
{
    // What befalls the machine between two beats: by how much the clock on the wall and the steady one go on.
    struct Happening {
        Span wall;
        Span steady;
    };
    const auto happening = rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(3, 86'400)), [](const auto& drawn) -> Happening {
        const auto [kind, seconds] = drawn;
        const auto by = seconds * second;
        switch (kind) {
        case 0: return {by + second, second};                      // the machine slept: the steady clock did not go
        case 1: return {by + second, by + second};                 // the process was stopped, or its events were held up
        case 2: return {second + by, second};                      // somebody set the time forward,
        case 3: return {second - by, second};                      // or back
        default: return {second, second};
        }
    });
    CHECK(rc::check("a night of beats", [&] {
        const auto night = *rc::gen::container<std::vector<Happening>>(*rc::gen::inRange(1, 12), happening);
        ManualClock clock;
        // A beat falls on a whole second; so it is a thousandth away, always.
        clock.set(Instant(std::chrono::floor<std::chrono::seconds>(clock.now().time_since_epoch())) + 999 * Span{1});
        SteadyHand steady;
        TimerWatch watch(clock, nullptr, steady.clock());
        QSignalSpy beats(&watch, &TimerWatch::beat);
        QSignalSpy moved(&watch, &TimerWatch::clockMoved);
        QSignalSpy told(&watch, &TimerWatch::aliveChanged);
        QSignalSpy stopped(&watch, &TimerWatch::stopped);
        QSignalSpy back(&watch, &TimerWatch::cameBack);
        watch.start();
        for (const auto& each : night) {
            beats.clear();
            moved.clear();
            told.clear();
            stopped.clear();
            back.clear();
            clock.advance(each.wall);
            steady.advance(each.steady);
            // The watcher's beat may be the first after a stop.
            do
                RC_ASSERT(beats.wait(5000));
            while (!watch.alive());
            RC_ASSERT(beats.first().first().value<Instant>() == clock.now());
            const auto jump = each.wall - each.steady;
            const bool jumped = jump > 2 * second || jump < -2 * second;
            RC_ASSERT(moved.size() == (jumped ? 1 : 0));
            if (jumped)
                RC_ASSERT(moved.first().first().value<Span>() == jump);
            const bool silent = each.steady > 5 * second;
            RC_ASSERT(told.size() == (silent ? 2 : 0));
            if (silent)
                RC_ASSERT(!told.first().first().toBool());
            RC_ASSERT(watch.alive());
            RC_ASSERT(stopped.size() == (silent ? 1 : 0));
            RC_ASSERT(back.size() == (silent ? 1 : 0));
            if (silent)
                RC_ASSERT(back.first().first().value<Span>() == each.steady);
            RC_ASSERT(watch.words().startsWith(QStringLiteral("Timers alive, 0 s ago")));
        }
    }));
}

TEST_CASE("a watch ends with its thread, started or not")
{
    ManualClock clock;
    TimerWatch never(clock);
    TimerWatch twice(clock);
    twice.start();
    twice.start();
    SUCCEED();
}
