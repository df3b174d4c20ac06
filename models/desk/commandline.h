#pragma once

#include "dispatchdesk.h"
#include "followupdesk.h"
#include "intakedesk.h"

#include <variant>

namespace dispatch {

/// What a typed command asks the windows to open; nothing is stored.
struct OpenPane {
    enum class Pane { Incident, Send, Transfer, Close, Find, NewCall };
    Pane pane = Pane::Incident;
    IncidentId incident;
    QString words;
};

/// What the typed line means right now.
struct Reading {
    std::variant<std::monostate, Proposal, OpenPane> act; ///< monostate: nothing would happen on Enter
    QString sentence;      ///< bold part of the echo, a whole sentence
    QString rest;          ///< the sentences after it, joined with one space: what follows, or why not
    QString keys;          ///< second line: what Enter, Esc and Tab do; empty while nothing is typed
    bool understood = false;
    QString completion;    ///< the whole line Tab would make of it; empty when there is none
};

/// The command bar's grammar: `verb [incident] [team] [rest]`, order free, T3 = t3, `.` is the selected incident. Pure: reads
/// the picture, drafts through the desks, changes nothing.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(dispatch::CommandLine)
public:
    CommandLine(const DispatchDesk* dispatchDesk, const IntakeDesk* intakeDesk) : m_dispatch(dispatchDesk), m_intake(intakeDesk) {}

    [[nodiscard]] Reading read(const QString& line, const IncidentId& selected) const;
    /// One line a verb for Help: "send [incident] [team]", what it does.
    [[nodiscard]] static QList<std::pair<QString, QString>> verbs();

private:
    const DispatchDesk* m_dispatch;
    const IntakeDesk* m_intake;
};

} // namespace dispatch
