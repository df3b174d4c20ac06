#pragma once

#include "hourofweek.h"
#include "proposal.h"

#include <span>

namespace dispatch {

/// A shift with everything that rules and fairness ask of it.
struct Seat {
    Shift shift;
    QList<std::pair<int, Span>> weeks; ///< how much of it lies in which week
    int night = -1;                    ///< which night it takes; -1: none
    Burden burden;
    QList<ClockHour> hours;

    [[nodiscard]] bool works() const { return shift.duty == Duty::Working; }
    [[nodiscard]] Span length() const { return shift.end - shift.start; }
};

/// Who has which seat while a period is being filled, and who could have which.
class FillBoard {
public:
    /// Keeps a reference to @p question.
    explicit FillBoard(const FillQuestion& question);

    [[nodiscard]] const FillQuestion& question() const { return m_question; }
    [[nodiscard]] const QList<Seat>& seats() const { return m_seats; } ///< the open ones, by their start
    [[nodiscard]] qsizetype people() const { return m_people.size(); }
    [[nodiscard]] const Staff& person(qsizetype who) const { return *m_people.at(who).staff; }
    [[nodiscard]] const Burden& burden(qsizetype who) const { return m_people.at(who).burden; }
    [[nodiscard]] double wantedHours(qsizetype who) const { return m_people.at(who).wanted; }

    /// None: she could have it, beside all that she has.
    [[nodiscard]] std::optional<Obstacle> obstacle(qsizetype who, const Seat& seat) const;
    [[nodiscard]] double unwillingHours(qsizetype who, const Seat& seat) const;
    /// Whether nobody may have both.
    [[nodiscard]] bool clash(const Seat& a, const Seat& b) const;
    /// The least time between two shifts at work.
    [[nodiscard]] Span between(const Seat& a, const Seat& b) const;
    [[nodiscard]] bool holds(qsizetype who, const QString& licence, Instant at) const;
    [[nodiscard]] bool mayDo(qsizetype who, const Seat& seat) const;

    [[nodiscard]] Span mostInWeek(qsizetype who) const;
    [[nodiscard]] Span workedInWeek(qsizetype who, int week) const { return m_people.at(who).weeks.value(week); }
    [[nodiscard]] bool hasNight(qsizetype who, int night) const { return m_people.at(who).nights.contains(night); }
    [[nodiscard]] QString lastCallsign(qsizetype who, Instant before) const;

    void give(qsizetype who, qsizetype seat);
    [[nodiscard]] std::optional<qsizetype> holder(qsizetype seat) const;
    /// The view with everything that was given.
    [[nodiscard]] RosterView view() const;

private:
    struct Person {
        const Staff* staff = nullptr;
        QList<Seat> own;               ///< by their start
        Span longest{};                ///< of them
        QHash<int, Span> weeks;
        QSet<int> nights;
        Burden burden;
        double wanted = 0;
        Preference preference;
        QList<Leave> leaves;
    };
    struct Night {
        Instant from{};
        Instant to{};
    };

    [[nodiscard]] Seat seatOf(const Shift& shift) const;
    void add(Person& person, const Seat& seat);
    /// Of her own those that @p seat could be too close to.
    [[nodiscard]] std::span<const Seat> near(const Person& person, const Seat& seat) const;

    const FillQuestion& m_question;
    QList<Instant> m_weeks;
    QList<Night> m_nights;
    QList<Person> m_people;
    QList<Seat> m_seats;
    QList<qsizetype> m_holder;
    QHash<std::pair<QString, qsizetype>, Instant> m_held; ///< licence and person: until when
};

} // namespace dispatch
