#include "listandform.h"

#include "keybutton.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QScrollArea>

namespace dispatch {

using namespace Qt::StringLiterals;

ListAndForm::ListAndForm(const QString& name, QAbstractItemView* list, Shares shares, RosterDesk* desk, const Looks* looks, QWidget* parent)
    : RosterForm(name, desk, looks, parent, new QWidget), m_sides(new QVBoxLayout(this)), m_new(addButton(u"New"_s))
{
    setObjectName(name + u"Pane"_s);
    list->setObjectName(name + u"List"_s);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepButton()->setPrimary(true);
    column()->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(column()->parentWidget());
    m_sides->setContentsMargins({});
    m_sides->setSpacing(0);
    m_sides->addWidget(list, shares.list);
    m_sides->addWidget(scroll, shares.form);
    const auto measure = [this] { column()->setContentsMargins(this->looks()->scaled(12), this->looks()->scaled(8), this->looks()->scaled(12), this->looks()->scaled(8)); };
    connect(looks, &Looks::changed, this, measure);
    measure();
    setFocusProxy(list);
    connect(m_new, &QPushButton::clicked, this, [this] { begin(); });
}

void ListAndForm::offer()
{
    RosterForm::offer();
    m_new->setVisible(mayBegin());
}

void ListAndForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_sides->setDirection(width() < looks()->scaled(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace dispatch
