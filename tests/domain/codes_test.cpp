#include "codes.h"
#include "datafiles.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const char* oneList = R"({"list": "needs", "version": "2026-09", "source": "test", "codes": [
    {"id": "water", "text": {"en": "Water", "es": "Agua"}, "valid_from": "2024-03-01"},
    {"id": "ice", "text": {"en": "Ice"}, "valid_from": "2023-03-01", "valid_to": "2023-12-31", "hours": 3}]})";

QString refusalOf(const QByteArray& json)
{
    CodeBook codes;
    const auto added = codes.add(json);
    CHECK(codes.lists().isEmpty());
    return added ? u"accepted"_s : added.error().detail;
}

} // namespace

TEST_CASE("a retired code keeps its words but is not offered any more")
{
    CodeBook codes;
    REQUIRE(codes.add(oneList));
    const auto idsOn = [&codes](const QDate& date) {
        QStringList ids;
        for (const auto& code : codes.valid(u"needs"_s, date))
            ids.append(code.id);
        return ids;
    };
    CHECK(idsOn({2026, 11, 22}) == QStringList{u"water"_s});
    CHECK(idsOn({2023, 12, 31}) == QStringList{u"ice"_s});
    CHECK(idsOn({2023, 3, 1}) == QStringList{u"ice"_s});
    CHECK(idsOn({2023, 2, 28}).isEmpty());
    CHECK(idsOn({2024, 2, 29}).isEmpty());
    CHECK(idsOn({2024, 3, 1}) == QStringList{u"water"_s});
    CHECK(idsOn({}) == QStringList{u"water"_s, u"ice"_s});
    CHECK(codes.words(u"needs"_s, u"ice"_s) == u"Ice");
    CHECK(codes.find(u"needs"_s, u"ice"_s)->more == QJsonObject{{u"hours"_s, 3}});
    CHECK(codes.version(u"needs"_s) == u"2026-09");
}

TEST_CASE("words come in the language spoken, English where it has none, the id for a code nobody knows")
{
    CodeBook codes;
    REQUIRE(codes.add(oneList));
    codes.speak(u"es"_s);
    CHECK(codes.words(u"needs"_s, u"water"_s) == u"Agua");
    CHECK(codes.words(u"needs"_s, u"ice"_s) == u"Ice");
    CHECK(codes.words(u"needs"_s, u"tea"_s) == u"tea");
    CHECK(codes.words(u"nothing"_s, u"water"_s) == u"water");
    CHECK(codes.find(u"nothing"_s, u"water"_s) == nullptr);
    codes.speak(u"hmn"_s);
    CHECK(codes.words(u"needs"_s, u"water"_s) == u"Water");
}

TEST_CASE("a list that is not as it should be is refused with its name, its entry and the reason, and nothing is taken")
{
    CHECK(refusalOf("").startsWith(u"code lists: byte 0: "));
    CHECK(refusalOf(R"({"list": "needs", "version": "1", "source": "x"})") == u"needs: file: codes is not an array");
    CHECK(refusalOf(R"({"list": "needs", "codes": []})") == u"needs: file: version or source is missing");
    CHECK(refusalOf(R"([{"list": 7}])") == u"code lists: file: a list has no name");
    CHECK(refusalOf("[1, null, true]") == u"code lists: file: a list has no name");
    const auto withCode = [](const QByteArray& code) { return refusalOf(R"([{"list": "needs", "version": "1", "source": "x", "codes": [)" + code + "]}]"); };
    CHECK(withCode("4") == u"needs: entry 0 \"\": id is missing or not a word");
    CHECK(withCode(R"({"id": "Lcsw", "text": {"en": "x"}})") == u"needs: entry 0 \"Lcsw\": id is missing or not a word");
    CHECK(withCode(R"({"id": "Two Words", "text": {"en": "x"}})") == u"needs: entry 0 \"Two Words\": id is missing or not a word");
    CHECK(withCode(R"({"id": "a", "text": "x"})") == u"needs: entry 0 \"a\": wording is not an object of languages");
    CHECK(withCode(R"({"id": "a", "text": {"es": "x"}})") == u"needs: entry 0 \"a\": wording in \"en\" is missing");
    CHECK(withCode(R"({"id": "a", "text": {"en": " "}})") == u"needs: entry 0 \"a\": wording in \"en\" is empty or not text");
    CHECK(withCode(R"({"id": "a", "text": {"en": "x"}, "valid_from": "2026-02-30"})") == u"needs: entry 0 \"a\": valid_from or valid_to is not a date");
    CHECK(withCode(R"({"id": "a", "text": {"en": "x"}, "valid_from": "2026-02-02", "valid_to": "2026-02-01"})") == u"needs: entry 0 \"a\": valid_to is before valid_from");
    CHECK(withCode(R"({"id": "a", "text": {"en": "x"}, "valid_from": "2026-02-02", "when": {"fact": "risk"}})").startsWith(u"needs: entry 0 \"a\": condition: "));
    const auto good = R"({"id": "a", "text": {"en": "x"}, "valid_from": "2026-02-02"})"_ba;
    CHECK(withCode(good + "," + good) == u"needs: a: this id stands there twice");
    const auto list = R"({"list": "needs", "version": "1", "source": "x", "codes": []})"_ba;
    CHECK(refusalOf("[" + list + "," + list + "]") == u"needs: file: this list is already there");
}

