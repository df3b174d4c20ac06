#pragma once

#include "failure.h"

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

/// What the store says when it can not do a thing: one sentence a cause, all of them here.
namespace dispatch::failures {

[[nodiscard]] Failure notKept(const QString& detail);
[[nodiscard]] Failure notRead(const QString& detail);
[[nodiscard]] Failure diskFull(const QString& detail);
[[nodiscard]] Failure damaged(const QString& detail);
[[nodiscard]] Failure keyMissing(const QString& detail);
[[nodiscard]] Failure keyDoesNotFit();
[[nodiscard]] Failure newer(const QString& writtenBy, int schema);
[[nodiscard]] Failure inUse();
[[nodiscard]] Failure unprotected(const QString& detail);
[[nodiscard]] Failure cannotOpen(const QString& detail);
[[nodiscard]] Failure closing();
[[nodiscard]] Failure draftGone();

/// The failure behind a refused statement. @p step names the statement in the log; values never get there.
[[nodiscard]] Failure ofStatement(const QSqlError& error, QAnyStringView step, bool writing);
/// SQLite's primary result code of @p error, 0 when it has none.
[[nodiscard]] int codeOf(const QSqlError& error);

} // namespace dispatch::failures
