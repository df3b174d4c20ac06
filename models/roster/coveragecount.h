#pragma once

#include "coverage.h"

#include <QHash>

namespace dispatch {

/// A shift of somebody who counts, with her place in the lists of the one who counts.
struct CountedShift {
    Instant start{};
    Instant end{};
    qsizetype person = 0;
    int callsign = 0;         ///< 0: none
    const Shift* shift = nullptr;
};

/// Counts who is there for each requirement at one moment. Languages and licences are looked up once for each person, not each moment.
class CoverageCount {
public:
    /// Keeps pointers into @p view.
    explicit CoverageCount(const RosterView& view);

    /// Those that count and touch the stretch, without the parts in which somebody is on leave, by their start.
    [[nodiscard]] QList<CountedShift> shifts(Instant from, Instant to);
    /// When somebody's licence ends, of those that matter.
    [[nodiscard]] QList<Instant> expiries() const;
    /// The number for each requirement, of the shifts that cover @p at.
    [[nodiscard]] QList<int> at(Instant at, QList<CountedShift> present) const;

private:
    /// What one person brings to one requirement.
    struct Brings {
        Instant licensedUntil;
        bool speaks;
    };

    [[nodiscard]] QList<std::pair<Instant, Instant>> present(const Shift& shift) const;
    [[nodiscard]] int people(const Requirement& requirement, const QList<Brings>& brings, Instant at, const QList<CountedShift>& present) const;
    [[nodiscard]] int teams(const Requirement& requirement, const QList<Brings>& brings, Instant at, const QList<CountedShift>& present) const;
    [[nodiscard]] bool maySend(Instant at, const QList<CountedShift>& crew) const;

    const RosterView* m_view;
    QHash<StaffId, qsizetype> m_person;
    QList<QList<Brings>> m_brings;           ///< for each requirement, each person
    QList<QList<Instant>> m_teamLicences;    ///< for each licence of the team rule, each person: until when
    QHash<QString, int> m_callsigns;
    QHash<StaffId, QList<Leave>> m_leaves;   ///< by their start
};

} // namespace dispatch
