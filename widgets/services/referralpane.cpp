#include "referralpane.h"

#include "askrow.h"
#include "carryout.h"
#include "columnfit.h"
#include "emptynote.h"
#include "ladderpreview.h"
#include "referralmodel.h"
#include "statedelegate.h"
#include "stateicons.h"
#include "steadytree.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int referralBesideFrom = 1100;

} // namespace

ReferralPane::ReferralPane(const PlanDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_model(new ReferralModel(picture, &desk->rules(), desk->zone(), [desk] { return desk->actor().id; }, this)),
      m_list(new SteadyTree(this)), m_empty(new EmptyNote(m_list, looks)), m_sides(new QVBoxLayout(this)), m_detail(new QWidget), m_title(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)),
      m_due(new IconLine(looks, Looks::Body, this)), m_told(new IconLine(looks, Looks::Body, this)), m_way(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_received(new KeyButton(looks, this)), m_accepted(new KeyButton(looks, this)), m_kept(new KeyButton(looks, this)), m_declined(new KeyButton(looks, this)), m_lost(new KeyButton(looks, this)),
      m_reason(new AskRow(*desk, u"referrals"_s, looks, this)), m_handLabel(new LookLabel(looks, Looks::Small, false, Looks::Text2, this)), m_staff(new QComboBox(this)), m_hand(new KeyButton(looks, this)),
      m_plan(new KeyButton(looks, this)), m_complaint(new Complaint(looks, this))
{
    setObjectName(u"referralPane"_s);
    m_list->setObjectName(u"referralList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StateDelegate(looks, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    new ColumnFit(m_list, m_list->header(), looks,
        {{.width = 130, .compactWidth = 110}, {.width = 170, .stretch = 1, .compactWidth = 110}, {.width = 220, .stretch = 2, .compactWidth = 120}, {.width = 110, .dropOrder = 4, .compactWidth = 90},
            {.width = 190, .dropOrder = 3, .stretch = 1, .compactWidth = 120}, {.width = 110, .dropOrder = 2, .compactWidth = 96}, {.width = 96, .dropOrder = 1, .compactWidth = 84}});
    for (const auto& [button, name] : std::initializer_list<std::pair<KeyButton*, QString>>{{m_received, u"Received"_s}, {m_accepted, u"Accepted"_s}, {m_kept, u"Kept"_s}, {m_declined, u"Declined"_s},
             {m_lost, u"Lost"_s}, {m_hand, u"Hand"_s}, {m_plan, u"Plan"_s}})
        button->setObjectName(u"referral"_s + name);
    m_staff->setObjectName(u"referralStaff"_s);
    m_staff->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layOut();
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const auto referral = m_model->referralAt(current);
        if (!current.isValid() || referral == m_chosen)
            return;
        m_chosen = referral;
        m_complaint->clear();
        m_reason->leave();
        renew();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReferralPane::keepChoice);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ReferralPane::renew);
    for (const auto to : {ReferralState::Received, ReferralState::Accepted, ReferralState::Kept, ReferralState::Declined, ReferralState::Lost})
        connect(buttonOf(to), &QPushButton::clicked, this, [this, to] { step(to); });
    connect(m_reason, &AskRow::given, this, [this](const QString& reason) {
        carryOut(*m_desk, m_desk->step(m_chosen, m_asked, reason), m_reason->deedButton(), this, [this, about = m_reason->about()](const Result<Receipt>& kept) { m_reason->answered(about, kept); });
    });
    connect(m_hand, &QPushButton::clicked, this, [this] { finish(m_desk->handReferral(m_chosen, StaffId::fromString(m_staff->currentData().toString())), m_hand); });
    connect(m_plan, &QPushButton::clicked, this, &ReferralPane::openPlan);
    m_model->tick(desk->now());
    retranslate();
    keepChoice();
}

KeyButton* ReferralPane::buttonOf(ReferralState to) const
{
    switch (to) {
    case ReferralState::Accepted: return m_accepted;
    case ReferralState::Kept: return m_kept;
    case ReferralState::Declined: return m_declined;
    case ReferralState::Lost: return m_lost;
    case ReferralState::Sent:
    case ReferralState::Received: break;
    }
    return m_received;
}

void ReferralPane::layOut()
{
    auto* column = new QVBoxLayout(m_detail);
    auto* steps = new WrapLayout;
    auto* hands = new WrapLayout;
    for (auto* button : {m_received, m_accepted, m_kept, m_declined, m_lost})
        steps->addWidget(button);
    for (auto* part : std::initializer_list<QWidget*>{m_staff, m_hand, m_plan})
        hands->addWidget(part);
    for (auto* part : std::initializer_list<QWidget*>{m_title, m_due, m_told, m_way})
        column->addWidget(part);
    column->addLayout(steps);
    column->addWidget(m_reason);
    column->addWidget(m_complaint);
    column->addWidget(m_handLabel);
    column->addLayout(hands);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_detail);
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(m_list, 3);
    m_sides->addWidget(scroll, 2);
    const auto measure = [=, this] {
        const int pad = m_looks->scaled(12);
        column->setContentsMargins(pad, m_looks->scaled(8), pad, pad);
        column->setSpacing(m_looks->scaled(6));
        for (auto* row : {steps, hands})
            row->setSpacing(m_looks->scaled(6));
    };
    connect(m_looks, &Looks::changed, this, measure);
    measure();
}

void ReferralPane::tick(Instant now) { m_model->tick(now); }

void ReferralPane::choose(const ReferralId& referral)
{
    if (const auto at = m_model->indexOf(referral); at.isValid())
        m_list->setCurrentIndex(at);
}

