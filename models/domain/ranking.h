#pragma once

#include "picture.h"

namespace dispatch {

/// A team considered for an incident, and why it stands where it stands.
struct Candidate {
    TeamId team;
    int rank = 0;                       ///< 1 is best; 0: cannot be sent now
    QString refusal;                    ///< why it cannot be sent, in words; empty when it can
    std::optional<double> metres;       ///< by road where byRoad, else the straight line
    std::optional<Span> driveTime;
    bool byRoad = false;                ///< the drive is along the map's roads; else it is guessed from the straight line
    Instant drivenAt{};                 ///< when the drive by road was worked out
    std::optional<Span> spare;          ///< promise minus arrival; negative: would miss it
    bool speaksLanguage = false;
    Span shiftLeft{};
    int responsesThisShift = 0;
    QStringList reasons;                ///< "Speaks Spanish, which she asked for.", "Nearest: 5.9 km in a straight line." …
    QStringList cautions;

    bool operator==(const Candidate&) const = default;
};

/// All teams on shift for the incident, best first, then those that cannot be sent. Order: can keep the promise, language match,
/// drive time, shift end, workload. Off-duty teams are not listed at all.
/// @p languageName words a language code. A team whose drive by road nobody has worked out is judged by the straight line, and the
/// words say which.
[[nodiscard]] QList<Candidate> rankTeams(const Picture& picture, const Incident& incident, Instant now,
    const std::function<QString(const QString&)>& languageName);

} // namespace dispatch
