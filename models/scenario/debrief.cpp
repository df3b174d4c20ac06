#include "debrief.h"

#include "clinician.h"
#include "debriefwords.h"
#include "jsonfile.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// How long something is shown that takes no time.
constexpr auto moment = 20 * second;

Lane laneOf(const QString& step)
{
    static const QStringList teams{u"dispatch"_s, u"scene"_s, u"check_in"_s, u"duress"_s, u"transport"_s};
    return teams.contains(step) ? Lane::Teams : step == "clinician"_L1 ? Lane::Clinician : Lane::You;
}

/// What is asked belongs to one of a few stretches of a call.
enum class Phase { First, Screen, Talk };

Phase phaseOf(const QString& question)
{
    static const QStringList first{u"where"_s, u"landmark"_s, u"place_again"_s, u"callback"_s, u"danger"_s};
    return first.contains(question) ? Phase::First : question.startsWith("screen_"_L1) ? Phase::Screen : Phase::Talk;
}

/// Reads one run. Only what was not undone by going back counts.
class DebriefReader {
public:
    DebriefReader(const Scenario& scenario, const RunRecord& record, const Debrief::Ground& ground) : m_scenario(scenario), m_record(record), m_ground(ground)
    {
        for (const auto& each : livedEntries(record))
            m_lived.append(each.second);
        m_debrief.end = m_lived.isEmpty() ? Span{} : std::ranges::max(m_lived, {}, &RunEntry::at).at;
    }

    [[nodiscard]] Debrief read()
    {
        head();
        points();
        askedAgain();
        neverTold();
        times();
        callerLane();
        yourLane();
        expectedLane();
        teamsLane();
        clinicianLane();
        return m_debrief;
    }

private:
    void head()
    {
        m_debrief.scenario = m_scenario.id;
        m_debrief.version = m_scenario.version;
        m_debrief.place = m_scenario.place;
        m_debrief.title = said(m_scenario.title);
        for (const auto& each : m_lived)
            if (each.what == "began"_L1) {
                m_debrief.trainee = each.facts.value(u"trainee"_s);
                m_debrief.seed = each.facts.value(u"seed"_s);
            }
    }

    [[nodiscard]] QString said(const Wording& wording) const { return jsonfile::text(wording, m_ground.language); }

    void points()
    {
        const auto results = judged(m_scenario, m_record);
        m_debrief.score = scoreOf(m_scenario, results);
        for (qsizetype i = 0; i < results.size(); ++i) {
            const auto made = point(m_scenario.points.at(i), results.at(i));
            if (made.group != JudgedPoint::Group::NotReached) {
                m_debrief.earned += made.judged.earned;
                m_debrief.whole += made.full;
            }
            m_debrief.points.append(made);
        }
        std::ranges::stable_sort(m_debrief.points, {}, [](const JudgedPoint& each) { return std::pair(each.group, each.at.value_or(Span{})); });
    }

    [[nodiscard]] JudgedPoint point(const ProtocolPoint& rule, const Judged& result) const
    {
        JudgedPoint made;
        made.judged = result;
        made.group = result.verdict == Judged::Verdict::NotReached ? JudgedPoint::Group::NotReached
            : result.verdict == Judged::Verdict::Full              ? JudgedPoint::Group::Well
                                                                   : JudgedPoint::Group::Again;
        made.step = rule.step;
        made.title = said(rule.words);
        made.reason = said(rule.reason);
        made.expected = DebriefWords::expected(rule);
        made.rule = DebriefWords::rule(rule);
        made.full = rule.full;
        made.lane = laneOf(rule.step);
        const auto* from = result.from >= 0 ? &m_record.entries().at(result.from) : nullptr;
        const auto* found = result.found >= 0 ? &m_record.entries().at(result.found) : nullptr;
        for (const auto* each : {from, found})
            if (each)
                made.quotes.append({each->at, isYours(*each), DebriefWords::deed(*each, *m_ground.codes)});
        if (made.group == JudgedPoint::Group::NotReached) {
            made.did = DebriefWords::tr("It did not come up");
            return made;
        }
        made.at = found ? found->at : decidedAt(rule, from ? from->at : Span{});
        if (!found)
            made.did = rule.never ? DebriefWords::tr("It did not happen") : DebriefWords::tr("Not done");
        else if (from)
            made.did = DebriefWords::tr("%1 after: %2", "time, what was done").arg(DebriefWords::span(found->at - from->at), DebriefWords::deed(*found, *m_ground.codes));
        else
            made.did = DebriefWords::deed(*found, *m_ground.codes);
        return made;
    }

