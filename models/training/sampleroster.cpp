#include "sampleroster.h"

#include "sampleday.h"
#include "shiftcalendar.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dispatch {

namespace {

constexpr std::array weekdays{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};

QStringList wordsIn(const QJsonValue& list)
{
    QStringList words;
    for (const auto& each : list.toArray())
        words.append(each.toString());
    return words;
}

/// Reads one file into the rows of one command.
class Telling {
public:
    Telling(const QJsonObject& file, const SampleShift& shift, Instant now, const QTimeZone& zone, const Holidays& holidays, IdSource& ids)
        : m_file(file), m_now(now), m_day(now, zone, file.value("day_begins"_L1).toInt(), file.value("shift_ends"_L1).toInt()), m_holidays(holidays), m_ids(ids), m_floorStaff(inShift<Staff>(shift)),
          m_floorTeams(inShift<Team>(shift))
    {
    }

    [[nodiscard]] Result<Command> tell()
    {
        m_command.id = m_ids.next<CommandId>();
        m_command.name = u"begin_training_roster"_s;
        m_command.occurredAt = m_now;
        Result<> done;
        for (const auto& [part, read] : {std::pair{"people"_L1, &Telling::person}, {"cars"_L1, &Telling::car}, {"patterns"_L1, &Telling::pattern},
                 {"open"_L1, &Telling::openSeat}, {"moved"_L1, &Telling::moved}, {"leaves"_L1, &Telling::leave}, {"trades"_L1, &Telling::trade},
                 {"requirements"_L1, &Telling::requirement}}) {
            int number = 0;
            for (const auto& each : m_file.value(part).toArray()) {
                ++number;
                if (done = (this->*read)(each.toObject()); !done)
                    return refuse({}, u"sample roster, %1 %2: %3"_s.arg(part).arg(number).arg(done.error().detail));
            }
        }
        for (const auto& shift : std::as_const(m_shifts))
            add(shift);
        m_command.effects += m_later;
        return m_command;
    }

private:
    template <typename Noun>
    void add(const Noun& noun) { m_command.effects.append(insertOf(noun)); }
    template <typename Noun>
    void addLater(const Noun& noun) { m_later.append(insertOf(noun)); }

    template <typename Noun>
    [[nodiscard]] static QList<Noun> inShift(const SampleShift& shift)
    {
        QList<Noun> nouns;
        for (const auto& effect : shift.command.effects)
            if (effect.entity == RowOf<Noun>::entity)
                if (auto noun = fromRow<Noun>(effect.fields))
                    nouns.append(*std::move(noun));
        return nouns;
    }

    [[nodiscard]] Result<Staff> known(const QJsonValue& key) const
    {
        const auto found = m_people.constFind(key.toString());
        if (found == m_people.cend())
            return refuse({}, u"nobody has the key \"%1\""_s.arg(key.toString()));
        return *found;
    }
    [[nodiscard]] Result<Shift*> shiftOf(const QJsonValue& patternKey, const QJsonValue& person, int day)
    {
        const auto told = m_patterns.constFind(patternKey.toString());
        const auto staff = known(person);
        if (told == m_patterns.cend() || !staff)
            return refuse({}, u"there is no such pattern or person"_s);
        const auto date = m_day.dateOf(told->start, day);
        for (auto& shift : m_shifts)
            if (shift.pattern == told->pattern.id && shift.staff == staff->id && dateAt(shift.start, m_day.zone()) == date)
                return &shift;
        return refuse({}, u"%1 has no shift of %2 on day %3"_s.arg(person.toString(), patternKey.toString()).arg(day));
    }

