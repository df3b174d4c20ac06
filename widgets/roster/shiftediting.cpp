#include "shiftediting.h"

#include "carryout.h"
#include "countyclock.h"
#include "rosterdesk.h"
#include "rostermodel.h"
#include "rosterpanes.h"
#include "weekgrid.h"
#include "weekpane.h"
#include "whatifpane.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto step = 15 * minute;

} // namespace

ShiftEditing::ShiftEditing(RosterDesk* desk, RosterModel* model, RosterPanes* panes, QObject* parent)
    : QObject(parent), m_desk(desk), m_model(model), m_panes(panes), m_grid(&panes->week->grid())
{
    connect(m_grid, &WeekGrid::opened, this, &ShiftEditing::open);
    connect(m_grid, &WeekGrid::left, this, &ShiftEditing::forget);
    connect(m_grid, &WeekGrid::stretched, this, &ShiftEditing::change);
    connect(m_grid, &WeekGrid::dragged, this, &ShiftEditing::drag);
    connect(m_grid, &WeekGrid::handed, this, &ShiftEditing::hand);
    connect(panes->whatIf, &WhatIfPane::thought, this, [this](const Shift& shift) {
        m_thought = shift;
        m_model->setThought({shift});
    });
    connect(panes->whatIf, &WhatIfPane::done, this, &ShiftEditing::done);
    connect(panes->whatIf, &WhatIfPane::left, this, &ShiftEditing::putAside);
}

bool ShiftEditing::isThoughtChosen() const { return m_thought && (m_thought->id == m_grid->chosen() || m_thought->id.isNull()); }

const Shift* ShiftEditing::chosen() const { return m_desk->picture().find(m_grid->chosen()); }

void ShiftEditing::take(const Shift& stands)
{
    if (!m_thought || m_thought->id != stands.id)
        m_panes->whatIf->turnTo(stands);
}

void ShiftEditing::think(const Shift& shift, bool withFields)
{
    m_thought = shift;
    m_model->setThought({shift});
    m_panes->show(m_panes->whatIf);
    m_panes->whatIf->show(shift, withFields);
    if (withFields)
        m_panes->makeRoomForFields();
    if (!shift.id.isNull())
        m_grid->choose(shift.id);
    else
        m_grid->choose(m_model->indexOf(shift.staff, shift.callsign, int(m_model->span().first.daysTo(dateAt(shift.start, m_desk->zone()))) + 1));
}

void ShiftEditing::forget()
{
    if (m_thought)
        m_panes->whatIf->leave();
}

void ShiftEditing::putAside()
{
    if (!m_thought)
        return;
    const bool hadFocus = m_panes->whatIf->isAncestorOf(QApplication::focusWidget());
    m_thought.reset();
    m_model->setThought({});
    m_panes->whatIf->clear();
    if (hadFocus)
        m_panes->week->setFocus(Qt::OtherFocusReason);
}

void ShiftEditing::open()
{
    if (isThoughtChosen())
        m_panes->whatIf->keep();
    else
        edit();
}

void ShiftEditing::edit()
{
    if (!isThoughtChosen()) {
        const auto* shift = chosen();
        if (!shift) {
            newShift();
            return;
        }
        take(*shift);
    }
    think(*m_thought, true);
}

void ShiftEditing::newShift()
{
    const auto cell = m_grid->currentIndex();
    const auto& zone = m_desk->zone();
    Shift shift;
    shift.job = u"responder"_s;
    int from = 8 * 60;
    int to = 18 * 60;
    if (const auto* group = m_model->groupAt(cell)) {
        shift.callsign = group->callsign;
        shift.post = group->post;
        shift.area = group->area;
        if (!group->job.isEmpty())
            shift.job = group->job;
        if (group->fromMinute >= 0) {
            from = group->fromMinute;
            to = group->toMinute;
        }
    }
    if (const auto* row = m_model->rowAt(cell)) {
        shift.staff = row->staff;
        const auto* person = m_desk->picture().find(row->staff);
        if (person && shift.callsign.isEmpty() && m_model->groupAt(cell)->job.isEmpty())
            shift.job = person->role == Role::Clinician ? u"clinician"_s : person->role == Role::Responder ? u"responder"_s : u"dispatcher"_s;
    }
    const auto date = m_model->dateOf(std::max(1, cell.column()));
    shift.start = clockInstant(date, from, zone);
    shift.end = clockInstant(to > from ? date : date.addDays(1), to, zone);
    m_panes->whatIf->turnTo(shift);
    think(*m_thought, true);
}

void ShiftEditing::change(Span startBy, Span endBy)
{
    if (!isThoughtChosen()) {
        const auto* known = chosen();
        if (!known) {
            Q_EMIT said(tr("No shift is chosen. The arrows go to one, Ins makes one."));
            return;
        }
        take(*known);
    }
    auto shift = *m_thought;
    shift.start += startBy;
    shift.end += endBy;
    think(shift.end - shift.start < step ? *m_thought : shift, false);
}

void ShiftEditing::drag(const ShiftId& id, Span startBy, Span endBy, const QModelIndex& row)
{
    const auto* known = m_desk->picture().find(id);
    if (!known)
        return;
    take(*known);
    auto shift = *m_thought;
    shift.start = known->start + startBy;
    shift.end = known->end + endBy;
    if (row.isValid())
        giveTo(shift, row);
    think(shift.end - shift.start < step ? *m_thought : shift, false);
}

void ShiftEditing::hand(const QModelIndex& row)
{
    const auto* known = chosen();
    if (!known)
        return;
    take(*known);
    auto shift = *m_thought;
    giveTo(shift, row);
    think(shift, false);
}

/// To the person of another row and, where that is another team's, to that team.
void ShiftEditing::giveTo(Shift& shift, const QModelIndex& row) const
{
    const auto* group = m_model->groupAt(row);
    shift.staff = m_model->rowAt(row)->staff;
    if (group->job.isEmpty())
        return;
    shift.callsign = group->callsign;
    shift.job = group->job;
    if (!group->callsign.isEmpty())
        shift.post = group->post;
}

void ShiftEditing::split()
{
    const auto* shift = chosen();
    if (!shift) {
        Q_EMIT said(tr("No shift is chosen. The arrows go to one."));
        return;
    }
    // On a quarter of an hour in the middle; the parts are stretched from there.
    const auto half = (shift->end - shift->start) / 2;
    const auto proposal = m_desk->split(shift->id, shift->start + half / step * step);
    carryOut(*m_desk, proposal, nullptr, this, [this, proposal](const Result<Receipt>& kept) {
        if (kept)
            Q_EMIT done(*proposal);
        else
            Q_EMIT said(kept.error().summary);
    });
}

} // namespace dispatch
