#pragma once

#include "clocklabel.h"
#include "incidentfile.h"
#include "intakedesk.h"

class QGridLayout;

namespace dispatch {

class PlanCard;
class RiskLabel;
class WrapLayout;

/// The facts of an incident that matter while it runs: who, where in whose words, call-back, states and clocks, flags, the plan's card.
class IncidentFacts : public QWidget {
    Q_OBJECT
public:
    IncidentFacts(IntakeDesk* desk, const Looks* looks, QWidget* parent = nullptr);

    void show(const IncidentFile& file);
    /// Clocks only.
    void tick(const IncidentFile& file, Instant now);
    /// Fewer, longer lines: for a pane that is narrow and stacks.
    void setDense(bool dense);

private:
    void again();
    struct Line {
        QWidget* box;
        LookLabel* label;
        ClockLabel* value;
    };

    void place();
    void alignLines();
    Line& line(qsizetype index);
    void showFlags(const Incident& incident);

    IntakeDesk* m_desk;
    const Looks* m_looks;
    IncidentFile m_file;
    bool m_dense = false;
    QGridLayout* m_top;
    LookLabel* m_number;
    LookLabel* m_person;
    RiskLabel* m_risk;
    IconLine* m_where;
    LookLabel* m_whereWords;
    IconLine* m_callback;
    IconLine* m_flags;
    WrapLayout* m_clocks;
    QList<Line> m_lines;
    PlanCard* m_plan;
};

} // namespace dispatch