/// One that has ended leaves the list, and the next one is looked at.
void ReferralPane::keepChoice()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->say(any ? QString() : tr("No referral is open. “Refer…” in a person's plan makes one."));
    auto at = m_model->indexOf(m_chosen);
    if (!at.isValid() && any)
        at = m_model->index(0, 0);
    m_list->setCurrentIndex(at);
    m_chosen = m_model->referralAt(at);
    renew();
}

void ReferralPane::renew()
{
    const auto* referral = m_desk->picture().find(m_chosen);
    m_detail->setVisible(referral != nullptr);
    if (!referral)
        return;
    const auto& picture = m_desk->picture();
    const auto at = m_model->indexOf(m_chosen);
    const auto now = m_desk->now();
    m_title->setText(tr("%1 to %2", "person, service").arg(at.siblingAtColumn(ReferralModel::Person).data().toString(), referral->serviceName));
    const auto clock = referralClock(*referral, now, m_desk->rules().referral);
    const bool isUrgent = clock.face == ClockFace::Late || clock.face == ClockFace::Soon;
    const auto token = clock.face == ClockFace::Late ? Looks::Red : isUrgent ? Looks::Amber : Looks::Text2;
    m_due->setIcon(isUrgent ? iconOf(clock.face) : u"clock"_s, token);
    m_due->setWords(tr("%1 %2", "what is asked next, its clock").arg(nextStepWords(referral->state), clock.words));
    m_due->setWordsToken(isUrgent ? token : Looks::Text);
    m_told->setIcon(referral->consent.isNull() ? u"lock"_s : u"sign"_s);
    m_told->setWords(referral->consent.isNull() ? tr("Nothing about the person went with it.") : tr("What the consent allows went with it, and is accounted for."));
    QStringList way{tr("Sent %1 by %2", "when, who").arg(whenWords(referral->sentAt, now, m_desk->zone()), picture.nameOf(referral->sentBy))};
    if (referral->receivedAt)
        way.append(tr("Received %1").arg(whenWords(*referral->receivedAt, now, m_desk->zone())));
    if (referral->acceptedAt)
        way.append(tr("Accepted %1").arg(whenWords(*referral->acceptedAt, now, m_desk->zone())));
    if (const auto* entry = picture.find(referral->service); entry && !entry->phoneTyped.isEmpty())
        way.append(tr("Call %1").arg(entry->phoneTyped));
    if (!referral->words.isEmpty())
        way.append(u"“%1”"_s.arg(isolated(referral->words)));
    m_way->setText(way.join(u'\n'));
    m_received->setVisible(referral->state == ReferralState::Sent);
    m_accepted->setVisible(referral->state != ReferralState::Accepted);
    const auto usual = referral->state == ReferralState::Sent ? ReferralState::Received : referral->state == ReferralState::Received ? ReferralState::Accepted : ReferralState::Kept;
    for (const auto to : {ReferralState::Received, ReferralState::Accepted, ReferralState::Kept})
        buttonOf(to)->setPrimary(to == usual);
    if (!m_staff->view()->isVisible())
        fillWithStaff(m_staff, *m_desk, {referral->owner});
    m_handLabel->setText(referral->owner == m_desk->actor().id ? tr("You ask after it. Hand it to") : tr("%1 asks after it. Hand it to").arg(picture.nameOf(referral->owner)));
    m_staff->setAccessibleName(m_handLabel->text());
}

void ReferralPane::step(ReferralState to)
{
    const auto* referral = m_desk->picture().find(m_chosen);
    if (!referral)
        return;
    m_complaint->clear();
    if (to != ReferralState::Declined && to != ReferralState::Lost) {
        finish(m_desk->step(m_chosen, to), buttonOf(to));
        return;
    }
    m_asked = to;
    if (to == ReferralState::Declined)
        m_reason->ask(u"declined "_s + m_chosen.toString(), tr("Why do they not take the person?"), tr("Declined"));
    else
        m_reason->ask(u"lost "_s + m_chosen.toString(), tr("How did it come to nothing? The person did not come, or nobody can say."), tr("Not kept"));
}

void ReferralPane::hand()
{
    if (m_desk->picture().find(m_chosen))
        m_staff->setFocus(Qt::ShortcutFocusReason);
}

void ReferralPane::openPlan()
{
    if (const auto* referral = m_desk->picture().find(m_chosen))
        Q_EMIT planWanted(referral->person);
}

void ReferralPane::finish(const Result<Proposal>& proposal, KeyButton* button)
{
    m_complaint->clear();
    carryOut(*m_desk, proposal, button, this, [this, proposal, referral = m_chosen](const Result<Receipt>& kept) {
        if (kept)
            Q_EMIT done(*proposal);
        else if (referral == m_chosen)
            m_complaint->say(kept.error().summary);
    });
}

void ReferralPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < m_looks->scaled(referralBesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReferralPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
        keepChoice();
    }
}

void ReferralPane::retranslate()
{
    setAccessibleName(tr("Open referrals"));
    m_list->setAccessibleName(tr("Open referrals, past their time first, then yours"));
    m_received->setDeed(tr("They have it"), tr("Ctrl+1"));
    m_accepted->setDeed(tr("They take the person"), tr("Ctrl+2"));
    m_kept->setDeed(tr("The person came"), tr("Ctrl+3"));
    m_declined->setDeed(tr("Declined…"), tr("Ctrl+4"));
    m_lost->setDeed(tr("Not kept…"), tr("Ctrl+5"));
    m_staff->setPlaceholderText(tr("Choose…"));
    m_hand->setDeed(tr("Hand over"));
    m_plan->setDeed(tr("Open the plan"), tr("Ctrl+O"));
}

} // namespace dispatch
