#pragma once

#include "callerscript.h"
#include "linedreader.h"
#include "scenario.h"

namespace dispatch {

/// One caller of a scenario file, held against the questions and code lists.
[[nodiscard]] CallerScript readCaller(LinedReader& reader, const LinedJson& in, const Scenario::Ground& ground);
/// A code of the list, if there is anything.
[[nodiscard]] QString readCode(LinedReader& reader, const LinedJson& in, QLatin1StringView key, const QString& list, const CodeBook& codes, LinedReader::Owed owed);
[[nodiscard]] QStringList readCodes(LinedReader& reader, const LinedJson& in, QLatin1StringView key, const QString& list, const CodeBook& codes, LinedReader::Owed owed);

} // namespace dispatch
