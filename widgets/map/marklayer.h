#pragma once

#include "mapcamera.h"
#include "mapmark.h"
#include "markpainter.h"

#include <QImage>
#include <QLineF>
#include <QQuickItem>
#include <QSet>

#include <memory>

namespace dispatch {

class Looks;

/// All marks of the map as one item: a thousand of them cost one painting, not a thousand items.
class MarkLayer : public QQuickItem {
    Q_OBJECT
public:
    explicit MarkLayer(QQuickItem* parent = nullptr);
    ~MarkLayer() override;

    /// A team in the hand, on its way to an incident.
    struct Drag {
        QString team;     ///< its mark's key
        QPointF to;
        QString incident; ///< the mark under it, or empty
        bool operator==(const Drag&) const = default;
    };

    void setLooks(const Looks* looks);
    void setCamera(const MapCamera& camera);
    void setMarks(const QList<MapMark>& marks);
    void setSelected(const QString& key);
    void setNames(bool shown);
    void setDrag(const std::optional<Drag>& drag);
    void setPin(const std::optional<Point>& pin);

    /// The uppermost mark there, or nothing.
    [[nodiscard]] const MapMark* at(const QPointF& point) const;
    /// All of them as they are to be seen now, and nothing between them.
    [[nodiscard]] const QImage& canvas(qreal dpr);

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    struct Pieces;
    /// A mark that is in view, and where it is drawn.
    struct Shown {
        const MapMark* mark;
        QPointF truly;
        QPointF at;
        bool hasName = true;
    };
    /// What of a mark stands on the canvas.
    struct Drawn {
        QString key;
        QString shows;
        QPointF at;
        QPointF truly;
        QRect room;
        bool operator==(const Drawn&) const = default;
    };
    /// What stands on the canvas besides them.
    struct Beside {
        QList<QLineF> leads;
        std::optional<QPointF> pin;
        bool operator==(const Beside&) const = default;
    };
    [[nodiscard]] const QList<Shown>& shown() const;
    void changed();
    [[nodiscard]] QList<Drawn> toDraw(qreal dpr) const;
    [[nodiscard]] Beside besides() const;
    [[nodiscard]] QList<QRect> roomsOf(const Beside& beside) const;
    void renew(const QRect& room, qreal dpr);
    void drawWithin(const QRect& room, qreal dpr);
    [[nodiscard]] MarkPainter::Emphasis emphasisOf(const Shown& shown) const;

    const Looks* m_looks = nullptr;
    std::unique_ptr<MarkPainter> m_painter;
    MapCamera m_camera;
    QList<MapMark> m_marks;
    QString m_selected;
    std::optional<Drag> m_drag;
    std::optional<Point> m_pin;
    bool m_names = true;
    mutable QList<Shown> m_shown; ///< from the lowest to the uppermost
    mutable bool m_isPlaced = false;
    QImage m_canvas;      ///< all marks; of two hundred cars few have moved by a pixel, and only those are drawn anew
    QList<Drawn> m_drawn; ///< on it, from the lowest to the uppermost
    Beside m_beside;
    QSet<QPoint> m_renewed; ///< squares of it that the scene has not taken over yet
};

} // namespace dispatch