TEST_CASE("hostile files are refused: cut short anywhere, nested deep, larger than any of ours")
{
    const auto whole = dataFile(u"lists.json"_s).simplified();
    for (qsizetype size = 0; size < whole.size(); size += 331)
        CHECK(!refusalOf(whole.first(size)).isEmpty());
    CHECK(refusalOf(QByteArray(1'000'000, '[')).startsWith(u"code lists: byte"));
    CHECK(refusalOf("[" + QByteArray(9 * 1024 * 1024, ' ') + "]").contains(u"bytes are too many"));
    CHECK(refusalOf(QByteArray(1'000'000, '\xff')).startsWith(u"code lists: byte"));
    CHECK(refusalOf(R"([{"list": ")" + QByteArray(1'000'000, 'x') + R"("}])") == u"code lists: " + QString(64, u'x') + u": a list has no name");
}

TEST_CASE("the shipped lists hold every code that the rooms rely on, in English and Spanish, with a source")
{
    const auto codes = shippedCodes();
    const QHash<QString, QString> expected{
        {u"sources"_s, u"lifeline_988 county_line diversion_911 mhucc mcst dcr_311 line_211 partner walk_in team"_s},
        {u"relations"_s, u"self family friend bystander provider other"_s}, {u"pronouns"_s, u"he she they"_s},
        {u"languages"_s, u"en es zh vi hmn ru ar fa tl other"_s}, {u"employers"_s, u"county bacs"_s},
        {u"natures"_s, u"wants_to_die voices panic not_sleeping grief paranoia agitated intoxicated overdose_recent welfare basic_needs medical"_s},
        {u"observations"_s, u"alone children animal weapon_held weapon_reach substances medical"_s},
        {u"flags"_s, u"weapon_history dog assault_history do_not_enter"_s},
        {u"questions"_s, u"name age alone substances weapon danger visit_wanted screen_1 screen_2 screen_3 screen_4 screen_5 screen_6"_s},
        {u"outcomes"_s, u"mobile_team phone emergency_911 refer none"_s}, {u"facilities"_s, u"mhucc respite ed_mercy ed_ucd home"_s},
        {u"dispositions"_s, u"resolved_by_phone deescalated_stays services_linked voluntary_transport referred_mcst referred_dcr referred_partner no_person_found refused transferred_911 hold_5150 arrested death"_s},
        {u"diversions"_s, u"arrest ed hold none"_s}, {u"needs"_s, u"water food blanket clothing hygiene ride phone_charge"_s},
        {u"services"_s, u"mental_health substance_use housing medical food"_s}, {u"followups"_s, u"same_day hours_72 overdose_72h days_7 days_30"_s},
        {u"skills"_s, u"naloxone"_s},
        {u"jobs"_s, u"responder clinician dispatcher"_s},
        {u"licences"_s, u"LCSW LMFT LPCC PSY RN peer naloxone"_s},
        {u"leaves"_s, u"vacation sick course other"_s},
        {u"posts"_s, u"oak_park elk_grove florin downtown arden_arcade mather del_paso galt"_s},
        {u"phrases"_s, u"where_now all_well call_me stay_outside plan_read on_it look_please two_out all_calm"_s},
        {u"approvals"_s, u"transfer_911 override release"_s},
        {u"takers"_s, u"service_911 mcst dcr mhucc ed partner"_s},
        {u"facts"_s, u"address where_words danger danger_words observed observed_words language access_needs age_words pronouns person_name callback what_happened what_helps criteria"_s},
        {u"tried"_s, u"phone_support mobile_team family plan_steps safe_space means_away mhucc mcst"_s}};
    CHECK(codes.lists().size() == expected.size());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QStringList ids;
        for (const auto& code : codes.valid(it.key(), {2026, 11, 22})) {
            ids.append(code.id);
            CAPTURE(it.key(), code.id);
            CHECK(!code.text.value(u"es"_s).isEmpty());
        }
        CHECK(ids.join(u' ') == it.value());
    }
}

TEST_CASE("the shipped lists carry what their readers need")
{
    const auto codes = shippedCodes();
    for (const auto& code : codes.valid(u"languages"_s))
        CHECK(code.more.value(u"badge").toString().size() >= 2);
    for (const auto& code : codes.valid(u"natures"_s))
        CHECK(QStringList{u"team"_s, u"phone"_s, u"911"_s, u"refer"_s}.contains(code.more.value(u"eligible").toString()));
    for (const auto& code : codes.valid(u"observations"_s))
        CHECK(!code.more.value(u"icon").toString().isEmpty());
    for (const auto& code : codes.valid(u"followups"_s)) {
        CAPTURE(code.id);
        CHECK(code.more.value(u"hours").toInt() > 0);
        CHECK(code.more.value(u"attempts").toInt() > 0);
        CHECK(!code.more.value(u"source").toString().isEmpty());
    }
    for (const auto& code : codes.valid(u"phrases"_s))
        CHECK(fromWord<SaidTo>(code.more.value(u"to").toString()));
    CHECK(codes.valid(u"phrases"_s).size() <= 9);
    for (const auto& [kind, id] : wordsOf<ApprovalKind>)
        CHECK(!codes.find(u"approvals"_s, id)->more.value(u"decided_by").toArray().isEmpty());
    for (const auto& [taker, id] : wordsOf<Taker>) {
        const auto said = codes.find(u"takers"_s, id)->more.value(u"accepted_by");
        CHECK((said[u"en"].isString() && said[u"es"].isString()));
        CHECK(std::ranges::any_of(codes.valid(u"facts"_s), [&](const Code& fact) { return fact.more.value(u"ticked").toArray().contains(id.toString()); }));
    }
    const auto columns = columnsOf<Incident>();
    for (const auto& code : codes.valid(u"facts"_s))
        CHECK(columns.contains(code.id));
    for (const auto& code : codes.valid(u"facilities"_s)) {
        CAPTURE(code.id);
        CHECK(!code.more.value(u"kind").toString().isEmpty());
        CHECK((code.more.contains(u"point") || code.id == u"home"));
    }
}
