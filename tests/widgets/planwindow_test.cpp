#include "keepwords.h"
#include "plandeskwindow.h"
#include "planaboutpane.h"
#include "planlinebar.h"
#include "planmarkspane.h"
#include "planpromptspane.h"
#include "planreason.h"
#include "planversionpane.h"
#include "print.h"
#include "typedline.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(PlanDeskWindow, "A plan is shown once the look at it is on record, and every opening is a look")
{
    write();
    CHECK(file().all<Look>().isEmpty());
    open();
    CHECK(file().all<Look>().size() == 1);
    CHECK(file().all<Look>().first().incident == i102.id);
    CHECK(words(PlanPart::Myself) == QStringList{u"Cold water on my face"_s, u"Draw the same house"_s});
    CHECK(window.windowTitle().startsWith(u"Safety plan of Darnell Okoro, version 4 (Draft)"_s));
    key(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(window.isVisible());
    open();
    CHECK(file().all<Look>().size() == 2);
    CHECK(find<QLabel>(window, "planLooks")->text() == u"Looks: 2 in 30 days, all on contact"_s);
}

TEST_CASE_METHOD(PlanDeskWindow, "Outside a contact nothing is shown without a reason, and the reason is on record")
{
    write();
    auto closed = i102;
    closed.status = IncidentStatus::Closed;
    Changes changes;
    changes.of<Incident>() = {closed};
    picture.apply(changes);
    window.open(okoro.id);
    auto* asking = window.findChild<PlanReason*>();
    REQUIRE(asking);
    CHECK_FALSE(window.isVisible());
    auto* reason = find<TypedLine>(*asking, "planReasonWords");
    reason->setFocus();
    QTest::keyClicks(reason, u"why"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(asking->isVisible());
    CHECK_FALSE(window.isVisible());
    QTest::keyClicks(reason, u" not: his mother called back"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    REQUIRE(comes([this] { return window.isVisible(); }));
    REQUIRE(file().all<Look>().size() == 1);
    CHECK(file().all<Look>().first().reason == u"why not: his mother called back"_s);
    CHECK_FALSE(file().all<Look>().first().incident);
    CHECK(find<QLabel>(window, "planWhy")->text().contains(u"his mother called back"_s));
}

TEST_CASE_METHOD(PlanDeskWindow, "A plan is begun and written by the keyboard alone")
{
    open();
    CHECK(find<QPushButton>(window, "planNext")->text() == u"Begin a plan"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return file().draft() != nullptr && window.draft().writing().isWritable(); }));
    goTo(PlanPart::Signs, -1);
    key(Qt::Key_Insert);
    type(u"I walk at night"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return words(PlanPart::Signs) == QStringList{u"I walk at night"_s} && lines().itemAt(lines().index(0, 0, lines().indexOf(PlanPart::Signs)))->id != PlanItemId{}; }));
    // Another after it, and one between the two.
    key(Qt::Key_Insert);
    type(u"I do not sleep"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return file().itemsOf(file().draft()->id).size() == 2; }));
    goTo(PlanPart::Signs, 0);
    key(Qt::Key_Insert);
    type(u"I stop eating"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return file().itemsOf(file().draft()->id).size() == 3 && words(PlanPart::Signs) == QStringList{u"I walk at night"_s, u"I stop eating"_s, u"I do not sleep"_s}; }));
    REQUIRE(comes([this] { return file().itemsOf(file().draft()->id).at(1).words == u"I stop eating"_s; }));

    // Typing goes on behind what stands there; Esc gives up what was typed.
    goTo(PlanPart::Signs, 1);
    key(Qt::Key_Comma);
    type(u" even rice"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return words(PlanPart::Signs).value(1) == u"I stop eating, even rice"_s; }));
    goTo(PlanPart::Signs, 1);
    key(Qt::Key_F2);
    type(u" and more"_s);
    key(Qt::Key_Escape);
    CHECK(words(PlanPart::Signs).value(1) == u"I stop eating, even rice"_s);
    goTo(PlanPart::Reasons, -1);
    key(Qt::Key_Insert);
    key(Qt::Key_Escape);
    REQUIRE(comes([this] { return words(PlanPart::Reasons).isEmpty(); }));
}

