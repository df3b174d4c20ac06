#pragma once

#include "conflictwords.h"
#include "looklabel.h"

#include <QFrame>

class QGridLayout;

namespace dispatch {

/// One version of what clashes: whose it is, and its facts line by line. Both sides have the same lines in the same order; what
/// differs stands in bold.
class ConflictSideView : public QFrame {
    Q_OBJECT
public:
    /// @p edge colours the line at the top; the words say the same.
    ConflictSideView(Looks::Token edge, const Looks* looks, QWidget* parent = nullptr);

    void show(const ConflictSide& side);
    using QWidget::show;
    /// "When: 02:46, by you" of each line, for the accessible description and tests.
    [[nodiscard]] QStringList lines() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();

    const Looks* m_looks;
    Looks::Token m_edge;
    LookLabel* m_title;
    LookLabel* m_who;
    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
    ConflictSide m_side;
};

} // namespace dispatch
