#include "calltaker.h"

#include <QAbstractButton>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A call taken on a desk whose map is not open yet; each test says what becomes of it.
class LateMap : public IntakeAtDesk {
public:
    LateMap()
    {
        pane = std::make_unique<IntakePane>(&slow, &picture, &looks);
        shown(*pane, {1110, 760});
        takeCall();
    }
    /// The pane goes before the desk that it works on.
    ~LateMap() { pane.reset(); }

    PlaceFinder late;
    IntakeDesk slow{tools(&store), &late};
};

QStringList offered(IntakeAtDesk& desk)
{
    QStringList words;
    for (int i = 1; i <= 9; ++i)
        if (const auto* chip = desk.part<QAbstractButton>(u"intakePlace_%1"_s.arg(i)); chip->isVisible())
            words.append(chip->text());
    return words;
}

QString allWords(QWidget* in)
{
    QStringList words;
    for (const auto* label : in->findChildren<QLabel*>())
        if (label->isVisible())
            words.append(label->text());
    return words.join(u'\n');
}

} // namespace

TEST_CASE("while the map is being opened nothing is lost, and the key that came early counts once it is there")
{
    LateMap desk;
    desk.type(u"intakeWhereWords"_s, u"1620 R St"_s);
    desk.press(Qt::Key_1, Qt::AltModifier);
    QTest::qWait(300);
    CHECK(desk.line(u"intakeWhereWords"_s) == u"1620 R St"_s);
    CHECK(desk.line(u"intakeAddress"_s).isEmpty());
    CHECK(offered(desk).isEmpty());
    CHECK_FALSE(allWords(desk.pane.get()).contains(u"No place in the map pack"_s));
    desk.late.open(countyPack());
    REQUIRE(desk.comes([&] { return desk.line(u"intakeAddress"_s).startsWith(u"1620 R St"_s); }));
    CHECK(desk.line(u"intakeWhereWords"_s) == u"1620 R St"_s);
    CHECK(desk.call().area == u"sacramento"_s);
}

TEST_CASE("an answer to words that were typed before is dropped")
{
    LateMap desk;
    desk.type(u"intakeWhereWords"_s, u"1620 R St"_s);
    QTest::qWait(300); // asked
    desk.part<QLineEdit>(u"intakeWhereWords"_s)->clear();
    desk.type(u"intakeWhereWords"_s, u"watt and el camino"_s);
    QTest::qWait(300);
    QStringList seen;
    desk.late.open(countyPack());
    REQUIRE(desk.comes([&] {
        seen += offered(desk);
        return !offered(desk).isEmpty();
    }));
    CHECK(offered(desk).first().contains(u"Watt"_s));
    CHECK_FALSE(seen.join(u' ').contains(u"1620 R St"_s));
    // What is typed on takes back the key that was pressed for other words.
    desk.press(Qt::Key_End);
    desk.type(u"intakeWhereWords"_s, u" x"_s);
    desk.press(Qt::Key_9, Qt::AltModifier);
    desk.type(u"intakeWhereWords"_s, u"yz"_s);
    QTest::qWait(400);
    CHECK(desk.line(u"intakeAddress"_s).isEmpty());
}

TEST_CASE("a desk without a map keeps what is typed, says so calmly, and files the call")
{
    LateMap desk;
    desk.late.setNone();
    desk.type(u"intakeWhereWords"_s, u"behind the gas station on Howe"_s);
    desk.type(u"intakeAddress"_s, u"1601 Howe Ave"_s);
    desk.type(u"intakePin"_s, u"38.5955, -121.4148"_s);
    QTest::qWait(300);
    CHECK(offered(desk).isEmpty());
    CHECK(allWords(desk.pane.get()).contains(u"No map on this desk. Addresses are kept as typed."_s));
    CHECK_FALSE(allWords(desk.pane.get()).contains(u"outside the county"_s));
    CHECK(desk.call().address == u"1601 Howe Ave"_s);
    CHECK(desk.call().pin == Point{38.5955, -121.4148});
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.comes([&] { return std::ranges::any_of(desk.picture.now().all<Incident>(), [](const Incident& each) { return each.call.address == u"1601 Howe Ave"_s; }); }));
}

TEST_CASE("a slip of the hand still finds the street, and why it fits stands beside it")
{
    IntakeAtDesk desk;
    desk.takeCall();
    desk.type(u"intakeWhereWords"_s, u"2417 fruitrdge rd"_s);
    REQUIRE(desk.comes([&] { return !offered(desk).isEmpty(); }));
    CHECK(offered(desk).first().startsWith(u"2417 Fruitridge Rd, Sacramento ("_s));
    CHECK(offered(desk).first().contains(u"one letter different"_s));
    desk.press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(desk.comes([&] { return desk.line(u"intakeAddress"_s) == u"2417 Fruitridge Rd, Sacramento"_s; }));
    CHECK(desk.line(u"intakeWhereWords"_s) == u"2417 fruitrdge rd"_s);
}

TEST_CASE("a pin set by hand brings the nearest address as a suggestion; taking it leaves the pin where it is")
{
    IntakeAtDesk desk;
    desk.takeCall();
    const Point dropped{38.52560, -121.48260};
    desk.pane->setPin(dropped);
    REQUIRE(desk.comes([&] { return offered(desk).join(u' ').contains(u"Near the pin:"_s); }));
    CHECK(desk.line(u"intakeAddress"_s).isEmpty());
    const auto words = offered(desk).last();
    desk.part(u"intakeWhereWords"_s)->setFocus();
    desk.press(Qt::Key(Qt::Key_0 + offered(desk).size()), Qt::AltModifier);
    REQUIRE(desk.comes([&] { return !desk.line(u"intakeAddress"_s).isEmpty(); }));
    CHECK(words.contains(desk.line(u"intakeAddress"_s)));
    CHECK(desk.call().pin == dropped);
    CHECK_FALSE(offered(desk).join(u' ').contains(u"Near the pin:"_s));
}
