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
    void apply(const Changes& changes)
    {
        m_picture.apply(changes);
        Q_EMIT applied(changes);
    }
    /// Empties the picture, when a desk begins anew. The models are made after.
    void clear() { m_picture = {}; }

Q_SIGNALS:
    /// The picture already holds @p changes.
    void applied(const dispatch::Changes& changes);

private:
    Picture m_picture;
};

} // namespace dispatch
