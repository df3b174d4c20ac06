#pragma once

#include "codes.h"

#include <QFile>

namespace dispatch::bench {

/// A data file inside the program; there is no bench without it.
inline QByteArray bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

inline CodeBook bundledCodes()
{
    CodeBook codes;
    if (const auto added = codes.add(bundled(QStringLiteral(":/codes/lists.json"))); !added)
        qFatal("code lists: %s", qPrintable(added.error().detail));
    return codes;
}

} // namespace dispatch::bench
