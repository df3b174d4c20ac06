#include "centreaddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CentralLink)
};

QString quoted(const QString& value)
{
    auto safe = value;
    safe.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + safe + u'\'';
}

} // namespace

QByteArray CentreAddress::toJson() const
{
    QJsonObject json{{u"hosts"_s, hosts}, {u"ports"_s, ports}, {u"database"_s, database}, {u"login"_s, login}};
    if (local) {
        json.insert(u"local"_s, true);
    } else {
        json.insert(u"root_certificate"_s, rootCertificate);
        json.insert(u"certificate"_s, certificate);
        json.insert(u"key"_s, key);
    }
    return QJsonDocument(json).toJson();
}

Result<CentreAddress> CentreAddress::fromJson(const QByteArray& text, const QString& folder)
{
    const auto document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return refuse(Words::tr("The file that says where the centre is can't be read. Copy it again from the administrator's kit."), u"no JSON object"_s);
    const auto json = document.object();
    const auto file = [&](QLatin1StringView name) {
        const auto path = json.value(name).toString();
        return path.isEmpty() ? path : QDir(folder).absoluteFilePath(path);
    };
    CentreAddress address{json.value("hosts"_L1).toString(), json.value("ports"_L1).toString(), json.value("database"_L1).toString(),
        json.value("login"_L1).toString(), {}, file("root_certificate"_L1), file("certificate"_L1), file("key"_L1), json.value("local"_L1).toBool()};
    for (const auto& [value, name] : {std::pair{&address.hosts, "hosts"}, {&address.database, "database"}, {&address.login, "login"}})
        if (value->isEmpty())
            return refuse(Words::tr("The file that says where the centre is lacks “%1”. Copy it again from the administrator's kit.").arg(QLatin1StringView(name)), QLatin1StringView(name));
    // A link without TLS leaves this machine only by somebody's mistake.
    const bool onSocket = address.hosts.startsWith(u'/');
    if (address.local != onSocket)
        return refuse(Words::tr("The file that says where the centre is mixes a local socket with another machine. Copy it again from the administrator's kit."), u"local and hosts"_s);
    if (!address.local && (address.rootCertificate.isEmpty() || address.certificate.isEmpty() || address.key.isEmpty()))
        return refuse(Words::tr("The file that says where the centre is names no certificates. Copy it again from the administrator's kit."), u"certificates"_s);
    return address;
}

QList<int> CentreAddress::portNumbers() const
{
    QList<int> numbers;
    for (const auto& port : ports.split(u',')) {
        bool given = false;
        const int number = port.trimmed().toInt(&given);
        numbers.append(given ? number : 5432);
    }
    return numbers;
}

Result<QString> CentreAddress::connectOptions(const QString& applicationName) const
{
    QStringList options{u"connect_timeout=2"_s, u"keepalives_idle=3"_s, u"keepalives_interval=1"_s, u"keepalives_count=3"_s, u"tcp_user_timeout=4000"_s,
        u"gssencmode=disable"_s, u"target_session_attrs=read-write"_s, u"application_name=%1"_s.arg(quoted(applicationName)),
        u"options='-c idle_in_transaction_session_timeout=10000'"_s};
    if (!ports.isEmpty())
        options.append(u"port=%1"_s.arg(quoted(ports)));
    if (local)
        options.append(u"sslmode=disable"_s);
    else
        options += {u"sslmode=verify-full"_s, u"sslrootcert=%1"_s.arg(quoted(rootCertificate)), u"sslcert=%1"_s.arg(quoted(certificate)), u"sslkey=%1"_s.arg(quoted(key)),
            u"channel_binding=require"_s, u"ssl_min_protocol_version=TLSv1.2"_s};
    for (const auto& option : std::as_const(options))
        if (option.contains(u';'))
            return refuse(Words::tr("A file of the centre's kit has a semicolon in its name. Rename it without one."), u"semicolon in an option"_s);
    return options.join(u';');
}

} // namespace dispatch
