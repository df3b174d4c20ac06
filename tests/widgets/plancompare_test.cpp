#include "plandeskwindow.h"
#include "planversionpane.h"

#include <QTreeWidget>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PlanDeskWindow, "Any two versions are compared: two that were signed, and one with what is written now, in words")
{
    write();
    sign();
    const auto plan = file().draft()->id;
    kept(desk.writeOn(file(), plan));
    const auto lines = file().itemsOf(plan);
    auto reworded = lines.at(0);
    reworded.words = u"I do not answer anybody"_s;
    kept(desk.put(file(), reworded));
    kept(desk.leaveOut(file(), lines.at(2).id));
    add(PlanPart::Reasons, u"Biscuit"_s);
    kept(desk.askReview(file(), plan));
    who = osei;
    kept(desk.sign(file(), plan, PlanDesk::toSign(file(), plan)));
    who = rosa;
    kept(desk.writeOn(file(), plan));
    kept(desk.move(file(), lines.at(1).id, PlanPart::Distraction, {}));
    open();

    auto* left = find<QComboBox>(window, "planVersionChoice");
    auto* right = find<QComboBox>(window, "planVersionOther");
    auto* list = find<QTreeWidget>(window, "planDifferences");
    const auto listed = [list] {
        QStringList words;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            words.append(list->topLevelItem(i)->text(0) + u": "_s + list->topLevelItem(i)->text(1));
        return words;
    };
    const auto choose = [this](QComboBox* choice, int steps) {
        choice->setFocus();
        for (int i = 0; i < std::abs(steps); ++i)
            key(steps > 0 ? Qt::Key_Down : Qt::Key_Up);
    };
    CHECK(left->currentText() == u"Version 5"_s);
    CHECK(right->currentText() == u"what is written now"_s);
    CHECK(listed() == QStringList{u"moved: People and places that take my mind off it: “Cold water on my face” came here from “What I can do by myself”."_s});

    // The two that were signed, by the keyboard alone.
    choose(left, 1);
    choose(right, 1);
    CHECK(left->currentText() == u"Version 4"_s);
    CHECK(right->currentText() == u"Version 5"_s);
    const QStringList between{u"changed: Signs that I am getting worse: “I stop answering the phone” now reads “I do not answer anybody”."_s,
        u"left out: What I can do by myself: “Draw the same house” was left out."_s, u"new: My reasons to stay: “Biscuit” is new."_s};
    CHECK(listed() == between);
    CHECK(find<QLabel>(window, "planVersionSummary")->text() == u"1 new, 1 changed, 1 left out"_s);
    CHECK(window.version().content()->version == 4);
    // From a difference to its line.
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    key(Qt::Key_Return);
    CHECK(window.version().tree().currentItem()->id == lines.at(0).id);
    CHECK(tree().currentItem()->id == lines.at(0).id);
    // The other way round it is the same difference, with the later one's lines.
    choose(left, -1);
    choose(right, 1);
    CHECK(left->currentText() == u"Version 5"_s);
    CHECK(right->currentText() == u"Version 4"_s);
    CHECK(listed() == between);
    // What was chosen stays while the plan is written.
    add(PlanPart::Worse, u"Sirens"_s);
    REQUIRE(comes([this] { return words(PlanPart::Worse).size() == 1; }));
    CHECK(right->currentText() == u"Version 4"_s);
}

TEST_CASE_METHOD(PlanDeskWindow, "Pictures of a comparison", "[.pictures]")
{
    write();
    sign();
    const auto plan = file().draft()->id;
    kept(desk.writeOn(file(), plan));
    const auto lines = file().itemsOf(plan);
    auto reworded = lines.at(0);
    reworded.words = u"I do not answer anybody"_s;
    kept(desk.put(file(), reworded));
    kept(desk.leaveOut(file(), lines.at(2).id));
    add(PlanPart::Reasons, u"Biscuit"_s);
    open();
    find<QTreeWidget>(window, "planDifferences")->setFocus();
    takeLooks(window, u"compare"_s);
}
