#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <expected>

namespace dispatch {

/// What is wrong with one line of a file that somebody wrote; lines count from 1, as an editor shows them.
struct LineError {
    int line = 0;
    QString words;

    bool operator==(const LineError&) const = default;
};

struct CsvRow {
    int line = 0;             ///< where it begins
    QStringList cells;

    bool operator==(const CsvRow&) const = default;
};

/// The rows of a file after RFC 4180, read strictly: UTF-8 with or without a mark, commas, any line end, quotes only around a whole cell.
/// Empty lines are passed over. Either all rows, or every line that can't be read.
[[nodiscard]] std::expected<QList<CsvRow>, QList<LineError>> csvRows(const QByteArray& bytes);

} // namespace dispatch
