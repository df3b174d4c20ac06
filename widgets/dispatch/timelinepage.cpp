#include "timelinepage.h"

#include "askrow.h"
#include "carryout.h"
#include "incidentfacts.h"
#include "notebar.h"
#include "timelineview.h"
#include "typed.h"
#include "verbbar.h"

#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 292;
constexpr int narrowBelow = 520;

} // namespace

TimelinePage::TimelinePage(DispatchDesk* dispatchDesk, IntakeDesk* intakeDesk, NarrativeModel* narrative, const Looks* looks,
    QWidget* parent)
    : QWidget(parent), m_desk(dispatchDesk), m_looks(looks), m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_side(new QWidget(this)),
      m_scroll(new QScrollArea(m_side)), m_facts(new IncidentFacts(intakeDesk, looks)), m_verbs(new VerbBar(dispatchDesk, looks, m_side)),
      m_foot(new QWidget(this)), m_view(new TimelineView(narrative, looks, this)), m_correction(new AskRow(*dispatchDesk, u"corrections"_s, looks, m_foot, noteLimit)),
      m_note(new NoteBar(dispatchDesk, looks, m_foot))
{
    m_scroll->setWidget(m_facts);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_view);
    auto* sideColumn = new QVBoxLayout(m_side);
    sideColumn->addWidget(m_scroll, 1);
    sideColumn->addWidget(m_verbs);
    auto* footColumn = new QVBoxLayout(m_foot);
    footColumn->addWidget(m_correction);
    footColumn->addWidget(m_note);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_view, 1);
    right->addWidget(m_foot);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(m_side);
    m_sides->addLayout(right, 1);

    const auto measure = [this, sideColumn, footColumn] {
        const int gap = m_looks->scaled(8);
        sideColumn->setContentsMargins(gap, gap, gap, gap);
        sideColumn->setSpacing(m_looks->scaled(6));
        footColumn->setContentsMargins(gap, m_looks->scaled(5), gap, m_looks->scaled(5));
        arrange();
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_view, &TimelineView::noteRequested, this, &TimelinePage::startNote);
    connect(m_view, &TimelineView::correctionRequested, this, &TimelinePage::askCorrection);
    connect(m_correction, &AskRow::given, this, &TimelinePage::correct);
}

void TimelinePage::show(const IncidentFile& file)
{
    if (file.id() != m_incident)
        m_correction->leave();
    m_incident = file.id();
    m_facts->show(file);
    m_verbs->show(file.id());
    m_note->show(file.id());
    arrange();
}

void TimelinePage::tick(const IncidentFile& file, Instant now)
{
    m_facts->tick(file, now);
}

void TimelinePage::startNote()
{
    m_note->start();
}

void TimelinePage::askCorrection(const LogEntry& entry)
{
    m_correcting = entry.id;
    const auto when = clockWords(entry.at, m_desk->zone());
    m_correction->ask(entry.id.toString(), tr("Correct the entry of %1. It stays, and the correction stands above it.").arg(when),
        tr("Add the correction"), typedLine(entry.words, noteLimit).kept);
}

void TimelinePage::correct(const QString& words)
{
    carryOut(*m_desk, m_desk->correct(m_incident, m_correcting, words), m_correction->deedButton(), this,
        [this, about = m_correction->about()](const Result<Receipt>& kept) { m_correction->answered(about, kept); });
}

void TimelinePage::arrange()
{
    const bool narrow = width() < m_looks->scaled(narrowBelow);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_facts->setDense(narrow);
    if (narrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
        // The plan is to be seen without scrolling; the timeline keeps two fifths, or three rows when the pane is low.
        const int inner = width() - m_looks->scaled(16);
        const int wanted = m_facts->heightForWidth(inner - m_scroll->verticalScrollBar()->sizeHint().width());
        const int others = m_verbs->heightForWidth(inner) + m_foot->sizeHint().height() + m_looks->scaled(75 + 24);
        const int least = m_looks->scaled(28);
        m_scroll->setFixedHeight(qBound(least, wanted, qMax(least, qMin(height() - others, height() * 3 / 5))));
    } else {
        m_side->setFixedWidth(m_looks->scaled(sideWidth));
        m_scroll->setMinimumHeight(m_looks->scaled(48));
        m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
    }
    update();
}

void TimelinePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimelinePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_looks->color(Looks::Line));
    const auto side = m_side->geometry();
    if (m_sides->direction() == QBoxLayout::TopToBottom)
        painter.drawLine(side.bottomLeft(), side.bottomRight());
    else if (layoutDirection() == Qt::RightToLeft)
        painter.drawLine(side.topLeft(), side.bottomLeft());
    else
        painter.drawLine(side.topRight(), side.bottomRight());
    painter.drawLine(m_foot->geometry().topLeft(), m_foot->geometry().topRight());
}

} // namespace dispatch
