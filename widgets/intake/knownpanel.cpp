#include "knownpanel.h"

#include "iconline.h"
#include "intakedesk.h"
#include "knowncard.h"
#include "livepicture.h"

#include <QTimer>

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto knownRests = std::chrono::milliseconds{150};
    constexpr qsizetype lettersOfAName = 2;

} // namespace

KnownPanel::KnownPanel(const IntakeDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent)
    : IntakeBox(Kind::Plain, looks, parent), m_desk(desk), m_picture(picture), m_rest(new QTimer(this)),
      m_nobody(new IconLine(looks, Looks::Small, this))
{
    setObjectName(u"knownPanel"_s);
    m_nobody->label()->setObjectName(u"knownNobody"_s);
    body()->addWidget(m_nobody);
    m_rest->setSingleShot(true);
    m_rest->setInterval(knownRests);
    connect(m_rest, &QTimer::timeout, this, &KnownPanel::look);
    KnownPanel::retranslate();
}

void KnownPanel::follow(const CallIntake& call, const QString& callNumber)
{
    m_callNumber = callNumber;
    m_personName = call.personName;
    if (m_person != call.person) {
        m_person = call.person;
        markTaken();
    }
    const auto name = call.personName.isEmpty() ? call.callerName : call.personName;
    const KnownQuery query{call.callbackPhone, name.trimmed().size() >= lettersOfAName ? name.trimmed() : QString(),
        call.pin ? call.address : QString()};
    if (query == m_query)
        return;
    m_query = query;
    m_rest->start();
}

void KnownPanel::takeFirst()
{
    if (!m_cards.isEmpty() && m_person.isNull())
        Q_EMIT taken(m_cards.constFirst()->known().person);
}

void KnownPanel::look()
{
    const int mine = ++m_asked;
    if (m_query == KnownQuery{}) {
        m_known.clear();
        m_answered = false;
        tell();
        return;
    }
    m_desk->known(m_query).then(this, [this, mine](const Result<QList<KnownPerson>>& result) {
        if (mine != m_asked)
            return;
        m_answered = true;
        m_known = result.value_or(QList<KnownPerson>());
        tell();
        if (!result) {
            m_nobody->setIcon(u"unknown"_s, Looks::Text2);
            m_nobody->setWords(result.error().summary);
        }
    });
}

void KnownPanel::tell()
{
    qDeleteAll(m_cards);
    m_cards.clear();
    const KnownCard::Words words{&m_desk->codes(), &m_picture->now(), m_desk->zone(), m_desk->now()};
    for (const auto& known : m_known) {
        auto* card = new KnownCard(known, words, &looks(), this);
        body()->addWidget(card);
        m_cards.append(card);
        const auto person = known.person;
        connect(card, &KnownCard::taken, this, [this, person] { Q_EMIT taken(person); });
        connect(card, &KnownCard::released, this, &KnownPanel::released);
        connect(card, &KnownCard::planAsked, this, [this, id = person.id] { lookAtPlan(id); });
        if (m_looked.contains(person.id))
            card->showPlan();
    }
    markTaken();
    showNobody();
    // Where one person fits without doubt, what helps is needed now: the plan opens, and the look is recorded.
    if (const auto* one = certain(); one && one->plan)
        lookAtPlan(one->person.id);
}

/// The number says it best, then the whole name, then the address where nobody else is known. Letters of a name that others have, too, open
/// nobody's plan.
const KnownPerson* KnownPanel::certain() const
{
    const auto fits = [this](const KnownPerson& known) {
        switch (known.match) {
        case KnownPerson::Match::Phone: return true;
        case KnownPerson::Match::Name: return known.person.name.compare(m_query.name, Qt::CaseInsensitive) == 0;
        case KnownPerson::Match::Address: return true;
        }
        return false;
    };
    for (const auto match : {KnownPerson::Match::Phone, KnownPerson::Match::Name, KnownPerson::Match::Address}) {
        const KnownPerson* only = nullptr;
        int count = 0;
        for (const auto& known : m_known)
            if (known.match == match && fits(known)) {
                only = &known;
                ++count;
            }
        if (count > 0)
            return count == 1 ? only : nullptr;
    }
    return nullptr;
}

void KnownPanel::markTaken()
{
    for (auto* card : m_cards) {
        card->setTaken(card->known().person.id == m_person);
        card->setKey(m_person.isNull() && card == m_cards.constFirst() ? tr("Alt+Y") : QString());
    }
}

void KnownPanel::showNobody()
{
    m_nobody->setVisible(m_cards.isEmpty());
    if (m_answered && !m_query.phone.isEmpty()) {
        m_nobody->setIcon(u"info"_s, Looks::Text2);
        m_nobody->setWords(tr("Not known here: no contact from this number in 10 years."));
    } else if (m_answered) {
        m_nobody->setIcon(u"info"_s, Looks::Text2);
        m_nobody->setWords(tr("Not known here by this name or address."));
    } else {
        m_nobody->setIcon(u"search"_s, Looks::Text2);
        m_nobody->setWords(tr("Who is known shows here while you type a number, a name or an address."));
    }
}

KnownCard* KnownPanel::cardOf(const PersonId& person) const
{
    for (auto* card : m_cards)
        if (card->known().person.id == person)
            return card;
    return nullptr;
}

void KnownPanel::lookAtPlan(const PersonId& person)
{
    if (m_looked.contains(person)) {
        if (auto* card = cardOf(person))
            card->showPlan();
        return;
    }
    const auto proposal = m_desk->lookForCall(person, m_callNumber);
    if (!proposal) {
        if (auto* card = cardOf(person))
            card->sayPlan(proposal.error().summary);
        return;
    }
    // Marked at once, so that typing on does not record the same look twice.
    m_looked.insert(person);
    m_desk->commit(*proposal).then(this, [this, person](const Result<Receipt>& kept) {
        if (!kept)
            m_looked.remove(person);
        auto* card = cardOf(person);
        if (!card)
            return;
        if (kept)
            card->showPlan();
        else
            card->sayPlan(kept.error().summary);
    });
}

void KnownPanel::retranslate()
{
    setTitle(tr("Who is known"), u"people"_s);
    tell();
}

void KnownPanel::renew()
{
    IntakeBox::renew();
    if (!m_cards.isEmpty())
        tell();
}

} // namespace dispatch
