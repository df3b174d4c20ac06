#pragma once

#include <QProcess>

namespace dispatch::test {

// What belongs to the server's own user: root gives it to the system's user postgres, anybody else is that user himself.

/// Makes a folder closed to others.
void makeOwnFolder(const QString& path);
/// Writes a file closed to others.
void writeOwnFile(const QString& path, const QByteArray& text);
/// Starts @p process as that user, at home in @p home.
void startAsOwnUser(QProcess& process, const QString& program, const QStringList& arguments, const QString& home, const QStringList& environment = {});

} // namespace dispatch::test
