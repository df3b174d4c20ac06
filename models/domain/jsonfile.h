#pragma once

#include "failure.h"

#include <QHash>
#include <QJsonValue>

/// How data files are read: every refusal names the file, the place in it and the reason.
namespace dispatch::jsonfile {

/// No file of ours comes near this; a larger one is not ours.
inline constexpr qsizetype sizeLimit = 8 * 1024 * 1024;

/// The whole of @p json. @p what names the file in the log.
[[nodiscard]] Result<QJsonValue> parsed(const QByteArray& json, const QString& what);
/// A refusal that says @p where in @p what is @p why.
[[nodiscard]] std::unexpected<Failure> refused(const QString& what, const QString& where, const QString& why);
/// An object of language to wording; "en" must be there, and every wording must have something in it.
[[nodiscard]] Result<QHash<QString, QString>> texts(const QJsonValue& json, const QString& what, const QString& where);
/// The wording in @p language, English where there is none.
[[nodiscard]] QString text(const QHash<QString, QString>& texts, const QString& language);

} // namespace dispatch::jsonfile
