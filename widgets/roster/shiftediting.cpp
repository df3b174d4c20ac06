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
    connect(panes->whatIf, &WhatIfPane::done, this, [this](const Proposal& proposal) {
        forget();
        Q_EMIT done(proposal);
    });
    connect(panes->whatIf, &WhatIfPane::left, this, &ShiftEditing::forget);
}

bool ShiftEditing::isThoughtChosen() const { return m_thought && (m_thought->id == m_grid->chosen() || m_thought->id.isNull()); }

const Shift* ShiftEditing::chosen() const { return m_desk->picture().find(m_grid->chosen()); }

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
    else if (const auto* shift = chosen())
        think(*shift, true);
    else
        newShift();
}

void ShiftEditing::edit()
{
    if (isThoughtChosen())
        think(*m_thought, true);
    else if (const auto* shift = chosen())
        think(*shift, true);
    else
        newShift();
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
    think(shift, true);
}

void ShiftEditing::change(Span startBy, Span endBy)
{
    std::optional<Shift> shift;
    if (isThoughtChosen())
        shift = m_thought;
    else if (const auto* known = chosen())
        shift = *known;
    if (!shift) {
        Q_EMIT said(tr("No shift is chosen. The arrows go to one, Ins makes one."));
        return;
    }
    shift->start += startBy;
    shift->end += endBy;
    if (shift->end - shift->start < step)
        return;
    think(*shift, false);
}

void ShiftEditing::drag(const ShiftId& id, Span startBy, Span endBy, const QModelIndex& row)
{
    const auto* known = m_desk->picture().find(id);
    if (!known)
        return;
    auto shift = *known;
    shift.start += startBy;
    shift.end += endBy;
    if (row.isValid())
        giveTo(shift, row);
    if (shift.end - shift.start >= step && shift != *known)
        think(shift, false);
}

void ShiftEditing::hand(const QModelIndex& row)
{
    const auto* known = chosen();
    if (!known)
        return;
    auto shift = m_thought && m_thought->id == known->id ? *m_thought : *known;
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
