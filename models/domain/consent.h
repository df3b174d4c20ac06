#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

/// What of a person's can be given to somebody.
enum class Shared { Card, Plan, Assessment, Referral };
template <>
inline constexpr auto wordsOf<Shared> = std::to_array<std::pair<Shared, QLatin1StringView>>({
    {Shared::Card, QLatin1StringView("card")}, {Shared::Plan, QLatin1StringView("plan")},
    {Shared::Assessment, QLatin1StringView("assessment")}, {Shared::Referral, QLatin1StringView("referral")}});

enum class ConsentForm { Written, Electronic, Spoken };
template <>
inline constexpr auto wordsOf<ConsentForm> = std::to_array<std::pair<ConsentForm, QLatin1StringView>>({
    {ConsentForm::Written, QLatin1StringView("written")}, {ConsentForm::Electronic, QLatin1StringView("electronic")},
    {ConsentForm::Spoken, QLatin1StringView("spoken")}});

/// What a person allows. It is never changed but for its withdrawal; a wider one is a new one.
struct Consent {
    ConsentId id;
    PersonId person;
    QList<Shared> scope;
    QStringList recipients;             ///< codes, list `recipients` of the sharing rules
    QString purpose;
    bool part2 = false;                 ///< it names substance-use treatment records (42 CFR 2.31)
    ConsentForm form = ConsentForm::Written;
    QString givenBy;                    ///< "herself", "his guardian, A. Okoro"
    Instant givenAt{};
    std::optional<Instant> expiresAt;   ///< the first moment at which it holds no more
    std::optional<Instant> withdrawnAt;
    QString withdrawal;                 ///< how it was withdrawn, in words
    StaffId takenBy;
    QString words;                      ///< what else was agreed

    bool operator==(const Consent&) const = default;
};
template <>
struct RowOf<Consent> {
    static constexpr auto entity = QLatin1StringView("consent");
    static constexpr auto fields = fieldList(field("id", &Consent::id), field("person", &Consent::person), field("scope", &Consent::scope),
        field("recipients", &Consent::recipients), field("purpose", &Consent::purpose), field("part2", &Consent::part2), field("form", &Consent::form),
        field("given_by", &Consent::givenBy), field("given_at", &Consent::givenAt), field("expires_at", &Consent::expiresAt),
        field("withdrawn_at", &Consent::withdrawnAt), field("withdrawal", &Consent::withdrawal), field("taken_by", &Consent::takenBy),
        field("words", &Consent::words));
};

/// One line of the accounting of disclosures: append-only.
struct Disclosure {
    DisclosureId id;
    PersonId person;
    Instant at{};
    StaffId by;
    QString byName;             ///< as it was then
    QString recipient;          ///< code, list `recipients`
    QString recipientName;      ///< as it was then
    QString purpose;
    QList<Shared> what;
    PlanVersionId version;      ///< of the plan that was given; null: none was
    int items = 0;              ///< lines given
    QString withheld;           ///< what was not, and why, in words
    ConsentId consent;          ///< under which
    bool consentAttached = false;
    QString notice;             ///< the notice against redisclosure that went with it; empty: none was owed
    ApprovalId approval = {};   ///< by which it went where no consent held; null: under the consent

    bool operator==(const Disclosure&) const = default;
};
template <>
struct RowOf<Disclosure> {
    static constexpr auto entity = QLatin1StringView("disclosure");
    static constexpr auto fields = fieldList(field("id", &Disclosure::id), field("person", &Disclosure::person), field("at", &Disclosure::at),
        field("by", &Disclosure::by), field("by_name", &Disclosure::byName), field("recipient", &Disclosure::recipient),
        field("recipient_name", &Disclosure::recipientName), field("purpose", &Disclosure::purpose), field("what", &Disclosure::what),
        field("version", &Disclosure::version), field("items", &Disclosure::items), field("withheld", &Disclosure::withheld),
        field("consent", &Disclosure::consent), field("consent_attached", &Disclosure::consentAttached), field("notice", &Disclosure::notice),
        field("approval", &Disclosure::approval));
};

} // namespace dispatch
