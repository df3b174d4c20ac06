#pragma once

#include "codes.h"
#include "command.h"
#include "idsource.h"
#include "picture.h"
#include "protocol.h"
#include "ranking.h"
#include "spoken.h"

#include <QCoreApplication>
#include <QFuture>

namespace dispatch {

class Store;

/// What every desk works with. The pointers outlive the desks; `Workstation` owns them.
struct DeskTools {
    const Picture* picture = nullptr;
    const Clock* clock = nullptr;
    IdSource* ids = nullptr;
    const CodeBook* codes = nullptr;
    const Protocol* protocol = nullptr;
    Store* store = nullptr;
    std::function<Actor()> actor;   ///< who is signed in now
    QTimeZone zone;                 ///< the county's
};

/// A verb that was said but not done: the command it would commit, and the sentence that says what will happen. The echo can
/// therefore say nothing else than what will be done.
struct Proposal {
    Command command;
    QString sentence;            ///< bold part of the echo, with its full stop: "Keep Team 6 for 096 when it is clear of 094."
    QString consequence;         ///< the sentences after it, joined with one space: "096 still needs a team until then."
    QList<IncidentId> incidents; ///< rows to outline
    QList<TeamId> teams;         ///< teams to outline
    std::optional<DraftId> draft; ///< the draft that goes when this is kept
};

/// The verbs of one role. A verb is drafted against the picture (pure, `Result<Proposal>`), then committed.
class Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Desk)
public:
    explicit Desk(DeskTools tools) : m_tools(std::move(tools)) {}
    virtual ~Desk() = default;

    /// Stores the proposal: one transaction, rows and timeline and outbox together.
    QFuture<Result<Receipt>> commit(const Proposal& proposal) const;

    [[nodiscard]] const Picture& picture() const { return *m_tools.picture; }
    [[nodiscard]] const CodeBook& codes() const { return *m_tools.codes; }
    [[nodiscard]] const QTimeZone& zone() const { return m_tools.zone; }
    [[nodiscard]] Instant now() const { return m_tools.clock->now(); }
    [[nodiscard]] Actor actor() const { return m_tools.actor(); }
    [[nodiscard]] Spoken spoken() const { return {picture(), codes()}; }

protected:
    [[nodiscard]] const DeskTools& tools() const { return m_tools; }
    /// A proposal by the signed-in person, happening at @p at (now when empty).
    [[nodiscard]] Proposal proposal(const QString& verb, std::optional<Instant> at = {}) const;
    /// Adds a timeline line to the proposal's effects.
    void log(Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words, const QString& stateWord = {}) const;
    /// The line that `log` adds, for the few that carry more.
    [[nodiscard]] LogEntry line(const Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words) const;
    /// Words of any length as timeline lines: what one line can't hold goes on in the next, nothing is lost. The complaint, if any.
    QString logAll(Proposal& proposal, const IncidentId& incident, LogKind kind, const QString& subject, const QString& words) const;

    /// All teams for @p incident, best first, by road where the drives are known.
    [[nodiscard]] QList<Candidate> ranked(const Incident& incident) const;
    [[nodiscard]] Result<Incident> openIncident(const IncidentId& incident) const;
    [[nodiscard]] Result<Team> knownTeam(const TeamId& team) const;
    /// The team's present assignment, or that it is on nothing.
    [[nodiscard]] Result<Assignment> presentAssignment(const Team& team) const;
    /// One typed line, safe to store; refused with @p owed when empty and with a complaint when over-long.
    [[nodiscard]] static Result<QString> owedLine(const QString& typed, const QString& owed);
    /// One typed line that may be empty; refused with a complaint when over-long.
    [[nodiscard]] static Result<QString> shortLine(const QString& typed);

private:
    DeskTools m_tools;
};

} // namespace dispatch