TEST_CASE_METHOD(PlanDeskWindow, "Lines are moved, marked, left out and taken back by their keys")
{
    write();
    open();
    goTo(PlanPart::Myself, 1);
    key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(comes([this] { return words(PlanPart::Myself).first() == u"Draw the same house"_s; }));
    // Twice before the first is done: past the heading, into the part above.
    key(Qt::Key_Up, Qt::AltModifier);
    key(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(comes([this] { return words(PlanPart::Signs) == QStringList{u"Draw the same house"_s, u"I stop answering the phone"_s}; }));
    goTo(PlanPart::Signs, 0);
    key(Qt::Key_Down, Qt::AltModifier);
    key(Qt::Key_Down, Qt::AltModifier);
    REQUIRE(comes([this] { return words(PlanPart::Myself).first() == u"Draw the same house"_s; }));

    goTo(PlanPart::Myself, 0);
    key(Qt::Key_Y, Qt::AltModifier);
    REQUIRE(comes([this] { return lines().itemAt(tree().currentIndex())->mark == ItemMark::WorksWell; }));
    key(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([this] { return lines().itemAt(tree().currentIndex())->mark == ItemMark::NotLately; }));
    key(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([this] { return lines().itemAt(tree().currentIndex())->mark == ItemMark::None; }));
    key(Qt::Key_Delete);
    REQUIRE(comes([this] { return words(PlanPart::Myself) == QStringList{u"Cold water on my face"_s}; }));
    tree().setFocus();
    key(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(comes([this] { return words(PlanPart::Myself).size() == 2; }));
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(comes([this] { return complaint() == u"No line was left out here."_s; }));
}

TEST_CASE_METHOD(PlanDeskWindow, "Somebody to call is named with a number and whether we may, and a number that is none is said and kept")
{
    write();
    open();
    goTo(PlanPart::People, 0);
    key(Qt::Key_Insert);
    CHECK(QApplication::focusWidget()->objectName() == u"planContactName"_s);
    type(u"Adaeze"_s);
    key(Qt::Key_Tab);
    type(u"sister"_s);
    key(Qt::Key_Tab);
    type(u"916-555-0139"_s);
    key(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"planMayCall"_s);
    key(Qt::Key_End);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return words(PlanPart::People).value(1) == u"Adaeze, sister, (916) 555-0139"_s; }));
    REQUIRE(comes([this] { return tree().currentItem() && tree().currentItem()->contact.mayCall == MayCall::No; }));
    CHECK(tree().currentItem()->contact.phone == u"+19165550139"_s);

    goTo(PlanPart::People, 0);
    key(Qt::Key_F2);
    auto* number = find<TypedLine>(window, "planContactPhone");
    number->setFocus();
    number->selectAll();
    type(u"555-01"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return words(PlanPart::People).first() == u"Emeka, uncle, 555-01"_s; }));
    CHECK(tree().currentItem()->contact.phone.isEmpty());
}

TEST_CASE_METHOD(PlanDeskWindow, "What is typed is on this desk before it is finished, is sent when it is left, and comes back after a crash")
{
    write();
    const auto waiting = ended(store.waitingCommands(1000))->size();
    open();
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_Insert);
    type(u"Music low"_s);
    const auto plan = file().draft()->id;
    REQUIRE(QTest::qWaitFor([&] {
        const auto typed = ended(desk.typedIn(plan, who.id));
        return typed && *typed && (*typed)->item.words == u"Music low"_s;
    }, 10'000));
    // One look, and no command for letters.
    CHECK(ended(store.waitingCommands(1000))->size() == waiting + 1);

    // The program ended without a word there: what it had kept is all that is left, and another window opens the file.
    const auto left = *ended(desk.typedIn(plan, who.id));
    key(Qt::Key_Escape);
    REQUIRE(comes([&] { return !*ended(desk.typedIn(plan, who.id)); }));
    key(Qt::Key_W, Qt::ControlModifier);
    REQUIRE(ended(desk.keepTyped(plan, left, who.id)));
    PlanWindow again{PlanParts{&desk, &book, &picture, &looks, nullptr}};
    again.resize(1456, 819);
    again.open(okoro.id);
    REQUIRE(comes([&] { return again.findChild<TypedLine*>(u"planLineEditor"_s) != nullptr; }));
    auto* editor = again.findChild<TypedLine*>(u"planLineEditor"_s);
    CHECK(editor->text() == u"Music low"_s);
    CHECK(find<Complaint>(again, "planComplaint")->sentence().startsWith(u"Found as you left it at "_s));
    again.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&again));
    editor->setFocus();
    type(u", the tape Emeka made"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([&] {
        const auto lines = contentOf(*file().draft(), file().itemsOf(plan)).of(PlanPart::Myself);
        return lines.size() == 3 && lines.at(1).words == u"Music low, the tape Emeka made"_s;
    }));
    REQUIRE(comes([&] { return !*ended(desk.typedIn(plan, who.id)); }));
}

