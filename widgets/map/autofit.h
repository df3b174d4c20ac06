#pragma once

#include "place.h"

#include <QList>
#include <QSet>
#include <QString>

namespace dispatch {

/// Without the few (a sixth at most) that stand so far off that the rest would be shown at less than two thirds of its size: what is left out is
/// named at the edge.
[[nodiscard]] QList<Point> standingTogether(QList<Point> points);

/// When the map may move by itself: as the set of what is on it changes, and never after a hand has moved it, until it is asked to fit.
class AutoFit {
public:
    /// Whether the view is to be fitted now that @p keys are on the map.
    [[nodiscard]] bool shouldFit(const QSet<QString>& keys)
    {
        const bool isNew = keys != m_keys;
        m_keys = keys;
        return isNew && !m_locked;
    }
    void lock() { m_locked = true; }
    void unlock() { m_locked = false; }
    [[nodiscard]] bool isLocked() const { return m_locked; }

private:
    QSet<QString> m_keys;
    bool m_locked = false;
};

} // namespace dispatch
