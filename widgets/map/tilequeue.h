#pragma once

#include "tilesource.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace dispatch {

/// Has tiles painted on worker threads and keeps the latest in memory, never on a disk. Only what is in view is waited for: a new list
/// of wishes drops what nobody began.
class TileQueue : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype defaultBytes = 96 * 1024 * 1024;

    explicit TileQueue(std::shared_ptr<const TileSource> source, qsizetype bytes = defaultBytes, QObject* parent = nullptr);
    ~TileQueue() override;

    [[nodiscard]] const TileSource& source() const { return *m_source; }
    /// Null while it is not there; a null image where the map has nothing. Valid until the next call of `want`.
    [[nodiscard]] const QImage* find(const TileWish& wish) const { return m_kept.object(wish); }
    /// What the view needs now and has not got, the most needed first. Replaces the list before.
    void want(const QList<TileWish>& wishes);
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] qsizetype running() const { return m_running.size(); }

Q_SIGNALS:
    /// A tile that was wanted is there, or is known to be missing.
    void arrived();

private:
    void begin();

    std::shared_ptr<const TileSource> m_source;
    QCache<TileWish, QImage> m_kept;
    QList<TileWish> m_waiting;
    QSet<TileWish> m_running;
    QThreadPool m_pool;
};

} // namespace dispatch
