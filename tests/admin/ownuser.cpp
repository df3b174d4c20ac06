#include "ownuser.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace dispatch::test {

namespace {

void give(const QString& path)
{
    if (geteuid() != 0)
        return;
    const auto* user = getpwnam("postgres");
    REQUIRE(user);
    REQUIRE(chown(QFile::encodeName(path).constData(), user->pw_uid, user->pw_gid) == 0);
}

} // namespace

void makeOwnFolder(const QString& path)
{
    REQUIRE(QDir().mkpath(path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    give(path);
}

void writeOwnFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    REQUIRE(file.write(text) == text.size());
    file.close();
    give(path);
}

void startAsOwnUser(QProcess& process, const QString& program, const QStringList& arguments, const QString& home, const QStringList& environment)
{
    process.setEnvironment(QStringList{u"PATH="_s + qEnvironmentVariable("PATH"), u"LC_ALL=C.UTF-8"_s, u"HOME="_s + home} + environment);
    process.setWorkingDirectory(home);
    if (geteuid() == 0)
        process.start(u"setpriv"_s, QStringList{u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s, u"--"_s, program} + arguments);
    else
        process.start(program, arguments);
    REQUIRE(process.waitForStarted());
}

} // namespace dispatch::test
