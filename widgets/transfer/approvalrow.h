#pragma once

#include "owedwords.h"
#include "transferdesk.h"

namespace dispatch {

class IconLine;
class KeyButton;

/// Whether a clinician has agreed that 911 is asked, and the two ways to it: she is asked, or somebody who can not wait answers for it.
class ApprovalRow : public QWidget {
    Q_OBJECT
public:
    ApprovalRow(const TransferDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentId& incident);
    using QWidget::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::optional<Approval> newest() const;
    void renew();
    void askClinician();
    void actAlone();
    void withdraw();

    const TransferDesk* m_desk;
    ApprovalDesk m_approvals;
    IncidentId m_incident;
    IconLine* m_state;
    QWidget* m_buttons;
    KeyButton* m_ask;
    KeyButton* m_alone;
    KeyButton* m_withdraw;
    OwedWords* m_words;
};

} // namespace dispatch
