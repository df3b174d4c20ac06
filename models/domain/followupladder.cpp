#include "followupladder.h"

#include "protocol.h"

#include <algorithm>

namespace dispatch {

namespace {

constexpr int usualAttempts = 3;
constexpr int usualHours = 24;

} // namespace

QList<Rung> followUpLadder(const CodeBook& codes, const Incident& incident, const Closure& closure, Instant at)
{
    Facts facts;
    for (const auto& disposition : closure.dispositions)
        facts.insert(QStringLiteral("disposition.") + disposition, QStringLiteral("yes"));
    for (const auto& observation : incident.call.observed)
        facts.insert(QStringLiteral("observed.") + observation, QStringLiteral("yes"));
    if (!incident.call.nature.isEmpty())
        facts.insert(QStringLiteral("nature"), incident.call.nature);
    if (!incident.outcome.isEmpty())
        facts.insert(QStringLiteral("outcome"), incident.outcome);
    facts.insert(QStringLiteral("risk"), word(incident.risk));

    QList<Rung> rungs;
    for (const auto& code : codes.valid(QStringLiteral("followups"), toDateTime(at, QTimeZone::utc()).date())) {
        // The book took no condition that can't be read; a rung without one is owed by everybody.
        const auto when = Condition::fromJson(code.more.value(u"when"));
        if (!when || when->holds(facts))
            rungs.append({code.id, at + code.more.value(u"hours").toInt(usualHours) * hour});
    }
    std::ranges::stable_sort(rungs, {}, &Rung::dueAt);
    return rungs;
}

int attemptsOwed(const CodeBook& codes, const QString& kind)
{
    const auto* code = codes.find(QStringLiteral("followups"), kind);
    return code ? std::max(1, code->more.value(u"attempts").toInt(usualAttempts)) : usualAttempts;
}

} // namespace dispatch
