#include "proposepane.h"

#include "carryout.h"
#include "complaint.h"
#include "gapwords.h"
#include "keybutton.h"
#include "looklabel.h"
#include "proposalmodel.h"
#include "steadytree.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// Rules and fairness look at what people worked before and after the days that are filled.
constexpr auto around = 28 * day;
constexpr auto longest = 25 * second;
constexpr int progressSteps = 1000;
constexpr std::chrono::milliseconds lookEvery{100};

/// Rows with a box to tick, as high as the rows of other lists.
class TickDelegate : public QStyledItemDelegate {
public:
    TickDelegate(const Looks* looks, QObject* parent) : QStyledItemDelegate(parent), m_looks(looks) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto hint = QStyledItemDelegate::sizeHint(option, index);
        return {hint.width() + m_looks->scaled(6), std::max(hint.height(), m_looks->scaled(25))};
    }

private:
    const Looks* m_looks;
};

} // namespace

ProposePane::ProposePane(RosterDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_words(new LookLabel(looks, Looks::Body, false, Looks::Text, this)), m_progress(new QProgressBar(this)),
      m_model(new ProposalModel(&desk->codes(), this)), m_list(new SteadyTree(this)), m_complaint(new Complaint(looks, this)),
      m_begin(new KeyButton(looks, this)), m_stop(new KeyButton(looks, this)), m_accept(new KeyButton(looks, this)), m_all(new KeyButton(looks, this)),
      m_none(new KeyButton(looks, this)), m_leave(new KeyButton(looks, this)), m_look(new QTimer(this))
{
    setObjectName(u"proposePane"_s);
    m_words->setObjectName(u"proposeWords"_s);
    m_progress->setObjectName(u"proposeProgress"_s);
    m_list->setObjectName(u"proposeList"_s);
    m_begin->setObjectName(u"proposeBegin"_s);
    m_stop->setObjectName(u"proposeStop"_s);
    m_accept->setObjectName(u"proposeAccept"_s);
    m_all->setObjectName(u"proposeAll"_s);
    m_none->setObjectName(u"proposeNone"_s);
    m_leave->setObjectName(u"proposeLeave"_s);
    m_begin->setPrimary(true);
    m_accept->setPrimary(true);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TickDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);

    auto* buttons = new WrapLayout;
    for (auto* button : {m_begin, m_stop, m_accept, m_all, m_none, m_leave})
        buttons->addWidget(button);
    auto* top = new QVBoxLayout;
    top->addWidget(m_words);
    top->addWidget(m_progress);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_complaint);
    foot->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    const auto measure = [this, top, foot, buttons] {
        const int pad = m_looks->scaled(12);
        for (auto* each : {top, foot}) {
            each->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
            each->setSpacing(m_looks->scaled(6));
        }
        buttons->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_begin);

    m_look->setInterval(lookEvery);
    connect(m_look, &QTimer::timeout, this, [this] {
        if (m_run)
            m_progress->setValue(int(m_run->progress * progressSteps));
    });
    connect(m_begin, &QPushButton::clicked, this, &ProposePane::begin);
    connect(m_stop, &QPushButton::clicked, this, &ProposePane::stop);
    connect(m_accept, &QPushButton::clicked, this, &ProposePane::accept);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_leave, &QPushButton::clicked, this, &ProposePane::putAway);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        tell();
        Q_EMIT thought(m_model->ticked());
    });
    retranslate();
    tell();
}

/// The search must not write to a window that is gone; it looks for the wish to stop several times a second.
ProposePane::~ProposePane()
{
    if (m_run)
        m_run->stop = true;
}

void ProposePane::show(const RosterSpan& span)
{
    if (span == m_span && !m_model->suggested().isEmpty())
        return;
    if (m_run)
        m_run->stop = true;
    m_run.reset();
    m_span = span;
    m_model->clear();
    m_complaint->clear();
    tell();
}

QList<Shift> ProposePane::openSeats() const
{
    QList<Shift> open;
    const auto view = m_desk->view(m_span.from, m_span.to);
    for (const auto& shift : view.shifts)
        if (shift.state == ShiftState::Planned && shift.staff.isNull() && shift.start < shift.end && shift.start >= std::max(m_span.from, m_desk->now()))
            open.append(shift);
    // A seat that was called off is free too, as a new one beside it.
    for (const auto& cluster : clustersOf(gapsIn(coverageOf(view, m_span.from, m_span.to))))
        for (const auto& gap : cluster.gaps)
            for (const auto& opening : openingsFor(view, gap)) {
                const auto same = [&opening](const Shift& shift) {
                    return shift.callsign == opening.shift.callsign && shift.start == opening.shift.start && shift.end == opening.shift.end;
                };
                const bool isCalledOff = std::ranges::any_of(view.shifts, [&](const Shift& shift) { return shift.state == ShiftState::CalledOff && same(shift); });
                if (opening.shift.id.isNull() && isCalledOff && opening.shift.start >= m_desk->now() && std::ranges::none_of(open, same))
                    open.append(opening.shift);
            }
    return open;
}

