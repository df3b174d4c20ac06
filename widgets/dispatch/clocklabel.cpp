#include "clocklabel.h"

#include <QAccessible>
#include <QPainter>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

struct Face {
    QString icon;
    Looks::Token token;
    bool strong;
};

Face faceOf(ClockFace face)
{
    switch (face) {
    case ClockFace::None: return {{}, Looks::Text2, false};
    case ClockFace::InOrder: return {{}, Looks::Ok, false};
    case ClockFace::Soon: return {u"soon"_s, Looks::Amber, true};
    case ClockFace::WillMiss: return {u"willmiss"_s, Looks::Amber, true};
    case ClockFace::Late: return {u"late"_s, Looks::Red, true};
    case ClockFace::Met: return {u"met"_s, Looks::Text2, false};
    case ClockFace::Unknown: return {u"unknown"_s, Looks::Text2, false};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ClockLabel::ClockLabel(const Looks* looks, Looks::Step step, QWidget* parent) : IconLine(looks, step, parent), m_looks(looks)
{
    connect(looks, &Looks::changed, this, &ClockLabel::renew);
}

void ClockLabel::show(const ClockReading& reading, const QString& after)
{
    if (m_reading == reading && m_after == after)
        return;
    const bool otherKind = m_reading.face != reading.face;
    m_reading = reading;
    m_after = after;
    renew();
    setAccessibleName(reading.words + after);
    if (otherKind && isVisible()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ClockLabel::renew()
{
    const auto face = faceOf(m_reading.face);
    label()->setStrong(face.strong);
    setWords(m_reading.words + m_after);
    const bool quiet = m_reading.face == ClockFace::InOrder;
    setWordsToken(quiet ? Looks::Text : face.token);
    if (quiet)
        setPixmap(ringPixmap(m_reading.left, m_looks->color(Looks::Ok), m_looks->scaled(16), devicePixelRatioF()));
    else
        setIcon(face.icon, face.token);
}

QPixmap ringPixmap(double left, const QColor& color, int side, qreal dpr)
{
    QPixmap pixmap(QSize(side, side) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double stroke = side * 2.6 / 16;
    const double radius = side * 5.6 / 16;
    const QRectF ring(side / 2.0 - radius, side / 2.0 - radius, 2 * radius, 2 * radius);
    auto faint = color;
    faint.setAlphaF(0.3F);
    painter.setPen(QPen(faint, stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap));
    // Empties clockwise from twelve o'clock.
    painter.drawArc(ring, 90 * 16, -qRound(qBound(0.0, left, 1.0) * 360 * 16));
    return pixmap;
}

} // namespace dispatch
