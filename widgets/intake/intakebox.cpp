#include "intakebox.h"

#include "looklabel.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace dispatch {

QString dateOfVersion(const QString& version, const QString& language)
{
    const QLocale locale(language);
    if (const auto day = QDate::fromString(version, QStringLiteral("yyyy-MM-dd")); day.isValid())
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    if (const auto month = QDate::fromString(version, QStringLiteral("yyyy-MM")); month.isValid())
        return locale.toString(month, QStringLiteral("MMM yyyy"));
    return version;
}

IntakeBox::IntakeBox(Kind kind, const Looks* looks, QWidget* parent)
    : QWidget(parent), m_kind(kind), m_looks(looks), m_head(new QWidget(this)), m_icon(new QLabel(m_head)),
      m_title(new LookLabel(looks, Looks::Body, true, Looks::Text, m_head)),
      m_subtitle(new LookLabel(looks, Looks::Small, false, Looks::Text2, m_head)),
      m_aside(new LookLabel(looks, Looks::Small, false, Looks::Text2, m_head)), m_body(new QVBoxLayout)
{
    m_icon->setVisible(false);
    m_title->setWordWrap(false);
    m_aside->setWordWrap(false);
    m_aside->setMinimumWidth(1);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins({});
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_aside);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_head);
    all->addLayout(m_body);
    connect(looks, &Looks::changed, this, [this] { renew(); });
    IntakeBox::renew();
}

void IntakeBox::setTitle(const QString& title, const QString& icon, Looks::Token token)
{
    m_title->setText(title);
    m_iconName = icon;
    m_iconToken = token;
    m_icon->setVisible(!icon.isEmpty());
    m_icon->setPixmap(icon.isEmpty() ? QPixmap() : m_looks->pixmap(icon, token, devicePixelRatioF()));
    setAccessibleName(title);
}

void IntakeBox::setSubtitle(const QString& words)
{
    m_subtitle->setText(words);
}

void IntakeBox::setAside(const QString& words)
{
    m_aside->setText(words);
}

void IntakeBox::setTitleShown(bool shown)
{
    m_head->setVisible(shown);
}

void IntakeBox::renew()
{
    const auto s = [this](int px) { return m_looks->scaled(px); };
    const int bar = m_kind == Kind::Advice ? s(4) : 0;
    layout()->setContentsMargins(s(10) + bar, s(6), s(10), s(8));
    layout()->setSpacing(s(6));
    m_head->layout()->setSpacing(s(8));
    m_body->setSpacing(s(6));
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(m_looks->pixmap(m_iconName, m_iconToken, devicePixelRatioF()));
    update();
}

void IntakeBox::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IntakeBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool urgent = m_kind == Kind::Urgent;
    const qreal width = urgent ? 2 : 1;
    painter.setPen(QPen(m_looks->color(urgent ? Looks::Accent : Looks::Line), width));
    painter.setBrush(m_looks->color(urgent ? Looks::Base : m_kind == Kind::Advice ? Looks::OkBg : Looks::Window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 2, 2);
    if (m_kind == Kind::Advice) {
        const int bar = m_looks->scaled(4);
        painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(this->width() - bar, 0, bar, height()) : QRect(0, 0, bar, height()),
            m_looks->color(Looks::Ok));
    }
}

} // namespace dispatch
