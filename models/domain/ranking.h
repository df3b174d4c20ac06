#pragma once

#include "picture.h"

namespace dispatch {

/// A team considered for an incident, and why it stands where it stands.
struct Candidate {
    TeamId team;
    int rank = 0;                       ///< 1 is best; 0: cannot be sent now
    QString refusal;                    ///< why it cannot be sent, in words; empty when it can
    std::optional<double> metres;       ///< straight line; the drive time stands on it until the road graph exists
    std::optional<Span> driveTime;
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
/// @p languageName words a language code.
[[nodiscard]] QList<Candidate> rankTeams(const Picture& picture, const Incident& incident, Instant now,
    const std::function<QString(const QString&)>& languageName);

} // namespace dispatch
