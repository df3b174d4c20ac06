#include "nmeasender.h"

namespace dispatch {

NmeaSender::NmeaSender(FixIntake& intake, std::optional<QString> certifiedName, QLatin1StringView door)
    : m_intake(&intake), m_certifiedName(std::move(certifiedName)), m_door(door)
{
}

bool NmeaSender::take(QByteArrayView bytes)
{
    for (const auto& line : m_cutter.cut(bytes))
        if (!takeLine(line))
            return false;
    return true;
}

bool NmeaSender::takeAll(QByteArrayView bytes) { return take(bytes) && take("\n"); }

bool NmeaSender::takeLine(QByteArrayView line)
{
    const auto said = readNmea(line);
    // A word without a secret says nothing about a sender that is known already: modems chatter.
    const bool introduces = said.login && (!m_device || !said.login->secret.isEmpty());
    if (introduces || (!m_device && m_certifiedName && said.fix)) {
        m_device = m_intake->admit(said.login.value_or(DeviceLogin{}), m_certifiedName, m_door);
        if (!m_device)
            return false;
    }
    if (!said.fix)
        return true;
    if (!*said.fix)
        m_intake->refused(said.fix->error());
    else if (m_device)
        m_intake->take(*m_device, **said.fix);
    else {
        m_intake->refused(Refused::Unknown);
        return false;
    }
    return true;
}

} // namespace dispatch
