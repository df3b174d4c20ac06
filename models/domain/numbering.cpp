#include "numbering.h"

namespace dispatch {

QString Numbering::format(int count) const
{
    return prefix + QString::number(count).rightJustified(3, QLatin1Char('0'));
}

} // namespace dispatch
