#pragma once

#include "commandwords.h"
#include "picture.h"

namespace dispatch {

/// The parts of a typed command, found in any order. Nothing is judged here: what names nothing is kept as typed.
struct SaidCommand {
    std::optional<Verb> verb;
    QString unknownVerb;             ///< the first word, when it is no verb and names nothing
    std::optional<IncidentId> incident;
    QString unknownIncident;         ///< a number that no incident of the picture has
    bool selectedMeant = false;      ///< "." was typed
    std::optional<TeamId> team;
    QString unknownTeam;
    std::optional<Instant> at;
    QString unknownTime;             ///< "25:71"
    QString rest;                    ///< everything else, as typed

    /// Reads one cleaned line.
    [[nodiscard]] static SaidCommand parse(const QString& line, const Picture& picture, Instant now, const QTimeZone& zone);
};

} // namespace dispatch
