#pragma once

#include "paper.h"
#include "planbook.h"
#include "sharing.h"

namespace dispatch {

/// What goes out to somebody under a consent, or by a clinician's word where none holds.
struct GivenSheet {
    ShareDecision decision;    ///< that lets something go
    PlanVersion version;       ///< that was signed
    QString person;            ///< name; empty: not known
    QString byName;            ///< who gives it
    QString takenBy;           ///< who took the consent, or who decided that it may go without one
    Instant now{};
    QTimeZone zone;
    QString mark;              ///< stands in a frame on every page: that nothing of it is real
};

/// The papers that go out: the lines that may go, the notice against redisclosure where one is owed, and a copy of the consent or by whose word it goes. What is
/// withheld is not named: that there is something about substance-use treatment would tell of it.
class GivenPaper {
    Q_DECLARE_TR_FUNCTIONS(dispatch::GivenPaper)
public:
    [[nodiscard]] static Paper lay(const QPageLayout& paper, const GivenSheet& sheet, const PlanBook& book);

private:
    static void facts(PrintPages& pages, const QList<std::pair<QString, QString>>& facts);
    static void lines(PrintPages& pages, const GivenSheet& sheet, const PlanBook& book);
    static void notice(PrintPages& pages, const ShareDecision& decision);
    static void consent(PrintPages& pages, const GivenSheet& sheet, const Consent& consent);
};

/// How a consent is said: what it lets go, its form.
class ConsentWords {
    Q_DECLARE_TR_FUNCTIONS(dispatch::ConsentWords)
public:
    [[nodiscard]] static QString of(Shared what);
    [[nodiscard]] static QString of(const QList<Shared>& scope);
    [[nodiscard]] static QString of(ConsentForm form);
};

} // namespace dispatch
