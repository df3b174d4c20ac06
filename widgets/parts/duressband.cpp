#include "duressband.h"

#include "bandbutton.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace dispatch {
namespace {

// Once a second black and white have changed sides and are back.
constexpr auto halfBeat = 500ms;

} // namespace

DuressBand::DuressBand(const Looks* looks, Place place, QWidget* parent)
    : QWidget(parent), m_looks(looks), m_place(place), m_sign(new QLabel(this)), m_title(new QLabel(this)), m_where(new QLabel(this)), m_since(new QLabel(this)),
      m_more(new QLabel(this)), m_take(new BandButton(looks, Looks::Duress, this)), m_call(new BandButton(looks, Looks::Duress, this))
{
    const bool isLock = place == Place::Lock;
    setObjectName(isLock ? u"lockDuressBand"_s : u"duressBand"_s);
    m_title->setObjectName(isLock ? u"lockDuressTitle"_s : u"duressTitle"_s);
    m_where->setObjectName(u"duressWhere"_s);
    m_since->setObjectName(isLock ? u"lockDuressSince"_s : u"duressSince"_s);
    m_more->setObjectName(isLock ? u"lockDuressMore"_s : u"duressMore"_s);
    m_take->setObjectName(isLock ? u"lockDuressTake"_s : u"duressTake"_s);
    m_call->setObjectName(u"duressCall"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    m_call->setFilled(false);
    for (auto* label : {m_title, m_where, m_since, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        // In a tool bar words take the colour of buttons.
        label->setForegroundRole(QPalette::WindowText);
    }
    layOut();
    m_beat.setInterval(halfBeat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_isTurned = !m_isTurned;
        update();
    });
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_notice && m_notice->isLoud)
            Q_EMIT takeRequested();
        else
            Q_EMIT endRequested();
    });
    connect(m_call, &QPushButton::clicked, this, &DuressBand::callRequested);
    connect(looks, &Looks::changed, this, &DuressBand::renew);
    hide();
    renew();
}

void DuressBand::layOut()
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    if (m_place == Place::Lock)
        words->addWidget(m_title);
    for (auto* label : {m_where, m_since, m_more})
        words->addWidget(label);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sign, 0, Qt::AlignVCenter);
    if (m_place == Place::Desk)
        head->addWidget(m_title, 2, Qt::AlignVCenter);
    head->addLayout(words, 5);
    auto* deeds = new QHBoxLayout;
    deeds->addStretch(1);
    deeds->addWidget(m_take);
    deeds->addWidget(m_call);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->addLayout(head, 1);
    m_row->addLayout(deeds, 0);
}

void DuressBand::setNotice(const std::optional<DuressNotice>& notice)
{
    if (m_notice == notice)
        return;
    const bool isNew = notice && notice->isLoud && (!m_notice || m_notice->team != notice->team || !m_notice->isLoud || m_notice->isTest != notice->isTest);
    m_notice = notice;
    say();
    setVisible(notice.has_value());
    beat();
    if (isNew)
        announce();
}

void DuressBand::say()
{
    if (!m_notice)
        return;
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(u' ');
    };
    const auto put = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    const auto& n = *m_notice;
    put(m_title, n.title);
    if (m_place == Place::Lock) {
        put(m_where, {});
        put(m_since, joined({n.lockedSince, n.isLoud ? n.taken : tr("It is taken.")}));
        put(m_more, joined({n.lockedMore, n.others, n.reach}));
    } else {
        put(m_where, n.where);
        put(m_since, n.since);
        put(m_more, joined({n.taken, n.others, n.reach}));
    }
    const auto take = QKeySequence(Qt::Key_F12).toString(QKeySequence::NativeText);
    if (n.isLoud)
        m_take->setDeed(m_place == Place::Lock ? tr("Sign in and take it") : tr("I take it"), take);
    else
        m_take->setDeed(tr("End it with words"), {});
    m_take->setVisible(n.isLoud || m_place == Place::Desk);
    m_take->setFilled(n.isLoud);
    m_call->setDeed(n.callWords, QKeySequence(Qt::SHIFT | Qt::Key_F12).toString(QKeySequence::NativeText));
    m_call->setVisible(m_place == Place::Desk);
    setAccessibleName(n.title);
    setAccessibleDescription(words());
    measure();
    update();
}

