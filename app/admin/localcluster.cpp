#include "localcluster.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>

#include <pwd.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

struct ClusterWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::LocalCluster)
};

constexpr int longest = 120'000;  // milliseconds that one step may take on a slow disk
constexpr qsizetype socketLimit = 90; // a socket's path has at most 107 bytes, its own name among them

bool isRoot()
{
    return geteuid() == 0;
}

const passwd* serverUser()
{
    return getpwnam("postgres");
}

Result<> giveToServer(const QString& path)
{
    if (!isRoot())
        return {};
    const auto user = serverUser();
    if (!user || chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) != 0)
        return refuse(ClusterWords::tr("The folder %1 could not be given to the system's user postgres. Install the package postgresql.").arg(path),
            u"chown: errno %1"_s.arg(errno));
    return {};
}

Result<> write(const QString& path, const QByteArray& text, QIODevice::OpenMode mode)
{
    QFile file(path);
    if (!file.open(mode) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) != text.size() || !file.flush())
        return refuse(ClusterWords::tr("%1 could not be written: %2").arg(path, file.errorString()));
    file.close();
    return giveToServer(path);
}

} // namespace

LocalCluster::LocalCluster(QString folder) : m_folder(QDir(std::move(folder)).absolutePath()), m_socket(m_folder)
{
    // Another place for the socket where the folder's path is too long; the same one each time.
    if (QFile::encodeName(m_folder).size() > socketLimit) {
        const auto mark = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
        m_socket = QDir::tempPath() + "/cwrt-dispatch-"_L1 + QLatin1StringView(mark);
    }
}

LocalCluster::~LocalCluster()
{
    if (!isRunning())
        return;
    if (const auto stopped = stop(); !stopped)
        qWarning("a private PostgreSQL did not stop: %ls", qUtf16Printable(stopped.error().detail));
}

QString LocalCluster::superuser()
{
    return u"postgres"_s;
}

Result<QString> LocalCluster::programs()
{
    const auto holds = [](const QString& folder) { return QFile::exists(folder + "/initdb"_L1) && QFile::exists(folder + "/pg_ctl"_L1); };
    if (const auto config = QStandardPaths::findExecutable(u"pg_config"_s); !config.isEmpty()) {
        QProcess asked;
        asked.start(config, {u"--bindir"_s});
        if (asked.waitForFinished(longest)) {
            const auto folder = QString::fromLocal8Bit(asked.readAllStandardOutput()).trimmed();
            if (holds(folder))
                return folder;
        }
    }
    const QDir versions(u"/usr/lib/postgresql"_s);
    auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (const auto& name : names)
        if (const QString folder = versions.filePath(name) + "/bin"_L1; holds(folder))
            return folder;
    return refuse(ClusterWords::tr("There is no PostgreSQL server on this computer. Install the package postgresql, version 15 or newer."),
        u"neither pg_config nor /usr/lib/postgresql has initdb"_s);
}

Result<LocalCluster::Ran> LocalCluster::run(const QString& program, const QStringList& arguments) const
{
    return programs().and_then([&](const QString& folder) -> Result<Ran> {
        QString command = program.startsWith(u'/') ? program : folder + u'/' + program;
        auto given = arguments;
        if (isRoot()) {
            if (!serverUser())
                return refuse(ClusterWords::tr("PostgreSQL does not run as root, and there is no system user postgres. Install the package postgresql."));
            given = QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, u"--"_s, command} + arguments;
            command = u"setpriv"_s;
        }
        auto environment = QProcess::systemEnvironment();
        environment.removeIf([](const QString& each) { return each.startsWith(u"PG") || each.startsWith(u"PATH=") || each.startsWith(u"LC_") || each.startsWith(u"LANG"); });
        environment.append(u"LC_ALL=C.UTF-8"_s);
        environment.append(u"PATH="_s + folder + u':' + qEnvironmentVariable("PATH"));
        QProcess process;
        process.setEnvironment(environment);
        process.setWorkingDirectory(m_folder);
        // Not a pipe: the server would inherit it, and reading would wait for the server's end.
        const QString output = m_folder + "/last-step.log"_L1;
        QFile::remove(output);
        process.setStandardOutputFile(output);
        process.setStandardErrorFile(output, QIODevice::Append);
        process.start(command, given);
        if (!process.waitForFinished(longest))
            return refuse(ClusterWords::tr("PostgreSQL's %1 did not come to an end.").arg(program), process.errorString());
        QFile said(output);
        return Ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            said.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(said.readAll()).trimmed() : QString{}};
    });
}

Result<> LocalCluster::control(const QStringList& arguments, const QString& sentence) const
{
    return run(u"pg_ctl"_s, QStringList{u"-D"_s, m_folder + "/data"_L1, u"-w"_s, u"-t"_s, u"60"_s} + arguments).and_then([&](const Ran& ran) -> Result<> {
        if (ran.code == 0)
            return {};
        return refuse(sentence, u"pg_ctl ended with %1: %2"_s.arg(ran.code).arg(ran.said.right(2000)));
    });
}

Result<> LocalCluster::prepareFolder() const
{
    for (const auto& folder : {m_folder, m_socket}) {
        if (!QDir().mkpath(folder))
            return refuse(ClusterWords::tr("The folder %1 could not be made.").arg(folder));
        if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return refuse(ClusterWords::tr("The folder %1 belongs to somebody else.").arg(folder));
        if (auto given = giveToServer(folder); !given)
            return given;
    }
    return {};
}

bool LocalCluster::isMade() const
{
    return QFile::exists(m_folder + "/data/PG_VERSION"_L1);
}

