#include "plans.h"

#include "print.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>

#include <algorithm>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE("a plan's content is one text, and its hash can be worked out by anybody")
{
    auto lines = darnellsLines().first(1);
    lines[0].words = u"Dejo de contestar el teléfono"_s;
    const auto text = canonicalText(contentOf(draft(), lines));
    CHECK(text == uR"({"items":[{"contact_name":"","contact_phone":"","contact_phone_typed":"","contact_relation":"","english":"","id":"00000001-0001-7000-8000-000000000001","mark":"","may_call":"not_asked","part":"signs","part2":false,"words":"Dejo de contestar el teléfono"}],"kept_where":"On the fridge","kind":"adult","language":"en","likelihood":4,"person":"00000002-0001-7000-8000-000000000001","plan":"00000001-0001-7000-8000-000000000001","review_by":"2027-02-22","template":"2026-09","version":3,"written_with":"Darnell and his mother"})"_s);
    CHECK(contentHash(text) == QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()));
    CHECK(contentHash(text) == u"901075e4bcac849aa598b082d99f271fb3cf6a8a12d0ac200ec61ed0634252bd");
}

TEST_CASE("what is left out, who wrote it and the keys of places are not signed; the order is")
{
    const auto whole = canonicalText(contentOf(draft(), darnellsLines()));
    auto lines = darnellsLines();
    std::ranges::reverse(lines);
    for (auto& each : lines)
        each.madeAt = fromMsecs(5);
    auto left = line(14, PlanPart::Myself, u"Shout"_s);
    left.state = PlanItemState::LeftOut;
    lines.append(left);
    auto another = line(15, PlanPart::Myself, u"Of another plan"_s);
    another.plan = PlanDraftId{QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)};
    lines.append(another);
    CHECK(canonicalText(contentOf(draft(), lines)) == whole);

    auto respelt = darnellsLines();
    respelt[5].position = u"a1"_s; // before the others of its part
    CHECK(canonicalText(contentOf(draft(), respelt)) != whole);
}

TEST_CASE("a signed text is read back, and says the same text again")
{
    const auto content = contentOf(draft(), darnellsLines());
    const auto text = canonicalText(content);
    const auto back = contentFromText(text);
    REQUIRE(back);
    CHECK(canonicalText(*back) == text);
    CHECK(back->items.size() == content.items.size());
    CHECK(std::ranges::is_sorted(back->items, standsBefore));
    CHECK(back->of(PlanPart::People).first().contact == content.of(PlanPart::People).first().contact);

    for (qsizetype length = 0; length < text.size(); ++length)
        CHECK_FALSE(contentFromText(text.first(length)));
    CHECK(contentFromText(QString(text).replace(u"\"part\":\"signs\""_s, u"\"part\":\"sings\""_s)).error().detail == u"plan content: line 1 is not whole");
    CHECK(contentFromText(QString(text).replace(u"\"kind\":"_s, u"\"kinds\":"_s)).error().detail == u"plan content: a field is missing or of another kind");
}

TEST_CASE("one changed letter is seen")
{
    PlanVersion version;
    version.content = canonicalText(contentOf(draft(), darnellsLines()));
    version.hash = contentHash(version.content);
    CHECK(isUntouched(version));
    version.content.replace(u"Biscuit"_s, u"biscuit"_s);
    CHECK_FALSE(isUntouched(version));
}
