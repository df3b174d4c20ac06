#include "placename.h"
#include "spelling.h"
#include "typedplace.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

/// The sides as folded words: "16 / j st".
QString sides(const QString& typed)
{
    QStringList all;
    for (const auto& side : typedPlace(typed).sides) {
        QStringList words;
        for (const auto& word : side)
            words.append(word.text + word.tail);
        all.append(words.join(u' '));
    }
    return all.join(u" / "_s);
}

} // namespace

TEST_CASE("typed words are taken apart where people part them")
{
    const struct {
        const char* typed;
        const char* sides;
    } cases[] = {{"1201 J st", "1201 j st"}, {"1201 J Street, Sacramento CA 95814", "1201 j st sacramento"}, {"16th and J", "16 / j"}, {"j/16", "j / 16"},
        {"Watt @ El Camino", "watt / el camino"}, {"Watt&El Camino", "watt / el camino"}, {"capitol avenue / 10th", "capitol ave / 10"}, {"16th AT J", "16 / j"},
        {"near the corner of 16th and J", "16 / j"}, {"1600 block of Q St", "1600 q st"}, {"8840 Folsom Blvd #12", "8840 folsom blvd"}, {"8840 Folsom Boulevard apt 12", "8840 folsom blvd"},
        {"12-B K St", "12b k st"}, {"12b K St", "12b k st"}, {"1201 1/2 J St", "1201 j st"}, {"sixteenth and twenty first", "16 / 21"}, {"twenty-first st", "21 st"},
        {"I-5 at J", "hwy 5 / j"}, {"i5 nb & J st", "hwy 5 / j st"}, {"US 50 eb exit 12", "hwy 50 exit 12"}, {"hwy50", "hwy 50"}, {"State Route 99", "hwy 99"}, {"Highway 99", "hwy 99"},
        {"Interstate 80", "hwy 80"}, {"North 16th Street", "n 16 st"}, {"MLK Blvd", "martin luther king blvd"}, {"Niño Café", "nino cafe"}, {"sutter's fort", "sutters fort"},
        {"Q and Y St", "q / y st"}, {"9a y 16", "9a / 16"}, {"16ht st", "16 st"}, {"in front of 1201 J", "1201 j"}, {"front st", "front st"}, {"Interstate Avenue", "interstate ave"}, {"", ""}, {"@", ""}, {"and", ""}};
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        CHECK(sides(QString::fromUtf8(each.typed)) == QString::fromUtf8(each.sides));
    }
}

TEST_CASE("an ordinal is a street and no house, a number of a highway neither")
{
    const auto words = typedPlace(u"912 15th"_s).whole();
    REQUIRE(words.size() == 2);
    CHECK_FALSE(words.at(0).ordinal);
    CHECK(words.at(1).ordinal);
    CHECK(typedPlace(u"hwy 50"_s).whole().last().ordinal);
}

TEST_CASE("the kind of a street and a direction are told from its name")
{
    using enum NameWord::Role;
    CHECK(placeName(u"North 16th Street"_s) == PlaceName{{u"n"_s, Direction}, {u"16"_s, Core}, {u"st"_s, Suffix}});
    CHECK(placeName(u"N St"_s) == PlaceName{{u"n"_s, Core}, {u"st"_s, Suffix}});
    CHECK(placeName(u"Court St."_s) == PlaceName{{u"ct"_s, Core}, {u"st"_s, Suffix}});
    CHECK(placeName(u"Broadway"_s) == PlaceName{{u"broadway"_s, Core}});
    CHECK(placeName(u"Avenue A"_s) == PlaceName{{u"ave"_s, Suffix}, {u"a"_s, Core}});
    CHECK(nameKey(u"N. 16TH ST"_s) == nameKey(u"North Sixteenth Street"_s));
}

TEST_CASE("coordinates are read as they are written down")
{
    const struct {
        const char* typed;
        double latitude;
        double longitude;
    } cases[] = {{"38.5816, -121.4944", 38.5816, -121.4944}, {"38.5816 -121.4944", 38.5816, -121.4944}, {"38.5816N 121.4944W", 38.5816, -121.4944},
        {"N38 34.896 W121 29.664", 38.5816, -121.4944}, {"38°34'53.8\"N 121°29'39.8\"W", 38.58161, -121.49439}, {"121.4944W 38.5816N", 38.5816, -121.4944},
        {"-121.4944, 38.5816", 38.5816, -121.4944}, {"38 34 53.8 N, 121 29 39.8 W", 38.58161, -121.49439}, {"lat: 38.5816 lon: -121.4944", 38.5816, -121.4944},
        {"38.5816, 121.4944", 38.5816, 121.4944}};
    for (const auto& each : cases) {
        CAPTURE(each.typed);
        const auto point = typedCoordinates(QString::fromUtf8(each.typed));
        REQUIRE(point);
        CHECK(point->latitude == Catch::Approx(each.latitude).margin(1e-5));
        CHECK(point->longitude == Catch::Approx(each.longitude).margin(1e-5));
    }
    for (const auto& none : QStringList{u"1201 16"_s, u"16 24"_s, u"38.5816"_s, u"38.5816N 38.5816N"_s, u"1201 J St"_s, u"95.1 -200.5"_s, u"38 75.1 N 121 10 W"_s, u""_s, u"916-555-0123"_s}) {
        CAPTURE(none.toStdString());
        CHECK_FALSE(typedCoordinates(none));
    }
}

TEST_CASE("slips are counted as fingers make them")
{
    CHECK(slipsBetween(u"fruitridge"_s, u"fruitridge"_s, 2) == 0);
    CHECK(slipsBetween(u"fruitrige"_s, u"fruitridge"_s, 2) == 1);  // missing
    CHECK(slipsBetween(u"fruitrridge"_s, u"fruitridge"_s, 2) == 1); // doubled
    CHECK(slipsBetween(u"friutridge"_s, u"fruitridge"_s, 2) == 1); // swapped
    CHECK(slipsBetween(u"fruitrodge"_s, u"fruitridge"_s, 2) == 1); // wrong
    CHECK(slipsBetween(u"frutridg"_s, u"fruitridge"_s, 2) == 2);
    CHECK(slipsBetween(u"stockton"_s, u"fruitridge"_s, 2) == 3);
    CHECK(soundOf(u"phelan"_s) == soundOf(u"felan"_s));
    CHECK(soundOf(u"marconi"_s) == soundOf(u"markoni"_s));
    CHECK(soundOf(u"riviera"_s) == soundOf(u"rivera"_s));
    CHECK(soundOf(u"stockton"_s) != soundOf(u"folsom"_s));
}

TEST_CASE("whatever the letters, a slip is the same both ways and none is only itself")
{
    const auto word = rc::gen::container<std::string>(rc::gen::inRange('a', 'f'));
    CHECK(rc::check("slips", [&] {
        const auto a = QString::fromStdString(*word);
        const auto b = QString::fromStdString(*word);
        RC_ASSERT(slipsBetween(a, b, 3) == slipsBetween(b, a, 3));
        RC_ASSERT((slipsBetween(a, b, 3) == 0) == (a == b && a.size() <= 31));
    }));
    CHECK(rc::check("anything typed", [](const std::string& bytes) {
        const auto typed = typedPlace(QString::fromStdString(bytes));
        RC_ASSERT(typed.whole().size() <= 14 * std::max<qsizetype>(1, typed.sides.size()));
    }));
}
