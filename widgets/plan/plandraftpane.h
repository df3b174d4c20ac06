#pragma once

#include "plantree.h"
#include "planwriting.h"

namespace dispatch {

class Complaint;
class IconLine;
class KeyButton;
class PlanActions;
class PlanClashBar;
class PlanLineBar;
class PlanSpelling;

/// The plan as it is written: its lines, what a line has besides its words, and what the plan waits for next.
class PlanDraftPane : public QWidget {
    Q_OBJECT
public:
    PlanDraftPane(PlanDesk* desk, const PlanTemplate* form, const Looks* looks, QWidget* parent = nullptr);
    ~PlanDraftPane() override;

    [[nodiscard]] PlanTree& tree() const { return *m_tree; }
    [[nodiscard]] PlanWriting& writing() const { return *m_writing; }
    /// The buttons do what these do.
    void setActions(PlanActions* actions);
    void setSpelling(PlanSpelling* spelling);
    /// Said under the lines, until the next deed.
    void refuse(const QString& sentence);
    /// What the plan waits for: on the button and in the sentence beside it.
    void tellNext(const QString& deed, bool canSendBack, const QString& beside);
    /// The chosen line stands as it does, as the other one wrote it, or as two lines.
    void keep(PlanDesk::Keep keep);
    /// To the next line that two desks wrote at once.
    void goToClash();
    void addLine();
    void editLine();
    void retranslate();

Q_SIGNALS:
    void partChanged();

protected:
    void customEvent(QEvent* event) override;

private:
    void renew();
    void renewBar();
    void tell();
    [[nodiscard]] PlanItem itemAt(const QModelIndex& index) const;

    PlanDesk* m_desk;
    const PlanTemplate* m_form;
    const Looks* m_looks;
    PlanModel* m_model;
    PlanWriting* m_writing;
    IconLine* m_about;
    IconLine* m_kept;
    PlanTree* m_tree;
    PlanClashBar* m_clash;
    PlanLineBar* m_bar;
    Complaint* m_complaint;
    KeyButton* m_next;
    KeyButton* m_sendBack;
    KeyButton* m_preview;
    KeyButton* m_compare;
    IconLine* m_beside;
};

} // namespace dispatch
