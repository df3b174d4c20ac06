#pragma once

#include "feed.h"

namespace dispatch {

/// A change as the centre hands it over, before it is believed.
struct FeedLink {
    qint64 seq = 0;
    QString entity;
    QString id;
    int ver = 0;
    std::optional<QString> body;  ///< the row's image as JSON text; nothing when this desk may not read it
    CommandId command;
    QByteArray bodyHash;          ///< SHA-256 of the body
    QByteArray hash;              ///< SHA-256(previous hash ‖ "seq|entity|id|ver|" ‖ bodyHash)
};

/// The hash of @p link on top of @p before.
[[nodiscard]] QByteArray chained(const QByteArray& before, const FeedLink& link);

/// Walks @p links from @p position on: each follows the one before without a gap, each body is what its hash says. The changes, and
/// @p position moved to the last of them; or what is wrong.
[[nodiscard]] Result<QList<FeedChange>> follow(FeedPosition& position, const QList<FeedLink>& links);

} // namespace dispatch
