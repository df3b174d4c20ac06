#include "approvaldesk.h"
#include "callwords.h"
#include "intakedesk.h"
#include "typed.h"

// From a draft to an incident, and from an incident to its determination.

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int urbanPromise = 60;

QJsonObject cleanedWords(const QJsonObject& words)
{
    QJsonObject clean;
    for (auto it = words.begin(); it != words.end(); ++it)
        clean.insert(it.key(), typedLine(it->toString(), lineLimit).kept);
    return clean;
}

} // namespace

IntakeDesk::Clean IntakeDesk::cleaned(CallIntake call) const
{
    Clean clean;
    callFields([&](const auto&... each) {
        ([&](const auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field.of(call))>, QString>) {
                const auto limit = limitOf(field.column);
                const auto typed = limit == noteLimit ? typedText(field.of(call), limit) : typedLine(field.of(call), limit);
                field.of(call) = typed.kept;
                if (!typed.overflow.isEmpty())
                    clean.overflow.append({CallWords::label(field.column), typed.overflow});
                if (!typed.complaint.isEmpty())
                    clean.complaints.append(typed.complaint);
            }
        }(each), ...);
    });
    for (auto* words : {&call.observedWords, &call.screenWords}) {
        for (auto it = words->constBegin(); it != words->constEnd(); ++it)
            if (const auto typed = typedLine(it->toString(), lineLimit); !typed.overflow.isEmpty())
                clean.overflow.append({CallWords::label(words == &call.screenWords ? u"screen_words"_s : u"observed_words"_s), typed.overflow});
        *words = cleanedWords(*words);
    }
    if (call.callbackPhone.isEmpty())
        call.callbackPhone = phone(call.callback).e164;
    const auto area = areaAt(call.pin);
    call.area = area ? area->id : QString();
    clean.call = std::move(call);
    return clean;
}

Incident IntakeDesk::incidentOf(const Draft& draft, const CallIntake& call) const
{
    Incident incident;
    // A draft becomes an incident only once, whoever presses the key twice: its incident has the draft's own identity.
    incident.id = IncidentId{draft.id.uuid()};
    incident.number = draft.number;
    incident.answeredAt = draft.startedAt;
    incident.filedAt = now();
    incident.filedBy = actor().id;
    incident.risk = protocol().riskOf(call);
    incident.lastContactAt = now();
    incident.call = call;
    return incident;
}

void IntakeDesk::keepPerson(Proposal& proposal, CallIntake& call, const CallIntake* before) const
{
    const auto phoneOf = [](const CallIntake& of) { return of.relation == "self"_L1 ? of.callbackPhone : QString(); };
    if (call.person.isNull()) {
        const Person made{tools().ids->next<PersonId>(), call.personName, call.pronouns, call.ageWords, call.language, phoneOf(call), call.address, call.whatHelps};
        proposal.command.effects.append(insertOf(made));
        call.person = made.id;
        return;
    }
    const auto* atHand = picture().find(call.person);
    const QMutexLocker lock(&m_met->mutex);
    const auto known = atHand ? *atHand : m_met->persons.value(call.person);
    if (known.id.isNull())
        return; // not at hand here; the incident itself keeps every word
    auto filled = known;
    // What somebody else wrote stays; what this very call wrote, it may correct.
    const auto fill = [](QString& field, const QString& value, const QString& earlier) {
        if (field.isEmpty() || (field == earlier && !value.isEmpty()))
            field = value;
    };
    const auto earlier = before ? *before : CallIntake{};
    fill(filled.name, call.personName, earlier.personName);
    fill(filled.pronouns, call.pronouns, earlier.pronouns);
    fill(filled.ageWords, call.ageWords, earlier.ageWords);
    fill(filled.language, call.language, earlier.language);
    fill(filled.phone, phoneOf(call), phoneOf(earlier));
    fill(filled.address, call.address, earlier.address);
    fill(filled.whatHelps, call.whatHelps, earlier.whatHelps);
    if (filled != known)
        proposal.command.effects.append(patchOf(known, filled));
}

void IntakeDesk::addTriage(Proposal& proposal, const Incident& incident) const
{
    const auto& call = incident.call;
    if (call.screen.isEmpty() && call.criteria.isEmpty() && !call.criteriaAsked)
        return;
    const auto advice = recommend(call);
    Triage triage{tools().ids->next<TriageId>(), incident.id, now(), actor().id, protocol().version(), call.screen, call.criteria, incident.risk, {}};
    for (const auto& reason : advice.reasons)
        triage.rationale.append(reason.words);
    proposal.command.effects.append(insertOf(triage));
    const auto level = [&] {
        switch (incident.risk) {
        case RiskLevel::NotScreened: return tr("not screened");
        case RiskLevel::Low: return tr("Low");
        case RiskLevel::Moderate: return tr("Moderate");
        case RiskLevel::High: return tr("High");
        }
        std::unreachable();
    }();
    log(proposal, incident.id, LogKind::Triage, tr("Screened"), triage.rationale.isEmpty() ? level : tr("%1: %2").arg(level, triage.rationale.join(u"; "_s)));
}

