#include "protocol.h"

#include "jsonfile.h"

namespace dispatch {

QStringList Protocol::asked(const CallIntake& call) const
{
    const auto facts = factsOf(call, {}, {});
    QStringList ids;
    for (const auto& item : m_items)
        if (item.askWhen.holds(facts))
            ids.append(item.id);
    return ids;
}

RiskLevel Protocol::riskOf(const CallIntake& call) const
{
    return fromWord<RiskLevel>(factsOf(call, {}, {}).value(QStringLiteral("risk"))).value_or(RiskLevel::NotScreened);
}

QString Protocol::actionFor(RiskLevel risk, const QString& language) const
{
    return jsonfile::text(m_actions.value(word(risk)), language);
}

Facts Protocol::factsOf(const CallIntake& call, const QString& eligible, const std::optional<Area>& area) const
{
    Facts facts;
    const auto note = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.insert(name, value);
    };
    for (auto it = call.screen.begin(); it != call.screen.end(); ++it)
        note(QStringLiteral("screen.") + it.key(), it.value().toString());
    for (const auto& id : call.criteria)
        facts.insert(QStringLiteral("criterion.") + id, QStringLiteral("met"));
    if (!call.criteria.isEmpty() || call.criteriaAsked)
        facts.insert(QStringLiteral("criteria"), call.criteria.isEmpty() ? QStringLiteral("none") : QStringLiteral("met"));
    for (const auto& code : call.observed)
        facts.insert(QStringLiteral("observed.") + code, QStringLiteral("yes"));
    if (call.pin || !call.address.trimmed().isEmpty())
        facts.insert(QStringLiteral("where"), QStringLiteral("verified"));
    else if (!call.whereWords.trimmed().isEmpty())
        facts.insert(QStringLiteral("where"), QStringLiteral("words"));
    if (call.danger != Danger::NotAsked)
        facts.insert(QStringLiteral("danger"), word(call.danger));
    note(QStringLiteral("nature"), call.nature);
    note(QStringLiteral("eligible"), eligible);
    note(QStringLiteral("language"), call.language);
    if (area)
        facts.insert(QStringLiteral("area"), area->rural ? QStringLiteral("rural") : QStringLiteral("urban"));
    else if (call.pin && call.area.isEmpty())
        facts.insert(QStringLiteral("area"), QStringLiteral("outside"));
    for (const auto& rule : m_riskRules)
        if (rule.when.holds(facts)) {
            facts.insert(QStringLiteral("risk"), word(rule.risk));
            break;
        }
    return facts;
}

Recommendation Protocol::recommend(const CallIntake& call, const QString& eligible, const std::optional<Area>& area, const QString& language) const
{
    constexpr int urbanPromise = 60;
    const auto facts = factsOf(call, eligible, area);
    Recommendation recommendation;
    recommendation.risk = fromWord<RiskLevel>(facts.value(QStringLiteral("risk"))).value_or(RiskLevel::NotScreened);
    recommendation.action = actionFor(recommendation.risk, language);
    for (const auto& rule : m_outcomeRules) {
        if (!rule.when.holds(facts))
            continue;
        recommendation.outcome = rule.outcome;
        recommendation.headline = jsonfile::text(rule.headline, language);
        if (rule.arrives) {
            // Where the place is not on the map yet, the stricter promise is the honest one.
            recommendation.promiseMinutes = area ? area->promiseMinutes : urbanPromise;
            recommendation.headline = recommendation.headline.arg(recommendation.promiseMinutes);
        }
        break;
    }
    for (const auto& rule : m_reasonRules)
        if (rule.when.holds(facts))
            recommendation.reasons.append({rule.tone, jsonfile::text(rule.words, language)});
    for (const auto& need : m_needs)
        if (!need.unless.holds(facts))
            recommendation.missing.append(jsonfile::text(need.words, language));
    return recommendation;
}

} // namespace dispatch
