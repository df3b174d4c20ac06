#pragma once

#include "clock.h"
#include "fixwatch.h"
#include "linkstate.h"
#include "link.h"

#include <QFuture>
#include <QPromise>
#include <QRandomGenerator>
#include <QTimer>

#include <memory>

namespace dispatch {

class Store;

/// Keeps one desk in step with the centre: commands go up in their order, the feed comes down, a lost link is tried again. Lives on
/// the link thread and does one thing at a time; nobody waits for it.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    /// @p link belongs to the engine and moves with it to its thread. @p store and @p clock outlive it.
    SyncEngine(std::unique_ptr<Link> link, Store* store, const Clock* clock);
    ~SyncEngine() override;

    // All of these are called on the engine's thread.

    void start();
    /// Closes the link. What waits goes up at the next start.
    void stop();
    /// Something waits, or may be new.
    void poke();
    /// Tries the link at once, whatever the pause was.
    void tryNow();
    /// Brings one incident whole that this desk has only the row of.
    void fetch(const IncidentId& incident);
    /// Brings where the car of a team was this shift, when the link is open.
    void fetchTrail(const TeamId& team) { fetchTrail(team, {}); }

    /// From any thread: does @p work, which takes a Link& and returns a Linked, on the link thread; opens the link when it is closed.
    template <typename Work>
    auto ask(Work work) -> QFuture<std::invoke_result_t<Work, Link&>>;

Q_SIGNALS:
    void stateChanged(const dispatch::LinkState& state);
    void fetched(const dispatch::IncidentId& incident);
    void fixesHeard(const QList<dispatch::Fix>& fixes);
    /// All that the centre has of the shift's way, oldest first.
    void trailFetched(const dispatch::TeamId& team, const QList<dispatch::Fix>& trail);

private:
    /// A page of the feed that was fetched before the one in front of it was kept.
    struct Ahead {
        FeedPosition after;
        Linked<Pulled> pulled;
    };

    void round();
    void connectLink();
    void rest();
    void push(QList<WaitingCommand> commands);
    void pull();
    void bootstrap();
    void backfill();
    void beat();
    void fetchTrail(const TeamId& team, QList<Fix> sofar);
    void trouble(const LinkFailure& failure);
    void storeRefused(const Failure& failure);
    void tell(LinkState::Kind kind);
    void countWaiting();
    void heard();
    template <typename T, typename Next>
    void after(QFuture<Result<T>> future, Next next);

    Link* m_link; ///< a child: it moves with the engine to its thread
    Store* m_store;
    const Clock* m_clock;
    FixWatch m_cars;
    QTimer m_again;       ///< the next try, or the next heartbeat
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    LinkState m_state;
    FeedPosition m_at;
    std::optional<Ahead> m_ahead;
    bool m_known = false;     ///< m_at was read from the store
    bool m_busy = false;      ///< an answer of the store is awaited
    bool m_more = false;      ///< poked meanwhile
    bool m_running = false;
    bool m_all = false;       ///< also what the centre put off
    int m_failures = 0;
    int m_notTaken = 0;       ///< feeds in a row that the file did not take
    Instant m_beatAt{};
    HistoryCursor m_history;  ///< how much of history is here
};

template <typename Work>
auto SyncEngine::ask(Work work) -> QFuture<std::invoke_result_t<Work, Link&>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, Link&>>>();
    promise->start();
    auto future = promise->future();
    QMetaObject::invokeMethod(this, [this, promise, work = std::move(work)] {
        if (!m_link->isOpen())
            if (auto opened = m_link->open(); !opened) {
                promise->addResult(std::unexpected(opened.error()));
                promise->finish();
                return;
            }
        promise->addResult(work(*m_link));
        promise->finish();
    });
    return future;
}

} // namespace dispatch
