#pragma once

#include "clock.h"
#include "drivetimes.h"
#include "neededdrives.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace dispatch {

/// Works out how the teams drive by road to where they may be needed: on a thread of its own, and again when cars, pins or the hour
/// have moved. However fast positions come, it does so every few seconds at most; a place that is new is not kept waiting.
class FleetDrives : public QObject {
    Q_OBJECT
public:
    FleetDrives(const Picture* picture, const CodeBook* codes, const Clock* clock, QObject* parent = nullptr);
    ~FleetDrives() override;

    /// The roads of the desk's map. Before, and without any, nothing is worked out.
    void setRoads(const DriveTimes& roads);
    /// Something may have moved.
    void follow(const Changes& changes);
    void tick();

    static constexpr double farEnough = 100; ///< metres: a car that has moved less drives as long as before
    static constexpr Span longEnough = 5 * minute; ///< the hour of the week changes how long roads take
    static constexpr Span pause{5'000}; ///< between two rounds

Q_SIGNALS:
    /// All that is known now.
    void worked(const QList<dispatch::DrivesTo>& drives);

private:
    /// What was worked out for a place, and from where.
    struct Known {
        DrivesTo drives;
        QHash<TeamId, Point> from;
        Instant at{};
    };
    void look();
    void work(const QList<NeededDrives>& due);
    [[nodiscard]] const Known* known(const Point& place) const;
    [[nodiscard]] bool isDue(const NeededDrives& needed, const Known* known) const;
    void publish();

    const Picture* m_picture;
    const CodeBook* m_codes;
    const Clock* m_clock;
    std::optional<DriveTimes> m_roads;
    QList<Known> m_known;
    QTimer m_pause;
    int m_map = 0; ///< which one; what the one before answers late is dropped
    bool m_isWorking = false;
    bool m_waits = false;
    QThreadPool m_pool;
};

} // namespace dispatch
