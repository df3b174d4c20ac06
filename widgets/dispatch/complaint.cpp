#include "complaint.h"

#include <QAccessible>

namespace dispatch {

Complaint::Complaint(const Looks* looks, QWidget* parent) : IconLine(looks, Looks::Body, parent)
{
    setIcon(QStringLiteral("late"), Looks::Red);
    hide();
}

void Complaint::say(const QString& sentence)
{
    setWords(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace dispatch
