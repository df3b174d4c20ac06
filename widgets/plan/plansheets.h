#pragma once

#include "planprint.h"

#include <QWidget>

namespace dispatch {

class Looks;

/// White sheets on a grey ground, in rows. Says how high it wants to be in a view of a given size.
class PlanSheets : public QWidget {
    Q_OBJECT
public:
    PlanSheets(const Looks* looks, QWidget* parent);

    void show(std::shared_ptr<const PlanDocument> document, const QPageLayout& paper);
    /// Lays the sheets for a view of @p room, and takes the size that they need.
    void fit(const QSize& room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect sheet(int page) const;

    const Looks* m_looks;
    std::shared_ptr<const PlanDocument> m_document;
    QPageLayout m_paper;
    int m_columns = 1;
    QSize m_size;        ///< of a sheet
};

} // namespace dispatch
