#include "fixintake.h"

#include "fixjournal.h"
#include "refusallog.h"

namespace dispatch {

FixIntake::FixIntake(const DeviceRegistry& devices, FixJournal& journal, const Clock& clock, RefusalLog& log, QObject* parent)
    : QObject(parent), m_devices(&devices), m_journal(&journal), m_clock(&clock), m_log(&log)
{
}

std::optional<Device> FixIntake::admit(const DeviceLogin& login, const std::optional<QString>& certifiedName, QLatin1StringView door)
{
    const auto device = certifiedName ? m_devices->certified(*certifiedName) : m_devices->proven(login);
    // A certificate does not speak for another device.
    if (device && (login.device.isEmpty() || login.device == device->name))
        return device;
    m_log->stranger(certifiedName.value_or(login.device), door);
    return std::nullopt;
}

FixIntake::Answer FixIntake::take(const Device& device, DeviceFix fix)
{
    const auto now = m_clock->now();
    if (!m_rate.allows(device.name, device.perMinute, now)) {
        refused(Refused::TooMany);
        return Answer::TooMany;
    }
    fix.device = device.name;
    fix.receivedAt = now;
    const auto believed = m_filter.take(std::move(fix));
    if (!believed) {
        refused(believed.error());
        return Answer::Refused;
    }
    if (const auto written = m_journal->append({*believed}); !written) {
        qCritical("a fix could not be kept: %ls", qUtf16Printable(written.error().detail));
        return Answer::NoRoom;
    }
    m_log->kept(1);
    Q_EMIT kept();
    return Answer::Kept;
}

QFuture<bool> FixIntake::onDisk()
{
    if (m_flushing.empty())
        QMetaObject::invokeMethod(this, &FixIntake::flush, Qt::QueuedConnection);
    auto& waits = m_flushing.emplace_back();
    waits.start();
    return waits.future();
}

void FixIntake::flush()
{
    const auto synced = m_journal->sync();
    if (!synced)
        qCritical("what waits could not be flushed to the disk: %ls", qUtf16Printable(synced.error().detail));
    for (auto& waits : std::exchange(m_flushing, {})) {
        waits.addResult(synced.has_value());
        waits.finish();
    }
}

void FixIntake::shutOut(const QString& certifiedName, QLatin1StringView door, const QString& why) { m_log->shutOut(certifiedName, door, why); }

void FixIntake::refused(Refused why) { m_log->refused(why); }

} // namespace dispatch
