#pragma once

#include "commandline.h"
#include "saidcommand.h"

namespace dispatch {

/// Turns the parts of one typed command into what it means now. Lives for one line.
class CommandReader {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CommandReader)
public:
    CommandReader(const DispatchDesk& dispatch, const QString& line, const IncidentId& selected);

    [[nodiscard]] Reading read();

private:
    [[nodiscard]] Reading withoutVerb() const;
    [[nodiscard]] Reading readVerb() const;
    [[nodiscard]] Reading send() const;
    [[nodiscard]] Reading reserve() const;
    [[nodiscard]] Reading report(AssignmentState next) const;
    [[nodiscard]] Reading end(AssignmentState how) const;
    [[nodiscard]] Reading transport() const;
    [[nodiscard]] Reading handedOver() const;
    [[nodiscard]] Reading need() const;
    [[nodiscard]] Reading transfer() const;
    [[nodiscard]] Reading close() const;
    [[nodiscard]] Reading find() const;
    [[nodiscard]] Reading duress(bool test) const;
    [[nodiscard]] Reading takeDuress() const;
    [[nodiscard]] Reading endDuress() const;
    [[nodiscard]] Reading onIncident(Result<Proposal> (CommandReader::*verb)(const IncidentId&) const) const;

    [[nodiscard]] Result<Proposal> note(const IncidentId& incident) const { return m_dispatch.note(incident, m_said.rest); }
    [[nodiscard]] Result<Proposal> say(const IncidentId& incident) const { return m_dispatch.conversation().say(incident, SaidTo::Everybody, m_said.rest); }
    [[nodiscard]] Result<Proposal> heard(const IncidentId& incident) const { return m_dispatch.conversation().say(incident, SaidTo::FromTeam, m_said.rest); }
    [[nodiscard]] Result<Proposal> callBack(const IncidentId& incident) const { return m_dispatch.calledBack(incident, m_said.rest); }
    [[nodiscard]] Result<Proposal> seekPlace(const IncidentId& incident) const { return m_dispatch.seekPlace(incident); }

    enum class Through { TeamToo, NoTeam };
    /// The incident that is named, else the one the named team is on, else the selected one.
    [[nodiscard]] Result<IncidentId> incident(Through through = Through::TeamToo) const;
    /// The assignment that is meant: of the named team, else the only active one of the incident.
    [[nodiscard]] Result<Assignment> assignment() const;
    [[nodiscard]] Result<TeamId> team() const;
    /// The team that is named, on an incident or not, else the only one on the incident that is meant.
    [[nodiscard]] Result<TeamId> anyTeam() const;
    /// The team that is named, else the one of the most urgent duress that is loud, or taken.
    [[nodiscard]] Result<TeamId> teamInDuress(bool loud) const;
    /// The code of the list whose id or wording begins with @p typed; empty when none does.
    [[nodiscard]] QString codeOf(const QString& list, const QString& typed) const;

    [[nodiscard]] static Reading told(const Result<Proposal>& proposal);
    [[nodiscard]] static Reading opens(OpenPane pane, const QString& sentence, const QString& rest = {});
    [[nodiscard]] static Reading refused(const Failure& failure);
    void complete(Reading& reading) const;
    [[nodiscard]] QString completionOf() const;
    /// The callsign of the best team for the verb, when none is named.
    [[nodiscard]] QString likelyTeam() const;
    [[nodiscard]] QString withWord(const QString& word) const;

    const DispatchDesk& m_dispatch;
    const Picture& m_picture;
    QString m_line;
    IncidentId m_selected;
    SaidCommand m_said;
};

} // namespace dispatch
