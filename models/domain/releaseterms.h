#pragma once

#include "approval.h"

namespace dispatch {

/// What an approval's `why` holds. Of a release from a plan, what something is given for stands below the words on a line of its own: it was
/// agreed to for that and for nothing else.
[[nodiscard]] inline QString releaseTerms(const QString& words, const QString& purpose) { return words + u'\n' + purpose; }
/// What is asked and why, as it is read.
[[nodiscard]] inline QString askedWords(const Approval& approval) { return approval.why.section(u'\n', 0, 0); }
/// Empty where nothing binds.
[[nodiscard]] inline QString agreedPurpose(const Approval& approval) { return approval.isOfPlan() ? approval.why.section(u'\n', 1) : QString(); }

} // namespace dispatch
