#pragma once

#include "command.h"

namespace dispatch {

/// Where a desk stands in the centre's feed of changes: every change up to `seq` is in its file, and `hash` proves which.
struct FeedPosition {
    QString history;   ///< UUID of the centre's history; empty before the first bootstrap
    qint64 seq = 0;
    QByteArray hash;   ///< SHA-256 over the chain of changes

    bool operator==(const FeedPosition&) const = default;
};

/// How much of the centre's history a desk has fetched behind the feed: the next page is @p after in @p part.
struct HistoryCursor {
    QString part;    ///< "people", "recent", "older"; empty when all of it is here
    QString after;

    bool operator==(const HistoryCursor&) const = default;
};

/// One row as the centre has it now.
struct FeedChange {
    qint64 seq = 0;                    ///< 0 for a row of a bootstrap
    QString entity;
    QString id;
    std::optional<QJsonObject> image;  ///< nothing when this desk may not read the row
    CommandId command;                 ///< what made it so; null for a row of a bootstrap and for what an administrator did
};

/// The centre's answer to a command.
struct Verdict {
    enum class State { Accepted, Rejected, Deferred };
    CommandId command;
    State state = State::Accepted;
    QString code;        ///< Rejected, Deferred: an SQLSTATE or CA4xx
    QJsonObject reason;
    qint64 seq = 0;      ///< the last change it made, or the head when it was decided

    bool operator==(const Verdict&) const = default;
};
template <>
inline constexpr auto wordsOf<Verdict::State> = std::to_array<std::pair<Verdict::State, QLatin1StringView>>({
    {Verdict::State::Accepted, QLatin1StringView("accepted")}, {Verdict::State::Rejected, QLatin1StringView("rejected")},
    {Verdict::State::Deferred, QLatin1StringView("deferred")}});

/// A command on its way to the centre.
struct WaitingCommand {
    qint64 n = 0;                  ///< its place in this desk's outbox
    CommandId id;
    QString name;
    Actor actor;
    QString effects;               ///< the text that the proof was made over
    QList<CommandId> deps;
    Instant occurredAt{};
    QString proof;
    std::optional<Verdict> prior;  ///< what the centre had answered before its history was lost

    bool operator==(const WaitingCommand&) const = default;
};

} // namespace dispatch
