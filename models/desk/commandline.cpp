#include "commandline.h"

#include "commandreader.h"
#include "rights.h"
#include "typed.h"

namespace dispatch {

namespace {

/// Longer than any command; what is longer is words, and words belong in a note.
constexpr int longestCommand = 2000;

} // namespace

Reading CommandLine::read(const QString& line, const IncidentId& selected) const
{
    Reading reading;
    if (line.size() > longestCommand) {
        reading.sentence = tr("That is too long for a command.");
        reading.rest = tr("A command holds %1 letters. Nothing was done with it. Long words go into a note: N on the incident's row.").arg(longestCommand);
        reading.keys = tr("Esc leaves everything as it is");
        return reading;
    }
    const auto typed = typedLine(line, longestCommand).kept;
    if (typed.trimmed().isEmpty())
        return reading;
    reading = CommandReader(*m_dispatch, typed, selected).read();
    const auto* proposal = std::get_if<Proposal>(&reading.act);
    if (const auto may = proposal ? rights::allowed(proposal->command) : Result<>(); !may) {
        reading.act = std::monostate();
        reading.sentence = may.error().summary;
        reading.rest.clear();
        reading.keys = tr("Esc leaves everything as it is");
    }
    return reading;
}

QList<std::pair<QString, QString>> CommandLine::verbs()
{
    QList<std::pair<QString, QString>> rows;
    for (const auto verb : CommandWords::all())
        rows.append({CommandWords::form(verb), CommandWords::does(verb)});
    return rows;
}

} // namespace dispatch
