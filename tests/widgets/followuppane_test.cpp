#include "followuppane.h"
#include "panedesk.h"
#include "print.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class FollowUpPaneDesk : public PaneDesk {
public:
    FollowUpPaneDesk()
    {
        mine = duty(u"overdose_72h"_s, rosa.id, 3 * hour);
        others = duty(u"same_day"_s, brandt.id, hour);
        offered = duty(u"days_30"_s, brandt.id, 2 * hour);
        offered.offeredTo = rosa.id;
        offered.offeredAt = clock.now();
        Command made;
        made.id = ids.next<CommandId>();
        made.name = u"seed"_s;
        made.actor = {rosa.id, rosa.name, rosa.role};
        made.occurredAt = clock.now();
        for (const auto& each : {mine, others, offered})
            made.effects.append(insertOf(each));
        REQUIRE(ended(store.commit(made)));
        REQUIRE(comes([&] { return picture.now().openFollowUps().size() == 3; }));
        shown(pane);
        pane.show(mine.id);
    }

    FollowUp duty(const QString& kind, const StaffId& owner, Span due)
    {
        FollowUp made;
        made.id = ids.next<FollowUpId>();
        made.incident = i102.id;
        made.person = okoro.id;
        made.kind = kind;
        made.madeAt = clock.now() - hour;
        made.dueAt = clock.now() + due;
        made.owner = owner;
        return made;
    }

    QLineEdit& words() { return *find<QLineEdit>(pane, "attemptWords"); }
    QPushButton& button(const char* name) { return *find<QPushButton>(pane, name); }
    [[nodiscard]] const FollowUp* now(const FollowUp& duty) const { return picture.now().find(duty.id); }

    FollowUp mine;
    FollowUp others;
    FollowUp offered;
    FollowUpPane pane{&followUps, &picture, &looks};
};

} // namespace

TEST_CASE_METHOD(FollowUpPaneDesk, "One's own duties stand first, each part by due time")
{
    auto* model = find<QTreeView>(pane, "followUpTable")->model();
    QStringList order;
    for (int row = 0; row < model->rowCount(); ++row)
        order.append(model->index(row, 0).data(IdRole).toString());
    CHECK(order == QStringList{offered.id.toString(), mine.id.toString(), others.id.toString()});
}

TEST_CASE_METHOD(FollowUpPaneDesk, "“Could not reach” stays shut until the tries that are owed were made")
{
    REQUIRE_FALSE(button("followUpCouldNotReach").isEnabled());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTest::keyClicks(&words(), u"no answer"_s);
        button("attemptNotReached").setFocus();
        QTest::keyClick(&button("attemptNotReached"), Qt::Key_Return);
        // They go when the try is kept, and no moment before.
        const bool stand = words().text() == u"no answer";
        CHECK((stand || ended(store.attemptsOf(mine.id))->size() == attempt));
        REQUIRE(comes([&] { return now(mine)->attempts == attempt; }));
        REQUIRE(comes([&] { return words().text().isEmpty(); }));
    }
    CHECK(ended(store.attemptsOf(mine.id))->size() == 3);
    REQUIRE(comes([&] { return button("followUpCouldNotReach").isEnabled(); }));
    button("followUpCouldNotReach").click();
    REQUIRE(comes([&] { return !now(mine) || now(mine)->state == FollowUpState::CouldNotReach; }));
}

TEST_CASE_METHOD(FollowUpPaneDesk, "A duty is done with the words of what came of it")
{
    button("followUpComplete").click();
    CHECK(now(mine)->state == FollowUpState::Open);
    CHECK(words().hasFocus());
    QTest::keyClicks(&words(), u"she has an appointment"_s);
    button("followUpComplete").click();
    REQUIRE(comes([&] { return !now(mine) || now(mine)->state == FollowUpState::Done; }));
}

TEST_CASE_METHOD(FollowUpPaneDesk, "Handing over changes nothing until it is accepted")
{
    auto* staff = find<QComboBox>(pane, "handOverTo");
    REQUIRE(staff->isVisible());
    CHECK(staff->findData(rosa.id.toString()) < 0);
    CHECK(staff->currentIndex() < 0);
    button("handOver").click();
    CHECK_FALSE(now(mine)->offeredTo);
    staff->setCurrentIndex(staff->findData(brandt.id.toString()));
    button("handOver").click();
    REQUIRE(comes([&] { return now(mine)->offeredTo == brandt.id; }));
    CHECK(now(mine)->owner == rosa.id);
}

TEST_CASE_METHOD(FollowUpPaneDesk, "What was handed to the signed-in person is taken over, or not with a reason")
{
    pane.show(offered.id);
    REQUIRE(button("handOverAccept").isVisible());
    button("handOverDecline").click();
    auto* reason = find<QLineEdit>(pane, "reasonWords");
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(now(offered)->offeredTo == rosa.id);
    QTest::keyClicks(reason, u"I am off from 07:00"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([&] { return !now(offered)->offeredTo; }));
    CHECK(now(offered)->owner == brandt.id);
}

TEST_CASE_METHOD(FollowUpPaneDesk, "Taking over makes one the owner")
{
    pane.show(offered.id);
    button("handOverAccept").click();
    REQUIRE(comes([&] { return now(offered)->owner == rosa.id; }));
}

TEST_CASE_METHOD(FollowUpPaneDesk, "Words begun for a duty stay with it")
{
    QTest::keyClicks(&words(), u"half"_s);
    pane.show(others.id);
    CHECK(words().text().isEmpty());
    pane.show(mine.id);
    CHECK(words().text() == u"half");
}

TEST_CASE_METHOD(FollowUpPaneDesk, "The words of a try take bad input")
{
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        words().clear();
        words().setFocus();
        QGuiApplication::clipboard()->setText(bad.text);
        QTest::keyClick(&words(), Qt::Key_V, Qt::ControlModifier);
        CHECK(words().text().size() <= lineLimit);
        CHECK_FALSE(words().text().isEmpty());
    }
}
