#include "secrets.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTextStream>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace dispatch::secrets {
namespace {

constexpr qsizetype shortest = 8; // characters of a passphrase

Result<QString> line()
{
    // Byte by byte: what follows the line belongs to somebody else.
    QByteArray text;
    char each = 0;
    for (;;) {
        const auto got = ::read(STDIN_FILENO, &each, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || each == '\n')
            break;
        text.append(each);
    }
    if (text.endsWith('\r'))
        text.chop(1);
    if (text.isEmpty())
        return refuse(u"Standard input had no line with the secret."_s);
    return QString::fromUtf8(text);
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return bytes;
}

QString newPassword()
{
    return QString::fromLatin1(randomBytes(24).toBase64(QByteArray::Base64UrlEncoding));
}

bool onTerminal()
{
    return isatty(STDIN_FILENO) == 1;
}

Result<QString> passwordIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"The password file %1 can not be read: %2."_s.arg(path, file.errorString()));
    const auto open = file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    if (open)
        return refuse(u"The password file %1 can be read by others. Close it first: chmod 600 %1"_s.arg(path));
    return QString::fromUtf8(file.readLine()).trimmed();
}

Result<QString> askedOnce(const QString& prompt)
{
    if (!onTerminal())
        return line();
    termios shown{};
    if (tcgetattr(STDIN_FILENO, &shown) != 0)
        return refuse(u"This terminal can not hide what is typed."_s);
    auto hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    const auto back = qScopeGuard([&] {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        std::fputc('\n', stderr);
    });
    std::fputs(qPrintable(prompt + u": "_s), stderr);
    return line();
}

Result<QString> newPassphrase(const QString& name)
{
    auto first = askedOnce(u"New passphrase for %1"_s.arg(name));
    if (!first)
        return first;
    if (onTerminal()) {
        const auto second = askedOnce(u"The same passphrase again"_s);
        if (!second)
            return second;
        if (*second != *first)
            return refuse(u"The two passphrases differ. Nothing was changed."_s);
    }
    if (first->size() < shortest)
        return refuse(u"The passphrase needs %1 characters or more. Nothing was changed."_s.arg(shortest));
    return first;
}

Result<> write(const QString& path, const QByteArray& text)
{
    const auto name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return refuse(u"%1 could not be made: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    const auto closed = qScopeGuard([file] { ::close(file); });
    if (::write(file, text.constData(), size_t(text.size())) != text.size() || ::fsync(file) != 0)
        return refuse(u"%1 could not be written: %2."_s.arg(path, QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

} // namespace dispatch::secrets
