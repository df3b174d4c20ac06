#include "approvalpanel.h"
#include "complaint.h"
#include "panedesk.h"
#include "talknews.h"
#include "talkpage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa asks at her pane; M. Osei decides elsewhere.
class Asking : public PaneDesk {
public:
    Asking()
    {
        page.show(i102.id);
        shown(page, {640, 640});
    }

    [[nodiscard]] DeskTools toolsOf(const Staff* staff)
    {
        auto made = tools(&store);
        made.actor = [staff] { return Actor{staff->id, staff->name, staff->role}; };
        return made;
    }
    [[nodiscard]] QList<Approval> asked() const { return picture.now().approvalsOf(i102.id); }
    QString lines() { return find<QWidget>(page, "approvalLines")->accessibleName(); }
    QLineEdit& reason() { return *find<QLineEdit>(page, "reasonWords"); }
    QPushButton& button(const char* name) { return *find<QPushButton>(page, name); }
    QStringList news() const
    {
        QStringList words;
        for (const auto& each : talkNewsFor(picture.now(), codes, rosa.id, clock.now()))
            words.append(each.words);
        return words;
    }

    const Staff* signedIn = &rosa;
    ApprovalDesk mine{[this] {
        auto made = tools(&store);
        made.actor = [this] { return Actor{signedIn->id, signedIn->name, signedIn->role}; };
        return made;
    }()};
    ApprovalDesk oseiDecides{toolsOf(&osei)};
    ConversationDesk conversation{tools(&store)};
    TalkPage page{&conversation, &mine, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(Asking, "Approval is asked with a reason from the keyboard, and what becomes of it is told where it was asked")
{
    page.approvals().ask();
    REQUIRE(reason().hasFocus());
    auto& kind = *find<QComboBox>(page, "approvalKind");
    CHECK(kind.count() == 3);
    QTest::keyClick(&reason(), Qt::Key_Return);
    CHECK(find<QWidget>(page, "askRow")->findChild<Complaint*>()->sentence().startsWith(u"Say in a few words what is asked and why."));
    QTest::keyClicks(&reason(), u"he has a knife"_s);
    QTest::keyClick(&reason(), Qt::Key_Return);
    REQUIRE(comes([this] { return asked().size() == 1; }));
    CHECK(asked().first().kind == ApprovalKind::Transfer911);
    CHECK(asked().first().why == u"he has a knife");
    CHECK(lines().startsWith(u"Transfer to 911: asked "));
    CHECK(lines().contains(u"waits for a clinician: “he has a knife”"));
    CHECK(comes([this] { return !reason().isVisible(); }));
    CHECK(news().isEmpty());

    SECTION("it is declined")
    {
        REQUIRE(ended(oseiDecides.commit(*oseiDecides.decline(asked().first().id, u"he put it down"_s))));
        REQUIRE(comes([this] { return lines().contains(u"declined"); }));
        CHECK(lines().contains(u"by M. Osei: “he put it down”"));
        CHECK(news() == QStringList{u"102, Transfer to 911: declined by M. Osei: “he put it down”"_s});
        clock.advance(hour);
        CHECK(news().isEmpty());
    }
    SECTION("it is approved")
    {
        REQUIRE(ended(oseiDecides.commit(*oseiDecides.approve(asked().first().id))));
        REQUIRE(comes([this] { return lines().contains(u"approved"); }));
        CHECK(news() == QStringList{u"102, Transfer to 911: approved by M. Osei"_s});
    }
    SECTION("it is taken back")
    {
        CHECK(button("approvalBack").isVisible());
        QTest::keyClick(&button("approvalBack"), Qt::Key_Return);
        REQUIRE(comes([this] { return lines().isEmpty(); }));
        CHECK_FALSE(button("approvalBack").isVisible());
    }
    SECTION("she can't wait, and a clinician reviews it")
    {
        QTest::keyClick(&button("approvalAlone"), Qt::Key_Return);
        REQUIRE(reason().hasFocus());
        QTest::keyClicks(&reason(), u"he bleeds"_s);
        QTest::keyClick(&reason(), Qt::Key_Return);
        REQUIRE(comes([this] { return asked().size() == 2; }));
        CHECK(lines().contains(u"done alone"));
        CHECK(lines().contains(u"A clinician reviews it."));
        const auto waiting = picture.now().waitingApprovals();
        REQUIRE(waiting.size() == 1);
        REQUIRE(ended(oseiDecides.commit(*oseiDecides.review(waiting.first().id, u"nothing else was left"_s))));
        REQUIRE(comes([this] { return lines().contains(u"Reviewed"); }));
        CHECK(news() == QStringList{u"102, Transfer to 911: reviewed by M. Osei: “nothing else was left”"_s});
    }
}

TEST_CASE_METHOD(Asking, "A reason that is begun waits for its incident, and Esc leaves everything as it was")
{
    page.approvals().ask();
    QTest::keyClicks(&reason(), u"the mother is afraid"_s);
    page.show(i104.id);
    CHECK_FALSE(reason().isVisible());
    page.show(i102.id);
    page.approvals().ask();
    CHECK(reason().text() == u"the mother is afraid");
    QTest::keyClick(&reason(), Qt::Key_Escape);
    CHECK_FALSE(reason().isVisible());
    CHECK_FALSE(find<QComboBox>(page, "approvalKind")->isVisible());
    CHECK(asked().isEmpty());
}

TEST_CASE_METHOD(Asking, "Whoever decides it herself is offered nothing to ask")
{
    CHECK(button("approvalAsk").isVisible());
    signedIn = &osei;
    page.tick();
    CHECK_FALSE(button("approvalAsk").isVisible());
    CHECK_FALSE(button("approvalAlone").isVisible());
    page.approvals().ask();
    CHECK_FALSE(reason().isVisible());
}
