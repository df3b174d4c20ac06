#pragma once

#include "load.h"

#include <QFile>

namespace dispatch::test {

/// A template of packaging/central with the values of @p file, by the script that an administrator uses.
inline QByteArray filled(const QString& name, const QString& file)
{
    QProcess process;
    process.start(QStringLiteral("/bin/bash"), {recipe(QStringLiteral("fill")), recipe(name), file});
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace dispatch::test
