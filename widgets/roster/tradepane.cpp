#include "tradepane.h"

#include "askrow.h"
#include "carryout.h"
#include "emptynote.h"
#include "labelledfield.h"
#include "looklabel.h"
#include "statedelegate.h"
#include "steadytree.h"
#include "tradelistmodel.h"
#include "typingkeeper.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

TradePane::TradePane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, this)), m_to(new QComboBox(this)),
      m_back(new QComboBox(this)), m_toField(new LabelledField(m_to, looks, this)), m_backField(new LabelledField(m_back, looks, this)),
      m_send(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this)), m_model(new TradeListModel(picture, desk->zone(), this)),
      m_list(new SteadyTree(this)), m_empty(new EmptyNote(m_list, looks)), m_ask(new AskRow(*desk, u"trades"_s, looks, this)), m_accept(new KeyButton(looks, this)),
      m_decline(new KeyButton(looks, this)), m_withdraw(new KeyButton(looks, this)),
      m_typing(new TypingKeeper(*desk, u"trade offers"_s, this, [this] { return begun(); }, [this](const HalfTyped& begun) { enter(begun); }))
{
    setObjectName(u"tradePane"_s);
    m_title->setObjectName(u"tradeTitle"_s);
    m_to->setObjectName(u"tradeTo"_s);
    m_back->setObjectName(u"tradeBack"_s);
    m_send->setObjectName(u"tradeOffer"_s);
    m_list->setObjectName(u"tradeList"_s);
    m_accept->setObjectName(u"tradeAccept"_s);
    m_decline->setObjectName(u"tradeDecline"_s);
    m_withdraw->setObjectName(u"tradeWithdraw"_s);
    for (auto* box : {m_to, m_back}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_send->setPrimary(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(TradeListModel::To, QHeaderView::ResizeToContents);

    auto* answers = new WrapLayout;
    for (auto* button : {m_accept, m_decline, m_withdraw})
        answers->addWidget(button);
    auto* top = new QVBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_toField);
    top->addWidget(m_backField);
    auto* sending = new WrapLayout;
    sending->addWidget(m_send);
    top->addLayout(sending);
    auto* foot = new QVBoxLayout;
    foot->addWidget(m_complaint);
    foot->addWidget(m_ask);
    foot->addLayout(answers);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    const auto measure = [this, top, foot, answers] {
        const int pad = m_looks->scaled(12);
        for (auto* each : {top, foot}) {
            each->setContentsMargins(pad, m_looks->scaled(8), pad, m_looks->scaled(8));
            each->setSpacing(m_looks->scaled(6));
        }
        answers->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(m_to);

    connect(m_to, &QComboBox::activated, this, &TradePane::fillBack);
    for (auto* box : {m_to, m_back})
        connect(box, &QComboBox::activated, m_typing, &TypingKeeper::typed);
    connect(m_typing, &TypingKeeper::refused, m_complaint, &Complaint::say);
    connect(m_send, &QPushButton::clicked, this, &TradePane::send);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TradePane::tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        tell();
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { accept({}); });
    connect(m_decline, &QPushButton::clicked, this, [this] {
        m_asked = Asked::DeclineReason;
        m_ask->ask(u"decline "_s + m_model->tradeAt(m_list->currentIndex()).toString(), tr("Why is the trade declined?"), tr("Decline the trade"));
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { commit(m_desk->withdrawTrade(m_model->tradeAt(m_list->currentIndex())), m_withdraw); });
    connect(m_ask, &AskRow::given, this, [this](const QString& reason) {
        if (m_asked == Asked::AcceptReason)
            accept(reason);
        else
            commit(m_desk->declineTrade(m_model->tradeAt(m_list->currentIndex()), reason), m_decline);
    });
    retranslate();
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    offer({});
}

void TradePane::offer(const ShiftId& shift)
{
    m_complaint->clear();
    if (const auto offered = m_model->indexOf(shift); offered.isValid()) {
        turnTo({});
        m_list->setCurrentIndex(offered);
    } else {
        const auto* known = m_desk->picture().find(shift);
        turnTo(known && known->counts() ? shift : ShiftId{});
    }
    tell();
}

void TradePane::turnTo(const ShiftId& shift)
{
    m_shift = shift;
    m_typing->show({});
    m_typing->show(aboutOf(shift));
}

/// The first person, and nothing in return, is what stands there before anybody chose.
HalfTyped TradePane::begun() const
{
    if (m_to->currentIndex() <= 0 && m_back->currentIndex() <= 0)
        return {};
    return {{"to"_L1, QJsonArray{m_to->currentData().toString()}}, {"back"_L1, QJsonArray{m_back->currentData().toString()}}};
}

void TradePane::enter(const HalfTyped& begun)
{
    const auto choose = [&begun](QComboBox* box, QLatin1StringView key) {
        if (const int at = box->findData(begun.value(key).toArray().first().toString()); at >= 0)
            box->setCurrentIndex(at);
    };
    m_complaint->clear();
    fillPeople();
    choose(m_to, "to"_L1);
    fillBack();
    choose(m_back, "back"_L1);
}

void TradePane::fillPeople()
{
    const auto* shift = m_desk->picture().find(m_shift);
    m_to->clear();
    if (!shift)
        return;
    auto people = m_desk->picture().all<Staff>().values();
    std::ranges::sort(people, {}, &Staff::name);
    for (const auto& person : std::as_const(people))
        if (person.active && person.id != shift->staff)
            m_to->addItem(person.name, person.id.toString());
}

void TradePane::fillBack()
{
    m_back->clear();
    m_back->addItem(tr("nothing"), QString());
    const auto to = StaffId::fromString(m_to->currentData().toString());
    QList<Shift> theirs;
    for (const auto& shift : m_desk->picture().all<Shift>())
        if (shift.staff == to && shift.counts() && shift.start > m_desk->now())
            theirs.append(shift);
    std::ranges::sort(theirs, {}, &Shift::start);
    for (const auto& shift : std::as_const(theirs))
        m_back->addItem(m_desk->shiftWords(shift), shift.id.toString());
}

void TradePane::tell()
{
    const auto* shift = m_desk->picture().find(m_shift);
    m_title->setText(shift ? tr("Offer: %1", "shift").arg(m_desk->shiftWords(*shift)) : tr("Choose a shift in the grid and press R to offer it."));
    for (QWidget* each : std::initializer_list<QWidget*>{m_toField, m_backField, m_send})
        each->setVisible(shift != nullptr);
    const bool any = m_list->currentIndex().isValid();
    for (auto* button : {m_accept, m_decline, m_withdraw})
        button->setVisible(any);
    m_empty->say(m_model->rowCount() == 0 ? tr("No trade waits for an answer.") : QString());
}

void TradePane::send()
{
    const auto to = StaffId::fromString(m_to->currentData().toString());
    commit(m_desk->offerTrade(m_shift, to, ShiftId::fromString(m_back->currentData().toString())), m_send);
}

/// Accepting may break a rule of the one who takes the shift: then the reason is asked for in place.
void TradePane::accept(const QString& reason)
{
    const auto proposal = m_desk->acceptTrade(m_model->tradeAt(m_list->currentIndex()), reason);
    if (!proposal && reason.isEmpty()) {
        m_asked = Asked::AcceptReason;
        m_ask->ask(u"accept "_s + m_model->tradeAt(m_list->currentIndex()).toString(), proposal.error().summary, tr("Accept the trade"));
        return;
    }
    commit(proposal, m_accept);
}

void TradePane::commit(const Result<Proposal>& proposal, QWidget* control)
{
    carryOut(*m_desk, proposal, control, this, [this, proposal, about = m_ask->about(), offered = control == m_send ? m_typing->about() : QString()](const Result<Receipt>& kept) {
        m_ask->answered(about, kept);
        if (kept) {
            m_typing->done(offered);
            m_complaint->clear();
            turnTo({});
            tell();
            Q_EMIT done(*proposal);
        } else if (about.isEmpty()) {
            m_complaint->say(kept.error().summary);
        }
    });
}

void TradePane::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_shift.isNull() && !event->isAutoRepeat())
        send();
    else
        QWidget::keyPressEvent(event);
}

void TradePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        tell();
    }
}

void TradePane::retranslate()
{
    setAccessibleName(tr("Trades"));
    m_toField->setLabel(tr("To"));
    m_backField->setLabel(tr("For"));
    m_send->setDeed(tr("Offer the trade"), tr("Enter"));
    m_list->setAccessibleName(tr("Trades that wait for an answer"));
    m_accept->setDeed(tr("Accept"));
    m_decline->setDeed(tr("Decline"));
    m_withdraw->setDeed(tr("Take the offer back"));
}

} // namespace dispatch
