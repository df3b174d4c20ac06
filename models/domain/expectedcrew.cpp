#include "expectedcrew.h"

#include <algorithm>

namespace dispatch {

std::optional<Span> ExpectedCrew::late(Instant now) const
{
    if (onCall || signedOnAt || now <= start)
        return std::nullopt;
    return now - start;
}

QList<ExpectedCrew> expectedCrews(const Picture& picture, Instant now, Span ahead)
{
    QList<const Shift*> due;
    for (const auto& shift : picture.all<Shift>())
        if (shift.counts() && !shift.signedOffAt && shift.start <= now + ahead && shift.end > now)
            due.append(&shift);
    std::ranges::sort(due, {}, [](const Shift* each) { return std::tuple(each->callsign.isEmpty(), each->callsign.size(), each->callsign, each->job, each->start, each->id); });
    QList<ExpectedCrew> crews;
    for (const auto* shift : std::as_const(due)) {
        const bool joins = !crews.isEmpty() && !shift->callsign.isEmpty() && crews.last().callsign == shift->callsign && crews.last().end > shift->start
            && crews.last().start + hour > shift->start;
        if (!joins)
            crews.append({shift->callsign, shift->job, {}, {}, shift->start, shift->end, shift->duty == Duty::OnCall, shift->signedOnAt});
        auto& crew = crews.last();
        crew.shifts.append(shift->id);
        crew.staff.append(shift->staff);
        crew.end = std::max(crew.end, shift->end);
        crew.signedOnAt = crew.signedOnAt && shift->signedOnAt ? std::optional(std::max(*crew.signedOnAt, *shift->signedOnAt)) : std::nullopt;
    }
    return crews;
}

} // namespace dispatch
