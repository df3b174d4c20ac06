#include "transferdesk.h"

#include "callwords.h"
#include "typed.h"

namespace dispatch {

using namespace Qt::StringLiterals;

QString transferStateWords(TransferState state)
{
    switch (state) {
    case TransferState::Asked: return TransferDesk::tr("asked, not accepted yet");
    case TransferState::Accepted: return TransferDesk::tr("accepted");
    case TransferState::Declined: return TransferDesk::tr("declined");
    case TransferState::Withdrawn: return TransferDesk::tr("taken back");
    }
    std::unreachable();
}

QString cameWords(Came came)
{
    switch (came) {
    case Came::NotKnown: return TransferDesk::tr("not known whether they came");
    case Came::Came: return TransferDesk::tr("they came");
    case Came::DidNotCome: return TransferDesk::tr("they did not come");
    }
    std::unreachable();
}

QString forceWords(Force force)
{
    switch (force) {
    case Force::NotKnown: return TransferDesk::tr("not known whether force was used");
    case Force::None: return TransferDesk::tr("no force was used");
    case Force::Used: return TransferDesk::tr("force was used");
    }
    std::unreachable();
}

QString outcomeWords(const Transfer& transfer)
{
    QStringList told{cameWords(transfer.came)};
    if (transfer.minutes)
        told.append(TransferDesk::tr("after %1 min").arg(*transfer.minutes));
    told.append(forceWords(transfer.force));
    if (!transfer.result.isEmpty())
        told.append(transfer.result);
    return told.join(u", "_s);
}

QString TransferDesk::takerWords(Taker taker) const { return codes().words(u"takers"_s, word(taker)); }

QString TransferDesk::acceptedBy(Taker taker) const
{
    const auto* known = codes().find(u"takers"_s, word(taker));
    const auto said = known ? known->more.value("accepted_by"_L1).toObject() : QJsonObject{};
    return said.value(codes().language()).toString(said.value("en"_L1).toString());
}

bool TransferDesk::givesBack(Taker taker) const
{
    const auto* known = codes().find(u"takers"_s, word(taker));
    return known && known->more.value("returns"_L1).toBool();
}

ScenePlace TransferDesk::sceneOf(const IncidentId& incident) const
{
    const auto* known = picture().everKnown(incident);
    return known ? ScenePlace{known->call.area, known->call.pin, QSet<QString>(known->call.observed.begin(), known->call.observed.end())} : ScenePlace{};
}

QStringList TransferDesk::minimumFacts(const IncidentId& incident, Taker taker) const
{
    const auto* known = picture().find(incident);
    if (!known)
        return {};
    const auto nothing = toRow(Incident{});
    const auto row = toRow(*known);
    QStringList facts;
    for (const auto& fact : codes().valid(u"facts"_s, toDateTime(now(), zone()).date()))
        if (fact.more.value("ticked"_L1).toArray().contains(word(taker).toString()) && row.value(fact.id) != nothing.value(fact.id))
            facts.append(fact.id);
    return facts;
}

QString TransferDesk::pageOf(const IncidentId& incident, const TransferSheet& sheet) const
{
    const auto* known = picture().find(incident);
    if (!known)
        return {};
    QStringList lines{tr("CWRT, Sacramento County, incident %1. For: %2.").arg(known->number, sheet.takerName.isEmpty() ? takerWords(sheet.taker) : sheet.takerName)};
    const CallWords words(codes(), *tools().protocol, zone());
    // In the order of the list, whatever order they were ticked in.
    const auto tell = [&](bool where) {
        for (const auto& fact : codes().valid(u"facts"_s))
            if (sheet.facts.contains(fact.id) && fact.more.value("where"_L1).toBool() == where)
                lines.append(tr("%1: %2", "what, how it is").arg(codes().words(u"facts"_s, fact.id), words.value(known->call, fact.id)));
    };
    tell(true);
    // A line that breaks off after the place can be called back.
    const auto callback = sheet.callback.trimmed();
    lines.append(callback.isEmpty() ? tr("Call us back: no number yet.") : tr("Call us back: %1").arg(callback));
    tell(false);
    QStringList tried;
    for (const auto& each : sheet.tried)
        tried.append(codes().words(u"tried"_s, each));
    if (!sheet.triedWords.trimmed().isEmpty())
        tried.append(sheet.triedWords.trimmed());
    lines.append(tried.isEmpty() ? tr("Tried before: nothing yet.") : tr("Tried before: %1.").arg(Spoken::list(tried)));
    return lines.join(u'\n');
}

Result<ApprovalId> TransferDesk::approvalFor(const Incident& incident, const TransferSheet& sheet) const
{
    if (sheet.taker != Taker::Service911)
        return ApprovalId{};
    const auto allowing = ApprovalDesk(tools()).allowing(incident.id, ApprovalKind::Transfer911);
    if (!allowing)
        return refuse(tr("911 is not asked for %1 yet. A clinician approves it first; who can not wait says why and acts alone.").arg(incident.number));
    if (allowing->state == ApprovalState::Approved && sheet.tried.isEmpty() && sheet.triedWords.trimmed().isEmpty())
        return refuse(tr("Tick what was tried before 911, or say why nothing could be."));
    return allowing->id;
}

Result<Proposal> TransferDesk::ask(const IncidentId& incident, const TransferSheet& sheet) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    for (const auto& each : picture().transfersOf(incident))
        if (each.state == TransferState::Asked)
            return refuse(tr("%1 was asked at %2 and has not answered. Record the answer first, or take it back.").arg(each.takerName, clockWords(each.askedAt, zone())));
    const auto approval = approvalFor(*open, sheet);
    if (!approval)
        return std::unexpected(approval.error());
    const auto callback = owedLine(sheet.callback, tr("Say where %1 reaches you.").arg(takerWords(sheet.taker)));
    if (!callback)
        return std::unexpected(callback.error());
    const auto name = shortLine(sheet.takerName);
    const auto tried = shortLine(sheet.triedWords);
    if (!name || !tried)
        return std::unexpected(name ? tried.error() : name.error());
    const auto listed = [&](const QString& list, const QStringList& ids) {
        return std::ranges::all_of(ids, [&](const QString& id) { return codes().find(list, id) != nullptr; });
    };
    if (!listed(u"facts"_s, sheet.facts) || !listed(u"tried"_s, sheet.tried))
        return refuse(tr("Choose from the lists; what is chosen there is not known."), u"a transfer holds a code of no list"_s);

