#pragma once

#include "devicefix.h"
#include "failure.h"

#include <QByteArray>
#include <QMap>

namespace dispatch {

/// A device that may report. Of its secret only a salted hash is kept: secrets are made by the administrator's tool from 24 random bytes,
/// so that nobody finds one by trying.
struct Device {
    QString name;
    QByteArray salt;
    QByteArray hash;          ///< empty: it has no secret
    bool certificate = false; ///< shows a certificate that is made out to its name
    int perMinute = 120;      ///< fixes that it may report a minute, over a while

    bool operator==(const Device&) const = default;
};

/// The devices that a gateway knows, as its file of devices names them.
class DeviceRegistry {
public:
    DeviceRegistry() = default;
    explicit DeviceRegistry(const QList<Device>& devices);

    /// `{"devices": [{"name": "car-3", "secret": "sha256:SALT:HASH", "certificate": true, "per_minute": 120}]}`
    [[nodiscard]] static Result<DeviceRegistry> fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] QList<Device> devices() const { return m_devices.values(); }
    [[nodiscard]] bool knows(const QString& name) const { return m_devices.contains(name); }
    /// Replaces one of the same name.
    void add(const Device& device) { m_devices.insert(device.name, device); }
    void remove(const QString& name) { m_devices.remove(name); }

    /// The device, when it proved itself with its secret.
    [[nodiscard]] std::optional<Device> proven(const DeviceLogin& login) const;
    /// The device to whose name a certificate is made out that our authority signed.
    [[nodiscard]] std::optional<Device> certified(const QString& commonName) const;

    [[nodiscard]] static QByteArray hashOf(const QString& secret, const QByteArray& salt);
    /// How the log speaks of a name that it does not say.
    [[nodiscard]] static QString markOf(const QString& name);

private:
    QMap<QString, Device> m_devices;
};

} // namespace dispatch
