#include "approvalrow.h"

#include "carryout.h"
#include "iconline.h"
#include "keybutton.h"
#include "wraplayout.h"

#include <QEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

ApprovalRow::ApprovalRow(const TransferDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_approvals(desk->approvals()), m_state(new IconLine(looks, Looks::Body, this)), m_buttons(new QWidget(this)),
      m_ask(new KeyButton(looks, m_buttons)), m_alone(new KeyButton(looks, m_buttons)), m_withdraw(new KeyButton(looks, m_buttons)),
      m_words(new OwedWords(&m_approvals, looks, this))
{
    m_state->setObjectName(u"approvalState"_s);
    m_ask->setObjectName(u"approvalAsk"_s);
    m_alone->setObjectName(u"approvalAlone"_s);
    m_withdraw->setObjectName(u"approvalWithdraw"_s);
    m_words->setObjectName(u"approvalWords"_s);
    auto* row = new WrapLayout(m_buttons);
    for (auto* each : {m_ask, m_alone, m_withdraw})
        row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (auto* each : std::initializer_list<QWidget*>{m_state, m_buttons, m_words})
        column->addWidget(each);
    const auto measure = [=] {
        column->setSpacing(looks->scaled(6));
        row->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    connect(m_ask, &QPushButton::clicked, this, &ApprovalRow::askClinician);
    connect(m_alone, &QPushButton::clicked, this, &ApprovalRow::actAlone);
    connect(m_withdraw, &QPushButton::clicked, this, &ApprovalRow::withdraw);
    connect(m_words, &OwedWords::asking, m_buttons, &QWidget::setHidden);
}

std::optional<Approval> ApprovalRow::newest() const
{
    std::optional<Approval> newest;
    for (const auto& each : m_desk->picture().approvalsOf(m_incident))
        if (each.kind == ApprovalKind::Transfer911)
            newest = each;
    return newest;
}

void ApprovalRow::show(const IncidentId& incident)
{
    if (incident != m_incident)
        m_words->leave();
    m_incident = incident;
    renew();
}

void ApprovalRow::renew()
{
    const auto say = [this](const QString& icon, Looks::Token token, const QString& words) {
        m_state->setIcon(icon, token);
        m_state->setWords(words);
        m_state->setAccessibleName(words);
    };
    const auto allowing = m_approvals.allowing(m_incident, ApprovalKind::Transfer911);
    const auto last = newest();
    const bool waits = !allowing && last && last->state == ApprovalState::Asked;
    const auto staff = [this](const StaffId& id) { return m_desk->spoken().staff(id); };
    const auto at = [this](std::optional<Instant> when) { return clockWords(when.value_or(Instant{}), m_desk->zone()); };
    if (allowing && allowing->state == ApprovalState::Approved)
        say(u"met"_s, Looks::Ok, tr("%1 approved it at %2.").arg(staff(allowing->decidedBy), at(allowing->decidedAt)));
    else if (allowing)
        say(u"sign"_s, Looks::Amber, tr("%1 acts alone since %2: %3. A clinician reviews it.").arg(staff(allowing->decidedBy), at(allowing->decidedAt), allowing->reason));
    else if (waits)
        say(u"waiting"_s, Looks::Amber, tr("Asked at %1: %2. A clinician has not decided yet. Who can not wait acts alone and says why.").arg(at(last->askedAt), last->why));
    else if (last && last->state == ApprovalState::Declined)
        say(u"declined"_s, Looks::Red, tr("%1 declined it at %2: %3").arg(staff(last->decidedBy), at(last->decidedAt), last->reason));
    else
        say(u"unknown"_s, Looks::Text2, tr("A clinician agrees first that 911 is asked. Who can not wait acts alone and says why."));
    m_ask->setDeed(tr("Ask the clinician…"));
    m_alone->setDeed(tr("Act alone…"));
    m_withdraw->setDeed(tr("Not needed any more"));
    m_ask->setVisible(!allowing && !waits);
    m_alone->setVisible(!allowing);
    m_withdraw->setVisible(waits);
}

void ApprovalRow::askClinician()
{
    m_words->ask({u"ask "_s + m_incident.toString(), tr("What is asked of 911, and why?"), tr("Ask the clinician"),
        [this, incident = m_incident](const QString& words) { return m_approvals.ask(incident, ApprovalKind::Transfer911, words); }});
}

void ApprovalRow::actAlone()
{
    m_words->ask({u"alone "_s + m_incident.toString(), tr("Why can it not wait for a clinician?"), tr("Act alone"),
        [this, incident = m_incident](const QString& words) { return m_approvals.actAlone(incident, ApprovalKind::Transfer911, words); }});
}

void ApprovalRow::withdraw()
{
    if (const auto last = newest())
        carryOut(m_approvals, m_approvals.withdraw(last->id), m_withdraw, this, [this](const Result<Receipt>& kept) {
            if (!kept)
                m_state->setWords(kept.error().summary);
        });
}

void ApprovalRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

} // namespace dispatch
