#include "coveragestrip.h"

#include "gaplistmodel.h"
#include "hourofweek.h"
#include "weekgrid.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

CoverageStrip::CoverageStrip(const RosterCover* cover, const WeekGrid* grid, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_cover(cover), m_grid(grid), m_looks(looks)
{
    setObjectName(u"coverageStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(cover, &RosterCover::coverageChanged, this, &CoverageStrip::follow);
    connect(cover, &RosterCover::viewChanged, this, &CoverageStrip::follow);
    connect(grid, &WeekGrid::measured, this, qOverload<>(&QWidget::update));
    connect(looks, &Looks::changed, this, &QWidget::updateGeometry);
    follow();
}

void CoverageStrip::setDemand(const AreaDemand& demand)
{
    m_demand = demand;
    update();
}

void CoverageStrip::setGap(int gap)
{
    m_gap = gap;
    update();
}

const Requirement* CoverageStrip::requirement(const RequirementId& id) const
{
    const auto found = std::ranges::find(m_cover->view().requirements, id, &Requirement::id);
    return found == m_cover->view().requirements.end() ? nullptr : &*found;
}

void CoverageStrip::follow()
{
    const auto rows = m_rows.size();
    m_teams = nullptr;
    m_rows.clear();
    for (const auto& each : m_cover->coverage()) {
        const auto* asked = requirement(each.requirement);
        if (!asked)
            continue;
        const bool isAny = asked->counted == Counted::Teams && asked->area.isEmpty() && asked->language.isEmpty() && asked->job.isEmpty() && asked->licences.isEmpty();
        if (isAny && !m_teams)
            m_teams = &each;
        else if (std::ranges::any_of(each.steps, [](const CoverageStep& step) { return step.need > 0; }))
            m_rows.append(&each);
    }
    if (rows != m_rows.size())
        updateGeometry();
    retranslate();
    update();
}

void CoverageStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CoverageStrip::retranslate()
{
    setAccessibleName(tr("Coverage: what the roster has and needs"));
    setAccessibleDescription(m_cover->isCounting() ? tr("Being counted.")
            : m_cover->gaps().isEmpty()            ? tr("No gap.")
                                                   : tr("%n gaps in these days; the pane Gap tells each.", nullptr, int(m_cover->gaps().size())));
}

QSize CoverageStrip::sizeHint() const
{
    return {m_looks->scaled(400), chartTop() + chartHeight() + hoursHeight() + int(m_rows.size()) * rowHeight() + m_looks->scaled(4)};
}

QRect CoverageStrip::across(Instant from, Instant to, int top, int height) const
{
    const int shift = m_grid->viewport()->mapTo(m_grid->parentWidget(), QPoint()).x() - x();
    const int a = m_grid->xOf(from) + shift;
    const int b = m_grid->xOf(to) + shift;
    return {std::min(a, b), top, std::max(1, std::abs(b - a)), height};
}

void CoverageStrip::hatch(QPainter& painter, const QRect& rect, bool grave) const
{
    painter.fillRect(rect, m_looks->color(grave ? Looks::RedBg : Looks::AmberBg));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(m_looks->color(grave ? Looks::Red : Looks::Amber), m_looks->scaled(2) * 0.8));
    const int step = m_looks->scaled(6);
    for (int x = rect.left() - rect.height(); x < rect.right() + step; x += step)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CoverageStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::Base));
    const auto& span = m_grid->roster()->span();
    if (span.days == 0)
        return;
    paintChart(painter);
    paintRows(painter);
    for (int day = 0; day <= span.days; ++day) {
        if (span.days > 31 && m_grid->roster()->dateOf(day + 1).day() != 1)
            continue;
        const auto line = across(m_grid->roster()->dayBegins(day + 1), m_grid->roster()->dayBegins(day + 1), 0, height());
        painter.setPen(m_looks->color(Looks::Ctl));
        painter.drawLine(line.topLeft(), line.bottomLeft());
    }
    paintHours(painter);
    paintGaps(painter);
    paintNames(painter);
    painter.setPen(m_looks->color(Looks::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void CoverageStrip::paintChart(QPainter& painter) const
{
    if (!m_teams)
        return;
    int most = 1;
    for (const auto& step : m_teams->steps)
        most = std::max({most, step.have, step.need});
    const auto base = chartTop() + chartHeight();
    const auto heightOf = [&](int teams) { return chartHeight() * teams / most; };
    for (const auto& step : m_teams->steps)
        painter.fillRect(across(step.from, step.to, base - heightOf(step.have), heightOf(step.have)), m_looks->color(Looks::SelRow));
    for (const auto& step : m_teams->steps)
        if (step.missing() > 0)
            hatch(painter, across(step.from, step.to, base - heightOf(step.need), heightOf(step.need) - heightOf(step.have)), step.missing() > 1);
    painter.setPen(QPen(m_looks->color(Looks::Text), 1.5));
    int before = -1;
    for (const auto& step : m_teams->steps) {
        const auto line = across(step.from, step.to, base - heightOf(step.need), 1);
        const int starts = layoutDirection() == Qt::RightToLeft ? line.right() + 1 : line.left();
        if (before >= 0 && before != step.need)
            painter.drawLine(starts, base - heightOf(before), starts, base - heightOf(step.need));
        if (step.need > 0 || before > 0)
            painter.drawLine(line.left(), line.top(), line.right() + 1, line.top());
        before = step.need;
    }
    paintDemand(painter, {0, chartTop(), width(), chartHeight()});
}

/// Calls by hour, as high as the chart: its form against the form of what is planned.
void CoverageStrip::paintDemand(QPainter& painter, const QRect& chart) const
{
    double most = 0;
    for (const auto& each : m_demand.perHour)
        most = std::max(most, each ? each->value : 0);
    if (most <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_looks->color(Looks::Accent), 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    bool isDrawing = false;
    for (const auto& hourOf : clockHours(m_cover->from(), m_cover->to(), m_cover->zone())) {
        const auto value = m_demand.perHour.value(hourOf.hourOfWeek);
        if (!value) {
            isDrawing = false;
            continue;
        }
        const auto cell = across(hourOf.from, hourOf.to, 0, 1);
        const QPointF point(cell.center().x(), chart.bottom() - chart.height() * 0.85 * value->value / most);
        isDrawing ? path.lineTo(point) : path.moveTo(point);
        isDrawing = true;
    }
    painter.drawPath(path);
    painter.restore();
}

void CoverageStrip::paintHours(QPainter& painter) const
{
    const auto* roster = m_grid->roster();
    const auto font = m_looks->font(Looks::Small);
    painter.setFont(font);
    painter.setPen(m_looks->color(Looks::Text2));
    const int top = chartTop() + chartHeight();
    const int wide = QFontMetrics(font).horizontalAdvance(u"00"_s) + m_looks->scaled(8);
    const int day = across(roster->dayBegins(1), roster->dayBegins(2), 0, 1).width();
    const int every = day / 24 > wide ? 1 : day / 8 > wide ? 3 : day / 4 > wide ? 6 : day / 2 > wide ? 12 : 0;
    if (every == 0) {
        for (int column = 1; column <= roster->span().days; ++column)
            if (const auto date = roster->dateOf(column); date.day() == 1) {
                const auto place = across(roster->dayBegins(column), roster->dayBegins(column), top, hoursHeight());
                const auto month = QLocale().toString(date, u"MMMM"_s);
                painter.drawText(place.adjusted(m_looks->scaled(4), 0, QFontMetrics(font).horizontalAdvance(month) + m_looks->scaled(12), 0),
                    static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), month);
            }
        return;
    }
    for (int column = 1; column <= roster->span().days; ++column)
        for (int hourOf = every; hourOf < 24; hourOf += every) {
            const auto at = clockInstant(roster->dateOf(column), hourOf * 60, m_cover->zone());
            const auto place = across(at, at, top, hoursHeight());
            painter.drawText(place.adjusted(-wide / 2, 0, wide / 2, 0), Qt::AlignCenter, u"%1"_s.arg(hourOf, 2, 10, QLatin1Char('0')));
        }
}

void CoverageStrip::paintRows(QPainter& painter) const
{
    int top = chartTop() + chartHeight() + hoursHeight();
    for (const auto* row : m_rows) {
        const int high = rowHeight() - m_looks->scaled(5);
        for (const auto& step : row->steps) {
            const auto place = across(step.from, step.to, top + m_looks->scaled(2), high);
            if (step.missing() > 0)
                hatch(painter, place, step.have == 0);
            else if (step.need > 0)
                painter.fillRect(place, m_looks->color(Looks::OkBg));
        }
        top += rowHeight();
    }
}

/// The sign and the number of what is missing over each gap, and the frame around the one that is looked at.
void CoverageStrip::paintGaps(QPainter& painter) const
{
    const auto font = m_looks->font(Looks::Small, true);
    const int side = m_looks->scaled(14);
    int free = std::numeric_limits<int>::min();
    for (int at = 0; at < m_cover->gaps().size(); ++at) {
        const auto& gap = m_cover->gaps().at(at);
        const bool grave = isGrave(gap);
        const auto place = across(gap.from, gap.to, 0, height());
        if (at == m_gap) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_looks->color(Looks::Focus), 2));
            painter.drawRect(place.adjusted(-2, 2, 2, -3));
        }
        int missing = 0;
        for (const auto& each : gap.gaps)
            missing = std::max(missing, each.missing);
        const auto words = QString::number(missing);
        const int wide = side + m_looks->scaled(2) + QFontMetrics(font).horizontalAdvance(words);
        const int x = std::clamp(place.center().x() - wide / 2, 0, std::max(0, width() - wide));
        // Where gaps stand close, the first has the sign: the list has them all.
        if (x < free && at != m_gap)
            continue;
        painter.drawPixmap(x, m_looks->scaled(4), m_looks->pixmap(grave ? u"late"_s : u"soon"_s, grave ? Looks::Red : Looks::Amber, devicePixelRatioF(), 14));
        painter.setFont(font);
        painter.setPen(m_looks->color(grave ? Looks::Red : Looks::Amber));
        painter.drawText(QRect(x + side + m_looks->scaled(2), m_looks->scaled(2), wide, side + m_looks->scaled(4)), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), words);
        free = x + wide + m_looks->scaled(4);
    }
}

