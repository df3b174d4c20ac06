#include "protocol.h"

#include "datafiles.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

const Area town{u"sacramento"_s, u"Sacramento"_s, false, 60, u"City police area"_s};
const Area country{u"southeast"_s, u"Herald"_s, true, 120, u"Sheriff's area"_s};

/// "1y 2n 6L": y yes, n no, u unclear, R within three months, L long ago.
CallIntake answered(const QString& answers)
{
    static const QHash<QChar, QString> words{{u'y', u"yes"_s}, {u'n', u"no"_s}, {u'u', u"unclear"_s}, {u'R', u"yes_recent"_s}, {u'L', u"yes_lifetime"_s}};
    CallIntake call;
    for (const auto& each : answers.split(u' ', Qt::SkipEmptyParts))
        call.screen.insert(each.first(1), words.value(each.at(1)));
    return call;
}

/// Enough is known to recommend something.
CallIntake known(const QString& answers)
{
    auto call = answered(answers);
    call.whereWords = u"by the big mural"_s;
    call.danger = Danger::No;
    call.criteriaAsked = true;
    return call;
}

QStringList told(const QList<Reason>& reasons)
{
    QStringList words;
    for (const auto& reason : reasons)
        words.append(reason.words);
    return words;
}

} // namespace

TEST_CASE("1, 2 and 6 are always asked; 3 to 5 when 2 is yes or in doubt")
{
    const auto protocol = shippedProtocol();
    CHECK(protocol.asked({}).join(u"") == u"126");
    CHECK(protocol.asked(answered(u"1y"_s)).join(u"") == u"126");
    CHECK(protocol.asked(answered(u"1n 2n"_s)).join(u"") == u"126");
    CHECK(protocol.asked(answered(u"1n 2y"_s)).join(u"") == u"123456");
    CHECK(protocol.asked(answered(u"2u"_s)).join(u"") == u"123456");
    CHECK(protocol.asked(answered(u"1y 2y 3y 4n 5n 6n"_s)).join(u"") == u"123456");
}

TEST_CASE("the level that follows from the answers")
{
    const auto protocol = shippedProtocol();
    const struct {
        QString answers;
        RiskLevel risk;
    } cases[] = {
        {u""_s, RiskLevel::NotScreened}, {u"1n"_s, RiskLevel::NotScreened}, {u"1n 2n"_s, RiskLevel::NotScreened}, {u"6n"_s, RiskLevel::NotScreened},
        {u"1n 2n 6n"_s, RiskLevel::Low}, {u"1y"_s, RiskLevel::Low}, {u"1y 2y 3n 4n 5n 6n"_s, RiskLevel::Low}, {u"1u 2n"_s, RiskLevel::Low},
        {u"1y 2y 3y 4n 5n 6n"_s, RiskLevel::Moderate}, {u"1n 2n 6L"_s, RiskLevel::Moderate}, {u"1y 2y 3n 4u 5n 6n"_s, RiskLevel::Moderate}, {u"1n 2n 6u"_s, RiskLevel::Moderate},
        {u"1y 2y 3y 4n 5n"_s, RiskLevel::Moderate},
        {u"1y 2y 3n 4y 5n 6n"_s, RiskLevel::High}, {u"1y 2y 3n 4n 5y 6n"_s, RiskLevel::High}, {u"1n 2n 6R"_s, RiskLevel::High}, {u"6y"_s, RiskLevel::High},
    };
    for (const auto& each : cases) {
        CAPTURE(each.answers);
        CHECK(protocol.riskOf(answered(each.answers)) == each.risk);
    }
}

