#include "rosterdesk.h"

#include "conflictfacts.h"
#include "countyclock.h"
#include "rights.h"
#include "shiftcalendar.h"
#include "store.h"
#include "typed.h"

#include <algorithm>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

// The rules of rest, hours and nights look so far to both sides of a shift.
constexpr auto rulesSee = 9 * day;

const Staff* personIn(const RosterView& view, const StaffId& staff)
{
    const auto found = std::ranges::find(view.staff, staff, &Staff::id);
    return found == view.staff.cend() ? nullptr : &*found;
}

} // namespace

RosterDesk::RosterDesk(DeskTools tools, const RosterRules* rules, const Holidays* holidays) : Desk(std::move(tools)), m_rules(rules), m_holidays(holidays) {}

RosterView RosterDesk::view(Instant from, Instant to) const { return rosterViewOf(picture(), m_rules->team, zone(), from, to); }

QString RosterDesk::nameOf(const StaffId& staff) const
{
    const auto* known = picture().find(staff);
    return known ? rosterName(*known) : tr("nobody yet");
}

// What is kept says its day, whenever it is read.
QString RosterDesk::whenOf(Instant from, Instant to) const { return rangeWords(from, to, {}, zone()); }

QString RosterDesk::shiftWords(const Shift& shift) const
{
    const auto where = shift.callsign.isEmpty() ? codes().words(u"jobs"_s, shift.job) : shift.callsign;
    return tr("%1, %2, %3", "who, for which team or job, when").arg(nameOf(shift.staff), where, whenOf(shift.start, shift.end));
}

QString RosterDesk::leaveWords(const Leave& leave) const
{
    const auto kind = codes().words(u"leaves"_s, leave.kind);
    const auto first = dateAt(leave.start, zone());
    const auto last = dateAt(leave.end - minute, zone());
    if (leave.start != startOfDay(first, zone()) || leave.end != startOfDay(last.addDays(1), zone()))
        return tr("%1, %2", "which leave, when").arg(kind, whenOf(leave.start, leave.end));
    const auto from = dateWords(leave.start, zone());
    return first == last ? tr("%1, %2", "which leave, when").arg(kind, from)
                         : tr("%1, %2 to %3", "which leave, first day, last day").arg(kind, from, dateWords(startOfDay(last, zone()), zone()));
}

QList<Breach> RosterDesk::breaches(const Shift& shift) const
{
    const auto* known = shift.id.isNull() ? nullptr : picture().find(shift.id);
    const auto from = std::min(shift.start, known ? known->start : shift.start) - rulesSee;
    const auto to = std::max(shift.end, known ? known->end : shift.end) + rulesSee;
    const auto before = view(from, to);
    const auto* person = personIn(before, shift.staff);
    if (!person || !shift.counts())
        return {};
    const auto broken = [&](const RosterView& roster) { return breachesOf(*person, roster.shifts, *m_rules, roster.licences, roster.leaves, zone()); };
    return newBreaches(broken(before), broken(withShift(before, shift)));
}

Result<QString> RosterDesk::reasonFor(const QList<Breach>& breaches, const QString& reason)
{
    const auto worst = std::ranges::max_element(breaches, {}, &Breach::weight);
    if (worst == breaches.end() || worst->weight == Weight::Told)
        return shortLine(reason);
    if (worst->weight == Weight::Stop)
        return refuse(tr("%1 No reason is enough for that. Nothing was changed.").arg(worst->words));
    return owedLine(reason, tr("%1 Say why, and it is kept.").arg(worst->words));
}

Result<Proposal> RosterDesk::put(const Shift& wanted, const QString& reason) const
{
    auto shift = wanted;
    if (shift.end <= shift.start)
        return refuse(tr("A shift ends after it begins. Nothing was changed; the times stand as typed."));
    if (shift.end - shift.start > 24 * hour)
        return refuse(tr("A shift is 24 hours at most. Nothing was changed; the times stand as typed."));
    if (!codes().find(u"jobs"_s, shift.job))
        return refuse(tr("Say what is done on this shift: team, clinician or dispatcher. Nothing was changed."));
    if (!shift.staff.isNull()) {
        const auto* person = picture().find(shift.staff);
        if (!person || !person->active)
            return refuse(tr("%1 does not work here any more. Nothing was changed.").arg(nameOf(shift.staff)));
    }
    const auto* known = shift.id.isNull() ? nullptr : picture().find(shift.id);
    if (!shift.id.isNull() && !known)
        return refuse(tr("That shift is not known on this desk. Nothing was changed."), u"shift not in the picture"_s);
    const auto kept = reasonFor(breaches(shift), reason);
    if (!kept)
        return std::unexpected(kept.error());
    if (!kept->isEmpty())
        shift.reason = *kept;
    const auto at = now();
    if (!known) {
        shift.id = tools().ids->next<ShiftId>();
        shift.since = at;
    }
    const auto sentence = !known ? tr("New shift: %1.").arg(shiftWords(shift))
        : known->staff != shift.staff ? tr("%1 instead of %2.").arg(shiftWords(shift), nameOf(known->staff))
                                      : tr("%1, before: %2.").arg(shiftWords(shift), whenOf(known->start, known->end));
    auto made = told(known ? u"change_shift"_s : u"add_shift"_s, sentence, *kept, shift.id, {}, shift.staff);
    if (!keep(made, shift))
        return refuse(tr("Nothing is different. Nothing was changed."));
    return made;
}

