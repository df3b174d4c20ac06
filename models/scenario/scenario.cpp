#include "scenario.h"

#include "scenarioreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

const QStringList& protocolSteps()
{
    static const QStringList steps{u"answer"_s, u"where"_s, u"callback"_s, u"danger"_s, u"caller"_s, u"language"_s, u"screen"_s, u"criteria"_s, u"clinician"_s, u"determination"_s,
        u"dispatch"_s, u"scene"_s, u"check_in"_s, u"duress"_s, u"transport"_s, u"plan"_s, u"close"_s, u"follow_up"_s, u"alone"_s, u"hand_over"_s, u"conversation"_s};
    return steps;
}

std::expected<Scenario, QList<Mistake>> Scenario::fromJson(const QByteArray& json, const Ground& ground)
{
    Scenario scenario;
    if (auto mistakes = readScenario(json, ground, scenario); !mistakes.isEmpty())
        return std::unexpected(std::move(mistakes));
    scenario.source = json;
    return scenario;
}

const CallerScript* Scenario::caller(const QString& id) const
{
    const auto it = std::ranges::find(callers, id, &CallerScript::id);
    return it == callers.cend() ? nullptr : &*it;
}

TeamHabits Scenario::habitsOf(const QString& callsign) const
{
    const auto it = std::ranges::find(teams, callsign, &TeamHabits::callsign);
    if (it != teams.cend())
        return *it;
    TeamHabits habits;
    habits.callsign = callsign;
    return habits;
}

Instant Scenario::beginsAt(const QTimeZone& zone) const
{
    auto at = QDateTime::fromString(begins, beginsForm);
    at.setTimeZone(zone);
    return toInstant(at);
}

QByteArray Scenario::world(const QByteArray& base) const
{
    static const QStringList always{u"staff"_s, u"team"_s, u"directory_entry"_s};
    auto file = QJsonDocument::fromJson(base).object();
    QJsonArray kept;
    for (const auto& each : file.value("rows"_L1).toArray()) {
        const auto entity = each.toObject().value("entity"_L1).toString();
        const auto callsign = each.toObject().value("row"_L1).toObject().value("callsign"_L1).toString();
        const bool isLeftOut = entity == "team"_L1 && withoutTeams.contains(callsign);
        if (!isLeftOut && (withBase || always.contains(entity)))
            kept.append(each);
    }
    for (const auto& each : rows)
        kept.append(each);
    auto signedPlans = withBase ? file.value("plans"_L1).toArray() : QJsonArray{};
    for (const auto& each : plans)
        signedPlans.append(each);
    auto silent = file.value("silent"_L1).toArray();
    for (const auto& each : teams)
        if (each.silentCar)
            silent.append(each.callsign);
    file.insert(u"rows"_s, kept);
    file.insert(u"plans"_s, signedPlans);
    file.insert(u"silent"_s, silent);
    if (!withBase)
        file.remove(u"fixes"_s);
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

} // namespace dispatch
