#include "transferpane.h"

#include "carryout.h"
#include "complaint.h"
#include "incidenthead.h"
#include "keybutton.h"
#include "planfiles.h"
#include "sheetform.h"
#include "standingtransfer.h"
#include "wraplayout.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

TransferPane::TransferPane(const TransferDesk* desk, const WhoComes* comes, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_picture(picture), m_head(new IncidentHead(&desk->codes(), desk->zone(), looks, this)), m_choice(new QComboBox(this)),
      m_scroll(new QScrollArea(this)), m_body(new QWidget), m_sheet(new SheetForm(desk, comes, looks, m_body)), m_standing(new StandingTransfer(desk, looks, m_body)),
      m_says(new IconLine(looks, Looks::Body, this)), m_complaint(new Complaint(looks, this)), m_ask(new KeyButton(looks, this)), m_print(new KeyButton(looks, this)),
      m_savePdf(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)), m_files(new PlanFiles(this))
{
    setObjectName(u"transferPane"_s);
    m_choice->setObjectName(u"transferChoice"_s);
    m_says->setObjectName(u"transferSays"_s);
    m_complaint->setObjectName(u"transferComplaint"_s);
    m_ask->setObjectName(u"transferAsk"_s);
    m_print->setObjectName(u"transferPrint"_s);
    m_savePdf->setObjectName(u"transferPdf"_s);
    m_leave->setObjectName(u"transferLeave"_s);
    m_ask->setPrimary(true);
    layOut(looks);
    connect(m_choice, &QComboBox::activated, this, [this] { choose(TransferId::fromString(m_choice->currentData().toString())); });
    connect(m_sheet, &SheetForm::edited, this, &TransferPane::weigh);
    connect(m_sheet, &SheetForm::refused, m_complaint, &Complaint::say);
    connect(m_ask, &QPushButton::clicked, this, &TransferPane::ask);
    connect(m_print, &QPushButton::clicked, this, [this] { m_files->print(job()); });
    connect(m_savePdf, &QPushButton::clicked, this, [this] { m_files->savePdf(job()); });
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT finished(m_incident); });
    connect(picture, &LivePicture::applied, this, &TransferPane::follow);
    retranslate();
}

void TransferPane::layOut(const Looks* looks)
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(0);
    for (auto* each : std::initializer_list<QWidget*>{m_head, m_sheet, m_standing})
        body->addWidget(each);
    body->addStretch(1);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* buttons = new WrapLayout;
    for (auto* each : std::initializer_list<QWidget*>{m_ask, m_print, m_savePdf, m_leave, m_choice})
        buttons->addWidget(each);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_says);
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    const auto measure = [=] {
        const int gap = looks->scaled(8);
        foot->setContentsMargins(gap, gap, gap, gap);
        foot->setSpacing(looks->scaled(6));
        buttons->setSpacing(gap);
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void TransferPane::show(const IncidentId& incident)
{
    if (incident != m_incident) {
        m_incident = incident;
        m_wantsAsked = false;
        m_complaint->clear();
    }
    const auto all = m_picture->now().transfersOf(incident);
    TransferId waiting;
    for (const auto& each : all)
        if (each.waits())
            waiting = each.id;
    const auto* known = m_picture->now().find(incident);
    const bool open = known && known->status == IncidentStatus::Open;
    choose(!waiting.isNull() ? waiting : open || all.isEmpty() ? TransferId() : all.last().id);
    m_scroll->ensureVisible(0, 0);
}

void TransferPane::show(const IncidentId& incident, Taker taker)
{
    show(incident);
    if (m_transfer.isNull()) {
        m_sheet->choose(taker);
        weigh();
    }
}

void TransferPane::choose(const TransferId& transfer)
{
    const auto* focus = QApplication::focusWidget();
    const bool hadFocus = m_body->isAncestorOf(focus) || (focus && focus == m_ask);
    m_transfer = transfer;
    m_complaint->clear();
    renew();
    // From the page that goes to the one that comes; who chooses among them stays where she chooses.
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
}

void TransferPane::tick(Instant now)
{
    if (!isVisible())
        return;
    if (const auto* incident = m_picture->now().everKnown(m_incident))
        m_head->show(m_picture->now(), *incident, now);
    // Who comes goes by the hour, and nobody reads it by the second.
    const auto minute = static_cast<int>(now.time_since_epoch() / dispatch::minute);
    if (std::exchange(m_minute, minute) != minute)
        renew();
}

void TransferPane::follow(const Changes& changes)
{
    const bool concerns = !changes.of<Transfer>().isEmpty() || !changes.of<Approval>().isEmpty() || !changes.of<Incident>().isEmpty() || !changes.of<Staff>().isEmpty()
        || !changes.gone.isEmpty();
    if (m_incident.isNull() || !concerns)
        return;
    if (!showAsked())
        renew();
}

/// The answer of the store and its news come in either order.
bool TransferPane::showAsked()
{
    if (!m_wantsAsked)
        return false;
    for (const auto& each : m_picture->now().transfersOf(m_incident))
        if (each.state == TransferState::Asked) {
            m_wantsAsked = false;
            choose(each.id);
            return true;
        }
    return false;
}

void TransferPane::renew()
{
    // What the centre refused stands no more.
    if (!m_transfer.isNull() && !m_picture->now().find(m_transfer))
        m_transfer = {};
    const auto* incident = m_picture->now().everKnown(m_incident);
    m_head->setVisible(incident != nullptr);
    if (incident)
        m_head->show(m_picture->now(), *incident, m_desk->now());
    fillChoice();
    const bool isNew = m_transfer.isNull();
    m_sheet->setVisible(isNew);
    m_standing->setVisible(!isNew);
    m_ask->setVisible(isNew);
    m_says->setVisible(isNew);
    if (isNew)
        m_sheet->show(m_incident);
    else
        m_standing->show(m_transfer);
    setFocusProxy(isNew ? static_cast<QWidget*>(m_sheet) : m_standing);
    weigh();
    retranslate();
}

/// Every transfer of the incident, the newest first, and a new sheet above them.
void TransferPane::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(tr("New sheet"), QString());
    auto all = m_picture->now().transfersOf(m_incident);
    std::ranges::reverse(all);
    for (const auto& each : std::as_const(all))
        m_choice->addItem(tr("%1, %2: %3", "taker, when, state").arg(each.takerName, whenWords(each.askedAt, m_desk->now(), m_desk->zone()), transferStateWords(each.state)), each.id.toString());
    m_choice->setCurrentIndex(m_transfer.isNull() ? 0 : m_choice->findData(m_transfer.toString()));
    m_choice->setVisible(!all.isEmpty());
}

