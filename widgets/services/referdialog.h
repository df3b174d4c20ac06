#pragma once

#include "deskdialog.h"
#include "livepicture.h"
#include "plandesk.h"

class QLineEdit;
class QTreeView;

namespace dispatch {

class IconLine;
class KeyButton;
class LookLabel;
class ServiceModel;

/// Sends a person to a service of the directory: which one, what is told about her and under which consent, who asks after it. A service that nobody
/// has made sure of for long is not offered before somebody has asked there. Stands beside the work.
class ReferDialog : public DeskDialog {
    Q_OBJECT
public:
    ReferDialog(const PlanDesk* desk, const PlanFile& file, const LivePicture* picture, const Looks* looks, QWidget* parent);

    /// What was stored since about the person: a consent that came, or went.
    void apply(const Changes& changes);

Q_SIGNALS:
    void referred(const dispatch::Proposal& proposal);

protected:
    [[nodiscard]] HalfTyped begun() const override;
    void enter(const HalfTyped& begun) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void tell();
    void asked();
    void refer();
    [[nodiscard]] const DirectoryEntry* entry() const;

    const PlanDesk* m_desk;
    PlanFile m_file;
    const Looks* m_looks;
    ServiceModel* m_model;
    QLineEdit* m_search;
    QTreeView* m_list;
    LookLabel* m_title;
    LookLabel* m_before;
    IconLine* m_now;
    KeyButton* m_asked;
    QComboBox* m_recipient;
    IconLine* m_told;
    TypedLine* m_words;
    QComboBox* m_owner;
    KeyButton* m_refer;
    KeyButton* m_leave;
    DirectoryEntryId m_chosen;
};

} // namespace dispatch
