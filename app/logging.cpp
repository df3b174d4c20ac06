#include "logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qint64 sizeLimit = 4 * 1024 * 1024;

/// The open log. Qt calls one handler for the whole process and from any thread: this is the one place with a lock.
struct Log {
    QMutex mutex;
    QFile file;
};

std::unique_ptr<Log>& log()
{
    static std::unique_ptr<Log> theLog;
    return theLog;
}

void rotate(QFile& file)
{
    const auto old = file.fileName() + u".1"_s;
    file.close();
    QFile::remove(old);
    QFile::rename(file.fileName(), old);
    file.open(QIODevice::Append);
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static constexpr const char* names[] = {"debug", "warning", "critical", "fatal", "info"};
    const auto line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QLatin1StringView(names[type]),
        QLatin1StringView(context.category ? context.category : "default"), QString(message).replace(u'\n', u' '));
    auto& current = *log();
    const QMutexLocker lock(&current.mutex);
    if (current.file.isOpen()) {
        current.file.write(line.toUtf8());
        current.file.flush();
        if (current.file.size() > sizeLimit)
            rotate(current.file);
    }
    if (type != QtDebugMsg)
        std::fputs(line.toLocal8Bit().constData(), stderr);
}

} // namespace

void startLogging(const QString& folder)
{
    QDir().mkpath(folder + u"/log"_s);
    log() = std::make_unique<Log>();
    log()->file.setFileName(folder + u"/log/dispatch.log"_s);
    log()->file.open(QIODevice::Append);
    qInstallMessageHandler(&write);
}

} // namespace dispatch
