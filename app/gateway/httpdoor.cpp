#include "httpdoor.h"

#include <QHttpHeaders>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

using Status = QHttpServerResponse::StatusCode;
constexpr auto httpName = "http"_L1;
constexpr qsizetype longestBody = 64 * 1024;

/// "Basic …", decoded.
std::optional<DeviceLogin> basicLogin(const QHttpServerRequest& request)
{
    const auto header = request.headers().value(QHttpHeaders::WellKnownHeader::Authorization);
    if (!header.startsWith("Basic "))
        return std::nullopt;
    const auto text = QString::fromUtf8(QByteArray::fromBase64(header.sliced(6).toByteArray()));
    return DeviceLogin{text.section(u':', 0, 0), text.section(u':', 1)};
}

QFuture<QHttpServerResponse> now(QHttpServerResponse response) { return QtFuture::makeReadyValueFuture(std::move(response)); }

bool says(const QHttpServerRequest& request, QByteArrayView type)
{
    return request.headers().value(QHttpHeaders::WellKnownHeader::ContentType).startsWith(type);
}

} // namespace

HttpDoor::HttpDoor(FixIntake& intake, QObject* parent) : QObject(parent), m_intake(&intake)
{
    const auto both = QHttpServerRequest::Method::Get | QHttpServerRequest::Method::Post;
    m_server.route(u"/"_s, both, this, [this](const QHttpServerRequest& request) { return osmand(request); });
    m_server.route(u"/osmand"_s, both, this, [this](const QHttpServerRequest& request) { return osmand(request); });
    m_server.route(u"/owntracks"_s, QHttpServerRequest::Method::Post, this, [this](const QHttpServerRequest& request) { return ownTracks(request); });
}

Result<> HttpDoor::open(const DoorPlace& place)
{
    m_certificates = place.certificates;
    return serverAt(place, httpName, [this](const QString& certifiedName, const QString& why) { m_intake->shutOut(certifiedName, httpName, why); }).and_then([this](std::unique_ptr<QTcpServer> server) -> Result<> {
        if (!m_server.bind(server.get()))
            return refuse(u"The door %1 can not be opened."_s.arg(httpName));
        // The server of requests owns it from now on.
        [[maybe_unused]] const auto* kept = server.release();
        return {};
    });
}

quint16 HttpDoor::port() const { return m_server.serverPorts().value(0); }

std::optional<Device> HttpDoor::admit(const QHttpServerRequest& request, const DeviceLogin& login)
{
    std::optional<QString> certifiedName;
    if (m_certificates)
        certifiedName = nameIn(request.sslConfiguration().peerCertificate());
    auto said = basicLogin(request).value_or(login);
    if (said.secret.isEmpty())
        said.secret = request.query().queryItemValue(u"key"_s, QUrl::FullyDecoded);
    return m_intake->admit(said, certifiedName, httpName);
}

HttpDoor::Answer HttpDoor::noReport(Refused why)
{
    m_intake->refused(why);
    // What is no fix today will be none tomorrow: a phone that is told so keeps it for ever.
    return now(QHttpServerResponse(why == Refused::Garbled ? Status::BadRequest : Status::Ok));
}

HttpDoor::Answer HttpDoor::answer(const QHttpServerRequest& request, PhoneReport report, const QByteArray& thanks)
{
    const auto device = admit(request, report.login);
    if (!device) {
        QHttpServerResponse refused(Status::Unauthorized);
        refused.setHeaders([] {
            QHttpHeaders headers;
            headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Basic realm=\"gateway\"");
            return headers;
        }());
        return now(std::move(refused));
    }
    switch (m_intake->take(*device, std::move(report.fix))) {
    case FixIntake::Answer::TooMany:
        return now(QHttpServerResponse(Status::TooManyRequests));
    case FixIntake::Answer::NoRoom:
        return now(QHttpServerResponse(Status::ServiceUnavailable));
    case FixIntake::Answer::Refused:
        return now(QHttpServerResponse("application/json", thanks, Status::Ok));
    case FixIntake::Answer::Kept:
        break;
    }
    // A phone forgets what it was thanked for.
    return m_intake->onDisk().then([thanks](bool isSafe) {
        return isSafe ? QHttpServerResponse("application/json", thanks, Status::Ok) : QHttpServerResponse(Status::ServiceUnavailable);
    });
}

HttpDoor::Answer HttpDoor::osmand(const QHttpServerRequest& request)
{
    const auto body = request.body();
    if (body.size() > longestBody)
        return now(QHttpServerResponse(Status::PayloadTooLarge));
    auto query = request.query();
    if (says(request, "application/x-www-form-urlencoded"))
        for (const auto& [key, value] : QUrlQuery(QString::fromUtf8(body)).queryItems(QUrl::FullyDecoded))
            query.addQueryItem(key, value);
    auto report = says(request, "application/json") ? readTraccar(body) : readOsmand(query);
    return report ? answer(request, *std::move(report), {}) : noReport(report.error());
}

HttpDoor::Answer HttpDoor::ownTracks(const QHttpServerRequest& request)
{
    const auto body = request.body();
    if (body.size() > longestBody)
        return now(QHttpServerResponse(Status::PayloadTooLarge));
    auto report = readOwnTracks(body);
    if (!report)
        return noReport(report.error());
    // OwnTracks wants a list of what it should show: nothing.
    return *report ? answer(request, **std::move(report), "[]") : now(QHttpServerResponse("application/json", "[]", Status::Ok));
}

} // namespace dispatch
