#pragma once

#include "picture.h"

#include <QObject>

namespace dispatch {

/// The one Picture of a workstation: every board, pane and desk reads this one, none keeps a copy.
class LivePicture : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const Picture& now() const { return m_picture; }
    void apply(const Changes& changes);
    void setDrives(const QList<DrivesTo>& drives);
    /// Empties the picture, when a desk begins anew. The models are made after.
    void clear() { m_picture = {}; }

Q_SIGNALS:
    /// The picture already holds @p changes. Incidents that lost a row which is gone are among them as they stand now.
    void applied(const dispatch::Changes& changes);
    /// Drives by road were worked out anew.
    void drivesChanged();

private:
    Picture m_picture;
};

} // namespace dispatch
