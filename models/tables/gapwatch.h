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
    /// Those near enough that somebody has to be told.
    [[nodiscard]] QList<GapNotice> notices() const;

Q_SIGNALS:
    void changed();

private:
    void work();

    const LivePicture* m_picture;
    TeamRule m_team;
    QTimeZone m_zone;
    QTimer m_soon;               ///< many rows may change at once
    QList<CoverageGap> m_gaps;
    Instant m_now{};
    Instant m_workedAt{};
};

} // namespace dispatch
