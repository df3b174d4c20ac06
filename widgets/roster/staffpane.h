#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;
class QTreeView;

namespace dispatch {

class CodeBox;
class Complaint;
class KeyButton;
class LabelledField;
class LivePicture;
class LookLabel;
class StaffListModel;
class TypedLine;

/// The people of the program: employer, what they are called, languages, licences with their last day, phone; changed in place, never deleted.
class StaffPane : public QWidget {
    Q_OBJECT
public:
    StaffPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

    void tick(Instant now);
    void choose(const StaffId& staff);
    void begin();             ///< somebody new

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(const Staff& staff);
    [[nodiscard]] Staff typed() const;
    void keepPerson();
    void keepLicence();
    void nameLanguages();
    void commit(const Result<Proposal>& proposal, QWidget* control);
    void retranslate();

    RosterDesk* m_desk;
    const Looks* m_looks;
    StaffListModel* m_model;
    QTreeView* m_list;
    QWidget* m_form;
    LookLabel* m_title;
    TypedLine* m_name;
    TypedLine* m_called;
    TypedLine* m_credential;
    TypedLine* m_phone;
    CodeBox* m_employer;
    QComboBox* m_role;
    QToolButton* m_languages;
    QMenu* m_languageMenu;
    QCheckBox* m_active;
    CodeBox* m_licence;
    TypedLine* m_lastDay;
    QList<LabelledField*> m_fields;
    KeyButton* m_keep;
    KeyButton* m_keepLicence;
    KeyButton* m_new;
    Complaint* m_complaint;
    Staff m_staff;            ///< as it was when the fields were filled; a null identity: somebody new
};

} // namespace dispatch
