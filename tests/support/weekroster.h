#pragma once

#include "countyclock.h"
#include "livepicture.h"
#include "programroster.h"

/// The roster of the week of Mon 23 Nov 2026 (Thanksgiving on Thursday): two night teams, an evening and a day team, clinicians; on the night
/// to Sunday one of T6 called off, T7 was never filled and a clinician ends before the next begins.
namespace dispatch::test {

class WeekRoster {
public:
    WeekRoster()
    {
        using namespace Qt::StringLiterals;
        yusuf = person(1, u"Amal Yusuf"_s, u"Peer"_s, u"county"_s, {u"en"_s, u"ar"_s}, true);
        barrett = person(2, u"Cole Barrett"_s, u"MHC"_s, u"county"_s, {u"en"_s}, false);
        haddad = person(3, u"Rami Haddad"_s, u"SMHC"_s, u"county"_s, {u"en"_s, u"fa"_s}, true);
        wills = person(4, u"Tessa Wills"_s, u"Peer"_s, u"bacs"_s, {u"en"_s, u"zh"_s}, false);
        amari = person(5, u"Dana Amari"_s, u"Peer"_s, u"bacs"_s, {u"en"_s, u"ar"_s}, true);
        linden = person(6, u"Jo Linden"_s, u"MHC"_s, u"county"_s, {u"en"_s}, false);
        nakamura = person(7, u"Pat Nakamura"_s, u"Peer"_s, u"bacs"_s, {u"en"_s}, true);
        frost = person(8, u"Eli Frost"_s, u"MHC"_s, u"county"_s, {u"en"_s}, false);
        osei = clinician(9, u"Mara Osei"_s, u"LCSW"_s);
        castellan = clinician(10, u"Hugo Castellan"_s, u"LCSW"_s);
        feld = clinician(11, u"Ana Feld"_s, u"LMFT"_s);
        pham = person(12, u"Sam Pham"_s, u"Peer"_s, u"bacs"_s, {u"en"_s, u"vi"_s}, true);
        for (int dayOf = -1; dayOf < 7; ++dayOf)
            for (const auto& who : {yusuf, barrett})
                if (dayOf != 1)
                    shift(who, u"T1"_s, dayOf, 22, 10, u"elk_grove"_s);
        for (int dayOf = 2; dayOf < 6; ++dayOf)
            for (const auto& who : {haddad, wills})
                shift(who, u"T6"_s, dayOf, 23, 8, u"downtown"_s);
        auto& off = *std::ranges::find_if(changes.of<Shift>(), [&](const Shift& each) { return each.staff == haddad && each.start == at(5, 23); });
        off.state = ShiftState::CalledOff;
        off.since = at(-1, 2) + 5 * minute;
        off.reason = u"fever"_s;
        haddadOff = off.id;
        seat1 = shift({}, u"T7"_s, 5, 23, 8, u"del_paso"_s);
        shift({}, u"T7"_s, 5, 23, 8, u"del_paso"_s);
        for (int dayOf = 0; dayOf < 5; ++dayOf)
            for (const auto& who : {nakamura, frost}) {
                const auto made = shift(who, u"T5"_s, dayOf, 15, 10, u"mather"_s);
                if (who == frost && dayOf == 1)
                    frostTuesday = made;
            }
        for (int dayOf = 0; dayOf < 2; ++dayOf)
            for (const auto& who : {amari, linden}) {
                const auto made = shift(who, u"T10"_s, dayOf, 7, 10, u"elk_grove"_s);
                if (who == amari && dayOf == 0)
                    amariMonday = made;
            }
        for (int dayOf = -1; dayOf < 7; ++dayOf) {
            shift(castellan, {}, dayOf, 6, 12, {}, u"clinician"_s);
            if (dayOf != 5)
                shift(osei, {}, dayOf, 18, 12, {}, u"clinician"_s);
        }
        shift(feld, {}, 5, 18, 9, {}, u"clinician"_s);
        const auto call = shift(linden, {}, 3, 20, 8, {}, u"responder"_s);
        std::ranges::find(changes.of<Shift>(), call, &Shift::id)->duty = Duty::OnCall;

        Trade trade;
        trade.id = id<TradeId>(601);
        trade.shift = frostTuesday;
        trade.offeredBy = frost;
        trade.offeredTo = linden;
        trade.offeredAt = at(-2, 12);
        changes.of<Trade>().append(trade);

        auto& teams = require(u"Teams"_s, Counted::Teams, 0);
        for (int hourOf = 0; hourOf < Requirement::hoursOfWeek; ++hourOf)
            if (hourOf % 24 >= 23 || hourOf % 24 < 7)
                teams.minimum[hourOf] = hourOf == 5 * 24 + 23 || (hourOf / 24 == 6 && hourOf % 24 < 7) ? 3 : hourOf / 24 < 2 ? 1 : 0;
        for (int hourOf = 15; hourOf < 23; ++hourOf)
            teams.minimum[4 * 24 + hourOf] = 1;
        auto& licensed = require(u"Licensed clinician"_s, Counted::People, 1);
        licensed.job = u"clinician"_s;
        licensed.licences = {u"LCSW"_s, u"LMFT"_s};
        licensed.onCallCounts = true;
    }

