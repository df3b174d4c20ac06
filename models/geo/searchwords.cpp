#include "searchwords.h"

using namespace Qt::StringLiterals;

namespace dispatch::searchwords {

QString difference(const NameFit& fit, const QString& name)
{
    if (fit.slips == 1)
        return PlaceSearch::tr("one letter different: %1").arg(name);
    if (fit.slips > 1)
        return PlaceSearch::tr("%1 letters different: %2").arg(fit.slips).arg(name);
    if (!fit.corrected.isEmpty())
        return PlaceSearch::tr("sounds like %1").arg(name);
    if (fit.otherSuffix)
        return PlaceSearch::tr("another kind of street: %1").arg(name);
    if (fit.begun)
        return PlaceSearch::tr("begins so: %1").arg(name);
    return {};
}

QString why(const QString& first, const QString& difference)
{
    return difference.isEmpty() ? first : QString(first + ", "_L1 + difference);
}

} // namespace dispatch::searchwords
