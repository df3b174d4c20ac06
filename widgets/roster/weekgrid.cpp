#include "weekgrid.h"

#include "emptynote.h"
#include "weekdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fineStep = 15 * minute;
constexpr auto largeStep = Span(hour);
constexpr int gripWidth = 5;

Span onSteps(Span by) { return fineStep * std::lround(double(by.count()) / double(fineStep.count())); }

} // namespace

WeekGrid::WeekGrid(RosterModel* model, const Looks* looks, QWidget* parent)
    : SteadyTree(parent), m_model(model), m_looks(looks), m_empty(new EmptyNote(this, looks))
{
    setObjectName(u"rosterGrid"_s);
    setModel(model);
    setItemDelegate(new WeekDelegate(this, looks));
    setSelectionBehavior(SelectItems);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    header()->setSectionsMovable(false);
    header()->setSectionsClickable(false);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(4);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(looks, &Looks::changed, this, &WeekGrid::measure);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& group) { m_closed.insert(group.data().toString()); });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& group) { m_closed.remove(group.data().toString()); });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const auto at = currentIndex(); m_model->rowAt(at))
            m_place = {m_model->rowAt(at)->staff, m_model->groupAt(at)->callsign, std::max(1, at.column())};
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        spanGroups();
        measure();
        auto at = m_model->indexOf(m_place.staff, m_place.callsign, m_place.column);
        if (!at.isValid() && m_model->rowCount() > 0)
            at = m_model->index(0, std::min(m_place.column, m_model->columnCount() - 1), m_model->index(0, 0));
        if (at.isValid())
            setCurrentIndex(at);
    });
    spanGroups();
    measure();
}

void WeekGrid::spanGroups()
{
    for (int group = 0; group < m_model->rowCount(); ++group)
        setFirstColumnSpanned(group, {}, true);
    expandAll();
    for (int group = 0; group < m_model->rowCount(); ++group)
        if (m_closed.contains(m_model->index(group, 0).data().toString()))
            collapse(m_model->index(group, 0));
}

void WeekGrid::measure()
{
    const int days = m_model->columnCount() - 1;
    if (days < 1)
        return;
    const int room = viewport()->width();
    const int names = std::min(m_looks->scaled(212), room / 3);
    header()->resizeSection(0, names);
    for (int day = 0; day < days; ++day)
        header()->resizeSection(day + 1, (room - names) * (day + 1) / days - (room - names) * day / days);
    Q_EMIT measured();
    viewport()->update();
}

void WeekGrid::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    measure();
}

int WeekGrid::namesWidth() const { return header()->sectionSize(0); }

int WeekGrid::xOf(Instant at) const
{
    const auto& span = m_model->span();
    if (span.days == 0)
        return 0;
    const auto held = std::clamp(at, span.from, span.to);
    int column = 1;
    while (column < span.days && m_model->dayBegins(column + 1) <= held)
        ++column;
    const auto from = m_model->dayBegins(column);
    const auto share = double((held - from).count()) / double((m_model->dayBegins(column + 1) - from).count());
    const int wide = header()->sectionSize(column);
    const int along = int(std::lround(share * wide));
    return header()->sectionViewportPosition(column) + (isRightToLeft() ? wide - along : along);
}

Instant WeekGrid::timeAt(int x) const
{
    const auto& span = m_model->span();
    const int column = std::clamp(header()->logicalIndexAt(x), 1, std::max(1, span.days));
    const int wide = std::max(1, header()->sectionSize(column));
    int along = std::clamp(x - header()->sectionViewportPosition(column), 0, wide);
    if (isRightToLeft())
        along = wide - along;
    const auto from = m_model->dayBegins(column);
    return from + Span((m_model->dayBegins(column + 1) - from).count() * along / wide);
}

void WeekGrid::sayEmpty(const QString& sentence) { m_empty->say(sentence); }

ShiftId WeekGrid::chosen() const
{
    const auto bars = m_model->barsAt(currentIndex());
    return bars.isEmpty() ? ShiftId{} : bars.at(std::clamp(m_walked, 0, int(bars.size()) - 1)).id;
}

void WeekGrid::choose(const ShiftId& shift)
{
    const auto at = m_model->indexOf(shift);
    if (!at.isValid())
        return;
    choose(at);
    const auto bars = m_model->barsAt(at);
    m_walked = int(std::max<qsizetype>(0, std::ranges::find(bars, shift, &RosterBar::id) - bars.begin()));
    Q_EMIT chosenChanged();
    viewport()->update();
}

void WeekGrid::choose(const QModelIndex& cell)
{
    if (!cell.isValid())
        return;
    expand(cell.parent());
    setCurrentIndex(cell);
    scrollTo(cell);
}

void WeekGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    SteadyTree::currentChanged(current, previous);
    m_walked = 0;
    viewport()->update();
    Q_EMIT chosenChanged();
}

