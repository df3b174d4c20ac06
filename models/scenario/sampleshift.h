#pragma once

#include "command.h"
#include "idsource.h"
#include "picture.h"

namespace dispatch {

/// A shift in progress to train in: staff, teams, people and incidents of a sample county, told relative to now.
///
/// The file (resources/scenarios/sample-shift.json) holds `{"rows": [{"entity", "row": {column: value}}], "fixes": [row]}`. A string
/// `"$name"` stands for one made-up identity throughout the file, `"@-41m"` (s, m, h, d) for a moment relative to now, `"@date-12"` for
/// the day so many days before; columns left out keep the noun's defaults. `"plans"` are safety plans that were signed: `plan` with its
/// `items`, the identities of `version` and `card`, who signed, and in how many days it is reviewed. `"silent"` lists the callsigns whose cars
/// send no positions, `"sign_in"` who sits at the desk. `"changes"`, written like rows, set the columns that they name in rows that are there already: assignments,
/// incidents and teams.
struct SampleShift {
    Command command;     ///< inserts of everything, then the changes, as one command
    QList<Effect> plans; ///< inserts of what was signed, and of what it was signed from; a centre takes those only from whoever signs them
    QList<Fix> fixes;
    QStringList silent;
    QString signInName;
    QHash<QString, QString> names; ///< "$T3" and the like, to the identities that they stand for

    /// Refused with entity, row number and reason when the file is malformed.
    /// @p known: names that have their identities already.
    [[nodiscard]] static Result<SampleShift> fromJson(const QByteArray& json, Instant now, IdSource& ids, const QHash<QString, QString>& known = {});
};

} // namespace dispatch
