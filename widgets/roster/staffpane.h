#pragma once

#include "listandform.h"

class QCheckBox;
class QComboBox;
class QTreeView;

namespace dispatch {

class CodeBox;
class CodesButton;
class LeaveForm;
class LicenceForm;
class LivePicture;
class LookLabel;
class PreferenceForm;
class StaffListModel;
class TypedLine;

/// The people of the program: employer, what they are called, languages, phone; of the chosen one also licences with their last day, leave and
/// what was said about extra work. Changed in place, never deleted.
class StaffPane : public ListAndForm {
    Q_OBJECT
public:
    StaffPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);
    void choose(const StaffId& staff);
    void begin() override;

protected:
    [[nodiscard]] QList<Role> keepers() const override;
    [[nodiscard]] bool mayBegin() const override;
    void offer() override;
    void keep() override;
    void retranslate() override;

private:
    StaffPane(QTreeView* list, RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent);
    void show(const Staff& staff);
    void fill(const Staff& staff);
    [[nodiscard]] Staff typed() const;

    StaffListModel* m_model;
    QTreeView* m_list;
    LookLabel* m_title;
    TypedLine* m_name;
    TypedLine* m_called;
    TypedLine* m_credential;
    TypedLine* m_phone;
    CodeBox* m_employer;
    QComboBox* m_role;
    CodesButton* m_languages;
    QCheckBox* m_active;
    LicenceForm* m_licence;
    LeaveForm* m_leave;
    PreferenceForm* m_preference;
    Staff m_staff;            ///< as it was when the fields were filled; a null identity: somebody new
};

} // namespace dispatch
