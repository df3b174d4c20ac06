#pragma once

#include "rosterform.h"

class QCheckBox;
class QSpinBox;

namespace dispatch {

class HourTable;
class LivePicture;
class LookLabel;

/// What one person said about extra work. Who said nothing is willing.
class PreferenceForm : public RosterForm {
    Q_OBJECT
public:
    PreferenceForm(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent);

    void show(const StaffId& staff);

protected:
    void keep() override;
    void retranslate() override;

private:
    [[nodiscard]] Preference standing() const;
    void show(const Preference& preference);
    void fill(const Preference& preference);
    [[nodiscard]] Preference typed() const;

    LookLabel* m_title;
    QSpinBox* m_weekHours;
    QCheckBox* m_extra;
    LookLabel* m_hint;
    HourTable* m_unwilling;
    KeyButton* m_end;
    StaffId m_staff;
    Preference m_preference;  ///< as it was when the fields were filled
};

} // namespace dispatch
