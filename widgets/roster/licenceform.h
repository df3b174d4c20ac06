#pragma once

#include "rosterform.h"

namespace dispatch {

class CodeBox;
class TypedLine;

/// The licences of one person: one she has gets another last day, one she has not yet is new.
class LicenceForm : public RosterForm {
    Q_OBJECT
public:
    LicenceForm(RosterDesk* desk, const Looks* looks, QWidget* parent);

    void show(const StaffId& staff);

protected:
    [[nodiscard]] QList<Role> keepers() const override;
    void keep() override;
    void retranslate() override;

private:
    [[nodiscard]] Licence standing() const;

    CodeBox* m_kind;
    TypedLine* m_lastDay;
    StaffId m_staff;
};

} // namespace dispatch