    /// When it was sure that it did not come: at the end of its time, or where it would have belonged.
    [[nodiscard]] Span decidedAt(const ProtocolPoint& rule, Span from) const
    {
        if (rule.within)
            return std::min(from + *rule.within, m_debrief.end);
        return rule.never || !rule.after ? m_debrief.end : from;
    }

    [[nodiscard]] static bool isYours(const RunEntry& entry)
    {
        static const QStringList yours{u"asked"_s, u"not_understood"_s, u"did"_s, u"wrote"_s, u"answered"_s};
        return yours.contains(entry.what);
    }

    /// The same question to the same caller that brought no answer which was not heard before; what only keeps the talk going is left out.
    void askedAgain()
    {
        static const QStringList going{u"silence"_s, u"reassure"_s, u"still_there"_s, u"stay"_s};
        struct Asked {
            QString caller;
            QString question;
            AskedAgain told;
            bool isAgain = false;
        };
        QList<Asked> all;
        QSet<QString> heard;
        for (qsizetype at = 0; at < m_lived.size(); ++at) {
            const auto& entry = m_lived.at(at);
            if (entry.what != "asked"_L1 || going.contains(entry.facts.value(u"question"_s)))
                continue;
            const auto caller = entry.facts.value(u"caller"_s);
            const auto question = entry.facts.value(u"question"_s);
            const auto answer = answerTo(at, caller);
            const auto key = caller + u'/' + answer;
            const bool isNew = !answer.isEmpty() && answer != "unsure"_L1 && !heard.contains(key);
            heard.insert(key);
            auto known = std::ranges::find_if(all, [&](const Asked& each) { return each.caller == caller && each.question == question; });
            if (known == all.end()) {
                Asked asked{caller, question, {entry.words, {}, {entry.at}}, false};
                const auto* script = m_scenario.caller(caller);
                if (script && script->alreadyAsked.contains(question)) {
                    asked.told.by = script->transferFrom;
                    asked.isAgain = true;
                }
                all.append(asked);
            } else {
                known->told.at.append(entry.at);
                known->isAgain = known->isAgain || !isNew;
            }
        }
        for (const auto& each : std::as_const(all))
            if (each.isAgain)
                m_debrief.again.append(each.told);
    }

    /// What the caller said before anything else was asked.
    [[nodiscard]] QString answerTo(qsizetype asked, const QString& caller) const
    {
        for (auto at = asked + 1; at < m_lived.size(); ++at) {
            const auto& entry = m_lived.at(at);
            if (entry.facts.value(u"caller"_s) != caller)
                continue;
            if (entry.what == "said"_L1)
                return entry.facts.value(u"answer"_s);
            if (entry.what == "asked"_L1 || entry.what == "not_understood"_L1)
                return {};
        }
        return {};
    }

    /// By what the file says of it; of callers that were never answered nothing is told.
    void neverTold()
    {
        for (const auto& caller : m_scenario.callers) {
            QSet<QString> said;
            bool wasAnswered = false;
            for (const auto& each : std::as_const(m_lived)) {
                if (each.facts.value(u"caller"_s) != caller.id)
                    continue;
                wasAnswered = wasAnswered || each.what == "answered"_L1;
                if (each.what == "said"_L1)
                    said.insert(each.facts.value(u"answer"_s));
            }
            for (const auto& each : caller.knows) {
                const auto by = tellers(caller, each);
                if (wasAnswered && !by.isEmpty() && std::ranges::none_of(by, [&](const QString& answer) { return said.contains(answer); }))
                    m_debrief.neverTold.append({this->said(each.words), each.isHidden});
            }
        }
    }

