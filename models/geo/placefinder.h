#pragma once

#include "placesearch.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace dispatch {

/// The search of a desk's map, for windows that must not wait: it is opened and asked on a thread of its own. What is asked before
/// the map is open is answered once it is; what nobody wants any more (cancel the future) is not looked for.
class PlaceFinder : public QObject {
    Q_OBJECT
public:
    enum class State { Opening, Ready, None };

    explicit PlaceFinder(QObject* parent = nullptr);
    ~PlaceFinder() override;

    /// What is asked from now on, and what waits, is looked for in @p pack.
    void open(const MapPack& pack);
    /// There is no map to wait for: nothing is found.
    void setNone();
    [[nodiscard]] State state() const { return m_state; }
    /// Else `areaAt` is empty everywhere.
    [[nodiscard]] bool knowsAreas() const { return !m_areas.isEmpty(); }

    [[nodiscard]] QFuture<Result<QList<Hit>>> find(const QString& typed, qsizetype limit) const;
    [[nodiscard]] QFuture<Result<std::optional<Hit>>> nearestAddress(const Point& point) const;
    /// At once. Empty outside the county, and where no map is open.
    [[nodiscard]] std::optional<Area> areaAt(const Point& point) const;

Q_SIGNALS:
    /// The state is another, and with it what `areaAt` and `find` know.
    void changed();
    /// The pack can't be searched; the desk goes on as one without a map.
    void refused(const dispatch::Failure& failure);

private:
    class Worker;
    template <typename Value, typename Work>
    [[nodiscard]] QFuture<Result<Value>> ask(Work work) const;
    void settle(State state);

    State m_state = State::Opening;
    QList<MapArea> m_areas;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace dispatch
