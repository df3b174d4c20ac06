#include "recordedstory.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

QJsonObject wordingOf(const QString& words, const QString& language)
{
    // English is owed; who writes in another language has both until somebody translates it.
    return language == "en"_L1 ? QJsonObject{{u"en"_s, words}} : QJsonObject{{u"en"_s, words}, {language, words}};
}

QJsonObject wordingOf(const Wording& wording)
{
    QJsonObject json;
    for (auto it = wording.begin(); it != wording.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

double secondsOf(Span span) { return static_cast<double>(span / second); }

/// An event that the instructor thought of.
QJsonObject jsonOf(const StoryEvent& event)
{
    QJsonObject json{{u"id"_s, event.id}, {u"kind"_s, word(event.kind).toString()}, {u"at"_s, secondsOf(*event.at)}};
    switch (event.kind) {
    case StoryEvent::Kind::Ring:
        json.insert(u"caller"_s, event.callers.constFirst());
        break;
    case StoryEvent::Kind::Fault:
        json.insert(u"which"_s, event.fault);
        json.insert(u"lasts"_s, secondsOf(event.lasts));
        break;
    case StoryEvent::Kind::Duress:
        json.insert(u"team"_s, event.team);
        break;
    case StoryEvent::Kind::RadioOut:
        json.insert(u"team"_s, event.team);
        json.insert(u"lasts"_s, secondsOf(event.lasts));
        break;
    case StoryEvent::Kind::Traffic:
        json.insert(u"factor"_s, event.factor);
        break;
    case StoryEvent::Kind::Weather:
    case StoryEvent::Kind::Surge:
    case StoryEvent::Kind::ShiftChange:
    case StoryEvent::Kind::Fact:
    case StoryEvent::Kind::Rows:
        break;
    }
    if (!event.words.isEmpty())
        json.insert(u"words"_s, wordingOf(event.words));
    return json;
}

/// Whoever was made to call by herself is no part of the surge any more.
void leaveSurge(QList<QJsonObject>& events, const QString& caller)
{
    for (auto& each : events) {
        if (each.value("kind"_L1) != "surge"_L1)
            continue;
        QJsonArray others;
        for (const auto& one : each.value("callers"_L1).toArray())
            if (one != caller)
                others.append(one);
        each.insert(u"callers"_s, others);
    }
    events.removeIf([](const QJsonObject& each) { return each.value("kind"_L1) == "surge"_L1 && each.value("callers"_L1).toArray().isEmpty(); });
}

/// The outage that lasted when it was ended lasts no longer.
void endOutage(QList<QJsonObject>& events, const QList<StoryEvent>& all, const StoryEvent& end)
{
    for (auto it = all.crbegin(); it != all.crend(); ++it) {
        if (it->kind != StoryEvent::Kind::Fault || it->fault != end.fault || it->lasts <= Span{} || !it->at || *it->at > *end.at)
            continue;
        const auto written = std::ranges::find_if(events, [&](const QJsonObject& each) { return each.value("id"_L1) == it->id; });
        if (written != events.end())
            written->insert(u"lasts"_s, secondsOf(*end.at - *it->at));
        return;
    }
}

QJsonArray eventsOf(const ScenarioPlayer& player, const QJsonArray& written)
{
    QList<QJsonObject> events;
    for (const auto& each : written)
        events.append(each.toObject());
    auto all = player.scenario().events;
    for (const auto& event : player.injected()) {
        const auto known = std::ranges::find_if(events, [&](const QJsonObject& each) { return each.value("id"_L1) == event.id; });
        if (known != events.end()) {
            known->remove(u"after"_s);
            known->remove(u"plus"_s);
            known->insert(u"at"_s, secondsOf(*event.at));
        } else if (event.kind == StoryEvent::Kind::Fault && event.lasts <= Span{}) {
            endOutage(events, all, event);
        } else {
            if (event.kind == StoryEvent::Kind::Ring)
                leaveSurge(events, event.callers.constFirst());
            events.append(jsonOf(event));
            all.append(event);
        }
    }
    QJsonArray json;
    for (const auto& each : std::as_const(events))
        json.append(each);
    return json;
}

QJsonObject callerOf(const QJsonObject& written, const QList<ScenarioPlayer::Spoken>& spoken, const QString& language)
{
    auto caller = written;
    auto own = caller.value("questions"_L1).toArray();
    QJsonArray answers;
    int number = 0;
    for (const auto& each : spoken) {
        if (each.caller != caller.value("id"_L1).toString())
            continue;
        ++number;
        auto question = each.question;
        if (question.isEmpty() && !each.asked.isEmpty()) {
            question = u"played-question-%1"_s.arg(number);
            const QJsonArray phrase{each.asked};
            own.append(QJsonObject{{u"id"_s, question}, {u"label"_s, wordingOf(each.asked, language)}, {u"about"_s, wordingOf(each.asked, language)},
                {u"words"_s, QJsonObject{{u"en"_s, phrase}, {language, phrase}}}, {u"examples"_s, QJsonObject{{u"en"_s, phrase}, {language, phrase}}}});
        }
        answers.append(QJsonObject{{u"id"_s, u"played-%1"_s.arg(number)}, {u"to"_s, question.isEmpty() ? u"silence"_s : question}, {u"once"_s, true}, {u"says"_s, wordingOf(each.said, language)}});
    }
    // What was said in the session comes before what the caller would have said.
    for (const auto& each : caller.value("answers"_L1).toArray())
        answers.append(each);
    caller.insert(u"answers"_s, answers);
    if (!own.isEmpty())
        caller.insert(u"questions"_s, own);
    return caller;
}

} // namespace

Result<QByteArray> recordedStory(const ScenarioPlayer& player, const RecordedStory& as, const Scenario::Ground& ground)
{
    auto story = QJsonDocument::fromJson(player.scenario().source).object();
    story.insert(u"id"_s, as.id);
    story.insert(u"version"_s, u"1"_s);
    story.insert(u"title"_s, wordingOf(as.title, as.language));
    story.insert(u"events"_s, eventsOf(player, story.value("events"_L1).toArray()));
    QJsonArray callers;
    for (const auto& each : story.value("callers"_L1).toArray())
        callers.append(callerOf(each.toObject(), player.spoken(), as.language));
    story.insert(u"callers"_s, callers);
    auto trainees = story.value("trainees"_L1).toObject();
    for (const auto& name : trainees.keys()) {
        auto trainee = trainees.value(name).toObject();
        trainee.insert(u"score"_s, QJsonObject{{u"least"_s, 0}, {u"most"_s, 100}});
        trainees.insert(name, trainee);
    }
    story.insert(u"trainees"_s, trainees);
    auto json = QJsonDocument(story).toJson(QJsonDocument::Indented);
    if (const auto read = Scenario::fromJson(json, ground); !read) {
        QStringList mistakes;
        for (const auto& each : read.error())
            mistakes.append(each.words());
        return refuse(QCoreApplication::translate("dispatch::RecordedStory", "This session makes no scenario that can be played: %1").arg(mistakes.value(0)), mistakes.join(u'\n'));
    }
    return json;
}

} // namespace dispatch