QString IntakeDesk::filedWords(const CallIntake& call) const
{
    const CallWords said(codes(), protocol(), zone());
    QStringList words;
    if (!call.callerName.isEmpty() && !call.relation.isEmpty())
        words.append(tr("Call from %1 (%2).").arg(call.callerName, said.value(call, u"relation"_s)));
    else if (!call.callerName.isEmpty() || !call.relation.isEmpty())
        words.append(tr("Call from %1.").arg(call.callerName.isEmpty() ? said.value(call, u"relation"_s) : call.callerName));
    if (!call.source.isEmpty())
        words.append(tr("Source: %1.").arg(said.value(call, u"source"_s)));
    if (!call.whereWords.isEmpty())
        words.append(tr("Where: %1.").arg(Spoken::quoted(call.whereWords)));
    return words.isEmpty() ? tr("Nothing is known of the caller.") : words.join(u' ');
}

Result<Incident> IntakeDesk::filed(Proposal& proposal, const Draft& draft) const
{
    if (draft.number.isEmpty())
        return refuse(tr("This draft has no number yet. It is kept; file it again in a moment."), u"draft without number"_s);
    if (picture().find(IncidentId{draft.id.uuid()}))
        return refuse(tr("%1 was filed already. Nothing was changed.").arg(draft.number));
    auto clean = cleaned(draft.call);
    keepPerson(proposal, clean.call);
    const auto incident = incidentOf(draft, clean.call);
    proposal.draft = draft.id;
    proposal.incidents = {incident.id};
    log(proposal, incident.id, LogKind::Filed, tr("Call"), filedWords(clean.call));
    if (!clean.call.transferFrom.isEmpty() || clean.call.transferAcceptedAt) {
        const CallWords said(codes(), protocol(), zone());
        QStringList words{clean.call.transferFrom.isEmpty() ? tr("From %1.").arg(said.value(clean.call, u"source"_s))
                                                           : tr("From %1, %2.").arg(clean.call.transferFrom, said.value(clean.call, u"source"_s))};
        if (clean.call.transferAcceptedAt)
            words.append(tr("Accepted %1.").arg(clockWords(*clean.call.transferAcceptedAt, zone())));
        if (!clean.call.alreadyAsked.isEmpty())
            words.append(tr("Already asked there: %1.").arg(said.value(clean.call, u"already_asked"_s)));
        auto transfer = line(proposal, incident.id, LogKind::Contact, tr("Transfer"), words.join(u' '));
        transfer.at = clean.call.transferAcceptedAt.value_or(transfer.at);
        proposal.command.effects.append(insertOf(transfer));
    }
    for (const auto& [subject, words] : clean.overflow)
        logAll(proposal, incident.id, LogKind::Note, tr("%1, continued").arg(subject), words);
    if (const auto pin = typedLine(draft.unreadPin, lineLimit).kept.trimmed(); !pin.isEmpty())
        log(proposal, incident.id, LogKind::Note, tr("Map pin, as typed"), pin);
    addTriage(proposal, incident);
    return incident;
}

QString IntakeDesk::filedConsequence(const Draft& draft) const
{
    QStringList words;
    if (draft.call.callback.trimmed().isEmpty())
        words.append(tr("Filed without a call-back number. %1 shows it as missing until someone adds it.").arg(draft.number));
    words += cleaned(draft.call).complaints;
    return words.join(u' ');
}

Result<Proposal> IntakeDesk::file(const Draft& draft) const
{
    auto made = proposal(u"file"_s);
    const auto incident = filed(made, draft);
    if (!incident)
        return std::unexpected(incident.error());
    // The person's row goes first, then the incident that names it, then what belongs to the incident.
    const auto place = !made.command.effects.isEmpty() && made.command.effects.first().entity == RowOf<Person>::entity ? 1 : 0;
    made.command.effects.insert(place, insertOf(*incident));
    made.sentence = tr("File %1.").arg(spoken().incident(*incident));
    const auto more = filedConsequence(draft);
    made.consequence = tr("It stays with you under Talking until somebody determines.") + (more.isEmpty() ? QString() : QString(u' ' + more));
    return made;
}

Result<Proposal> IntakeDesk::fileAndDetermine(const Draft& draft, const QString& outcome, const QString& reason) const
{
    auto made = proposal(u"file_and_determine"_s);
    const auto incident = filed(made, draft);
    if (!incident)
        return std::unexpected(incident.error());
    const auto determined = decided(made, *incident, outcome, reason);
    if (!determined)
        return std::unexpected(determined.error());
    const auto place = !made.command.effects.isEmpty() && made.command.effects.first().entity == RowOf<Person>::entity ? 1 : 0;
    made.command.effects.insert(place, insertOf(*determined));
    made.sentence = tr("File %1 and determine: %2.").arg(spoken().incident(*determined), codes().words(u"outcomes"_s, outcome));
    made.consequence = QStringList{promiseWords(outcome, determined->call), filedConsequence(draft)}.join(u' ').trimmed();
    return made;
}

