#include "deskfile.h"

#include "typedwords.h"

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

QStringList numbers(const Result<QList<Found>>& found)
{
    REQUIRE(found);
    QStringList list;
    for (const auto& each : *found)
        list.append(each.number);
    return list;
}

/// A desk with a few past and present incidents.
struct History : DeskFile {
    History()
    {
        store = openWithShift();
        auto old = incident(u"099"_s);
        old.status = IncidentStatus::Closed;
        old.call.personName = u"Zoë Ångström"_s;
        old.call.person = {};
        old.call.address = u"14 Pike Ave, Carmichael"_s;
        old.call.callback = u"(916) 555-0126"_s;
        old.call.callbackPhone = u"+19165550126"_s;
        auto newer = incident(u"102"_s);
        newer.status = IncidentStatus::Closed;
        newer.filedAt += day;
        newer.call.whereWords = u"behind the pike place tire shop"_s;
        newer.call.callback = u"555-01"_s;
        auto open = incident(u"104"_s);
        open.call.whatHappened = u"She said \"nothing AND everything\" matters; NEAR the 轮胎店"_s;
        open.call.address = u"2417 Fruitridge Rd, Sacramento"_s;
        REQUIRE(answer(store->commit(command(u"file"_s, {insertOf(open), insertOf(old), insertOf(newer)}))));
    }
    [[nodiscard]] QStringList find(const QString& typed) const { return numbers(answer(store->find(typed, 20))); }

    std::unique_ptr<Store> store;
};

} // namespace

TEST_CASE("incidents are found by the beginnings of what is known of them")
{
    History history;
    CHECK(history.find(u"104"_s) == QStringList{u"104"_s});
    CHECK(history.find(u"10"_s) == QStringList{u"104"_s, u"102"_s});
    CHECK(history.find(u"pike"_s) == QStringList{u"102"_s, u"099"_s});
    CHECK(history.find(u"PIKE car"_s) == QStringList{u"099"_s});
    CHECK(history.find(u"angstrom zoe"_s) == QStringList{u"099"_s});
    CHECK(history.find(u"fruit"_s) == QStringList{u"104"_s});
    CHECK(history.find(u"everything"_s) == QStringList{u"104"_s});
    CHECK(history.find(u"轮胎"_s) == QStringList{u"104"_s});
    CHECK(history.find(u"pkie"_s).isEmpty());
    CHECK(history.find(u"quiñones"_s) == QStringList{u"104"_s, u"102"_s});
    for (const auto& typed : {u"916-555-0126"_s, u"+1 916 555 0126"_s, u"(916) 555-01"_s, u"555-0126"_s, u"0126"_s, u"9165550126"_s}) {
        INFO(typed.toStdString());
        CHECK(history.find(typed) == QStringList{u"099"_s});
    }
    CHECK(history.find(u"55501"_s) == QStringList{u"102"_s, u"099"_s});
}

TEST_CASE("what is found follows a change of the call")
{
    History history;
    const auto before = answer(history.store->whole(answer(history.store->find(u"104"_s, 1))->first().incident))->of<Incident>().first();
    auto after = before;
    after.call.address = u"9 Elm St, Galt"_s;
    REQUIRE(answer(history.store->commit(history.command(u"amend"_s, {patchOf(before, after)}))));
    CHECK(history.find(u"fruitridge"_s).isEmpty());
    CHECK(history.find(u"elm galt"_s) == QStringList{u"104"_s});
    auto renamed = history.person;
    renamed.name = u"Marisol Peña"_s;
    REQUIRE(answer(history.store->commit(history.command(u"amend"_s, {patchOf(history.person, renamed)}))));
    CHECK(history.find(u"pena"_s) == QStringList{u"104"_s, u"102"_s});
}

TEST_CASE("nothing typed is an operator")
{
    History history;
    for (const auto& typed : {u"\""_s, u"pike\""_s, u"pike AND"_s, u"NOT"_s, u"NEAR(pike, 2)"_s, u"number:104"_s, u"-pike"_s, u"^pike"_s, u"pike*"_s, u"(((("_s,
             u"'; drop table incident; --"_s, u"{a b}:c"_s, u"+"_s, u"🛞🛞"_s, u"\u202Epike"_s, u"%_"_s, u"pike\0x"_s, u""_s, u"   "_s, u"\n"_s}) {
        INFO(typed.toStdString());
        CHECK(answer(history.store->find(typed, 20)));
        CHECK(answer(history.store->known({typed, typed, typed})));
    }
    CHECK(history.find(u"pike\""_s) == QStringList{u"102"_s, u"099"_s});
    CHECK(history.find(u"(pike)"_s) == QStringList{u"102"_s, u"099"_s});
    CHECK(history.find(u"pike "_s.repeated(200'000)) == QStringList{u"102"_s, u"099"_s});
    CHECK(answer(history.store->find(u"x"_s.repeated(1 << 20), 20)));
    CHECK(answer(history.store->find(u"pike"_s, 0))->isEmpty());
}

TEST_CASE("any typed text can be looked for")
{
    const History history;
    const auto held = rc::check("find answers whatever is typed", [&](const std::vector<char16_t>& units) {
        const QString typed(reinterpret_cast<const QChar*>(units.data()), static_cast<qsizetype>(units.size()));
        RC_LOG() << "typed " << QByteArray(reinterpret_cast<const char*>(typed.utf16()), typed.size() * 2).toHex(' ').toStdString() << '\n';
        RC_ASSERT(answer(history.store->find(typed, 5)).has_value());
        RC_ASSERT(wordsQuery(typed).count(u'"') % 2 == 0);
    });
    CHECK(held);
    const auto ascii = rc::check("and whatever marks are typed", [&](const std::string& marks) {
        RC_ASSERT(answer(history.store->find(QString::fromLatin1(marks), 5)).has_value());
    });
    CHECK(ascii);
}

TEST_CASE("a caller that this desk knows is shown with what it knows")
{
    History history;
    const PersonFlag flag{history.ids.next<PersonFlagId>(), history.person.id, u"dog"_s, {}, history.clock.now(), {}};
    const SafetyPlan plan{history.ids.next<SafetyPlanId>(), history.person.id, 1, history.clock.now(), u"M. Osei"_s, u"x"_s, {}, {}, {}, true};
    REQUIRE(answer(history.store->commit(history.command(u"know"_s, {insertOf(flag), insertOf(plan)}))));
    const auto known = [&](const KnownQuery& query) {
        const auto found = answer(history.store->known(query));
        REQUIRE(found);
        return *found;
    };
    const auto byPhone = known({history.person.phone, {}, {}});
    REQUIRE(byPhone.size() == 1);
    CHECK(byPhone.first().match == KnownPerson::Match::Phone);
    CHECK(byPhone.first().person == history.person);
    CHECK(byPhone.first().incidentCount == 2);
    REQUIRE(byPhone.first().incidents.size() == 2);
    CHECK(byPhone.first().incidents.first().number == u"102");
    CHECK(byPhone.first().flags == QList{flag});
    CHECK(byPhone.first().plan == plan);
    CHECK(known({{}, u"mari"_s, {}}).first().match == KnownPerson::Match::Name);
    CHECK(known({{}, {}, u"2417 fruitridge rd, sacramento"_s}).first().match == KnownPerson::Match::Address);
    CHECK(known({history.person.phone, history.person.name, history.person.address}).size() == 1);
    CHECK(known({u"+19165550199"_s, {}, {}}).isEmpty());
    CHECK(known({}).isEmpty());
}
