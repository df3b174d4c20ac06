#include "plandesk.h"

#include "phone.h"
#include "planorder.h"
#include "store.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// What a line means: who leaves one out says which words she saw, and who rewords one that she saw it standing. So the centre, which
// decides field by field, finds that two people wanted both.
constexpr std::array meaningOfItem{"words"_L1, "english"_L1, "contact_name"_L1, "contact_relation"_L1, "contact_phone"_L1, "contact_phone_typed"_L1, "may_call"_L1};

Effect patchOfItem(const PlanItem& before, const PlanItem& after)
{
    auto effect = patchOf(before, after);
    const auto row = toRow(before);
    const auto witness = [&](QLatin1StringView field) {
        if (!effect.fields.contains(field)) {
            effect.fields.insert(field, row.value(field));
            effect.base.insert(field, row.value(field));
        }
    };
    if (before.state != after.state)
        for (const auto field : meaningOfItem)
            witness(field);
    else if (std::ranges::any_of(meaningOfItem, [&](QLatin1StringView field) { return effect.fields.contains(field); }))
        witness("state"_L1);
    return effect;
}

QString typingIn(const PlanDraftId& plan, const StaffId& whose)
{
    return u"typing in plan %1 by %2"_s.arg(plan.toString(), whose.toString());
}

bool isTheSame(const PlanItem& a, const PlanItem& b)
{
    return patchOf(a, b).fields.isEmpty();
}

} // namespace

PlanDesk::PlanDesk(DeskTools tools, const PlanRules* rules) : LookingDesk(std::move(tools)), m_rules(rules) {}

QFuture<Result<PlanFile>> PlanDesk::read(const PersonId& person) const
{
    return tools().store->planOf(person).then([person](const Result<Changes>& read) {
        return read.transform([&](const Changes& changes) { return PlanFile(person, changes); });
    });
}

QFuture<Result<>> PlanDesk::keepTyped(const PlanDraftId& plan, const std::optional<PlanTyping>& typing, const StaffId& whose) const
{
    return tools().store->note(typingIn(plan, whose), typing ? typing->toText() : QString());
}

QFuture<Result<std::optional<PlanTyping>>> PlanDesk::typedIn(const PlanDraftId& plan, const StaffId& whose) const
{
    return tools().store->noted(typingIn(plan, whose)).then([](const Result<QString>& noted) { return noted.transform(&PlanTyping::fromText); });
}

QString PlanDesk::spellingOf(const PlanDraftId& plan) { return u"words right in plan "_s + plan.toString(); }

QString PlanDesk::spellingIn(const QString& language) { return u"words right in "_s + language; }

QFuture<Result<>> PlanDesk::keepWords(const QString& place, const QStringList& words) const { return tools().store->note(place, words.join(u'\n')); }

QFuture<Result<QStringList>> PlanDesk::keptWords(const QString& place) const
{
    return tools().store->noted(place).then([](const Result<QString>& noted) { return noted.transform([](const QString& words) { return words.split(u'\n', Qt::SkipEmptyParts); }); });
}

QString PlanDesk::nameOf(const PersonId& person) const
{
    const auto* known = picture().find(person);
    return known && !known->name.isEmpty() ? known->name : tr("the person");
}

QString PlanDesk::nameOf(const PlanFile& file) const
{
    const auto* known = file.find(file.person());
    return known && !known->name.isEmpty() ? known->name : nameOf(file.person());
}

Staff PlanDesk::staffOf(const StaffId& staff) const
{
    if (const auto* known = picture().find(staff))
        return *known;
    Staff unknown;
    unknown.id = staff;
    unknown.name = tr("somebody");
    unknown.active = false;
    return unknown;
}

Result<> PlanDesk::mayWrite() const
{
    if (!m_rules->signing.writers.contains(actor().role))
        return refuse(tr("You can't write a safety plan. Nothing was changed."), u"plan: role"_s);
    return {};
}

std::optional<Incident> PlanDesk::contactWith(const PersonId& person) const
{
    const Incident* latest = nullptr;
    for (const auto& incident : picture().all<Incident>())
        if (incident.status == IncidentStatus::Open && incident.call.person == person && (!latest || latest->filedAt < incident.filedAt))
            latest = &incident;
    return latest ? std::optional(*latest) : std::nullopt;
}

void PlanDesk::tell(Proposal& proposal, const PersonId& person, LogKind kind, const QString& words) const
{
    if (const auto contact = contactWith(person)) {
        log(proposal, contact->id, kind, tr("Safety plan"), words);
        proposal.incidents = {contact->id};
    }
}

