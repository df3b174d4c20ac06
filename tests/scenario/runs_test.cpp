#include "countypack.h"
#include "judgement.h"
#include "placesearch.h"
#include "storyground.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

using namespace dispatch;
using namespace dispatch::test;

namespace {

using Kind = TraineeStep::Kind;

const PlaceSearch& search()
{
    static std::unique_ptr<PlaceSearch> search;
    if (!search) {
        auto opened = PlaceSearch::open(countyPack());
        REQUIRE(opened);
        search = *std::move(opened);
        qAddPostRoutine([] { search.reset(); }); // its connection ends before the application does
    }
    return *search;
}

/// A scripted trainee without windows: what she asks goes to the story, what she writes into the picture, after the time that it takes.
class PaperTrainee {
public:
    PaperTrainee(PaperRun& run, const TraineeScript& script) : m_run(run), m_script(script) {}

    void play()
    {
        for (const auto& step : m_script.steps) {
            INFO("line " << step.line);
            relay();
            if (m_run.player->hasEnded())
                return;
            take(step);
        }
        while (!m_run.player->hasEnded())
            pass(second);
    }

private:
    void pass(Span span)
    {
        for (; span > Span{} && !m_run.player->hasEnded(); span -= second) {
            m_run.pass(second);
            relay();
        }
    }

    void listen()
    {
        while (m_run.player->onLine() && m_run.player->onLine()->isSilent())
            pass(second);
    }

    static Span toType(const QString& words) { return std::max<qsizetype>(2, words.size() / 6) * second; }

    void take(const TraineeStep& step)
    {
        auto& player = *m_run.player;
        switch (step.kind) {
        case Kind::Answer:
            pass(2 * second);
            REQUIRE(player.ringing().contains(step.name));
            m_call = {};
            player.answer(step.name, m_run.now());
            return;
        case Kind::Ask:
            // Typed, each question has to be understood as itself.
            REQUIRE(player.onLine());
            if (step.name != "silence"_L1)
                player.say(player.onLine()->questions().find(step.name)->said(u"en"_s), {}, m_run.now());
            else
                player.ask(step.name, Caller::How::Silent, {}, m_run.now());
            CHECK(player.record().find({u"asked"_s, {{u"question"_s, {step.name}}}, {}}) >= 0);
            pass(4 * second);
            listen();
            return;
        case Kind::Say:
            REQUIRE(player.onLine());
            pass(toType(step.words));
            player.say(step.words, {}, m_run.now());
            listen();
            return;
        case Kind::HangUp:
            player.hangUp(m_run.now());
            return;
        case Kind::Write:
            pass(toType(step.words));
            m_call.insert(step.name, step.words);
            return;
        case Kind::Choose:
            pass(2 * second);
            choose(step);
            return;
        case Kind::Screen:
            pass(static_cast<qint64>(step.answers.size()) * second);
            m_call.insert(u"screen"_s, [&] {
                QJsonObject answers;
                for (auto it = step.answers.begin(); it != step.answers.end(); ++it)
                    answers.insert(it.key(), it.value());
                return answers;
            }());
            return;
        case Kind::File:
            pass(2 * second);
            file({});
            return;
        case Kind::Determine:
            pass(3 * second);
            file(step);
            return;
        case Kind::Command:
            pass(toType(step.words));
            command(step.words);
            return;
        case Kind::Relay:
            m_isRelaying = true;
            return;
        case Kind::Ignore:
            m_isRelaying = false;
            return;
        case Kind::Wait: {
            Span waited{};
            for (; player.record().find(*step.until) < 0 && !player.hasEnded(); waited += second) {
                REQUIRE(waited < step.span);
                pass(second);
            }
            return;
        }
        case Kind::Pause:
            pass(step.span);
            return;
        case Kind::Decide:
        case Kind::Keys:
            FAIL("paper has neither keys nor conflicts");
        }
    }

    void choose(const TraineeStep& step)
    {
        if (step.name == "place"_L1) {
            const auto found = search().find(m_call.value("address"_L1).toString(), 3);
            REQUIRE(found);
            const auto place = step.words.toInt() - 1;
            REQUIRE(found->size() > place);
            m_place = found->at(place).place;
            CHECK(m_place->address.startsWith(m_call.value("address"_L1).toString().section(u' ', 0, 0)));
            m_call.insert(u"address"_s, m_place->address);
            m_call.insert(u"pin"_s, QJsonArray{m_place->point.latitude, m_place->point.longitude});
        } else if (step.name == "observed"_L1) {
            auto observed = m_call.value("observed"_L1).toArray();
            observed.append(step.words);
            m_call.insert(step.name, observed);
        } else {
            m_call.insert(step.name, step.words);
        }
    }

    void file(const std::optional<TraineeStep>& determined)
    {
        Incident incident;
        incident.id = m_run.ids.next<IncidentId>();
        incident.number = u"900"_s;
        incident.answeredAt = incident.filedAt = m_run.now();
        auto insert = insertOf(incident);
        for (auto it = m_call.begin(); it != m_call.end(); ++it)
            insert.fields.insert(it.key(), it.value());
        m_incident = incident.id;
        m_run.write({insert});
        if (!determined)
            return;
        const auto before = *m_run.picture.find(m_incident);
        auto after = before;
        const auto nature = storyGround().codes.find(u"natures"_s, before.call.nature);
        const auto eligible = nature ? nature->more.value("eligible"_L1).toString() : QString{};
        const auto recommended = storyGround().protocol.recommend(before.call, eligible, m_place ? std::optional(m_place->area) : std::nullopt, u"en"_s).outcome;
        after.outcome = determined->name.isEmpty() ? recommended : determined->name;
        CHECK_FALSE(after.outcome.isEmpty());
        // What is decided otherwise has a reason.
        CHECK((after.outcome == recommended || !determined->words.isEmpty()));
        after.determinedAt = m_run.now();
        m_run.write({patchOf(before, after)});
    }

