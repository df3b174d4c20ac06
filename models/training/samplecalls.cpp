#include "samplecalls.h"

#include "sampleday.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

/// Takes the areas in turn, each as often as its share.
class Turns {
public:
    explicit Turns(const QJsonObject& shares)
    {
        for (auto it = shares.begin(); it != shares.end(); ++it)
            m_areas.append({it.key(), it.value().toDouble(), 0});
        for (const auto& area : m_areas)
            m_whole += area.share;
    }

    [[nodiscard]] QString next()
    {
        if (m_areas.isEmpty())
            return {};
        for (auto& area : m_areas)
            area.owed += area.share;
        const auto due = std::ranges::max_element(m_areas, {}, &Area::owed);
        due->owed -= m_whole;
        return due->code;
    }

private:
    struct Area {
        QString code;
        double share;
        double owed;
    };
    QList<Area> m_areas;
    double m_whole = 0;
};

} // namespace

Result<SampleCalls> SampleCalls::fromJson(const QByteArray& json, Instant now, const QTimeZone& zone)
{
    const auto file = QJsonDocument::fromJson(json).object();
    const auto told = file.value("calls"_L1).toObject();
    const auto hours = told.value("hours"_L1).toArray();
    const auto days = told.value("days"_L1).toArray();
    const auto weeks = told.value("weeks"_L1).toInt();
    const auto busy = told.value("busy_minutes"_L1).toInt() * minute;
    if (hours.size() != 24 || days.size() != 7 || weeks < 1 || busy <= Span{})
        return refuse({}, u"sample roster, calls: weeks, busy_minutes, 24 hours and 7 days are needed"_s);

    const int begins = file.value("day_begins"_L1).toInt();
    const SampleDay sample(now, zone, begins, file.value("shift_ends"_L1).toInt());
    SampleCalls made{{}, {{now - weeks * 7 * day, now}}};
    Turns turns(told.value("areas"_L1).toObject());
    // Short and long calls, with the mean that the file says.
    constexpr std::array<int, 5> parts{55, 140, 80, 170, 55};
    double owed = 0;
    for (auto at = made.recorded.first().from; at < now; at += hour) {
        const auto local = toDateTime(at, zone);
        const int clock = local.time().hour() * 60 + local.time().minute();
        const int since = (clock - sample.clockMinute(begins) + minutesOfDay) % minutesOfDay;
        const auto calls = hours.at(since / 60).toDouble() * days.at(sample.dayOf(local.date().dayOfWeek(), clock)).toDouble();
        for (owed += calls; owed >= 1; owed -= 1) {
            const auto into = std::clamp((calls - owed + 1) / calls, 0.0, 0.99);
            const auto part = parts.at(static_cast<size_t>(made.calls.size()) % parts.size());
            made.calls.append({at + Span{static_cast<qint64>(into * 3'600'000)}, turns.next(), busy * part / 100});
        }
    }
    return made;
}

} // namespace dispatch