QModelIndex WeekGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto at = currentIndex();
    if (!at.isValid())
        return QTreeView::moveCursor(action, modifiers);
    const bool isForward = (action == MoveRight) != isRightToLeft();
    const int last = m_model->columnCount() - 1;
    switch (action) {
    case MoveLeft:
    case MoveRight: {
        if (!m_model->rowAt(at)) {
            setExpanded(at, isForward);
            return at;
        }
        const int shifts = int(m_model->barsAt(at).size());
        if (const int next = m_walked + (isForward ? 1 : -1); shifts > 1 && next >= 0 && next < shifts) {
            m_walked = next;
            viewport()->update();
            Q_EMIT chosenChanged();
            return at;
        }
        return at.siblingAtColumn(std::clamp(at.column() + (isForward ? 1 : -1), 0, last));
    }
    case MoveHome: return at.siblingAtColumn(std::min(1, last));
    case MoveEnd: return at.siblingAtColumn(last);
    default: break;
    }
    const auto next = QTreeView::moveCursor(action, modifiers);
    // Up and down stay in the day, also over a group's row.
    return next.isValid() && m_model->rowAt(next) ? next.siblingAtColumn(std::max(m_place.column, 0)) : next;
}

void WeekGrid::keyPressEvent(QKeyEvent* event)
{
    if (const auto at = currentIndex(); m_model->rowAt(at))
        m_place.column = at.column();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isLarge = modifiers.testFlag(Qt::ControlModifier);
    const auto step = (isLarge ? largeStep : fineStep) * ((event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    const bool isAlong = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isAcross = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (isAlong && modifiers.testFlag(Qt::ShiftModifier) && !modifiers.testFlag(Qt::AltModifier)) {
        Q_EMIT stretched({}, step);
        return;
    }
    if (isAlong && modifiers.testFlag(Qt::ShiftModifier) && modifiers.testFlag(Qt::AltModifier)) {
        Q_EMIT stretched(step, {});
        return;
    }
    if (isAlong && modifiers.testFlag(Qt::AltModifier)) {
        Q_EMIT stretched(step, step);
        return;
    }
    if (isAcross && modifiers == Qt::AltModifier) {
        const auto row = currentIndex().sibling(currentIndex().row() + (event->key() == Qt::Key_Down ? 1 : -1), currentIndex().column());
        if (row.isValid() && m_model->rowAt(row))
            Q_EMIT handed(row);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->isAutoRepeat())
            return;
        if (const auto at = currentIndex(); at.isValid() && !m_model->rowAt(at))
            setExpanded(at, !isExpanded(at));
        else
            Q_EMIT opened();
        return;
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: break;
    }
    QTreeView::keyPressEvent(event);
}

WeekGrid::Hit WeekGrid::hitAt(const QPoint& at) const
{
    const auto* row = m_model->rowAt(indexAt(at));
    if (!row)
        return {};
    for (const auto& bar : row->bars) {
        const int from = std::min(xOf(bar.start), xOf(bar.end));
        const int to = std::max(xOf(bar.start), xOf(bar.end));
        if (bar.id.isNull() || at.x() < from || at.x() > to)
            continue;
        const bool isNarrow = to - from < 4 * gripWidth;
        const bool atLeft = !isNarrow && at.x() - from < gripWidth;
        const bool atRight = !isNarrow && to - at.x() < gripWidth;
        return {bar.id, atLeft ? (isRightToLeft() ? Grip::End : Grip::Start) : atRight ? (isRightToLeft() ? Grip::Start : Grip::End) : Grip::Whole};
    }
    return {};
}

void WeekGrid::mousePressEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    const auto index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model->rowAt(index)) {
        setCurrentIndex(index);
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
    m_held = event->button() == Qt::LeftButton ? hitAt(at) : Hit{};
    m_pressedAt = at;
    m_dragging = false;
    if (!m_held.shift.isNull()) {
        const auto bars = m_model->barsAt(currentIndex());
        if (const auto bar = std::ranges::find(bars, m_held.shift, &RosterBar::id); bar != bars.end())
            m_walked = int(bar - bars.begin());
        else
            choose(m_held.shift);
        viewport()->update();
        Q_EMIT chosenChanged();
    }
}

void WeekGrid::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_held.shift.isNull()) {
        const auto grip = hitAt(at).grip;
        viewport()->setCursor(grip == Grip::Start || grip == Grip::End ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    const auto by = onSteps(timeAt(at.x()) - timeAt(m_pressedAt.x()));
    const auto row = indexAt(at);
    const bool isOther = m_held.grip == Grip::Whole && m_model->rowAt(row) && row.siblingAtColumn(0) != indexAt(m_pressedAt).siblingAtColumn(0);
    Q_EMIT dragged(m_held.shift, m_held.grip == Grip::End ? Span{} : by, m_held.grip == Grip::Start ? Span{} : by, isOther ? row : QModelIndex());
}

void WeekGrid::mouseReleaseEvent(QMouseEvent* event)
{
    m_held = {};
    m_dragging = false;
    QTreeView::mouseReleaseEvent(event);
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_model->rowAt(indexAt(event->position().toPoint())))
        Q_EMIT opened();
}

void WeekGrid::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QTreeView::drawRow(painter, option, index);
    static_cast<const WeekDelegate*>(itemDelegate())->paintBars(painter, option, index, currentIndex(), chosen());
}

} // namespace dispatch