void TransferPane::weigh()
{
    if (!m_transfer.isNull())
        return;
    const auto weighed = m_sheet->weighed();
    m_ask->setEnabled(!m_inFlight);
    m_ask->setDeed(tr("Ask %1").arg(m_desk->takerWords(m_sheet->taker())), tr("Ctrl+Enter"));
    m_says->setIcon(weighed ? u"met"_s : u"unknown"_s, weighed ? Looks::Ok : Looks::Text2);
    m_says->setWords(weighed ? QString(weighed->sentence + u' ' + weighed->consequence) : weighed.error().summary);
    m_complaint->clear();
}

void TransferPane::ask()
{
    if (m_inFlight || m_incident.isNull())
        return;
    const auto proposal = m_sheet->weighed();
    m_inFlight = proposal.has_value();
    m_complaint->clear();
    carryOut(*m_desk, proposal, m_ask, this, [this, incident = m_incident](const Result<Receipt>& kept) {
        m_inFlight = false;
        if (!kept) {
            weigh();
            m_complaint->say(kept.error().summary);
            return;
        }
        if (incident != m_incident)
            return;
        m_sheet->asked();
        m_wantsAsked = true;
        if (!showAsked())
            renew();
    });
}

void TransferPane::setMark(const QString& mark) { m_mark = mark; }

TransferPrint TransferPane::printed() const
{
    const auto number = m_desk->spoken().number(m_incident);
    if (const auto* transfer = m_picture->now().find(m_transfer))
        return {tr("Transfer of %1 to %2", "incident, taker").arg(number, transfer->takerName), m_standing->askedWords(), transfer->sheet, m_standing->whoseWords(), transfer->comes, m_mark};
    const auto sheet = m_sheet->entered();
    const auto taker = sheet.takerName.trimmed().isEmpty() ? m_desk->takerWords(sheet.taker) : sheet.takerName.trimmed();
    return {tr("Transfer of %1 to %2", "incident, taker").arg(number, taker), tr("Written at %1. Nobody was asked yet.").arg(whenWords(m_desk->now(), m_desk->now(), m_desk->zone())), m_sheet->page(),
        tr("The person is ours until %1 accepts.").arg(taker), sheet.comes, m_mark};
}

PaperJob TransferPane::job() const
{
    return {tr("Transfer sheet"), [sheet = printed()](QPagedPaintDevice& device) { return TransferPaper::lay(PrintPages::turned(device, QPageLayout::Portrait), sheet).print(device); }, {}};
}

void TransferPane::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT finished(m_incident);
    else if (event->matches(QKeySequence::Print) && m_print->isEnabled())
        m_files->print(job());
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && m_transfer.isNull())
        ask();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        m_standing->doNext();
    else
        QWidget::keyPressEvent(event);
}

void TransferPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_incident.isNull())
        renew();
}

void TransferPane::retranslate()
{
    const auto* incident = m_picture->now().everKnown(m_incident);
    setWindowTitle(incident ? tr("Transfer of %1").arg(incident->number) : tr("Transfer"));
    setAccessibleName(windowTitle());
    m_choice->setAccessibleName(tr("Sheets of this incident"));
    m_print->setDeed(tr("Print…"), tr("Ctrl+P"));
    m_savePdf->setDeed(tr("Keep it as a PDF…"));
    m_leave->setDeed(tr("Leave it as it is"), tr("Esc"));
}

} // namespace dispatch
