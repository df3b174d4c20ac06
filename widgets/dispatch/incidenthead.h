#pragma once

#include "clocklabel.h"
#include "codes.h"
#include "picture.h"

namespace dispatch {

class RiskLabel;

/// Whose incident a work pane is about, in two lines: number, person, place in both wordings, risk, and what is left of the promise.
class IncidentHead : public QWidget {
    Q_OBJECT
public:
    IncidentHead(const CodeBook* codes, QTimeZone zone, const Looks* looks, QWidget* parent = nullptr);

    void show(const Picture& picture, const Incident& incident, Instant now);
    using QWidget::show;

private:
    const CodeBook* m_codes;
    QTimeZone m_zone;
    const Looks* m_looks;
    LookLabel* m_number;
    LookLabel* m_person;
    IconLine* m_where;
    RiskLabel* m_risk;
    LookLabel* m_nature;
    ClockLabel* m_promise;
    LookLabel* m_determined;
};

} // namespace dispatch
