#pragma once

#include "centreaddress.h"

namespace dispatch {

/// What a new workstation is given: a folder that becomes its data folder.
struct Kit {
    QString station;          ///< "W3"
    CentreAddress address;    ///< with the password; its certificates are named as the folder holds them
    QByteArray recoveryKey{}; ///< the public half of the agency's recovery key in hexadecimal digits; empty without one

    /// Writes centre.json and centre.password into @p folder, which is closed to everybody else. Files that are there are not touched.
    [[nodiscard]] Result<> write(const QString& folder) const;
    /// What centre.json says, for a folder that has one.
    [[nodiscard]] static bool isIn(const QString& folder);
};

} // namespace dispatch