int IntakeDesk::promiseFor(const QString& outcome, const CallIntake& call) const
{
    if (outcome != "mobile_team"_L1)
        return 0;
    const auto area = areaAt(call.pin);
    return area ? area->promiseMinutes : urbanPromise;
}

QString IntakeDesk::promiseWords(const QString& outcome, const CallIntake& call) const
{
    if (outcome == "emergency_911"_L1)
        return tr("Stay on the line until 911 has the call. The clinician approves it, unless someone is dying.");
    const auto promise = promiseFor(outcome, call);
    if (promise == 0)
        return tr("No arrival is promised.");
    if (!call.pin)
        return tr("Starts the %1 min clock: without a pin the urban promise counts.").arg(promise);
    if (!m_map->knowsAreas())
        return tr("Starts the %1 min clock: without a map the urban promise counts.").arg(promise);
    if (!areaAt(call.pin))
        return tr("Starts the %1 min clock: the pin is outside the county, the urban promise counts.").arg(promise);
    return tr("Starts the %1 min clock.").arg(promise);
}

Result<Incident> IntakeDesk::decided(Proposal& proposal, Incident incident, const QString& outcome, const QString& reason) const
{
    if (!codes().find(u"outcomes"_s, outcome))
        return refuse(tr("Choose what %1 needs from the list. Nothing was determined.").arg(incident.number), u"outcome of no list"_s);
    const auto advice = recommend(incident.call);
    const auto words = codes().words(u"outcomes"_s, outcome);
    const bool asRecommended = outcome == advice.outcome;
    const auto why = outcome == "emergency_911"_L1
        ? owedLine(reason, tr("911 owes a reason: say what less was tried, or why there was no time. Nothing was determined."))
        : asRecommended            ? shortLine(reason)
        : advice.outcome.isEmpty() ? owedLine(reason, tr("There is no recommendation yet. Say in a few words why: %1. Nothing was determined.").arg(words))
                                   : owedLine(reason, tr("The recommendation is: %1. Say in a few words why: %2. Nothing was determined.")
                                                          .arg(codes().words(u"outcomes"_s, advice.outcome), words));
    if (!why)
        return std::unexpected(why.error());
    const auto promise = promiseFor(outcome, incident.call);
    const Determination made{tools().ids->next<DeterminationId>(), incident.id, now(), actor().id, outcome, advice.outcome, *why, promise};
    incident.outcome = outcome;
    // A promise that was met stays met, whatever is decided afterwards.
    if (!incident.arrivedAt) {
        incident.determinedAt = now();
        incident.promiseMinutes = promise > 0 ? std::optional(promise) : std::nullopt;
    }
    proposal.command.effects.append(insertOf(made));
    // Whoever may not decide it herself has an override reviewed; she does not wait for that.
    const ApprovalDesk approvals(tools());
    if (!asRecommended && !advice.outcome.isEmpty() && !approvals.mayDecide(ApprovalKind::Override))
        proposal.command.effects.append(insertOf(approvals.alone(incident.id, ApprovalKind::Override,
            tr("%1 instead of %2: %3", "outcome, recommended outcome, reason").arg(words, codes().words(u"outcomes"_s, advice.outcome), *why))));
    QStringList told{tr("%1.").arg(words)};
    if (asRecommended)
        told.append(tr("As recommended."));
    else if (!advice.outcome.isEmpty())
        told.append(tr("Recommended was: %1.").arg(codes().words(u"outcomes"_s, advice.outcome)));
    else
        told.append(tr("There was no recommendation."));
    if (!why->isEmpty())
        told.append(tr("Reason: %1").arg(*why));
    log(proposal, incident.id, LogKind::Determination, tr("Determined"), told.join(u' '));
    return incident;
}

Result<Proposal> IntakeDesk::determine(const IncidentId& incident, const QString& outcome, const QString& reason) const
{
    const auto open = openIncident(incident);
    if (!open)
        return std::unexpected(open.error());
    if (open->outcome == outcome && open->determinedAt)
        return refuse(tr("%1 was determined so at %2. Its clock runs on.").arg(open->number, clockWords(*open->determinedAt, zone())));
    auto made = proposal(u"determine"_s);
    const auto determined = decided(made, *open, outcome, reason);
    if (!determined)
        return std::unexpected(determined.error());
    made.command.effects.prepend(patchOf(*open, *determined));
    made.incidents = {incident};
    made.sentence = tr("Determine %1: %2.").arg(open->number, codes().words(u"outcomes"_s, outcome));
    QStringList consequence{promiseWords(outcome, open->call)};
    if (outcome != "mobile_team"_L1)
        for (const auto& assignment : picture().assignmentsOf(incident))
            if (isActive(assignment.state))
                consequence.append(tr("%1; that is not touched.").arg(spoken().standing(assignment)));
    made.consequence = consequence.join(u' ');
    return made;
}

} // namespace dispatch
