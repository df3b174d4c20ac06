#pragma once

#include "command.h"
#include "picture.h"

namespace dispatch {

// What a conflict is about, read from its row and from what stands now. The desk that decides and the board that shows read the same.

/// What the refused command would have written; of a merge, what the whole command wrote.
[[nodiscard]] QList<Effect> effectsOf(const Conflict& conflict);
/// The row as this desk has it, column to value; nothing when it is not open here.
[[nodiscard]] std::optional<QJsonObject> standingRow(const Picture& picture, const QString& entity, const QString& id);

/// Refused because another desk had the team on something already.
[[nodiscard]] bool isTeamSentTwice(const Conflict& conflict);
/// The assignment its author made, with her times; nothing when she made none.
[[nodiscard]] std::optional<Assignment> sentAssignment(const Conflict& conflict, const Picture& picture);
/// What holds that team now; null when it is free by now.
[[nodiscard]] const Assignment* standingAssignment(const Conflict& conflict, const Picture& picture);

/// The conflict that this refused command wanted to decide: somebody else had decided it first. Null for every other conflict.
[[nodiscard]] const Conflict* decidedBefore(const Conflict& conflict, const Picture& picture);

/// Columns that only mean something together: an address and its pin. @p field first to last, also alone.
[[nodiscard]] QStringList joinedFields(const QString& field);
/// The open merges that are decided with @p conflict, itself among them, in the order of the form.
[[nodiscard]] QList<Conflict> joinedConflicts(const Conflict& conflict, const Picture& picture);
/// Whether it stands on the board for all that are decided with it.
[[nodiscard]] bool leads(const Conflict& conflict, const Picture& picture);

/// An address, or something clinical: a person says why.
[[nodiscard]] bool owesReason(QStringView entity, QStringView field);
/// Plans, flags and what helps a person: a clinician decides.
[[nodiscard]] bool isForClinician(const Conflict& conflict);

/// "recorded as happened", "kept as the centre had it"
[[nodiscard]] QString resolutionWords(Resolution resolution);

} // namespace dispatch
