#pragma once

#include "codes.h"
#include "picture.h"

namespace dispatch {

/// Takers of whom these dispositions say that they have the person, and who have accepted no transfer of the incident.
[[nodiscard]] QList<Taker> missingTakers(const Picture& picture, const CodeBook& codes, const IncidentId& incident, const QStringList& dispositions);
/// Whose transfer keeps the incident from closing so: one that has not answered, or one that never accepted. None: nobody's.
[[nodiscard]] std::optional<Taker> owedTransfer(const Picture& picture, const CodeBook& codes, const IncidentId& incident, const QStringList& dispositions);

} // namespace dispatch
