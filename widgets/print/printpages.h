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

/// Lays blocks on pages, in millimetres, with a line at the top of each page.
class PrintPages {
public:
    /// Paints the line above a page, given its area, the page and the number of pages.
    using Top = std::function<void(QPainter&, QRectF, int, int)>;

    explicit PrintPages(const QPageLayout& paper);
    /// @p paper turned as @p orientation says, with the room that is kept free on every page.
    [[nodiscard]] static QPageLayout paper(const QPageSize& size, QPageLayout::Orientation orientation);
    /// The paper of @p device, which is turned so.
    [[nodiscard]] static QPageLayout turned(QPagedPaintDevice& device, QPageLayout::Orientation orientation);

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

    /// Paints everything. False: the device can't be written.
    [[nodiscard]] bool paint(QPagedPaintDevice& device, const Top& top) const;
    /// Paints @p pages with @p paint, each in the units above. False: the device can't be written.
    [[nodiscard]] static bool paintAll(QPagedPaintDevice& device, int pages, const std::function<void(QPainter&, int)>& paint);
    /// Paints @p page, the first one is 0, in the units above; the painter stands where its printed area begins.
    void paintPage(QPainter& painter, qsizetype page, const Top& top) const;

private:
    [[nodiscard]] QList<QList<qsizetype>> laid() const;

    QRectF m_area;            ///< without the line at the top
    QList<PrintBlock> m_blocks;
};

} // namespace dispatch
