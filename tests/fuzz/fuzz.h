#pragma once

#include <QByteArrayView>

#include <cstdlib>

namespace dispatch::fuzz {

/// What a target does with one input. Each target defines it.
void one(QByteArrayView bytes);

/// What holds for every input; an input for which it does not ends the process, so that whoever fuzzes keeps it.
inline void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace dispatch::fuzz
