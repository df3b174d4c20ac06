#pragma once

#include "scenario.h"

namespace dispatch {

/// How a file says when its story begins.
inline constexpr QLatin1StringView beginsForm("yyyy-MM-dd'T'HH:mm");

/// Reads a scenario's file into @p scenario: every mistake in it. What refers to what is checked as soon as both are read.
[[nodiscard]] QList<Mistake> readScenario(const QByteArray& json, const Scenario::Ground& ground, Scenario& scenario);

} // namespace dispatch
