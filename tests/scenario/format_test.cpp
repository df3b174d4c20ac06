#include "storyground.h"

#include <rapidcheck.h>

using namespace dispatch;
using namespace dispatch::test;

namespace {

constexpr auto sample = "scenario-blue-apartments.json"_L1;

QByteArray blueApartments() { return bytesOf(u":/scenarios/"_s + sample); }

/// The line on which @p text stands, from 1.
int lineOf(const QByteArray& file, const QByteArray& text)
{
    const auto at = file.indexOf(text);
    REQUIRE(at >= 0);
    return static_cast<int>(file.first(at).count('\n')) + 1;
}

} // namespace

TEST_CASE("every bundled scenario is without a mistake, and what it brings can be told")
{
    const auto names = QDir(u":/scenarios"_s).entryList({u"scenario-*.json"_s});
    REQUIRE(names.contains(sample));
    QStringList ids;
    QList<int> places;
    for (const auto& name : names) {
        const auto scenario = bundledScenario(name.sliced(9).chopped(5));
        CHECK(name == u"scenario-%1.json"_s.arg(scenario->id));
        CHECK_FALSE(places.contains(scenario->place));
        places.append(scenario->place);
        const PaperRun run(scenario);
        CHECK(run.picture.all<Team>().size() > 0);
    }
}

TEST_CASE("every example sentence of the common questions is understood as its own")
{
    // The reader of the questions tries them itself; here it is shown that it does.
    auto json = bytesOf(u":/scenarios/questions.json"_s);
    json.replace("\"Are you safe?\"", "\"Where are you?\"");
    const auto read = Questions::fromJson(json);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().size() == 1);
    CHECK(read.error().first() == Mistake{lineOf(json, "\"Where are you?\""), u"\"Where are you?\" is understood as \"where\" (where, where are you), not as \"danger\""_s});
}

