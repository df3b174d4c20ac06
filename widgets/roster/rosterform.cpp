#include "rosterform.h"

#include "keybutton.h"
#include "looklabel.h"
#include "rights.h"

#include <QEvent>

namespace dispatch {

RosterForm::RosterForm(const QString& name, const RosterDesk* desk, const Looks* looks, QWidget* parent, QWidget* body)
    : DeskForm(name, desk, looks, parent, body), m_desk(desk), m_readers(new LookLabel(looks, Looks::Small, false, Looks::Text2, column()->parentWidget()))
{
    m_readers->setObjectName(name + QStringLiteral("Readers"));
    m_readers->hide();
    addBelow(m_readers);
}

QList<Role> RosterForm::keepers() const { return rights::whoMay({}); }

void RosterForm::offer()
{
    const bool may = mayKeep();
    keepButton()->setVisible(may);
    m_readers->setText(rights::onlyWords(keepers()));
    m_readers->setVisible(!may);
}

void RosterForm::changeEvent(QEvent* event)
{
    DeskForm::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        offer();
}

// A desk that was locked may be somebody else's when its windows come back.
void RosterForm::showEvent(QShowEvent* event)
{
    DeskForm::showEvent(event);
    offer();
}

} // namespace dispatch
