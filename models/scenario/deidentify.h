#pragma once

#include "codes.h"
#include "picture.h"
#include "protocol.h"

namespace dispatch {

/// Somewhere on the bundled map where nobody of a past shift was.
struct Venue {
    QString address;
    Point point;
};

/// How a past shift becomes a scenario in which nobody can be found again.
struct Deidentifying {
    const CodeBook* codes = nullptr;
    const Protocol* protocol = nullptr;
    QList<Venue> venues;               ///< where the callers are in the story
    QTimeZone zone;
    quint32 seed = 1;
};

/// The addresses of a sample shift, without their city, to lay a story's callers at.
[[nodiscard]] QList<Venue> venuesOf(const QByteArray& sampleShift);

/// A scenario file of @p shift. Nothing is carried over but codes of the lists and of the protocol, and how the calls followed each other:
/// people have invented names and 555-01xx numbers, places are moved, the time is another week and jittered, and for what was written there
/// stand the words of the codes. Refused when there is no call, or more than a scenario has callers.
[[nodiscard]] Result<QByteArray> deidentified(const Changes& shift, const Deidentifying& how);

} // namespace dispatch
