#pragma once

#include "feed.h"
#include "picture.h"

namespace dispatch {

class Connection;
class Outbox;
class RowWriter;

/// What comes from the centre: its feed, its answers and its bootstrap. The tables show what the centre has with this desk's unseen
/// commands on top; `shadow` keeps the centre's image of just the rows those commands touch. When one of them changes, the rows are
/// put back to it and the commands that touch them are done again, in their order. Each call is one transaction.
class Inbound {
public:
    Inbound(Connection& connection, Outbox& outbox, RowWriter& rows) : m_connection(connection), m_outbox(outbox), m_rows(rows) {}

    [[nodiscard]] Result<FeedPosition> position() const;
    /// The feed up to @p to. The answer holds every row that looks different now.
    [[nodiscard]] Result<Changes> take(const QList<FeedChange>& changes, const FeedPosition& to);
    /// This desk has all that the centre has: what was answered beyond it was lost with the end of a history. It is offered again; the
    /// number of such commands.
    [[nodiscard]] Result<int> offerLost();
    /// What the centre said to commands. Deferred ones wait until @p parkedUntil.
    [[nodiscard]] Result<Changes> settle(const QList<Verdict>& verdicts, Instant parkedUntil);
    /// Begins anew from a bootstrap: every row goes but this desk's own, every kept command is offered again.
    [[nodiscard]] Result<> begin(const QList<FeedChange>& rows, const FeedPosition& at);
    [[nodiscard]] Result<HistoryCursor> cursor() const;
    /// One page of history that is not here yet; what is here is newer than it. @p summary: the incidents come without their
    /// timelines. @p next: where it goes on.
    [[nodiscard]] Result<> fill(const QList<FeedChange>& rows, bool summary, const HistoryCursor& next);
    /// All of one incident that was a summary so far.
    [[nodiscard]] Result<> complete(const IncidentId& incident, const QList<FeedChange>& rows);
    [[nodiscard]] Result<bool> isSummary(const IncidentId& incident) const;

private:
    struct RowKey {
        QString entity;
        QString id;
        friend bool operator==(const RowKey&, const RowKey&) = default;
        friend size_t qHash(const RowKey& key, size_t seed = 0) { return qHash(key.id, seed); }
    };
    using Images = QHash<RowKey, std::optional<QJsonObject>>;
    struct Unseen {
        CommandId id;
        QList<Effect> effects;
        QSet<RowKey> rows;
        bool accepted = false;
        bool shows = true; ///< false: it did not fit when it was last tried
    };

    template <typename Work>
    [[nodiscard]] auto feeding(Work work) -> std::invoke_result_t<Work>;
    [[nodiscard]] Result<> fillRows(const QList<FeedChange>& rows, bool summary);
    [[nodiscard]] Result<> note(QLatin1StringView key, const QVariant& value);
    [[nodiscard]] Result<> move(const FeedPosition& to);
    [[nodiscard]] Result<> move(const HistoryCursor& to);
    [[nodiscard]] Result<QList<Unseen>> unseen(qint64 seq) const;
    /// Offers the command again, with what was answered.
    [[nodiscard]] Result<> offerAgain(const QString& command);
    [[nodiscard]] Result<Images> shadows() const;
    /// Puts @p stirred and all that hangs together with it right: the confirmed images, then the unseen commands again.
    [[nodiscard]] Result<> rebase(QSet<RowKey> stirred, const QList<FeedChange>& changes, qint64 seq, QSet<RowKey>& touched);
    [[nodiscard]] Result<> rebaseOrAll(const QSet<RowKey>& stirred, const QList<FeedChange>& changes, qint64 seq, QSet<RowKey>& touched);
    /// Makes the rows what the images say; a row without one goes.
    [[nodiscard]] Result<> putAll(const Images& images);
    [[nodiscard]] Result<> again(const Unseen& command);
    /// @p rows as they look now; @p brought are those of them whose looks are known already.
    [[nodiscard]] Result<Changes> asTheyStand(const QSet<RowKey>& rows, const Images& brought = {}) const;
    [[nodiscard]] Result<> put(const FeedChange& change);

    Connection& m_connection;
    Outbox& m_outbox;
    RowWriter& m_rows;
};

} // namespace dispatch
