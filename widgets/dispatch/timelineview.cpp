#include "timelineview.h"

#include "timelinedelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace dispatch {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(NarrativeModel* model, const Looks* looks, QWidget* parent)
    : QListView(parent), m_model(model), m_looks(looks), m_delegate(new TimelineDelegate(model, looks, this))
{
    setObjectName(u"timeline"_s);
    setModel(model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    connect(looks, &Looks::changed, this, [this] { scheduleDelayedItemsLayout(); });
    retranslate();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entry = m_model->entryAt(index.row());
    auto* correct = menu->addAction(m_looks->icon(u"note"_s), tr("Correct…"));
    correct->setObjectName(u"correctEntry"_s);
    connect(correct, &QAction::triggered, this, [this, entry] { Q_EMIT correctionRequested(entry); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::NoModifier)
        Q_EMIT noteRequested();
    else
        QListView::keyPressEvent(event);
}

void TimelineView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(m_looks->font(Looks::Body));
    painter.setPen(m_looks->color(Looks::Text2));
    const int margin = m_looks->scaled(12);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
        static_cast<int>(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, tr("Nothing is written here yet. N writes a note."));
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("Newest first. N writes a note, Shift+F10 corrects an entry."));
    viewport()->update();
}

} // namespace dispatch
