#include "plandeskwindow.h"
#include "planlinebar.h"
#include "spelledline.h"
#include "typedline.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QMenu>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A line that is typed, in the plan that `write` wrote.
class SpellingWindow : public PlanDeskWindow {
public:
    SpellingWindow()
    {
        write();
        open();
        goTo(PlanPart::Signs, 0);
    }
    TypedLine* line()
    {
        auto* focus = qobject_cast<TypedLine*>(QApplication::focusWidget());
        REQUIRE(focus);
        return focus;
    }
    [[nodiscard]] static QStringList marked(const TypedLine* line) { return line->findChild<SpelledLine*>()->marked(); }
    bool marks(const QStringList& words)
    {
        auto* typed = line();
        return comes([&] { return marked(typed) == words; });
    }
    /// Points in which the colour of the wave prevails.
    [[nodiscard]] static int waved(TypedLine* line)
    {
        const auto picture = line->grab().toImage();
        int found = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) {
                const auto color = picture.pixelColor(x, y);
                found += color.blue() > color.red() + 60;
            }
        return found;
    }
    QMenu* menu()
    {
        REQUIRE(comes([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static QStringList entries(const QMenu* menu)
    {
        QStringList words;
        for (const auto* action : menu->actions())
            words.append(action->text());
        return words;
    }
    void choose(const QString& entry)
    {
        auto* open = menu();
        for (int i = 0; open->activeAction()->text() != entry; ++i) {
            INFO(entry.toStdString());
            REQUIRE(i < open->actions().size());
            QTest::keyClick(open, Qt::Key_Down);
        }
        QTest::keyClick(open, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE_METHOD(SpellingWindow, "A misspelt word is marked while the line is typed, and put right by the keyboard")
{
    CHECK(find<QLabel>(window, "planSpelling")->text() == u"Spelling: English"_s);
    key(Qt::Key_F2);
    const int before = waved(line());
    // The word that is being typed is not marked before it is finished.
    type(u" or the tabel"_s);
    REQUIRE(comes([this] { return line()->findChild<SpelledLine*>()->marked().isEmpty() && !line()->text().isEmpty(); }));
    type(u" at night"_s);
    REQUIRE(marks({u"tabel"_s}));
    CHECK(waved(line()) > before);
    CHECK(line()->accessibleDescription() == u"Not in the dictionary: “tabel”. Shift+F7 says what may have been meant."_s);
    // From where the caret is to the next one that is marked.
    key(Qt::Key_Home);
    key(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(entries(menu()).contains(u"table"_s));
    choose(u"table"_s);
    REQUIRE(comes([this] { return line()->text() == u"I stop answering the phone or the table at night"_s; }));
    REQUIRE(comes([this] { return line()->accessibleDescription().isEmpty(); }));
    REQUIRE(marks({}));
    CHECK(waved(line()) == before);
    // It is an edit like any other: taken back, and kept when the line is.
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(line()->text().contains(u"tabel"_s));
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return file().itemsOf(file().draft()->id).first().words == u"I stop answering the phone or the table at night"_s; }));
}

TEST_CASE_METHOD(SpellingWindow, "The menu key asks at a marked word, and is the line's own menu at any other")
{
    key(Qt::Key_F2);
    type(u" tabel now"_s);
    REQUIRE(marks({u"tabel"_s}));
    const auto ask = [this](int place) {
        line()->setCursorPosition(place);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, line()->rect().center(), line()->mapToGlobal(line()->rect().center()));
        QCoreApplication::sendEvent(line(), &event);
    };
    ask(static_cast<int>(line()->text().indexOf(u"tabel"_s)) + 2);
    CHECK(menu()->objectName() == u"spellingMenu"_s);
    // What the line can do else is below it.
    CHECK(std::ranges::any_of(menu()->actions(), [](const QAction* action) { return action->objectName() == u"edit-paste"_s; }));
    QTest::keyClick(menu(), Qt::Key_Escape);
    REQUIRE(comes([] { return !QApplication::activePopupWidget(); }));
    CHECK(line()->text().endsWith(u"tabel now"_s));
    ask(1);
    CHECK(menu()->objectName() != u"spellingMenu"_s);
    QTest::keyClick(menu(), Qt::Key_Escape);
}

TEST_CASE_METHOD(SpellingWindow, "Names of the plan's people are known; a word that is right is not marked again, in this plan or on this desk")
{
    key(Qt::Key_F2);
    type(u", Emeka's tapes, Okoro, Ngoziee and Zorbaks. "_s);
    REQUIRE(marks({u"Ngoziee"_s, u"Zorbaks"_s}));
    key(Qt::Key_Home);
    key(Qt::Key_F7, Qt::ShiftModifier);
    choose(u"“Ngoziee” is right in this &plan"_s);
    REQUIRE(marks({u"Zorbaks"_s}));
    key(Qt::Key_Home);
    key(Qt::Key_F7, Qt::ShiftModifier);
    choose(u"“Zorbaks” is right in every plan on this &desk"_s);
    REQUIRE(marks({}));
    key(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(find<QLabel>(window, "planSaid")->text() == u"No word of this line is marked."_s);
    key(Qt::Key_Return);
    REQUIRE(comes([this] { return file().itemsOf(file().draft()->id).first().words.contains(u"Ngoziee"_s); }));
    const auto plan = file().draft()->id;
    CHECK(*ended(desk.keptWords(PlanDesk::spellingOf(plan))) == QStringList{u"Ngoziee"_s});
    CHECK(*ended(desk.keptWords(PlanDesk::spellingIn(u"en"_s))) == QStringList{u"Zorbaks"_s});
    // Nothing of it goes to the centre.
    const auto waiting = *ended(store.waitingCommands(100));
    for (const auto& command : waiting)
        CHECK_FALSE(command.effects.contains(u"words right"_s));

    // A window that is opened later knows them.
    key(Qt::Key_W, Qt::ControlModifier);
    PlanWindow later(PlanParts{&desk, &book, &picture, &looks, nullptr, &speller});
    later.open(okoro.id);
    REQUIRE(comes([&] { return later.isVisible(); }));
    later.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&later));
    auto& tree = later.draft().tree();
    tree.setCurrentIndex(tree.lines().index(0, 0, tree.lines().indexOf(PlanPart::Signs)));
    tree.setFocus();
    key(Qt::Key_F2);
    type(u" tabel "_s);
    CHECK(marks({u"tabel"_s}));
}

TEST_CASE_METHOD(SpellingWindow, "Each line is checked in its own language; one without a dictionary says so and marks nothing")
{
    const auto write = [this](const QString& language) {
        auto about = *file().draft();
        about.language = language;
        kept(desk.describe(file(), about));
    };
    write(u"es"_s);
    REQUIRE(comes([this] { return find<QLabel>(window, "planSpelling")->text() == u"Spelling: Spanish"_s; }));
    goTo(PlanPart::Myself, 0);
    key(Qt::Key_F2);
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"Llamo a mi hermanna y camino. "_s);
    REQUIRE(marks({u"hermanna"_s}));
    key(Qt::Key_Return);
    auto* english = find<TypedLine>(window, "planLineEnglish");
    REQUIRE(comes([&] { return english->isVisible(); }));
    english->setFocus();
    type(u"I call my sisster and walk. "_s);
    REQUIRE(marks({u"sisster"_s}));
    tree().setFocus();

    write(u"hmn"_s);
    REQUIRE(comes([this] { return find<QLabel>(window, "planSpelling")->text() == u"No dictionary for Hmong on this machine; its spelling is not checked."_s; }));
    goTo(PlanPart::Signs, 0);
    key(Qt::Key_F2);
    type(u" kuv tsis tsaug zog "_s);
    CHECK(marks({}));
    key(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(find<QLabel>(window, "planSaid")->text() == u"No dictionary for Hmong on this machine; its spelling is not checked."_s);
    key(Qt::Key_Escape);
    write(u"zh-Hant"_s);
    CHECK(comes([this] { return find<QLabel>(window, "planSpelling")->text().endsWith(u"has no spelling to check."_s); }));
}

TEST_CASE_METHOD(SpellingWindow, "What an input method is composing stays as it is while words are marked")
{
    key(Qt::Key_F2);
    type(u" tabel x"_s);
    REQUIRE(marks({u"tabel"_s}));
    QInputMethodEvent composing(u"gọ"_s, {});
    QCoreApplication::sendEvent(line(), &composing);
    // Other words are known now, so that the line would be marked anew.
    add(PlanPart::People, {}, {u"Tabel"_s, {}, {}, {}, MayCall::NotAsked});
    REQUIRE(marks({}));
    QInputMethodEvent committing;
    committing.setCommitString(u"gọi"_s);
    QCoreApplication::sendEvent(line(), &committing);
    CHECK(line()->text() == u"I stop answering the phone tabel xgọi"_s);
}

TEST_CASE_METHOD(SpellingWindow, "Outside a line that is typed the key says where spelling is looked at")
{
    tree().setFocus();
    key(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(find<QLabel>(window, "planSaid")->text() == u"Spelling is looked at in a line while it is typed. F2 types in the chosen line."_s);
}

TEST_CASE_METHOD(SpellingWindow, "Pictures of a misspelt word", "[.pictures]")
{
    key(Qt::Key_F2);
    type(u" and I dont slepe at nigt "_s);
    REQUIRE(comes([this] { return !marked(line()).isEmpty(); }));
    takeLooks(window, u"spelling"_s);
}
