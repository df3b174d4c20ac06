#pragma once

#include "codes.h"
#include "demand.h"
#include "drivetimes.h"
#include "mapsource.h"
#include "postadvice.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace dispatch {

/// The points in each area that its drives are measured to: a few meetings of roads, spread over it.
[[nodiscard]] QList<QList<Point>> pointsIn(const QList<MapArea>& areas, const RoadGraph& roads, qsizetype most);

/// Works out which posts would give the shortest drives by the map's roads, on a thread of its own and only when asked.
class PostAdviser : public QObject {
    Q_OBJECT
public:
    /// @p codes outlive it.
    explicit PostAdviser(const CodeBook* codes, QTimeZone zone, QObject* parent = nullptr);
    ~PostAdviser() override;

    void setRoads(const DriveTimes& roads, const QList<MapArea>& areas);
    /// The desk has no map pack, and waits for none.
    void setNone();
    void setDemand(const Demand& demand);
    /// @p inUse: codes of the posts that teams wait at in the days looked at, which begin at @p from. `advised` follows, also again when the
    /// map or the demand is another.
    void ask(const QStringList& inUse, Instant from);

Q_SIGNALS:
    /// Or why nobody can say.
    void advised(const dispatch::Result<dispatch::PostAdvice>& advice);

private:
    struct Map {
        DriveTimes roads;
        QList<MapArea> areas;
    };
    void work();
    [[nodiscard]] Result<PostAdvice> question() const;

    const CodeBook* m_codes;
    QTimeZone m_zone;
    std::optional<Map> m_map;
    bool m_hasNoMap = false;
    std::optional<Demand> m_demand;
    std::optional<QStringList> m_inUse;
    Instant m_from{};
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the one that is worked out now
    QThreadPool m_pool;
};

} // namespace dispatch
