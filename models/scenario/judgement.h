#pragma once

#include "scenario.h"

namespace dispatch {

/// How one point of the protocol came out in a run.
struct Judged {
    enum class Verdict {
        NotReached, ///< the moment from which it counts did not come
        Missed,
        Part,
        Full
    };
    QString point;
    Verdict verdict = Verdict::NotReached;
    int earned = 0;
    qsizetype from = -1;  ///< the entry from which it counts; -1 for the beginning
    qsizetype found = -1; ///< the entry that decided it; -1 for none

    bool operator==(const Judged&) const = default;
};

/// The entries that count: what was undone by going back to a bookmark does not. Each with its place in the record.
[[nodiscard]] QList<std::pair<qsizetype, RunEntry>> livedEntries(const RunRecord& record);
/// Every point of the scenario, in its order.
[[nodiscard]] QList<Judged> judged(const Scenario& scenario, const RunRecord& record);
/// What was earned, in per cent of what could be; 0 when nothing was judged.
[[nodiscard]] int scoreOf(const Scenario& scenario, const QList<Judged>& judged);

} // namespace dispatch
