#pragma once

#include "debrief.h"

#include <QCoreApplication>

namespace dispatch {

/// How a debrief says what a record and a rule hold.
class DebriefWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DebriefWords)
public:
    /// "asked: “Where are you now?”"
    [[nodiscard]] static QString deed(const RunEntry& entry, const CodeBook& codes);
    [[nodiscard]] static QString expected(const ProtocolPoint& point);
    [[nodiscard]] static QString rule(const ProtocolPoint& point);
    [[nodiscard]] static QString radio(const QString& says);
    [[nodiscard]] static QString fault(const RunEntry& entry);
    [[nodiscard]] static QString step(const QString& step);
    [[nodiscard]] static QString measure(Measure measure);
    [[nodiscard]] static QString value(Measure measure, std::optional<qint64> value);
    [[nodiscard]] static QString span(Span span);

private:
    [[nodiscard]] static QString done(const RunEntry& entry, const CodeBook& codes);
};

} // namespace dispatch
