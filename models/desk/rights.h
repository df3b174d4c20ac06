#pragma once

#include "desk.h"

namespace dispatch {

/// Who may write what, by her role. These are the centre's own rules, read from the file that it decides by (policy.json): what it would
/// refuse somebody is not offered to her here, and not done on a desk that is alone or trains.
namespace rights {

/// Whether @p role may write a new row of @p entity.
[[nodiscard]] bool mayMake(Role role, const QString& entity);
[[nodiscard]] bool mayChange(Role role, const QString& entity, const QString& field);
template <Stored Noun>
[[nodiscard]] bool mayMake(Role role)
{
    return mayMake(role, RowOf<Noun>::entity);
}
/// Whether somebody of this role works at a desk at all: whoever may write down nothing that happened sees no names either.
[[nodiscard]] bool worksHere(Role role);

/// Where somebody does her work whose role works at no desk, for the lock: "An analyst counts in the reports, with a login of her own."
[[nodiscard]] QString elsewhereWords(Role role);

/// The roles that may give all of it.
[[nodiscard]] QList<Role> whoMay(const QList<Effect>& effects);
/// Refused with who may, when whoever gives it may not.
[[nodiscard]] Result<> allowed(const Command& command);
[[nodiscard]] Result<Proposal> allowed(Proposal proposal);
/// "Only a supervisor does this."
[[nodiscard]] QString onlyWords(const QList<Role>& roles);

} // namespace rights

} // namespace dispatch
