#pragma once

#include "deviceregistry.h"
#include "fixfilter.h"
#include "ratelimit.h"

#include "clock.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

namespace dispatch {

class FixJournal;
class RefusalLog;

/// The one place where a fix comes in, through whichever door: from a device that proved itself, not too often, and believed. What it
/// keeps is in the journal when it says so, and on the disk when `onDisk` says so.
class FixIntake : public QObject {
    Q_OBJECT
public:
    /// Everything outlives it.
    FixIntake(const DeviceRegistry& devices, FixJournal& journal, const Clock& clock, RefusalLog& log, QObject* parent = nullptr);

    /// The device that speaks: by its secret, or, at a door that asked for one, by the name in its certificate, which then counts alone.
    [[nodiscard]] std::optional<Device> admit(const DeviceLogin& login, const std::optional<QString>& certifiedName, QLatin1StringView door);

    enum class Answer { Kept, Refused, TooMany, NoRoom };
    Answer take(const Device& device, DeviceFix fix);
    /// A report that was no fix.
    void refused(Refused why);
    /// A sender who came not even through the door: its certificate is not one that we take.
    void shutOut(const QString& certifiedName, QLatin1StringView door, const QString& why);

    /// Finishes when all that was kept until now would survive a loss of power; false: it can not be written. Whoever asks in the same
    /// turn of the loop shares one flush.
    [[nodiscard]] QFuture<bool> onDisk();
    /// Flushes what was kept, now.
    void flush();

Q_SIGNALS:
    void kept();

private:
    const DeviceRegistry* m_devices;
    FixJournal* m_journal;
    const Clock* m_clock;
    RefusalLog* m_log;
    FixFilter m_filter;
    RateLimit m_rate;
    std::vector<QPromise<bool>> m_flushing; ///< who waits; a future of its own for each, because it goes on to one only
};

} // namespace dispatch
