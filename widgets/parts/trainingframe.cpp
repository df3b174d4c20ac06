#include "trainingframe.h"

#include "looks.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

void hatch(QPainter& painter, const QRect& area, const QColor& dark, const QColor& light)
{
    painter.fillRect(area, light);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dark, 6, Qt::SolidLine, Qt::FlatCap));
    for (int x = area.left() - area.height(); x < area.right() + area.height(); x += 14)
        painter.drawLine(x, area.bottom() + 3, x + area.height() + 6, area.top() - 3);
}

} // namespace

TrainingRibbon::TrainingRibbon(const Looks* looks, QWidget* parent) : QWidget(parent), m_looks(looks)
{
    setObjectName(u"trainingRibbon"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(looks, &Looks::changed, this, [this] { updateGeometry(); update(); });
    retranslate();
}

QSize TrainingRibbon::sizeHint() const { return {m_looks->scaled(300), m_looks->scaled(26)}; }

void TrainingRibbon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_looks->color(Looks::VioletFill));
    const int side = m_looks->scaled(16);
    const int gap = m_looks->scaled(8);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const QRect sign(reversed ? width() - gap - side : gap, (height() - side) / 2, side, side);
    painter.drawPixmap(sign.topLeft(), m_looks->pixmap(u"flag"_s, Looks::OnFill, devicePixelRatioF()));
    painter.setPen(m_looks->color(Looks::OnFill));
    painter.setFont(m_looks->font(Looks::Body, true));
    const auto room = rect().adjusted(reversed ? gap : 2 * gap + side, 0, reversed ? -2 * gap - side : -gap, 0);
    painter.drawText(room, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), painter.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, room.width()));
}

void TrainingRibbon::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TrainingRibbon::retranslate()
{
    setAccessibleName(tr("TRAINING. Nothing here is real, nothing leaves this laptop."));
    update();
}

TrainingFrame::TrainingFrame(const Looks* looks, QWidget* window) : QWidget(window), m_looks(looks)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->setContentsMargins(edge, edge, edge, edge);
    window->installEventFilter(this);
    setGeometry(window->rect());
    raise();
}

void TrainingFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setClipRegion(QRegion(rect()) - QRegion(rect().adjusted(edge, edge, -edge, -edge)));
    hatch(painter, rect(), m_looks->color(Looks::VioletFill), m_looks->color(Looks::OnFill));
}

bool TrainingFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded || event->type() == QEvent::Show)
        raise();
    return QWidget::eventFilter(watched, event);
}

} // namespace dispatch