TEST_CASE_METHOD(PlanDeskWindow, "A line that somebody has half typed in a plan waits for her, and the next one finds the plan as it stands")
{
    write();
    open();
    const auto stands = words(PlanPart::Myself);
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_Insert);
    type(u"Music low"_s);
    const auto plan = file().draft()->id;
    const auto editor = [this] { return window.findChild<TypedLine*>(u"planLineEditor"_s); };

    REQUIRE(QTest::qWaitFor([&] { return ended(desk.typedIn(plan, rosa.id))->has_value(); }, 10'000));
    // The program ended without a word there: what it had kept is all that is left.
    const auto left = *ended(desk.typedIn(plan, rosa.id));
    key(Qt::Key_Escape);
    REQUIRE(comes([&] { return !*ended(desk.typedIn(plan, rosa.id)); }));
    handsChange(brandt);
    REQUIRE(ended(desk.keepTyped(plan, left, rosa.id)));
    open();
    CHECK(words(PlanPart::Myself) == stands);
    CHECK((!editor() || editor()->text().isEmpty()));
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_Insert);
    type(u"A bath"_s);

    // What he leaves half written is put as his when the desk is locked; hers is where she left it.
    handsChange(rosa);
    open();
    REQUIRE(comes([&] { return editor() && editor()->text() == u"Music low"_s; }));
    CHECK(words(PlanPart::Myself).contains(u"A bath"_s));
}

TEST_CASE_METHOD(PlanDeskWindow, "Whoever asks something of the disk has the letters of a line put on it before")
{
    write();
    open();
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_Insert);
    type(u"Music low"_s);
    KeepWords::tell(&window);
    const auto typed = ended(desk.typedIn(file().draft()->id, who.id));
    REQUIRE(typed);
    REQUIRE(*typed);
    CHECK((*typed)->item.words == u"Music low"_s);
}

TEST_CASE_METHOD(PlanDeskWindow, "What another desk writes appears, and takes nothing away from who is typing")
{
    write();
    open();
    goTo(PlanPart::Myself, 1);
    key(Qt::Key_F2);
    type(u", with charcoal"_s);
    add(PlanPart::Myself, u"From another desk"_s);
    REQUIRE(comes([this] { return words(PlanPart::Myself).contains(u"From another desk"_s); }));
    auto* editor = find<TypedLine>(window, "planLineEditor");
    CHECK(editor->text() == u"Draw the same house, with charcoal"_s);
    CHECK(editor->hasFocus());
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return words(PlanPart::Myself).contains(u"Draw the same house, with charcoal"_s); }));
}

