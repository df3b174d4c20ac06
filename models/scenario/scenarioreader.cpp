#include "scenarioreader.h"

#include "callerreader.h"
#include "traineereader.h"
#include "worldreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Owed = LinedReader::Owed;

constexpr int mostCallers = 60;

/// Reads one scenario; what refers to what is checked as soon as both are read.
class ScenarioReader {
public:
    ScenarioReader(const Scenario::Ground& ground, Scenario& scenario) : m_ground(ground), m_scenario(scenario) {}

    [[nodiscard]] QList<Mistake> read(const QByteArray& json)
    {
        const auto file = m_reader.file(json);
        m_reader.only(file, {u"format"_s, u"id"_s, u"version"_s, u"place"_s, u"title"_s, u"about"_s, u"goals"_s, u"points"_s, u"start"_s, u"teams"_s, u"callers"_s,
                                u"events"_s, u"clinician"_s, u"trainees"_s});
        if (!m_reader.mistakes().isEmpty() && file.kind() != LinedJson::Kind::Object)
            return m_reader.mistakes();
        if (m_reader.whole(file, "format"_L1, 1, 1'000'000) != 1 && file.find(u"format"))
            m_reader.wrong(*file.find(u"format"), u"this program reads format 1"_s);
        head(file);
        start(m_reader.part(file, "start"_L1, Owed::Yes));
        teams(file);
        callers(file);
        events(file);
        clinician(m_reader.part(file, "clinician"_L1, Owed::No));
        goals(file);
        points(file);
        if (m_scenario.endsAfter)
            known(*m_scenario.endsAfter, file.find(u"start") ? *file.find(u"start") : file);
        trainees(m_reader.part(file, "trainees"_L1, Owed::Yes));
        m_world.checkNames();
        auto mistakes = m_reader.mistakes();
        std::ranges::stable_sort(mistakes, {}, &Mistake::line);
        return mistakes;
    }

private:
    void head(const LinedJson& file)
    {
        m_scenario.id = m_reader.name(file);
        m_scenario.version = m_reader.text(file, "version"_L1);
        m_scenario.place = m_reader.whole(file, "place"_L1, 1, 999);
        m_scenario.title = m_reader.wording(file, "title"_L1, Owed::Yes);
        m_scenario.about = m_reader.wording(file, "about"_L1, Owed::Yes);
    }

    void start(const LinedJson& in)
    {
        if (in.kind() != LinedJson::Kind::Object)
            return;
        m_reader.only(in, {u"begins"_s, u"ends"_s, u"ends_after"_s, u"base"_s, u"without_teams"_s, u"rows"_s, u"plans"_s, u"traffic"_s, u"weather"_s});
        m_scenario.begins = m_reader.text(in, "begins"_L1);
        if (!m_scenario.begins.isEmpty() && QDateTime::fromString(m_scenario.begins, beginsForm).toString(beginsForm) != m_scenario.begins)
            m_reader.wrong(*in.find(u"begins"), u"\"begins\" is no moment like 2026-09-10T14:05"_s);
        m_scenario.ends = m_reader.span(in, "ends"_L1, Owed::Yes).value_or(hour);
        if (m_scenario.ends < minute)
            m_reader.wrong(in, u"a story takes a minute at least: \"ends\""_s);
        m_scenario.endsAfter = m_reader.pattern(in, "ends_after"_L1, Owed::No);
        m_scenario.withBase = m_reader.oneOf(in, "base"_L1, {u"whole_shift"_s, u"teams_only"_s}, Owed::Yes) != "teams_only"_L1;
        m_scenario.withoutTeams = m_reader.texts(in, "without_teams"_L1, Owed::No);
        if (m_scenario.withBase && !m_scenario.withoutTeams.isEmpty())
            m_reader.wrong(*in.find(u"without_teams"), u"the sample shift's incidents need its teams: \"without_teams\" goes with \"teams_only\""_s);
        m_scenario.traffic = m_reader.number(in, "traffic"_L1, 0.2, 5, 1);
        m_scenario.weather = m_reader.wording(in, "weather"_L1, Owed::No);
        m_scenario.rows = m_world.rows(in, "rows"_L1);
        m_scenario.plans = m_world.rows(in, "plans"_L1);
        m_world.useWorld(m_scenario.world(m_ground.base));
    }

