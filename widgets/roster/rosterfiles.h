#pragma once

#include "csv.h"
#include "rosterdesk.h"
#include "rosterspan.h"

#include <QObject>

class QWidget;

namespace dispatch {

/// What goes out of the roster's window as a file and comes in as one: the week on paper, calendars, tables of people and of shifts.
/// Asks where, reads or writes, and says in a sentence what came of it.
class RosterFiles : public QObject {
    Q_OBJECT
public:
    RosterFiles(RosterDesk* desk, QWidget* window);

    /// @p mark stands on every page: that nothing of it is real; empty on a live desk.
    void printWeek(const RosterSpan& span, const QString& mark);
    /// Of the person of @p shift, or of its team where nobody has it.
    void keepCalendar(const ShiftId& shift);
    void importPeople();
    void importShifts();

    /// What the dialogs lead to; also for whoever has a path already.
    void writeWeek(const QString& path, const RosterSpan& span, const QString& mark);
    void writeCalendar(const QString& path, const Shift& shift);
    void readPeople(const QString& path);
    void readShifts(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence);
    /// Lines of a table that can't be taken in, each with what to do; nothing of it was.
    void refused(const QString& file, const QList<dispatch::LineError>& errors);
    void done(const dispatch::Proposal& proposal);

private:
    template <typename Deed>
    void ask(const QString& title, const QString& name, const QString& filter, bool writing, Deed deed);
    [[nodiscard]] std::optional<QByteArray> read(const QString& path);
    [[nodiscard]] ImportCodes codes() const;
    void take(const QString& path, const Result<Proposal>& proposal);

    RosterDesk* m_desk;
    QWidget* m_window;
};

} // namespace dispatch
