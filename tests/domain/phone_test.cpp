#include "phone.h"

#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

TEST_CASE("telephone numbers as they are typed")
{
    const struct {
        const char* typed;
        const char* e164;
        const char* shown;
    } cases[] = {
        {"916-555-0163", "+19165550163", "(916) 555-0163"},
        {"(916) 555-0163", "+19165550163", "(916) 555-0163"},
        {"9165550163", "+19165550163", "(916) 555-0163"},
        {"1 916 555 0163", "+19165550163", "(916) 555-0163"},
        {"+1 916.555.0163", "+19165550163", "(916) 555-0163"},
        {"  916-555-0163  ", "+19165550163", "(916) 555-0163"},
        {"916-555-0163 x12", "+19165550163", "(916) 555-0163 ext. 12"},
        {"916-555-0163 ext. 12", "+19165550163", "(916) 555-0163 ext. 12"},
        {"1-800-FLOWERS", "+18003569377", "(800) 356-9377"},
        {"+84 24 3825 2345", "+842438252345", "+84 24 3825 2345"},
        {"011 84 24 3825 2345", "+842438252345", "+84 24 3825 2345"},
        {"+52 55 5555 0100", "+525555550100", "+52 55 5555 0100"},
        {"٩١٦٥٥٥٠١٦٣", "+19165550163", "(916) 555-0163"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        CHECK(readPhone(QString::fromUtf8(each.typed)) == PhoneReading{QString::fromUtf8(each.e164), QString::fromUtf8(each.shown), {}});
    }
}

TEST_CASE("what is no telephone number is kept as typed, with a sentence")
{
    const struct {
        QString typed;
        QString complaint;
    } cases[] = {
        {u"555-01"_s, u"“555-01” is too short for a call-back number. It is kept as typed."_s},
        {u"911"_s, u"“911” is too short for a call-back number. It is kept as typed."_s},
        {u"555-0163"_s, u"“555-0163” has no area code. It is kept as typed."_s},
        {u"916-555-01634455"_s, u"“916-555-01634455” is too long for a call-back number. It is kept as typed."_s},
        {u"call mom"_s, u"“call mom” does not read as a telephone number. It is kept as typed."_s},
        {u"🐕"_s, u"“🐕” does not read as a telephone number. It is kept as typed."_s},
        {u"+999 1234567"_s, u"“+999 1234567” begins with a country code that nobody has. It is kept as typed."_s},
        {QString(100'000, u'9'), u"“999999999999999999999999…” is too long for a call-back number. It is kept as typed."_s},
    };
    for (const auto& each : cases) {
        CAPTURE(each.typed.left(40));
        CHECK(readPhone(each.typed) == PhoneReading{{}, {}, each.complaint});
    }
    CHECK(readPhone({}) == PhoneReading{});
    CHECK(readPhone(u"   \n "_s) == PhoneReading{});
}

TEST_CASE("every 916-555-01xx number can be called back, though nobody has it")
{
    for (int last = 0; last < 100; ++last) {
        const auto digits = QString::number(last).rightJustified(2, u'0');
        CHECK(readPhone(u"916-555-01" + digits).e164 == u"+191655501" + digits);
    }
}
