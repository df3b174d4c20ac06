#pragma once

#include "instant.h"
#include "place.h"
#include "questions.h"

namespace dispatch {

/// What a caller says to a question. The first answer whose condition holds is given.
struct CallerAnswer {
    QString id;
    QStringList to;                    ///< questions
    Condition when;                    ///< on the caller's facts
    QList<Wording> says;               ///< one of them, by the run's seed
    QString heard;                     ///< in the caller's own language, when that is another one
    bool once = false;
    int silence = 0;                   ///< seconds before it
    int trust = 0;                     ///< how it changes
    QHash<QString, QString> sets;      ///< facts from now on
    Wording background;                ///< heard with it
    bool hangsUp = false;
    int battery = 0;                   ///< seconds of talk that it costs or saves
};

/// What a caller knows, and what she does not say by herself.
struct CallerKnows {
    QString id;
    Wording words;
    bool isHidden = false;
    QStringList told;                  ///< answers by which it is told; empty: the one of the same id, or those that set the fact of that name
};

/// What the team finds where the caller is.
struct Scene {
    enum class Finds { Person, Nobody, Refuses, Transport };
    Finds finds = Finds::Person;
    int minutes = 20;                  ///< that the team stays
    QStringList needs;                 ///< codes, list `needs`: asked for over the radio
    QString facility;                  ///< code, list `facilities`: where the person agrees to go
    std::optional<Span> duress;        ///< the team presses so long after it arrived
    Wording words;                     ///< what it says when it has seen
};
template <>
inline constexpr auto wordsOf<Scene::Finds> = std::to_array<std::pair<Scene::Finds, QLatin1StringView>>({
    {Scene::Finds::Person, QLatin1StringView("person")}, {Scene::Finds::Nobody, QLatin1StringView("nobody")},
    {Scene::Finds::Refuses, QLatin1StringView("refuses")}, {Scene::Finds::Transport, QLatin1StringView("transport")}});

struct Heard {
    Span after{};                      ///< since the call was answered
    Wording words;
};

/// One caller of a scenario.
struct CallerScript {
    QString id;
    QString name;                      ///< for the trainer; the trainee has to ask
    QString number;                    ///< that the telephone shows; empty when it is withheld
    QString language;                  ///< code, list `languages`
    Wording mood;
    QString source;                    ///< code, list `sources`
    QString transferFrom;              ///< who hands the call over, for a transfer
    QStringList alreadyAsked;          ///< codes, list `questions`
    Wording greeting;                  ///< the first thing heard
    Span rings = 60 * second;          ///< before she gives up
    std::optional<Span> battery;       ///< of talk
    Span patience = 45 * second;       ///< of silence from the desk, before she hangs up; she says `silence` answers at half of it
    int trust = 50;                    ///< 0 to 100
    Point point;                       ///< where it really is
    QString address;
    QStringList outcomes;              ///< determinations that are right, codes of list `outcomes`
    QStringList offers;                ///< questions offered as choices, in this order
    QList<CallerKnows> knows;
    QList<Heard> background;
    QList<Question> own;               ///< questions of this caller alone
    QList<CallerAnswer> answers;
    QList<Wording> unsure;             ///< to what nobody has an answer for
    Scene scene;
};

} // namespace dispatch
