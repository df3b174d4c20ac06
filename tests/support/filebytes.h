#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace dispatch::test
