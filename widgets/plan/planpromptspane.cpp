#include "planpromptspane.h"

#include "looklabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace dispatch {

PlanPromptsPane::PlanPromptsPane(const PlanTemplate* form, const Looks* looks, QWidget* parent) : QScrollArea(parent), m_form(form), m_looks(looks), m_prompts(new QVBoxLayout)
{
    setObjectName(u"planPrompts"_s);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(this);
    setWidget(inside);
    auto* column = new QVBoxLayout(inside);
    const auto label = [&](Looks::Step step, bool strong, Looks::Token token) { return new LookLabel(looks, step, strong, token, inside); };
    m_heading = label(Looks::Lead, true, Looks::Text);
    m_ask = label(Looks::Body, false, Looks::Text2);
    m_advice = label(Looks::Body, false, Looks::Text2);
    m_source = label(Looks::Small, false, Looks::Text2);
    column->addWidget(m_heading);
    column->addWidget(m_ask);
    column->addLayout(m_prompts);
    column->addWidget(m_advice);
    column->addWidget(m_source);
    column->addStretch();
    const auto measure = [this, column] {
        const int edge = m_looks->scaled(12);
        column->setContentsMargins(edge, edge, edge, edge);
        column->setSpacing(m_looks->scaled(6));
        m_prompts->setSpacing(m_looks->scaled(6));
    };
    connect(looks, &Looks::changed, this, measure);
    measure();
    retranslate();
}

void PlanPromptsPane::show(PlanPart part)
{
    m_part = part;
    while (auto* item = m_prompts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto* asked = m_form->find(part);
    if (!asked)
        return;
    m_heading->setText(tr("Part %1: %2", "number, heading").arg(asked - m_form->parts.data() + 1).arg(asked->heading));
    for (const auto& prompt : asked->prompts) {
        auto* words = new LookLabel(m_looks, Looks::Body, false, Looks::Text, widget());
        words->setText(prompt);
        words->setAutoFillBackground(true);
        words->setBackgroundRole(QPalette::Midlight);
        words->setMargin(m_looks->scaled(6));
        m_prompts->addWidget(words);
    }
}

void PlanPromptsPane::retranslate()
{
    setAccessibleName(tr("Prompts"));
    m_ask->setText(tr("Ask, in your own way:"));
    m_advice->setText(m_form->advice);
    m_source->setText(tr("Prompts: form of %1, %2", "version, kind of plan").arg(m_form->version, m_form->name));
    show(m_part);
}

} // namespace dispatch
