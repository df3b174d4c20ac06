#pragma once

#include "command.h"
#include "drivetimes.h"
#include "idsource.h"
#include "picture.h"
#include "scenario.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace dispatch {

/// Plays the teams of a training run: they answer an offer, drive along the map's roads, find what the caller's scene says, tell all of it
/// over the radio by their habits, and press duress. What they tell stands nowhere until somebody at the desk writes it down; they go on
/// as they would in truth, whatever is written. A value; the scenario outlives it.
class FieldTeams {
public:
    struct Told {
        QList<Fix> fixes;
        QList<RunEntry> entries;
        QList<Effect> effects;     ///< duress, which comes from the team's own device
    };

    FieldTeams(const Scenario* scenario, QString language);

    /// Without roads they drive in a straight line, as much slower as roads are longer.
    void setRoads(const DriveTimes& roads) { m_roads = roads; }
    void setTraffic(double factor) { m_traffic = factor; }
    /// Callsigns of the teams whose cars send nothing, so that their positions age.
    void setSilent(const QStringList& callsigns) { m_silent = callsigns; }
    /// Nothing is heard of the team until then.
    void setRadioOut(const QString& callsign, Span until) { m_radioOut.insert(callsign, until); }
    /// The team presses duress wherever it is.
    [[nodiscard]] static Told pressed(const Team& team, const IncidentId& incident, Instant now, Span at, IdSource& ids);
    /// Where the places are that teams carry somebody to, by code.
    void setFacilities(const QHash<QString, Point>& facilities) { m_facilities = facilities; }

    /// @p callers: of which caller each incident is. @p at: the story's time that @p now is.
    [[nodiscard]] Told play(const Picture& picture, const QHash<IncidentId, QString>& callers, Instant now, Span at, IdSource& ids, QRandomGenerator& random);

    static constexpr double metresPerSecond = 12.5; ///< 45 km/h
    /// A team that was sent farther than this from where the caller is finds nobody.
    static constexpr double nearEnough = 400;

private:
    Q_DECLARE_TR_FUNCTIONS(dispatch::FieldTeams)

    enum class Phase { Offered, Accepted, Driving, Arrived, Seen, Carrying, AtFacility, Done, Declined };
    /// What a team is at.
    struct Part {
        AssignmentId assignment;
        Phase phase = Phase::Offered;
        Span due{};                  ///< when the next thing happens
        Point to;
        Way way;
        Span left{};                 ///< when it left
        double speed = 1;            ///< of this drive
        Span arrived{};
        Span checked{};
        bool pressed = false;
        bool foundNobody = false;
        bool askedForNeeds = false;
    };
    struct Radio {
        Span at{};
        RunEntry entry;
    };

    /// One moment of one team.
    struct Moment {
        const Team& team;
        const Incident& incident;
        const CallerScript* caller;  ///< none for an incident that was there before
        Instant now{};
        Span at{};
        QRandomGenerator& random;
    };

    void playTeam(const Team& team, const Picture& picture, const QHash<IncidentId, QString>& callers, Instant now, Span at, IdSource& ids, QRandomGenerator& random, Told& told);
    [[nodiscard]] Part begun(const Assignment& assignment, const Moment& moment);
    void step(Part& part, const Moment& moment);
    void arrive(Part& part, const Moment& moment);
    void stay(Part& part, const Moment& moment);
    void drive(Part& part, const Moment& moment, const Point& to);
    void press(Part& part, const Moment& moment, IdSource& ids, Told& told);
    void watchClock(const Assignment& assignment, const Moment& moment, Told& told);
    void say(const Moment& moment, const QString& says, const QString& words);
    [[nodiscard]] Point placeOf(const Part& part, Span at) const;
    [[nodiscard]] static Scene sceneOf(const Moment& moment);
    [[nodiscard]] static std::optional<Point> destination(const Moment& moment);

    const Scenario* m_scenario;
    QString m_language;
    std::optional<DriveTimes> m_roads;
    double m_traffic;
    QStringList m_silent;
    QHash<QString, Span> m_radioOut;
    QHash<QString, Point> m_facilities;
    QHash<TeamId, Part> m_parts;
    QHash<TeamId, Point> m_places;
    QList<Radio> m_waiting;          ///< said while the radio was out
    QSet<AssignmentId> m_overdue;    ///< told already
};

} // namespace dispatch
