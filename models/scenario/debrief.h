#pragma once

#include "judgement.h"

namespace dispatch {

/// Where in the picture of a run something stands.
enum class Lane { Caller, You, Expected, Teams, Clinician };

/// A stretch of the run, in one of the rows of its lane.
struct LanePart {
    enum class Look { Done, Waiting, Expected };
    Lane lane = Lane::Caller;
    int row = 0;
    Span from{};
    Span to{};
    QString words;
    Look look = Look::Done;
};

/// What was said or done at a moment, to be quoted.
struct RunQuote {
    Span at{};
    bool isYou = false;
    QString words;
};

/// One point of the protocol as a run did it, in words.
struct JudgedPoint {
    enum class Group { Again, Well, NotReached };
    Judged judged;
    Group group = Group::NotReached;
    QString step;              ///< of the protocol
    QString title;             ///< what is expected, as the scenario says it
    QString reason;            ///< why
    QString did;               ///< "asked, 70 s after"
    QString expected;          ///< "within 20 s"
    QString rule;              ///< "3 points within 20 s, 1 within 60 s, else 0"
    int full = 0;
    std::optional<Span> at;    ///< the moment to look at: when it was done, else when it was sure that it was not
    Lane lane = Lane::You;     ///< where its mark stands
    QList<RunQuote> quotes;    ///< what it counts from, and what decided it
};

/// A question that was put again and brought nothing new.
struct AskedAgain {
    QString question;          ///< as it was said the first time
    QString by;                ///< who had asked it before, when it was not the trainee
    QList<Span> at;
};

/// What the caller knew and did not say in this run.
struct NeverTold {
    QString words;
    bool isHidden = false;     ///< would only have been said when asked
};

/// A time, or a number, that every run has. Of several calls it is the longest one.
enum class Measure { RingToAnswer, AnswerToWhere, AnswerToDetermination, DeterminationToOffer, CheckInToAnswer, CheckInsMissed, Score };
inline constexpr auto measures = std::to_array({Measure::RingToAnswer, Measure::AnswerToWhere, Measure::AnswerToDetermination, Measure::DeterminationToOffer,
    Measure::CheckInToAnswer, Measure::CheckInsMissed, Measure::Score});
template <>
inline constexpr auto wordsOf<Measure> = std::to_array<std::pair<Measure, QLatin1StringView>>({{Measure::RingToAnswer, QLatin1StringView("ring_to_answer")},
    {Measure::AnswerToWhere, QLatin1StringView("answer_to_where")}, {Measure::AnswerToDetermination, QLatin1StringView("answer_to_determination")},
    {Measure::DeterminationToOffer, QLatin1StringView("determination_to_offer")}, {Measure::CheckInToAnswer, QLatin1StringView("check_in_to_answer")},
    {Measure::CheckInsMissed, QLatin1StringView("check_ins_missed")}, {Measure::Score, QLatin1StringView("score")}});

struct Measured {
    Measure measure = Measure::Score;
    std::optional<qint64> value;   ///< milliseconds, a number, or per cent; none when it did not come to it
    std::optional<qint64> goal;    ///< as the scenario's points have it

    /// More is worse for all but the score.
    [[nodiscard]] bool isMet() const;
};

/// A run looked back at: what happened beside what the protocol expected. Worked out from the scenario's points and the record alone.
struct Debrief {
    struct Ground {
        const CodeBook* codes = nullptr;
        QString language = QStringLiteral("en");
    };
    [[nodiscard]] static Debrief of(const Scenario& scenario, const RunRecord& record, const Ground& ground);

    QString scenario;              ///< its id
    QString version;
    int place = 0;
    QString title;
    QString trainee;
    QString seed;
    int score = 0;
    int earned = 0;
    int whole = 0;
    Span end{};
    QList<JudgedPoint> points;     ///< what is to be looked at again first, then what was done well, then what did not come up; each by its moment
    QList<AskedAgain> again;
    QList<NeverTold> neverTold;
    QList<Measured> times;         ///< one of each measure
    QList<LanePart> lanes;

    /// "1 min 36 s"
    [[nodiscard]] static QString exactWords(Span span);
    [[nodiscard]] static QString measureWords(Measure measure);
    /// "1 min 36 s", "2", "73 of 100", or that it did not come to it.
    [[nodiscard]] static QString valueWords(Measure measure, std::optional<qint64> value);
    /// "Where", "Screen, item 6"
    [[nodiscard]] static QString stepWords(const QString& step);
};

} // namespace dispatch
