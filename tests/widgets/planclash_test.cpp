#include "keybutton.h"
#include "plandeskwindow.h"

#include <QLabel>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

class ClashWindow : public PlanDeskWindow {
public:
    ClashWindow()
    {
        write();
        lines = file().itemsOf(file().draft()->id);
        open();
    }
    /// What the centre keeps when @p item was written at W4, too.
    void clash(const PlanItem& item, const QString& field, const QJsonValue& base, const QJsonValue& mine)
    {
        Conflict made;
        made.id = ids.next<ConflictId>();
        made.command = ids.next<CommandId>();
        made.kind = ConflictKind::Merge;
        made.entity = u"plan_item"_s;
        made.row = item.id.toString();
        made.field = field;
        made.base = base;
        made.mine = mine;
        made.theirs = toRow(item).value(field);
        made.name = u"put_plan_item"_s;
        made.station = u"W4"_s;
        made.by = osei.id;
        made.at = made.recordedAt = clock.now();
        Command command;
        command.id = ids.next<CommandId>();
        command.name = u"seed"_s;
        command.actor = {rosa.id, rosa.name, rosa.role};
        command.occurredAt = clock.now();
        command.effects = {insertOf(made)};
        REQUIRE(ended(store.commit(command)));
    }
    [[nodiscard]] QWidget* bar() { return find<QWidget>(window, "planClashBar"); }
    [[nodiscard]] QString lineWords(const char* name) { return find<QWidget>(*bar(), name)->findChildren<QLabel*>().last()->text(); }
    bool waits(int clashes)
    {
        return comes([&] { return window.draft().writing().clashes().size() == clashes; });
    }
    [[nodiscard]] QStringList stored(PlanPart part)
    {
        QStringList words;
        for (const auto& item : file().itemsOf(file().draft()->id))
            if (item.part == part && item.state == PlanItemState::Standing)
                words.append(item.words);
        return words;
    }

    QList<PlanItem> lines;
};

} // namespace

TEST_CASE_METHOD(ClashWindow, "A line written at two desks shows both wordings, and one key keeps this, that or both")
{
    clash(lines.at(1), u"words"_s, u"Cold water"_s, u"A cold shower"_s);
    REQUIRE(waits(1));
    // Both are read at the line, also by who does not see it.
    goTo(PlanPart::Signs, -1);
    CHECK_FALSE(bar()->isVisible());
    CHECK(words(PlanPart::Myself).first() == u"Cold water on my face\nAt W4: A cold shower"_s);
    const auto index = tree().lines().indexOf(lines.at(1).id);
    CHECK(index.data(Qt::AccessibleTextRole).toString() == u"1, Cold water on my face, two wordings, At W4: A cold shower"_s);
    CHECK(index.siblingAtColumn(PlanModel::Change).data().toString() == u"two wordings"_s);

    key(Qt::Key_J, Qt::ControlModifier);
    CHECK(tree().currentItem()->id == lines.at(1).id);
    REQUIRE(bar()->isVisible());
    CHECK(lineWords("planClashThis") == u"This: Cold water on my face"_s);
    CHECK(lineWords("planClashThat").startsWith(u"That: A cold shower (M. Osei"_s));
    CHECK(find<KeyButton>(*bar(), "planKeepBoth")->isVisible());

    // A plan is not sent on before it is decided.
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return complaint().contains(u"written in two ways at once"_s); }));
    CHECK(file().draft()->state == PlanState::Draft);

    key(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(waits(0));
    CHECK(stored(PlanPart::Myself) == QStringList{u"Cold water on my face"_s, u"A cold shower"_s, u"Draw the same house"_s});
    CHECK(words(PlanPart::Myself) == stored(PlanPart::Myself));
    CHECK_FALSE(bar()->isVisible());
    CHECK(std::ranges::all_of(file().itemsOf(file().draft()->id), [this](const PlanItem& item) { return item.words != u"A cold shower" || item.madeBy == osei.id; }));

    clash(lines.at(2), u"words"_s, u"Draw"_s, u"Draw a house"_s);
    REQUIRE(waits(1));
    key(Qt::Key_J, Qt::ControlModifier);
    key(Qt::Key_1, Qt::ControlModifier);
    REQUIRE(waits(0));
    CHECK(stored(PlanPart::Myself).last() == u"Draw the same house"_s);

    clash(lines.at(2), u"words"_s, u"Draw"_s, u"Draw a house"_s);
    REQUIRE(waits(1));
    key(Qt::Key_J, Qt::ControlModifier);
    find<KeyButton>(*bar(), "planKeepThat")->click();
    REQUIRE(waits(0));
    CHECK(stored(PlanPart::Myself).last() == u"Draw a house"_s);
    tree().setFocus();
    key(Qt::Key_2, Qt::ControlModifier);
    CHECK(complaint() == u"The chosen line has one wording. Ctrl+J goes to one that has two."_s);
}

TEST_CASE_METHOD(ClashWindow, "A line that one left out and another reworded stands in the editor until somebody decides")
{
    for (const bool stays : {true, false}) {
        INFO(stays);
        kept(desk.leaveOut(file(), lines.at(2).id));
        REQUIRE(comes([this] { return words(PlanPart::Myself).size() == 1; }));
        auto stored = *file().find(lines.at(2).id);
        clash(stored, u"state"_s, u"standing"_s, u"standing"_s);
        REQUIRE(comes([this] { return words(PlanPart::Myself).size() == 2; }));
        CHECK(words(PlanPart::Myself).last().startsWith(u"Draw the same house\n"_s));
        goTo(PlanPart::Myself, 1);
        REQUIRE(bar()->isVisible());
        CHECK_FALSE(find<KeyButton>(*bar(), "planKeepBoth")->isVisible());
        key(Qt::Key_3, Qt::ControlModifier);
        CHECK(comes([this] { return complaint() == u"There is one wording only: keep the line, or leave it out."_s; }));
        key(stays ? Qt::Key_1 : Qt::Key_2, Qt::ControlModifier);
        REQUIRE(waits(0));
        CHECK(words(PlanPart::Myself).size() == (stays ? 2 : 1));
        CHECK(file().find(lines.at(2).id)->state == (stays ? PlanItemState::Standing : PlanItemState::LeftOut));
    }
}

TEST_CASE_METHOD(ClashWindow, "Pictures of a clash", "[.pictures]")
{
    clash(lines.at(1), u"words"_s, u"Cold water"_s, u"A cold shower"_s);
    REQUIRE(waits(1));
    key(Qt::Key_J, Qt::ControlModifier);
    takeLooks(window, u"clash"_s);
}
