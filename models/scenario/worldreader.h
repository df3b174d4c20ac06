#pragma once

#include "linedreader.h"

#include <QSet>

namespace dispatch {

/// Reads the rows that a scenario's file adds to the sample shift and changes in it, and holds against that world what the file names.
class WorldReader {
public:
    explicit WorldReader(LinedReader& reader) : m_reader(reader) {}

    /// "rows", "changes" or "plans".
    [[nodiscard]] QJsonArray rows(const LinedJson& in, QLatin1StringView key);
    /// The sample shift as the scenario has it: its teams and names are known from now on.
    void useWorld(const QByteArray& world);
    void checkTeam(const LinedJson& at, const QString& callsign);
    /// Once all rows are read.
    void checkNames();

private:
    void checkNames(const LinedJson& in);

    LinedReader& m_reader;
    QStringList m_teams;
    QSet<QString> m_names;
    QList<LinedJson> m_rowsRead;
};

} // namespace dispatch
