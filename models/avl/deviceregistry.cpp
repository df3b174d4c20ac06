#include "deviceregistry.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// In the same time wherever the first difference is.
bool isSame(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a.at(i)) ^ static_cast<unsigned char>(b.at(i));
    return difference == 0;
}

} // namespace

DeviceRegistry::DeviceRegistry(const QList<Device>& devices)
{
    for (const auto& device : devices)
        add(device);
}

Result<DeviceRegistry> DeviceRegistry::fromJson(const QByteArray& json)
{
    const auto document = QJsonDocument::fromJson(json);
    const auto list = document.object().value("devices"_L1);
    if (!list.isArray())
        return refuse(u"The file of devices can not be read: it is a JSON object with a list “devices”."_s);
    DeviceRegistry registry;
    const auto devices = list.toArray();
    for (const auto& each : devices) {
        const auto object = each.toObject();
        Device device;
        device.name = object.value("name"_L1).toString();
        if (!isDeviceName(device.name) || registry.knows(device.name))
            return refuse(u"The file of devices has a name that is none, or one twice, in place %1."_s.arg(registry.m_devices.size() + 1));
        const auto secret = object.value("secret"_L1).toString();
        const auto parts = secret.split(u':');
        if (!secret.isEmpty()) {
            if (parts.size() == 3 && parts.first() == "sha256"_L1) {
                device.salt = QByteArray::fromHex(parts.at(1).toLatin1());
                device.hash = QByteArray::fromHex(parts.at(2).toLatin1());
            }
            if (device.salt.size() < 8 || device.hash.size() != 32)
                return refuse(u"The secret of the device %1 is not the hash that dispatch-admin writes."_s.arg(device.name));
        }
        device.certificate = object.value("certificate"_L1).toBool();
        device.perMinute = object.value("per_minute"_L1).toInt(device.perMinute);
        if (device.hash.isEmpty() && !device.certificate)
            return refuse(u"The device %1 has neither a secret nor a certificate."_s.arg(device.name));
        if (device.perMinute < 1 || device.perMinute > 60'000)
            return refuse(u"The device %1 needs “per_minute” from 1 to 60000."_s.arg(device.name));
        registry.add(device);
    }
    return registry;
}

QByteArray DeviceRegistry::toJson() const
{
    QJsonArray devices;
    for (const auto& device : m_devices) {
        QJsonObject object{{u"name"_s, device.name}, {u"per_minute"_s, device.perMinute}};
        if (!device.hash.isEmpty())
            object.insert(u"secret"_s, QString(u"sha256:"_s + QLatin1StringView(device.salt.toHex()) + u':' + QLatin1StringView(device.hash.toHex())));
        if (device.certificate)
            object.insert(u"certificate"_s, true);
        devices.append(object);
    }
    return QJsonDocument(QJsonObject{{u"devices"_s, devices}}).toJson();
}

std::optional<Device> DeviceRegistry::proven(const DeviceLogin& login) const
{
    const auto found = m_devices.constFind(login.device);
    if (found == m_devices.cend() || found->hash.isEmpty() || !isSame(hashOf(login.secret, found->salt), found->hash))
        return std::nullopt;
    return *found;
}

std::optional<Device> DeviceRegistry::certified(const QString& commonName) const
{
    const auto found = m_devices.constFind(commonName);
    if (found == m_devices.cend() || !found->certificate)
        return std::nullopt;
    return *found;
}

QByteArray DeviceRegistry::hashOf(const QString& secret, const QByteArray& salt)
{
    return QCryptographicHash::hash(QByteArray(salt + secret.toUtf8()), QCryptographicHash::Sha256);
}

QString DeviceRegistry::markOf(const QString& name)
{
    return QString::fromLatin1(QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(12));
}

} // namespace dispatch
