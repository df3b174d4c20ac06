#pragma once

#include "syncengine.h"

#include <QThread>

namespace dispatch {

/// The link thread and the engine on it, for the GUI thread. Nothing here waits for the centre; going away closes the link, and a call
/// in flight ends at its deadline at the latest.
class SyncThread : public QObject {
    Q_OBJECT
public:
    /// @p store and @p clock outlive it.
    SyncThread(std::unique_ptr<Link> link, Store* store, const Clock* clock, QObject* parent = nullptr);
    ~SyncThread() override;

    void start();
    void tryNow();
    void fetch(const IncidentId& incident);
    void fetchTrail(const TeamId& team);
    [[nodiscard]] const LinkState& state() const { return m_state; }
    /// Does @p work, which takes a Link& and returns a Linked, on the link thread.
    template <typename Work>
    auto ask(Work work) { return m_engine->ask(std::move(work)); }

Q_SIGNALS:
    void stateChanged(const dispatch::LinkState& state);
    /// All of @p incident is here now.
    void fetched(const dispatch::IncidentId& incident);
    /// New places of cars of teams on shift.
    void fixesHeard(const QList<dispatch::Fix>& fixes);
    void trailFetched(const dispatch::TeamId& team, const QList<dispatch::Fix>& trail);

private:
    QThread m_thread;
    SyncEngine* m_engine;
    LinkState m_state;
};

} // namespace dispatch
