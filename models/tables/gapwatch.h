#pragma once

#include "gapnotices.h"
#include "gapwords.h"
#include "livepicture.h"

#include <QTimer>

namespace dispatch {

/// The gaps of the next two weeks as the roster stands now: what every window says of them comes from here.
class GapWatch : public QObject {
    Q_OBJECT
public:
    GapWatch(const LivePicture* picture, TeamRule team, QTimeZone zone, QObject* parent = nullptr);

    /// Gaps pass and new ones come into sight.
    void tick(Instant now);
    /// Those that have not ended, the next one first.
    [[nodiscard]] QList<GapCluster> gaps() const;
    /// The next one as a colleague would say it.
    [[nodiscard]] std::optional<GapWords> next() const;
    [[nodiscard]] GapWords wordsOf(const GapCluster& gap) const;
    /// The time that all of this is told for.
    [[nodiscard]] Instant now() const { return m_now; }
    /// Those near enough that somebody has to be told.
    [[nodiscard]] QList<GapNotice> notices() const;

Q_SIGNALS:
    /// A gap came, went or became another, or somebody has to be told of one.
    void changed();

private:
    void work();
    /// Those that have not ended and begin in the next two weeks.
    [[nodiscard]] QList<CoverageGap> near() const;

    const LivePicture* m_picture;
    TeamRule m_team;
    QTimeZone m_zone;
    QTimer m_soon;               ///< many rows may change at once
    QList<CoverageGap> m_gaps;   ///< also of the day after the two weeks, so that one which comes near is whole
    std::optional<Instant> m_nextNotice;
    Instant m_now{};
    Instant m_workedAt{};
};

} // namespace dispatch
