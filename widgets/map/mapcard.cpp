#include "mapcard.h"

#include "looks.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace dispatch {

using namespace Qt::StringLiterals;

MapCard::MapCard(const Looks* looks, QWidget* parent)
    : QFrame(parent), m_looks(looks), m_words(new QLabel(this)), m_take(new QPushButton(this)), m_close(new QPushButton(this))
{
    setObjectName(u"mapCard"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_words->setObjectName(u"mapCardWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_take->setObjectName(u"mapCardTakePin"_s);
    m_close->setObjectName(u"mapCardClose"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addLayout(buttons);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT pinTaken(m_point); });
    connect(m_close, &QPushButton::clicked, this, &MapCard::closed);
    connect(looks, &Looks::changed, this, &MapCard::renew);
    retranslate();
    renew();
    hide();
}

void MapCard::renew()
{
    const int margin = m_looks->scaled(8);
    layout()->setContentsMargins(margin, margin, margin, margin);
    adjustSize();
}

void MapCard::retranslate()
{
    setAccessibleName(tr("What is here"));
    m_take->setText(tr("Use as the call's &pin"));
    m_close->setText(tr("Close"));
    say();
}

QString MapCard::words() const { return m_words->text(); }

void MapCard::show(const Point& point, const AreaHere& here, bool offersPin)
{
    m_point = point;
    m_here = here;
    m_nearest.reset();
    m_isLooking = true;
    m_take->setVisible(offersPin);
    say();
    QFrame::show();
    raise();
    (offersPin ? m_take : m_close)->setFocus(Qt::OtherFocusReason);
}

void MapCard::setNearest(const std::optional<Place>& nearest)
{
    m_nearest = nearest;
    m_isLooking = false;
    say();
}

void MapCard::say()
{
    const auto coordinate = [](double degrees) { return QString::number(degrees, 'f', 5).replace(u'-', QChar(0x2212)); };
    QStringList lines;
    if (m_isLooking)
        lines.append(tr("Looking for the nearest address"));
    else
        lines.append(m_nearest ? tr("Near %1, %2 away").arg(m_nearest->address, distanceWords(metresBetween(m_point, m_nearest->point))) : tr("No address known near here"));
    if (const auto& area = m_here.area) {
        lines.append(area->jurisdiction.isEmpty() ? area->name : tr("%1 · %2", "area · jurisdiction").arg(area->name, area->jurisdiction));
        lines.append(area->rural ? tr("Rural: arrive within %1 min").arg(area->promiseMinutes) : tr("Arrive within %1 min").arg(area->promiseMinutes));
    } else {
        lines.append(m_here.isKnown ? tr("Outside the county") : tr("Area not known without a map"));
    }
    lines.append(coordinate(m_point.latitude) + u", "_s + coordinate(m_point.longitude));
    m_words->setText(lines.join(u'\n'));
    setAccessibleDescription(m_words->text());
    adjustSize();
}

void MapCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void MapCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace dispatch
