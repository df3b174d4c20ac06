#include "debrieftimeline.h"

#include "judgedmodel.h"
#include "looks.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int rowHeight = 22;
constexpr int barHeight = 18;
constexpr int markHeight = 20;
constexpr int headHeight = 24;
constexpr int laneGap = 8;
constexpr int signSide = 14;
constexpr std::array everyLane{Lane::Caller, Lane::You, Lane::Expected, Lane::Teams, Lane::Clinician};

/// The shortest step whose labels don't touch.
Span tickStep(Span whole, int most)
{
    for (const auto step : {30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour})
        if (whole / step <= most)
            return step;
    return 6 * hour;
}

Looks::Token tokenOf(const JudgedPoint& point)
{
    switch (point.judged.verdict) {
    case Judged::Verdict::Missed:
        return Looks::Red;
    case Judged::Verdict::Part:
        return Looks::Amber;
    case Judged::Verdict::Full:
        return Looks::Ok;
    case Judged::Verdict::NotReached:
        break;
    }
    return Looks::Text2;
}

} // namespace

DebriefTimeline::DebriefTimeline(const Looks* looks, QTimeZone zone, QWidget* parent) : QWidget(parent), m_looks(looks), m_zone(std::move(zone))
{
    setObjectName(u"debriefTimeline"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, &DebriefTimeline::renew);
    tell();
    renew();
}

void DebriefTimeline::renew()
{
    m_labelWidth = labelWidth();
    updateGeometry();
    update();
}

void DebriefTimeline::show(const Debrief& debrief, Instant begins)
{
    m_debrief = debrief;
    m_begins = begins;
    m_point = -1;
    tell();
    renew();
}

QString DebriefTimeline::nameOf(Lane lane)
{
    switch (lane) {
    case Lane::Caller:
        return tr("Caller");
    case Lane::You:
        return tr("You");
    case Lane::Expected:
        return tr("Expected");
    case Lane::Teams:
        return tr("Teams");
    case Lane::Clinician:
        return tr("Clinician");
    }
    return {};
}

QList<DebriefTimeline::LaneRoom> DebriefTimeline::lanes() const
{
    QList<LaneRoom> rooms;
    for (const auto lane : everyLane)
        rooms.append({lane, nameOf(lane), 0, 1, {}});
    int y = m_looks->scaled(headHeight);
    for (auto& room : rooms) {
        for (const auto& part : m_debrief.lanes)
            if (part.lane == room.lane)
                room.rows = std::max(room.rows, part.row + 1);
        room.marks = marksIn(room.lane);
        room.top = y;
        y = bottomOf(room);
    }
    return rooms;
}

QSize DebriefTimeline::sizeHint() const
{
    return {m_looks->scaled(360), bottomOf(lanes().constLast())};
}

int DebriefTimeline::labelWidth() const
{
    const QFontMetrics metrics(m_looks->font(Looks::Body, true));
    int wide = 0;
    for (const auto lane : everyLane)
        wide = std::max(wide, metrics.horizontalAdvance(nameOf(lane)));
    return wide + m_looks->scaled(20);
}

int DebriefTimeline::xOf(Span at) const
{
    const int left = m_labelWidth;
    const int room = std::max(1, width() - left - m_looks->scaled(24));
    const auto whole = std::max<qint64>(m_debrief.end.count(), 1);
    return left + static_cast<int>(std::clamp<qint64>(at.count(), 0, whole) * room / whole);
}

int DebriefTimeline::bottomOf(const LaneRoom& room) const
{
    return room.top + m_looks->scaled(laneGap + room.rows * rowHeight + static_cast<int>(room.marks.size()) * markHeight);
}

/// What would lie over another goes a row lower.
QList<QList<int>> DebriefTimeline::marksIn(Lane lane) const
{
    QList<QList<int>> rows;
    for (const auto each : inOrder()) {
        const auto& point = m_debrief.points.at(each);
        if (point.lane != lane)
            continue;
        const int left = xOf(*point.at) - m_looks->scaled(signSide + 2);
        auto row = std::ranges::find_if(rows, [&](const QList<int>& taken) { return xOf(*m_debrief.points.at(taken.last()).at) <= left; });
        if (row == rows.end())
            rows.append(QList<int>{each});
        else
            row->append(each);
    }
    return rows;
}

int DebriefTimeline::markTop(const LaneRoom& room) const { return room.top + m_looks->scaled(laneGap / 2 + room.rows * rowHeight); }

/// By time, what was done before what comes later, however it came out.
QList<int> DebriefTimeline::inOrder() const
{
    QList<int> order;
    for (int i = 0; i < m_debrief.points.size(); ++i)
        if (m_debrief.points.at(i).at)
            order.append(i);
    std::ranges::stable_sort(order, {}, [this](int i) { return *m_debrief.points.at(i).at; });
    return order;
}

void DebriefTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Base));
    paintTicks(painter);
    for (const auto& room : lanes()) {
        painter.setFont(m_looks->font(Looks::Body, true));
        painter.setPen(m_looks->color(Looks::Text));
        painter.drawText(QRect(m_looks->scaled(8), room.top + m_looks->scaled(laneGap / 2), m_labelWidth, m_looks->scaled(barHeight)), Qt::AlignLeft | Qt::AlignVCenter, room.name);
        paintParts(painter, room);
        for (qsizetype row = 0; row < room.marks.size(); ++row)
            paintMarks(painter, room.marks.at(row), markTop(room) + static_cast<int>(row) * m_looks->scaled(markHeight));
        painter.setPen(m_looks->color(Looks::Line));
        const int bottom = bottomOf(room) - 1;
        painter.drawLine(0, bottom, width(), bottom);
    }
    if (m_point >= 0 && m_debrief.points.at(m_point).at) {
        const int x = xOf(*m_debrief.points.at(m_point).at);
        painter.setPen(QPen(m_looks->color(Looks::Accent), 2));
        painter.drawLine(x, m_looks->scaled(headHeight) - 4, x, height());
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_looks->color(Looks::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void DebriefTimeline::paintTicks(QPainter& painter) const
{
    painter.setFont(m_looks->font(Looks::Small));
    const int wide = painter.fontMetrics().horizontalAdvance(u"00:00"_s) * 2;
    const auto step = tickStep(m_debrief.end, std::max(1, (width() - m_labelWidth) / wide));
    // The first one is a full step of the clock.
    const auto first = (step - Span{toMsecs(m_begins) % step.count()}) % step;
    for (auto at = first; at <= m_debrief.end; at += step) {
        const int x = xOf(at);
        painter.setPen(m_looks->color(Looks::Line));
        painter.drawLine(x, m_looks->scaled(headHeight) - 4, x, height());
        painter.setPen(m_looks->color(Looks::Text2));
        painter.drawText(QRect(x - wide / 2, 0, wide, m_looks->scaled(headHeight) - 4), Qt::AlignCenter, toDateTime(m_begins + at, m_zone).toString(u"HH:mm"_s));
    }
}

void DebriefTimeline::paintParts(QPainter& painter, const LaneRoom& room) const
{
    painter.setFont(m_looks->font(Looks::Small));
    for (const auto& part : m_debrief.lanes) {
        if (part.lane != room.lane)
            continue;
        const int from = xOf(part.from);
        const QRect bar(from, room.top + m_looks->scaled(laneGap / 2 + part.row * rowHeight), std::max(3, xOf(part.to) - from), m_looks->scaled(barHeight));
        const bool expected = part.look == LanePart::Look::Expected;
        painter.setPen(QPen(m_looks->color(expected ? Looks::Ok : Looks::Accent), 1, part.look == LanePart::Look::Done ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(m_looks->color(expected ? Looks::OkBg : part.look == LanePart::Look::Waiting ? Looks::Base : Looks::SelRow));
        painter.drawRect(bar);
        painter.setPen(m_looks->color(Looks::Text));
        const auto words = bar.adjusted(m_looks->scaled(4), 0, -m_looks->scaled(2), 0);
        // Two letters and dots say nothing.
        if (words.width() > painter.fontMetrics().horizontalAdvance(u"mmm"_s))
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(part.words, Qt::ElideRight, words.width()));
    }
    painter.setBrush(Qt::NoBrush);
}

void DebriefTimeline::paintMarks(QPainter& painter, const QList<int>& points, int top) const
{
    const int side = m_looks->scaled(signSide);
    painter.setFont(m_looks->font(Looks::Small));
    for (qsizetype i = 0; i < points.size(); ++i) {
        const auto& point = m_debrief.points.at(points.at(i));
        const int x = xOf(*point.at);
        painter.drawPixmap(x - side / 2, top + (m_looks->scaled(markHeight) - side) / 2, m_looks->pixmap(JudgedModel::iconOf(point), tokenOf(point), devicePixelRatioF(), signSide));
        const int left = x + side / 2 + m_looks->scaled(4);
        const int right = i + 1 < points.size() ? xOf(*m_debrief.points.at(points.at(i + 1)).at) - side : width();
        if (point.group != JudgedPoint::Group::Again || right - left < painter.fontMetrics().horizontalAdvance(u"mmmm"_s))
            continue;
        painter.setPen(m_looks->color(Looks::Text));
        painter.drawText(QRect(left, top, right - left, m_looks->scaled(markHeight)), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(Debrief::stepWords(point.step), Qt::ElideRight, right - left));
    }
}

void DebriefTimeline::setPoint(int point)
{
    if (m_point == point)
        return;
    m_point = point;
    tell();
    update();
}

/// The chosen point is what a screen reader says of the picture.
void DebriefTimeline::tell()
{
    setAccessibleName(tr("What happened beside what was expected"));
    if (m_point < 0) {
        setAccessibleDescription(tr("The keys ← and → go to the next judged point."));
        return;
    }
    const auto& point = m_debrief.points.at(m_point);
    const auto when = point.at ? toDateTime(m_begins + *point.at, m_zone).toString(u"HH:mm:ss"_s) : QString{};
    setAccessibleDescription(tr("%1, %2: %3. Expected: %4. %5 of %6 points.", "when, point, what was done, expected, points").arg(when, point.title, point.did, point.expected)
                                 .arg(point.judged.earned).arg(point.full));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void DebriefTimeline::step(int by)
{
    const auto order = inOrder();
    if (order.isEmpty())
        return;
    const auto at = order.indexOf(m_point);
    const auto next = at < 0 ? (by > 0 ? 0 : order.size() - 1) : std::clamp<qsizetype>(at + by, 0, order.size() - 1);
    Q_EMIT pointChosen(order.at(next));
}

void DebriefTimeline::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const auto order = inOrder(); !order.isEmpty())
            Q_EMIT pointChosen(event->key() == Qt::Key_Home ? order.first() : order.last());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DebriefTimeline::mousePressEvent(QMouseEvent* event)
{
    int nearest = -1;
    for (const auto each : inOrder()) {
        const auto away = [&](int point) { return std::abs(xOf(*m_debrief.points.at(point).at) - event->pos().x()); };
        if (nearest < 0 || away(each) < away(nearest))
            nearest = each;
    }
    if (nearest >= 0)
        Q_EMIT pointChosen(nearest);
}

void DebriefTimeline::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DebriefTimeline::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DebriefTimeline::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // In another width other marks touch.
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void DebriefTimeline::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
        renew();
    }
}

} // namespace dispatch
