#pragma once

#include "failure.h"
#include "printpages.h"

#include <QCoreApplication>

namespace dispatch {

/// A document in the program's language, laid out once: a screen shows what the printer will print.
class Paper {
    Q_DECLARE_TR_FUNCTIONS(dispatch::Paper)
public:
    /// @p mark stands in a frame on every page: that nothing of it is real. @p title stands beside it, and which page it is.
    Paper(PrintPages pages, QString mark, QString title);

    [[nodiscard]] int pages() const { return m_count; }
    /// In the units of `PrintPages`; the painter stands where the page's printed area begins.
    void paint(QPainter& painter, int page) const;
    /// The number of pages that are on @p device now.
    [[nodiscard]] Result<int> print(QPagedPaintDevice& device) const;

private:
    void paintTop(QPainter& painter, const QRectF& room, int page, int pages) const;

    PrintPages m_pages;
    int m_count;
    QString m_mark;
    QString m_title;
};

} // namespace dispatch