    void teams(const LinedJson& file)
    {
        for (const auto& each : m_reader.list(file, "teams"_L1, Owed::No)) {
            m_reader.only(each, {u"callsign"_s, u"answers"_s, u"declines"_s, u"leaves"_s, u"pace"_s, u"forgets_check_in"_s, u"silent_car"_s, u"radio_out"_s});
            TeamHabits habits;
            habits.callsign = m_reader.text(each, "callsign"_L1);
            m_world.checkTeam(each, habits.callsign);
            if (std::ranges::contains(m_scenario.teams, habits.callsign, &TeamHabits::callsign))
                m_reader.wrong(each, u"the team \"%1\" stands here twice"_s.arg(habits.callsign.left(16)));
            habits.answers = m_reader.span(each, "answers"_L1, Owed::No).value_or(habits.answers);
            habits.declines = m_reader.maybeText(each, "declines"_L1);
            habits.leaves = m_reader.span(each, "leaves"_L1, Owed::No).value_or(habits.leaves);
            habits.pace = m_reader.number(each, "pace"_L1, 0.2, 2, 1);
            habits.forgetsCheckIn = m_reader.yes(each, "forgets_check_in"_L1);
            habits.silentCar = m_reader.yes(each, "silent_car"_L1);
            for (const auto& out : m_reader.list(each, "radio_out"_L1, Owed::No)) {
                m_reader.only(out, {u"from"_s, u"until"_s});
                const auto from = m_reader.span(out, "from"_L1, Owed::Yes).value_or(Span{});
                const auto until = m_reader.span(out, "until"_L1, Owed::Yes).value_or(Span{});
                if (until <= from && out.find(u"from") && out.find(u"until"))
                    m_reader.wrong(out, u"\"until\" is not after \"from\""_s);
                habits.radioOut.append({from, until});
            }
            m_scenario.teams.append(habits);
        }
    }

    void callers(const LinedJson& file)
    {
        for (const auto& each : m_reader.list(file, "callers"_L1, Owed::Yes)) {
            auto caller = readCaller(m_reader, each, m_ground);
            if (m_scenario.caller(caller.id))
                m_reader.wrong(each, u"the caller \"%1\" stands here twice"_s.arg(caller.id));
            m_scenario.callers.append(std::move(caller));
        }
        if (m_scenario.callers.size() > mostCallers)
            m_reader.wrong(file, u"there are more than %1 callers"_s.arg(mostCallers));
    }

    void caller(const LinedJson& at, const QString& id)
    {
        if (!m_scenario.caller(id))
            m_reader.wrong(at, u"\"%1\" is no caller"_s.arg(id.left(64)));
    }

    void events(const LinedJson& file)
    {
        const auto list = m_reader.list(file, "events"_L1, Owed::Yes);
        for (const auto& each : list)
            event(each);
        QSet<QString> rung;
        for (const auto& each : std::as_const(m_scenario.events)) {
            for (const auto& id : each.callers)
                if (rung.contains(id))
                    m_reader.wrong(file, u"\"%1\" calls twice; a second call is a caller of its own"_s.arg(id.left(64)));
                else
                    rung.insert(id);
        }
        for (const auto& each : std::as_const(m_scenario.callers))
            if (!rung.contains(each.id))
                m_reader.wrong(file, u"\"%1\" never calls: an event \"ring\" is missing"_s.arg(each.id));
        // A pattern may name an event that stands below.
        for (qsizetype at = 0; at < list.size(); ++at)
            if (m_scenario.events.at(at).after)
                known(*m_scenario.events.at(at).after, list.at(at));
    }

