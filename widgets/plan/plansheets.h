#pragma once

#include <QPageLayout>
#include <QWidget>

#include <functional>

namespace dispatch {

class Looks;

/// The pages of a document that was laid out once.
struct PaperPages {
    int count = 0;
    std::function<void(QPainter&, int)> paint;   ///< in the units of `PrintPages`, from where the page's printed area begins
};

/// White sheets on a grey ground, in rows. Says how high it wants to be in a view of a given size.
class PlanSheets : public QWidget {
    Q_OBJECT
public:
    PlanSheets(const Looks* looks, QWidget* parent);

    void show(PaperPages pages, const QPageLayout& paper);
    /// Lays the sheets for a view of @p room, and takes the size that they need.
    void fit(const QSize& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect sheet(int page) const;

    const Looks* m_looks;
    PaperPages m_pages;
    QPageLayout m_paper;
    int m_columns = 1;
    QSize m_size;        ///< of a sheet
};

} // namespace dispatch