    auto made = proposal(u"ask_transfer"_s);
    made.incidents = {incident};
    Transfer transfer;
    transfer.id = tools().ids->next<TransferId>();
    transfer.incident = incident;
    transfer.taker = sheet.taker;
    transfer.takerName = name->isEmpty() ? takerWords(sheet.taker) : *name;
    transfer.askedAt = made.command.occurredAt;
    transfer.askedBy = actor().id;
    transfer.approval = *approval;
    transfer.facts = sheet.facts;
    transfer.sheet = pageOf(incident, sheet);
    transfer.tried = sheet.tried;
    transfer.triedWords = *tried;
    transfer.callback = *callback;
    transfer.comes = sheet.comes;
    made.command.effects.append(insertOf(transfer));
    log(made, incident, LogKind::Transfer, tr("Transfer asked"), tr("%1, not accepted yet.").arg(transfer.takerName), word(TransferState::Asked));
    made.sentence = tr("Ask %1 to take over %2 of %3.").arg(transfer.takerName, spoken().person(*open), open->number);
    made.consequence = tr("Stay with it: the person is ours until they accept. It takes: %1.").arg(acceptedBy(sheet.taker));
    return made;
}

Result<Transfer> TransferDesk::knownTransfer(const TransferId& transfer, TransferState state) const
{
    const auto* known = picture().find(transfer);
    if (!known)
        return refuse(tr("That transfer is not known on this desk. Nothing was changed."), u"transfer not in the picture"_s);
    if (known->state != state)
        return refuse(tr("The transfer to %1 is %2. Nothing was changed.").arg(known->takerName, transferStateWords(known->state)));
    return *known;
}

Proposal TransferDesk::answered(const Transfer& before, TransferState state, const QString& words, const QString& told) const
{
    auto after = before;
    after.state = state;
    after.answeredAt = now();
    after.answeredBy = actor().id;
    after.answer = words;
    auto made = proposal(state == TransferState::Accepted ? u"accept_transfer"_s : state == TransferState::Declined ? u"decline_transfer"_s : u"withdraw_transfer"_s);
    made.incidents = {before.incident};
    made.command.effects.append(patchOf(before, after));
    log(made, before.incident, LogKind::Transfer, told, tr("%1: %2").arg(before.takerName, words), word(state));
    return made;
}

Result<Proposal> TransferDesk::accepted(const TransferId& transfer, const QString& who) const
{
    const auto before = knownTransfer(transfer, TransferState::Asked);
    if (!before)
        return std::unexpected(before.error());
    const auto name = owedLine(who, tr("Say who of them accepted. It takes: %1.").arg(acceptedBy(before->taker)));
    if (!name)
        return std::unexpected(name.error());
    auto made = answered(*before, TransferState::Accepted, *name, tr("Transfer accepted"));
    made.sentence = tr("%1 takes over on %2: %3.", "taker, incident, who of them").arg(before->takerName, spoken().number(before->incident), *name);
    made.consequence = tr("The person is theirs from now. What became of it is recorded afterwards.");
    return made;
}

