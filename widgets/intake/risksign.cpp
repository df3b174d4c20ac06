#include "risksign.h"

#include "looks.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace dispatch {

using namespace Qt::StringLiterals;

RiskSign::RiskSign(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, [this] { updateGeometry(); });
    setRisk(RiskLevel::NotScreened);
}

void RiskSign::setRisk(RiskLevel risk)
{
    m_risk = risk;
    setAccessibleName(tr("Risk: %1").arg(words()));
    updateGeometry();
    update();
}

QString RiskSign::words() const
{
    switch (m_risk) {
    case RiskLevel::High: return tr("High");
    case RiskLevel::Moderate: return tr("Moderate");
    case RiskLevel::Low: return tr("Low");
    case RiskLevel::NotScreened: break;
    }
    return tr("Not screened");
}

QSize RiskSign::sizeHint() const
{
    const QFontMetrics metrics(m_looks->font(Looks::Body, m_risk == RiskLevel::High));
    return {m_looks->scaled(16 + 6 + 12) + metrics.horizontalAdvance(words()), qMax(m_looks->scaled(20), metrics.height() + 2)};
}

void RiskSign::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setRisk(m_risk);
}

void RiskSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto s = [this](int px) { return m_looks->scaled(px); };
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const bool high = m_risk == RiskLevel::High;
    auto ink = m_looks->color(high && !m_looks->yields() ? Looks::OnFill : Looks::Text);
    if (high && !m_looks->yields()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_looks->color(Looks::RedFill));
        painter.drawRoundedRect(rect(), 2, 2);
    }
    const int middle = height() / 2;
    if (m_risk == RiskLevel::NotScreened) {
        painter.drawPixmap(place({s(6), middle - s(8), s(16), s(16)}).topLeft(),
            m_looks->pixmap(u"unknown"_s, Looks::Text2, devicePixelRatioF()));
        ink = m_looks->color(Looks::Text2);
    } else {
        const int on = m_risk == RiskLevel::High ? 3 : m_risk == RiskLevel::Moderate ? 2 : 1;
        const auto fill = high ? ink : m_looks->color(on == 2 ? Looks::Amber : Looks::Text2);
        for (int at = 0; at < 3; ++at) {
            const int tall = s(4 + 3 * at);
            const auto bar = place({s(6) + at * s(6), middle + s(5) - tall, s(4), tall});
            painter.setPen(QPen(at < on ? fill : m_looks->color(Looks::Text3), 1));
            painter.setBrush(at < on ? QBrush(fill) : QBrush(Qt::NoBrush));
            painter.drawRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.setFont(m_looks->font(Looks::Body, high));
    painter.setPen(ink);
    painter.drawText(place({s(28), 0, width() - s(30), height()}), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), words());
}

} // namespace dispatch
