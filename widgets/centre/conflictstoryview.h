#pragma once

#include "conflictstory.h"
#include "iconline.h"

#include <QFrame>

class QGridLayout;

namespace dispatch {

/// What both desks did, line by line: when, and which workstation, who and what.
class ConflictStoryView : public QFrame {
    Q_OBJECT
public:
    explicit ConflictStoryView(const Looks* looks, QWidget* parent = nullptr);

    void show(const QString& title, const QList<StoryLine>& lines, const QTimeZone& zone);
    using QWidget::show;
    /// "02:46 W3 Rosa Delgado offered 104 to Team 3." of each line.
    [[nodiscard]] const QStringList& said() const { return m_said; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void retranslate();

    const Looks* m_looks;
    LookLabel* m_title;
    LookLabel* m_note;
    QGridLayout* m_grid;
    QList<QWidget*> m_cells;
    QList<StoryLine> m_lines;
    QStringList m_said;
};

} // namespace dispatch