Result<> LocalCluster::make()
{
    if (isMade())
        return refuse(ClusterWords::tr("There is a database server in %1 already. It was not touched.").arg(m_folder));
    std::array<quint32, 8> random;
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const auto secret = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
    return prepareFolder()
        .and_then([&] { return write(m_folder + "/superuser.password"_L1, secret + '\n', QIODevice::WriteOnly); })
        .and_then([&] {
            return run(u"initdb"_s, {u"-D"_s, m_folder + "/data"_L1, u"-U"_s, superuser(), u"--auth=scram-sha-256"_s,
                u"--pwfile="_s + m_folder + "/superuser.password"_L1, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s, u"--data-checksums"_s});
        })
        .and_then([&](const Ran& ran) -> Result<> {
            if (ran.code == 0)
                return {};
            return refuse(ClusterWords::tr("The database server could not be made in %1. Is the disk full, or the folder somebody else's?").arg(m_folder),
                u"initdb ended with %1: %2"_s.arg(ran.code).arg(ran.said.right(2000)));
        })
        .and_then([&] { return set(u"listen_addresses"_s, {}); })
        .and_then([&] { return set(u"unix_socket_directories"_s, m_socket); })
        .and_then([&] { return set(u"timezone"_s, u"UTC"_s); });
}

Result<> LocalCluster::runScript(const QString& script, const QStringList& arguments) const
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ClusterWords::tr("%1 can not be read.").arg(script), file.errorString());
    // By its text: the server's user may not reach the folder it lies in.
    return run(u"/bin/bash"_s, QStringList{u"-c"_s, QString::fromUtf8(file.readAll()), script, dataFolder()} + arguments).and_then([&](const Ran& ran) -> Result<> {
        if (ran.code == 0)
            return {};
        return refuse(ClusterWords::tr("%1 did not do it.").arg(script), u"it ended with %1: %2"_s.arg(ran.code).arg(ran.said.right(2000)));
    });
}

Result<> LocalCluster::makeBy(const QString& script, const QStringList& arguments)
{
    if (isMade())
        return refuse(ClusterWords::tr("There is a database server in %1 already. It was not touched.").arg(m_folder));
    return prepareFolder()
        .and_then([&] { return runScript(script, arguments); })
        .and_then([&] { return set(u"unix_socket_directories"_s, m_socket); });
}

Result<> LocalCluster::put(const QString& name, const QByteArray& text)
{
    return write(m_folder + "/data/"_L1 + name, text, QIODevice::WriteOnly);
}

Result<> LocalCluster::set(const QString& name, const QString& value)
{
    auto quoted = value;
    quoted.replace(u'\'', u"''"_s);
    return write(m_folder + "/data/postgresql.conf"_L1, u"%1 = '%2'\n"_s.arg(name, quoted).toUtf8(), QIODevice::WriteOnly | QIODevice::Append);
}

Result<> LocalCluster::start()
{
    if (!isMade())
        return refuse(ClusterWords::tr("There is no database server in %1 yet.").arg(m_folder));
    return prepareFolder().and_then([this] {
        return control({u"-l"_s, logFile(), u"start"_s}, ClusterWords::tr("The database server did not start. %1 says why.").arg(logFile()));
    });
}

Result<> LocalCluster::stop()
{
    if (!isRunning())
        return {};
    return thaw().and_then([this] { return control({u"-m"_s, u"fast"_s, u"stop"_s}, ClusterWords::tr("The database server did not stop.")); });
}

Result<QString> LocalCluster::password() const
{
    QFile file(m_folder + "/superuser.password"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ClusterWords::tr("The password of the database server in %1 can not be read.").arg(m_folder), file.errorString());
    return QString::fromLatin1(file.readAll()).trimmed();
}

qint64 LocalCluster::serverProcess() const
{
    QFile file(m_folder + "/data/postmaster.pid"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto id = file.readLine().trimmed().toLongLong();
    // After a crash the file stays; the number may be another program's by now.
    QFile command(u"/proc/%1/cmdline"_s.arg(id));
    return id > 0 && command.open(QIODevice::ReadOnly) && command.readAll().contains(QFile::encodeName(m_folder)) ? id : 0;
}

QList<qint64> LocalCluster::allProcesses() const
{
    const auto server = serverProcess();
    if (server <= 0)
        return {};
    // The server first, so that it can start nobody anew. Each of its processes leads a group of its own.
    QList<qint64> all{server};
    for (const auto& name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + name + "/stat"_L1);
        if (name.toLongLong() <= 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const auto text = stat.readAll();
        const auto after = text.sliced(text.lastIndexOf(')') + 1).simplified().split(' ');
        if (after.size() > 1 && after.at(1).toLongLong() == server)
            all.append(name.toLongLong());
    }
    return all;
}

Result<> LocalCluster::signalAll(int number)
{
    const auto all = allProcesses();
    if (all.isEmpty())
        return refuse(ClusterWords::tr("The database server in %1 does not run.").arg(m_folder));
    for (const auto each : all)
        if (::kill(pid_t(each), number) != 0 && errno != ESRCH)
            return refuse(ClusterWords::tr("The database server in %1 belongs to somebody else.").arg(m_folder), u"kill: errno %1"_s.arg(errno));
    return {};
}

Result<> LocalCluster::kill()
{
    auto killed = signalAll(SIGKILL);
    // Its children's end is waited for, or the next start would find them in the shared memory.
    for (int i = 0; i < 500 && isRunning(); ++i)
        usleep(10'000);
    return killed;
}

Result<> LocalCluster::freeze()
{
    return signalAll(SIGSTOP);
}

Result<> LocalCluster::thaw()
{
    return signalAll(SIGCONT);
}

} // namespace dispatch
