#include "standingtransfer.h"

#include "iconline.h"
#include "keybutton.h"
#include "looklabel.h"
#include "readaloud.h"
#include "transferoutcome.h"
#include "wraplayout.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace dispatch {

using namespace Qt::StringLiterals;

StandingTransfer::StandingTransfer(const TransferDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_whose(new IconLine(looks, Looks::Lead, this)), m_asked(new LookLabel(looks, Looks::Body, false, Looks::Text2, this)),
      m_buttons(new QWidget(this)), m_accepted(new KeyButton(looks, m_buttons)), m_declined(new KeyButton(looks, m_buttons)),
      m_withdraw(new KeyButton(looks, m_buttons)), m_words(new OwedWords(desk, looks, this)), m_outcome(new TransferOutcome(desk, looks, this)),
      m_pageTitle(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_page(new ReadAloud(looks, this)),
      m_comesTitle(new LookLabel(looks, Looks::Lead, true, Looks::Text, this)), m_comes(new LookLabel(looks, Looks::Body, false, Looks::Text, this))
{
    m_whose->setObjectName(u"transferWhose"_s);
    m_asked->setObjectName(u"transferAsked"_s);
    m_accepted->setObjectName(u"transferAccepted"_s);
    m_declined->setObjectName(u"transferDeclined"_s);
    m_withdraw->setObjectName(u"transferWithdraw"_s);
    m_comes->setObjectName(u"transferCame"_s);
    m_accepted->setPrimary(true);
    layOut(looks);
    connect(m_accepted, &QPushButton::clicked, this, &StandingTransfer::accept);
    connect(m_declined, &QPushButton::clicked, this, &StandingTransfer::decline);
    connect(m_withdraw, &QPushButton::clicked, this, &StandingTransfer::withdraw);
    connect(m_words, &OwedWords::asking, m_buttons, &QWidget::setHidden);
    connect(m_words, &OwedWords::asking, this, &StandingTransfer::renew);
    setFocusProxy(m_accepted);
    retranslate();
}

void StandingTransfer::layOut(const Looks* looks)
{
    auto* row = new WrapLayout(m_buttons);
    for (auto* each : {m_accepted, m_declined, m_withdraw})
        row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    for (auto* each : std::initializer_list<QWidget*>{m_whose, m_asked, m_buttons, m_words, m_outcome, m_pageTitle, m_page, m_comesTitle, m_comes})
        column->addWidget(each);
    column->addStretch(1);
    const auto measure = [=] {
        column->setContentsMargins(looks->scaled(12), looks->scaled(8), looks->scaled(12), 0);
        column->setSpacing(looks->scaled(6));
        row->setSpacing(looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
}

void StandingTransfer::show(const TransferId& transfer)
{
    if (transfer != m_transfer)
        m_words->leave();
    m_transfer = transfer;
    renew();
}

void StandingTransfer::renew()
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    if (!transfer)
        return;
    showWhose(*transfer);
    m_asked->setText(tr("Asked at %1 by %2.").arg(whenWords(transfer->askedAt, m_desk->now(), m_desk->zone()), m_desk->spoken().staff(transfer->askedBy)));
    const bool waits = transfer->state == TransferState::Asked;
    // The answer came from another desk while it was being asked for here.
    if (!waits && m_words->isAsking())
        m_words->leave();
    const bool hadFocus = m_buttons->isAncestorOf(QApplication::focusWidget());
    m_outcome->setVisible(transfer->state == TransferState::Accepted);
    m_outcome->show(m_transfer);
    setFocusProxy(waits ? m_accepted : m_outcome->focusProxy());
    m_buttons->setVisible(waits && !m_words->isAsking());
    // What became of it is owed next.
    if (hadFocus && !waits)
        setFocus(Qt::OtherFocusReason);
    m_page->show(transfer->sheet);
    m_comes->setText(transfer->comes);
    m_comes->setVisible(!transfer->comes.isEmpty());
    m_comesTitle->setVisible(!transfer->comes.isEmpty());
}

/// The guard: ours until they say that they have the person, and who said so.
void StandingTransfer::showWhose(const Transfer& transfer)
{
    const auto say = [this](const QString& icon, Looks::Token token, const QString& words) {
        m_whose->setIcon(icon, token);
        m_whose->setWords(words);
        m_whose->setAccessibleName(words);
    };
    const auto at = transfer.answeredAt ? clockWords(*transfer.answeredAt, m_desk->zone()) : QString();
    switch (transfer.state) {
    case TransferState::Asked:
        say(u"waiting"_s, Looks::Amber, tr("The person is ours until %1 accepts. Stay with it. It takes: %2.").arg(transfer.takerName, m_desk->acceptedBy(transfer.taker)));
        return;
    case TransferState::Accepted:
        if (transfer.returnedAt)
            say(u"swap"_s, Looks::Text, tr("%1 gave the follow-up back to us at %2.").arg(transfer.takerName, clockWords(*transfer.returnedAt, m_desk->zone())));
        else
            say(u"met"_s, Looks::Ok, tr("%1 has the person since %2: %3.", "taker, when, who of them").arg(transfer.takerName, at, transfer.answer));
        return;
    case TransferState::Declined: say(u"declined"_s, Looks::Red, tr("The person is ours. %1 declined at %2: %3", "taker, when, why").arg(transfer.takerName, at, transfer.answer)); return;
    case TransferState::Withdrawn: say(u"cancelled"_s, Looks::Text2, tr("The person is ours. It was taken back at %1: %2", "when, why").arg(at, transfer.answer)); return;
    }
}

QString StandingTransfer::askedWords() const { return m_asked->text(); }

QString StandingTransfer::whoseWords() const { return m_whose->label()->text(); }

void StandingTransfer::doNext()
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    if (!transfer)
        return;
    if (transfer->state == TransferState::Asked)
        accept();
    else if (transfer->state == TransferState::Accepted)
        m_outcome->record();
}

void StandingTransfer::accept()
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    if (!transfer)
        return;
    m_words->ask({u"accept "_s + m_transfer.toString(), tr("Who of %1 accepts? It takes: %2.").arg(transfer->takerName, m_desk->acceptedBy(transfer->taker)), tr("They have the person"),
        [this, id = m_transfer](const QString& words) { return m_desk->accepted(id, words); }});
}

void StandingTransfer::decline()
{
    const auto* transfer = m_desk->picture().find(m_transfer);
    if (!transfer)
        return;
    m_words->ask({u"decline "_s + m_transfer.toString(), tr("Why does %1 decline?").arg(transfer->takerName), tr("Record as declined"),
        [this, id = m_transfer](const QString& words) { return m_desk->declined(id, words); }});
}

void StandingTransfer::withdraw()
{
    m_words->ask({u"withdraw "_s + m_transfer.toString(), tr("Why is it taken back? They are told, too."), tr("Take it back"),
        [this, id = m_transfer](const QString& words) { return m_desk->withdraw(id, words); }});
}

void StandingTransfer::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        renew();
    }
}

void StandingTransfer::retranslate()
{
    m_accepted->setDeed(tr("They accepted…"), tr("Ctrl+Enter"));
    m_declined->setDeed(tr("They declined…"));
    m_withdraw->setDeed(tr("Take it back…"));
    m_pageTitle->setText(tr("Read this aloud"));
    m_comesTitle->setText(tr("Who was expected to come"));
    m_page->setAccessibleName(m_pageTitle->text());
}

} // namespace dispatch
