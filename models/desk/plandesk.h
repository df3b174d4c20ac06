#pragma once

#include "lineclash.h"
#include "lookingdesk.h"
#include "planfile.h"
#include "planlife.h"
#include "planrules.h"
#include "plantemplate.h"
#include "plantyping.h"
#include "sharing.h"

namespace dispatch {

/// Writes a person's safety plan with her, has it reviewed and signed, and keeps who may have it, who had it and who looked at it; beside
/// it what she needs, the directory of services and where she was sent. What is drafted about a plan is drafted against its file, as
/// `read` brings it.
class PlanDesk : public LookingDesk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::PlanDesk)
public:
    /// @p rules outlive the desk.
    PlanDesk(DeskTools tools, const PlanRules* rules);

    [[nodiscard]] const PlanRules& rules() const { return *m_rules; }
    /// By which the risk screens were asked.
    [[nodiscard]] const Protocol& protocol() const { return *tools().protocol; }
    /// Everything of the person's. A look is committed before any of it is shown.
    QFuture<Result<PlanFile>> read(const PersonId& person) const;
    /// The look that is written down before her plan is shown: without a reason only in a contact with her or for a follow-up owed to her.
    [[nodiscard]] Result<Proposal> look(const PersonId& person, const QString& reason = {}) const;
    /// Papers of her plan for herself or her team, @p papers in words. Kept among the looks and not in the accounting of disclosures: what is
    /// given to the person herself is none (45 CFR 164.528(a)(1)(ii)), and a sheet of paper is a look that lasts.
    [[nodiscard]] Result<Proposal> print(const PersonId& person, const QString& papers) const;
    /// Who looked at or printed whose plan since @p from, the newest first, with the persons and the contacts; refused to whoever does not
    /// oversee it.
    QFuture<Result<Changes>> looks(Instant from) const;
    /// Whether the one who is signed in oversees who looks.
    [[nodiscard]] bool seesLooks() const;

    [[nodiscard]] QString nameOf(const StaffId& staff) const { return staffOf(staff).name; }

    // Writing
    /// Her first plan, or another when she took all back that she had.
    [[nodiscard]] Result<Proposal> begin(const PlanFile& file, const PlanTemplate& form, const QString& language) const;
    /// The next version, from what was signed.
    [[nodiscard]] Result<Proposal> writeOn(const PlanFile& file, const PlanDraftId& plan) const;
    /// A new line (its identity is null) or one that is worded, named or marked otherwise. It stands where it stood, a new one at the end.
    [[nodiscard]] Result<Proposal> put(const PlanFile& file, const PlanItem& item) const;
    /// To another place, after @p after; null: first of its part.
    [[nodiscard]] Result<Proposal> move(const PlanFile& file, const PlanItemId& item, PlanPart part, const PlanItemId& after) const;
    [[nodiscard]] Result<Proposal> leaveOut(const PlanFile& file, const PlanItemId& item) const;
    [[nodiscard]] Result<Proposal> takeBack(const PlanFile& file, const PlanItemId& item) const;
    /// What a later contact says of a line; also of one that was signed, which stays as it is.
    [[nodiscard]] Result<Proposal> mark(const PlanFile& file, const PlanItemId& item, ItemMark mark, const QString& words = {}) const;
    /// Lines of her plan that two desks wrote at once; open until somebody decides.
    [[nodiscard]] QList<LineClash> clashes(const PlanFile& file) const;
    enum class Keep { This, That, Both };
    /// This: the line as it stands. That: as the other one wrote it, or, where only whether it stands is asked, left out. Both: two lines.
    [[nodiscard]] Result<Proposal> decide(const PlanFile& file, const LineClash& clash, Keep keep) const;
    /// The line that @p whose is typing in @p plan, kept on this desk alone until it is put; nothing: none is any more.
    QFuture<Result<>> keepTyped(const PlanDraftId& plan, const std::optional<PlanTyping>& typing, const StaffId& whose) const;
    /// What she was typing here when the program ended or somebody else sat down, if anything.
    QFuture<Result<std::optional<PlanTyping>>> typedIn(const PlanDraftId& plan, const StaffId& whose) const;
    /// Where words that are right although no dictionary knows them are kept on this desk: those of one plan, and those of a language.
    [[nodiscard]] static QString spellingOf(const PlanDraftId& plan);
    [[nodiscard]] static QString spellingIn(const QString& language);
    QFuture<Result<>> keepWords(const QString& place, const QStringList& words) const;
    QFuture<Result<QStringList>> keptWords(const QString& place) const;
    /// What is about the whole plan: language, who wrote it with her, where it is kept, how likely she is to use it, when and by whom it is
    /// reviewed. Who reviews it can be changed at any time.
    [[nodiscard]] Result<Proposal> describe(const PlanFile& file, const PlanDraft& draft) const;

    // Its life
    [[nodiscard]] Result<Proposal> askReview(const PlanFile& file, const PlanDraftId& plan) const;
    [[nodiscard]] Result<Proposal> sendBack(const PlanFile& file, const PlanDraftId& plan, const QString& reason) const;
    /// What would be signed now, as one hash: who reads the plan keeps it, and signs that and nothing else.
    [[nodiscard]] static QString toSign(const PlanFile& file, const PlanDraftId& plan);
    /// Makes the version, ends the one before, and renews the card that the next contact sees. @p seen: what was read.
    [[nodiscard]] Result<Proposal> sign(const PlanFile& file, const PlanDraftId& plan, const QString& seen) const;
    /// She takes it back.
    [[nodiscard]] Result<Proposal> withdraw(const PlanFile& file, const PlanDraftId& plan, const QString& reason) const;

    // Who may have it
    [[nodiscard]] Result<Proposal> giveConsent(const PlanFile& file, const Consent& consent) const;
    [[nodiscard]] Result<Proposal> withdrawConsent(const PlanFile& file, const ConsentId& consent, const QString& words) const;
    /// What may go to whom and what not; nothing is given by it. A request that does not say what for means what was asked or agreed to.
    [[nodiscard]] ShareDecision decide(const PlanFile& file, const ShareRequest& request) const;
    /// Whoever is signed in decides herself whether something is given without the person's consent.
    [[nodiscard]] bool decidesReleases() const;
    /// How it stands with giving just this without a consent; nothing: nobody asked, or what was agreed to is given.
    [[nodiscard]] std::optional<Approval> releaseOf(const PlanFile& file, const ShareRequest& request) const;
    /// Asks a clinician to let it go although the person has not consented; @p why is owed. The contact with the person is told, where there is one.
    [[nodiscard]] Result<Proposal> askRelease(const PlanFile& file, const ShareRequest& request, const QString& why) const;
    /// The same without asking: a clinician's own decision; or the emergency path of somebody who can't wait, which a clinician reviews.
    [[nodiscard]] Result<Proposal> release(const PlanFile& file, const ShareRequest& request, const QString& why) const;
    [[nodiscard]] Result<Proposal> withdrawRelease(const PlanFile& file, const ShareRequest& request) const;
    /// Gives what may go, and accounts for it.
    [[nodiscard]] Result<Proposal> share(const PlanFile& file, const ShareRequest& request) const;

    // Beside it
    /// A new one carries over the risk screen that was filed last; who made one in the contact in progress may change it.
    [[nodiscard]] Result<Proposal> assess(const PlanFile& file, const Assessment& assessment) const;
    [[nodiscard]] bool mayAssess(const Assessment& assessment) const;
    /// The newest risk screen of hers; null: none is known on this desk.
    [[nodiscard]] static const Triage* screenOf(const PlanFile& file);
    /// Assessments that @p whose is typing, kept on this desk alone until they are kept for everybody.
    QFuture<Result<>> keepTyped(const PersonId& person, const QList<Assessment>& typed, const StaffId& whose) const;
    QFuture<Result<QList<Assessment>>> assessmentsTyped(const PersonId& person, const StaffId& whose) const;
    [[nodiscard]] Result<Proposal> putEntry(const DirectoryEntry& entry) const;
    /// Sends her to a service. @p recipient: what is told about her goes to it (a code of the sharing rules) under her consent, and is
    /// accounted for; empty: nothing is.
    [[nodiscard]] Result<Proposal> refer(const PlanFile& file, const Referral& referral, const QString& recipient = {}) const;
    [[nodiscard]] Result<Proposal> step(const ReferralId& referral, ReferralState to, const QString& reason = {}) const;
    /// Somebody else asks after it.
    [[nodiscard]] Result<Proposal> handReferral(const ReferralId& referral, const StaffId& to) const;

