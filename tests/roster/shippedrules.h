#pragma once

#include "filebytes.h"
#include "rosterrules.h"

namespace dispatch::test {

inline QByteArray rulesFile() { return bytesOf(QStringLiteral(":/roster/rules-2026-09.json")); }

/// The rules that the program ships.
inline RosterRules shippedRules()
{
    auto rules = RosterRules::fromJson(rulesFile());
    REQUIRE(rules);
    return *std::move(rules);
}

} // namespace dispatch::test
