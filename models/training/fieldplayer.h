#pragma once

#include "picture.h"

namespace dispatch {

/// Plays the cars of a training shift: a team on its way drives straight towards its place, every other car stands.
/// Pure: positions now, positions after a while.
class FieldPlayer {
public:
    /// @p silent: callsigns of the teams whose cars send nothing, so that their positions age.
    explicit FieldPlayer(QStringList silent = {}) : m_silent(std::move(silent)) {}

    /// The fix of every team on shift at @p now, @p elapsed after the last ones.
    [[nodiscard]] QList<Fix> play(const Picture& picture, Instant now, Span elapsed) const;

    static constexpr double metresPerSecond = 12.5; ///< 45 km/h, as the rough drive time assumes

private:
    QStringList m_silent;
};

} // namespace dispatch
