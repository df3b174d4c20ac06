#pragma once

#include "failure.h"
#include "instant.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace dispatch {

/// One thing that happened in a training run. `what` is a word of `runWords`, `facts` tell which one ("caller", "question", "team" …).
struct RunEntry {
    Span at{};                     ///< since the story began
    QString what;
    QMap<QString, QString> facts;
    QString words;                 ///< what was said or written, as it was said

    bool operator==(const RunEntry&) const = default;
};

/// What is looked for in a record: an entry of that kind, each of whose named facts is one of the words.
struct RunPattern {
    QString what;
    QHash<QString, QStringList> with;
    QString holds;                 ///< a part of the entry's words, in any case; empty for any words

    [[nodiscard]] bool fits(const RunEntry& entry) const;
    bool operator==(const RunPattern&) const = default;
};

/// All that happened in a run, in its order; nothing in it is ever changed or taken out. Going back to a bookmark is an entry of its own,
/// and what was done before it stays.
class RunRecord {
public:
    void add(RunEntry entry) { m_entries.append(std::move(entry)); }
    [[nodiscard]] const QList<RunEntry>& entries() const { return m_entries; }
    /// The first entry from @p from on that fits; -1 for none.
    [[nodiscard]] qsizetype find(const RunPattern& pattern, qsizetype from = 0) const;

    /// One JSON object a line.
    [[nodiscard]] QByteArray toJsonLines() const;
    [[nodiscard]] static Result<RunRecord> fromJsonLines(const QByteArray& lines);

    bool operator==(const RunRecord&) const = default;

private:
    QList<RunEntry> m_entries;
};

/// Every kind of entry, with the facts that it carries.
[[nodiscard]] const QMap<QString, QStringList>& runWords();

} // namespace dispatch