Result<PlanDraft> PlanDesk::knownPlan(const PlanFile& file, const PlanDraftId& plan) const
{
    const auto* known = file.find(plan);
    if (!known)
        return refuse(tr("That plan is not known on this desk. Nothing was changed."), u"plan not in its file"_s);
    return *known;
}

Result<PlanDraft> PlanDesk::writable(const PlanFile& file, const PlanDraftId& plan) const
{
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto known = knownPlan(file, plan);
    if (!known)
        return known;
    switch (known->state) {
    case PlanState::Draft: break;
    case PlanState::AwaitingReview: return refuse(tr("The plan waits for review. It is written on when the reviewer has sent it back."), u"plan: awaiting review"_s);
    case PlanState::Signed: return refuse(tr("Version %1 is signed and stays as it is. Begin the next version to change it.").arg(known->version), u"plan: signed"_s);
    case PlanState::Withdrawn: return refuse(tr("%1 took this plan back. Nothing was changed.").arg(nameOf(file)), u"plan: withdrawn"_s);
    }
    return known;
}

Result<PlanItem> PlanDesk::knownItem(const PlanFile& file, const PlanItemId& item) const
{
    const auto* known = file.find(item);
    if (!known)
        return refuse(tr("That line is not known on this desk. Nothing was changed."), u"line not in its file"_s);
    return *known;
}

Result<PlanItem> PlanDesk::writableItem(const PlanFile& file, const PlanItemId& item) const
{
    return knownItem(file, item).and_then([&](const PlanItem& known) { return writable(file, known.plan).transform([&](const PlanDraft&) { return known; }); });
}

Result<Proposal> PlanDesk::look(const PersonId& person, const QString& reason) const
{
    LookAsk ask{person, contactWith(person), {}, {}, reason};
    for (const auto& duty : picture().openFollowUps())
        if (duty.person == person && duty.owner == actor().id)
            ask.followUp = duty;
    return looked(ask, *m_rules);
}

Result<Proposal> PlanDesk::print(const PersonId& person, const QString& papers) const
{
    if (person.isNull())
        return refuse(tr("Nobody knows yet who the person is."), u"print: nobody"_s);
    const auto what = owedLine(papers, tr("Choose what is printed."));
    if (!what)
        return std::unexpected(what.error());
    const auto contact = contactWith(person);
    auto made = proposal(u"print_plan"_s);
    made.command.effects.append(insertOf(Look{tools().ids->next<LookId>(), person, contact ? std::optional(contact->id) : std::nullopt, now(), actor().id, tr("Printed: %1").arg(*what)}));
    made.sentence = tr("Print the safety plan of %1.").arg(nameOf(person));
    made.consequence = tr("What is printed is recorded.");
    if (contact)
        tell(made, person, LogKind::Look, tr("Printed: %1").arg(*what));
    return made;
}

bool PlanDesk::seesLooks() const { return actor().role == Role::Clinician || actor().role == Role::Supervisor; }

/// Never inlined: GCC 14 would warn of the changes that a refusal does not hold.
[[gnu::noinline]] Result<Changes> PlanDesk::looksRefused()
{
    return refuse(tr("Clinicians and supervisors see who looked. Ask one of them."), u"looks: role"_s);
}

QFuture<Result<Changes>> PlanDesk::looks(Instant from) const
{
    if (!seesLooks())
        return QtFuture::makeReadyValueFuture(looksRefused());
    return tools().store->looksSince(from);
}

Result<Proposal> PlanDesk::begin(const PlanFile& file, const PlanTemplate& form, const QString& language) const
{
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    if (file.person().isNull())
        return refuse(tr("Nobody knows yet who the person is. A plan is written with somebody."), u"plan: nobody"_s);
    if (const auto* known = file.draft(); known && known->state != PlanState::Withdrawn)
        return refuse(tr("%1 has a plan already, last written by %2. Write on in that one.").arg(nameOf(file), staffOf(known->author).name), u"plan: there is one"_s);
    if (language.isEmpty())
        return refuse(tr("Choose the language that the plan is written in."), u"plan: no language"_s);
    PlanDraft draft;
    draft.id = tools().ids->next<PlanDraftId>();
    draft.person = file.person();
    draft.since = draft.startedAt = now();
    draft.kind = form.kind;
    draft.templateVersion = form.version;
    draft.language = language;
    draft.author = actor().id;
    // Cards were signed before plans were written here; and a number is hers once.
    for (const auto& card : file.all<SafetyPlan>())
        draft.version = std::max(draft.version, card.version + 1);
    for (const auto& version : file.all<PlanVersion>())
        draft.version = std::max(draft.version, version.number + 1);
    auto made = proposal(u"begin_plan"_s);
    made.command.effects.append(insertOf(draft));
    made.sentence = tr("Begin a safety plan with %1.").arg(nameOf(file));
    made.consequence = tr("You answer for the draft; another signs it.");
    tell(made, file.person(), LogKind::Note, tr("A plan is begun."));
    return made;
}

