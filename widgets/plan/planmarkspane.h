#pragma once

#include "plandesk.h"
#include "steadytree.h"

namespace dispatch {

class Looks;

/// What later contacts said of the lines. Whoever writes the plan decides what of it stays in it.
class PlanMarksPane : public SteadyTreeWidget {
    Q_OBJECT
public:
    PlanMarksPane(const PlanDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const PlanFile& file);
    void retranslate();

Q_SIGNALS:
    /// Somebody wants to see the line that it was said of.
    void lineWanted(const dispatch::PlanItemId& item);

private:
    void fill();

    const PlanDesk* m_desk;
    const Looks* m_looks;
    QList<std::pair<PlanMark, QString>> m_marks;   ///< the newest first, with the line's words
};

} // namespace dispatch
