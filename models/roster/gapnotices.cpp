#include "gapnotices.h"

#include <algorithm>

namespace dispatch {

Span spanOf(Ahead ahead)
{
    switch (ahead) {
    case Ahead::TwoWeeks: return 14 * day;
    case Ahead::ThreeDays: return 72 * hour;
    case Ahead::OneDay: return 24 * hour;
    case Ahead::TwoHours: return 2 * hour;
    }
    std::unreachable();
}

QList<GapNotice> noticesAt(const QList<CoverageGap>& gaps, Instant now)
{
    QList<GapNotice> notices;
    for (const auto& gap : gaps) {
        if (gap.to <= now)
            continue;
        std::optional<Ahead> nearest;
        for (const auto& [ahead, _] : wordsOf<Ahead>)
            if (now >= gap.from - spanOf(ahead))
                nearest = ahead;
        if (nearest)
            notices.append({gap.requirement, gap.from, gap.to, gap.missing, *nearest});
    }
    return notices;
}

QList<GapNotice> untold(const QList<GapNotice>& notices, const QList<GapNotice>& told)
{
    auto left = notices;
    left.removeIf([&told](const GapNotice& notice) {
        return std::ranges::any_of(told, [&notice](const GapNotice& earlier) {
            return earlier.requirement == notice.requirement && earlier.from < notice.to && earlier.to > notice.from && earlier.ahead >= notice.ahead
                && earlier.missing >= notice.missing;
        });
    });
    return left;
}

std::optional<Instant> nextNotice(const QList<CoverageGap>& gaps, Instant now)
{
    std::optional<Instant> next;
    for (const auto& gap : gaps)
        for (const auto& [ahead, _] : wordsOf<Ahead>)
            if (const auto at = gap.from - spanOf(ahead); at > now)
                next = std::min(next.value_or(at), at);
    return next;
}

} // namespace dispatch
