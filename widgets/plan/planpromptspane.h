#pragma once

#include "plantemplate.h"

#include <QScrollArea>

class QVBoxLayout;

namespace dispatch {

class LookLabel;
class Looks;

/// How a clinician may ask for the part that the cursor is in, from the form.
class PlanPromptsPane : public QScrollArea {
    Q_OBJECT
public:
    PlanPromptsPane(const PlanTemplate* form, const Looks* looks, QWidget* parent = nullptr);

    void show(PlanPart part);
    void retranslate();

private:
    const PlanTemplate* m_form;
    const Looks* m_looks;
    PlanPart m_part = PlanPart::Signs;
    LookLabel* m_heading;
    LookLabel* m_ask;
    QVBoxLayout* m_prompts;
    LookLabel* m_advice;
    LookLabel* m_source;
};

} // namespace dispatch
