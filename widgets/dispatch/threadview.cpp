#include "threadview.h"

#include "threaddelegate.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace dispatch {

using namespace Qt::StringLiterals;

ThreadView::ThreadView(ConversationModel* model, const Looks* looks, QWidget* parent)
    : QListView(parent), m_model(model), m_looks(looks), m_delegate(new ThreadDelegate(model, looks, this))
{
    setObjectName(u"thread"_s);
    setModel(model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    connect(looks, &Looks::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ThreadView::goToNew()
{
    if (const int row = m_model->firstNew(); row >= 0)
        scrollTo(m_model->index(row), PositionAtTop);
    else
        scrollToBottom();
}

bool ThreadView::isAtEnd() const { return verticalScrollBar()->value() >= verticalScrollBar()->maximum(); }

void ThreadView::setEmptyWords(const QString& words)
{
    m_emptyWords = words;
    viewport()->update();
}

/// Whoever reads the end goes on reading the end; whoever reads further up is not moved.
void ThreadView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const bool wasAtEnd = isAtEnd();
    QListView::rowsInserted(parent, start, end);
    if (wasAtEnd)
        scrollToBottom();
}

void ThreadView::resizeEvent(QResizeEvent* event)
{
    const bool wasAtEnd = isAtEnd();
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (wasAtEnd)
        scrollToBottom();
}

void ThreadView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9)
        Q_EMIT phraseWanted(event->key() - Qt::Key_0);
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT lineWanted();
    else
        QListView::keyPressEvent(event);
}

void ThreadView::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(m_looks->font(Looks::Body));
    painter.setPen(m_looks->color(Looks::Text2));
    const int margin = m_looks->scaled(12);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), static_cast<int>(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_emptyWords);
}

} // namespace dispatch
