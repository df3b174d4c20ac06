#pragma once

#include "approvaldesk.h"
#include "whocomes.h"

namespace dispatch {

/// What is put on a transfer's sheet before anybody is asked.
struct TransferSheet {
    Taker taker = Taker::Service911;
    QString takerName;        ///< empty: as the list of takers calls it
    QStringList facts;        ///< columns of the call, codes of the list `facts`
    QStringList tried;        ///< codes, list `tried`
    QString triedWords;
    QString callback;         ///< where they reach us; owed
    QString comes;            ///< who is expected to come, and why
};

/// What became of it.
struct TransferResult {
    Came came = Came::NotKnown;
    std::optional<int> minutes;
    Force force = Force::NotKnown;
    QString words;
};

/// Gives a person over to 911 or to another service. The guard: she is ours, and so is the call, until the other side has accepted.
class TransferDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::TransferDesk)
public:
    using Desk::Desk;

    /// Of what a clinician has to agree to before 911 is asked.
    [[nodiscard]] ApprovalDesk approvals() const { return ApprovalDesk(tools()); }
    /// Where they are to come, for the table of who does.
    [[nodiscard]] ScenePlace sceneOf(const IncidentId& incident) const;
    /// What the taker needs to come and to be safe, of what is known of the call, as it is ticked before anybody changes it.
    [[nodiscard]] QStringList minimumFacts(const IncidentId& incident, Taker taker) const;
    /// One page, a line each, to be read out in the order in which 911 asks: who calls, where, where to call back, what to know, what was tried.
    [[nodiscard]] QString pageOf(const IncidentId& incident, const TransferSheet& sheet) const;
    /// Whose word is an acceptance: "the charge nurse, by name".
    [[nodiscard]] QString acceptedBy(Taker taker) const;
    [[nodiscard]] QString takerWords(Taker taker) const;
    /// The taker may give a person's follow-up back to us.
    [[nodiscard]] bool givesBack(Taker taker) const;

    /// 911 needs an approval that allows it. Refused while another taker has not answered.
    [[nodiscard]] Result<Proposal> ask(const IncidentId& incident, const TransferSheet& sheet) const;
    /// @p who of them took it is owed.
    [[nodiscard]] Result<Proposal> accepted(const TransferId& transfer, const QString& who) const;
    /// @p reason is owed; the person stays ours.
    [[nodiscard]] Result<Proposal> declined(const TransferId& transfer, const QString& reason) const;
    [[nodiscard]] Result<Proposal> withdraw(const TransferId& transfer, const QString& reason) const;
    /// Afterwards; more is added when more is known.
    [[nodiscard]] Result<Proposal> recordResult(const TransferId& transfer, const TransferResult& result) const;
    /// They give the person's follow-up back to us: a follow-up of this kind is owed by whoever is signed in.
    [[nodiscard]] Result<Proposal> takeBack(const TransferId& transfer, const QString& followUpKind) const;

private:
    [[nodiscard]] Result<Transfer> knownTransfer(const TransferId& transfer, TransferState state) const;
    [[nodiscard]] Proposal answered(const Transfer& before, TransferState state, const QString& words, const QString& told) const;
    [[nodiscard]] Result<ApprovalId> approvalFor(const Incident& incident, const TransferSheet& sheet) const;
};

/// "asked, not accepted yet", "accepted", "declined", "taken back"
[[nodiscard]] QString transferStateWords(TransferState state);
[[nodiscard]] QString cameWords(Came came);
[[nodiscard]] QString forceWords(Force force);
/// "they came, after 14 min, no force was used, calm all the time"
[[nodiscard]] QString outcomeWords(const Transfer& transfer);

} // namespace dispatch
