#include "devices.h"

#include "certificates.h"
#include "deviceregistry.h"
#include "kit.h"
#include "saying.h"
#include "secrets.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace dispatch::devices {
namespace {

QCommandLineOption authority()
{
    return {u"ca"_s, u"The folder of the centre's certificate authority (see init --make-ca)."_s, u"folder"_s};
}

QCommandLineOption file()
{
    return {u"devices"_s, u"The gateway's file of devices; it is made when there is none."_s, u"file"_s};
}

Result<> asked(const CentreSession& session, QAnyStringView step, const QVariantMap& values)
{
    return session.asAdministrator([&] { return session.ask(step, values).transform([](const auto&) {}); });
}

/// The file's devices, none when there is no file.
Result<DeviceRegistry> registryIn(const QString& path)
{
    QFile stored(path);
    if (!stored.exists())
        return DeviceRegistry{};
    if (!stored.open(QIODevice::ReadOnly))
        return refuse(u"%1 can not be read: %2."_s.arg(path, stored.errorString()));
    return DeviceRegistry::fromJson(stored.readAll());
}

Result<> write(const DeviceRegistry& registry, const QString& path)
{
    QSaveFile stored(path);
    if (!stored.open(QIODevice::WriteOnly) || !stored.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || stored.write(registry.toJson()) < 0 || !stored.commit())
        return refuse(u"%1 can not be written: %2."_s.arg(path, stored.errorString()));
    return {};
}

Result<> addGateway(const AdminLine& line, const CentreSession& session)
{
    const auto name = line.subject().toLower();
    const auto out = line.value(u"out"_s);
    if (!isDeviceName(name) || out.isEmpty())
        return refuse(u"A gateway needs a name of letters and digits, and a new folder: --out FOLDER"_s);
    if (Kit::isIn(out))
        return refuse(u"%1 says already where the centre is. It was not touched."_s.arg(out));
    const auto place = line.place();
    if (!place)
        return std::unexpected(place.error());
    const QString login = u"gw_"_s + name;
    Kit kit{u"gateway"_s, {}, {}};
    kit.address.hosts = line.has(u"server"_s) ? line.value(u"server"_s) : place->host.isEmpty() ? qEnvironmentVariable("PGHOST") : place->host;
    kit.address.ports = line.has(u"ports"_s) ? line.value(u"ports"_s) : place->port;
    kit.address.login = login;
    kit.address.local = kit.address.hosts.startsWith(u'/');
    kit.address.password = secrets::newPassword();
    const CertificateAuthority signer(line.value(u"ca"_s));
    if (kit.address.hosts.isEmpty())
        return refuse(u"Where will the gateway find the server? --server HOST"_s);
    if (!kit.address.local && (!line.has(u"ca"_s) || !signer.isMade()))
        return refuse(u"A gateway that is not on the server itself needs a certificate: --ca FOLDER, the authority that init --make-ca made."_s);
    return session.ask("this_database")
        .and_then([&](const CentreSession::Rows& rows) {
            kit.address.database = rows.first().value(u"name"_s).toString();
            return session.verifierOf(login, kit.address.password);
        })
        .and_then([&](const QString& verifier) { return session.perform("make_gateway_login", {{u"login"_s, login}, {u"verifier"_s, verifier}}); })
        .and_then([&]() -> Result<> {
            if (kit.address.local)
                return kit.write(out);
            kit.address.rootCertificate = u"root.crt"_s;
            kit.address.certificate = u"workstation.crt"_s;
            kit.address.key = u"workstation.key"_s;
            return kit.write(out)
                .and_then([&] { return signer.makeClient(login, out + "/workstation"_L1, {line.value(u"days"_s).toInt(), {}, {}}); })
                .and_then([&]() -> Result<> {
                    if (QFile::copy(signer.rootCertificate(), out + "/root.crt"_L1))
                        return {};
                    return refuse(u"The certificate could not be copied into %1."_s.arg(out));
                });
        })
        .transform([&] { say(u"The gateway signs in as %1. Where the centre is stands in %2; its doors go into gateway.json beside it."_s.arg(login, out)); });
}

Result<> addDevice(const AdminLine& line, const CentreSession& session)
{
    const auto name = line.subject();
    const auto path = line.value(u"devices"_s);
    const auto callsign = line.value(u"team"_s);
    if (!isDeviceName(name) || path.isEmpty() || callsign.isEmpty())
        return refuse(u"A device needs a name of letters and digits, the team that drives with it and the gateway's file: --team T3 --devices FILE"_s);
    auto registry = registryIn(path);
    if (!registry)
        return std::unexpected(registry.error());
    if (registry->knows(name))
        return refuse(u"%1 has a device %2 already. Nothing was changed."_s.arg(path, name));
    Device device{name, {}, {}, line.has(u"certificate"_s)};
    const auto out = line.value(u"out"_s);
    if (line.has(u"ca"_s) != !out.isEmpty() || (!out.isEmpty() && !device.certificate))
        return refuse(u"A certificate is made with --certificate --ca FOLDER --out PATH."_s);
    const auto secret = secrets::newPassword();
    if (!device.certificate) {
        device.salt = secrets::randomBytes(16);
        device.hash = DeviceRegistry::hashOf(secret, device.salt);
    }
    registry->add(device);
    const auto certified = out.isEmpty() ? Result<>{} : CertificateAuthority(line.value(u"ca"_s)).makeClient(name, out, {line.value(u"days"_s).toInt(), {}, {}});
    return certified.and_then([&] { return asked(session, "add_device", {{u"name"_s, name}, {u"callsign"_s, callsign}}); })
        .and_then([&] { return write(*registry, path); })
        .transform([&] {
            say(device.certificate ? u"%1 drives with %2 and shows a certificate that is made out to its name. Restart the gateway."_s.arg(name, callsign)
                                   : u"%1 drives with %2. Its secret, which is nowhere else:\n  %3\nRestart the gateway."_s.arg(name, callsign, secret));
        });
}

Result<> assignDevice(const AdminLine& line, const CentreSession& session)
{
    const auto callsign = line.value(u"team"_s);
    if (callsign.isEmpty())
        return refuse(u"With which team? --team T4"_s);
    return asked(session, "assign_device", {{u"name"_s, line.subject()}, {u"callsign"_s, callsign}}).transform([&] {
        say(u"From now on %1 drives with %2."_s.arg(line.subject(), callsign));
    });
}

Result<> revokeDevice(const AdminLine& line, const CentreSession& session)
{
    return asked(session, "revoke_device", {{u"name"_s, line.subject()}})
        .and_then([&]() -> Result<> {
            const auto path = line.value(u"devices"_s);
            if (path.isEmpty())
                return {};
            return registryIn(path).and_then([&](DeviceRegistry registry) {
                registry.remove(line.subject());
                return write(registry, path);
            });
        })
        .transform([&] { say(u"Nothing that %1 says from now on is kept. Restart the gateway, and it is not even heard."_s.arg(line.subject())); });
}

Result<> listDevices(const AdminLine&, const CentreSession& session)
{
    return session.asAdministrator([&] {
        return session.ask("devices").transform([](const CentreSession::Rows& rows) {
            const auto date = [](const QVariant& at) { return at.toDateTime().toUTC().toString(Qt::ISODate); };
            for (const auto& row : rows) {
                const auto state = row.value(u"revoked_at"_s).isNull() ? u"with %1 since %2"_s.arg(row.value(u"callsign"_s).toString(), date(row.value(u"since"_s)))
                                                                        : u"revoked %1"_s.arg(date(row.value(u"revoked_at"_s)));
                say(u"%1  %2"_s.arg(row.value(u"name"_s).toString().leftJustified(16), state));
            }
            if (rows.isEmpty())
                say(u"There are no devices."_s);
        });
    });
}

} // namespace