    [[nodiscard]] Instant at(int dayOf, int hourOf) const { return clockInstant(QDate(2026, 11, 23).addDays(dayOf), hourOf * 60, zone); }

    QTimeZone zone{"America/Los_Angeles"};
    Changes changes;
    StaffId yusuf, barrett, haddad, wills, amari, linden, nakamura, frost, osei, castellan, feld, pham;
    ShiftId haddadOff, seat1, frostTuesday, amariMonday;

private:
    // No two rows have the same, whatever they are.
    template <typename AnyId>
    [[nodiscard]] static AnyId id(int number) { return AnyId{QUuid(static_cast<uint>(number), 7, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0)}; }

    StaffId person(int number, const QString& name, const QString& title, const QString& employer, QStringList languages, bool naloxone)
    {
        Staff staff;
        staff.id = id<StaffId>(number);
        staff.name = name;
        staff.title = title;
        staff.role = Role::Responder;
        staff.employer = employer;
        staff.languages = std::move(languages);
        changes.of<Staff>().append(staff);
        if (naloxone)
            licence(staff.id, QStringLiteral("naloxone"));
        return staff.id;
    }
    StaffId clinician(int number, const QString& name, const QString& credential)
    {
        const auto made = person(number, name, {}, QStringLiteral("county"), {QStringLiteral("en")}, false);
        changes.of<Staff>().last().role = Role::Clinician;
        changes.of<Staff>().last().credential = credential;
        licence(made, credential);
        return made;
    }
    void licence(const StaffId& staff, const QString& kind)
    {
        changes.of<Licence>().append({id<LicenceId>(int(changes.of<Licence>().size()) + 101), staff, kind, {}, {}});
    }
    ShiftId shift(const StaffId& staff, const QString& callsign, int dayOf, int hourOf, int length, const QString& post, const QString& job = QStringLiteral("responder"))
    {
        Shift made;
        made.id = id<ShiftId>(int(changes.of<Shift>().size()) + 201);
        made.staff = staff;
        made.callsign = callsign;
        made.post = post;
        made.job = job;
        made.start = at(dayOf, hourOf);
        made.end = at(dayOf, hourOf + length);
        changes.of<Shift>().append(made);
        return made.id;
    }
    Requirement& require(const QString& name, Counted counted, int minimum)
    {
        Requirement made;
        made.id = id<RequirementId>(int(changes.of<Requirement>().size()) + 501);
        made.name = name;
        made.counted = counted;
        made.minimum.fill(minimum, Requirement::hoursOfWeek);
        changes.of<Requirement>().append(made);
        return changes.of<Requirement>().last();
    }
};

} // namespace dispatch::test
