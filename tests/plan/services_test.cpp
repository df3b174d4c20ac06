#include "referralloop.h"
#include "servicehours.h"
#include "servicenow.h"

#include "planfiles.h"
#include "print.h"

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone county("America/Los_Angeles");

/// Monday 16 November 2026 is day 1.
QDateTime at(int day, int hour, int minute = 0) { return {QDate(2026, 11, 15 + day), QTime(hour, minute), county}; }

QString readAs(const QString& words)
{
    const auto hours = ServiceHours::read(words);
    return hours ? hours->words() : u"-"_s;
}

} // namespace

TEST_CASE("hours of a service are read as people write them, in two languages")
{
    CHECK(readAs(u"Mon-Fri 8:00-17:00; Sat 9-12"_s) == u"Mon to Fri 08:00–17:00; Sat 09:00–12:00"_s);
    CHECK(readAs(u"weekdays 8am to 5pm"_s) == u"Mon to Fri 08:00–17:00"_s);
    CHECK(readAs(u"Lunes a viernes de 8 a 17"_s) == u"Mon to Fri 08:00–17:00"_s);
    CHECK(readAs(u"mié y sábado 10.30–14"_s) == u"Wed 10:30–14:00; Sat 10:30–14:00"_s);
    CHECK(readAs(u"Mon, Wed, Fri 9-12, 13-17"_s) == u"Mon 09:00–12:00, 13:00–17:00; Wed 09:00–12:00, 13:00–17:00; Fri 09:00–12:00, 13:00–17:00"_s);
    CHECK(readAs(u"Tue 1-5pm"_s) == u"Tue 13:00–17:00"_s);
    CHECK(readAs(u"Tue 8-5pm"_s) == u"Tue 08:00–17:00"_s);
    CHECK(readAs(u"Tue 12am - 12pm"_s) == u"Tue 00:00–12:00"_s);
    CHECK(readAs(u"Fri-Sun 19:00-7:00"_s) == u"Fri to Sun 19:00–07:00"_s);
    CHECK(readAs(u"Sat-Mon 9-12"_s) == u"Mon 09:00–12:00; Sat to Sun 09:00–12:00"_s);
    CHECK(readAs(u"24/7"_s) == u"around the clock"_s);
    CHECK(readAs(u"24 hours"_s) == u"around the clock"_s);
    CHECK(readAs(u"0-24"_s) == u"around the clock"_s);
    CHECK(readAs(u"9-17"_s) == u"Mon to Sun 09:00–17:00"_s);
}

TEST_CASE("words that can be read two ways, or not at all, are no hours")
{
    for (const auto& words : {u""_s, u"  "_s, u"ask"_s, u"9 to 5"_s, u"Mon-Fri"_s, u"Mon-Fri 8-17, Sat"_s, u"8-17 except holidays"_s, u"Mon 8-25"_s, u"Mon 8:75-9"_s, u"Mon 13pm-14pm"_s,
             u"7 days, ask 311"_s, u"8"_s, u"mornings"_s, u"Mon 8-17 (closed at noon)"_s, QString(5000, u'8'), u"Mon 8-17-19"_s})
        CHECK(readAs(words) == u"-"_s);
}

TEST_CASE("whether a service is open is told by the county's clock, over midnight and around the week")
{
    const auto weekend = *ServiceHours::read(u"Fri-Sun 19:00-7:00"_s);
    CHECK_FALSE(weekend.isOpenAt(at(5, 18, 59)));
    CHECK(weekend.isOpenAt(at(5, 19)));
    CHECK(weekend.isOpenAt(at(6, 6, 59)));
    CHECK_FALSE(weekend.isOpenAt(at(6, 7)));
    CHECK(weekend.isOpenAt(at(8, 6, 59)));    // Sunday's night is Monday's morning
    CHECK_FALSE(weekend.isOpenAt(at(2, 3)));
    CHECK(weekend.nextOpening(at(1, 12)) == at(5, 19));
    CHECK(weekend.nextOpening(at(6, 8)) == at(6, 19));
    const auto once = *ServiceHours::read(u"Wed 10-12"_s);
    CHECK(once.nextOpening(at(3, 13)) == at(10, 10));
    CHECK(once.nextOpening(at(3, 9)) == at(3, 10));
    CHECK(ServiceHours::read(u"24/7"_s)->isOpenAt(at(4, 3)));
}