    void event(const LinedJson& in)
    {
        StoryEvent event;
        event.id = m_reader.name(in);
        if (std::ranges::contains(m_scenario.events, event.id, &StoryEvent::id))
            m_reader.wrong(in, u"the event \"%1\" stands here twice"_s.arg(event.id));
        event.at = m_reader.span(in, "at"_L1, Owed::No);
        event.after = m_reader.pattern(in, "after"_L1, Owed::No);
        event.plus = m_reader.span(in, "plus"_L1, Owed::No).value_or(Span{});
        if (event.at.has_value() == event.after.has_value())
            m_reader.wrong(in, u"an event comes \"at\" a time or \"after\" something: one of the two"_s);
        QStringList kinds;
        for (const auto& [kind, text] : wordsOf<StoryEvent::Kind>)
            kinds.append(text.toString());
        event.kind = fromWord<StoryEvent::Kind>(m_reader.oneOf(in, "kind"_L1, kinds, Owed::Yes)).value_or(StoryEvent::Kind::Ring);
        QStringList keys{u"id"_s, u"kind"_s, u"at"_s, u"after"_s, u"plus"_s};
        keys += eventParts(in, event);
        m_reader.only(in, keys);
        m_scenario.events.append(event);
    }

    /// What belongs to its kind; answers the keys that may stand there.
    QStringList eventParts(const LinedJson& in, StoryEvent& event)
    {
        switch (event.kind) {
        case StoryEvent::Kind::Ring:
            event.callers = {m_reader.text(in, "caller"_L1)};
            caller(in, event.callers.first());
            return {u"caller"_s};
        case StoryEvent::Kind::Surge:
            event.callers = m_reader.texts(in, "callers"_L1, Owed::Yes);
            for (const auto& each : std::as_const(event.callers))
                caller(in, each);
            event.every = m_reader.span(in, "every"_L1, Owed::Yes).value_or(minute);
            return {u"callers"_s, u"every"_s};
        case StoryEvent::Kind::Fault:
            event.fault = m_reader.oneOf(in, "which"_L1, {u"link"_s, u"power"_s, u"map"_s}, Owed::Yes);
            event.lasts = m_reader.span(in, "lasts"_L1, Owed::Yes).value_or(minute);
            event.words = m_reader.wording(in, "words"_L1, Owed::No);
            return {u"which"_s, u"lasts"_s, u"words"_s};
        case StoryEvent::Kind::ShiftChange:
            event.off = m_reader.texts(in, "off"_L1, Owed::Yes);
            for (const auto& each : std::as_const(event.off))
                m_world.checkTeam(in, each);
            event.words = m_reader.wording(in, "words"_L1, Owed::No);
            event.rows = m_world.rows(in, "rows"_L1);
            return {u"off"_s, u"words"_s, u"rows"_s};
        case StoryEvent::Kind::Fact: {
            event.words = m_reader.wording(in, "words"_L1, Owed::Yes);
            const auto sets = m_reader.part(in, "sets"_L1, Owed::No);
            for (const auto& [key, value] : sets.members()) {
                if (!key.contains(u'.'))
                    m_reader.wrong(value, u"\"%1\" does not say whose fact it is: \"caller.fact\""_s.arg(key.left(64)));
                caller(value, key.section(u'.', 0, 0));
                event.sets.insert(key, value.text());
            }
            return {u"words"_s, u"sets"_s};
        }
        case StoryEvent::Kind::Weather:
            event.words = m_reader.wording(in, "words"_L1, Owed::Yes);
            return {u"words"_s};
        case StoryEvent::Kind::Traffic:
            event.factor = m_reader.number(in, "factor"_L1, 0.2, 5, 1);
            return {u"factor"_s};
        case StoryEvent::Kind::Rows:
            event.rows = m_world.rows(in, "rows"_L1);
            event.changes = m_world.rows(in, "changes"_L1);
            event.words = m_reader.wording(in, "words"_L1, Owed::No);
            return {u"rows"_s, u"changes"_s, u"words"_s};
        case StoryEvent::Kind::Duress:
        case StoryEvent::Kind::RadioOut:
            event.team = m_reader.text(in, "team"_L1);
            m_world.checkTeam(in, event.team);
            if (event.kind == StoryEvent::Kind::Duress)
                return {u"team"_s};
            event.lasts = m_reader.span(in, "lasts"_L1, Owed::Yes).value_or(minute);
            return {u"team"_s, u"lasts"_s};
        }
        return {};
    }

