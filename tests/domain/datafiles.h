#pragma once

#include "codes.h"
#include "protocol.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

/// The data files that the program ships.
namespace dispatch::test {

inline QByteArray dataFile(const QString& name)
{
    QFile file(QStringLiteral(":/codes/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline CodeBook shippedCodes()
{
    CodeBook codes;
    REQUIRE(codes.add(dataFile(QStringLiteral("lists.json"))));
    return codes;
}

inline Protocol shippedProtocol()
{
    auto protocol = Protocol::fromJson(dataFile(QStringLiteral("protocol-2026-09.json")));
    REQUIRE(protocol);
    return *std::move(protocol);
}

} // namespace dispatch::test
