#pragma once

#include "planlanguage.h"
#include "sampleplan.h"

/// The data that safety plans are made of, as this program carries it.
namespace dispatch::plandata {

[[nodiscard]] Result<PlanTemplate> form();
[[nodiscard]] Result<PlanLanguage> language(const QString& code);
[[nodiscard]] Result<SamplePlan> sample(const QString& code);
/// The codes of all languages, by commas.
[[nodiscard]] QString languages();

} // namespace dispatch::plandata