    void clinician(const LinedJson& in)
    {
        if (in.kind() != LinedJson::Kind::Object)
            return;
        m_reader.only(in, {u"answers"_s, u"rules"_s});
        m_scenario.clinicianAnswers = m_reader.span(in, "answers"_L1, Owed::No).value_or(m_scenario.clinicianAnswers);
        for (const auto& each : m_reader.list(in, "rules"_L1, Owed::Yes))
            m_scenario.clinician.append(readClinicianRule(m_reader, each));
    }

    void goals(const LinedJson& file)
    {
        for (const auto& each : m_reader.list(file, "goals"_L1, Owed::Yes)) {
            m_reader.only(each, {u"id"_s, u"words"_s});
            Goal goal{m_reader.name(each), m_reader.wording(each, "words"_L1, Owed::Yes)};
            if (std::ranges::contains(m_scenario.goals, goal.id, &Goal::id))
                m_reader.wrong(each, u"the goal \"%1\" stands here twice"_s.arg(goal.id));
            m_scenario.goals.append(goal);
        }
        if (m_scenario.goals.isEmpty() && file.find(u"goals"))
            m_reader.wrong(*file.find(u"goals"), u"a scenario teaches something: a goal is missing"_s);
    }

    void points(const LinedJson& file)
    {
        for (const auto& each : m_reader.list(file, "points"_L1, Owed::Yes))
            point(each);
        for (const auto& goal : std::as_const(m_scenario.goals))
            if (!std::ranges::contains(m_scenario.points, goal.id, &ProtocolPoint::goal))
                m_reader.wrong(file, u"no point judges the goal \"%1\""_s.arg(goal.id));
    }

    void point(const LinedJson& in)
    {
        m_reader.only(in, {u"id"_s, u"goal"_s, u"step"_s, u"words"_s, u"reason"_s, u"after"_s, u"expects"_s, u"never"_s, u"before"_s, u"instead"_s, u"within"_s, u"late"_s,
                              u"full"_s, u"part"_s, u"zero"_s});
        ProtocolPoint point;
        point.id = m_reader.name(in);
        if (std::ranges::contains(m_scenario.points, point.id, &ProtocolPoint::id))
            m_reader.wrong(in, u"the point \"%1\" stands here twice"_s.arg(point.id));
        point.goal = m_reader.text(in, "goal"_L1);
        if (!std::ranges::contains(m_scenario.goals, point.goal, &Goal::id))
            m_reader.wrong(in, u"\"%1\" is no goal of this scenario"_s.arg(point.goal.left(64)));
        point.step = m_reader.text(in, "step"_L1);
        if (!isStep(point.step))
            m_reader.wrong(in, u"\"%1\" is no step of the protocol: %2, screen.1 … or criterion.…"_s.arg(point.step.left(64), protocolSteps().join(u", "_s)));
        point.words = m_reader.wording(in, "words"_L1, Owed::Yes);
        point.reason = m_reader.wording(in, "reason"_L1, Owed::Yes);
        point.after = pattern(in, "after"_L1);
        point.expects = pattern(in, "expects"_L1);
        point.never = pattern(in, "never"_L1);
        point.before = pattern(in, "before"_L1);
        point.instead = pattern(in, "instead"_L1);
        if (point.expects.has_value() == point.never.has_value())
            m_reader.wrong(in, u"a point \"expects\" something or says what may \"never\" be: one of the two"_s);
        if (point.never && (point.before || point.instead || in.find(u"late")))
            m_reader.wrong(in, u"\"before\", \"instead\" and \"late\" belong to what is expected, not to \"never\""_s);
        point.within = m_reader.span(in, "within"_L1, Owed::No);
        point.late = m_reader.span(in, "late"_L1, Owed::No);
        if (point.late && (!point.within || *point.late <= *point.within))
            m_reader.wrong(in, u"\"late\" is after \"within\""_s);
        point.full = m_reader.whole(in, "full"_L1, 1, 100);
        point.part = m_reader.whole(in, "part"_L1, 0, 100, 0);
        point.zero = m_reader.whole(in, "zero"_L1, 0, 100, 0);
        if (point.part > point.full || point.zero > point.part)
            m_reader.wrong(in, u"the points fall from \"full\" over \"part\" to \"zero\""_s);
        m_scenario.points.append(point);
    }

