#include "rosterfiles.h"

#include "carryout.h"
#include "rostercalendar.h"
#include "weekprint.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// A table of every shift of a year is a fraction of this; what is larger is no table.
constexpr qint64 largestTable = 16 * 1024 * 1024;
constexpr auto calendarAhead = 120 * day;

} // namespace

RosterFiles::RosterFiles(RosterDesk* desk, QWidget* window) : QObject(window), m_desk(desk), m_window(window) {}

template <typename Deed>
void RosterFiles::ask(const QString& title, const QString& name, const QString& filter, bool writing, Deed deed)
{
    auto* dialog = new QFileDialog(m_window, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(writing ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(writing ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (writing)
        dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, deed);
    dialog->open();
}

void RosterFiles::printWeek(const RosterSpan& span, const QString& mark)
{
    ask(tr("Keep the week as a file to print"), tr("roster %1.pdf", "a date").arg(span.first.toString(Qt::ISODate)), tr("PDF (*.pdf)"), true,
        [=, this](const QString& path) { writeWeek(path, span, mark); });
}

void RosterFiles::writeWeek(const QString& path, const RosterSpan& span, const QString& mark)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        Q_EMIT said(tr("%1 can't be written. Choose another folder.").arg(QFileInfo(path).fileName()));
        return;
    }
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::Letter));
    const auto weekOf = RosterSpan::around(span.first, RosterScale::Week, m_desk->rules().weekStarts, m_desk->zone());
    const WeekSheet sheet{m_desk->view(weekOf.from - day, weekOf.to + day), weekOf.first, m_desk->holidays(), m_desk->now(), mark};
    writer.setTitle(WeekPrint::title(sheet));
    const auto pages = WeekPrint::print(writer, sheet, m_desk->codes());
    if (!pages)
        Q_EMIT said(pages.error().summary);
    else if (!file.commit())
        Q_EMIT said(tr("%1 can't be written. Choose another folder.").arg(QFileInfo(path).fileName()));
    else
        Q_EMIT said(tr("%1 is written, %n page(s).", nullptr, *pages).arg(QFileInfo(path).fileName()));
}

void RosterFiles::keepCalendar(const ShiftId& id)
{
    const auto* shift = m_desk->picture().find(id);
    if (!shift) {
        Q_EMIT said(tr("Choose a shift first: the calendar is that person's, or that team's where nobody has it."));
        return;
    }
    const auto* person = m_desk->picture().find(shift->staff);
    ask(tr("Keep a calendar"), u"%1.ics"_s.arg(person ? person->name : shift->callsign), tr("Calendar (*.ics)"), true,
        [this, shift = *shift](const QString& path) { writeCalendar(path, shift); });
}

void RosterFiles::writeCalendar(const QString& path, const Shift& shift)
{
    const auto now = m_desk->now();
    const auto view = m_desk->view(now - 7 * day, now + calendarAhead);
    const auto shifts = inWords(view.shifts, m_desk->codes());
    const auto* person = m_desk->picture().find(shift.staff);
    QSaveFile file(path);
    const auto bytes = person ? calendarOf(*person, shifts, now) : calendarOf(shift.callsign, shifts, view.staff, now);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        Q_EMIT said(tr("%1 can't be written. Choose another folder.").arg(QFileInfo(path).fileName()));
        return;
    }
    Q_EMIT said(tr("%1 is written. Read again later, it changes what it said before.").arg(QFileInfo(path).fileName()));
}

void RosterFiles::importPeople()
{
    ask(tr("Take in people from a table"), {}, tr("Tables (*.csv)"), false, [this](const QString& path) { readPeople(path); });
}

void RosterFiles::importShifts()
{
    ask(tr("Take in shifts from a table"), {}, tr("Tables (*.csv)"), false, [this](const QString& path) { readShifts(path); });
}

std::optional<QByteArray> RosterFiles::read(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT said(tr("%1 can't be read. Nothing was taken in.").arg(QFileInfo(path).fileName()));
        return std::nullopt;
    }
    if (file.size() > largestTable) {
        Q_EMIT said(tr("%1 is too large for a table of the roster. Nothing was taken in.").arg(QFileInfo(path).fileName()));
        return std::nullopt;
    }
    return file.readAll();
}

ImportCodes RosterFiles::codes() const
{
    const auto ids = [this](const QString& list) {
        QStringList known;
        for (const auto& code : m_desk->codes().valid(list))
            known.append(code.id);
        return known;
    };
    return {ids(u"employers"_s), ids(u"languages"_s), ids(u"licences"_s), ids(u"jobs"_s), {}, ids(u"posts"_s)};
}

void RosterFiles::readPeople(const QString& path)
{
    const auto bytes = read(path);
    if (!bytes)
        return;
    const auto table = staffFromCsv(*bytes, m_desk->picture().all<Staff>().values(), codes());
    if (table)
        take(path, m_desk->takeIn(*table));
    else
        Q_EMIT refused(QFileInfo(path).fileName(), table.error());
}

void RosterFiles::readShifts(const QString& path)
{
    const auto bytes = read(path);
    if (!bytes)
        return;
    const auto table = shiftsFromCsv(*bytes, m_desk->picture().all<Staff>().values(), m_desk->zone(), codes());
    if (table)
        take(path, m_desk->putAll(*table, tr("%n shift(s) taken in from a table.", nullptr, static_cast<int>(table->size()))));
    else
        Q_EMIT refused(QFileInfo(path).fileName(), table.error());
}

void RosterFiles::take(const QString& path, const Result<Proposal>& proposal)
{
    carryOut(*m_desk, proposal, nullptr, this, [this, path, proposal](const Result<Receipt>& kept) {
        if (!kept) {
            Q_EMIT said(kept.error().summary);
            return;
        }
        Q_EMIT refused(QFileInfo(path).fileName(), {});
        Q_EMIT done(*proposal);
    });
}

} // namespace dispatch