private:
    [[nodiscard]] Result<PlanDraft> knownPlan(const PlanFile& file, const PlanDraftId& plan) const;
    /// The plan, if it may be written in now.
    [[nodiscard]] Result<PlanDraft> writable(const PlanFile& file, const PlanDraftId& plan) const;
    [[nodiscard]] Result<PlanItem> knownItem(const PlanFile& file, const PlanItemId& item) const;
    [[nodiscard]] Result<PlanItem> writableItem(const PlanFile& file, const PlanItemId& item) const;
    [[nodiscard]] Result<Referral> knownReferral(const ReferralId& referral) const;
    [[nodiscard]] Staff staffOf(const StaffId& staff) const;
    [[nodiscard]] Result<> mayWrite() const;
    [[nodiscard]] static Result<Changes> looksRefused();
    /// "Darnell Okoro", or "the person".
    [[nodiscard]] QString nameOf(const PlanFile& file) const;
    [[nodiscard]] QString nameOf(const PersonId& person) const;
    /// The open incident that she is in contact by, if there is one.
    [[nodiscard]] std::optional<Incident> contactWith(const PersonId& person) const;
    /// A line on the timeline of the contact, where there is one.
    void tell(Proposal& proposal, const PersonId& person, LogKind kind, const QString& words) const;
    [[nodiscard]] Result<Approval> releaseAsked(const PlanFile& file, const ShareRequest& request, const QString& why, const QString& owed) const;
    void tellApproval(Proposal& proposal, const Approval& approval, const QString& subject) const;
    [[nodiscard]] Result<Proposal> changedItem(const QString& verb, const PlanItem& before, const PlanItem& after, const QString& sentence) const;

    const PlanRules* m_rules;
};

} // namespace dispatch