QList<AdminLine::Verb> verbs()
{
    const QCommandLineOption team(u"team"_s, u"The callsign of the team that drives with it: T3."_s, u"callsign"_s);
    return {
        {"server"_L1, "add-gateway"_L1, "NAME"_L1, "Makes the login of a gateway, which may say where cars are and nothing else, and writes where the centre is."_L1, true,
            {{u"out"_s, u"The new folder for it, which becomes the gateway's."_s, u"folder"_s}, authority(),
                {u"server"_s, u"Where the gateway finds the server, when not as --host; several by commas."_s, u"hosts"_s},
                {u"ports"_s, u"The ports of these, by commas."_s, u"ports"_s}, {u"days"_s, u"How long its certificate is good."_s, u"days"_s, u"825"_s}}},
        {"server"_L1, "add-device"_L1, "DEVICE"_L1, "Lets a device in a car report where it is, and prints its secret."_L1, true,
            {team, file(), {u"certificate"_s, u"It has no secret; it shows a certificate."_s}, {u"ca"_s, u"Makes the certificate, too: the folder of the doors' authority."_s, u"folder"_s},
                {u"out"_s, u"Where to write it: PATH.crt and PATH.key."_s, u"path"_s}, {u"days"_s, u"How long it is good."_s, u"days"_s, u"825"_s}}},
        {"server"_L1, "assign-device"_L1, "DEVICE"_L1, "From now on a device drives with another team."_L1, true, {team}},
        {"server"_L1, "revoke-device"_L1, "DEVICE"_L1, "From now on nothing that a device says is kept."_L1, true, {file()}},
        {"server"_L1, "devices"_L1, {}, "Shows the devices and the teams that drive with them."_L1, true, {}},
    };
}

Result<> run(const AdminLine& line, const CentreSession& session)
{
    static const QHash<QLatin1StringView, Result<> (*)(const AdminLine&, const CentreSession&)> all{
        {"add-gateway"_L1, &addGateway}, {"add-device"_L1, &addDevice}, {"assign-device"_L1, &assignDevice}, {"revoke-device"_L1, &revokeDevice}, {"devices"_L1, &listDevices}};
    return all.value(line.verb())(line, session);
}

} // namespace dispatch::devices
