#pragma once

#include <QString>

namespace dispatch {

/// How a typed telephone number reads, by libphonenumber. The typed text is kept whatever it is.
struct PhoneReading {
    QString e164;      ///< "+19165550163" when it is a possible number, else empty
    QString shown;     ///< "(916) 555-0163", or international form for foreign numbers
    QString complaint; ///< a sentence when it is not one ("“555-01” is too short for a call-back number. It is kept as typed."), else empty

    bool operator==(const PhoneReading&) const = default;
};

/// @p region: the county's region, "US". 916-555-01xx numbers are possible numbers though never assigned.
[[nodiscard]] PhoneReading readPhone(const QString& typed, const QString& region = QStringLiteral("US"));

} // namespace dispatch
