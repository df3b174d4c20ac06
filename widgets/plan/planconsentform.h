#pragma once

#include "deskdialog.h"
#include "plandesk.h"

namespace dispatch {

/// A consent as the person gives it now. Stays open as long as it is refused, and everything typed stays.
class PlanConsentForm : public DeskDialog {
    Q_OBJECT
public:
    PlanConsentForm(const PlanDesk* desk, const PersonId& person, const Looks* looks, QWidget* parent);

    [[nodiscard]] Consent consent() const;

Q_SIGNALS:
    void given(const dispatch::Consent& consent);

protected:
    [[nodiscard]] HalfTyped begun() const override;
    void enter(const HalfTyped& begun) override;

private:
    QTimeZone m_zone;
    QList<std::pair<QCheckBox*, Shared>> m_scope;
    QList<std::pair<QCheckBox*, QString>> m_recipients;
    TypedLine* m_purpose;
    TypedLine* m_givenBy;
    QComboBox* m_form;
    QCheckBox* m_part2;
    QDateEdit* m_until;
    TypedLine* m_words;
};

} // namespace dispatch
