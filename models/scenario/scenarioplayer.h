#pragma once

#include "caller.h"
#include "clinician.h"
#include "deeds.h"
#include "fieldteams.h"

#include <memory>

namespace dispatch {

/// Plays one scenario: who rings, what callers answer, what the teams do and tell, what goes wrong, and a record of it all together with what
/// the trainee did. Pure: the moment, the picture and the identities come in, entries and effects go out. A value, so that a bookmark is a
/// copy. The same seed and the same deeds at the same moments make the same run.
class ScenarioPlayer {
public:
    /// What a run stands on; the pointers outlive it.
    struct Setting {
        std::shared_ptr<const Scenario> scenario;
        std::shared_ptr<const Questions> questions;
        const Protocol* protocol = nullptr;
        const CodeBook* codes = nullptr;
        QString language = QStringLiteral("en");
        QString trainee;                     ///< who it is: a name for the record
        quint32 seed = 1;
        QHash<QString, QString> names;       ///< of the world, see SampleShift
        QStringList silent;                  ///< cars of the sample shift that send nothing
    };
    /// What the story wants done.
    struct Told {
        QList<Fix> fixes;
        QList<Effect> effects;               ///< what is said by voice or pressed: it stands at this desk at once
        QList<Effect> elsewhere;             ///< what another desk writes: it comes from the centre, when there is a link
    };

    /// @p picture: the world as it is at @p begins.
    ScenarioPlayer(const Setting& setting, const Picture& picture, Instant begins);

    void setRoads(const DriveTimes& roads) { m_field.setRoads(roads); }

    /// Time passed.
    [[nodiscard]] Told tick(const Picture& picture, Instant now, IdSource& ids);
    /// Rows changed: the trainee's deeds go into the record. @p picture has them already.
    void changed(const Changes& changes, const Picture& picture, Instant now);

    // What the trainee does on the line.
    void answer(const QString& caller, Instant now);
    /// @p question must be one that the caller knows; "silence" stays silent.
    void ask(const QString& question, Caller::How how, const QString& words, Instant now);
    /// A typed sentence, understood as its likeliest reading or, when given, as that question.
    void say(const QString& words, const QString& question, Instant now);
    [[nodiscard]] QList<Understanding> readings(const QString& words) const;
    void hangUp(Instant now);

    // What an instructor does beside it.

    /// A caller for whom somebody spoke: what had been asked, and what was said to it.
    struct Spoken {
        QString caller;
        QString question;                    ///< its id; empty when the desk's words were none
        QString asked;                       ///< the desk's words; empty when it had said nothing
        QString said;
    };
    /// What can be made to happen now: what the story still holds, and what may befall any desk.
    [[nodiscard]] QList<StoryEvent> possible(const Picture& picture, Instant now) const;
    /// @p event, one of those, happens with the next tick; what it wants in words may have been put into it.
    void inject(const StoryEvent& event) { m_toCome.append(event); }
    [[nodiscard]] const QList<StoryEvent>& injected() const { return m_injected; }
    /// Whether somebody speaks for whoever is on the line.
    void takeOver(bool isTaken, Instant now);
    void speak(const QString& words, Instant now);
    void hangUpCaller(Instant now);
    [[nodiscard]] const QList<Spoken>& spoken() const { return m_spoken; }
    /// Whether the clinician answers by rule, or a person who signs in as one does.
    void setClinicianPlayed(bool isPlayed, Instant now);
    [[nodiscard]] bool isClinicianPlayed() const { return m_isClinicianPlayed; }

    void note(const QString& what, const QMap<QString, QString>& facts, const QString& words, Instant now);
    /// As it was at the bookmark; the record goes on.
    void goBack(const ScenarioPlayer& mark);
    void stop(Instant now);

    [[nodiscard]] const Scenario& scenario() const { return *m_setting.scenario; }
    [[nodiscard]] const Setting& setting() const { return m_setting; }
    [[nodiscard]] const RunRecord& record() const { return m_record; }
    [[nodiscard]] Span at(Instant now) const { return now - m_begins; }
    [[nodiscard]] Instant begins() const { return m_begins; }
    /// Who is on the line now; null when nobody is.
    [[nodiscard]] const Caller* onLine() const;
    /// Whose call rings, until it is answered or given up; nobody's when the story is over.
    [[nodiscard]] QStringList ringing() const;
    [[nodiscard]] const Caller* caller(const QString& id) const;
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    /// The story is over as it should be, not by its time.
    [[nodiscard]] bool endedAsExpected() const { return m_asExpected; }
    [[nodiscard]] bool isFaulty(const QString& which) const { return m_faults.contains(which); }
    /// The desk is without its link: that was lost, or went out with the power.
    [[nodiscard]] bool isAlone() const { return isFaulty(QStringLiteral("link")) || isFaulty(QStringLiteral("power")); }
    [[nodiscard]] QString weather() const { return m_weather; }

private:
    Caller* find(const QString& id);
    void add(const QList<RunEntry>& entries);
    void playEvents(const Picture& picture, Instant now, IdSource& ids, Told& told);
    void playEvent(const StoryEvent& event, const Picture& picture, Instant now, IdSource& ids, Told& told);
    void addRows(const StoryEvent& event, Instant now, IdSource& ids, Told& told);
    [[nodiscard]] QList<IncidentId> linesToClinician(const Changes& changes) const;
    [[nodiscard]] QList<RunEntry> wordsOfClinician(const Changes& changes, const Picture& picture, Span at);
    void askClinician(const Picture& picture, const IncidentId& incident, Span at);
    void endIfDue(Span at);
    void ringDue(Span at);
    void playInjected(const Picture& picture, Instant now, IdSource& ids, Told& told);
    [[nodiscard]] QString inLanguage(const Wording& wording) const;

    Setting m_setting;
    Instant m_begins;
    QRandomGenerator m_random;
    RunRecord m_record;
    QList<Caller> m_callers;
    QString m_line;
    FieldTeams m_field;
    Clinician m_clinician;
    Deeds m_deeds;
    QHash<IncidentId, QString> m_incidents;
    QSet<QString> m_happened;                 ///< events
    QHash<QString, Span> m_due;               ///< events that something has set off
    QHash<QString, qsizetype> m_searched;     ///< how far the record was searched for what sets them off
    QList<std::pair<Span, QString>> m_rings;  ///< calls of a surge that are still to come
    QMap<QString, Span> m_faults;             ///< and when they end
    QString m_weather;
    QList<StoryEvent> m_toCome;               ///< of the instructor
    QList<StoryEvent> m_injected;             ///< each with the moment at which it came
    QList<Spoken> m_spoken;
    bool m_isClinicianPlayed = true;
    QSet<ApprovalId> m_decided;               ///< by a person, and in the record
    bool m_hasEnded = false;
    bool m_asExpected = false;
};

} // namespace dispatch
