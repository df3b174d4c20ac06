#pragma once

#include "looks.h"

#include <QWidget>

namespace dispatch {

/// Counts side by side, going on in the next line when the width is used up. New values are painted where the old ones stood.
class CountTiles : public QWidget {
    Q_OBJECT
public:
    /// A count that tells nothing about anybody: "3", "talking".
    struct Tile {
        QString icon;
        Looks::Token tone = Looks::Text;
        QString value;
        QString words;
        bool operator==(const Tile&) const = default;
    };

    explicit CountTiles(const Looks* looks, QWidget* parent = nullptr);

    void setTiles(const QList<Tile>& tiles);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSize widest() const;
    [[nodiscard]] int frame() const; ///< what stands around the words, in pixels
    [[nodiscard]] int columnsIn(int width) const;
    void paintTile(QPainter& painter, const QRect& cell, const Tile& tile) const;

    const Looks* m_looks;
    QList<Tile> m_tiles;
};

} // namespace dispatch
