#pragma once

#include "picture.h"

#include <algorithm>

namespace dispatch {

/// One person's safety plan with all that belongs to it, as it was read from the file (`Store::planOf`): what an editor shows and what a
/// verb about a plan is drafted against, because the picture holds only what is looked at while open. A value that takes in what was
/// stored since.
class PlanFile {
public:
    PlanFile() = default;
    PlanFile(const PersonId& person, const Changes& read);

    /// Takes in what is hers; rows of other people are passed over. Whether anything was.
    bool apply(const Changes& changes);

    [[nodiscard]] const PersonId& person() const { return m_person; }
    /// In the order in which they came.
    template <typename Noun>
    [[nodiscard]] const QList<Noun>& all() const { return m_rows.of<Noun>(); }
    template <typename Noun>
    [[nodiscard]] const Noun* find(const Id<Noun>& id) const
    {
        const auto found = std::ranges::find(all<Noun>(), id, &Noun::id);
        return found == all<Noun>().cend() ? nullptr : &*found;
    }

    /// The plan to show: of several the one that was begun last, one that was withdrawn only when there is no other.
    [[nodiscard]] const PlanDraft* draft() const;
    /// All lines of the plan, also those left out: by part, place and identity.
    [[nodiscard]] QList<PlanItem> itemsOf(const PlanDraftId& plan) const;
    [[nodiscard]] const PlanVersion* newestVersionOf(const PlanDraftId& plan) const;
    /// Of all her plans, the version that holds.
    [[nodiscard]] const PlanVersion* signedVersion() const;

private:
    template <typename Noun>
    [[nodiscard]] bool isHers(const Noun& noun) const;
    template <typename Noun>
    bool take(const Changes& changes);

    PersonId m_person;
    Changes m_rows;
};

} // namespace dispatch