Result<Proposal> RosterDesk::putAll(const QList<Shift>& shifts, const QString& sentence) const
{
    auto made = told(u"add_shifts"_s, sentence);
    const auto at = now();
    for (auto shift : shifts) {
        if (shift.id.isNull())
            shift.id = tools().ids->next<ShiftId>();
        // A table knows nothing of when somebody signed on.
        const auto* known = picture().find(shift.id);
        shift.since = known ? known->since : at;
        shift.signedOnAt = known ? known->signedOnAt : std::nullopt;
        shift.signedOffAt = known ? known->signedOffAt : std::nullopt;
        keep(made, shift);
    }
    if (made.command.effects.size() < 2)
        return refuse(tr("All of these shifts stand in the roster already. Nothing was changed."));
    return made;
}

Result<Proposal> RosterDesk::callOff(const ShiftId& id, const QString& reason) const
{
    auto shift = knownShift(id);
    if (!shift)
        return std::unexpected(shift.error());
    if (shift->staff.isNull())
        return refuse(tr("Nobody has that shift, so nobody calls off. It can be withdrawn."));
    if (shift->state != ShiftState::Planned)
        return refuse(tr("That shift is not worked already. Nothing was changed."));
    const auto why = owedLine(reason, tr("Say why %1 calls off; it is kept.").arg(nameOf(shift->staff)));
    if (!why)
        return std::unexpected(why.error());
    shift->state = ShiftState::CalledOff;
    shift->since = now();
    shift->reason = *why;
    auto made = told(u"call_off_shift"_s, tr("%1 called off %2.").arg(nameOf(shift->staff), whenOf(shift->start, shift->end)), *why, id, {}, shift->staff);
    keep(made, *shift);
    return made;
}

Result<Proposal> RosterDesk::withdraw(const ShiftId& id, const QString& reason) const
{
    auto shift = knownShift(id);
    if (!shift)
        return std::unexpected(shift.error());
    if (shift->state == ShiftState::Withdrawn)
        return refuse(tr("That shift is withdrawn already. Nothing was changed."));
    const auto why = owedLine(reason, tr("Say why this shift is not needed; it is kept."));
    if (!why)
        return std::unexpected(why.error());
    const auto words = shiftWords(*shift);
    shift->state = ShiftState::Withdrawn;
    shift->since = now();
    shift->reason = *why;
    auto made = told(u"withdraw_shift"_s, tr("Withdrawn: %1.").arg(words), *why, id, {}, shift->staff);
    keep(made, *shift);
    return made;
}

Result<Proposal> RosterDesk::split(const ShiftId& id, Instant at) const
{
    auto shift = knownShift(id);
    if (!shift)
        return std::unexpected(shift.error());
    if (at <= shift->start || at >= shift->end)
        return refuse(tr("A shift is split between its start and its end. Nothing was changed."));
    auto second = *shift;
    second.id = tools().ids->next<ShiftId>();
    second.staff = {};
    second.start = at;
    second.since = now();
    second.signedOnAt = second.signedOffAt = std::nullopt;
    auto made = told(u"split_shift"_s, tr("%1 is split at %2; the second part is free.").arg(shiftWords(*shift), whenWords(at, {}, zone())), {}, id, {}, shift->staff);
    shift->end = at;
    keep(made, *shift);
    keep(made, second);
    return made;
}

Result<Proposal> RosterDesk::putPattern(const ShiftPattern& wanted, const QDate& until) const
{
    auto pattern = wanted;
    if (pattern.name.trimmed().isEmpty())
        return refuse(tr("A pattern needs a name, like \"T1 night\". Nothing was changed."));
    if (pattern.id.isNull())
        pattern.id = tools().ids->next<ShiftPatternId>();
    const auto shifts = shiftsOf(pattern, now(), startOfDay(until.addDays(1), zone()), zone(), *m_holidays);
    if (!shifts)
        return std::unexpected(shifts.error());
    auto made = told(u"keep_pattern"_s, tr("%1 makes its shifts until %2.").arg(pattern.name, dateWords(startOfDay(until, zone()), zone())));
    keep(made, pattern);
    const auto at = now();
    for (auto shift : *shifts)
        if (shift.start >= at && !picture().find(shift.id)) {
            shift.since = at;
            keep(made, shift);
        }
    if (made.command.effects.size() < 2)
        return refuse(tr("This pattern and its shifts stand in the roster already. Nothing was changed."));
    return rights::allowed(std::move(made));
}

