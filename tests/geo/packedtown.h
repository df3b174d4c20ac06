#pragma once

#include "packedcounty.h"
#include "searchcounty.h"

#include <QCoreApplication>

namespace dispatch {

/// The town of the search's cases, packed once for all of them.
inline const PackedCounty& packedTown()
{
    static std::optional<PackedCounty> packed;
    if (!packed) {
        packed.emplace(searchCounty());
        qAddPostRoutine([] { packed.reset(); }); // its connection ends before the application does
    }
    return *packed;
}

} // namespace dispatch
