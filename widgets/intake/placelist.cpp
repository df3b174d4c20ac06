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
    constexpr auto placeRests = std::chrono::milliseconds{120};
    /// What fits better than this says so itself.
    constexpr double speaksForItself = 0.95;
    /// What fits less than this share of the best is noise beside it.
    constexpr double worthOffering = 0.6;
    constexpr int othersOnceTaken = 2; ///< half of it where room is short

} // namespace

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
    m_rest->setInterval(placeRests);
    connect(m_rest, &QTimer::timeout, this, &PlaceList::look);
    connect(looks, &Looks::changed, this, [this, wrap] { wrap->setSpacing(m_looks->scaled(8)); });
    offer();
}

PlaceList::~PlaceList()
{
    m_asking.cancel();
    m_askingNear.cancel();
}

void PlaceList::lookFor(const QString& words)
{
    m_words = words.trimmed();
    m_wanted.reset();
    m_asking.cancel();
    ++m_request;
    m_isAnswered = false;
    m_rest->start();
}

void PlaceList::lookNear(const std::optional<Point>& pin)
{
    if (std::exchange(m_pin, pin) == pin)
        return;
    m_askingNear.cancel();
    const auto request = ++m_nearRequest;
    if (std::exchange(m_nearest, std::nullopt))
        offer();
    if (!pin)
        return;
    m_askingNear = m_desk->nearestAddress(*pin);
    m_askingNear.then(this, [this, request](const Result<std::optional<Hit>>& nearest) {
        if (request != m_nearRequest)
            return;
        // A suggestion that can't be made is none; what was typed is looked for all the same.
        m_nearest = nearest.value_or(std::nullopt);
        offer();
    });
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
    // The key may come before the hand has rested, and before the map has answered.
    if (m_rest->isActive())
        look();
    if (!m_isAnswered && !m_words.isEmpty()) {
        m_wanted = which;
        return;
    }
    if (which >= m_offered.size())
        return;
    const auto place = m_offered.at(which).place;
    if (m_nearest && which == m_offered.size() - 1 && place == m_nearest->place)
        Q_EMIT nearestTaken(place);
    else
        Q_EMIT taken(place);
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
    if (m_words.isEmpty()) {
        answered(QList<Hit>());
        return;
    }
    const auto request = ++m_request;
    m_asking = m_desk->places(m_words);
    m_asking.then(this, [this, request](const Answer& answer) {
        if (request == m_request)
            answered(answer);
    });
}

void PlaceList::answered(const Answer& answer)
{
    m_isAnswered = true;
    m_hits = answer.value_or(QList<Hit>());
    m_trouble = answer ? QString() : answer.error().summary;
    offer();
    Q_EMIT looked();
    if (const auto wanted = std::exchange(m_wanted, std::nullopt))
        take(*wanted);
}

QString PlaceList::wordsOf(const Hit& hit) const
{
    return hit.confidence < speaksForItself ? tr("%1 (%2)", "place, why it fits").arg(hit.place.address, hit.why) : hit.place.address;
}

void PlaceList::offer()
{
    const bool hasNearest = m_nearest && m_nearest->place.address != m_taken;
    const int most = qMin(m_taken.isEmpty() ? m_most : m_most < chips ? othersOnceTaken / 2 : othersOnceTaken, chips) - (hasNearest ? 1 : 0);
    m_offered.clear();
    for (const auto& hit : m_hits)
        if (hit.place.address != m_taken && m_offered.size() < most && hit.confidence >= worthOffering * m_hits.first().confidence)
            m_offered.append(hit);
    if (hasNearest)
        m_offered.append(*m_nearest);
    for (int at = 0; at < chips; ++at) {
        if (at < m_offered.size()) {
            const auto& hit = m_offered.at(at);
            const bool isNearest = hasNearest && at == m_offered.size() - 1;
            const auto words = isNearest ? tr("Near the pin: %1, %2 away").arg(hit.place.address, distanceWords(metresBetween(*m_pin, hit.place.point))) : wordsOf(hit);
            m_chips.at(at)->setDeed(words, tr("Alt+%1").arg(at + 1));
            m_chips.at(at)->setToolTip(hit.place.address + u'\n' + hit.why);
        }
        m_chips.at(at)->setVisible(at < m_offered.size());
    }
    const bool fits = m_offered.size() > (hasNearest ? 1 : 0);
    if (fits)
        m_lead->setText(m_taken.isEmpty() ? tr("Fits:") : tr("Also fits:"));
    else if (m_taken.isEmpty())
        m_lead->setText(m_words.isEmpty() && !hasNearest ? tr("Places that fit show here; Alt+1 takes the first.") : QString());
    m_lead->setVisible(fits || (m_taken.isEmpty() && m_words.isEmpty() && !hasNearest));
}

} // namespace dispatch
