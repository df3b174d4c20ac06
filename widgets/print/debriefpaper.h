#pragma once

#include "paper.h"

#include <array>

namespace dispatch {

/// What a debrief is printed from: words alone.
struct DebriefSheet {
    struct Line {
        QStringList cells;      ///< when, point, what was done, expected, score
        QString more;           ///< below it: why, and what somebody wrote about it
    };
    struct Group {
        QString title;
        QList<Line> lines;
    };
    QString title;              ///< "Scenario 7, “The blue apartments”"
    QString about;              ///< who, when, seed, what it came to
    QList<Group> groups;
    QList<std::array<QString, 4>> times; ///< measure, this run, goal, last runs
    QStringList comments;       ///< on the run as a whole
    QString mark;               ///< stands in a frame on every page: that nothing of it is real
};

/// A debrief on paper.
class DebriefPaper {
    Q_DECLARE_TR_FUNCTIONS(dispatch::DebriefPaper)
public:
    [[nodiscard]] static Paper lay(const QPageLayout& paper, const DebriefSheet& sheet);
};

} // namespace dispatch
