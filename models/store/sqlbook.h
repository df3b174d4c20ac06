#pragma once

#include "failure.h"

#include <QHash>
#include <QStringList>

namespace dispatch {

/// Every statement of this program, by name, as the files in resources/queries/workstation hold them. A statement begins with
/// the line `-- step: name` and ends where the next one begins.
class SqlBook {
public:
    SqlBook();

    /// Empty for a name that the book does not hold.
    [[nodiscard]] QString statement(QAnyStringView step) const { return m_steps.value(step.toString()); }
    [[nodiscard]] QStringList steps() const { return m_steps.keys(); }

private:
    QHash<QString, QString> m_steps;
};

} // namespace dispatch