TEST_CASE("over every set of answers, a worse answer never lowers the level")
{
    const auto protocol = shippedProtocol();
    const QList<QString> scale{u"no"_s, u"unclear"_s, u"yes"_s};
    for (int code = 0; code < 729; ++code) {
        int rest = code;
        CallIntake call;
        for (int item = 1; item <= 6; ++item, rest /= 3)
            call.screen.insert(QString::number(item), scale.at(rest % 3));
        const auto risk = protocol.riskOf(call);
        REQUIRE(risk != RiskLevel::NotScreened);
        for (int item = 1; item <= 6; ++item) {
            auto worse = call;
            const auto at = scale.indexOf(call.screen.value(QString::number(item)).toString());
            if (at + 1 < scale.size()) {
                worse.screen.insert(QString::number(item), scale.at(at + 1));
                REQUIRE(protocol.riskOf(worse) >= risk);
            }
            // Not asked is never worse than asked, and asking never ends below what a "no" would give.
            auto unasked = call;
            unasked.screen.remove(QString::number(item));
            REQUIRE(protocol.riskOf(unasked) <= risk);
        }
    }
}

TEST_CASE("each level asks for an act of its own")
{
    const auto protocol = shippedProtocol();
    for (const auto& language : {u"en"_s, u"es"_s}) {
        QSet<QString> acts;
        for (const auto risk : {RiskLevel::NotScreened, RiskLevel::Low, RiskLevel::Moderate, RiskLevel::High})
            acts.insert(protocol.actionFor(risk, language));
        CHECK(acts.size() == 4);
        CHECK(!acts.contains(QString{}));
    }
    CHECK(protocol.actionFor(RiskLevel::High, u"en"_s) == u"stay on the line, clinician now");
    CHECK(protocol.actionFor(RiskLevel::NotScreened, u"en"_s) == u"ask items 1, 2, 6");
}

TEST_CASE("nothing is recommended before where, danger and items 1 and 2 are known")
{
    const auto protocol = shippedProtocol();
    const auto none = protocol.recommend({}, {}, {}, u"en"_s);
    CHECK(none.outcome.isEmpty());
    CHECK(none.headline.isEmpty());
    CHECK(none.missing == QStringList{u"where"_s, u"danger"_s, u"item 1"_s, u"item 2"_s, u"what kind of call"_s});
    CHECK(none.action == u"ask items 1, 2, 6");
    auto call = known(u"1y 2y 3y 4n 5n"_s);
    CHECK(protocol.recommend(call, u"team"_s, town, u"en"_s).missing == QStringList{u"item 6"_s});
    call.danger = Danger::NotAsked;
    CHECK(protocol.recommend(call, u"team"_s, town, u"en"_s).outcome.isEmpty());
    call.danger = Danger::NotKnown;
    CHECK(protocol.recommend(call, u"team"_s, town, u"en"_s).outcome == u"mobile_team");
}

TEST_CASE("what is recommended, and the promise it makes")
{
    const auto protocol = shippedProtocol();
    const auto outcome = [&](const CallIntake& call, const QString& eligible, const std::optional<Area>& area = town) { return protocol.recommend(call, eligible, area, u"en"_s).outcome; };
    CHECK(outcome(known(u"1n 2n 6n"_s), u"team"_s) == u"mobile_team");
    CHECK(outcome(known(u"1n 2n 6n"_s), u"phone"_s) == u"phone");
    CHECK(outcome(known(u"1n 2n 6n"_s), u"refer"_s) == u"refer");
    CHECK(outcome(known(u"1n 2n 6n"_s), {}) == u"");
    CHECK(outcome(known(u"1n 2n 6n"_s), u"911"_s) == u"emergency_911");
    CHECK(outcome(known(u"1y 2y 3y 4n 5n 6n"_s), u"phone"_s) == u"mobile_team");
    CHECK(outcome(known(u"1y 2y 3y 4y 5n 6n"_s), u"refer"_s) == u"mobile_team");
    CHECK(outcome(known(u"1y 2y 3y 4y 5n 6n"_s), {}) == u"mobile_team");

    auto danger = CallIntake{};
    danger.danger = Danger::Yes;
    CHECK(outcome(danger, {}, {}) == u"emergency_911");
    for (const auto& criterion : protocol.criteria()) {
        auto call = known(u"1n 2n 6n"_s);
        call.criteria = {criterion.id};
        CHECK(outcome(call, u"team"_s) == u"emergency_911");
        CHECK(protocol.recommend(call, u"team"_s, town, u"en"_s).promiseMinutes == 0);
    }
    auto outside = known(u"1n 2n 6n"_s);
    outside.pin = Point{37.77, -122.42};
    CHECK(outcome(outside, u"team"_s, {}) == u"refer");

    const auto urban = protocol.recommend(known(u"1n 2n 6n"_s), u"team"_s, town, u"en"_s);
    CHECK(urban.headline == u"Recommended: mobile team, within 60 min");
    CHECK(urban.promiseMinutes == 60);
    CHECK(protocol.recommend(known(u"1n 2n 6n"_s), u"team"_s, country, u"en"_s).headline == u"Recommended: mobile team, within 120 min");
    CHECK(protocol.recommend(known(u"1n 2n 6n"_s), u"team"_s, {}, u"en"_s).promiseMinutes == 60);
}

