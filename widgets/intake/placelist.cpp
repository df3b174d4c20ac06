#include "placelist.h"

#include "intakedesk.h"
#include "linkchip.h"
#include "looklabel.h"
#include "wraplayout.h"

#include <QEvent>
#include <QTimer>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

    constexpr int chips = 9;
    constexpr auto handRests = std::chrono::milliseconds{120};

}

PlaceList::PlaceList(const IntakeDesk* desk, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_looks(looks), m_rest(new QTimer(this)),
      m_lead(new LookLabel(looks, Looks::Small, false, Looks::Text2, this))
{
    setObjectName(u"intakePlaces"_s);
    m_lead->setWordWrap(false);
    auto* wrap = new WrapLayout(this);
    wrap->setSpacing(looks->scaled(8));
    wrap->addWidget(m_lead);
    for (int at = 0; at < chips; ++at) {
        auto* chip = new LinkChip(looks, this);
        chip->setObjectName("intakePlace_%1"_L1.arg(QString::number(at + 1)));
        chip->hide();
        wrap->addWidget(chip);
        connect(chip, &LinkChip::clicked, this, [this, at] { take(at); });
        m_chips.append(chip);
    }
    m_rest->setSingleShot(true);
    m_rest->setInterval(handRests);
    connect(m_rest, &QTimer::timeout, this, &PlaceList::look);
    connect(looks, &Looks::changed, this, [this, wrap] { wrap->setSpacing(m_looks->scaled(8)); });
    offer();
}

void PlaceList::lookFor(const QString& words)
{
    m_words = words.trimmed();
    m_rest->start();
}

void PlaceList::setTaken(const QString& address)
{
    m_taken = address;
    offer();
}

void PlaceList::setMost(int most)
{
    if (m_most == most)
        return;
    m_most = most;
    offer();
}

void PlaceList::take(int which)
{
    // The key may come before the hand has rested.
    if (m_rest->isActive())
        look();
    if (which < m_offered.size())
        Q_EMIT taken(m_offered.at(which));
}

void PlaceList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        offer();
}

void PlaceList::look()
{
    m_rest->stop();
    m_places = m_words.isEmpty() ? QList<Place>() : m_desk->places(m_words);
    offer();
    Q_EMIT looked();
}

void PlaceList::offer()
{
    m_offered.clear();
    for (const auto& place : m_places)
        if (place.address != m_taken && m_offered.size() < qMin(m_most, chips))
            m_offered.append(place);
    for (int at = 0; at < chips; ++at) {
        if (at < m_offered.size())
            m_chips.at(at)->setDeed(m_offered.at(at).address, tr("Alt+%1").arg(at + 1));
        m_chips.at(at)->setVisible(at < m_offered.size());
    }
    if (!m_offered.isEmpty())
        m_lead->setText(m_taken.isEmpty() ? tr("Fits:") : tr("Also fits:"));
    else if (m_taken.isEmpty())
        m_lead->setText(m_words.isEmpty() ? tr("Places that fit show here; Alt+1 takes the first.") : QString());
    m_lead->setVisible(!m_offered.isEmpty() || (m_taken.isEmpty() && m_words.isEmpty()));
}

} // namespace dispatch