void CoverageStrip::paintNames(QPainter& painter) const
{
    const auto days = across(m_cover->from(), m_cover->to(), 0, height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect names = mirrored ? QRect(days.right() + 1, 0, width() - days.right() - 1, height()) : QRect(0, 0, days.left(), height());
    painter.fillRect(names, m_looks->color(Looks::Base));
    const auto text = names.adjusted(m_looks->scaled(8), m_looks->scaled(6), -m_looks->scaled(8), 0);
    const auto align = static_cast<int>(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap;
    const auto strong = m_looks->font(Looks::Body, true);
    painter.setFont(strong);
    painter.setPen(m_looks->color(Looks::Text));
    QRect title;
    painter.drawText(text, align, m_teams ? tr("Teams have / need") : tr("Coverage"), &title);
    painter.setFont(m_looks->font(Looks::Small));
    painter.setPen(m_looks->color(Looks::Text2));
    QStringList legend;
    if (m_cover->isCounting())
        legend.append(tr("being counted"));
    else if (m_teams)
        legend.append(tr("fill: teams on shift, line: needed"));
    if (m_teams && !m_demand.perHour.isEmpty())
        legend.append(tr("dashed: calls by hour"));
    if (!m_cover->isCounting() && m_cover->view().requirements.isEmpty())
        legend.append(tr("Nobody has said what is needed yet."));
    painter.drawText(QRect(text.left(), title.bottom() + 4, text.width(), chartTop() + chartHeight() - title.bottom()), align, legend.join(u'\n'));
    int top = chartTop() + chartHeight() + hoursHeight();
    painter.setPen(m_looks->color(Looks::Text));
    for (const auto* row : m_rows) {
        const auto* asked = requirement(row->requirement);
        const auto name = QFontMetrics(painter.font()).elidedText(asked ? asked->name : QString(), Qt::ElideRight, text.width());
        painter.drawText(QRect(text.left(), top, text.width(), rowHeight()), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), name);
        top += rowHeight();
    }
}

int CoverageStrip::gapAt(const QPoint& at) const
{
    for (int gap = 0; gap < m_cover->gaps().size(); ++gap)
        if (across(m_cover->gaps().at(gap).from, m_cover->gaps().at(gap).to, 0, height()).adjusted(-4, 0, 4, 0).contains(at))
            return gap;
    return -1;
}

void CoverageStrip::mousePressEvent(QMouseEvent* event)
{
    if (const int gap = gapAt(event->position().toPoint()); event->button() == Qt::LeftButton && gap >= 0)
        Q_EMIT gapPressed(gap);
}

bool CoverageStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int gap = gapAt(help->pos()); gap >= 0) {
            const auto words = gapWords(m_cover->view(), m_cover->gaps().at(gap), {});
            QToolTip::showText(help->globalPos(), u"<p>"_s + tr("%1: %2", "when, what is missing").arg(words.when, words.missing).toHtmlEscaped() + u"</p>"_s, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace dispatch
