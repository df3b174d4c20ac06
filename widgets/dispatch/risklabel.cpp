#include "risklabel.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace dispatch {

using namespace Qt::StringLiterals;

RiskLabel::RiskLabel(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RiskLabel::show(RiskLevel risk)
{
    m_risk = risk;
    setAccessibleName(tr("Risk: %1").arg(words(risk)));
    updateGeometry();
    update();
}

QString RiskLabel::words(RiskLevel risk)
{
    switch (risk) {
    case RiskLevel::NotScreened: return tr("Not screened");
    case RiskLevel::Low: return tr("Low");
    case RiskLevel::Moderate: return tr("Moderate");
    case RiskLevel::High: return tr("High");
    }
    Q_UNREACHABLE_RETURN({});
}

QSize RiskLabel::sizeHint() const
{
    const QFontMetrics metrics(m_looks->font(Looks::Body, m_risk == RiskLevel::High));
    return {m_looks->scaled(16 + 6 + 12) + metrics.horizontalAdvance(words(m_risk)), qMax(metrics.height(), m_looks->scaled(20))};
}

void RiskLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool high = m_risk == RiskLevel::High && !m_looks->yields();
    const auto place = [this](const QRect& logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (high)
        painter.fillRect(rect(), m_looks->color(Looks::RedFill));
    const int margin = m_looks->scaled(6);
    const int side = m_looks->scaled(16);
    const QRect sign(margin, (height() - side) / 2, side, side);
    if (m_risk == RiskLevel::NotScreened) {
        painter.drawPixmap(place(sign).topLeft(), m_looks->pixmap(u"unknown"_s, Looks::Text2, devicePixelRatioF()));
    } else {
        const int bars = m_risk == RiskLevel::Low ? 1 : m_risk == RiskLevel::Moderate ? 2 : 3;
        const auto fill = high ? Looks::OnFill : m_risk == RiskLevel::Moderate ? Looks::Amber : Looks::Text2;
        for (int i = 0; i < 3; ++i) {
            const int barHeight = m_looks->scaled(4 + 3 * i);
            const QRect bar(sign.left() + i * m_looks->scaled(6), sign.bottom() - m_looks->scaled(2) - barHeight, m_looks->scaled(4),
                barHeight);
            painter.setPen(m_looks->color(i < bars ? fill : Looks::Text3));
            painter.setBrush(i < bars ? QBrush(m_looks->color(fill)) : QBrush(Qt::NoBrush));
            painter.drawRect(place(bar).adjusted(0, 0, -1, -1));
        }
    }
    painter.setFont(m_looks->font(Looks::Body, m_risk == RiskLevel::High));
    painter.setPen(m_looks->color(high ? Looks::OnFill : Looks::Text));
    const QRect text(sign.right() + 1 + m_looks->scaled(6), 0, width(), height());
    painter.drawText(place(text.intersected(rect())), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), words(m_risk));
}

void RiskLabel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_risk);
}

} // namespace dispatch