TEST_CASE("the reasons are told in words, in the dispatcher's language")
{
    const auto protocol = shippedProtocol();
    auto call = known(u"1y 2y 3y 4n 5n"_s);
    call.observed = {u"animal"_s, u"weapon_reach"_s};
    const auto english = protocol.recommend(call, u"team"_s, town, u"en"_s);
    CHECK(told(english.reasons) == QStringList{u"Thoughts and a method, no intent stated"_s, u"None of the five 911 criteria met"_s, u"Nobody in danger right now"_s,
        u"In area, and a team goes to this kind of call"_s, u"A method in mind: ask what is near"_s, u"A weapon in reach: the team must know"_s,
        u"Item 6 within three months would make it High"_s});
    CHECK(english.risk == RiskLevel::Moderate);
    CHECK(english.action == u"team, clinician told");
    const auto spanish = protocol.recommend(call, u"team"_s, town, u"es"_s);
    CHECK(spanish.headline == u"Recomendado: equipo móvil, en menos de 60 min");
    CHECK(spanish.reasons.size() == english.reasons.size());
    for (const auto& words : told(spanish.reasons))
        CHECK(!told(english.reasons).contains(words));
}

TEST_CASE("every item of the screen has a label and its answers in both languages; the published questions are not copied")
{
    const auto protocol = shippedProtocol();
    CHECK(protocol.version() == u"2026-09");
    CHECK(protocol.screenVersion() == u"2026-09");
    CHECK(protocol.criteriaVersion() == u"2024-03-01");
    CHECK(protocol.items().size() == 6);
    CHECK(protocol.criteria().size() == 5);
    for (const auto& item : protocol.items()) {
        CAPTURE(item.id);
        for (const auto& language : {u"en"_s, u"es"_s}) {
            CHECK(!item.label.value(language).isEmpty());
            CHECK(!item.label.value(language).contains(u'?'));
            for (const auto& answer : item.answers)
                CHECK(!answer.label.value(language).isEmpty());
        }
        QStringList ids;
        for (const auto& answer : item.answers)
            ids.append(answer.id);
        CHECK(ids.join(u' ') == (item.id == u"6" ? u"yes_recent yes_lifetime no unclear"_s : u"yes no unclear"_s));
    }
}

TEST_CASE("answers that are no answers change nothing")
{
    const auto protocol = shippedProtocol();
    CallIntake call;
    call.screen = {{u"1"_s, 7}, {u"2"_s, QJsonArray{}}, {u"4"_s, u"YES"_s}, {u"99"_s, u"yes"_s}};
    CHECK(protocol.riskOf(call) == RiskLevel::NotScreened);
}

