#pragma once

#include "lineclash.h"

#include <QWidget>

namespace dispatch {

class IconLine;
class KeyButton;
class Looks;
class PlanActions;

/// A line that two desks wrote at once: both wordings one above the other, and the choice between them.
class PlanClashBar : public QWidget {
    Q_OBJECT
public:
    explicit PlanClashBar(const Looks* looks, QWidget* parent = nullptr);

    /// The buttons do what these do.
    void setActions(PlanActions* actions);
    /// Null: there is none at this line. @p who wrote the other, @p when; @p writable: somebody may decide now.
    void show(const LineClash* clash, const QString& who, const QString& when, bool writable);
    void retranslate();

private:
    const Looks* m_looks;
    IconLine* m_about;
    IconLine* m_this;
    IconLine* m_that;
    KeyButton* m_keepThis;
    KeyButton* m_keepThat;
    KeyButton* m_keepBoth;
    bool m_isReworded = true;
};

} // namespace dispatch
