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
}

QString MapCard::words() const { return m_words->text(); }

void MapCard::show(const Point& point, const WhatIsHere& here, bool offersPin)
{
    m_point = point;
    const auto coordinate = [](double degrees) { return QString::number(degrees, 'f', 5).replace(u'-', QChar(0x2212)); };
    QStringList lines;
    lines.append(here.nearest ? tr("Near %1, %2 away").arg(here.nearest->address, distanceWords(metresBetween(point, here.nearest->point))) : tr("No address known near here"));
    if (here.area) {
        lines.append(here.area->jurisdiction.isEmpty() ? here.area->name : tr("%1 · %2", "area · jurisdiction").arg(here.area->name, here.area->jurisdiction));
        lines.append(here.area->rural ? tr("Rural: arrive within %1 min").arg(here.area->promiseMinutes) : tr("Arrive within %1 min").arg(here.area->promiseMinutes));
    } else {
        lines.append(tr("Outside the county"));
    }
    lines.append(coordinate(point.latitude) + u", "_s + coordinate(point.longitude));
    m_words->setText(lines.join(u'\n'));
    setAccessibleDescription(m_words->text());
    m_take->setVisible(offersPin);
    adjustSize();
    QFrame::show();
    raise();
    (offersPin ? m_take : m_close)->setFocus(Qt::OtherFocusReason);
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
