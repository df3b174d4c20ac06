#pragma once

#include "segment.h"

#include <QLockFile>

#include <deque>
#include <memory>

namespace dispatch {

/// What was heard and is not yet in the centre, in the order in which it came, in files that survive this process and, once synced, this
/// machine. Where it is caught up it is empty. Its size is bounded: the oldest goes first, and is counted.
class FixJournal {
public:
    /// @p limit: bytes on the disk.
    FixJournal(QString folder, qint64 limit);

    /// Takes the folder for this process alone, and takes up what is in it.
    [[nodiscard]] Result<> open();

    [[nodiscard]] Result<> append(const QList<DeviceFix>& fixes);

    struct Batch {
        QList<DeviceFix> fixes;
        quint64 segment = 0;
        qint64 end = 0;
    };
    /// The oldest that wait, at most @p most; they stay until they were delivered.
    [[nodiscard]] Result<Batch> next(qsizetype most);
    [[nodiscard]] Result<> delivered(const Batch& batch);
    [[nodiscard]] Result<> sync();

    [[nodiscard]] qint64 waiting() const;
    [[nodiscard]] qint64 bytes() const;
    /// How many were dropped for want of room since this was asked last.
    [[nodiscard]] qint64 takeDropped() { return std::exchange(m_dropped, 0); }

private:
    [[nodiscard]] Result<> begin(quint64 number);
    [[nodiscard]] Result<> makeRoom();
    [[nodiscard]] Result<> removeOldest();
    [[nodiscard]] QString pathOf(quint64 number) const;

    QString m_folder;
    qint64 m_limit;
    std::unique_ptr<QLockFile> m_lock;
    std::deque<Segment> m_segments; ///< oldest first; the last is written to
    qint64 m_read = 0;              ///< in the oldest: what is before it was delivered
    qint64 m_delivered = 0;         ///< records of the oldest
    qint64 m_dropped = 0;
};

} // namespace dispatch
