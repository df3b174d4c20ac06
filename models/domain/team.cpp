#include "team.h"

#include <QCoreApplication>

namespace dispatch {

Freshness freshnessOf(const Fix& fix, Instant now)
{
    const auto age = now - fix.fixedAt;
    if (age < minute)
        return Freshness::Live;
    return age < 10 * minute ? Freshness::Stale : Freshness::Lost;
}

QString freshnessWords(const Fix& fix, Instant now)
{
    const auto age = agoWords(fix.fixedAt, now);
    switch (freshnessOf(fix, now)) {
    case Freshness::Live:
        return age;
    case Freshness::Stale:
        return QCoreApplication::translate("Team", "stale, %1", "%1: 4 min ago").arg(age);
    case Freshness::Lost:
        return QCoreApplication::translate("Team", "lost, %1", "%1: 21 min ago").arg(age);
    }
    std::unreachable();
}

} // namespace dispatch