    /// The answers by which it is told.
    [[nodiscard]] static QStringList tellers(const CallerScript& caller, const CallerKnows& known)
    {
        if (!known.told.isEmpty())
            return known.told;
        if (std::ranges::contains(caller.answers, known.id, &CallerAnswer::id))
            return {known.id};
        QStringList by;
        for (const auto& each : caller.answers)
            if (each.sets.contains(known.id))
                by.append(each.id);
        return by;
    }

    void times()
    {
        const auto is = [](const char* what, const char* verb = "") {
            return [what = QLatin1StringView(what), verb = QLatin1StringView(verb)](const RunEntry& entry) {
                return entry.what == what && (verb.isEmpty() || entry.facts.value(u"verb"_s) == verb);
            };
        };
        const auto where = [](const RunEntry& entry) { return entry.what == "asked"_L1 && entry.facts.value(u"question"_s) == "where"_L1; };
        const auto mobile = [](const RunEntry& entry) {
            return entry.what == "did"_L1 && entry.facts.value(u"verb"_s) == "determine"_L1 && entry.facts.value(u"outcome"_s) == "mobile_team"_L1;
        };
        add(Measure::RingToAnswer, longest(is("rings"), is("answered")), goal(u"answer"_s, u"rings"_s));
        add(Measure::AnswerToWhere, longest(is("answered"), where), goal(u"where"_s, u"answered"_s));
        add(Measure::AnswerToDetermination, longest(is("answered"), is("did", "determine")), goal(u"determination"_s, u"answered"_s));
        add(Measure::DeterminationToOffer, longest(mobile, is("did", "offer")), goal(u"dispatch"_s, u"did"_s));
        add(Measure::CheckInToAnswer, checkInAnswer(), goal(u"check_in"_s, u"overdue"_s));
        add(Measure::CheckInsMissed, std::ranges::count(m_lived, u"overdue"_s, &RunEntry::what), 0);
        add(Measure::Score, m_debrief.whole > 0 ? std::optional<qint64>(m_debrief.score) : std::nullopt, {});
    }

    void add(Measure measure, std::optional<qint64> value, std::optional<qint64> goal) { m_debrief.times.append({measure, value, goal}); }

    /// From the first of one to the next of the other of the same caller; the longest of all callers.
    template <typename From, typename To>
    [[nodiscard]] std::optional<qint64> longest(From from, To to) const
    {
        std::optional<qint64> longest;
        QSet<QString> seen;
        for (qsizetype at = 0; at < m_lived.size(); ++at) {
            const auto caller = m_lived.at(at).facts.value(u"caller"_s);
            if (!from(m_lived.at(at)) || seen.contains(caller))
                continue;
            seen.insert(caller);
            const auto end = std::find_if(m_lived.cbegin() + at, m_lived.cend(), [&](const RunEntry& each) { return each.facts.value(u"caller"_s) == caller && to(each); });
            if (end != m_lived.cend())
                longest = std::max<qint64>(longest.value_or(0), (end->at - m_lived.at(at).at).count());
        }
        return longest;
    }

    /// A check-in is entered on the call, so the team's call is looked up by what it was offered last.
    [[nodiscard]] std::optional<qint64> checkInAnswer() const
    {
        std::optional<qint64> longest;
        QHash<QString, QString> calls;
        for (qsizetype at = 0; at < m_lived.size(); ++at) {
            const auto& entry = m_lived.at(at);
            const auto team = entry.facts.value(u"team"_s);
            if (entry.what == "did"_L1 && entry.facts.value(u"verb"_s) == "offer"_L1)
                calls.insert(team, entry.facts.value(u"caller"_s));
            if (entry.what != "overdue"_L1)
                continue;
            const auto end = std::find_if(m_lived.cbegin() + at, m_lived.cend(), [&](const RunEntry& each) {
                const auto verb = each.facts.value(u"verb"_s);
                return each.what == "did"_L1
                    && ((verb == "check_in"_L1 && each.facts.value(u"caller"_s) == calls.value(team)) || (verb == "report"_L1 && each.facts.value(u"team"_s) == team));
            });
            if (end != m_lived.cend())
                longest = std::max<qint64>(longest.value_or(0), (end->at - entry.at).count());
        }
        return longest;
    }

