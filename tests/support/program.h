#pragma once

#include <QProcess>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// What another program writes when it is called with @p arguments; it must end well.
inline QString told(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace dispatch::test
