#include "intakedesk.h"

#include "callwords.h"
#include "store.h"
#include "typed.h"

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<Draft>> IntakeDesk::begin() const
{
    Draft draft;
    draft.id = tools().ids->next<DraftId>();
    draft.owner = actor().id;
    draft.startedAt = now();
    draft.touchedAt = now();
    return tools().store->beginDraft(draft);
}

QFuture<Result<>> IntakeDesk::keep(Draft draft) const
{
    draft.touchedAt = now();
    return tools().store->keepDraft(draft);
}

QFuture<Result<>> IntakeDesk::discard(const Draft& draft, const QString& reason) const
{
    if (draft.isBlank())
        return tools().store->dropDraft(draft.id);
    const auto why = owedLine(reason, tr("Say in a few words why %1 is thrown away. Until then it is kept.").arg(draft.number));
    if (!why)
        return ready<Result<>>(std::unexpected(why.error()));
    return commit(droppedDraft(u"discard"_s, draft, *why)).then([](const Result<Receipt>& kept) -> Result<> {
        return kept ? Result<>{} : std::unexpected(kept.error());
    });
}

QFuture<Result<QList<KnownPerson>>> IntakeDesk::known(const KnownQuery& query) const
{
    return tools().store->known(query).then([met = m_met](const Result<QList<KnownPerson>>& found) {
        const QMutexLocker lock(&met->mutex);
        for (const auto& each : found.value_or(QList<KnownPerson>()))
            met->persons.insert(each.person.id, each.person);
        return found;
    });
}

QFuture<Result<QList<Hit>>> IntakeDesk::places(const QString& words) const
{
    return m_map->find(typedLine(words, lineLimit).kept, 9);
}

std::optional<Area> IntakeDesk::areaAt(const std::optional<Point>& pin) const
{
    return pin ? m_map->areaAt(*pin) : std::nullopt;
}

Recommendation IntakeDesk::recommend(const CallIntake& call) const
{
    const auto* nature = codes().find(u"natures"_s, call.nature);
    const auto eligible = nature ? nature->more.value("eligible"_L1).toString() : QString();
    auto known = call;
    // A pin that no map can place is not a pin outside the county.
    if (!m_map->knowsAreas())
        known.area = u"unknown"_s;
    return protocol().recommend(known, eligible, areaAt(call.pin), codes().language());
}

QStringList IntakeDesk::missing(const CallIntake& call) const
{
    QStringList missing;
    if (call.whereWords.trimmed().isEmpty() && call.address.isEmpty() && !call.pin)
        missing.append(tr("where"));
    if (call.callback.trimmed().isEmpty())
        missing.append(tr("call-back number"));
    if (call.danger == Danger::NotAsked)
        missing.append(tr("danger now"));
    for (const auto& item : protocol().asked(call))
        if (!call.screen.contains(item))
            missing.append(tr("item %1 of the screen").arg(item));
    if (!call.criteriaAsked && call.criteria.isEmpty())
        missing.append(tr("the 911 criteria"));
    return missing;
}

Result<Proposal> IntakeDesk::passBack(const Draft& draft, const QString& reason) const
{
    if (draft.call.source.isEmpty() && draft.call.transferFrom.isEmpty())
        return refuse(tr("Nobody is named who sent this call. Say where it came from first. The draft is kept."));
    const auto sender = codes().words(u"sources"_s, draft.call.source);
    const auto why = owedLine(reason, tr("Say in a few words why it goes back to %1. The draft is kept.").arg(sender));
    if (!why)
        return std::unexpected(why.error());
    auto made = droppedDraft(u"pass_back"_s, draft, tr("passed back to %1: %2").arg(sender, *why));
    made.sentence = tr("Pass %1 back to %2: %3.").arg(draft.number, sender, *why);
    made.consequence = tr("The sender stays on the line with the caller. What was typed is kept with it.");
    return made;
}

Proposal IntakeDesk::droppedDraft(const QString& verb, const Draft& draft, const QString& reason) const
{
    auto made = proposal(verb);
    made.draft = draft.id;
    const auto clean = cleaned(draft.call);
    auto incident = incidentOf(draft, clean.call);
    incident.status = IncidentStatus::Cancelled;
    incident.endedAt = now();
    incident.cancelReason = reason;
    made.command.effects.append(insertOf(incident));
    log(made, incident.id, LogKind::Filed, tr("Call"), filedWords(clean.call));
    for (const auto& [subject, words] : clean.overflow)
        logAll(made, incident.id, LogKind::Note, subject, words);
    log(made, incident.id, LogKind::Cancelled, tr("Not taken on"), reason);
    made.sentence = tr("%1 is not taken on: %2.").arg(draft.number, reason);
    made.consequence = tr("Nothing is deleted; F3 finds it.");
    return made;
}

Result<Proposal> IntakeDesk::look(const PersonId& person, const IncidentId& incident) const
{
    const auto* contact = picture().find(incident);
    // No reason is given here, so how long one must be is nothing to this desk.
    return looked({person, contact ? std::optional(*contact) : std::nullopt, {}, {}, {}}, {});
}

Result<Proposal> IntakeDesk::lookForCall(const PersonId& person, const QString& call) const { return looked({person, {}, {}, call, {}}, {}); }

} // namespace dispatch
