#pragma once

#include "steadytree.h"

namespace dispatch {

/// A list whose rows are as high as their words need: what is written down about somebody is never cut off.
class WrappedList : public SteadyTreeWidget {
    Q_OBJECT
public:
    /// Columns of @p stretched share what the others leave.
    WrappedList(int columns, const QList<int>& stretched, QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace dispatch
