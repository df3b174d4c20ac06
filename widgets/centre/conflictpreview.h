#pragma once

#include "conflictwords.h"
#include "iconline.h"

#include <QFrame>

#include <array>

class QGridLayout;

namespace dispatch {

/// What comes after this conflict, field by field beside each other: the same fields in the same order, what differs in bold.
class ConflictPreview : public QFrame {
    Q_OBJECT
public:
    explicit ConflictPreview(const Looks* looks, QWidget* parent = nullptr);

    void show(const Conflict& conflict, const ConflictWords& words);
    using QWidget::show;
    /// "Address | 8840 Folsom Blvd | 8804 Folsom Blvd" of each line.
    [[nodiscard]] QStringList lines() const;

private:
    void measure();

    const Looks* m_looks;
    IconLine* m_title;
    LookLabel* m_note;
    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
    QList<std::array<QString, 3>> m_rows;
};

} // namespace dispatch
