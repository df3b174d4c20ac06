#pragma once

#include "doorplace.h"
#include "fixintake.h"
#include "phonereader.h"

#include <QHttpServer>

namespace dispatch {

/// Phones, over HTTP: OsmAnd and Traccar Client at `/` and `/osmand`, OwnTracks at `/owntracks`. A phone says its secret by basic
/// authentication or, where the app can not, as `key` in the address. What it is answered well it will not send again: that is a fix
/// that is on the disk, or one that will never be believed.
class HttpDoor : public QObject {
    Q_OBJECT
public:
    explicit HttpDoor(FixIntake& intake, QObject* parent = nullptr);

    [[nodiscard]] Result<> open(const DoorPlace& place);
    [[nodiscard]] quint16 port() const;

private:
    using Answer = QFuture<QHttpServerResponse>;
    [[nodiscard]] Answer osmand(const QHttpServerRequest& request);
    [[nodiscard]] Answer ownTracks(const QHttpServerRequest& request);
    [[nodiscard]] Answer answer(const QHttpServerRequest& request, PhoneReport report, const QByteArray& thanks);
    [[nodiscard]] std::optional<Device> admit(const QHttpServerRequest& request, const DeviceLogin& login);
    [[nodiscard]] Answer noReport(Refused why);

    FixIntake* m_intake;
    QHttpServer m_server;
    bool m_certificates = false;
};

} // namespace dispatch