    /// As the point says that judges this time.
    [[nodiscard]] std::optional<qint64> goal(const QString& step, const QString& after) const
    {
        const auto found = std::ranges::find_if(m_scenario.points, [&](const ProtocolPoint& point) {
            return point.step == step && point.after && point.after->what == after && point.within && point.expects;
        });
        return found == m_scenario.points.cend() ? std::nullopt : std::optional<qint64>(found->within->count());
    }

    void part(Lane lane, int row, Span from, Span to, const QString& words, LanePart::Look look = LanePart::Look::Done)
    {
        m_debrief.lanes.append({lane, row, from, std::max(to, from), words, look});
    }

    /// The next of @p caller that is one of @p whats, from @p at on; the end when there is none.
    [[nodiscard]] Span next(qsizetype at, const QString& caller, const QStringList& whats) const
    {
        for (auto i = at + 1; i < m_lived.size(); ++i)
            if (whats.contains(m_lived.at(i).what) && m_lived.at(i).facts.value(u"caller"_s) == caller)
                return m_lived.at(i).at;
        return m_debrief.end;
    }

    void callerLane()
    {
        QStringList rows;
        for (qsizetype at = 0; at < m_lived.size(); ++at) {
            const auto& entry = m_lived.at(at);
            const auto caller = entry.facts.value(u"caller"_s);
            if (entry.what == "rings"_L1) {
                rows.append(caller);
                part(Lane::Caller, int(rows.size()) - 1, entry.at, next(at, caller, {u"answered"_s, u"gave_up"_s}), DebriefWords::tr("rings"), LanePart::Look::Waiting);
            } else if (entry.what == "answered"_L1) {
                const auto* script = m_scenario.caller(caller);
                part(Lane::Caller, std::max(0, int(rows.indexOf(caller))), entry.at, next(at, caller, {u"hung_up"_s}),
                    script ? DebriefWords::tr("%1 on the line", "a caller's name").arg(script->name) : DebriefWords::tr("on the line"));
            }
        }
    }

    void yourLane()
    {
        std::optional<Phase> phase;
        QString caller;
        Span from{};
        const auto finish = [&](Span to) {
            if (phase)
                part(Lane::You, 0, from, to,
                    *phase == Phase::First ? DebriefWords::tr("what can't wait") : *phase == Phase::Screen ? DebriefWords::tr("screen") : DebriefWords::tr("talking"));
            phase.reset();
        };
        for (const auto& entry : std::as_const(m_lived)) {
            if (entry.what == "hung_up"_L1 && entry.facts.value(u"caller"_s) == caller)
                finish(entry.at);
            if (entry.what != "asked"_L1 || entry.facts.value(u"how"_s) == "silent"_L1)
                continue;
            const auto now = phaseOf(entry.facts.value(u"question"_s));
            if (phase == now && caller == entry.facts.value(u"caller"_s))
                continue;
            finish(entry.at);
            phase = now;
            caller = entry.facts.value(u"caller"_s);
            from = entry.at;
        }
        finish(m_debrief.end);
    }

    /// What has a time, from the moment at which it began to count; each in the first row where there is room.
    void expectedLane()
    {
        QList<Span> taken;
        QList<std::pair<Span, const ProtocolPoint*>> counted;
        for (const auto& each : std::as_const(m_debrief.points)) {
            const auto rule = std::ranges::find(m_scenario.points, each.judged.point, &ProtocolPoint::id);
            if (each.group != JudgedPoint::Group::NotReached && rule->expects && rule->within)
                counted.append({each.judged.from < 0 ? Span{} : m_record.entries().at(each.judged.from).at, &*rule});
        }
        std::ranges::stable_sort(counted, {}, [](const auto& each) { return std::pair(each.first, each.first + *each.second->within); });
        for (const auto& [from, rule] : std::as_const(counted)) {
            const auto free = std::ranges::find_if(taken, [&](Span end) { return end <= from; });
            const auto row = free - taken.begin();
            const auto to = from + *rule->within;
            if (free == taken.end())
                taken.append(to);
            else
                *free = to;
            part(Lane::Expected, int(row), from, to, DebriefWords::step(rule->step), LanePart::Look::Expected);
        }
    }

