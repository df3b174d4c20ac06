#pragma once

#include "feed.h"

namespace dispatch {

/// A command as it goes to the centre: one element of a batch.
[[nodiscard]] QJsonObject asSent(const WaitingCommand& command);
/// The centre's answers to a batch; nothing when one of them can not be read.
[[nodiscard]] std::optional<QList<Verdict>> verdictsFrom(const QJsonArray& answers);

} // namespace dispatch
