#pragma once

#include "looks.h"
#include "whocomes.h"

#include <QWidget>

class QVBoxLayout;

namespace dispatch {

class IconLine;

/// Who comes to an address when 911 is called, as the table has it, each with the day on which somebody made sure. What the table does not
/// know stands there as somebody to ask about.
class ComesList : public QWidget {
    Q_OBJECT
public:
    explicit ComesList(const Looks* looks, QWidget* parent = nullptr);

    void show(const QList<Comer>& coming);
    using QWidget::show;

private:
    const Looks* m_looks;
    QVBoxLayout* m_column;
    QList<IconLine*> m_lines;
};

} // namespace dispatch
