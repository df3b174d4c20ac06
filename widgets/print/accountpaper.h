#pragma once

#include "approval.h"
#include "paper.h"

#include <QTimeZone>

namespace dispatch {

/// What the accounting of one person's disclosures is printed from.
struct AccountSheet {
    QList<Disclosure> lines;      ///< in the order in which they are read
    QList<Consent> consents;
    QList<Approval> approvals;    ///< by which something went without a consent
    QString person;
    Instant now{};
    QTimeZone zone;
    QString mark;                 ///< stands in a frame on every page: that nothing of it is real
};

/// The accounting of disclosures on paper: who had what, when, what for, under which consent and from whom.
class AccountPaper {
    Q_DECLARE_TR_FUNCTIONS(dispatch::AccountPaper)
public:
    [[nodiscard]] static Paper lay(const QPageLayout& paper, const AccountSheet& sheet);
    /// "consent of 3 Nov 2026, in writing"; "no consent: a clinician agreed on 3 Nov 2026"
    [[nodiscard]] static QString consentWords(const Disclosure& line, const QList<Consent>& consents, const QList<Approval>& approvals, const QTimeZone& zone);
    [[nodiscard]] static QString whatWords(const Disclosure& line);
};

} // namespace dispatch