Result<Shift> RosterDesk::knownShift(const ShiftId& shift) const
{
    const auto* known = picture().find(shift);
    if (!known)
        return refuse(tr("That shift is not known on this desk. Nothing was changed."), u"shift not in the picture"_s);
    return *known;
}

Proposal RosterDesk::told(const QString& verb, const QString& sentence, const QString& reason, const ShiftId& shift, const TeamId& team, const StaffId& staff) const
{
    auto made = proposal(verb);
    made.sentence = sentence;
    tell(made, sentence, reason, shift, team, staff);
    return made;
}

void RosterDesk::tell(Proposal& proposal, const QString& words, const QString& reason, const ShiftId& shift, const TeamId& team, const StaffId& staff) const
{
    proposal.command.effects.append(insertOf(RosterEntry{tools().ids->next<RosterEntryId>(), shift, team, staff, proposal.command.occurredAt, proposal.command.actor.id,
        proposal.command.actor.name, words, reason}));
}

template <typename Noun>
Result<Proposal> RosterDesk::kept(Noun noun, const QString& verb, const QString& sentence, const StaffId& about) const
{
    if (noun.id.isNull())
        noun.id = tools().ids->next<Id<Noun>>();
    auto made = told(verb, sentence, {}, {}, {}, about);
    if (!keep(made, noun))
        return refuse(tr("Nothing is different. Nothing was changed."));
    return rights::allowed(std::move(made));
}

QFuture<Result<QList<RosterEntry>>> RosterDesk::history(const ShiftId& shift) const { return tools().store->rosterEntriesOf(shift); }

QFuture<Result<QList<RosterEntry>>> RosterDesk::history(const TeamId& team) const
{
    const auto* known = picture().find(team);
    return tools().store->rosterEntriesOf(team, (known ? known->shiftStart : now()) - day);
}

QFuture<Result<Demand>> RosterDesk::demand() const
{
    const auto at = now();
    return tools().store->pastCalls(at - 2 * 365 * day).then(QtFuture::Launch::Async, [at, zone = zone()](const Result<QList<PastCall>>& calls) -> Result<Demand> {
        if (!calls)
            return std::unexpected(calls.error());
        // Before the first call nobody wrote down anything, and hours of which nothing is known are not quiet ones. A few days are no week.
        const bool enough = !calls->isEmpty() && at - calls->first().at >= 28 * day;
        const auto recorded = enough ? QList<Recorded>{{calls->first().at, at}} : QList<Recorded>{};
        return demandOf(*calls, recorded, {.zone = zone, .halfLife = 365 * day, .asOf = at});
    });
}

// --- What the roster stands on ------------------------------------------------------------------

Result<Proposal> RosterDesk::putStaff(const Staff& staff) const
{
    if (staff.name.trimmed().isEmpty())
        return refuse(tr("A person needs a name. Nothing was changed."));
    if (!codes().find(u"employers"_s, staff.employer))
        return refuse(tr("Say who employs %1. Nothing was changed.").arg(staff.name));
    return kept(staff, u"keep_staff"_s, staff.active ? tr("%1 is on the roster.").arg(staff.name) : tr("%1 works here no more; what was done stays.").arg(staff.name), staff.id);
}

Result<Proposal> RosterDesk::takeIn(const StaffImport& table) const
{
    auto made = told(u"keep_staff"_s, tr("%n person(s) taken in from a table.", nullptr, static_cast<int>(table.staff.size())));
    for (const auto& person : table.staff)
        keep(made, person);
    for (const auto& licence : table.licences)
        keep(made, licence);
    if (made.command.effects.size() < 2)
        return refuse(tr("Everything in that table stands in the roster already. Nothing was changed."));
    return rights::allowed(std::move(made));
}

Result<Proposal> RosterDesk::putLicence(const Licence& licence) const
{
    if (!codes().find(u"licences"_s, licence.kind))
        return refuse(tr("Say which licence it is. Nothing was changed."));
    if (!licence.lastDay.isEmpty() && !QDate::fromString(licence.lastDay, Qt::ISODate).isValid())
        return refuse(tr("\"%1\" is no day. It is kept as typed; write it like 2027-06-30, or leave it empty.").arg(licence.lastDay));
    const auto kind = codes().words(u"licences"_s, licence.kind);
    return kept(licence, u"keep_licence"_s,
        licence.lastDay.isEmpty() ? tr("%1: %2.").arg(nameOf(licence.staff), kind) : tr("%1: %2, until %3.").arg(nameOf(licence.staff), kind, licence.lastDay), licence.staff);
}

