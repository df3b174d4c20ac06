#pragma once

#include "demand.h"
#include "desk.h"
#include "fillers.h"
#include "holidays.h"
#include "rosterimport.h"
#include "rosterview.h"

namespace dispatch {

/// Plans who works when, and keeps what was changed, by whom and why. Everything that breaks a rule of work says which before it is done;
/// what needs a reason is not done without one.
class RosterDesk : public Desk {
    Q_DECLARE_TR_FUNCTIONS(dispatch::RosterDesk)
public:
    /// @p rules and @p holidays outlive the desk.
    RosterDesk(DeskTools tools, const RosterRules* rules, const Holidays* holidays);

    [[nodiscard]] const RosterRules& rules() const { return *m_rules; }
    [[nodiscard]] const Holidays& holidays() const { return *m_holidays; }
    /// The roster between two moments as it stands now.
    [[nodiscard]] RosterView view(Instant from, Instant to) const;
    /// "S. Pham, T9, Sun 29 Nov, 15:00 to Mon 30 Nov, 01:00"
    [[nodiscard]] QString shiftWords(const Shift& shift) const;
    /// "Vacation, Mon 7 Dec 2026 to Fri 18 Dec 2026"
    [[nodiscard]] QString leaveWords(const Leave& leave) const;

    // Shifts
    /// What @p shift, new or changed, would break that is not broken now.
    [[nodiscard]] QList<Breach> breaches(const Shift& shift) const;
    /// A new shift (its identity is null) or a change to one that is known. Refused for what no reason is enough for, and with the breach as
    /// the sentence when @p reason is empty and one is owed.
    [[nodiscard]] Result<Proposal> put(const Shift& shift, const QString& reason = {}) const;
    /// Several at once, all or nothing: what was accepted of a proposal, or the shifts of an import.
    [[nodiscard]] Result<Proposal> putAll(const QList<Shift>& shifts, const QString& sentence) const;
    /// The seat is free again, and stays hers to read.
    [[nodiscard]] Result<Proposal> callOff(const ShiftId& shift, const QString& reason) const;
    /// The shift is not worked at all.
    [[nodiscard]] Result<Proposal> withdraw(const ShiftId& shift, const QString& reason) const;
    /// One seat becomes two shifts that meet at @p at; the second is free until somebody takes it.
    [[nodiscard]] Result<Proposal> split(const ShiftId& shift, Instant at) const;

    // Patterns
    /// Keeps the pattern and makes its shifts from now until @p until; those that stand already, changed by hand or not, stay as they are.
    [[nodiscard]] Result<Proposal> putPattern(const ShiftPattern& pattern, const QDate& until) const;

    // Trades
    [[nodiscard]] Result<Proposal> offerTrade(const ShiftId& shift, const StaffId& to, const ShiftId& back = {}) const;
    [[nodiscard]] Result<Proposal> acceptTrade(const TradeId& trade, const QString& reason = {}) const;
    [[nodiscard]] Result<Proposal> declineTrade(const TradeId& trade, const QString& reason) const;
    [[nodiscard]] Result<Proposal> withdrawTrade(const TradeId& trade) const;

    // The floor
    /// Those of the callsign whose shift is on or begins soon are there: the team is formed and can be sent. @p vehicle may be null.
    [[nodiscard]] Result<Proposal> signOn(const QString& callsign, const VehicleId& vehicle = {}) const;
    /// Somebody who works at the office, or answers the phone, is there.
    [[nodiscard]] Result<Proposal> signOn(const ShiftId& shift) const;
    /// Refused while the team is on an incident.
    [[nodiscard]] Result<Proposal> signOff(const TeamId& team) const;
    /// Somebody else rides along, or another car is taken, in the middle of the shift.
    [[nodiscard]] Result<Proposal> changeCrew(const TeamId& team, const QList<StaffId>& crew, const VehicleId& vehicle, const QString& reason) const;

    // What the roster stands on
    [[nodiscard]] Result<Proposal> putStaff(const Staff& staff) const;
    /// Everybody of a table, with the licences, or nobody.
    [[nodiscard]] Result<Proposal> takeIn(const StaffImport& table) const;
    [[nodiscard]] Result<Proposal> putLicence(const Licence& licence) const;
    [[nodiscard]] Result<Proposal> putVehicle(const Vehicle& vehicle) const;
    [[nodiscard]] Result<Proposal> putRequirement(const Requirement& requirement) const;
    [[nodiscard]] Result<Proposal> putLeave(const Leave& leave) const;
    [[nodiscard]] Result<Proposal> putPreference(const Preference& preference) const;

    /// What puts the rows of @p done back as they were, as a deed of its own: a shift that was new is withdrawn. Refused when somebody has
    /// changed them since.
    [[nodiscard]] Result<Proposal> undo(const Proposal& done) const;

    /// Who changed the shift, when and why, oldest first.
    QFuture<Result<QList<RosterEntry>>> history(const ShiftId& shift) const;
    /// What was done about the team in its shift: who signed it on, who changed its crew and why; oldest first.
    QFuture<Result<QList<RosterEntry>>> history(const TeamId& team) const;
    /// What the calls of the last two years ask for in each hour of the week; worked out on another thread.
    QFuture<Result<Demand>> demand() const;

private:
    [[nodiscard]] Result<Shift> knownShift(const ShiftId& shift) const;
    [[nodiscard]] Result<Trade> openTrade(const TradeId& trade) const;
    /// The reason that the rules want for these breaches, or why none is enough.
    [[nodiscard]] static Result<QString> reasonFor(const QList<Breach>& breaches, const QString& reason);
    /// A proposal with a line in the roster's timeline.
    [[nodiscard]] Proposal told(const QString& verb, const QString& sentence, const QString& reason = {}, const ShiftId& shift = {}, const TeamId& team = {},
        const StaffId& staff = {}) const;
    void tell(Proposal& proposal, const QString& words, const QString& reason, const ShiftId& shift, const TeamId& team, const StaffId& staff) const;
    [[nodiscard]] QString nameOf(const StaffId& staff) const;
    [[nodiscard]] QString whenOf(Instant from, Instant to) const;
    /// Shifts of the callsign that are on or begin soon, of people who have not signed on.
    [[nodiscard]] QList<Shift> crewNow(const QString& callsign) const;
    /// What it is no whole team for, as a sentence; empty when nothing is missing.
    [[nodiscard]] QString lacksOf(const Team& team) const;
    /// What the people bring: languages, and the skills that their licences stand for.
    void equip(Team& team) const;
    /// Adds the row as new, or what is different from the one that stands; false when nothing is.
    template <typename Noun>
    bool keep(Proposal& proposal, const Noun& noun) const
    {
        const auto* known = picture().find(noun.id);
        const auto effect = known ? patchOf(*known, noun) : insertOf(noun);
        if (effect.fields.isEmpty())
            return false;
        proposal.command.effects.append(effect);
        return true;
    }
    template <typename Noun>
    [[nodiscard]] Result<Proposal> kept(Noun noun, const QString& verb, const QString& sentence, const StaffId& about) const;

    const RosterRules* m_rules;
    const Holidays* m_holidays;
};

} // namespace dispatch
