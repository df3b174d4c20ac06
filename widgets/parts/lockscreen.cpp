#include "lockscreen.h"

#include "duressband.h"
#include "lockcard.h"
#include "looklabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

LockScreen::LockScreen(const Looks* looks, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_scroll(new QScrollArea(this)), m_clock(new QLabel), m_date(new LookLabel(looks, Looks::Lead, false, Looks::Text2)),
      m_duress(new DuressBand(looks, DuressBand::Place::Lock, this)), m_card(new LockCard(looks)), m_counts(new CountTiles(looks)), m_foot(new LookLabel(looks, Looks::Body, false, Looks::Text3))
{
    setObjectName(u"lockScreen"_s);
    m_clock->setObjectName(u"lockClock"_s);
    m_date->setObjectName(u"lockDate"_s);
    m_counts->setObjectName(u"lockCounts"_s);
    m_foot->setObjectName(u"lockFoot"_s);
    setAttribute(Qt::WA_NoMousePropagation);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFocusProxy(m_card->stops().constFirst());
    makePage();
    connect(m_duress, &DuressBand::takeRequested, this, &LockScreen::takeDuress);
    connect(m_card, &LockCard::unlockRequested, this, &LockScreen::unlockRequested);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepFocus(now); });
    connect(looks, &Looks::changed, this, &LockScreen::renew);
    renew();
    retranslate();
}

void LockScreen::makePage()
{
    auto* page = new QWidget;
    m_page = new QVBoxLayout(page);
    m_page->addStretch(2);
    auto* time = new QVBoxLayout;
    time->setSpacing(0);
    time->addWidget(m_clock);
    time->addWidget(m_date);
    m_page->addLayout(time);
    for (QWidget* each : std::initializer_list<QWidget*>{m_card, m_counts}) {
        auto* middle = new QHBoxLayout;
        middle->addStretch();
        middle->addWidget(each);
        middle->addStretch();
        m_page->addLayout(middle);
    }
    m_page->addWidget(m_foot);
    m_page->addStretch(3);
    for (QLabel* label : std::initializer_list<QLabel*>{m_clock, m_date, m_foot})
        label->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void LockScreen::setDesk(const QString& name)
{
    m_card->setDesk(name);
}

void LockScreen::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    sayTime();
    saySince();
}

void LockScreen::setSince(Instant since, const QString& why)
{
    m_since = since;
    m_why = why;
    m_now = since;
    sayTime();
    saySince();
}

void LockScreen::setCounts(const QList<Tile>& tiles)
{
    m_counts->setTiles(tiles);
    measure();
}

void LockScreen::setDrafts(int count)
{
    m_card->setDrafts(count);
}

void LockScreen::setTimers(bool alive, const QString& words)
{
    m_card->setTimers(alive, words, !isHidden());
}

void LockScreen::setHint(const QString& hint)
{
    m_card->setHint(hint);
}

void LockScreen::refuse(const QString& sentence)
{
    m_card->refuse(sentence);
}

void LockScreen::setDuress(const std::optional<DuressNotice>& notice)
{
    m_duress->setNotice(notice);
    m_card->setDuress(notice && notice->isLoud);
    measure();
}

void LockScreen::setStill(bool still)
{
    m_duress->setStill(still);
}

void LockScreen::takeDuress()
{
    m_card->takeDuress();
}

bool LockScreen::takesDuress() const
{
    return m_card->takesDuress();
}

void LockScreen::tick(Instant now)
{
    m_now = now;
    sayTime();
}

bool LockScreen::event(QEvent* event)
{
    // Taking every key as typed keeps the window's shortcuts from hearing it.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void LockScreen::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockScreen::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Minimising the window hides it too, but takes nothing away from the one who types.
    if (event->spontaneous())
        return;
    m_card->reset();
    m_scroll->verticalScrollBar()->setValue(0);
}

void LockScreen::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void LockScreen::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_looks->color(Looks::Window));
}

void LockScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    measure();
}

bool LockScreen::focusNextPrevChild(bool next)
{
    if (isHidden())
        return QWidget::focusNextPrevChild(next);
    const auto stops = m_card->stops();
    const auto here = stops.indexOf(QApplication::focusWidget());
    const auto there = here < 0 ? 0 : (here + (next ? 1 : -1) + stops.size()) % stops.size();
    stops.at(there)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// Whatever beneath would take the keyboard while locked, gives it back; what has it is in sight, and the button with it.
void LockScreen::keepFocus(QWidget* now)
{
    if (!now || !isVisible() || now->window() != window())
        return;
    if (!isAncestorOf(now)) {
        setFocus();
        return;
    }
    m_scroll->ensureWidgetVisible(m_card->stops().constLast(), 0, m_looks->scaled(4));
    m_scroll->ensureWidgetVisible(now, 0, m_looks->scaled(4));
}

void LockScreen::renew()
{
    QPalette ground = m_looks->palette();
    ground.setColor(QPalette::Window, m_looks->color(Looks::Window));
    setPalette(ground);
    measure();
    update();
}

/// Widths by the room there is, and the clock as large as the height allows.
void LockScreen::measure()
{
    const int edge = m_looks->scaled(12);
    const int room = std::max(1, width() - 2 * edge - m_scroll->verticalScrollBar()->sizeHint().width());
    m_duress->setRoom(height());
    const int high = height() - (m_duress->notice() ? m_duress->height() : 0);
    const bool isLow = high < m_looks->scaled(720);
    const bool isVeryLow = high < m_looks->scaled(400);
    // The band stands above all and never scrolls away.
    const int band = m_duress->notice() ? m_duress->height() : 0;
    m_duress->setGeometry(0, 0, width(), band);
    m_scroll->setGeometry(rect().adjusted(0, m_duress->notice() ? m_duress->height() : 0, 0, 0));
    m_page->setContentsMargins(edge, isVeryLow ? 0 : edge, edge, edge);
    m_clock->setFont(m_looks->font(isVeryLow ? Looks::Number : isLow ? Looks::AlarmLocked : Looks::ClockFace));
    m_card->setFixedWidth(std::min(room, m_looks->scaled(560)));
    m_counts->setFixedWidth(std::min(room, m_counts->sizeHint().width()));
    m_page->setSpacing(m_looks->scaled(isVeryLow ? 4 : isLow ? 10 : 32));
}

void LockScreen::retranslate()
{
    setAccessibleName(tr("Locked desk"));
    m_foot->setText(tr("While locked this screen shows alarms and counts. It never shows names, places or numbers of people."));
    sayTime();
    saySince();
}

void LockScreen::sayTime()
{
    if (!m_now)
        return;
    const QDateTime here = toDateTime(*m_now, m_zone);
    m_clock->setText(here.toString(u"HH:mm:ss"));
    const QString date = QLocale().toString(here.date(), tr("dddd d MMMM yyyy", "a date, see QLocale::toString"));
    if (date != m_date->text())
        m_date->setText(date);
}

void LockScreen::saySince()
{
    if (!m_since)
        return;
    const QString at = clockWords(*m_since, m_zone);
    m_card->setReason(m_why.isEmpty() ? tr("since %1").arg(at) : tr("%1, since %2").arg(m_why, at));
}

} // namespace dispatch
