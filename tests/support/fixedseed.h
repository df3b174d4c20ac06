#pragma once

#include <QtEnvironmentVariables>

namespace dispatch::test {

/// Properties are tried with the same inputs each time, so that a commit that passed passes again; `packaging/dev chaos` gives others.
inline void fixSeed()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=1");
}

} // namespace dispatch::test
