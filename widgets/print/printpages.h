#pragma once

#include <QFont>
#include <QPageLayout>
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
    /// Turns @p device as @p orientation says.
    explicit PrintPages(QPagedPaintDevice& device, QPageLayout::Orientation orientation = QPageLayout::Landscape);

    /// What the painter counts in: tenths of a point, so that letters are measured alike on every device.
    static constexpr double unitsOfMillimetre = 720 / 25.4;

    [[nodiscard]] double width() const { return m_area.width(); }
    /// Letters of @p points on this device, while the pages are measured and painted. Without @p families those of the program's own languages.
    [[nodiscard]] static QFont font(double points, bool strong = false, const QStringList& families = {});
    /// How high @p text stands, broken to @p width.
    [[nodiscard]] double heightOf(const QString& text, double width, const QFont& font) const;

    void add(PrintBlock block) { m_blocks.append(std::move(block)); }
    /// A paragraph, broken as wide as the page.
    void addText(const QString& text, const QFont& font, double after, bool withNext = false);
    void addSpace(double height) { add({height, {}, true}); }
    /// How many pages what was added takes.
    [[nodiscard]] qsizetype needed() const { return laid().size(); }
    /// How much of the last page is left, in millimetres.
    [[nodiscard]] double left() const;

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
