#pragma once

#include "centre.h"

#include "centreaddress.h"

namespace dispatch::test {

/// How a workstation of @p centre comes in at the private server's socket.
inline CentreAddress addressOf(const Centre& centre, const QString& name)
{
    return {server().cluster().host(), {}, centre.name, QStringLiteral("ws_") + name.toLower(), QStringLiteral("known to the tests"), {}, {}, {}, true};
}

} // namespace dispatch::test
