#pragma once

#include "scenarioplayer.h"

namespace dispatch {

/// How a session that was played becomes a scenario of its own.
struct RecordedStory {
    QString id;                ///< small letters, digits and "-"
    QString title;
    QString language = QStringLiteral("en"); ///< of the title, and of what was spoken for callers
};

/// The scenario of @p player with what its instructor did in this session: what was injected comes at that moment, and what was said for a caller is her
/// answer to what had been asked. Points and reference runs stay; what the latter score is left to whoever goes on writing. Refused with what the checker finds.
[[nodiscard]] Result<QByteArray> recordedStory(const ScenarioPlayer& player, const RecordedStory& as, const Scenario::Ground& ground);

} // namespace dispatch
