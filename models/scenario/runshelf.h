#pragma once

#include "debrief.h"

namespace dispatch {

/// What somebody wrote about a run, or about a moment of it.
struct RunComment {
    Instant written{};
    QString by;
    QString point;             ///< id of a judged point; empty for the whole run
    QString words;

    bool operator==(const RunComment&) const = default;
};

/// A run that is over, as it is kept on this machine.
struct KeptRun {
    QString scenario;
    QString version;
    QString trainee;
    Instant ended{};           ///< by the wall's clock
    QMap<Measure, qint64> values; ///< what it came to
    QList<RunComment> comments;
    RunRecord record;

    [[nodiscard]] static KeptRun of(const Debrief& debrief, const RunRecord& record, Instant ended);
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Result<KeptRun> fromJson(const QByteArray& json);
    bool operator==(const KeptRun&) const = default;
};

/// The runs of everybody who trained on this machine, a file each in a folder of the training desk. Nothing of it is ever sent anywhere, and
/// it can be thrown away. Reads and writes the disk: not for the windows' thread.
class RunShelf {
public:
    explicit RunShelf(QString folder) : m_folder(std::move(folder)) {}

    /// A run of the same scenario that ended at the same moment is replaced, whole or not at all.
    [[nodiscard]] Result<> keep(const KeptRun& run) const;
    /// The runs of @p scenario, the oldest first; of @p trainee alone, if given. A file that can't be read is left out.
    [[nodiscard]] QList<KeptRun> runs(const QString& scenario, const QString& trainee = {}) const;
    /// Throws all of them away.
    [[nodiscard]] Result<> forget() const;

private:
    QString m_folder;
};

/// What @p measure came to in the last runs, this one last; at most @p most of them. Runs that did not come to it are left out.
[[nodiscard]] QList<qint64> lastOf(const QList<KeptRun>& runs, Measure measure, qsizetype most = 5);

} // namespace dispatch
