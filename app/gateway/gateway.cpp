#include "gateway.h"

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr auto betweenSyncs = second / 2; ///< what a machine that loses its power may lose of routers, who wait for no answer

template <typename Door>
Result<> opened(std::unique_ptr<Door>& door, const std::optional<DoorPlace>& place, FixIntake& intake, QLatin1StringView name)
{
    if (!place)
        return {};
    door = std::make_unique<Door>(intake);
    return door->open(*place).transform([&] { qInfo("%s listens on port %d", name.data(), int(door->port())); });
}

} // namespace

Gateway::Gateway(GatewayConfig config, const QString& state, const Clock& clock, QObject* parent)
    : QObject(parent), m_config(std::move(config)), m_clock(&clock), m_journal(state, m_config.bufferBytes), m_intake(m_config.devices, m_journal, clock, m_log),
      m_delivery(m_journal, m_config.centre)
{
    connect(&m_intake, &FixIntake::kept, &m_delivery, &Delivery::kick);
    connect(&m_delivery, &Delivery::caughtUp, this, &Gateway::caughtUp);
    m_safe.callOnTimeout(this, &Gateway::keepSafe);
}

Result<> Gateway::start()
{
    return m_journal.open()
        .and_then([this] { return opened(m_nmeaTcp, m_config.nmeaTcp, m_intake, "nmea_tcp"_L1); })
        .and_then([this] { return opened(m_nmeaUdp, m_config.nmeaUdp, m_intake, "nmea_udp"_L1); })
        .and_then([this] { return opened(m_http, m_config.http, m_intake, "http"_L1); })
        .transform([this] {
            if (m_journal.waiting() > 0)
                qInfo("%lld fixes waited here for the centre", m_journal.waiting());
            m_safe.start(betweenSyncs);
            m_delivery.kick();
        });
}

Result<> Gateway::replay(const QList<DeviceFix>& fixes)
{
    if (fixes.isEmpty())
        return refuse(u"There are no vehicle positions to replay."_s);
    const auto shift = m_clock->now() - fixes.last().fixedAt;
    for (auto fix : fixes) {
        fix.fixedAt += shift;
        Device device;
        device.name = fix.device;
        device.perMinute = std::numeric_limits<int>::max();
        if (m_intake.take(device, std::move(fix)) == FixIntake::Answer::NoRoom)
            return refuse(u"The buffer of fixes can not be written. Look at the disk and its free space."_s);
    }
    return {};
}

void Gateway::keepSafe()
{
    m_intake.flush();
    if (const auto dropped = m_journal.takeDropped(); dropped > 0)
        qCritical("the buffer is full: the oldest %lld fixes were dropped", dropped);
}

void Gateway::stop()
{
    m_safe.stop();
    keepSafe();
    m_log.say();
}

} // namespace dispatch
