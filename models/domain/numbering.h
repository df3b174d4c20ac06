#pragma once

#include <QString>

namespace dispatch {

/// Incident numbers as people say them. The centre's numbers count through the year and are spoken by their last three
/// digits or more ("104"); a workstation that is alone gives its own ("W3-017") and keeps it beside the later one.
struct Numbering {
    QString prefix;  ///< "W3-" while alone, empty where this file is its own authority (training)
    /// "104", "W3-017": at least three digits.
    [[nodiscard]] QString format(int count) const;
};

} // namespace dispatch
