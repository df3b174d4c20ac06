#include "trainingframe.h"

#include "looks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

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
    const int taken = m_controls ? m_controls->width() : 0;
    const QRect room(2 * gap + side, 0, width() - 3 * gap - side - taken, height());
    const auto say = [&](const QString& words, const QRect& where) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
            painter.fontMetrics().elidedText(words, Qt::ElideRight, where.width()));
    };
    // Short of room the story is told first: the rest is in the title, the frame and the strip.
    const int whole = painter.fontMetrics().horizontalAdvance(accessibleName());
    const QFontMetrics plain(m_looks->font(Looks::Body));
    const bool fits = m_story.isEmpty() || whole + 2 * gap + plain.horizontalAdvance(m_story) <= room.width();
    const auto warning = fits ? accessibleName() : tr("TRAINING.");
    say(warning, room);
    if (m_story.isEmpty())
        return;
    const int used = painter.fontMetrics().horizontalAdvance(warning) + 2 * gap;
    painter.setFont(m_looks->font(Looks::Body));
    say(m_story, room.adjusted(used, 0, 0, 0));
}

void TrainingRibbon::setStory(const QString& words)
{
    if (m_story == words)
        return;
    m_story = words;
    setAccessibleDescription(words);
    update();
}

void TrainingRibbon::addControls(QWidget* controls)
{
    m_controls = controls;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(controls);
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