Result<Proposal> RosterDesk::putVehicle(const Vehicle& vehicle) const
{
    if (vehicle.name.trimmed().isEmpty())
        return refuse(tr("A car needs a name, like \"Car 7\". Nothing was changed."));
    for (const auto& other : picture().all<Vehicle>())
        if (other.id != vehicle.id && other.name.simplified().compare(vehicle.name.simplified(), Qt::CaseInsensitive) == 0)
            return refuse(tr("There is a %1 already, and two cars of one name would be taken for one another. Nothing was changed.").arg(other.name));
    return kept(vehicle, u"keep_vehicle"_s, vehicle.active ? tr("%1 can be driven.").arg(vehicle.name) : tr("%1 is not driven any more.").arg(vehicle.name), {});
}

Result<Proposal> RosterDesk::putRequirement(const Requirement& requirement) const
{
    if (requirement.name.trimmed().isEmpty())
        return refuse(tr("A requirement needs a name, like \"Spanish\". Nothing was changed."));
    if (requirement.minimum.size() != Requirement::hoursOfWeek || std::ranges::any_of(requirement.minimum, [](int each) { return each < 0; }))
        return refuse(tr("A requirement has a number for each of the 168 hours of the week, none below 0. Nothing was changed."));
    for (const auto& date : {requirement.validFrom, requirement.validTo})
        if (!date.isEmpty() && !QDate::fromString(date, Qt::ISODate).isValid())
            return refuse(tr("\"%1\" is no day. It is kept as typed; write it like 2027-06-30, or leave it empty.").arg(date));
    return kept(requirement, u"keep_requirement"_s, tr("Needed: %1.").arg(requirement.name), {});
}

Result<Proposal> RosterDesk::putLeave(const Leave& leave) const
{
    if (!codes().find(u"leaves"_s, leave.kind))
        return refuse(tr("Say which leave it is. Nothing was changed."));
    if (leave.end <= leave.start)
        return refuse(tr("A leave ends after it begins. Nothing was changed; the times stand as typed."));
    const auto words = tr("%1: %2", "who, which leave and when").arg(nameOf(leave.staff), leaveWords(leave));
    auto made = kept(leave, u"keep_leave"_s, leave.active ? words + u'.' : tr("Taken back: %1.").arg(words), leave.staff);
    if (!made)
        return made;
    QStringList touched;
    for (const auto& shift : view(leave.start, leave.end).shifts)
        if (leave.active && shift.staff == leave.staff && shift.counts())
            touched.append(shiftWords(shift));
    if (!touched.isEmpty())
        made->consequence = tr("Still planned in that time: %1.").arg(touched.join("; "_L1));
    return made;
}

Result<Proposal> RosterDesk::putPreference(const Preference& preference) const
{
    return kept(preference, u"keep_preference"_s, tr("What %1 said about extra work is kept.").arg(nameOf(preference.staff)), preference.staff);
}

// --- Undo -----------------------------------------------------------------------------------------

Result<Proposal> RosterDesk::undo(const Proposal& done) const
{
    auto made = told(u"undo_roster"_s, tr("Undone: %1").arg(done.sentence));
    for (const auto& effect : done.command.effects) {
        if (effect.entity == RowOf<RosterEntry>::entity)
            continue;
        const auto standing = standingRow(picture(), effect.entity, effect.id);
        const auto differs = [&](const QString& column) { return standing->value(column) != effect.fields.value(column); };
        if (!standing || std::ranges::any_of(effect.fields.keys(), differs))
            return refuse(tr("Somebody has changed that since. Nothing was undone."));
        Effect back{Effect::Kind::Patch, effect.entity, effect.id, {}, {}};
        if (effect.kind == Effect::Kind::Patch)
            back.fields = effect.base, back.base = effect.fields;
        else if (effect.entity == RowOf<Shift>::entity) {
            back.fields = {{u"state"_s, QString(word(ShiftState::Withdrawn))}, {u"since"_s, toMsecs(now())}, {u"reason"_s, tr("undone")}};
            for (const auto& column : back.fields.keys())
                back.base.insert(column, standing->value(column));
        } else {
            return refuse(tr("That was new, and nothing here is ever deleted. Change it instead."));
        }
        made.command.effects.append(back);
    }
    return made;
}

} // namespace dispatch
