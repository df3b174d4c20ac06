#include "keepwords.h"

#include "everywidget.h"

namespace dispatch {

QEvent::Type KeepWords::kind()
{
    static const auto kind = static_cast<Type>(registerEventType());
    return kind;
}

void KeepWords::tell(QWidget* window) { tellEveryWidget<KeepWords>(window); }

} // namespace dispatch
