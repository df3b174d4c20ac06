#include "servicenow.h"

#include "referralloop.h"
#include "servicehours.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Now {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ServiceNow)
};

QString dayWords(const QDate& date, const QDate& today)
{
    return QLocale().toString(date, date.year() == today.year() ? Now::tr("d MMM", "date, as QLocale formats it") : Now::tr("d MMM yyyy", "date, as QLocale formats it"));
}

} // namespace

ServiceNow serviceNow(const DirectoryEntry& entry, const QDateTime& local, const PlanRules& rules)
{
    using enum ServiceNow::Kind;
    const auto today = local.date();
    const auto asOf = QDate::fromString(entry.asOf, Qt::ISODate);
    const auto told = [&](const QString& words) {
        return asOf.isValid() ? Now::tr("%1, as of %2, %3", "state, day, who said so").arg(words, dayWords(asOf, today), entry.source) : words;
    };
    switch (offerOf(entry, today, rules)) {
    case Offer::Shut: return {TakesNobody, entry.state == DirectoryState::Retired ? offerWords(entry, today, rules) : told(offerWords(entry, today, rules))};
    case Offer::Stale: return {AskFirst, Now::tr("ask first: %1", "nobody has made sure of it").arg(offerWords(entry, today, rules))};
    case Offer::Open: break;
    }
    const auto hours = ServiceHours::read(entry.hours);
    if (!hours)
        return {Takes, told(Now::tr("takes people"))};
    if (hours->isOpenAt(local))
        return {Open, told(Now::tr("open now"))};
    const auto opens = hours->nextOpening(local);
    return {Shut, told(Now::tr("closed now, opens %1 %2", "day, time").arg(QLocale().dayName(opens.date().dayOfWeek(), QLocale::ShortFormat), opens.time().toString(u"HH:mm"_s)))};
}

} // namespace dispatch
