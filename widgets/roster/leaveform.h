#pragma once

#include "rosterform.h"

class QListWidget;

namespace dispatch {

class CodeBox;
class IconLine;
class LivePicture;
class LookLabel;
class TypedLine;

/// When one person can't be asked: her leaves, and the days of the chosen one. What she is still planned for is said before it is kept.
class LeaveForm : public RosterForm {
    Q_OBJECT
public:
    LeaveForm(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent);

    void show(const StaffId& staff);

protected:
    void keep() override;
    void retranslate() override;

private:
    void follow();
    void begin();
    void show(const Leave& leave);
    void fill(const Leave& leave);
    /// What the fields say, or which of them says no day.
    [[nodiscard]] Result<Leave> typed() const;
    void takeBack();
    void keepAs(const Leave& leave, QWidget* control);
    void tell();

    LookLabel* m_title;
    QListWidget* m_list;
    CodeBox* m_kind;
    TypedLine* m_from;
    TypedLine* m_until;
    IconLine* m_planned;
    KeyButton* m_takeBack;
    KeyButton* m_new;
    StaffId m_staff;
    Leave m_leave;            ///< as it was when the fields were filled; a null identity: a new one
};

} // namespace dispatch