TEST_CASE_METHOD(PlanDeskWindow, "A plan is asked for review, sent back, signed by another, and written on beside the version that was signed")
{
    write();
    open();
    find<QComboBox>(window, "planReviewOwner")->setCurrentIndex(find<QComboBox>(window, "planReviewOwner")->findText(rosa.name));
    auto* review = find<QDateEdit>(window, "planReviewBy");
    review->setDate({2027, 3, 1});
    review->setFocus();
    tree().setFocus();
    REQUIRE(comes([this] { return file().draft()->reviewBy == u"2027-03-01"_s; }));
    // A line that is still typed belongs to what is asked for.
    goTo(PlanPart::Reasons, -1);
    key(Qt::Key_Insert);
    type(u"Biscuit"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return file().draft()->state == PlanState::AwaitingReview; }));
    CHECK(words(PlanPart::Reasons) == QStringList{u"Biscuit"_s});
    // Rosa wrote it, so she can't sign; the sentence stands beside the button.
    REQUIRE(comes([this] { return find<QLabel>(window, "planStates")->accessibleName() == u"Awaiting review"_s; }));
    CHECK_FALSE(find<QPushButton>(window, "planNext")->isVisible());

    find<QPushButton>(window, "planSendBack")->click();
    auto* asking = window.findChild<PlanReason*>();
    REQUIRE(asking);
    QTest::keyClicks(find<TypedLine>(*asking, "planReasonWords"), u"Ask who keeps the knives"_s);
    QTest::keyClick(find<TypedLine>(*asking, "planReasonWords"), Qt::Key_Return);
    REQUIRE(comes([this] { return file().draft()->state == PlanState::Draft && window.draft().writing().isWritable(); }));
    window.actions().next->trigger();
    REQUIRE(comes([this] { return file().draft()->state == PlanState::AwaitingReview; }));

    who = osei;
    window.close();
    open();
    CHECK(find<QPushButton>(window, "planNext")->text() == u"Sign"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return file().draft()->state == PlanState::Signed; }));
    CHECK(file().signedVersion()->approver == osei.id);
    who = rosa;
    window.close();
    open();
    // Signed: nothing is typed any more.
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_X);
    CHECK_FALSE(window.findChild<TypedLine*>(u"planLineEditor"_s));
    CHECK(find<QPushButton>(window, "planNext")->text() == u"Write the next version"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(comes([this] { return window.draft().writing().isWritable(); }));
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_F2);
    type(u" and arms"_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return lines().summary() == u"1 changed since version 4."_s; }));
    goTo(PlanPart::Myself, 1);
    key(Qt::Key_Delete);
    REQUIRE(comes([this] { return lines().summary() == u"1 changed, 1 left out since version 4."_s; }));
    auto& signedLines = window.version().tree().lines();
    const auto house = signedLines.index(1, 0, signedLines.indexOf(PlanPart::Myself));
    CHECK(house.data().toString() == u"Draw the same house"_s);
    CHECK(house.data(PlanModel::StruckRole).toBool());
    key(Qt::Key_F7);
    CHECK(window.version().tree().hasFocus());
    key(Qt::Key_F7);
    CHECK(tree().hasFocus());
}

TEST_CASE_METHOD(PlanDeskWindow, "Prompts follow the cursor, and what later contacts said leads to its line")
{
    write();
    sign();
    const auto water = file().itemsOf(file().draft()->id).at(1);
    kept(desk.mark(file(), water.id, ItemMark::WorksWell, u"he asked for it"_s));
    open();
    goTo(PlanPart::Surroundings, -1);
    const auto prompts = find<QWidget>(window, "planPrompts")->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(prompts, [](const QLabel* label) { return label->text().contains(u"within reach"_s); }));
    auto* marks = find<PlanMarksPane>(window, "planMarks");
    REQUIRE(marks->topLevelItemCount() == 1);
    CHECK(marks->topLevelItem(0)->text(1) == u"Cold water on my face: he asked for it"_s);
    marks->setCurrentItem(marks->topLevelItem(0));
    marks->setFocus();
    key(Qt::Key_Return);
    CHECK(tree().currentItem()->id == water.id);
    CHECK(tree().hasFocus());
    // In a plan that is signed a mark is kept beside the line.
    key(Qt::Key_N, Qt::AltModifier);
    REQUIRE(comes([this] { return file().all<PlanMark>().size() == 2; }));
    CHECK(isUntouched(*file().signedVersion()));
}

TEST_CASE_METHOD(PlanDeskWindow, "What is about the whole plan is kept as it is chosen")
{
    write();
    open();
    auto* kept = find<TypedLine>(window, "planKeptWhere");
    kept->setFocus();
    type(u"On the fridge"_s);
    tree().setFocus();
    REQUIRE(comes([this] { return file().draft()->keptWhere == u"On the fridge"_s; }));
    find<QWidget>(window, "planLikelihood")->findChildren<QToolButton*>().at(7)->click();
    REQUIRE(comes([this] { return file().draft()->likelihood == 7; }));
    auto* language = find<QComboBox>(window, "planAboutLanguage");
    language->setFocus();
    language->setCurrentIndex(language->findData(u"ar"_s));
    Q_EMIT language->activated(language->currentIndex());
    REQUIRE(comes([this] { return file().draft()->language == u"ar"_s; }));
    // Written in another language, a line has its English beside it.
    goTo(PlanPart::Signs, 0);
    REQUIRE(comes([this] { return find<TypedLine>(window, "planLineEnglish")->isVisible(); }));
}

TEST_CASE_METHOD(PlanDeskWindow, "A locked desk shows no plan")
{
    write();
    open();
    window.setLocked(true);
    CHECK_FALSE(window.isVisible());
    window.setLocked(false);
    CHECK(window.isVisible());
}

