#pragma once

#include "plancontent.h"
#include "plantemplate.h"

namespace dispatch {

/// What became of one line from one version to another. Before is missing where it is new, after where it was left out.
struct LineDifference {
    std::optional<PlanItem> before;
    std::optional<PlanItem> after;
    bool moved = false;         ///< to another part, or past lines that stayed

    [[nodiscard]] bool added() const { return !before; }
    [[nodiscard]] bool removed() const { return !after; }
    [[nodiscard]] bool reworded() const;     ///< words, English or contact
    [[nodiscard]] bool remarked() const;
    [[nodiscard]] const PlanItem& line() const { return after ? *after : *before; }
    bool operator==(const LineDifference&) const = default;
};

enum class PlanFact { Language, WrittenWith, KeptWhere, Likelihood, ReviewBy };

/// Something about the whole plan that is not the same.
struct FactDifference {
    PlanFact fact = PlanFact::Language;
    QString before;
    QString after;

    bool operator==(const FactDifference&) const = default;
};

struct PlanDifference {
    QList<LineDifference> lines;     ///< as they are read in the later one, those left out where they stood
    QList<FactDifference> facts;

    [[nodiscard]] bool isEmpty() const { return lines.isEmpty() && facts.isEmpty(); }
    /// "3 new, 1 changed, 1 left out"; lines that only moved count as changed.
    [[nodiscard]] QString summary() const;
    bool operator==(const PlanDifference&) const = default;
};

/// Between any two versions, the earlier first.
[[nodiscard]] PlanDifference differenceBetween(const PlanContent& before, const PlanContent& after);

enum class DifferenceKind { Added, Removed, Changed, Moved };

/// One difference as it is read.
struct DifferenceLine {
    DifferenceKind kind = DifferenceKind::Changed;
    QString sentence;
    PlanItemId item;     ///< null: it is about the whole plan

    bool operator==(const DifferenceLine&) const = default;
};

/// All of them: a line that was moved and reworded at once is two.
[[nodiscard]] QList<DifferenceLine> differenceLines(const PlanDifference& difference, const PlanTemplate& form);
/// One sentence for each difference: "Signs that I am getting worse: “I walk at night” now reads “I walk at night, toward the river”."
[[nodiscard]] QStringList differenceWords(const PlanDifference& difference, const PlanTemplate& form);
/// A line as it is said in a sentence: its words, or who it names.
[[nodiscard]] QString lineWords(const PlanItem& item);

} // namespace dispatch
