#pragma once

#include "planids.h"
#include "row.h"

namespace dispatch {

enum class DirectoryState { Open, Full, Closed, Retired };
template <>
inline constexpr auto wordsOf<DirectoryState> = std::to_array<std::pair<DirectoryState, QLatin1StringView>>({
    {DirectoryState::Open, QLatin1StringView("open")}, {DirectoryState::Full, QLatin1StringView("full")},
    {DirectoryState::Closed, QLatin1StringView("closed")}, {DirectoryState::Retired, QLatin1StringView("retired")}});

/// A service in the directory, as it was on a day. It is retired, never deleted.
struct DirectoryEntry {
    DirectoryEntryId id;
    QString name;
    QString kind;           ///< code, list `services`
    QString phone;          ///< E.164; empty when what was typed is no number
    QString phoneTyped;
    QString address;
    QString hours;          ///< in words: "weekdays 8 to 17"
    QStringList languages;  ///< codes, list `languages`
    DirectoryState state = DirectoryState::Open;
    QString asOf;           ///< ISO date on which somebody last made sure
    QString source;         ///< who said so: "called", "211 Sacramento"
    QString words;

    bool operator==(const DirectoryEntry&) const = default;
};
template <>
struct RowOf<DirectoryEntry> {
    static constexpr auto entity = QLatin1StringView("directory_entry");
    static constexpr auto fields = fieldList(field("id", &DirectoryEntry::id), field("name", &DirectoryEntry::name), field("kind", &DirectoryEntry::kind),
        field("phone", &DirectoryEntry::phone), field("phone_typed", &DirectoryEntry::phoneTyped), field("address", &DirectoryEntry::address),
        field("hours", &DirectoryEntry::hours), field("languages", &DirectoryEntry::languages), field("state", &DirectoryEntry::state),
        field("as_of", &DirectoryEntry::asOf), field("source", &DirectoryEntry::source), field("words", &DirectoryEntry::words));
};

/// The loop is closed when the person came: until then somebody owns it.
enum class ReferralState { Sent, Received, Accepted, Kept, Declined, Lost };
template <>
inline constexpr auto wordsOf<ReferralState> = std::to_array<std::pair<ReferralState, QLatin1StringView>>({
    {ReferralState::Sent, QLatin1StringView("sent")}, {ReferralState::Received, QLatin1StringView("received")},
    {ReferralState::Accepted, QLatin1StringView("accepted")}, {ReferralState::Kept, QLatin1StringView("kept")},
    {ReferralState::Declined, QLatin1StringView("declined")}, {ReferralState::Lost, QLatin1StringView("lost")}});

/// Somebody still asks after it.
[[nodiscard]] constexpr bool isOpen(ReferralState state)
{
    return state == ReferralState::Sent || state == ReferralState::Received || state == ReferralState::Accepted;
}

struct Referral {
    ReferralId id;
    PersonId person;
    IncidentId incident;               ///< the contact it came from; null: from none
    DirectoryEntryId service;
    QString serviceName;               ///< as it was then
    QString kind;                      ///< code, list `services`
    ReferralState state = ReferralState::Sent;
    Instant sentAt{};
    StaffId sentBy;
    std::optional<Instant> receivedAt;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> keptAt;
    std::optional<Instant> endedAt;    ///< declined or lost
    QString reason;                    ///< of a decline, or how it was lost
    StaffId owner;                     ///< who asks after it
    ConsentId consent;                 ///< under which it was sent; null: nothing about the person went with it
    QString words;

    bool operator==(const Referral&) const = default;
};
template <>
struct RowOf<Referral> {
    static constexpr auto entity = QLatin1StringView("referral");
    static constexpr auto fields = fieldList(field("id", &Referral::id), field("person", &Referral::person), field("incident", &Referral::incident),
        field("service", &Referral::service), field("service_name", &Referral::serviceName), field("kind", &Referral::kind), field("state", &Referral::state),
        field("sent_at", &Referral::sentAt), field("sent_by", &Referral::sentBy), field("received_at", &Referral::receivedAt),
        field("accepted_at", &Referral::acceptedAt), field("kept_at", &Referral::keptAt), field("ended_at", &Referral::endedAt),
        field("reason", &Referral::reason), field("owner", &Referral::owner), field("consent", &Referral::consent), field("words", &Referral::words));
};

} // namespace dispatch
