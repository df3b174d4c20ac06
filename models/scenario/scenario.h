#pragma once

#include "callerscript.h"
#include "codes.h"
#include "traineescript.h"

namespace dispatch {

/// Something that the scenario teaches, as the trainee reads it.
struct Goal {
    QString id;
    Wording words;
};

/// A point of the protocol that the scenario tests, as data: what must be found in the record of a run.
struct ProtocolPoint {
    QString id;
    QString goal;
    QString step;                         ///< of the protocol: a word of `protocolSteps`, or "screen.1" … and "criterion.…"
    Wording words;                        ///< what is expected
    Wording reason;                       ///< why
    std::optional<RunPattern> after;      ///< the moment from which it counts; never judged when that did not come. The beginning when absent
    std::optional<RunPattern> expects;    ///< must come
    std::optional<RunPattern> never;      ///< must not come
    std::optional<RunPattern> before;     ///< what is expected comes before this
    std::optional<RunPattern> instead;    ///< what earns a part of the points
    std::optional<Span> within;           ///< for all points
    std::optional<Span> late;             ///< for a part of the points
    int full = 0;
    int part = 0;
    int zero = 0;
};

/// How a team keeps to what it should do.
struct TeamHabits {
    QString callsign = {};
    Span answers = 20 * second;           ///< after it was offered
    QString declines = {};                ///< why it says no; empty for a team that says yes
    Span leaves = 60 * second;            ///< after it accepted
    double pace = 1;                      ///< how fast it drives, against what the map's roads say
    bool forgetsCheckIn = false;
    bool silentCar = false;               ///< sends no positions
    QList<std::pair<Span, Span>> radioOut = {}; ///< of the story: nothing is heard then, and is told when it is over
};

/// What happens on the story's clock, whatever the trainee does.
struct StoryEvent {
    enum class Kind { Ring, Fault, Surge, ShiftChange, Fact, Weather, Traffic, Rows, Duress, RadioOut };
    QString id = {};
    Kind kind = Kind::Ring;
    std::optional<Span> at = {};          ///< since the story began
    std::optional<RunPattern> after = {}; ///< or once this is in the record
    Span plus{};                          ///< so long after that
    QStringList callers = {};             ///< Ring: one; Surge: all of them
    Span every{};                         ///< Surge: between two calls
    QString fault = {};                   ///< "link", "power", "map"
    Span lasts{};                         ///< Fault, RadioOut; a fault that lasts no time ends one
    QString team = {};                    ///< Duress, RadioOut: its callsign
    QStringList off = {};                 ///< ShiftChange: callsigns whose shift ends
    Wording words = {};                   ///< Fact, Weather, Fault
    QHash<QString, QString> sets = {};    ///< Fact: facts that answers may ask for, "caller.fact"
    double factor = 1;                    ///< Traffic
    QJsonArray rows = {};                 ///< Rows, ShiftChange: as in the sample shift
    QJsonArray changes = {};              ///< Rows: columns of rows that are there
};
template <>
inline constexpr auto wordsOf<StoryEvent::Kind> = std::to_array<std::pair<StoryEvent::Kind, QLatin1StringView>>({
    {StoryEvent::Kind::Ring, QLatin1StringView("ring")}, {StoryEvent::Kind::Fault, QLatin1StringView("fault")},
    {StoryEvent::Kind::Surge, QLatin1StringView("surge")}, {StoryEvent::Kind::ShiftChange, QLatin1StringView("shift_change")},
    {StoryEvent::Kind::Fact, QLatin1StringView("fact")}, {StoryEvent::Kind::Weather, QLatin1StringView("weather")},
    {StoryEvent::Kind::Traffic, QLatin1StringView("traffic")}, {StoryEvent::Kind::Rows, QLatin1StringView("rows")},
    {StoryEvent::Kind::Duress, QLatin1StringView("duress")}, {StoryEvent::Kind::RadioOut, QLatin1StringView("radio_out")}});

/// A story to train with: who calls and what they say, the teams and their habits, what happens when, and what is judged. Read once from
/// a file that a trainer wrote (resources/scenarios/README.md), immutable.
class Scenario {
public:
    /// What a scenario is held against; all of it outlives the reading.
    struct Ground {
        const Questions* questions = nullptr;
        const CodeBook* codes = nullptr;
        const Protocol* protocol = nullptr;
        QByteArray base;                  ///< the sample shift
    };

    /// Every mistake with its line.
    [[nodiscard]] static std::expected<Scenario, QList<Mistake>> fromJson(const QByteArray& json, const Ground& ground);

    QByteArray source;                    ///< the file that it was read from
    QString id;
    QString version;
    int place = 0;                        ///< in the curriculum, from 1
    Wording title;
    Wording about;
    QList<Goal> goals;
    QList<ProtocolPoint> points;
    QString begins;                       ///< "2026-09-10T14:05", by the county's clock
    Span ends{};                          ///< at the latest
    std::optional<RunPattern> endsAfter;  ///< or once this has come
    QStringList withoutTeams;             ///< of the sample shift
    bool withBase = true;                 ///< the sample shift's incidents and people are there
    QJsonArray rows;                      ///< people with their history, as in the sample shift
    QJsonArray plans;
    double traffic = 1;                   ///< drives take so many times as long
    Wording weather;
    QList<TeamHabits> teams;
    QList<CallerScript> callers;
    QList<StoryEvent> events;
    QList<ClinicianRule> clinician;
    Span clinicianAnswers = 40 * second;
    QMap<QString, TraineeScript> trainees; ///< "good", "bad", "mixed"

    [[nodiscard]] const CallerScript* caller(const QString& id) const;
    [[nodiscard]] TeamHabits habitsOf(const QString& callsign) const;
    /// The moment at which the story begins, in the county's zone.
    [[nodiscard]] Instant beginsAt(const QTimeZone& zone) const;
    /// The sample shift with what this scenario adds and leaves out, for `SampleShift::fromJson`.
    [[nodiscard]] QByteArray world(const QByteArray& base) const;
};

/// The steps of the protocol that a point may belong to.
[[nodiscard]] const QStringList& protocolSteps();

} // namespace dispatch
