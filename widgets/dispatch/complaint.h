#pragma once

#include "iconline.h"

namespace dispatch {

/// Why something was not done, said in place, under the field that it is about. Takes no room while there is nothing to say.
class Complaint : public IconLine {
    Q_OBJECT
public:
    explicit Complaint(const Looks* looks, QWidget* parent = nullptr);

    void say(const QString& sentence);
    void clear() { say({}); }
    [[nodiscard]] QString sentence() const { return label()->text(); }
};

} // namespace dispatch
