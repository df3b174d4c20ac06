#pragma once

#include "fillgroups.h"
#include "optimum.h"

namespace dispatch {

/// Some days of a period as a mixed-integer model.
class FillModel {
public:
    FillModel(const FillBoard& board, const FillGroups& groups);

    struct Answer {
        QList<QList<qsizetype>> chosen; ///< for each group
        bool ended = false;             ///< the search was not cut off by the time
    };
    /// @p known: people for each group that break no rule.
    [[nodiscard]] std::optional<Answer> solve(const Optimum::Effort& effort, const QList<QList<qsizetype>>& known);

private:
    struct Choice {
        qsizetype who = 0;
        qsizetype group = 0;
        int column = 0;
        bool willing = true;
    };
    /// A stretch in which a bundle's crews stay the same.
    struct CrewPiece {
        Instant from{};
        Instant to{};
        qsizetype bundle = 0;
        int teams = -1;        ///< column; -1: the people already there are a team
        QList<qsizetype> groups;
    };
    template <typename Counts>
    [[nodiscard]] Optimum::Terms termsOf(const QList<qsizetype>& groups, Counts counts) const;
    [[nodiscard]] const Seat& seatOf(qsizetype group) const { return m_board.seats().at(m_groups.groups.at(group).seats.first()); }
    [[nodiscard]] double sizeOf(qsizetype group) const { return double(m_groups.groups.at(group).seats.size()); }

    void choices();
    void seatsAreTaken();
    void restBetween();
    void hoursOfWeeks();
    void nightsInARow();
    void crews();
    [[nodiscard]] int teamsWith(const CrewPiece& piece, const QStringList& oneOf, const QString& language);
    void requirements();
    void fairShares();
    void fairShare(const QList<qsizetype>& people, double weight, double unit, const std::function<double(const Burden&)>& of);

    const FillBoard& m_board;
    const FillGroups& m_groups;
    Optimum m_model;
    QList<Choice> m_choices;
    QList<QList<qsizetype>> m_byPerson;  ///< places in m_choices
    QList<QList<qsizetype>> m_byGroup;
    QList<CrewPiece> m_crews;
};

} // namespace dispatch