void ProposePane::begin()
{
    if (m_run)
        return;
    FillQuestion question;
    question.open = openSeats();
    if (question.open.isEmpty()) {
        tell();
        return;
    }
    // Two seats that are new have no identity yet; the search tells them apart by one.
    for (qsizetype i = 0; i < question.open.size(); ++i)
        if (question.open.at(i).id.isNull())
            question.open[i].id = ShiftId{QUuid(uint(i) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    question.view = m_desk->view(m_span.from - around, m_span.to + around);
    question.rules = m_desk->rules();
    question.holidays = m_desk->holidays();
    question.budget = longest;
    auto run = std::make_shared<Run>();
    question.goOn = [run](double share) {
        run->progress = share;
        return !run->stop;
    };
    m_run = run;
    m_look->start();
    m_progress->setValue(0);
    m_model->clear();
    m_complaint->clear();
    tell();
    m_stop->setFocus(Qt::OtherFocusReason);
    QtConcurrent::run([question] { return propose(question); }).then(this, [this, run, view = question.view](const FillProposal& proposal) {
        if (run == m_run)
            answered(proposal, view);
    });
}

void ProposePane::stop()
{
    if (m_run)
        m_run->stop = true;
}

void ProposePane::answered(const FillProposal& proposal, const RosterView& view)
{
    m_run.reset();
    auto told = proposal;
    for (auto& filled : told.filled)
        if (!m_desk->picture().find(filled.shift.id))
            filled.shift.id = {};
    m_model->show(std::move(told), view, m_desk->now());
    for (int group = 0; group < m_model->rowCount(); ++group)
        m_list->setFirstColumnSpanned(group, {}, true);
    m_list->expandAll();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    tell();
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT thought(m_model->ticked());
}

void ProposePane::accept()
{
    const auto ticked = m_model->ticked();
    if (ticked.isEmpty())
        return;
    const auto proposal = m_desk->putAll(ticked, tr("%n shifts filled as proposed.", nullptr, int(ticked.size())));
    carryOut(*m_desk, proposal, m_accept, this, [this, proposal](const Result<Receipt>& kept) {
        if (!kept) {
            m_complaint->say(kept.error().summary);
            return;
        }
        m_model->clear();
        Q_EMIT thought({});
        tell();
        Q_EMIT done(*proposal);
    });
}

void ProposePane::putAway()
{
    m_model->clear();
    Q_EMIT thought({});
    tell();
    Q_EMIT left();
}

void ProposePane::tell()
{
    const bool isSearching = m_run != nullptr;
    if (!isSearching)
        m_look->stop();
    const bool any = m_model->rowCount() > 0;
    const auto ticked = m_model->ticked().size();
    m_progress->setVisible(isSearching);
    m_stop->setVisible(isSearching);
    m_begin->setVisible(!isSearching && !any);
    for (auto* button : {m_all, m_none, m_leave})
        button->setVisible(any);
    m_accept->setVisible(any);
    m_accept->setEnabled(ticked > 0);
    m_accept->setDeed(tr("Keep %n", "suggestions", int(ticked)), u"Ctrl+Enter"_s);
    m_list->setVisible(any);
    if (isSearching) {
        m_words->setText(tr("Searching %1. What is found so far is kept when you stop.", "days").arg(m_span.words()));
        return;
    }
    if (!any) {
        const auto open = openSeats().size();
        m_begin->setEnabled(open > 0);
        m_words->setText(open > 0 ? tr("%n seats are free in these days.", nullptr, int(open)) + u' ' + tr("The search fills them within the rules of work, fair in nights, weekends and holidays.")
                                  : tr("No seat is free in these days, so nothing can be proposed. Ins makes a seat without a person."));
        return;
    }
    const auto& proposal = m_model->proposal();
    QStringList words{tr("%n seats can be filled.", nullptr, int(proposal.filled.size()))};
    if (!proposal.open.isEmpty())
        words.append(tr("%n stay open.", nullptr, int(proposal.open.size())));
    if (proposal.stopped)
        words.append(tr("The search was stopped; a longer one may find more."));
    words.append(tr("Nothing is saved before you keep it."));
    m_words->setText(words.join(u' '));
}

void ProposePane::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_run)
        stop();
    else if (event->key() == Qt::Key_Escape)
        putAway();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) && m_accept->isVisible() && m_accept->isEnabled())
        accept();
    else
        QWidget::keyPressEvent(event);
}

void ProposePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        m_list->expandAll();
        tell();
    }
}

void ProposePane::retranslate()
{
    setAccessibleName(tr("Propose"));
    m_list->setAccessibleName(tr("Suggestions, each taken or left alone"));
    m_progress->setAccessibleName(tr("How far the search is"));
    m_begin->setDeed(tr("Propose who works"), tr("Enter"));
    m_stop->setDeed(tr("Stop the search"), tr("Esc"));
    m_all->setDeed(tr("Tick all"));
    m_none->setDeed(tr("Tick none"));
    m_leave->setDeed(tr("Put them away"), tr("Esc"));
}

} // namespace dispatch