Result<Proposal> PlanDesk::writeOn(const PlanFile& file, const PlanDraftId& plan) const
{
    const auto known = knownPlan(file, plan);
    if (!known)
        return std::unexpected(known.error());
    if (known->state == PlanState::Draft)
        return refuse(tr("The plan is being written already, by %1. Nothing was changed.").arg(staffOf(known->author).name), u"plan: draft"_s);
    const auto draft = writtenOn(*known, staffOf(actor().id), now(), *m_rules);
    if (!draft)
        return std::unexpected(draft.error());
    auto made = proposal(u"write_on_plan"_s);
    made.command.effects.append(patchOf(*known, *draft));
    made.sentence = tr("Write version %1 of the safety plan of %2.").arg(QString::number(draft->version), nameOf(file));
    made.consequence = known->state == PlanState::Signed ? tr("Version %1 holds until the next one is signed.").arg(known->version) : tr("No version holds until this one is signed.");
    tell(made, file.person(), LogKind::Note, tr("Version %1 is begun.").arg(draft->version));
    return made;
}

Result<Proposal> PlanDesk::changedItem(const QString& verb, const PlanItem& before, const PlanItem& after, const QString& sentence) const
{
    if (isTheSame(before, after))
        return refuse(tr("The line says that already. Nothing was changed."), u"line: unchanged"_s);
    auto made = proposal(verb);
    made.command.effects.append(patchOfItem(before, after));
    made.sentence = sentence;
    return made;
}

Result<Proposal> PlanDesk::put(const PlanFile& file, const PlanItem& wanted) const
{
    const auto plan = writable(file, wanted.plan);
    if (!plan)
        return std::unexpected(plan.error());
    auto item = wanted;
    for (auto* text : {&item.words, &item.english, &item.contact.name, &item.contact.relation, &item.contact.phoneTyped}) {
        const auto line = shortLine(*text);
        if (!line)
            return std::unexpected(line.error());
        *text = *line;
    }
    item.contact.phone = readPhone(item.contact.phoneTyped).e164;
    if (item.words.isEmpty() && item.contact.isEmpty())
        return refuse(tr("Write the line in the person's words, or leave it out."), u"line: empty"_s);
    const auto said = Spoken::quoted(item.words.isEmpty() ? item.contact.name : item.words);
    if (!item.id.isNull()) {
        const auto known = writableItem(file, item.id);
        if (!known)
            return std::unexpected(known.error());
        item.plan = known->plan;
        item.part = known->part;
        item.position = known->position;
        item.state = known->state;
        item.madeAt = known->madeAt;
        item.madeBy = known->madeBy;
        if (item.mark != known->mark)
            item.markedAt = item.mark == ItemMark::None ? std::nullopt : std::optional(now());
        return changedItem(u"put_plan_item"_s, *known, item, tr("The line reads %1.").arg(said));
    }
    QString last;
    for (const auto& each : file.itemsOf(plan->id))
        if (each.part == item.part)
            last = std::max(last, each.position);
    item.id = tools().ids->next<PlanItemId>();
    item.position = positionBetween(last, {}, item.id);
    item.state = PlanItemState::Standing;
    item.madeAt = now();
    item.madeBy = actor().id;
    auto made = proposal(u"put_plan_item"_s);
    made.command.effects.append(insertOf(item));
    made.sentence = tr("A line is added: %1.").arg(said);
    return made;
}

Result<Proposal> PlanDesk::move(const PlanFile& file, const PlanItemId& item, PlanPart part, const PlanItemId& after) const
{
    const auto known = writableItem(file, item);
    if (!known)
        return std::unexpected(known.error());
    auto others = file.itemsOf(known->plan);
    others.removeIf([&](const PlanItem& each) { return each.part != part || each.id == item; });
    auto made = proposal(u"move_plan_item"_s);
    made.sentence = tr("The line is moved.");
    if (needsRespacing(others))
        for (const auto& fresh : respaced(others)) {
            auto& each = *std::ranges::find(others, fresh.id, &PlanItem::id);
            if (each.position != fresh.position)
                made.command.effects.append(patchOf(each, fresh));
            each = fresh;
        }
    const auto before = std::ranges::find(others, after, &PlanItem::id);
    if (!after.isNull() && before == others.end())
        return refuse(tr("The line that it was to follow is not there any more. Look again."), u"line: no such neighbour"_s);
    const auto next = after.isNull() ? others.begin() : std::next(before);
    auto moved = *known;
    moved.part = part;
    moved.position = positionBetween(after.isNull() ? QString() : before->position, next == others.end() ? QString() : next->position, item);
    if (!isTheSame(*known, moved))
        made.command.effects.append(patchOf(*known, moved));
    if (made.command.effects.isEmpty())
        return refuse(tr("The line stands there already. Nothing was changed."), u"line: unchanged"_s);
    return made;
}

