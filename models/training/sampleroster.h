#pragma once

#include "command.h"
#include "holidays.h"
#include "idsource.h"
#include "sampleshift.h"

namespace dispatch {

/// The roster around a sample shift: everybody who works for the program, cars, patterns and the shifts that they make, what each hour needs,
/// and a few things that go wrong in the coming days. It is told by the county's clock relative to now (see SampleDay), so that the shifts
/// which are on are those of the sample shift's teams, whatever the hour.
///
/// The file (resources/scenarios/sample-roster.json) holds `weeks_back` and `weeks_ahead` of shifts, `day_begins` and the sample
/// shift's end, `shift_ends`, in minutes from now, and who plans (`planner`). All minutes are counted from now; a `day` from the one that is on.
/// - `people`: `key`, `name`, `title`, `phone`, `licences` {code: days until it ends, 0: never}, `preference`; who is not in the sample shift
///   by name also `credential`, `role`, `employer`, `languages`.
/// - `cars`: `name`, `plate`, the `team` that drives it now.
/// - `patterns`: `key`, `team`, `job`, `duty`, `post`, `crew`, the seven-day `days` on which it begins, `start`, `end`; `first` and `last` day.
/// - `leaves`: `person`, `kind`, `from` and `to` as [day, minutes], `said`: her shifts in it are called off then, for `reason`.
/// - `open`: seats of a `pattern` on a `day` that `person` would have and nobody took. `moved`: shifts with another `start`.
/// - `trades`: `from`'s shift of `pattern` on `day`, `offered` to `to` for hers.
/// - `requirements`: columns of Requirement, `minimum` as [{`from`: minutes, `days`: 7 numbers}]; an hour needs the least that its minutes do.
struct SampleRoster {
    /// Goes after @p shift's own command. Refused with the part and the reason when the file is malformed.
    [[nodiscard]] static Result<Command> fromJson(const QByteArray& json, const SampleShift& shift, Instant now, const QTimeZone& zone, const Holidays& holidays, IdSource& ids);
};

} // namespace dispatch
