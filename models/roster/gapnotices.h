#pragma once

#include "coverage.h"

namespace dispatch {

/// How long before a gap somebody is told of it.
enum class Ahead { TwoWeeks, ThreeDays, OneDay, TwoHours };
template <>
inline constexpr auto wordsOf<Ahead> = std::to_array<std::pair<Ahead, QLatin1StringView>>({
    {Ahead::TwoWeeks, QLatin1StringView("two_weeks")}, {Ahead::ThreeDays, QLatin1StringView("three_days")}, {Ahead::OneDay, QLatin1StringView("one_day")},
    {Ahead::TwoHours, QLatin1StringView("two_hours")}});

/// One gap and the nearest of the times before it that has come.
struct GapNotice {
    RequirementId requirement;
    Instant from{};
    Instant to{};
    int missing = 0;
    Ahead ahead = Ahead::TwoWeeks;

    bool operator==(const GapNotice&) const = default;
};

[[nodiscard]] Span spanOf(Ahead ahead);
/// What each gap deserves at @p now: nothing when it is further than two weeks or over; a gap that is there deserves what two hours do.
[[nodiscard]] QList<GapNotice> noticesAt(const QList<CoverageGap>& gaps, Instant now);
/// Of @p notices those that say something that nobody was told: another gap, a nearer time, or more missing. A gap whose ends moved is the
/// one it was as long as the two overlap.
[[nodiscard]] QList<GapNotice> untold(const QList<GapNotice>& notices, const QList<GapNotice>& told);
/// When the next of them becomes due, to look again then; nothing when none will.
[[nodiscard]] std::optional<Instant> nextNotice(const QList<CoverageGap>& gaps, Instant now);

} // namespace dispatch