    void command(const QString& words)
    {
        const auto verb = words.section(u' ', 0, 0);
        if (verb == "send"_L1) {
            const auto team = words.section(u' ', 2, 2).toUpper();
            REQUIRE(m_run.picture.teamCalled(team, m_run.now()));
            m_assignments.insert(team, m_run.offer(m_incident, team));
            return;
        }
        REQUIRE((verb == "note"_L1 || verb == "callback"_L1));
        LogEntry entry;
        entry.id = m_run.ids.next<LogEntryId>();
        entry.incident = m_incident;
        entry.kind = verb == "note"_L1 ? LogKind::Note : LogKind::Contact;
        entry.at = entry.recordedAt = m_run.now();
        entry.words = words.section(u' ', 2);
        m_run.write({insertOf(entry)});
    }

    /// What the teams have said since, entered as they said it.
    void relay()
    {
        static const QHash<QString, AssignmentState> states{{u"accepts"_s, AssignmentState::Accepted}, {u"declines"_s, AssignmentState::Declined}, {u"leaves"_s, AssignmentState::EnRoute},
            {u"arrives"_s, AssignmentState::OnScene}, {u"carries"_s, AssignmentState::Transporting}, {u"at_facility"_s, AssignmentState::AtFacility}, {u"clear"_s, AssignmentState::Clear}};
        for (; m_isRelaying && m_heard < m_run.player->record().entries().size(); ++m_heard) {
            const auto entry = m_run.player->record().entries().at(m_heard);
            const auto state = states.constFind(entry.facts.value(u"says"_s));
            if (entry.what != "radio"_L1 || state == states.cend())
                continue;
            const auto before = *m_run.picture.find(m_assignments.value(entry.facts.value(u"team"_s)));
            auto after = before;
            after.state = *state;
            after.since = after.checkedAt = m_run.now();
            m_run.write({patchOf(before, after)});
        }
    }

    PaperRun& m_run;
    const TraineeScript& m_script;
    QJsonObject m_call;
    std::optional<Place> m_place;
    IncidentId m_incident;
    QHash<QString, AssignmentId> m_assignments;
    qsizetype m_heard = 0;
    bool m_isRelaying = false;
};

} // namespace

TEST_CASE("what can be chosen is understood as itself when it is typed, in both languages")
{
    for (const auto& name : QDir(u":/scenarios"_s).entryList({u"scenario-*.json"_s})) {
        const auto scenario = bundledScenario(name.sliced(9).chopped(5));
        for (const auto& caller : scenario->callers) {
            const auto questions = storyGround().questions->with(caller.own);
            for (const auto& each : questions.all())
                for (const auto& language : {u"en"_s, u"es"_s}) {
                    CAPTURE(name.toStdString(), caller.id.toStdString(), language.toStdString(), each.id.toStdString());
                    const auto readings = questions.readings(each.said(language), language);
                    REQUIRE_FALSE(readings.isEmpty());
                    CHECK(readings.first().question == each.id);
                }
        }
    }
}

TEST_CASE("every bundled scenario is told in Spanish as well, to the last word")
{
    const std::function<void(const QJsonValue&)> read = [&read](const QJsonValue& value) {
        for (const auto& each : value.toArray())
            read(each);
        const auto object = value.toObject();
        if (object.value("en"_L1).isString()) {
            CAPTURE(object.value("en"_L1).toString().toStdString());
            CHECK_FALSE(object.value("es"_L1).toString().isEmpty());
        }
        for (const auto& each : object)
            read(each);
    };
    for (const auto& name : QDir(u":/scenarios"_s).entryList({u"scenario-*.json"_s})) {
        CAPTURE(name.toStdString());
        read(QJsonDocument::fromJson(bytesOf(u":/scenarios/"_s + name)).object());
    }
}

TEST_CASE("the reference runs of what needs no more than a line, a form and a radio score as they promise")
{
    for (const auto* id : {"first-call", "barber-shop", "wrong-address", "known-voice", "abuela", "nobody-there", "blue-apartments", "motel-room"}) {
        const auto scenario = bundledScenario(QString::fromLatin1(id));
        QMap<QString, int> scores;
        for (auto it = scenario->trainees.begin(); it != scenario->trainees.end(); ++it) {
            CAPTURE(id, it.key().toStdString());
            PaperRun run(scenario);
            run.player->setRoads(countyRoads());
            PaperTrainee(run, *it).play();
            const auto all = judged(*scenario, run.player->record());
            const auto score = scoreOf(*scenario, all);
            std::string points;
            for (const auto& each : all)
                points += each.point.toStdString() + ' ' + std::to_string(each.earned) + "; ";
            CAPTURE(points);
            CHECK(score >= it->least);
            CHECK(score <= it->most);
            scores.insert(it.key(), score);
        }
        CHECK(scores.value(u"bad"_s) < scores.value(u"mixed"_s));
        CHECK(scores.value(u"mixed"_s) < scores.value(u"good"_s));
    }
}
