#pragma once

#include "clock.h"
#include "picture.h"
#include "reachfield.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace dispatch {

/// The teams that are free now, the next shift change, and who is there after it.
[[nodiscard]] ReachQuestion reachQuestion(const Picture& picture, Instant now);

/// Works out how far the free teams reach, while somebody chooses which of them goes: on a thread of its own, and again when teams
/// come free, go or move.
class FleetReach : public QObject {
    Q_OBJECT
public:
    FleetReach(const Picture* picture, const Clock* clock, QObject* parent = nullptr);
    ~FleetReach() override;

    void setMap(const DriveTimes& roads, const QList<MapArea>& areas);
    /// Nothing is worked out while nobody looks.
    void setWanted(bool wanted);
    void follow();

    static constexpr double farEnough = 250; ///< metres that no reach changes by
    static constexpr Span longEnough = 5 * minute;
    static constexpr Span pause{5'000};

Q_SIGNALS:
    void worked(const dispatch::ReachBook& book);

private:
    [[nodiscard]] bool isDue(const ReachQuestion& question) const;

    const Picture* m_picture;
    const Clock* m_clock;
    QFuture<std::shared_ptr<const ReachField>> m_field;
    std::optional<ReachQuestion> m_answered;
    QTimer m_pause;
    bool m_isWanted = false;
    bool m_isWorking = false;
    QThreadPool m_pool;
};

} // namespace dispatch
