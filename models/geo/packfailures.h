#pragma once

#include "failure.h"

QT_BEGIN_NAMESPACE
class QSqlError;
QT_END_NAMESPACE

/// What a map pack says when it can not be used or made: one sentence a cause, all of them here.
namespace dispatch::packfailures {

[[nodiscard]] Failure missing(const QString& detail);
[[nodiscard]] Failure foreign(const QString& detail);
[[nodiscard]] Failure newer(int format);
[[nodiscard]] Failure damaged(const QString& detail);
/// Another pack has taken the file's name since this one was opened.
[[nodiscard]] Failure replaced();
[[nodiscard]] Failure notWritten(const QString& detail);
[[nodiscard]] Failure diskFull(const QString& detail);
/// What a pack is made from has nothing in it.
[[nodiscard]] Failure empty(const QString& detail);
[[nodiscard]] Failure cannotDraw(const QString& detail);

/// The failure behind a refused statement, which @p step names in the log; values never get there.
[[nodiscard]] Failure ofStatement(const QSqlError& error, QAnyStringView step);

} // namespace dispatch::packfailures
