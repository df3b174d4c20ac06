#pragma once

#include "deviceregistry.h"
#include "fixfilter.h"
#include "ratelimit.h"

#include "clock.h"

#include <QObject>

namespace dispatch {

class FixJournal;
class RefusalLog;

/// The one place where a fix comes in, through whichever door: from a device that proved itself, not too often, and believed. What it
/// keeps is in the journal when it says so.
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

Q_SIGNALS:
    void kept();

private:
    const DeviceRegistry* m_devices;
    FixJournal* m_journal;
    const Clock* m_clock;
    RefusalLog* m_log;
    FixFilter m_filter;
    RateLimit m_rate;
};

} // namespace dispatch