Result<Proposal> TransferDesk::declined(const TransferId& transfer, const QString& reason) const
{
    const auto before = knownTransfer(transfer, TransferState::Asked);
    if (!before)
        return std::unexpected(before.error());
    const auto why = owedLine(reason, tr("Say in a few words why they declined."));
    if (!why)
        return std::unexpected(why.error());
    auto made = answered(*before, TransferState::Declined, *why, tr("Transfer declined"));
    made.sentence = tr("%1 does not take over on %2.").arg(before->takerName, spoken().number(before->incident));
    made.consequence = tr("The person stays ours.");
    return made;
}

Result<Proposal> TransferDesk::withdraw(const TransferId& transfer, const QString& reason) const
{
    const auto before = knownTransfer(transfer, TransferState::Asked);
    if (!before)
        return std::unexpected(before.error());
    const auto why = owedLine(reason, tr("Say in a few words why it is taken back."));
    if (!why)
        return std::unexpected(why.error());
    auto made = answered(*before, TransferState::Withdrawn, *why, tr("Transfer taken back"));
    made.sentence = tr("Take back the transfer of %1 to %2.").arg(spoken().number(before->incident), before->takerName);
    made.consequence = tr("Tell them. The person stays ours.");
    return made;
}

Result<Proposal> TransferDesk::recordResult(const TransferId& transfer, const TransferResult& result) const
{
    const auto before = knownTransfer(transfer, TransferState::Accepted);
    if (!before)
        return std::unexpected(before.error());
    if (result.came == Came::NotKnown && result.words.trimmed().isEmpty())
        return refuse(tr("Say whether they came, or in a few words why it is not known."));
    if (result.minutes && (*result.minutes < 0 || *result.minutes > 24 * 60))
        return refuse(tr("How long it took is between 0 and 1440 minutes."));
    const auto words = shortLine(result.words);
    if (!words)
        return std::unexpected(words.error());
    auto after = *before;
    after.came = result.came;
    after.minutes = result.came == Came::Came ? result.minutes : std::nullopt;
    after.force = result.force;
    after.result = *words;
    after.resultAt = now();
    after.resultBy = actor().id;
    const auto told = outcomeWords(after);
    auto made = proposal(u"record_transfer"_s);
    made.incidents = {before->incident};
    made.command.effects.append(patchOf(*before, after));
    log(made, before->incident, LogKind::Transfer, tr("What became of it"), tr("%1: %2").arg(before->takerName, told), u"result"_s);
    made.sentence = tr("%1 on %2: %3.", "taker, incident, what became of it").arg(before->takerName, spoken().number(before->incident), told);
    return made;
}

Result<Proposal> TransferDesk::takeBack(const TransferId& transfer, const QString& followUpKind) const
{
    const auto before = knownTransfer(transfer, TransferState::Accepted);
    if (!before)
        return std::unexpected(before.error());
    if (!givesBack(before->taker))
        return refuse(tr("%1 gives no follow-up back. Nothing was changed.").arg(before->takerName));
    if (before->returnedAt)
        return refuse(tr("%1 gave the follow-up back at %2. Nothing was changed.").arg(before->takerName, whenWords(*before->returnedAt, now(), zone())));
    const auto* kind = codes().find(u"followups"_s, followUpKind);
    if (!kind)
        return refuse(tr("Choose which follow-up is owed."));
    FollowUp owed;
    owed.id = tools().ids->next<FollowUpId>();
    owed.incident = before->incident;
    if (const auto* incident = picture().everKnown(before->incident))
        owed.person = incident->call.person;
    owed.kind = followUpKind;
    owed.madeAt = now();
    owed.dueAt = now() + kind->more.value("hours"_L1).toInt() * hour;
    owed.owner = actor().id;
    auto after = *before;
    after.returnedAt = now();
    after.followUp = owed.id;
    auto made = proposal(u"take_back_transfer"_s);
    made.incidents = {before->incident};
    made.command.effects = {insertOf(owed), patchOf(*before, after)};
    const auto duty = codes().words(u"followups"_s, followUpKind);
    log(made, before->incident, LogKind::Transfer, tr("Follow-up given back"),
        tr("%1: %2, due %3, owed by %4.").arg(before->takerName, duty, whenWords(owed.dueAt, now(), zone()), actor().name), u"returned"_s);
    made.sentence = tr("%1 gives the follow-up of %2 back: %3.").arg(before->takerName, spoken().number(before->incident), duty);
    made.consequence = tr("You owe it, due %1.").arg(whenWords(owed.dueAt, now(), zone()));
    return made;
}

} // namespace dispatch
