#pragma once

#include "questions.h"
#include "runrecord.h"

namespace dispatch {

/// The supervising clinician of a training run, by rule: told of a call in a note that names her, she answers after a while with the first
/// rule that holds for the facts of the call. A value; the rules outlive it.
class Clinician {
public:
    struct Answer {
        IncidentId incident;
        RunEntry entry;
    };

    Clinician(const QList<ClinicianRule>* own, const QList<ClinicianRule>* common, Span takes, QString language);

    /// Whether a note is meant for her.
    [[nodiscard]] static bool isFor(const QString& words);
    /// @p facts: of the call as it is written down now.
    void tell(const IncidentId& incident, const Facts& facts, Span at);
    [[nodiscard]] QList<Answer> tick(Span at);

private:
    struct Due {
        Span at{};
        IncidentId incident;
        Facts facts;
    };
    [[nodiscard]] const ClinicianRule* ruleFor(const Facts& facts) const;

    const QList<ClinicianRule>* m_own;
    const QList<ClinicianRule>* m_common;
    Span m_takes;
    QString m_language;
    QList<Due> m_due;
};

} // namespace dispatch
