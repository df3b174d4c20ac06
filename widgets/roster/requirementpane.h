#pragma once

#include "looks.h"
#include "rosterdesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QListWidget;
class QTableWidget;

namespace dispatch {

class CodeBox;
class CodesButton;
class Complaint;
class KeyButton;
class LabelledField;
class LivePicture;
class LookLabel;
class TypedLine;

/// What each hour of the week needs: the requirements, and of the chosen one who counts and how many, hour by hour.
class RequirementPane : public QWidget {
    Q_OBJECT
public:
    RequirementPane(RosterDesk* desk, const LivePicture* picture, const Looks* looks, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const dispatch::Proposal& proposal);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void begin();
    void fill(const Requirement& requirement);
    [[nodiscard]] Requirement typed() const;
    void setHours(const std::function<int(int)>& how);
    void keep();
    void retranslate();

    RosterDesk* m_desk;
    const Looks* m_looks;
    QListWidget* m_list;
    TypedLine* m_name;
    QComboBox* m_counted;
    CodeBox* m_job;
    CodesButton* m_licences;
    CodeBox* m_language;
    TypedLine* m_area;
    TypedLine* m_from;
    TypedLine* m_to;
    QCheckBox* m_onCall;
    QList<LabelledField*> m_fields;
    LookLabel* m_hint;
    QTableWidget* m_hours;
    Complaint* m_complaint;
    KeyButton* m_keep;
    KeyButton* m_new;
    Requirement m_requirement; ///< as it was when the fields were filled; a null identity: a new one
};

} // namespace dispatch
