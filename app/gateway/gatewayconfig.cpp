#include "gatewayconfig.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 can not be read: %2."_s.arg(path, file.errorString()));
    return file.readAll();
}

/// Of secrets: nobody else on this machine may read the file.
Result<QByteArray> secretIn(const QString& path)
{
    if (QFile::permissions(path) & (QFile::ReadOther | QFile::WriteOther))
        return refuse(u"%1 can be read by others. Close it first: chmod o= %1"_s.arg(path));
    return contentOf(path);
}

class Reader {
public:
    explicit Reader(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QString path(const QString& name) const { return QDir(m_folder).absoluteFilePath(name); }

    [[nodiscard]] Result<QSslConfiguration> tls(const QJsonObject& json, bool certificates) const
    {
        const auto name = [&](QLatin1StringView key) { return path(json.value(key).toString()); };
        return contentOf(name("certificate"_L1)).and_then([&](const QByteArray& chain) {
            return secretIn(name("key"_L1)).and_then([&](const QByteArray& keyText) -> Result<QSslConfiguration> {
                auto configuration = QSslConfiguration::defaultConfiguration();
                configuration.setProtocol(QSsl::TlsV1_2OrLater);
                const auto certificate = QSslCertificate::fromData(chain);
                QSslKey key(keyText, QSsl::Rsa);
                if (key.isNull())
                    key = QSslKey(keyText, QSsl::Ec);
                if (certificate.isEmpty() || key.isNull())
                    return refuse(u"The certificate or the key under “tls” can not be read."_s);
                configuration.setLocalCertificateChain(certificate);
                configuration.setPrivateKey(key);
                configuration.setPeerVerifyMode(certificates ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
                if (!certificates)
                    return configuration;
                const auto authority = contentOf(name("authority"_L1)).transform([](const QByteArray& text) { return QSslCertificate::fromData(text); });
                if (!authority || authority->isEmpty())
                    return refuse(u"A door that asks for certificates needs “authority” under “tls”: who signed them."_s);
                configuration.setCaCertificates(*authority);
                return configuration;
            });
        });
    }

    [[nodiscard]] Result<std::optional<DoorPlace>> door(const QJsonObject& json, const QString& name, bool canEncrypt) const
    {
        if (!json.contains(name))
            return std::nullopt;
        const auto said = json.value(name).toObject();
        DoorPlace place;
        const auto port = said.value("port"_L1).toInt(-1);
        if (!place.address.setAddress(said.value("address"_L1).toString(u"127.0.0.1"_s)) || port < 0 || port > 65535)
            return refuse(u"The door %1 needs an “address” and a “port”."_s.arg(name));
        place.port = quint16(port);
        place.certificates = said.value("certificates"_L1).toBool();
        const bool wantsTls = said.value("tls"_L1).toBool(place.certificates);
        if ((wantsTls || place.certificates) && !canEncrypt)
            return refuse(u"The door %1 knows no TLS."_s.arg(name));
        if (place.certificates && !wantsTls)
            return refuse(u"The door %1 asks for certificates, and so needs TLS."_s.arg(name));
        if (!wantsTls && !place.address.isLoopback() && !said.value("private_network"_L1).toBool())
            return refuse(u"The door %1 would take secrets unencrypted from a network: give it “tls”, or say “private_network” where that is true."_s.arg(name));
        if (!wantsTls)
            return place;
        return tls(json.value("tls"_L1).toObject(), place.certificates).transform([&](const QSslConfiguration& configuration) {
            place.tls = configuration;
            return std::optional(place);
        });
    }

private:
    QString m_folder;
};

} // namespace

Result<GatewayConfig> GatewayConfig::read(const QString& folder)
{
    const Reader reader(folder);
    const auto text = contentOf(reader.path(u"gateway.json"_s));
    if (!text)
        return std::unexpected(text.error());
    const auto document = QJsonDocument::fromJson(*text);
    if (!document.isObject())
        return refuse(u"gateway.json is no JSON object."_s);
    const auto json = document.object();
    GatewayConfig config;
    const std::tuple<QString, std::optional<DoorPlace>*, bool> doors[]{{u"nmea_tcp"_s, &config.nmeaTcp, true}, {u"nmea_udp"_s, &config.nmeaUdp, false}, {u"http"_s, &config.http, true}};
    for (const auto& [name, place, canEncrypt] : doors) {
        const auto door = reader.door(json, name, canEncrypt);
        if (!door)
            return std::unexpected(door.error());
        *place = *door;
    }
    config.bufferBytes = qint64(json.value("buffer_megabytes"_L1).toInt(256)) * 1024 * 1024;
    if (config.bufferBytes <= 0)
        return refuse(u"“buffer_megabytes” is a number of megabytes."_s);
    auto devices = secretIn(reader.path(u"devices.json"_s)).and_then(&DeviceRegistry::fromJson);
    if (!devices)
        return std::unexpected(devices.error());
    config.devices = *std::move(devices);
    auto centre = contentOf(reader.path(u"centre.json"_s)).and_then([&](const QByteArray& said) { return CentreAddress::fromJson(said, folder); });
    const auto password = secretIn(reader.path(u"centre.password"_s));
    if (!centre || !password)
        return std::unexpected(centre ? password.error() : centre.error());
    config.centre = *std::move(centre);
    config.centre.password = QString::fromUtf8(*password).trimmed();
    return config;
}

} // namespace dispatch
