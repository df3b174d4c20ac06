#include "weekpane.h"

#include "askrow.h"
#include "carryout.h"
#include "coveragestrip.h"
#include "weekgrid.h"

#include <QEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

WeekPane::WeekPane(RosterDesk* desk, const RosterCover* cover, RosterModel* model, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_model(model), m_grid(new WeekGrid(model, looks, this)), m_strip(new CoverageStrip(cover, m_grid, looks, this)), m_ask(new AskRow(*desk, u"roster week"_s, looks, this))
{
    setObjectName(u"weekPane"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_grid, 1);
    column->addWidget(m_ask);
    setFocusProxy(m_grid);
    const auto measure = [this, looks] {
        const int pad = looks->scaled(8);
        m_ask->layout()->setContentsMargins(pad, pad, pad, pad);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(model, &QAbstractItemModel::modelReset, this, &WeekPane::retranslate);
    connect(m_ask, &AskRow::given, this, [this](const QString& reason) {
        const auto proposal = m_withdrawing ? m_desk->withdraw(m_about, reason) : m_desk->callOff(m_about, reason);
        carryOut(*m_desk, proposal, m_ask->deedButton(), this, [this, proposal, about = m_ask->about()](const Result<Receipt>& kept) {
            m_ask->answered(about, kept);
            if (kept)
                Q_EMIT done(*proposal);
        });
    });
    retranslate();
}

void WeekPane::callOff()
{
    const auto* shift = m_desk->picture().find(m_grid->chosen());
    if (!shift) {
        Q_EMIT refused(tr("No shift is chosen. The arrows go to one."));
        return;
    }
    if (shift->staff.isNull() || shift->state != ShiftState::Planned) {
        withdraw();
        return;
    }
    m_about = shift->id;
    m_withdrawing = false;
    m_ask->ask(u"call off "_s + m_about.toString(), tr("Call off %1? Why?", "shift").arg(m_desk->shiftWords(*shift)), tr("Call off"));
}

void WeekPane::withdraw()
{
    const auto* shift = m_desk->picture().find(m_grid->chosen());
    if (!shift) {
        Q_EMIT refused(tr("No shift is chosen. The arrows go to one."));
        return;
    }
    m_about = shift->id;
    m_withdrawing = true;
    m_ask->ask(u"withdraw "_s + m_about.toString(), tr("Withdraw %1? Why is it not needed?", "shift").arg(m_desk->shiftWords(*shift)), tr("Withdraw"));
}

void WeekPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WeekPane::retranslate()
{
    m_grid->setAccessibleName(tr("Roster, %1", "days").arg(m_model->span().words()));
    const bool anyPerson = !m_desk->picture().all<Staff>().isEmpty();
    m_grid->sayEmpty(m_model->rowCount() > 0 ? QString()
            : anyPerson ? tr("No shift stands in these days. Ins makes one.")
                        : tr("Nobody is on this roster yet. Staff ▸ Somebody new begins it; then Ins makes a shift."));
}

} // namespace dispatch
