#include "clinician.h"

#include "jsonfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {

Clinician::Clinician(const QList<ClinicianRule>* own, const QList<ClinicianRule>* common, Span takes, QString language)
    : m_own(own), m_common(common), m_takes(takes), m_language(std::move(language))
{
}

bool Clinician::isFor(const QString& words)
{
    const auto plain = words.normalized(QString::NormalizationForm_KD).toLower();
    return plain.contains("clinician"_L1) || plain.contains(u"clínic"_s.normalized(QString::NormalizationForm_KD)) || plain.contains("osei"_L1);
}

void Clinician::tell(const IncidentId& incident, const Facts& facts, Span at) { m_due.append({at + m_takes, incident, facts}); }

const ClinicianRule* Clinician::ruleFor(const Facts& facts) const
{
    for (const auto* rules : {m_own, m_common})
        for (const auto& rule : *rules)
            if (rule.when.holds(facts))
                return &rule;
    return nullptr;
}

QList<Clinician::Answer> Clinician::tick(Span at)
{
    QList<Answer> answers;
    while (!m_due.isEmpty() && m_due.constFirst().at <= at) {
        const auto due = m_due.takeFirst();
        if (const auto* rule = ruleFor(due.facts))
            answers.append({due.incident, {at, u"clinician"_s, {{u"says"_s, rule->agrees ? u"agrees"_s : u"advises"_s}}, jsonfile::text(rule->says, m_language)}});
    }
    return answers;
}

} // namespace dispatch
