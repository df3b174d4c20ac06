#include "fixfilter.h"

#include <cmath>

namespace dispatch {
namespace {

constexpr qsizetype remembered = 64;
constexpr auto rollover = 1024 * 7 * day; ///< the satellites' count of weeks begins again
constexpr auto noReceiverYet = fromMsecs(1'577'836'800'000); // 2020: what is older has no date at all

bool isRollover(Span late)
{
    const auto off = std::chrono::abs(late);
    const auto rest = off % rollover;
    return off > rollover / 2 && std::min(rest, rollover - rest) < 2 * day;
}

} // namespace

std::optional<Refused> FixFilter::impossible(const DeviceFix& fix) const
{
    const auto& [latitude, longitude] = fix.point;
    if (!(std::abs(latitude) <= 90 && std::abs(longitude) <= 180))
        return Refused::Garbled;
    // Off Africa, where receivers are that know nothing yet.
    if (std::abs(latitude) < 0.001 && std::abs(longitude) < 0.001)
        return Refused::Nowhere;
    const auto late = fix.receivedAt - fix.fixedAt;
    if (isRollover(late) || fix.fixedAt < noReceiverYet)
        return Refused::WrongDate;
    if (late < -m_rules.ahead)
        return Refused::Future;
    if (late > m_rules.oldest)
        return Refused::Old;
    if (fix.accuracy.value_or(0) > m_rules.coarsest)
        return Refused::Coarse;
    return std::nullopt;
}

bool FixFilter::fits(const DeviceFix& a, const DeviceFix& b) const
{
    const auto seconds = std::chrono::duration<double>(std::chrono::abs(a.fixedAt - b.fixedAt)).count();
    return metresBetween(a.point, b.point) <= m_rules.slack + m_rules.fastest * seconds;
}

Taken<DeviceFix> FixFilter::take(DeviceFix fix)
{
    if (const auto why = impossible(fix))
        return std::unexpected(*why);
    const bool turns = fix.heading && *fix.heading >= 0 && *fix.heading <= 360;
    fix.heading = turns ? std::optional(std::fmod(*fix.heading, 360)) : std::nullopt;
    if (fix.speed && !(*fix.speed >= 0 && *fix.speed <= m_rules.fastest))
        fix.speed.reset();
    auto& seen = m_seen[fix.device];
    if (seen.times.contains(fix.fixedAt))
        return std::unexpected(Refused::Again);
    if (!seen.times.isEmpty() && !fits(seen.last, fix)) {
        // Where the last fix was wrong itself, all that follow would be doubted for ever.
        const bool goesOn = !seen.doubted.isEmpty() && seen.doubted.last().fixedAt < fix.fixedAt && fits(seen.doubted.last(), fix);
        if (!goesOn)
            seen.doubted.clear();
        seen.doubted.append(fix);
        if (seen.doubted.size() < m_rules.agreeing)
            return std::unexpected(Refused::Jump);
        seen.last = fix;
    }
    seen.doubted.clear();
    seen.times.append(fix.fixedAt);
    if (seen.times.size() > remembered)
        seen.times.removeFirst();
    // What comes late from a phone's own memory is no news of where the car is.
    if (seen.times.size() == 1 || seen.last.fixedAt < fix.fixedAt)
        seen.last = fix;
    return fix;
}

} // namespace dispatch
