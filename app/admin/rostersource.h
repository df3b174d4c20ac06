#pragma once

#include "adminline.h"
#include "codes.h"
#include "picture.h"
#include "rosterrules.h"
#include "sampleshift.h"

namespace dispatch {

/// The roster that a line speaks of: the sample one or the centre's, with the rules and words that belong to it.
struct RosterSource {
    Picture picture;          ///< of the roster alone; of the centre's the shifts and leaves that touch the stretch that was asked for
    RosterRules rules;
    CodeBook codes;

    /// @p line says --training or --server.
    [[nodiscard]] static Result<RosterSource> read(const AdminLine& line, Instant now, const QTimeZone& zone, Instant from, Instant to);
    /// The codes and rules alone.
    [[nodiscard]] static Result<RosterSource> empty();
    /// The sample roster around @p shift, as rows to keep.
    [[nodiscard]] static Result<Command> sample(const SampleShift& shift, Instant now, const QTimeZone& zone, IdSource& ids);
    /// How far the sample roster reaches.
    [[nodiscard]] static std::pair<Instant, Instant> sampleReach(Instant now) { return {now - 35 * day, now + 63 * day}; }
};

} // namespace dispatch
