#include "duress.h"

#include <QCoreApplication>

namespace dispatch {

QString howWords(DuressHow how)
{
    switch (how) {
    case DuressHow::Spoken: return QCoreApplication::translate("Duress", "Code phrase");
    case DuressHow::Silent: return QCoreApplication::translate("Duress", "Silent button");
    case DuressHow::MissedCheckIns: return QCoreApplication::translate("Duress", "Missed check-ins");
    }
    std::unreachable();
}

bool isMoreUrgent(const Duress& a, const Duress& b)
{
    return std::tuple(!a.isLoud(), a.test, a.raisedAt, a.id) < std::tuple(!b.isLoud(), b.test, b.raisedAt, b.id);
}

} // namespace dispatch
