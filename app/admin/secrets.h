#pragma once

#include "failure.h"

#include <QByteArray>
#include <QString>

/// How secrets come in and go out: never by the command line, never into a log.
namespace dispatch::secrets {

/// Random bytes, and the words made of them that a login is given.
[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] QString newPassword();
/// The first line of @p path, which nobody but its owner may read.
[[nodiscard]] Result<QString> passwordIn(const QString& path);
/// Asked without showing it; once, of the one who knows it.
[[nodiscard]] Result<QString> askedOnce(const QString& prompt);
/// On a terminal asked twice without showing it; else one line of standard input.
[[nodiscard]] Result<QString> newPassphrase(const QString& name);
/// Writes a file for its owner alone; one that is there already is not touched.
[[nodiscard]] Result<> write(const QString& path, const QByteArray& text);
[[nodiscard]] bool onTerminal();

} // namespace dispatch::secrets