TEST_CASE("a mistake is told with its line and its reason")
{
    struct Case {
        QByteArray from;
        QByteArray to;
        QByteArray at; ///< stands on the line that is told
        QString reason;
    };
    const QList<Case> cases{
        {"\"place\": 7", "\"place\": \"seventh\"", "\"seventh\"", u"\"place\" is not a number"_s},
        {"\"place\": 7", "\"place\": 0", "\"place\": 0", u"\"place\" is not a whole number from 1 to 999"_s},
        {"\"format\": 1", "\"format\": 2", "\"format\": 2", u"this program reads format 1"_s},
        {"\"traffic\": 1.1,", "\"trafic\": 1.1,", "\"trafic\"", u"\"trafic\" is not known here"_s},
        {"\"begins\": \"2026-09-10T14:05\"", "\"begins\": \"Thursday\"", "\"Thursday\"", u"\"begins\" is no moment like 2026-09-10T14:05"_s},
        {"\"ends\": \"0:50:00\"", "\"ends\": \"soon\"", "\"soon\"", u"\"ends\" is no time: whole seconds, \"m:ss\" or \"h:mm:ss\""_s},
        {"\"callsign\": \"T7\"", "\"callsign\": \"T77\"", "\"T77\"", u"no team \"T77\" is on this shift"_s},
        {"\"until\": \"16:00\"", "\"until\": \"11:00\"", "\"11:00\"", u"\"until\" is not after \"from\""_s},
        {"\"language\": \"en\",\n   \"mood\"", "\"language\": \"xx\",\n   \"mood\"", "\"xx\"", u"\"xx\" is no code of the list \"languages\""_s},
        {"\"number\": \"(916) 555-0144\"", "\"number\": \"hello\"", "\"hello\"", u"\"hello\" is no telephone number"_s},
        {"\"point\": [38.549, -121.3842]", "\"point\": [338.5]", "[338.5]", u"\"point\" is no [latitude, longitude]"_s},
        {"\"to\": \"callback\"", "\"to\": \"callbak\"", "\"callbak\"", u"the answer \"callback\" is to \"callbak\", which is no question"_s},
        {"{\"known\": \"means\"}", "{\"knows\": \"means\"}", "\"knows\": \"means\"", u"no condition: \"knows\" is not a kind of condition"_s},
        {"\"id\": \"screen-2\"", "\"id\": \"screen-1\"", "\"to\": \"screen_2\"", u"the answer \"screen-1\" stands here twice"_s},
        {"\"What do you have in the kitchen?\"", "\"Where are you?\"", "\"Where are you?\"", u"\"Where are you?\" is understood as \"where\" (where, where are you), not as \"kitchen\""_s},
        {"\"at\": 10, \"caller\": \"kit\"", "\"caller\": \"kit\"", "first-ring", u"an event comes \"at\" a time or \"after\" something: one of the two"_s},
        {"\"sets\": {\"kit.street\"", "\"sets\": {\"street\"", "\"street\": \"full\"", u"\"street\" does not say whose fact it is: \"caller.fact\""_s},
        {"\"goal\": \"stay\", \"step\": \"conversation\", \"after\": {\"what\": \"answered\", \"caller\": \"kit\"}, \"expects\"",
            "\"goal\": \"leave\", \"step\": \"conversation\", \"after\": {\"what\": \"answered\", \"caller\": \"kit\"}, \"expects\"", "\"leave\"", u"\"leave\" is no goal of this scenario"_s},
        {"\"step\": \"screen.6\"", "\"step\": \"screen.9\"", "\"screen.9\"", u"\"screen.9\" is no step of the protocol"_s},
        {"\"what\": \"rings\", \"caller\": \"kit\"}, \"expects\"", "\"what\": \"rung\", \"caller\": \"kit\"}, \"expects\"", "\"rung\"", u"\"rung\" is nothing that a run records"_s},
        {"\"answer\": \"where-first\"}, \"expects\"", "\"answer\": \"where-fist\"}, \"expects\"", "\"where-fist\"", u"\"where-fist\" is no answer of a caller"_s},
        {"\"within\": 20, \"late\": 45", "\"within\": 20, \"late\": 15", "\"late\": 15", u"\"late\" is after \"within\""_s},
        {"\"full\": 5, \"part\": 2", "\"full\": 5, \"part\": 9", "\"part\": 9", u"the points fall from \"full\" over \"part\" to \"zero\""_s},
        {"\"field\": \"where_words\", \"words\": \"Folsom Blvd\"", "\"field\": \"wherewords\", \"words\": \"Folsom Blvd\"", "\"wherewords\"", u"\"wherewords\" is none of where_words"_s},
        {"\"4\": \"no\"", "\"4\": \"maybe\"", "\"maybe\"", u"\"maybe\" is no answer to item \"4\" of the screen"_s},
        {"\"entity\": \"person\"", "\"entity\": \"persom\"", "\"persom\"", u"unknown entity"_s},
        {"\"age_words\": \"29\"", "\"age\": \"29\"", "\"age\": \"29\"", u"unknown column \"age\""_s},
        {"\"name\": \"Arlo Whitcomb\"", "\"name\": \"$nobody\"", "\"$nobody\"", u"nothing has the name \"$nobody\""_s},
        {"\"title\": {\"en\"", "\"title\": {\"de\"", "\"de\"", u"\"de\" is none of the program's languages"_s},
        {"\"version\": \"2026-11\",", "\"version\": \"2026-11\", \"version\": \"2\",", "\"version\": \"2\"", u"\"version\" stands here twice"_s},
        {"\"place\": 7,", "\"place\": 7", "\"title\"", u"a comma or } is expected"_s},
    };
    for (const auto& each : cases) {
        auto json = blueApartments();
        const auto at = json.indexOf(each.from);
        INFO(each.from.constData());
        REQUIRE(at >= 0);
        json.replace(at, each.from.size(), each.to);
        const auto read = Scenario::fromJson(json, storyGround().ground());
        REQUIRE_FALSE(read);
        INFO(told(read.error()));
        const auto line = lineOf(json, each.at);
        CHECK(std::ranges::any_of(read.error(), [&](const Mistake& mistake) { return mistake.line == line && mistake.reason.contains(each.reason); }));
    }
}