TEST_CASE("a service is told as open only when somebody made sure lately, with the day and who said so")
{
    const auto rules = planRules();
    DirectoryEntry entry;
    entry.name = u"Clinic"_s;
    entry.hours = u"Mon-Fri 8-17"_s;
    entry.asOf = u"2026-11-12"_s;
    entry.source = u"M. Osei"_s;
    using enum ServiceNow::Kind;
    CHECK(serviceNow(entry, at(1, 9), rules) == ServiceNow{Open, u"open now, as of 12 Nov, M. Osei"_s});
    CHECK(serviceNow(entry, at(5, 18), rules) == ServiceNow{Shut, u"closed now, opens Mon 08:00, as of 12 Nov, M. Osei"_s});
    entry.hours = u"ask"_s;
    CHECK(serviceNow(entry, at(1, 9), rules) == ServiceNow{Takes, u"takes people, as of 12 Nov, M. Osei"_s});
    entry.state = DirectoryState::Full;
    CHECK(serviceNow(entry, at(1, 9), rules) == ServiceNow{TakesNobody, u"full, as of 12 Nov, M. Osei"_s});

    // Whatever its hours say: too old, never, or in the future is not open.
    entry.state = DirectoryState::Open;
    entry.hours = u"24/7"_s;
    for (const auto& asOf : {u"2026-08-17"_s, u""_s, u"yesterday"_s, u"2026-12-24"_s}) {
        entry.asOf = asOf;
        const auto now = serviceNow(entry, at(1, 9), rules);
        CHECK(now.kind == AskFirst);
        CHECK(now.words.startsWith(u"ask first: "_s));
        CHECK_FALSE(now.words.contains(u"open now"_s));
    }
    entry.asOf = u"2026-08-18"_s;    // the last day
    CHECK(serviceNow(entry, at(1, 9), rules).kind == Open);
    entry.asOf = u"2025-12-24"_s;
    CHECK(serviceNow(entry, QDateTime(QDate(2026, 1, 5), QTime(9, 0), county), rules).words == u"open now, as of 24 Dec 2025, M. Osei"_s);
}

TEST_CASE("a referral's step has a time, and who owns it is told when it has passed")
{
    const ReferralRule rule;
    const auto now = fromMsecs(1'790'000'000'000);
    Referral referral;
    referral.sentAt = now - 23 * hour;
    CHECK(referralClock(referral, now - 2 * hour, rule).face == ClockFace::InOrder);
    CHECK(referralClock(referral, now + 30 * minute, rule).face == ClockFace::Soon);
    CHECK(referralClock(referral, now + hour, rule).face == ClockFace::Late);
    const auto received = stepped(referral, ReferralState::Received, {}, now);
    REQUIRE(received);
    CHECK(referralClock(*received, now + 71 * hour, rule).face == ClockFace::InOrder);
    CHECK(referralClock(*received, now + 72 * hour, rule).face == ClockFace::Late);
    // A step passed over is not waited for.
    const auto accepted = stepped(referral, ReferralState::Accepted, {}, now);
    REQUIRE(accepted);
    CHECK(referralClock(*accepted, now + 13 * day, rule).due == now + 14 * day);
    const auto kept = stepped(*accepted, ReferralState::Kept, {}, now);
    REQUIRE(kept);
    CHECK(referralClock(*kept, now + 100 * day, rule).face == ClockFace::None);
    Referral ahead = referral;
    ahead.sentAt = now + day;
    CHECK(referralClock(ahead, now, rule).face == ClockFace::Unknown);
}
