#pragma once

#include "deskdialog.h"
#include "planbook.h"
#include "plandesk.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace dispatch {

class IconLine;
class LookLabel;
class ReleaseRow;

/// To whom something of the plan is given and for what: shows line by line what may go and what not, and why, before anything is given.
class PlanShare : public DeskDialog {
    Q_OBJECT
public:
    PlanShare(const PlanDesk* desk, const PlanBook* book, const Looks* looks, QWidget* parent);

    void show(const PlanFile& file);
    using QDialog::show;
    void retranslate();
    [[nodiscard]] const ShareDecision& decision() const { return m_decision; }
    [[nodiscard]] QTreeWidget& lines() { return *m_lines; }
    /// The papers of @p request went out. It stays as it stands, and is begun anew when it is opened again.
    void given(const ShareRequest& request);

Q_SIGNALS:
    /// The papers of what may go are wanted.
    void papersWanted();
    void consentsWanted();
    void said(const QString& sentence);

protected:
    [[nodiscard]] HalfTyped begun() const override;
    void enter(const HalfTyped& begun) override;

private:
    void decide();
    void fillLines();
    void tell();

    const PlanDesk* m_desk;
    const PlanBook* m_book;
    const Looks* m_looks;
    PlanFile m_file;
    ShareDecision m_decision;
    QLabel* m_toLabel;
    QComboBox* m_recipient;
    QLabel* m_whatLabel;
    QComboBox* m_what;
    QLabel* m_purposeLabel;
    TypedLine* m_purpose;
    IconLine* m_verdict;
    ReleaseRow* m_release;
    QTreeWidget* m_lines;
    LookLabel* m_goesWith;
    QPushButton* m_papers;
    QPushButton* m_consents;
    QPushButton* m_leave;
};

} // namespace dispatch
