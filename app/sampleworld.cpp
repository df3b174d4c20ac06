#include "sampleworld.h"

#include "bundled.h"
#include "rosterside.h"
#include "samplecalls.h"
#include "sampleroster.h"

using namespace Qt::StringLiterals;

namespace dispatch {

Result<SampleWorld> SampleWorld::read(const Scenario* scenario, Instant now, const QTimeZone& zone, IdSource& ids)
{
    SampleWorld world;
    return bundled(u":/scenarios/sample-shift.json"_s)
        .and_then([&](const QByteArray& json) { return SampleShift::fromJson(scenario ? scenario->world(json) : json, now, ids); })
        .and_then([&](SampleShift&& shift) {
            world.shift = std::move(shift);
            return bundled(u":/scenarios/sample-roster.json"_s);
        })
        .and_then([&](const QByteArray& json) {
            return SampleCalls::fromJson(json, now, zone).and_then([&](const SampleCalls& past) {
                world.demand = demandOf(past.calls, past.recorded, {.zone = zone, .halfLife = {}, .asOf = now});
                return countyHolidays(now, zone);
            }).and_then([&](const Holidays& holidays) { return SampleRoster::fromJson(json, world.shift, now, zone, holidays, ids); });
        })
        .transform([&](Command&& roster) {
            world.roster = std::move(roster);
            return std::move(world);
        });
}

QStringList SampleWorld::signInNames() const
{
    QStringList names{shift.signInName};
    for (const auto& effect : shift.command.effects + roster.effects) {
        const auto name = effect.fields.value("sign_in_name"_L1).toString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace dispatch
