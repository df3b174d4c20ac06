#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>

#include <functional>

class QPagedPaintDevice;

namespace dispatch {

/// A strip across the page that is never broken.
struct PrintBlock {
    double height = 0;        ///< millimetres
    std::function<void(QPainter&, QRectF)> paint;
    bool withNext = false;    ///< a heading: not the last thing on a page
    int head = 0;             ///< 1 and 2: repeated at the top of the pages that follow, until another head of its level or a lower number comes
};

/// Lays blocks on the pages of a device, in millimetres, with a line at the top of each page.
class PrintPages {
public:
    /// Turns @p device to landscape.
    explicit PrintPages(QPagedPaintDevice& device);

    [[nodiscard]] double width() const { return m_area.width(); }
    /// Letters of @p points on this device, while the pages are measured and painted.
    [[nodiscard]] static QFont font(double points, bool strong = false);
    /// How high @p text stands, broken to @p width.
    [[nodiscard]] double heightOf(const QString& text, double width, const QFont& font) const;

    void add(PrintBlock block) { m_blocks.append(std::move(block)); }
    /// A paragraph, broken as wide as the page.
    void addText(const QString& text, const QFont& font, double after, bool withNext = false);
    void addSpace(double height) { add({height, {}, true}); }

    /// Paints everything; @p top paints the line above, given its area, the page and the number of pages. False: the device can't be written.
    [[nodiscard]] bool paint(const std::function<void(QPainter&, QRectF, int, int)>& top);
    [[nodiscard]] int pages() const { return m_pages; }

private:
    [[nodiscard]] QList<QList<qsizetype>> laid() const;

    QPagedPaintDevice& m_device;
    QRectF m_area;            ///< without the line at the top
    QList<PrintBlock> m_blocks;
    int m_pages = 0;
};

} // namespace dispatch
