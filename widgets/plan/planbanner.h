#pragma once

#include "looks.h"

#include <QWidget>

namespace dispatch {

class IconLine;
class LookLabel;

/// One strip across a window that says how something stands: in order, or to be minded.
class PlanBanner : public QWidget {
    Q_OBJECT
public:
    explicit PlanBanner(const Looks* looks, QWidget* parent = nullptr);

    /// The first words stand out; @p aside at the other end.
    void say(bool isInOrder, const QString& first, const QString& rest, const QString& aside);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Looks* m_looks;
    bool m_isInOrder = true;
    IconLine* m_line;
    LookLabel* m_aside;
};

} // namespace dispatch