TEST_CASE("conditions read what they say")
{
    const auto holds = [](const char* json, const Facts& facts) {
        const auto condition = Condition::fromJson(QJsonDocument::fromJson(json).object());
        REQUIRE(condition);
        return condition->holds(facts);
    };
    const Facts facts{{u"risk"_s, u"low"_s}, {u"danger"_s, u"no"_s}};
    CHECK(holds(R"({"fact": "risk", "is": "low"})", facts));
    CHECK(!holds(R"({"fact": "risk", "is": "high"})", facts));
    CHECK(holds(R"({"fact": "risk", "is": ["high", "low"]})", facts));
    CHECK(!holds(R"({"fact": "nature", "is": "voices"})", facts));
    CHECK(holds(R"({"known": "danger"})", facts));
    CHECK(holds(R"({"not": {"known": "nature"}})", facts));
    CHECK(holds(R"({"all": [{"known": "danger"}, {"known": "risk"}]})", facts));
    CHECK(!holds(R"({"all": [{"known": "danger"}, {"known": "nature"}]})", facts));
    CHECK(holds(R"({"any": [{"known": "nature"}, {"known": "risk"}]})", facts));
    CHECK(Condition{}.holds({}));
}

TEST_CASE("a condition that is none is refused")
{
    for (const auto* json : {R"({})", R"({"fact": "risk"})", R"({"fact": "risk", "is": []})", R"({"fact": "risk", "is": 3})", R"({"fact": "", "is": "x"})", R"({"all": []})", R"({"any": 1})",
             R"({"not": 1})", R"({"known": ""})", R"({"maybe": []})", R"({"all": [{"known": "a"}], "any": [{"known": "b"}]})", R"({"fact": "a", "is": "b", "or": "c"})"}) {
        CAPTURE(json);
        CHECK(!Condition::fromJson(QJsonDocument::fromJson(json).object()));
    }
    CHECK(!Condition::fromJson({}));
    CHECK(!Condition::fromJson(QJsonArray{}));
    QByteArray deep = R"({"known": "a"})";
    for (int i = 0; i < 200; ++i)
        deep = R"({"not": )" + deep + "}";
    CHECK(Condition::fromJson(QJsonDocument::fromJson(deep).object()).error().detail.contains(u"nested too deep"));
}

TEST_CASE("a protocol file that is not as it should be is refused with the place and the reason")
{
    const auto whole = dataFile(u"protocol-2026-09.json"_s);
    const auto refusal = [](const QByteArray& json) {
        const auto read = Protocol::fromJson(json);
        return read ? u"accepted"_s : read.error().detail;
    };
    const auto changed = [&](const char* from, const char* to) {
        const QByteArray before(from);
        REQUIRE(whole.contains(before));
        auto json = whole;
        return refusal(json.replace(whole.indexOf(before), before.size(), to));
    };
    CHECK(refusal("[]") == u"protocol: version: \"version\" is missing or not a word");
    CHECK(changed(R"("version": "2026-09")", R"("version": 2026)") == u"protocol: version: \"version\" is missing or not a word");
    CHECK(changed(R"({"id": "1", "label")", R"({"id": "2", "label")") == u"protocol: screen.items: an id stands there twice");
    CHECK(changed(R"("es": "deseo de estar muerto")", R"("es": "")") == u"protocol: screen.items[0].label: wording in \"es\" is empty or not text");
    CHECK(changed(R"("level": "high")", R"("level": "highest")") == u"protocol: risk[0]: level is not a risk level");
    CHECK(changed(R"("tone": "for")", R"("tone": "loud")").endsWith(u"tone is not for, caution or note"));
    CHECK(changed(R"("ask_when": {"fact": "screen.2")", R"("ask_when": {"fakt": "screen.2")").startsWith(u"protocol: screen.items[2].ask_when: condition"));
    CHECK(changed(R"("outcomes": [)", R"("outcomes": [3, )") == u"protocol: outcomes[0]: not an object");
    CHECK(changed(R"("needs": [)", R"("kneads": [)") == u"protocol: needs: not a list with something in it");
    CHECK(changed(R"("moderate": {"en")", R"("mild": {"en")").startsWith(u"protocol: actions.moderate: "));
    for (qsizetype size = 0; size < whole.trimmed().size(); size += 173)
        CHECK(refusal(whole.first(size)) != u"accepted");
    CHECK(refusal(QByteArray(1'000'000, '{')).startsWith(u"protocol: byte"));
    CHECK(refusal(QByteArray(1'000'000, '\0')).startsWith(u"protocol: byte"));
}