    Result<> person(const QJsonObject& told)
    {
        const auto name = told.value("name"_L1).toString();
        const auto before = std::ranges::find(m_floorStaff, name, &Staff::name);
        const bool onFloor = before != m_floorStaff.cend();
        auto staff = onFloor ? *before : Staff{};
        if (!onFloor) {
            const auto role = fromWord<Role>(told.value("role"_L1).toString());
            if (!role)
                return refuse({}, u"no role"_s);
            staff.id = m_ids.next<StaffId>();
            staff.name = name;
            staff.credential = told.value("credential"_L1).toString();
            staff.signInName = told.value("sign_in"_L1).toString();
            staff.role = *role;
            staff.employer = told.value("employer"_L1).toString();
            staff.languages = wordsIn(told.value("languages"_L1));
        }
        staff.title = told.value("title"_L1).toString();
        staff.phone = told.value("phone"_L1).toString();
        if (onFloor)
            m_command.effects.append(patchOf(*before, staff));
        else
            add(staff);
        m_people.insert(told.value("key"_L1).toString(), staff);

        const auto licences = told.value("licences"_L1).toObject();
        for (auto it = licences.begin(); it != licences.end(); ++it)
            add(Licence{m_ids.next<LicenceId>(), staff.id, it.key(), {}, it.value().toInt() == 0 ? QString{} : m_day.dateOf(0, it.value().toInt()).toString(Qt::ISODate)});
        const auto wish = told.value("preference"_L1).toObject();
        if (!wish.isEmpty()) {
            Preference preference{m_ids.next<PreferenceId>(), staff.id, wish.value("extra_shifts"_L1).toBool(true), {}, wish.value("week_hours"_L1).toInt()};
            const auto hours = wish.value("unwilling"_L1).toObject();
            for (int hour = 0; hour < Requirement::hoursOfWeek; ++hour)
                if (hour % 24 >= hours.value("from"_L1).toInt() && hour % 24 < hours.value("to"_L1).toInt())
                    preference.unwilling.append(hour);
            add(preference);
        }
        return {};
    }

    Result<> car(const QJsonObject& told)
    {
        const Vehicle vehicle{m_ids.next<VehicleId>(), told.value("name"_L1).toString(), told.value("plate"_L1).toString(), told.value("active"_L1).toBool(true)};
        add(vehicle);
        // A story may be without the team; its car stands then.
        const auto team = std::ranges::find(m_floorTeams, told.value("team"_L1).toString(), &Team::callsign);
        if (team == m_floorTeams.cend())
            return {};
        auto driving = *team;
        driving.vehicle = vehicle.id;
        m_later.append(patchOf(*team, driving));
        return {};
    }

    Result<> pattern(const QJsonObject& told)
    {
        Told made{{}, told.value("start"_L1).toInt()};
        auto& pattern = made.pattern;
        const int end = told.value("end"_L1).toInt();
        pattern.id = m_ids.next<ShiftPatternId>();
        pattern.callsign = told.value("team"_L1).toString();
        pattern.startMinute = m_day.clockMinute(made.start);
        pattern.endMinute = m_day.clockMinute(end);
        pattern.job = told.value("job"_L1).toString();
        pattern.post = told.value("post"_L1).toString();
        pattern.duty = fromWord<Duty>(told.value("duty"_L1).toString()).value_or(Duty::Working);
        for (const auto& key : told.value("crew"_L1).toArray())
            if (const auto staff = known(key))
                pattern.staff.append(staff->id);
            else
                return std::unexpected(staff.error());
        pattern.name = nameOf(pattern);
        QStringList days;
        for (const auto& each : told.value("days"_L1).toArray())
            days.append(weekdays.at(static_cast<size_t>(m_day.dateOf(made.start, each.toInt()).dayOfWeek() - 1)));
        if (days.isEmpty())
            return refuse({}, u"no days"_s);
        pattern.rule = u"FREQ=WEEKLY;BYDAY="_s + days.join(u',');
        pattern.firstDate = m_day.dateOf(made.start, told.value("first"_L1).toInt(-weeks("weeks_back"_L1) * 7)).toString(Qt::ISODate);
        if (told.contains("last"_L1))
            pattern.lastDate = m_day.dateOf(made.start, told.value("last"_L1).toInt()).toString(Qt::ISODate);

        auto shifts = shiftsOf(pattern, m_now - weeks("weeks_back"_L1) * 7 * day, m_now + weeks("weeks_ahead"_L1) * 7 * day, m_day.zone(), m_holidays);
        if (!shifts)
            return refuse({}, shifts.error().summary);
        for (auto& shift : *shifts) {
            asOnTheFloor(shift);
            if (shift.start <= m_now && shift.duty == Duty::Working)
                shift.signedOnAt = shift.start;
            if (shift.end <= m_now && shift.duty == Duty::Working)
                shift.signedOffAt = shift.end;
        }
        m_shifts += *shifts;
        m_patterns.insert(told.value("key"_L1).toString(), made);
        add(pattern);
        return {};
    }