TEST_CASE("all mistakes of a file are told at once, in the order of its lines")
{
    auto json = blueApartments();
    json.replace("\"place\": 7", "\"place\": 0").replace("\"T7\", \"answers\"", "\"T0\", \"answers\"").replace("\"screen.6\"", "\"screen.0\"");
    const auto read = Scenario::fromJson(json, storyGround().ground());
    REQUIRE_FALSE(read);
    INFO(told(read.error()));
    CHECK(read.error().size() == 3);
    CHECK(std::ranges::is_sorted(read.error(), {}, &Mistake::line));
}

TEST_CASE("a damaged file is refused with a line that it has, and never more", "[property]")
{
    const auto whole = blueApartments();
    CHECK(rc::check([&] {
        auto json = whole;
        const auto cuts = *rc::gen::inRange(1, 6);
        for (int cut = 0; cut < cuts; ++cut) {
            const auto at = *rc::gen::inRange(0, static_cast<int>(json.size()));
            switch (*rc::gen::inRange(0, 3)) {
            case 0:
                json.remove(at, *rc::gen::inRange(1, 40));
                break;
            case 1:
                json[at] = static_cast<char>(*rc::gen::inRange(0, 256));
                break;
            default:
                json.insert(at, json.mid(*rc::gen::inRange(0, static_cast<int>(json.size())), *rc::gen::inRange(1, 60)));
            }
        }
        const auto read = Scenario::fromJson(json, storyGround().ground());
        const auto lines = json.count('\n') + 1;
        if (read)
            return;
        RC_ASSERT(!read.error().isEmpty());
        for (const auto& each : read.error())
            RC_ASSERT(each.line >= 1 && each.line <= lines && !each.reason.isEmpty());
    }));
}

TEST_CASE("lined JSON reads what Qt's reader reads", "[property]")
{
    struct Case {
        QByteArray json;
        QString reason; ///< empty when it is read
    };
    const QList<Case> cases{
        {"{}", {}}, {"[1, -2.5, true, false, null, \"\\u00e9\\n\"]", {}}, {"\"\"", {}}, {"", u"a value is expected"_s}, {"{\"a\":1,}", u"a key in quotation marks is expected"_s},
        {"[1 2]", u"a comma or ] is expected"_s}, {"{\"a\" 1}", u"a colon is expected after \"a\""_s}, {"\"open", u"a text has no end"_s}, {"[tru]", u"a value is expected"_s},
        {"\"\\x\"", u"\\ is followed by something else than \" \\ / n t u"_s}, {"\"\\u12\"", u"\\u needs four hexadecimal digits"_s}, {"1 2", u"the file goes on after its end"_s},
        {"\"\xff\"", u"this is not UTF-8 text"_s}, {QByteArray(100, '['), u"there are too many brackets within each other"_s}, {"\"a\nb\"", u"a text ends with its line; write \\n for a new line in it"_s},
    };
    for (const auto& [json, reason] : cases) {
        INFO(json.constData());
        const auto read = LinedJson::parse(json);
        CHECK(read.has_value() == reason.isEmpty());
        if (!read)
            CHECK(read.error() == Mistake{1, reason});
    }
    for (const auto& name : {"sample-shift.json"_L1, "scenario-blue-apartments.json"_L1, "questions.json"_L1}) {
        const auto json = bytesOf(u":/scenarios/"_s + name);
        const auto read = LinedJson::parse(json);
        REQUIRE(read);
        CHECK(read->toJson().toObject() == QJsonDocument::fromJson(json).object());
    }
}