TEST_CASE_METHOD(PlanDeskWindow, "The window says itself in every pane and fits at twice the text")
{
    write();
    sign();
    looks.setTextSize(200);
    window.resize(1920, 1080);
    open();
    for (const char* pane : {"planLines", "planVersionLines", "planPrompts", "planAbout", "planMarks"})
        CHECK_FALSE(find<QWidget>(window, pane)->accessibleName().isEmpty());
    CHECK(window.minimumSizeHint().width() <= 1920);
    CHECK(window.minimumSizeHint().height() <= 1080);
    for (const auto* action : window.actions().all())
        CHECK_FALSE(action->text().isEmpty());
}

TEST_CASE_METHOD(PlanDeskWindow, "On a small screen the panes stand as after a reset from the beginning, and those at the side are tabs")
{
    write();
    looks.setTextSize(200);
    PlanWindow small{PlanParts{&desk, &book, &picture, &looks, nullptr, &speller}};
    small.resize(1366, 768);
    small.open(okoro.id);
    REQUIRE(comes([&] { return small.isVisible(); }));
    const auto places = [&] {
        QList<QRect> all;
        for (const auto* dock : small.findChildren<QDockWidget*>())
            all.append(dock->visibleRegion().isEmpty() ? QRect() : dock->geometry());
        return all;
    };
    QCoreApplication::processEvents();
    const auto shown = places();
    auto* draft = find<QDockWidget>(small, "planDraftDock");
    for (const char* name : {"planPromptsDock", "planAboutDock", "planMarksDock"}) {
        auto* dock = find<QDockWidget>(small, name);
        CHECK(small.tabifiedDockWidgets(draft).contains(dock));
        dock->raise();
        QCoreApplication::processEvents();
        CHECK(dock->width() == draft->width());
    }
    small.actions().layout->trigger();
    QCoreApplication::processEvents();
    CHECK(shown == places());
    CHECK_FALSE(draft->visibleRegion().isEmpty());
    CHECK(small.minimumSizeHint().width() <= 1366);
    CHECK(small.minimumSizeHint().height() <= 768);

    // Where there is room for them again, they stand beside it.
    small.resize(1920, 1080);
    QCoreApplication::processEvents();
    CHECK_FALSE(small.tabifiedDockWidgets(draft).contains(find<QDockWidget>(small, "planPromptsDock")));
}

TEST_CASE_METHOD(PlanDeskWindow, "The chosen line stays in sight when its fields take room from the list")
{
    write();
    looks.setTextSize(200);
    window.resize(1366, 768);
    open();
    goTo(PlanPart::People, 0);
    REQUIRE(comes([this] { return find<QWidget>(window, "planLineBar")->isVisible(); }));
    const auto isInSight = [this] { return tree().viewport()->rect().contains(tree().visualRect(tree().currentIndex()).center()); };
    CHECK(comes(isInSight));
    looks.setTextSize(100);
    QCoreApplication::processEvents();
    looks.setTextSize(200);
    QCoreApplication::processEvents();
    CHECK(isInSight());
}

TEST_CASE_METHOD(PlanDeskWindow, "A layout that somebody made stays hers, however large the window becomes")
{
    write();
    open();
    find<QDockWidget>(window, "planMarksDock")->hide();
    const auto own = window.layoutState();
    PlanWindow again{PlanParts{&desk, &book, &picture, &looks, nullptr, &speller}};
    again.restoreLayout(own);
    again.open(okoro.id);
    REQUIRE(comes([&] { return again.isVisible(); }));
    again.resize(1000, 600);
    QCoreApplication::processEvents();
    CHECK(find<QDockWidget>(again, "planMarksDock")->isHidden());
}

TEST_CASE_METHOD(PlanDeskWindow, "Pictures of the plan", "[.pictures]")
{
    write();
    sign();
    kept(desk.writeOn(file(), file().draft()->id));
    add(PlanPart::Reasons, u"Biscuit"_s);
    open();
    const auto take = [this](const QString& name) {
        QTest::qWait(300);
        REQUIRE(window.grab().save(QDir::tempPath() + u"/plan-"_s + name + u".png"));
    };
    goTo(PlanPart::Myself, 1);
    key(Qt::Key_F2);
    type(u", with charcoal"_s);
    take(u"light"_s);
    key(Qt::Key_Return);
    looks.setTheme(Looks::Theme::Dark);
    goTo(PlanPart::People, 0);
    take(u"dark"_s);
    looks.setTextSize(200);
    window.resize(1920, 1080);
    take(u"dark-200"_s);
    window.resize(1366, 768);
    take(u"narrow-200"_s);
}