    [[nodiscard]] int weeks(QLatin1StringView which) const { return m_file.value(which).toInt(); }
    /// "T1 night", by the clock in its middle.
    [[nodiscard]] QString nameOf(const ShiftPattern& pattern) const
    {
        const int length = (pattern.endMinute - pattern.startMinute + minutesOfDay) % minutesOfDay;
        const int middle = (pattern.startMinute + length / 2) % minutesOfDay / 60;
        const auto part = middle < 6 || middle >= 22 ? u"night"_s : middle < 14 ? u"day"_s : u"evening"_s;
        const auto who = pattern.callsign.isEmpty() ? pattern.job.first(1).toUpper() + pattern.job.sliced(1) : pattern.callsign;
        return pattern.duty == Duty::OnCall ? u"%1 on call, %2"_s.arg(who, part) : u"%1 %2"_s.arg(who, part);
    }
    /// The sample shift's teams are there to the minute, not to five of them.
    void asOnTheFloor(Shift& shift) const
    {
        const auto team = std::ranges::find_if(m_floorTeams, [&shift](const Team& each) {
            return each.callsign == shift.callsign && each.crew.contains(shift.staff) && std::chrono::abs(each.shiftStart - shift.start) < 2 * hour;
        });
        if (team != m_floorTeams.cend()) {
            shift.start = team->shiftStart;
            shift.end = team->shiftEnd;
        }
    }

    Result<> openSeat(const QJsonObject& told)
    {
        const int day = told.value("day"_L1).toInt();
        const auto pattern = told.value("pattern"_L1);
        return shiftOf(pattern, told.value("person"_L1), day).transform([&](Shift* shift) {
            const auto& made = m_patterns.value(pattern.toString());
            const auto seat = static_cast<int>(made.pattern.staff.indexOf(shift->staff));
            shift->staff = {};
            shift->id = shiftIdOf(made.pattern.id, m_day.dateOf(made.start, day), {}, seat);
        });
    }

    Result<> moved(const QJsonObject& told)
    {
        const int day = told.value("day"_L1).toInt();
        return shiftOf(told.value("pattern"_L1), told.value("person"_L1), day).transform([&](Shift* shift) {
            shift->start = m_day.momentOf(told.value("start"_L1).toInt(), day);
        });
    }

    Result<> leave(const QJsonObject& told)
    {
        const auto staff = known(told.value("person"_L1));
        if (!staff)
            return std::unexpected(staff.error());
        const auto moment = [&](const QJsonArray& pair) { return m_day.momentOf(pair.at(1).toInt(), pair.at(0).toInt()); };
        const Leave leave{m_ids.next<LeaveId>(), staff->id, told.value("kind"_L1).toString(), moment(told.value("from"_L1).toArray()), moment(told.value("to"_L1).toArray()), true};
        addLater(leave);
        for (auto& shift : m_shifts) {
            if (shift.staff != staff->id || shift.start >= leave.end || shift.end <= leave.start)
                continue;
            shift.state = ShiftState::CalledOff;
            shift.since = m_now + told.value("said"_L1).toInt() * minute;
            shift.reason = told.value("reason"_L1).toString();
            entry(shift, shift.since, u"%1 called off %2."_s.arg(staff->name, whenWords(shift.start, m_now, m_day.zone())));
        }
        return {};
    }

