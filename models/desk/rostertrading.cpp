#include "rosterdesk.h"

// Shifts that change hands between two people: offered by one, and nothing changes before the other has said yes.

namespace dispatch {

using namespace Qt::StringLiterals;

Result<Trade> RosterDesk::openTrade(const TradeId& trade) const
{
    const auto* known = picture().find(trade);
    if (!known)
        return refuse(tr("That trade is not known on this desk. Nothing was changed."), u"trade not in the picture"_s);
    if (known->state != TradeState::Offered)
        return refuse(tr("That trade was answered already. Nothing was changed."));
    return *known;
}

Result<Proposal> RosterDesk::offerTrade(const ShiftId& id, const StaffId& to, const ShiftId& backId) const
{
    const auto shift = knownShift(id);
    if (!shift)
        return std::unexpected(shift.error());
    if (!shift->counts() || shift->start <= now())
        return refuse(tr("Only a planned shift that has not begun can be traded. Nothing was changed."));
    const auto* taker = picture().find(to);
    if (!taker || !taker->active || to == shift->staff)
        return refuse(tr("Say who else takes it over. Nothing was changed."));
    for (const auto& trade : picture().all<Trade>())
        if (trade.state == TradeState::Offered && trade.shift == id)
            return refuse(tr("That shift is offered to %1 already. Take that back first.").arg(nameOf(trade.offeredTo)));
    if (!backId.isNull()) {
        const auto back = knownShift(backId);
        if (!back)
            return std::unexpected(back.error());
        if (back->staff != to || !back->counts() || back->start <= now())
            return refuse(tr("What is taken for it must be a planned shift of %1 that has not begun. Nothing was changed.").arg(nameOf(to)));
    }
    const Trade trade{tools().ids->next<TradeId>(), id, backId, shift->staff, to, now(), TradeState::Offered, std::nullopt, {}};
    auto sentence = tr("%1 offers %2 to %3", "who, when, to whom").arg(nameOf(shift->staff), whenOf(shift->start, shift->end), nameOf(to));
    if (const auto* back = picture().find(backId))
        sentence += tr(", for %1", "when: what is taken for it").arg(whenOf(back->start, back->end));
    auto made = told(u"offer_trade"_s, sentence + u'.', {}, id, {}, shift->staff);
    made.command.effects.append(insertOf(trade));
    made.consequence = tr("Nothing changes before %1 has said yes.").arg(nameOf(to));
    return made;
}

Result<Proposal> RosterDesk::acceptTrade(const TradeId& id, const QString& reason) const
{
    auto trade = openTrade(id);
    if (!trade)
        return std::unexpected(trade.error());
    auto shift = knownShift(trade->shift);
    if (!shift)
        return std::unexpected(shift.error());
    if (!shift->counts() || shift->staff != trade->offeredBy || shift->start <= now())
        return refuse(tr("That shift is not %1's to give any more. Take the trade back.").arg(nameOf(trade->offeredBy)));
    const auto wide = view(shift->start - 40 * day, shift->end + 40 * day);
    shift->staff = trade->offeredTo;
    auto after = withShift(wide, *shift);
    std::optional<Shift> back;
    if (!trade->back.isNull()) {
        const auto known = knownShift(trade->back);
        if (!known)
            return std::unexpected(known.error());
        if (!known->counts() || known->staff != trade->offeredTo || known->start <= now())
            return refuse(tr("What was to be taken for it is not %1's any more. Take the trade back.").arg(nameOf(trade->offeredTo)));
        back = *known;
        back->staff = trade->offeredBy;
        after = withShift(after, *back);
    }
    QList<Breach> broken;
    for (const auto& person : wide.staff)
        if (person.id == trade->offeredTo || (back && person.id == trade->offeredBy))
            broken += newBreaches(breachesOf(person, wide.shifts, rules(), wide.licences, wide.leaves, zone()), breachesOf(person, after.shifts, rules(), wide.licences, wide.leaves, zone()));
    const auto why = reasonFor(broken, reason);
    if (!why)
        return std::unexpected(why.error());
    trade->state = TradeState::Accepted;
    trade->answeredAt = now();
    trade->reason = *why;
    auto made = told(u"accept_trade"_s, tr("%1 takes over %2 from %3.", "who, when, from whom").arg(nameOf(trade->offeredTo), whenOf(shift->start, shift->end), nameOf(trade->offeredBy)), *why,
        shift->id, {}, trade->offeredTo);
    keep(made, *trade);
    keep(made, *shift);
    if (back)
        keep(made, *back);
    return made;
}

Result<Proposal> RosterDesk::declineTrade(const TradeId& id, const QString& reason) const
{
    auto trade = openTrade(id);
    if (!trade)
        return std::unexpected(trade.error());
    const auto why = shortLine(reason);
    if (!why)
        return std::unexpected(why.error());
    trade->state = TradeState::Declined;
    trade->answeredAt = now();
    trade->reason = *why;
    auto made = told(u"decline_trade"_s, tr("%1 does not take over what %2 offered; it stays where it was.").arg(nameOf(trade->offeredTo), nameOf(trade->offeredBy)), *why, trade->shift, {},
        trade->offeredTo);
    keep(made, *trade);
    return made;
}

Result<Proposal> RosterDesk::withdrawTrade(const TradeId& id) const
{
    auto trade = openTrade(id);
    if (!trade)
        return std::unexpected(trade.error());
    trade->state = TradeState::Withdrawn;
    trade->answeredAt = now();
    auto made = told(u"withdraw_trade"_s, tr("%1 takes back what was offered to %2.").arg(nameOf(trade->offeredBy), nameOf(trade->offeredTo)), {}, trade->shift, {}, trade->offeredBy);
    keep(made, *trade);
    return made;
}

} // namespace dispatch
