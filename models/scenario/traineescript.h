#pragma once

#include "runrecord.h"
#include "words.h"

#include <QHash>

namespace dispatch {

/// One thing that a scripted trainee does, in her own words or through the desk's keys.
struct TraineeStep {
    enum class Kind {
        Answer,   ///< takes the call that rings
        Ask,      ///< chooses or types the question by its label
        Say,      ///< types a sentence to the caller
        HangUp,
        Write,    ///< types into a field of the intake
        Choose,   ///< one answer of a field of the intake
        Screen,   ///< answers items of the screen
        File,
        Determine,
        Command,  ///< a line of the command bar
        Decide,   ///< ends the conflict that needs somebody, in the first of its ways
        Relay,    ///< enters what the teams have reported since, and goes on doing so while she waits
        Ignore,   ///< lets the radio be
        Wait,     ///< until something is in the record, so long at the most
        Pause,    ///< lets so much of the story pass
        Keys
    };
    Kind kind = Kind::Pause;
    int line = 0;                           ///< in the file
    QString name;                           ///< question, caller, field, outcome
    QString words;
    QHash<QString, QString> answers;        ///< Screen
    std::optional<RunPattern> until;        ///< Wait
    Span span{};                            ///< Wait at the most, Pause
};
template <>
inline constexpr auto wordsOf<TraineeStep::Kind> = std::to_array<std::pair<TraineeStep::Kind, QLatin1StringView>>({
    {TraineeStep::Kind::Answer, QLatin1StringView("answer")}, {TraineeStep::Kind::Ask, QLatin1StringView("ask")},
    {TraineeStep::Kind::Say, QLatin1StringView("say")}, {TraineeStep::Kind::HangUp, QLatin1StringView("hang_up")},
    {TraineeStep::Kind::Write, QLatin1StringView("write")}, {TraineeStep::Kind::Choose, QLatin1StringView("choose")},
    {TraineeStep::Kind::Screen, QLatin1StringView("screen")}, {TraineeStep::Kind::File, QLatin1StringView("file")},
    {TraineeStep::Kind::Determine, QLatin1StringView("determine")}, {TraineeStep::Kind::Command, QLatin1StringView("command")}, {TraineeStep::Kind::Decide, QLatin1StringView("decide")},
    {TraineeStep::Kind::Relay, QLatin1StringView("relay")}, {TraineeStep::Kind::Ignore, QLatin1StringView("ignore")},
    {TraineeStep::Kind::Wait, QLatin1StringView("wait")}, {TraineeStep::Kind::Pause, QLatin1StringView("pause")},
    {TraineeStep::Kind::Keys, QLatin1StringView("keys")}});

/// A reference run: what a trainee does, and what that must score.
struct TraineeScript {
    QList<TraineeStep> steps;
    int least = 0;    ///< score that the run must reach, per cent of the points that were judged
    int most = 100;
};

} // namespace dispatch