    Result<> trade(const QJsonObject& told)
    {
        const auto given = shiftOf(told.value("pattern"_L1), told.value("from"_L1), told.value("day"_L1).toInt());
        const auto back = shiftOf(told.value("back_pattern"_L1), told.value("to"_L1), told.value("back_day"_L1).toInt());
        if (!given || !back)
            return std::unexpected(given ? back.error() : given.error());
        const auto at = m_now + told.value("offered"_L1).toInt() * minute;
        addLater(Trade{m_ids.next<TradeId>(), (*given)->id, (*back)->id, (*given)->staff, (*back)->staff, at, TradeState::Offered, {}, {}});
        return known(told.value("from"_L1)).and_then([&](const Staff& from) {
            return known(told.value("to"_L1)).transform([&](const Staff& to) {
                entry(**given, at, u"%1 offered %2 the shift of %3 for that of %4."_s.arg(from.name, to.name, whenWords((*given)->start, m_now, m_day.zone()), whenWords((*back)->start, m_now, m_day.zone())));
            });
        });
    }

    /// A line of the roster's timeline.
    void entry(const Shift& shift, Instant at, const QString& words)
    {
        const auto planner = m_people.value(m_file.value("planner"_L1).toString());
        addLater(RosterEntry{m_ids.next<RosterEntryId>(), shift.id, {}, shift.staff, at, planner.id, planner.name, words, shift.reason});
    }

    Result<> requirement(const QJsonObject& told)
    {
        struct Step {
            int from;
            QJsonArray days;
        };
        QList<Step> steps;
        for (const auto& each : told.value("minimum"_L1).toArray())
            steps.append({m_day.clockMinute(each["from"_L1].toInt()), each["days"_L1].toArray()});
        if (steps.isEmpty() || std::ranges::any_of(steps, [](const Step& step) { return step.days.size() != 7; }))
            return refuse({}, u"minimum needs steps of 7 days"_s);
        const auto needAt = [&](int dayOfWeek, int clock) {
            const auto step = std::ranges::min_element(steps, {}, [clock](const Step& each) { return (clock - each.from + minutesOfDay) % minutesOfDay; });
            return step->days.at(m_day.dayOf(dayOfWeek, clock)).toInt();
        };
        QList<int> minimum;
        for (int hour = 0; hour < Requirement::hoursOfWeek; ++hour) {
            int least = needAt(hour / 24 + 1, hour % 24 * 60);
            for (int past = 5; past < 60; past += 5)
                least = std::min(least, needAt(hour / 24 + 1, hour % 24 * 60 + past));
            minimum.append(least);
        }
        Requirement empty;
        empty.id = m_ids.next<RequirementId>();
        empty.minimum = minimum;
        auto row = toRow(empty);
        for (auto it = told.begin(); it != told.end(); ++it) {
            if (!row.contains(it.key()))
                return refuse({}, u"unknown column \"%1\""_s.arg(it.key()));
            if (it.key() != "minimum"_L1)
                row.insert(it.key(), it.value());
        }
        return fromRow<Requirement>(row).transform([this](const Requirement& made) { add(made); });
    }

    struct Told {
        ShiftPattern pattern;
        int start = 0;
    };

    QJsonObject m_file;
    Instant m_now;
    SampleDay m_day;
    const Holidays& m_holidays;
    IdSource& m_ids;
    QList<Staff> m_floorStaff; ///< of the sample shift
    QList<Team> m_floorTeams;
    Command m_command;
    QList<Effect> m_later;     ///< what refers to shifts
    QHash<QString, Staff> m_people;
    QHash<QString, Told> m_patterns;
    QList<Shift> m_shifts;
};

} // namespace

Result<Command> SampleRoster::fromJson(const QByteArray& json, const SampleShift& shift, Instant now, const QTimeZone& zone, const Holidays& holidays, IdSource& ids)
{
    QJsonParseError problem;
    const auto file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refuse({}, u"sample roster: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    return Telling(file, shift, now, zone, holidays, ids).tell();
}

} // namespace dispatch
