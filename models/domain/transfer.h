#pragma once

#include "row.h"

namespace dispatch {

/// Who can take a person over from us.
enum class Taker { Service911, Mcst, Dcr, Mhucc, Ed, Partner };
template <>
inline constexpr auto wordsOf<Taker> = std::to_array<std::pair<Taker, QLatin1StringView>>({
    {Taker::Service911, QLatin1StringView("service_911")}, {Taker::Mcst, QLatin1StringView("mcst")}, {Taker::Dcr, QLatin1StringView("dcr")},
    {Taker::Mhucc, QLatin1StringView("mhucc")}, {Taker::Ed, QLatin1StringView("ed")}, {Taker::Partner, QLatin1StringView("partner")}});

enum class TransferState { Asked, Accepted, Declined, Withdrawn };
template <>
inline constexpr auto wordsOf<TransferState> = std::to_array<std::pair<TransferState, QLatin1StringView>>({
    {TransferState::Asked, QLatin1StringView("asked")}, {TransferState::Accepted, QLatin1StringView("accepted")},
    {TransferState::Declined, QLatin1StringView("declined")}, {TransferState::Withdrawn, QLatin1StringView("withdrawn")}});

/// What became of it. Not known is never shown as nothing.
enum class Came { NotKnown, Came, DidNotCome };
template <>
inline constexpr auto wordsOf<Came> = std::to_array<std::pair<Came, QLatin1StringView>>({
    {Came::NotKnown, QLatin1StringView("not_known")}, {Came::Came, QLatin1StringView("came")}, {Came::DidNotCome, QLatin1StringView("did_not_come")}});

enum class Force { NotKnown, None, Used };
template <>
inline constexpr auto wordsOf<Force> = std::to_array<std::pair<Force, QLatin1StringView>>({
    {Force::NotKnown, QLatin1StringView("not_known")}, {Force::None, QLatin1StringView("none")}, {Force::Used, QLatin1StringView("used")}});

/// A person in crisis goes to 911 or to another service: what the trade also calls a hand-off. She is ours until the other side has accepted.
/// A desk that changes hands at the change of shift is a `HandOver`.
struct Transfer {
    TransferId id;
    IncidentId incident;
    Taker taker = Taker::Service911;
    QString takerName;                     ///< as it was said then: "Sheriff", "Oak Park clinic"
    TransferState state = TransferState::Asked;
    Instant askedAt{};
    StaffId askedBy;
    ApprovalId approval;                   ///< without which 911 is not asked
    QStringList facts;                     ///< columns of the call that were given, and no others
    QString sheet;                         ///< what was read out, word by word
    QStringList tried;                     ///< codes, list `tried`: less restrictive options
    QString triedWords;
    QString callback;                      ///< where they reach us
    QString comes;                         ///< who was expected to come, and why, as it was told then
    std::optional<Instant> answeredAt;
    StaffId answeredBy;                    ///< who of us took the answer
    QString answer;                        ///< who of them accepted; why they declined; why it was taken back
    Came came = Came::NotKnown;
    std::optional<int> minutes;            ///< how long it took them
    Force force = Force::NotKnown;         ///< as reported to us
    QString result;                        ///< in words
    std::optional<Instant> resultAt;
    StaffId resultBy;
    std::optional<Instant> returnedAt;     ///< they gave the person's follow-up back to us
    FollowUpId followUp;                   ///< which is this one

    /// They have the person. Before that she is ours.
    [[nodiscard]] bool isTheirs() const { return state == TransferState::Accepted && !returnedAt; }
    /// Somebody still has to answer, or to say what became of it.
    [[nodiscard]] bool waits() const { return state == TransferState::Asked || (state == TransferState::Accepted && !resultAt); }
    bool operator==(const Transfer&) const = default;
};
template <>
struct RowOf<Transfer> {
    static constexpr auto entity = QLatin1StringView("transfer");
    static constexpr auto fields = fieldList(field("id", &Transfer::id), field("incident", &Transfer::incident), field("taker", &Transfer::taker),
        field("taker_name", &Transfer::takerName), field("state", &Transfer::state), field("asked_at", &Transfer::askedAt),
        field("asked_by", &Transfer::askedBy), field("approval", &Transfer::approval), field("facts", &Transfer::facts), field("sheet", &Transfer::sheet),
        field("tried", &Transfer::tried), field("tried_words", &Transfer::triedWords), field("callback", &Transfer::callback),
        field("comes", &Transfer::comes), field("answered_at", &Transfer::answeredAt), field("answered_by", &Transfer::answeredBy),
        field("answer", &Transfer::answer), field("came", &Transfer::came), field("minutes", &Transfer::minutes), field("force", &Transfer::force),
        field("result", &Transfer::result), field("result_at", &Transfer::resultAt), field("result_by", &Transfer::resultBy),
        field("returned_at", &Transfer::returnedAt), field("follow_up", &Transfer::followUp));
};

} // namespace dispatch