    void teamsLane()
    {
        struct Team {
            QString callsign;
            Span since{};
            QString words;
            bool waits = false;
        };
        QList<Team> teams;
        const auto turn = [&](const QString& callsign, Span at, const QString& words, bool waits) {
            auto team = std::ranges::find(teams, callsign, &Team::callsign);
            if (team == teams.end()) {
                if (!waits)
                    return;
                team = teams.insert(teams.end(), Team{callsign, at, {}, false});
            }
            if (!team->words.isEmpty())
                part(Lane::Teams, int(team - teams.begin()), team->since, at, DebriefWords::tr("%1 %2", "team, state").arg(callsign, team->words),
                    team->waits ? LanePart::Look::Waiting : LanePart::Look::Done);
            *team = {callsign, at, words, waits};
        };
        static const QStringList turns{u"leaves"_s, u"arrives"_s, u"carries"_s, u"at_facility"_s};
        static const QStringList ends{u"declines"_s, u"clear"_s};
        for (const auto& entry : std::as_const(m_lived)) {
            const auto team = entry.facts.value(u"team"_s);
            const auto says = entry.facts.value(u"says"_s);
            if (entry.what == "did"_L1 && entry.facts.value(u"verb"_s) == "offer"_L1)
                turn(team, entry.at, DebriefWords::tr("offered"), true);
            else if (entry.what == "radio"_L1 && turns.contains(says))
                turn(team, entry.at, DebriefWords::radio(says), false);
            else if (entry.what == "radio"_L1 && ends.contains(says))
                turn(team, entry.at, {}, false);
        }
        for (const auto& each : QList<Team>(teams))
            turn(each.callsign, m_debrief.end, {}, false);
    }

    /// Waiting for her answer is hers; what she says stands for a moment.
    void clinicianLane()
    {
        std::optional<Span> told;
        for (const auto& entry : std::as_const(m_lived)) {
            if (entry.what == "did"_L1 && entry.facts.value(u"verb"_s) == "note"_L1 && Clinician::isFor(entry.words) && !told)
                told = entry.at;
            if (entry.what != "clinician"_L1)
                continue;
            if (told)
                part(Lane::Clinician, 0, *told, entry.at, DebriefWords::tr("told"), LanePart::Look::Waiting);
            told.reset();
            part(Lane::Clinician, 0, entry.at, entry.at + moment, entry.facts.value(u"says"_s) == "agrees"_L1 ? DebriefWords::tr("agrees") : DebriefWords::tr("advises"));
        }
        if (told)
            part(Lane::Clinician, 0, *told, m_debrief.end, DebriefWords::tr("told"), LanePart::Look::Waiting);
    }

    const Scenario& m_scenario;
    const RunRecord& m_record;
    Debrief::Ground m_ground;
    QList<RunEntry> m_lived;
    Debrief m_debrief;
};

} // namespace

bool Measured::isMet() const { return !value || !goal || (measure == Measure::Score ? *value >= *goal : *value <= *goal); }

Debrief Debrief::of(const Scenario& scenario, const RunRecord& record, const Ground& ground) { return DebriefReader(scenario, record, ground).read(); }

QString Debrief::exactWords(Span span) { return DebriefWords::span(span); }
QString Debrief::measureWords(Measure measure) { return DebriefWords::measure(measure); }
QString Debrief::valueWords(Measure measure, std::optional<qint64> value) { return DebriefWords::value(measure, value); }
QString Debrief::stepWords(const QString& step) { return DebriefWords::step(step); }

} // namespace dispatch
