#include "typed.h"

#include "anynoun.h"
#include "call.h"
#include "ground.h"
#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QTextBoundaryFinder>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

bool wellFormed(const QString& text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

} // namespace

TEST_CASE("what is typed is kept as it is when it can be")
{
    for (const auto& text : {u"outside the laundromat on R, by the big mural"_s, u"  two spaces, kept  "_s, u"Quiñones · Hrynko Оксана · هاله · 阮"_s, u"👩‍👩‍👧‍👦 Biscuit 🐕"_s, u""_s}) {
        CHECK(typedLine(text, lineLimit) == Typed{text, {}, {}});
        CHECK(typedText(text, noteLimit) == Typed{text, {}, {}});
    }
}

TEST_CASE("what could hurt is taken out, and nothing else")
{
    const struct {
        QString typed;
        QString line;
        QString text;
    } cases[] = {
        {u"one\r\ntwo\nthree\rfour"_s, u"one two three four"_s, u"one\ntwo\nthree\nfour"_s},
        {u"tab\there"_s, u"tab here"_s, u"tab\there"_s},
        {u"nul"_s + QChar(0) + u"bell\a esc\u001b[2J del\u007f"_s, u"nulbell esc[2J del"_s, u"nulbell esc[2J del"_s},
        {u"abc\u202Etxt.exe\u202C"_s, u"abctxt.exe"_s, u"abctxt.exe"_s},
        {u"\u2067open"_s, u"open"_s, u"open"_s},
        {u"\u2067closed\u2069 ok"_s, u"\u2067closed\u2069 ok"_s, u"\u2067closed\u2069 ok"_s},
        {u"line\u2028para\u2029end"_s, u"line para end"_s, u"line\npara\nend"_s},
        {QString(QChar(0xd83d)) + u"x"_s + QChar(0xdc36), u"\uFFFDx\uFFFD"_s, u"\uFFFDx\uFFFD"_s},
    };
    for (const auto& each : cases) {
        CHECK(typedLine(each.typed, lineLimit).kept == each.line);
        CHECK(typedText(each.typed, noteLimit).kept == each.text);
    }
}

TEST_CASE("a page pasted by mistake is kept: the first part here, the rest beside it, with a sentence")
{
    const QString page(1'048'576, u'x');
    const auto typed = typedText(page, noteLimit);
    CHECK(typed.kept.size() == noteLimit);
    CHECK(typed.kept + typed.overflow == page);
    CHECK(typed.complaint == u"1\u00a0048\u00a0576 letters pasted; the first 20\u00a0000 are kept here, the rest is kept as a note.");
    // A megabyte of marks on one letter is no letter at all.
    const auto marks = typedText(u"a" + QString(1'048'576, QChar(0x0301)), noteLimit);
    CHECK(marks.kept.size() == noteLimit);
    CHECK(typedLine(QString(1'048'576, u'\n'), lineLimit).kept == QString(lineLimit, u' '));
}

TEST_CASE("no character is cut apart at the limit")
{
    const auto family = u"👩‍👩‍👧‍👦"_s;
    const auto accented = u"e\u0301\u0323"_s;
    for (const auto& each : {family, accented, u"🐕"_s, u"👍🏽"_s, u"🇺🇸"_s}) {
        const auto text = u"ab" + each + u"cd";
        for (int limit = 0; limit <= text.size(); ++limit) {
            CAPTURE(each, limit);
            const auto typed = typedLine(text, limit);
            CHECK(typed.kept + typed.overflow == text);
            CHECK(typed.kept.size() <= limit);
            CHECK((typed.kept.size() <= 2 || typed.kept.size() >= 2 + each.size()));
        }
    }
}

TEST_CASE("whatever is typed, what is kept is well formed, within the limit, and typing it again changes nothing")
{
    always("typed", [](Anything any) {
        QString text;
        for (int i = any.below(200); i > 0; --i) {
            // Heavy on what breaks: controls, surrogates, marks, direction.
            switch (any.below(6)) {
            case 0: text += QChar(static_cast<char16_t>(any.below(0x20))); break;
            case 1: text += QChar(static_cast<char16_t>(0xd800 + any.below(0x800))); break;
            case 2: text += QChar(static_cast<char16_t>(0x300 + any.below(0x70))); break;
            case 3: text += QChar(static_cast<char16_t>(0x2028 + any.below(0x45))); break;
            case 4: text += u"🧑🏽‍🚀"_s; break;
            default: text += QChar(static_cast<char16_t>(any.below(0x10000))); break;
            }
        }
        const int limit = any.below(220);
        for (const auto& typed : {typedLine(text, limit), typedText(text, limit)}) {
            RC_ASSERT(wellFormed(typed.kept));
            RC_ASSERT(wellFormed(typed.overflow));
            RC_ASSERT(typed.kept.size() <= limit);
            RC_ASSERT(!typed.kept.contains(QChar(0)));
            RC_ASSERT(typed.complaint.isEmpty() == typed.overflow.isEmpty());
        }
        RC_ASSERT(!typedLine(text, limit).kept.contains(u'\n'));
        const auto whole = typedText(text, 10'000);
        RC_ASSERT(typedText(whole.kept, 10'000).kept == whole.kept);
    });
}

TEST_CASE("a typed time is the latest such moment that is not in the future")
{
    const auto now = toInstant(QDateTime(QDate(2026, 11, 22), QTime(2, 47), county));
    const auto at = [&](const QString& text) {
        const auto moment = typedClockTime(text, now, county);
        return moment ? whenWords(*moment, now, county) : u"none"_s;
    };
    CHECK(at(u"02:41"_s) == u"02:41");
    CHECK(at(u"2:41"_s) == u"02:41");
    CHECK(at(u"0241"_s) == u"02:41");
    CHECK(at(u" 02:47 "_s) == u"02:47");
    CHECK(at(u"02:48"_s) == u"Sat 21 Nov, 02:48");
    CHECK(at(u"23:59"_s) == u"Sat 21 Nov, 23:59");
    for (const auto& text : {u"24:00"_s, u"02:60"_s, u"241"_s, u"2.41"_s, u"-2:41"_s, u"02:41pm"_s, u""_s, u"now"_s, u"٠٢:٤١"_s, QString(100'000, u'1')})
        CHECK(at(text) == u"none");
}

TEST_CASE("a typed time on the nights the clocks are changed")
{
    const auto firstHalfPastOne = fromMsecs(1'793'520'000'000) + 30 * minute;
    SECTION("autumn: the later half past one, once it has come")
    {
        CHECK(typedClockTime(u"01:30"_s, firstHalfPastOne + 10 * minute, county) == firstHalfPastOne);
        CHECK(typedClockTime(u"01:30"_s, firstHalfPastOne + 70 * minute, county) == firstHalfPastOne + hour);
        CHECK(typedClockTime(u"01:30"_s, firstHalfPastOne + 5 * hour, county) == firstHalfPastOne + hour);
    }
    SECTION("spring: a time in the skipped hour is none")
    {
        const auto now = toInstant(QDateTime(QDate(2026, 3, 8), QTime(4, 0), county));
        CHECK(!typedClockTime(u"02:30"_s, now, county));
        CHECK(typedClockTime(u"01:59"_s, now, county) == now - 61 * minute);
        CHECK(typedClockTime(u"03:00"_s, now, county) == now - hour);
    }
}
