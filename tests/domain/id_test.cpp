#include "idsource.h"
#include "manualclock.h"
#include "numbering.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("identities are version 7 and carry the time they were made")
{
    ManualClock clock;
    IdSource ids(clock, QRandomGenerator(1));
    const auto uuid = ids.next<IncidentId>().uuid();
    CHECK(uuid.variant() == QUuid::DCE);
    const auto bytes = uuid.toRfc4122();
    CHECK(static_cast<uchar>(bytes.at(6)) >> 4 == 7);
    CHECK(bytes.first(6).toHex().toLongLong(nullptr, 16) == toMsecs(clock.now()));
}

TEST_CASE("identities rise, in the same millisecond, when the counter runs over and when the clock is set back")
{
    ManualClock clock;
    IdSource ids(clock, QRandomGenerator(2));
    QByteArray last;
    QSet<QByteArray> seen;
    for (int i = 0; i < 30'000; ++i) {
        if (i == 10'000)
            clock.advance(-2 * hour);
        if (i == 20'000)
            clock.advance(4 * hour);
        const auto bytes = ids.next<CommandId>().uuid().toRfc4122();
        REQUIRE(last < bytes);
        last = bytes;
        seen.insert(bytes);
    }
    CHECK(seen.size() == 30'000);
}

TEST_CASE("two sources with different randomness never meet")
{
    ManualClock clock;
    IdSource here(clock, QRandomGenerator(3));
    IdSource there(clock, QRandomGenerator(4));
    QSet<QString> seen;
    for (int i = 0; i < 5'000; ++i)
        seen << here.next<StaffId>().toString() << there.next<StaffId>().toString();
    CHECK(seen.size() == 10'000);
}

TEST_CASE("an identity is written in lower case without braces and reads back; other text is null")
{
    ManualClock clock;
    IdSource ids(clock, QRandomGenerator(5));
    const auto id = ids.next<TeamId>();
    CHECK(id.toString().size() == 36);
    CHECK(id.toString() == id.toString().toLower());
    CHECK(TeamId::fromString(id.toString()) == id);
    CHECK(TeamId::fromString(u"T3"_s).isNull());
    CHECK(TeamId{}.toString().isEmpty());
}

TEST_CASE("incident numbers have three digits or more, with the workstation's prefix while alone")
{
    CHECK(Numbering{}.format(4) == u"004");
    CHECK(Numbering{}.format(104) == u"104");
    CHECK(Numbering{}.format(20'104) == u"20104");
    CHECK(Numbering{u"W3-"_s}.format(17) == u"W3-017");
}
