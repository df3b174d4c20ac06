#pragma once

#include "mapcamera.h"
#include "tilequeue.h"

#include <QColor>
#include <QPointer>
#include <QQuickItem>

namespace dispatch {

/// The ground of the map: tiles where they are there, the nearest ancestor enlarged while they are being painted, a hatch with words
/// where the map has none.
class TileLayer : public QQuickItem {
    Q_OBJECT
public:
    explicit TileLayer(QQuickItem* parent = nullptr);

    void setQueue(TileQueue* queue);
    void setCamera(const MapCamera& camera);
    /// @p enlarged 2 draws everything of the ground twice as large, letters too: it follows the text size.
    void setLook(MapStyle style, double enlarged, const QColor& hatch, const QString& missingWords);

    /// What the view shows: as large as it would be drawn, from the middle outwards. For tests too.
    [[nodiscard]] QList<TileWish> inView() const;

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    struct Ground;
    /// A picture and the part of it, in its pixels, that fills a tile's place.
    struct Piece {
        QImage image;
        QRectF part;
        bool isExact = false;
    };
    [[nodiscard]] Piece pieceFor(const TileWish& wish) const;
    [[nodiscard]] QImage missing(int scale) const;
    [[nodiscard]] double dpr() const;
    void ask();

    QPointer<TileQueue> m_queue;
    MapCamera m_camera;
    MapStyle m_style = MapStyle::Day;
    double m_enlarged = 1;
    QColor m_hatch;
    QString m_missingWords;
    mutable QHash<int, QImage> m_missing; ///< by scale
    int m_generation = 0;                 ///< another look: every picture is another one
};

} // namespace dispatch
