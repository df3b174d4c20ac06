#include "endrequest.h"
#include "gateway.h"
#include "vehiclepositions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int complain(const dispatch::Failure& failure)
{
    std::fputs(qPrintable(u"dispatch-gateway: "_s + failure.summary + (failure.detail.isEmpty() ? QString() : u" ("_s + failure.detail + u')') + u'\n'), stderr);
    return 1;
}

dispatch::Result<> replay(dispatch::Gateway& gateway, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return dispatch::refuse(u"%1 can not be read: %2."_s.arg(path, file.errorString()));
    return dispatch::readVehiclePositions(file.readAll()).and_then([&](const auto& fixes) { return gateway.replay(fixes); });
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"dispatch-gateway"_s);
    app.setApplicationVersion(QLatin1StringView(DISPATCH_VERSION));
    QCommandLineParser line;
    line.setApplicationDescription(u"Takes the positions of the teams' cars and brings them to the centre."_s);
    line.addHelpOption();
    line.addVersionOption();
    line.addOptions({{u"folder"_s, u"The folder with gateway.json, devices.json, centre.json and centre.password."_s, u"folder"_s, qEnvironmentVariable("CREDENTIALS_DIRECTORY")},
        {u"state"_s, u"The folder for fixes that wait for the centre."_s, u"folder"_s, qEnvironmentVariable("STATE_DIRECTORY")},
        {u"replay"_s, u"Take this table of vehicle positions as if it were said now, deliver it and end."_s, u"file"_s}});
    line.process(app);
    if (line.value(u"folder"_s).isEmpty() || line.value(u"state"_s).isEmpty())
        return complain({u"It needs --folder and --state."_s, {}});

    dispatch::EndRequest end;
    auto config = dispatch::GatewayConfig::read(line.value(u"folder"_s));
    if (!config)
        return complain(config.error());
    const dispatch::SystemClock clock;
    dispatch::Gateway gateway(*std::move(config), line.value(u"state"_s), clock);
    if (const auto started = gateway.start(); !started)
        return complain(started.error());
    if (line.isSet(u"replay"_s)) {
        if (const auto replayed = replay(gateway, line.value(u"replay"_s)); !replayed)
            return complain(replayed.error());
        QObject::connect(&gateway, &dispatch::Gateway::caughtUp, &app, &QCoreApplication::quit);
    }
    QObject::connect(&end, &dispatch::EndRequest::asked, &app, &QCoreApplication::quit);
    const int code = app.exec();
    gateway.stop();
    return code;
}