Result<Proposal> PlanDesk::leaveOut(const PlanFile& file, const PlanItemId& item) const
{
    const auto known = writableItem(file, item);
    if (!known)
        return std::unexpected(known.error());
    auto after = *known;
    after.state = PlanItemState::LeftOut;
    return changedItem(u"leave_out_plan_item"_s, *known, after, tr("The line is left out; it can be taken back."));
}

Result<Proposal> PlanDesk::takeBack(const PlanFile& file, const PlanItemId& item) const
{
    const auto known = writableItem(file, item);
    if (!known)
        return std::unexpected(known.error());
    auto after = *known;
    after.state = PlanItemState::Standing;
    return changedItem(u"take_back_plan_item"_s, *known, after, tr("The line stands again."));
}

Result<Proposal> PlanDesk::mark(const PlanFile& file, const PlanItemId& item, ItemMark mark, const QString& words) const
{
    const auto known = knownItem(file, item);
    if (!known)
        return std::unexpected(known.error());
    const auto said = shortLine(words);
    if (!said)
        return std::unexpected(said.error());
    if (mark == ItemMark::None && said->isEmpty())
        return refuse(tr("Say whether it works, or what was said of it."), u"mark: nothing"_s);
    const auto contact = contactWith(file.person());
    auto made = proposal(u"mark_plan_item"_s);
    made.command.effects.append(insertOf(PlanMark{tools().ids->next<PlanMarkId>(), item, mark, *said, contact ? contact->id : IncidentId{}, now(), actor().id}));
    const auto heard = mark == ItemMark::WorksWell ? tr("works well") : mark == ItemMark::NotLately ? tr("not lately") : *said;
    made.sentence = tr("%1: %2.").arg(Spoken::quoted(known->words), heard);
    made.consequence = tr("It is kept beside the line; what was signed stays as it is.");
    return made;
}

Result<Proposal> PlanDesk::describe(const PlanFile& file, const PlanDraft& wanted) const
{
    const auto known = knownPlan(file, wanted.id);
    if (!known)
        return std::unexpected(known.error());
    auto draft = *known;
    draft.language = wanted.language;
    draft.likelihood = wanted.likelihood;
    draft.reviewBy = wanted.reviewBy;
    draft.reviewOwner = wanted.reviewOwner;
    for (const auto& [kept, typed] : {std::pair{&draft.writtenWith, &wanted.writtenWith}, {&draft.keptWhere, &wanted.keptWhere}}) {
        const auto line = shortLine(*typed);
        if (!line)
            return std::unexpected(line.error());
        *kept = *line;
    }
    if (draft == *known)
        return refuse(tr("The plan says that already. Nothing was changed."), u"plan: unchanged"_s);
    auto onlyOwner = *known;
    onlyOwner.reviewOwner = draft.reviewOwner;
    if (const auto may = draft == onlyOwner ? mayWrite() : writable(file, wanted.id).transform([](const PlanDraft&) {}); !may)
        return std::unexpected(may.error());
    if (draft.language.isEmpty())
        return refuse(tr("Choose the language that the plan is written in."), u"plan: no language"_s);
    if (draft.likelihood && (*draft.likelihood < 0 || *draft.likelihood > 10))
        return refuse(tr("How likely the person is to use the plan is a number from 0 to 10."), u"plan: likelihood"_s);
    if (!draft.reviewBy.isEmpty() && !QDate::fromString(draft.reviewBy, Qt::ISODate).isValid())
        return refuse(tr("The day of the review can't be read. It stands as typed."), u"plan: review date"_s);
    if (!draft.reviewOwner.isNull() && !staffOf(draft.reviewOwner).active)
        return refuse(tr("Choose who sees to the review: somebody who works here."), u"plan: review owner"_s);
    if (!draft.reviewBy.isEmpty() && draft.reviewOwner.isNull())
        return refuse(tr("Say who sees to the review; it is never nobody's."), u"plan: review owner"_s);
    auto made = proposal(u"describe_plan"_s);
    made.command.effects.append(patchOf(*known, draft));
    made.sentence = tr("What is about the whole plan is kept.");
    return made;
}

} // namespace dispatch
