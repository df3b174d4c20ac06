#include "plandesk.h"

#include "phone.h"
#include "referralloop.h"

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Proposal> PlanDesk::putEntry(const DirectoryEntry& wanted) const
{
    auto entry = wanted;
    for (auto* text : {&entry.name, &entry.phoneTyped, &entry.address, &entry.hours, &entry.source, &entry.words}) {
        const auto line = shortLine(*text);
        if (!line)
            return std::unexpected(line.error());
        *text = *line;
    }
    if (entry.name.isEmpty())
        return refuse(tr("Say what the service is called."), u"directory: name"_s);
    if (!codes().find(u"services"_s, entry.kind))
        return refuse(tr("Choose what kind of service it is."), u"directory: kind"_s);
    const auto asOf = QDate::fromString(entry.asOf, Qt::ISODate);
    if (!asOf.isValid() || asOf > toDateTime(now(), zone()).date())
        return refuse(tr("Say on which day somebody made sure of it."), u"directory: as of"_s);
    if (entry.source.isEmpty())
        return refuse(tr("Say who told it: who was called, or where it stands."), u"directory: source"_s);
    entry.phone = readPhone(entry.phoneTyped).e164;
    auto made = proposal(u"put_directory_entry"_s);
    made.sentence = tr("%1 in the directory: %2.").arg(entry.name, offerWords(entry, toDateTime(now(), zone()).date(), *m_rules));
    if (entry.id.isNull()) {
        entry.id = tools().ids->next<DirectoryEntryId>();
        made.command.effects.append(insertOf(entry));
        return made;
    }
    const auto* known = picture().find(entry.id);
    if (!known)
        return refuse(tr("That service is not known on this desk. Nothing was changed."), u"entry not in the picture"_s);
    const auto patch = patchOf(*known, entry);
    if (patch.fields.isEmpty())
        return refuse(tr("The directory says that already. Nothing was changed."), u"directory: unchanged"_s);
    made.command.effects.append(patch);
    return made;
}

Result<Proposal> PlanDesk::refer(const PlanFile& file, const Referral& wanted, const QString& recipient) const
{
    const auto* entry = picture().find(wanted.service);
    if (!entry)
        return refuse(tr("Choose a service of the directory."), u"referral: service"_s);
    const auto today = toDateTime(now(), zone()).date();
    const auto offer = offerOf(*entry, today, *m_rules);
    if (offer == Offer::Shut)
        return refuse(tr("%1 takes nobody: %2. Choose another.").arg(entry->name, offerWords(*entry, today, *m_rules)), u"referral: shut"_s);
    const auto said = shortLine(wanted.words);
    if (!said)
        return std::unexpected(said.error());
    auto referral = wanted;
    referral.id = tools().ids->next<ReferralId>();
    referral.person = file.person();
    const auto contact = contactWith(file.person());
    referral.incident = contact ? contact->id : IncidentId{};
    referral.serviceName = entry->name;
    referral.kind = entry->kind;
    referral.state = ReferralState::Sent;
    referral.sentAt = now();
    referral.sentBy = actor().id;
    referral.receivedAt.reset();
    referral.acceptedAt.reset();
    referral.keptAt.reset();
    referral.endedAt.reset();
    referral.reason.clear();
    referral.words = *said;
    if (referral.owner.isNull())
        referral.owner = actor().id;
    const auto owner = staffOf(referral.owner);
    if (!owner.active)
        return refuse(tr("Choose who asks after it: somebody who works here."), u"referral: owner"_s);
    auto made = proposal(u"refer"_s);
    referral.consent = {};
    if (!recipient.isEmpty()) {
        const auto decision = decide(file, {file.person(), recipient, Shared::Referral, tr("referral to %1").arg(entry->name)});
        if (!decision.goes())
            return refuse(tr("%1 Send it without anything about the person, or ask for a consent.").arg(decision.whyNot), u"referral: consent"_s);
        const auto given = accounted(decision, {}, actor(), tools().ids->next<DisclosureId>(), now());
        if (!given)
            return std::unexpected(given.error());
        referral.consent = given->consent;
        made.command.effects.append(insertOf(*given));
    }
    made.command.effects.append(insertOf(referral));
    made.sentence = tr("Send %1 to %2.").arg(nameOf(file), entry->name);
    const auto asks = tr("%1 asks after it until the person came.").arg(owner.name);
    made.consequence = offer == Offer::Stale ? tr("Call first: %1. %2").arg(offerWords(*entry, today, *m_rules), asks) : asks;
    tell(made, file.person(), LogKind::Linkage, tr("Referred to %1.").arg(entry->name));
    return made;
}

Result<Referral> PlanDesk::knownReferral(const ReferralId& referral) const
{
    const auto* known = picture().find(referral);
    if (!known)
        return refuse(tr("That referral is not open on this desk. Nothing was changed."), u"referral not in the picture"_s);
    return *known;
}

Result<Proposal> PlanDesk::step(const ReferralId& referral, ReferralState to, const QString& reason) const
{
    const auto known = knownReferral(referral);
    const auto why = shortLine(reason);
    if (!known || !why)
        return std::unexpected(known ? why.error() : known.error());
    const auto after = stepped(*known, to, *why, now());
    if (!after)
        return std::unexpected(after.error());
    const auto words = [&] {
        switch (to) {
        case ReferralState::Received: return tr("%1 has it.").arg(known->serviceName);
        case ReferralState::Accepted: return tr("%1 takes %2.").arg(known->serviceName, nameOf(known->person));
        case ReferralState::Kept: return tr("%2 came to %1.").arg(known->serviceName, nameOf(known->person));
        case ReferralState::Declined: return tr("%1 does not take %2: %3").arg(known->serviceName, nameOf(known->person), *why);
        case ReferralState::Lost: return tr("What became of it at %1 is not known: %2").arg(known->serviceName, *why);
        case ReferralState::Sent: break;
        }
        return tr("It is sent to %1.").arg(known->serviceName);
    }();
    auto made = proposal(u"step_referral"_s);
    made.command.effects.append(patchOf(*known, *after));
    made.sentence = words;
    made.consequence = isOpen(*after) ? tr("%1 asks after it.").arg(staffOf(after->owner).name) : tr("It is closed.");
    tell(made, known->person, LogKind::Linkage, words);
    return made;
}

Result<Proposal> PlanDesk::handReferral(const ReferralId& referral, const StaffId& to) const
{
    const auto known = knownReferral(referral);
    if (!known)
        return std::unexpected(known.error());
    if (!isOpen(*known))
        return refuse(tr("This referral has ended. Nobody need ask after it."), u"referral: ended"_s);
    const auto owner = staffOf(to);
    if (!owner.active)
        return refuse(tr("Choose who asks after it: somebody who works here."), u"referral: owner"_s);
    if (known->owner == to)
        return refuse(tr("%1 asks after it already. Nothing was changed.").arg(owner.name), u"referral: unchanged"_s);
    auto after = *known;
    after.owner = to;
    auto made = proposal(u"hand_referral"_s);
    made.command.effects.append(patchOf(*known, after));
    made.sentence = tr("%1 asks after it at %2.").arg(owner.name, known->serviceName);
    return made;
}

} // namespace dispatch
