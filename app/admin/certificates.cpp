#include "certificates.h"

#include "secrets.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr int longest = 60'000; // milliseconds

Result<> openssl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"openssl"_s, arguments);
    if (!process.waitForStarted(longest))
        return refuse(u"The program openssl is not on this computer. Install the package openssl."_s);
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return refuse(u"openssl could not make a certificate: %1"_s.arg(QString::fromLocal8Bit(process.readAll()).trimmed().section(u'\n', -1)),
            u"openssl %1"_s.arg(arguments.value(0)));
    return {};
}

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-noenc"_s};

Result<> closed(const QString& path)
{
    if (QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return refuse(u"%1 could not be closed to others."_s.arg(path));
}

bool isAddress(const QString& name)
{
    static const QRegularExpression address(u"^([0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)$"_s);
    return address.match(name).hasMatch();
}

} // namespace

CertificateAuthority::CertificateAuthority(QString folder) : m_folder(QDir(std::move(folder)).absolutePath()) {}

QString CertificateAuthority::rootCertificate() const { return m_folder + "/ca.crt"_L1; }

bool CertificateAuthority::isMade() const
{
    return QFile::exists(m_folder + "/ca.key"_L1) && QFile::exists(rootCertificate());
}

Result<> CertificateAuthority::make() const
{
    if (QFile::exists(m_folder + "/ca.key"_L1))
        return refuse(u"%1 holds a certificate authority already. It was not touched."_s.arg(m_folder));
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return refuse(u"The folder %1 could not be made for its owner alone."_s.arg(m_folder));
    return openssl(QStringList{u"req"_s, u"-x509"_s, u"-new"_s} + newKey
        + QStringList{u"-keyout"_s, m_folder + "/ca.key"_L1, u"-out"_s, rootCertificate(), u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=CWRT Dispatch centre"_s, u"-addext"_s,
            u"basicConstraints=critical,CA:TRUE,pathlen:0"_s, u"-addext"_s, u"keyUsage=critical,keyCertSign,cRLSign"_s})
        .and_then([this] { return closed(m_folder + "/ca.key"_L1); });
}

Result<> CertificateAuthority::makeServer(const QStringList& names, const QString& path, const Time& time) const
{
    static const QRegularExpression proper(u"^[A-Za-z0-9.:-]{1,200}$"_s);
    QStringList alternatives;
    for (const auto& name : names) {
        if (!proper.match(name).hasMatch())
            return refuse(u"“%1” is no server's name."_s.arg(name));
        alternatives.append((isAddress(name) ? u"IP:"_s : u"DNS:"_s) + name);
    }
    if (names.isEmpty())
        return refuse(u"The server's certificate needs the name by which workstations call it: --server-name"_s);
    return issue(names.first(), u"subjectAltName=%1\nextendedKeyUsage=serverAuth\n"_s.arg(alternatives.join(u',')), path, time);
}

Result<> CertificateAuthority::makeClient(const QString& login, const QString& path, const Time& time) const
{
    return issue(login, u"extendedKeyUsage=clientAuth\n"_s, path, time);
}

Result<> CertificateAuthority::issue(const QString& commonName, const QString& extensions, const QString& path, const Time& time) const
{
    if (!isMade())
        return refuse(u"%1 holds no certificate authority. Make one: dispatch-admin server init --make-ca"_s.arg(m_folder));
    if (QFile::exists(path + ".key"_L1) || QFile::exists(path + ".crt"_L1))
        return refuse(u"There is a certificate %1 already. It was not touched."_s.arg(path));
    const QTemporaryDir work;
    const QString request = work.filePath(u"request"_s);
    QFile what(work.filePath(u"extensions"_s));
    if (!what.open(QIODevice::WriteOnly) || what.write((u"basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\n"_s + extensions).toUtf8()) < 0 || !what.flush())
        return refuse(u"A temporary file could not be written."_s);
    QStringList span{u"-days"_s, QString::number(time.days)};
    if (!time.until.isEmpty())
        span = {u"-not_before"_s, time.from, u"-not_after"_s, time.until};
    return openssl(QStringList{u"req"_s, u"-new"_s} + newKey + QStringList{u"-keyout"_s, path + ".key"_L1, u"-out"_s, request, u"-subj"_s, u"/CN="_s + commonName})
        .and_then([&] { return closed(path + ".key"_L1); })
        .and_then([&] {
            return openssl(QStringList{u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, rootCertificate(), u"-CAkey"_s, m_folder + "/ca.key"_L1, u"-set_serial"_s,
                               u"0x00"_s + QString::fromLatin1(secrets::randomBytes(16).toHex()), u"-extfile"_s, what.fileName(), u"-out"_s, path + ".crt"_L1} + span);
        });
}

} // namespace dispatch
