#include "plandifference.h"

#include "planfiles.h"
#include "plans.h"
#include "print.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The picture's version 4 against its version 3.
PlanContent versionFour()
{
    auto lines = darnellsLines();
    lines[2].words = u"I walk at night, toward the river"_s;
    lines[4].position = u"b00141"_s;   // the house after Biscuit: of two that changed places one has moved
    lines[4].mark = ItemMark::NotLately;
    lines[6].state = PlanItemState::LeftOut;
    auto music = line(14, PlanPart::Myself, u"Music low, the tape Emeka made"_s);
    music.position = u"b00135"_s;
    lines.append(music);
    auto later = draft();
    later.version = 4;
    later.likelihood = 7;
    return contentOf(later, lines);
}

} // namespace

TEST_CASE("the difference of two versions, line by line and in words")
{
    const auto difference = differenceBetween(contentOf(draft(), darnellsLines()), versionFour());
    CHECK(differenceWords(difference, planTemplate())
        == QStringList{u"Signs that I am getting worse: “I walk at night” now reads “I walk at night, toward the river”."_s,
            u"What I can do by myself: “Lie on the floor with Biscuit” stands in another place."_s,
            u"What I can do by myself: “Music low, the tape Emeka made” is new."_s,
            u"What I can do by myself: “Draw the same house”: not lately."_s,
            u"Who I can turn to: “Emeka, uncle, +19165550188” was left out."_s,
            u"How likely to be used: “4” is now “7”."_s});
    CHECK(difference.lines.size() == 5);
    CHECK(difference.lines.at(0).reworded());
    CHECK_FALSE(difference.lines.at(0).moved);
    CHECK(difference.lines.at(1).moved);
    CHECK_FALSE(difference.lines.at(3).moved);
    CHECK(difference.lines.at(3).remarked());
}

TEST_CASE("a plan does not differ from itself, nor by keys made afresh")
{
    const auto content = versionFour();
    CHECK(differenceBetween(content, content).isEmpty());
    CHECK(differenceBetween(content, *contentFromText(canonicalText(content))).isEmpty());
}

TEST_CASE("from part to part, contacts, and facts that came or went")
{
    auto lines = darnellsLines();
    lines[5].part = PlanPart::Distraction;
    lines[6].contact.mayCall = MayCall::No;
    lines[0].part2 = true;
    auto later = draft();
    later.keptWhere.clear();
    later.writtenWith = u"Darnell"_s;
    const auto words = differenceWords(differenceBetween(contentOf(draft(), darnellsLines()), contentOf(later, lines)), planTemplate());
    CHECK(words
        == QStringList{u"Signs that I am getting worse: “I stop answering the phone” is about substance-use treatment now."_s,
            u"People and places that take my mind off it: “Lie on the floor with Biscuit” came here from “What I can do by myself”."_s,
            u"Who I can turn to: “Emeka, uncle, +19165550188”: we may not call."_s, u"Written with: “Darnell and his mother” is now “Darnell”."_s,
            u"Where it is kept: “On the fridge” was taken out."_s});
}

TEST_CASE("as few lines as can be have moved, and putting those back gives the old order")
{
    CHECK(rc::check([] {
        auto lines = darnellsLines().first(0);
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i)
            lines.append(line(quint32(i + 1), PlanPart::Myself, QString::number(i)));
        auto places = std::vector<int>(size_t(count));
        std::iota(places.begin(), places.end(), 0);
        const auto shuffled = *rc::gen::container<std::vector<int>>(size_t(count), rc::gen::arbitrary<int>());
        std::ranges::sort(places, {}, [&](int i) { return shuffled[size_t(i)]; });
        auto after = lines;
        for (int i = 0; i < count; ++i)
            after[places[size_t(i)]].position = u"c"_s + QString::number(i).rightJustified(4, u'0') + u'1';
        const auto difference = differenceBetween(contentOf(draft(), lines), contentOf(draft(), after));
        QSet<PlanItemId> moved;
        for (const auto& each : difference.lines) {
            RC_ASSERT(each.moved);
            moved.insert(each.line().id);
        }
        QList<PlanItemId> left;
        for (const auto& item : contentOf(draft(), after).items)
            if (!moved.contains(item.id))
                left.append(item.id);
        RC_ASSERT(std::is_sorted(left.begin(), left.end()));
        // One line that was carried to another place is one line moved.
        if (count > 1) {
            auto one = lines;
            const auto from = *rc::gen::inRange(0, count);
            one[from].position = u"a"_s;
            RC_ASSERT(differenceBetween(contentOf(draft(), lines), contentOf(draft(), one)).lines.size() == (from == 0 ? 0 : 1));
        }
    }));
}

TEST_CASE("nothing that changed goes unsaid")
{
    CHECK(rc::check([] {
        auto lines = darnellsLines();
        const auto before = contentOf(draft(), lines);
        auto& item = lines[*rc::gen::inRange<qsizetype>(0, lines.size())];
        switch (*rc::gen::inRange(0, 8)) {
        case 0: item.words += u" more"_s; break;
        case 1: item.english = u"x"_s; break;
        case 2: item.contact.relation = u"neighbour"_s; break;
        case 3: item.contact.mayCall = MayCall::No; break;
        case 4: item.mark = ItemMark::NotLately; break;
        case 5: item.part2 = true; break;
        case 6: item.part = PlanPart::Reasons; break;
        case 7: item.state = PlanItemState::LeftOut; break;
        }
        const auto difference = differenceBetween(before, contentOf(draft(), lines));
        RC_ASSERT(difference.lines.size() == 1);
        RC_ASSERT(difference.lines.first().line().id == item.id);
        RC_ASSERT(differenceWords(difference, PlanTemplate{}).size() == 1);
    }));
}

TEST_CASE("the summary counts")
{
    // Without a catalogue the numeral is all that is filled in.
    CHECK(differenceBetween(contentOf(draft(), darnellsLines()), versionFour()).summary() == u"1 new, 3 changed, 1 left out");
    CHECK(PlanDifference{}.summary() == u"no line differs");
}
