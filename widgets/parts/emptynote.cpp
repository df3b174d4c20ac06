#include "emptynote.h"

#include "looks.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace dispatch {

EmptyNote::EmptyNote(QAbstractScrollArea* area, const Looks* looks) : QLabel(area->viewport()), m_area(area), m_looks(looks)
{
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setForegroundRole(QPalette::PlaceholderText);
    hide();
    area->viewport()->installEventFilter(this);
    connect(looks, &Looks::changed, this, &EmptyNote::place);
}

void EmptyNote::say(const QString& sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
    place();
}

void EmptyNote::place()
{
    const int margin = m_looks->scaled(16);
    const QRect room = m_area->viewport()->rect().adjusted(margin, 0, -margin, 0);
    const int height = heightForWidth(room.width());
    setGeometry(room.left(), std::max(0, room.height() * 2 / 3 - height / 2), room.width(), height);
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

} // namespace dispatch
