#pragma once

#include "codes.h"
#include "desk.h"
#include "livepicture.h"
#include "manualclock.h"
#include "protocol.h"

#include <QDir>
#include <QFile>

#include <catch2/catch_test_macros.hpp>

namespace dispatch::test {

/// A small shift in progress, without a store: what a verb is drafted against. Rosa Delgado (dispatcher) is signed in; M. Osei is
/// the clinician; teams T1 (Oak Park, on scene at 102), T2 (free, English and Hmong), T3 (free, English and Spanish, Florin);
/// incidents 102 (Darnell Okoro, with T1), 104 (Marisol Quiñones, needs a team, Spanish), 103 (talking).
class SampleDesk {
public:
    SampleDesk()
    {
        for (const auto& name : QDir(QStringLiteral(":/codes")).entryList({QStringLiteral("*.json")})) {
            QFile file(QStringLiteral(":/codes/") + name);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const auto json = file.readAll();
            if (name.startsWith(u"protocol-")) {
                auto read = Protocol::fromJson(json);
                REQUIRE(read);
                protocol = *read;
            } else {
                REQUIRE(codes.add(json));
            }
        }
        const auto now = clock.now();
        Changes changes;
        rosa = {ids.next<StaffId>(), QStringLiteral("Rosa Delgado"), {}, QStringLiteral("rosa"), Role::Dispatcher, QStringLiteral("county"), {QStringLiteral("en"), QStringLiteral("es")}, true};
        osei = {ids.next<StaffId>(), QStringLiteral("M. Osei"), QStringLiteral("LCSW"), QStringLiteral("osei"), Role::Clinician, QStringLiteral("county"), {QStringLiteral("en")}, true};
        brandt = {ids.next<StaffId>(), QStringLiteral("K. Brandt"), {}, QStringLiteral("brandt"), Role::Dispatcher, QStringLiteral("county"), {QStringLiteral("en")}, true};
        changes.of<Staff>() = {rosa, osei, brandt};
        const auto responder = [&](const char* name, QStringList languages) {
            Staff staff{ids.next<StaffId>(), QString::fromUtf8(name), {}, {}, Role::Responder, QStringLiteral("bacs"), std::move(languages), true};
            changes.of<Staff>().append(staff);
            return staff.id;
        };
        const auto team = [&](const char* callsign, QList<StaffId> crew, QStringList languages, Point at, const char* post) {
            Team made{ids.next<TeamId>(), QString::fromLatin1(callsign), std::move(crew), std::move(languages), {QStringLiteral("naloxone")}, QString::fromUtf8(post), at, now - 3 * hour, now + 4 * hour + 12 * minute};
            changes.of<Team>().append(made);
            changes.of<Fix>().append(Fix{made.id, at, now - 8 * second, now - 8 * second, {}, {}});
            return made;
        };
        const auto en = QStringLiteral("en");
        t1 = team("T1", {responder("A. Yusuf", {en}), responder("C. Barrett", {en})}, {en, QStringLiteral("ar")}, {38.5450, -121.4640}, "Oak Park post");
        t2 = team("T2", {responder("L. Vang", {en}), responder("D. Pruitt", {en})}, {en, QStringLiteral("hmn")}, {38.4740, -121.4440}, "Elk Grove post");
        t3 = team("T3", {responder("M. Ibarra", {en}), responder("J. Holloway", {en})}, {en, QStringLiteral("es")}, {38.4960, -121.4410}, "Florin post");

        okoro.id = ids.next<PersonId>();
        okoro.name = QStringLiteral("Darnell Okoro");
        okoro.phone = QStringLiteral("+19165550126");
        changes.of<Person>().append(okoro);
        plan = {ids.next<SafetyPlanId>(), okoro.id, 3, now - 110 * day, QStringLiteral("M. Osei, LCSW"), QStringLiteral("dog Biscuit, cold water on his face"),
            QStringLiteral("more than two people, bright light"), QStringLiteral("uncle Emeka 916-555-0188"), QStringLiteral("use his full name"), true};
        changes.of<SafetyPlan>().append(plan);

        i102 = incident(QStringLiteral("102"), now - 69 * minute);
        i102.call.person = okoro.id;
        i102.call.personName = okoro.name;
        i102.call.address = QStringLiteral("3620 4th Ave, Sacramento");
        i102.call.pin = Point{38.5478, -121.4651};
        i102.call.area = QStringLiteral("sacramento");
        i102.risk = RiskLevel::Moderate;
        i102.outcome = QStringLiteral("mobile_team");
        i102.determinedAt = now - 69 * minute;
        i102.promiseMinutes = 60;
        i102.arrivedAt = now - 41 * minute;
        i104 = incident(QStringLiteral("104"), now - 12 * minute);
        i104.call.personName = QStringLiteral("Marisol Quiñones");
        i104.call.whereWords = QStringLiteral("the duplex behind the tire shop");
        i104.call.address = QStringLiteral("2417 Fruitridge Rd, Sacramento");
        i104.call.pin = Point{38.5256, -121.4826};
        i104.call.area = QStringLiteral("sacramento");
        i104.call.language = QStringLiteral("es");
        i104.call.callback = QStringLiteral("916-555-0177");
        i104.call.callbackPhone = QStringLiteral("+19165550177");
        i104.risk = RiskLevel::Moderate;
        i104.outcome = QStringLiteral("mobile_team");
        i104.determinedAt = now - 8 * minute;
        i104.promiseMinutes = 60;
        i103 = incident(QStringLiteral("103"), now - 11 * minute);
        i103.call.personName = QStringLiteral("Terrence Abara");
        i103.risk = RiskLevel::Low;
        changes.of<Incident>() = {i102, i103, i104};

        a102 = {ids.next<AssignmentId>(), i102.id, t1.id, AssignmentState::OnScene, now - 41 * minute, now - 67 * minute, rosa.id, {}, now - 12 * minute, 15, {}, false, {}, {}};
        changes.of<Assignment>().append(a102);
        picture.apply(changes);
    }

    [[nodiscard]] DeskTools tools(Store* store = nullptr)
    {
        return {&picture.now(), &clock, &ids, &codes, &protocol, store, [this] { return Actor{rosa.id, rosa.name, rosa.role}; }, zone};
    }

    ManualClock clock;
    IdSource ids{clock, QRandomGenerator(7)};
    QTimeZone zone{"America/Los_Angeles"};
    CodeBook codes;
    Protocol protocol;
    LivePicture picture;
    Staff rosa, osei, brandt;
    Team t1, t2, t3;
    Person okoro;
    SafetyPlan plan;
    Incident i102, i103, i104;
    Assignment a102;

private:
    Incident incident(const QString& number, Instant at)
    {
        Incident made;
        made.id = ids.next<IncidentId>();
        made.number = number;
        made.answeredAt = at - 3 * minute;
        made.filedAt = at;
        made.filedBy = rosa.id;
        made.lastContactAt = at;
        return made;
    }
};

} // namespace dispatch::test
