#pragma once

#include "lookingdesk.h"
#include "found.h"
#include "phone.h"
#include "placefinder.h"

#include <QMutex>

#include <memory>

namespace dispatch {

/// Takes calls: drafts, who is known, where it is, the screen, filing and determining.
class IntakeDesk : public LookingDesk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::IntakeDesk)
public:
    IntakeDesk(DeskTools tools, const PlaceFinder* map) : LookingDesk(std::move(tools)), m_map(map) {}

    QFuture<Result<Draft>> begin() const;
    /// Keeps the draft as it stands now. Cheap; the form calls it within 200 ms of a keystroke.
    QFuture<Result<>> keep(Draft draft) const;
    /// Throws an empty or mistaken draft away; one with words in it owes a reason, which is logged.
    QFuture<Result<>> discard(const Draft& draft, const QString& reason) const;

    QFuture<Result<QList<KnownPerson>>> known(const KnownQuery& query) const;
    /// Up to 9 places of the map that fit the words; never changes the words. Cancel what is not wanted any more.
    [[nodiscard]] QFuture<Result<QList<Hit>>> places(const QString& words) const;
    /// The house nearest to a pin that somebody set: a suggestion.
    [[nodiscard]] QFuture<Result<std::optional<Hit>>> nearestAddress(const Point& pin) const { return m_map->nearestAddress(pin); }
    [[nodiscard]] std::optional<Area> areaAt(const std::optional<Point>& pin) const;
    [[nodiscard]] const PlaceFinder& map() const { return *m_map; }
    [[nodiscard]] PhoneReading phone(const QString& typed) const { return readPhone(typed); }

    [[nodiscard]] const Protocol& protocol() const { return *tools().protocol; }
    [[nodiscard]] QStringList asked(const CallIntake& call) const { return protocol().asked(call); }
    [[nodiscard]] Recommendation recommend(const CallIntake& call) const;
    /// What the call still lacks, in words; never stops a draft from being kept, nor a filing.
    [[nodiscard]] QStringList missing(const CallIntake& call) const;

    /// Files the draft: the incident opens, stays with the dispatcher ("Talking") until somebody determines.
    [[nodiscard]] Result<Proposal> file(const Draft& draft) const;
    /// Files the draft and determines in one act.
    [[nodiscard]] Result<Proposal> fileAndDetermine(const Draft& draft, const QString& outcome, const QString& reason) const;
    /// @p reason is owed when @p outcome is not what the program recommends.
    [[nodiscard]] Result<Proposal> determine(const IncidentId& incident, const QString& outcome, const QString& reason) const;
    /// Changes facts of a filed call, field by field; every changed field is one timeline line. A new screen is a new Triage.
    [[nodiscard]] Result<Proposal> amend(const IncidentId& incident, const CallIntake& call) const;
    /// Declines a transfer back to its sender, with the reason.
    [[nodiscard]] Result<Proposal> passBack(const Draft& draft, const QString& reason) const;
    /// The look that is written down before what helps @p person is shown, for the contact that is @p incident. A look outside a contact is
    /// `PlanDesk`'s.
    [[nodiscard]] Result<Proposal> look(const PersonId& person, const IncidentId& incident) const;
    /// The same for the call that is being taken, @p call its number, and that fits the person.
    [[nodiscard]] Result<Proposal> lookForCall(const PersonId& person, const QString& call) const;

private:
    /// A call as it is stored: every text safe and of its length, derived fields filled. What does not fit goes on the timeline.
    struct Clean {
        CallIntake call;
        QList<std::pair<QString, QString>> overflow; ///< subject and words
        QStringList complaints;
    };
    [[nodiscard]] Clean cleaned(CallIntake call) const;
    /// The incident a draft becomes, without its log.
    [[nodiscard]] Incident incidentOf(const Draft& draft, const CallIntake& call) const;
    /// Ends a draft that never became an open incident: it is kept as a cancelled one.
    [[nodiscard]] Proposal droppedDraft(const QString& verb, const Draft& draft, const QString& reason) const;
    /// Makes the person of the call, or fills what is empty in the row of a known one. @p before: the call as it was, when amended.
    void keepPerson(Proposal& proposal, CallIntake& call, const CallIntake* before = nullptr) const;
    void addTriage(Proposal& proposal, const Incident& incident) const;
    /// Decides @p incident: its row as it is after, the determination and the timeline line. Refused without an owed reason.
    [[nodiscard]] Result<Incident> decided(Proposal& proposal, Incident incident, const QString& outcome, const QString& reason) const;
    [[nodiscard]] int promiseFor(const QString& outcome, const CallIntake& call) const;
    [[nodiscard]] QString promiseWords(const QString& outcome, const CallIntake& call) const;
    [[nodiscard]] QString filedWords(const CallIntake& call) const;
    /// Files @p draft into @p proposal and answers the incident as it stands before any determination.
    [[nodiscard]] Result<Incident> filed(Proposal& proposal, const Draft& draft) const;
    [[nodiscard]] QString filedConsequence(const Draft& draft) const;

    const PlaceFinder* m_map;
    /// Who was found as known: the picture has those only with whom something is going on. They are found on the store's thread.
    struct Met {
        QMutex mutex;
        QHash<PersonId, Person> persons;
    };
    std::shared_ptr<Met> m_met = std::make_shared<Met>();
};

} // namespace dispatch
