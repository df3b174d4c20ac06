#include "placefinder.h"

#include "maprings.h"

#include <QPromise>

#include <utility>

using namespace Qt::StringLiterals;

namespace dispatch {

/// What lives on the finder's thread.
class PlaceFinder::Worker : public QObject {
public:
    using Asked = std::function<void(const PlaceSearch*)>;

    void answer(const Asked& asked)
    {
        if (m_isWaiting)
            m_asked.append(asked);
        else
            asked(m_search.get());
    }

    /// Null: there is none.
    void use(std::unique_ptr<PlaceSearch> search)
    {
        m_search = std::move(search);
        m_isWaiting = false;
        for (const auto& asked : std::exchange(m_asked, {}))
            asked(m_search.get());
    }

private:
    std::unique_ptr<PlaceSearch> m_search;
    QList<Asked> m_asked;
    bool m_isWaiting = true;
};

PlaceFinder::PlaceFinder(QObject* parent) : QObject(parent), m_worker(new Worker)
{
    m_thread.setObjectName(u"places"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PlaceFinder::~PlaceFinder()
{
    // The pack is closed on the thread that opened it.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->use(nullptr);
        worker->thread()->quit();
    });
    m_thread.wait();
    delete m_worker;
}

void PlaceFinder::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PlaceFinder::open(const MapPack& pack)
{
    m_areas = pack.areas();
    settle(State::Opening);
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, pack] {
        auto search = PlaceSearch::open(pack);
        const auto failure = search ? std::optional<Failure>() : search.error();
        worker->use(search ? *std::move(search) : nullptr);
        QMetaObject::invokeMethod(this, [this, failure] {
            settle(failure ? State::None : State::Ready);
            if (failure)
                Q_EMIT refused(*failure);
        });
    });
}

void PlaceFinder::setNone()
{
    m_areas.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->use(nullptr); });
    settle(State::None);
}

template <typename Value, typename Work>
QFuture<Result<Value>> PlaceFinder::ask(Work work) const
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, promise, work = std::move(work)] {
        worker->answer([promise, work](const PlaceSearch* search) {
            if (!promise->isCanceled())
                promise->addResult(search ? work(*search) : Result<Value>(Value{}));
            promise->finish();
        });
    });
    return promise->future();
}

QFuture<Result<QList<Hit>>> PlaceFinder::find(const QString& typed, qsizetype limit) const
{
    return ask<QList<Hit>>([typed, limit](const PlaceSearch& search) { return search.find(typed, limit); });
}

QFuture<Result<std::optional<Hit>>> PlaceFinder::nearestAddress(const Point& point) const
{
    return ask<std::optional<Hit>>([point](const PlaceSearch& search) { return search.nearestAddress(point); });
}

std::optional<Area> PlaceFinder::areaAt(const Point& point) const
{
    const auto* area = areaHolding(m_areas, point);
    return area ? std::optional(area->area) : std::nullopt;
}

} // namespace dispatch