void DuressBand::setStill(bool still)
{
    m_isStill = still;
    beat();
    update();
}

void DuressBand::setRoom(int height)
{
    if (std::exchange(m_room, height) != height)
        measure();
}

QString DuressBand::words() const
{
    QStringList all;
    for (const auto* label : {m_title, m_where, m_since, m_more})
        if (!label->text().isEmpty() && m_notice)
            all.append(label->text());
    return all.join(u' ');
}

/// Read aloud at once, over whatever is being read.
void DuressBand::announce()
{
    QAccessibleAnnouncementEvent said(this, words());
    said.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&said);
}

void DuressBand::beat()
{
    if (m_notice && m_notice->isLoud && isVisible() && !m_isStill) {
        if (!m_beat.isActive())
            m_beat.start();
        return;
    }
    m_beat.stop();
    m_isTurned = false;
}

void DuressBand::renew()
{
    auto colours = m_looks->palette();
    colours.setColor(QPalette::WindowText, m_looks->color(Looks::OnFill));
    setPalette(colours);
    say();
    measure();
    update();
}

/// As high as its words. Where there is little room the buttons stand beneath, and the sign gets smaller.
void DuressBand::measure()
{
    const bool isLarge = m_place == Place::Lock && m_room >= m_looks->scaled(720);
    const bool isLow = m_room < m_looks->scaled(400);
    const auto words = isLow ? Looks::Small : Looks::Lead;
    m_title->setFont(m_looks->font(isLarge ? Looks::AlarmLocked : isLow ? Looks::Name : Looks::Alarm, true));
    m_where->setFont(m_looks->font(words));
    m_since->setFont(m_looks->font(isLarge ? Looks::Alarm : words));
    m_more->setFont(m_looks->font(words, m_place == Place::Desk));
    m_sign->setPixmap(m_looks->pixmap(u"duress"_s, Looks::OnFill, devicePixelRatioF(), isLarge ? 72 : 36));
    const int edge = m_looks->scaled(8);
    const bool isNarrow = width() < m_looks->scaled(m_place == Place::Lock ? 1000 : 1180);
    m_row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(m_looks->scaled(isNarrow ? 6 : 14));
    m_row->setContentsMargins(edge + m_looks->scaled(12), edge + m_looks->scaled(4), edge + m_looks->scaled(12), edge + m_looks->scaled(4));
    // What the inner rows remember is of the words and letters before.
    for (auto* inner : m_row->findChildren<QLayout*>())
        inner->invalidate();
    m_row->invalidate();
    const int high = m_row->hasHeightForWidth() ? m_row->totalHeightForWidth(std::max(1, width())) : m_row->totalSizeHint().height();
    if (high != height())
        setFixedHeight(high);
    m_row->activate();
}

void DuressBand::paintEvent(QPaintEvent*)
{
    const auto red = m_looks->color(Looks::Duress);
    QPainter painter(this);
    const int thin = m_looks->scaled(2);
    const int edge = m_looks->scaled(6);
    painter.fillRect(rect(), m_isTurned ? Qt::black : Qt::white);
    painter.fillRect(rect().adjusted(edge, edge, -edge, -edge), m_isTurned ? Qt::white : Qt::black);
    const auto inside = rect().adjusted(edge + thin, edge + thin, -edge - thin, -edge - thin);
    painter.fillRect(inside, red);
    if (!m_notice || !m_notice->isTest)
        return;
    // Hatched at both ends, so that the words between stay on plain red.
    painter.setClipRect(inside);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_looks->color(Looks::OnFill), m_looks->scaled(3)));
    const int high = inside.height();
    const int step = m_looks->scaled(12);
    const int strip = m_looks->scaled(10);
    for (const QRect& end : {QRect(inside.left(), inside.top(), strip, high), QRect(inside.right() - strip + 1, inside.top(), strip, high)}) {
        painter.setClipRect(end);
        for (int y = end.top() - strip; y < end.bottom() + strip; y += step)
            painter.drawLine(end.left(), y + strip, end.right() + 1, y);
    }
}

void DuressBand::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        measure();
}

void DuressBand::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void DuressBand::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    measure();
    beat();
}

void DuressBand::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    beat();
}

} // namespace dispatch
