#include "servicemodel.h"

#include "alertlist.h"
#include "clockreading.h"
#include "roles.h"
#include "sampledesk.h"
#include "print.h"


using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

PlanRules bundledRules()
{
    QFile file(u":/plan/rules-2026-09.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return PlanRules::fromJson(file.readAll()).value();
}

struct Directory : SampleDesk {
    Directory() { model.tick(clock.now()); }
    DirectoryEntry add(const QString& name, const QString& kind, int daysOld, DirectoryState state = DirectoryState::Open)
    {
        DirectoryEntry entry;
        entry.id = ids.next<DirectoryEntryId>();
        entry.name = name;
        entry.kind = kind;
        entry.state = state;
        entry.hours = u"24/7"_s;
        entry.languages = {u"es"_s};
        entry.source = u"called"_s;
        entry.asOf = toDateTime(clock.now(), zone).date().addDays(-daysOld).toString(Qt::ISODate);
        put(entry);
        return entry;
    }
    void put(const DirectoryEntry& entry)
    {
        Changes changes;
        changes.of<DirectoryEntry>() = {entry};
        picture.apply(changes);
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, ServiceModel::Name).data().toString());
        return names;
    }

    PlanRules rules = bundledRules();
    ServiceModel model{&picture, &codes, &rules, zone};
};

} // namespace

TEST_CASE("what can be offered stands first, and what nobody made sure of is flagged by word and sign and never open")
{
    Directory directory;
    directory.add(u"Zinnia clinic"_s, u"medical"_s, 3);
    const auto stale = directory.add(u"Aster house"_s, u"housing"_s, directory.rules.directoryDays + 1);
    directory.add(u"Birch beds"_s, u"housing"_s, 3, DirectoryState::Full);
    directory.add(u"Alder line"_s, u"mental_health"_s, 3, DirectoryState::Retired);
    CHECK(directory.names() == QStringList{u"Zinnia clinic"_s, u"Aster house"_s, u"Birch beds"_s, u"Alder line"_s});
    const auto now = [&](int row) { return directory.model.index(row, ServiceModel::Now); };
    CHECK(now(0).data().toString().startsWith(u"open now, as of "_s));
    CHECK(now(0).data(IconRole) == u"met"_s);
    CHECK(now(1).data().toString() == u"ask first: not made sure of for 91 day(s)"_s);
    CHECK(now(1).data(IconRole) == u"unknown"_s);
    CHECK(now(1).data(ClockRole).value<ClockReading>().face == ClockFace::Unknown);
    CHECK(now(1).siblingAtColumn(ServiceModel::Name).data(Qt::AccessibleTextRole).toString().contains(u"ask first"_s));
    CHECK(now(2).data(IconRole) == u"declined"_s);
    CHECK(now(3).data().toString() == u"not in the directory any more"_s);

    // A day later the first one is older, too; a call makes the second one new again.
    directory.clock.advance(88 * day);
    directory.model.tick(directory.clock.now());
    CHECK(now(0).data(IconRole) == u"unknown"_s);
    auto asked = stale;
    asked.asOf = toDateTime(directory.clock.now(), directory.zone).date().toString(Qt::ISODate);
    directory.put(asked);
    CHECK(directory.names().first() == u"Aster house"_s);
    CHECK(now(0).data(IconRole) == u"met"_s);
}

TEST_CASE("a service is found by the beginning of any word, its language or its number")
{
    Directory directory;
    for (int i = 0; i < 400; ++i)
        directory.add(u"Service %1"_s.arg(i), u"food"_s, 3);
    auto clinic = directory.add(u"Clínica Oak Park"_s, u"medical"_s, 3);
    clinic.phoneTyped = u"916-555-0215"_s;
    clinic.phone = u"+19165550215"_s;
    clinic.words = u"Same-day visits"_s;
    directory.put(clinic);
    for (const auto& words : {u"clin oak"_s, u"OAK medical"_s, u"5550215"_s, u"visit spanish clinica"_s}) {
        directory.model.lookFor(words);
        CHECK(directory.names() == QStringList{clinic.name});
    }
    directory.model.lookFor(u"ark"_s);
    CHECK(directory.names().isEmpty());
    directory.model.lookFor({});
    CHECK(directory.names().size() == 401);
    CHECK(directory.model.indexOf(clinic.id).isValid());
}

TEST_CASE("a referral past its time is an alert with the service's name and no person's, by the dated rule")
{
    Directory desk;
    Referral referral;
    referral.id = desk.ids.next<ReferralId>();
    referral.person = desk.okoro.id;
    referral.serviceName = u"Oak Park clinic"_s;
    referral.owner = desk.rosa.id;
    referral.sentAt = desk.clock.now() - 25 * hour;
    Changes changes;
    changes.of<Referral>() = {referral};
    desk.picture.apply(changes);
    const auto about = [&](const ReferralRule& rule) {
        QStringList words;
        for (const auto& alert : alertsOf(desk.picture.now(), desk.clock.now(), rule))
            if (alert.kind == Alert::Kind::Referral)
                words.append(alertWords(alert));
        return words;
    };
    CHECK(about(desk.rules.referral) == QStringList{u"Oak Park clinic, referral: 1 h late"_s});
    auto slow = desk.rules.referral;
    slow.received = 48 * hour;
    CHECK(about(slow).isEmpty());
    referral.state = ReferralState::Declined;
    changes.of<Referral>() = {referral};
    desk.picture.apply(changes);
    CHECK(about(desk.rules.referral).isEmpty());
}