    std::optional<RunPattern> pattern(const LinedJson& in, QLatin1StringView key)
    {
        const auto pattern = m_reader.pattern(in, key, Owed::No);
        if (pattern)
            known(*pattern, *in.find(QString(key)));
        return pattern;
    }

    /// What a pattern names is there to be recorded.
    void known(const RunPattern& pattern, const LinedJson& at)
    {
        for (const auto& each : pattern.with.value(u"caller"_s))
            caller(at, each);
        for (const auto& each : pattern.with.value(u"team"_s))
            m_world.checkTeam(at, each);
        for (const auto& each : pattern.with.value(u"event"_s))
            if (!std::ranges::contains(m_scenario.events, each, &StoryEvent::id))
                m_reader.wrong(at, u"\"%1\" is no event"_s.arg(each.left(64)));
        for (const auto& each : pattern.with.value(u"question"_s))
            if (each != "silence"_L1 && !m_ground.questions->find(each) && !hasOwn(each))
                m_reader.wrong(at, u"\"%1\" is no question"_s.arg(each.left(64)));
        for (const auto& each : pattern.with.value(u"answer"_s))
            if (!hasAnswer(each))
                m_reader.wrong(at, u"\"%1\" is no answer of a caller"_s.arg(each.left(64)));
    }

    [[nodiscard]] bool hasOwn(const QString& question) const
    {
        return std::ranges::any_of(m_scenario.callers, [&](const CallerScript& caller) { return std::ranges::contains(caller.own, question, &Question::id); });
    }

    [[nodiscard]] bool hasAnswer(const QString& answer) const
    {
        static const QStringList everywhere{u"greeting"_s, u"unsure"_s};
        return everywhere.contains(answer)
            || std::ranges::any_of(m_scenario.callers, [&](const CallerScript& caller) { return std::ranges::contains(caller.answers, answer, &CallerAnswer::id); });
    }

    [[nodiscard]] bool isStep(const QString& step) const
    {
        const auto kind = step.section(u'.', 0, 0);
        const auto id = step.section(u'.', 1);
        if (kind == "screen"_L1 && !id.isEmpty())
            return std::ranges::contains(m_ground.protocol->items(), id, &ScreenItem::id);
        if (kind == "criterion"_L1)
            return std::ranges::contains(m_ground.protocol->criteria(), id, &Criterion::id);
        return protocolSteps().contains(step);
    }

    void trainees(const LinedJson& in)
    {
        if (in.kind() != LinedJson::Kind::Object)
            return;
        static const QStringList runs{u"good"_s, u"bad"_s, u"mixed"_s};
        m_reader.only(in, runs);
        for (const auto& each : runs) {
            const auto* script = in.find(each);
            if (!script)
                m_reader.wrong(in, u"the \"%1\" reference run is missing"_s.arg(each));
            else
                m_scenario.trainees.insert(each, readTrainee(m_reader, *script, m_scenario, m_ground));
        }
        const auto list = m_scenario.trainees;
        for (auto it = list.begin(); it != list.end(); ++it)
            for (const auto& step : it->steps)
                if (step.until)
                    known(*step.until, *in.find(it.key()));
    }

    const Scenario::Ground& m_ground;
    Scenario& m_scenario;
    LinedReader m_reader;
    WorldReader m_world{m_reader};
};

} // namespace

QList<Mistake> readScenario(const QByteArray& json, const Scenario::Ground& ground, Scenario& scenario) { return ScenarioReader(ground, scenario).read(json); }

} // namespace dispatch
