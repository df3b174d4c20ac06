#pragma once

#include <QtEnvironmentVariables>

namespace dispatch::test {

/// A number from the environment, by which a run is repeated or made longer.
inline int setting(const char* name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

} // namespace dispatch::test
