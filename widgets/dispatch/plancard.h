#pragma once

#include "complaint.h"
#include "intakedesk.h"

#include <QSet>

namespace dispatch {

/// What the person's signed plan says to whoever meets them: helps, worse, call, please don't. Shown only for a contact in
/// progress, and only once the look is on record.
class PlanCard : public QWidget {
    Q_OBJECT
public:
    PlanCard(IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    /// Null: nothing to show. One paragraph instead of five lines when @p dense.
    void show(const Incident* incident);
    void setDense(bool dense);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void record(const PersonId& person, const IncidentId& incident);
    void say();

    IntakeDesk* m_desk;
    const Looks* m_looks;
    std::optional<SafetyPlan> m_plan;
    IncidentId m_incident;
    QSet<std::pair<QUuid, QUuid>> m_recorded; ///< person and incident of looks on record
    QSet<std::pair<QUuid, QUuid>> m_asked;    ///< looks on their way to the record
    bool m_dense = false;
    IconLine* m_title;
    LookLabel* m_words;
    Complaint* m_complaint;
};

} // namespace dispatch
