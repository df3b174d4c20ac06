#include "conversationpane.h"

#include "complaint.h"
#include "hands.h"
#include "panedesk.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Rosa at the dispatcher's pane; M. Osei says what she says from elsewhere.
class Talk : public PaneDesk {
public:
    Talk()
    {
        open();
    }

    void open()
    {
        pane->show(i102.id);
        shown(*pane, {640, 560});
    }
    [[nodiscard]] DeskTools toolsOf(const Staff& staff)
    {
        auto made = tools(&store);
        made.actor = [staff] { return Actor{staff.id, staff.name, staff.role}; };
        return made;
    }
    void oseiSays(const QString& words)
    {
        REQUIRE(ended(oseiDesk.commit(*oseiDesk.say(i102.id, SaidTo::Dispatcher, words))));
        REQUIRE(comes([&] { return picture.now().lastWordOn(i102.id) && picture.now().lastWordOn(i102.id)->words == words; }));
        clock.advance(second);
    }
    void wait(Span span)
    {
        for (Span gone{}; gone < span; gone += second) {
            clock.advance(second);
            pane->tick();
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] qsizetype unread() const { return picture.now().unreadOn(i102.id, rosa.id).size(); }
    QAbstractItemView& thread() { return *find<QAbstractItemView>(*pane, "thread"); }
    NoteEdit& line() { return *find<NoteEdit>(*pane, "sayWords"); }
    QComboBox& to() { return *find<QComboBox>(*pane, "sayTo"); }
    QString spoken(int row) { return thread().model()->index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void sitsDown(const Staff& who)
    {
        const auto from = std::exchange(signedIn, who).id;
        HandsChange::tell(pane.get(), from, who.id);
    }
    void renewPane()
    {
        pane.reset();
        pane = std::make_unique<ConversationPane>(&mine, &picture, &looks, u"dispatcher"_s, SaidTo::Everybody);
        open();
    }

    Staff signedIn = rosa;
    ConversationDesk mine{[this] {
        auto made = tools(&store);
        made.actor = [this] { return Actor{signedIn.id, signedIn.name, signedIn.role}; };
        return made;
    }()};
    ConversationDesk oseiDesk{toolsOf(osei)};
    std::unique_ptr<ConversationPane> pane = std::make_unique<ConversationPane>(&mine, &picture, &looks, u"dispatcher"_s, SaidTo::Everybody);
};

} // namespace

TEST_CASE_METHOD(Talk, "What is typed is said with Enter, to whom it was chosen, and stands in the thread")
{
    pane->write(SaidTo::Clinician);
    CHECK(line().hasFocus());
    QTest::keyClicks(&line(), u"mother asks to go in"_s);
    QTest::keyClick(&line(), Qt::Key_Return);
    REQUIRE(comes([this] { return thread().model()->rowCount() == 1; }));
    CHECK(spoken(0).startsWith(u"not read yet, You · To the clinician, "));
    CHECK(spoken(0).endsWith(u", mother asks to go in"));
    REQUIRE(comes([this] { return line().toPlainText().isEmpty(); }));
    CHECK(line().hasFocus());
    REQUIRE(ended(oseiDesk.commit(*oseiDesk.markRead(i102.id))));
    REQUIRE(comes([this] { return spoken(0).startsWith(u"read by M. Osei, "); }));
    // Nothing is said with nothing.
    QTest::keyClick(&line(), Qt::Key_Return);
    QTest::keyClick(&line(), Qt::Key_Escape);
    CHECK_FALSE(line().hasFocus());
    CHECK(thread().model()->rowCount() == 1);
}

TEST_CASE_METHOD(Talk, "What a line is for is told on one line, however narrow it is")
{
    NoteEdit edit(&looks);
    edit.setHint(u"To the clinician, 104"_s);
    shown(edit, {600, 40});
    CHECK(edit.placeholderText() == u"To the clinician, 104"_s);
    edit.resize(120, 40);
    CHECK(edit.placeholderText().endsWith(u'…'));
    CHECK(edit.fontMetrics().horizontalAdvance(edit.placeholderText()) <= edit.viewport()->width());
    edit.resize(600, 40);
    CHECK(edit.placeholderText() == u"To the clinician, 104"_s);
}

TEST_CASE_METHOD(Talk, "A digit in the thread, or with Alt while one types, takes the quick phrase of that place")
{
    const auto phrases = mine.phrases();
    REQUIRE(phrases.size() == 9);
    thread().setFocus();
    QTest::keyClick(&thread(), Qt::Key_1);
    CHECK(line().toPlainText() == phrases.at(0).words(u"en"_s));
    CHECK(to().currentData() == u"team"_s);
    CHECK(line().hasFocus());
    QTest::keyClick(&line(), Qt::Key_2, Qt::AltModifier);
    CHECK(line().toPlainText() == phrases.at(0).words(u"en"_s) + u' ' + phrases.at(1).words(u"en"_s));
    line().clear();
    // What a team says over the radio is written down as heard.
    QTest::keyClick(&line(), Qt::Key_8, Qt::AltModifier);
    CHECK(to().currentData() == u"from_team"_s);
    CHECK(find<QPushButton>(*pane, "sayIt")->text() == u"Write it down");
    QTest::keyClick(&line(), Qt::Key_Return);
    REQUIRE(comes([this] { return thread().model()->rowCount() == 1; }));
    CHECK(spoken(0).contains(u"From the team, written down by you"));
    // Every phrase is on a button, too.
    for (const auto& phrase : phrases)
        CHECK(find<QPushButton>(*pane, (u"phrase_"_s + phrase.id).toLatin1().constData())->isVisible());
}

TEST_CASE_METHOD(Talk, "A message is new by a word until it was looked at for a moment in the window that is worked in")
{
    oseiSays(u"ask about the dog"_s);
    REQUIRE(comes([this] { return thread().model()->rowCount() == 1; }));
    CHECK(spoken(0).startsWith(u"new, M. Osei · To the dispatcher"));
    CHECK(pane->words() == u"1 new");

    SECTION("another window is worked in")
    {
        QLineEdit other;
        other.show();
        other.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&other));
        wait(10 * second);
        CHECK(unread() == 1);
    }
    SECTION("the desk is locked")
    {
        pane->setEnabled(false);
        wait(10 * second);
        CHECK(unread() == 1);
    }
    SECTION("the pane is hidden")
    {
        pane->hide();
        wait(10 * second);
        CHECK(unread() == 1);
    }
    SECTION("the end of the thread is out of sight")
    {
        for (int i = 0; i < 30; ++i)
            oseiSays(u"word %1"_s.arg(i));
        thread().scrollToTop();
        wait(10 * second);
        CHECK(unread() == 31);
        thread().scrollToBottom();
        wait(4 * second);
        CHECK(comes([this] { return unread() == 0; }));
    }
    SECTION("it is looked at")
    {
        wait(second);
        CHECK(unread() == 1);
        wait(3 * second);
        REQUIRE(comes([this] { return unread() == 0; }));
        // What was new when she came stays set apart until she has answered.
        CHECK(spoken(0).startsWith(u"new, "));
        CHECK(pane->words().isEmpty());
        QTest::keyClicks(&line(), u"I will"_s);
        QTest::keyClick(&line(), Qt::Key_Return);
        REQUIRE(comes([this] { return thread().model()->rowCount() == 2; }));
        CHECK(comes([this] { return spoken(0).startsWith(u"read by you, M. Osei"); }));
    }
}

TEST_CASE_METHOD(Talk, "Half-typed words stay with their incident and their recipient, through another incident and a new start")
{
    pane->write(SaidTo::Team);
    QTest::keyClicks(&line(), u"go round the back"_s);
    pane->show(i104.id);
    CHECK(line().toPlainText().isEmpty());
    QTest::keyClicks(&line(), u"who has the key"_s);
    pane->show(i102.id);
    CHECK(line().toPlainText() == u"go round the back");
    CHECK(to().currentData() == u"team"_s);
    // Who wants to write to somebody else first finishes what is typed.
    pane->write(SaidTo::Clinician);
    CHECK(to().currentData() == u"team"_s);

    renewPane();
    REQUIRE(comes([this] { return line().toPlainText() == u"go round the back"; }));
    CHECK(to().currentData() == u"team"_s);
    pane->show(i104.id);
    CHECK(line().toPlainText() == u"who has the key");
    // Said, it is typed no more.
    QTest::keyClick(&line(), Qt::Key_Return);
    REQUIRE(comes([this] { return line().toPlainText().isEmpty(); }));
    renewPane();
    REQUIRE(comes([this] { return !line().toPlainText().isEmpty(); }));
    pane->show(i104.id);
    CHECK(line().toPlainText().isEmpty());
}

TEST_CASE_METHOD(Talk, "Who signs in next reads nothing that another has typed, and finds her own words again")
{
    pane->write(SaidTo::Team);
    QTest::keyClicks(&line(), u"rosa was here"_s);
    sitsDown(brandt);
    CHECK(line().toPlainText().isEmpty());
    QTest::keyClicks(&line(), u"brandt too"_s);
    sitsDown(rosa);
    CHECK(line().toPlainText() == u"rosa was here");
    sitsDown(brandt);
    CHECK(line().toPlainText() == u"brandt too");
}

TEST_CASE_METHOD(Talk, "Who listens in is said to everybody, and stops by the same button")
{
    auto& words = *find<QLabel>(*pane, "listeningWords");
    auto& button = *find<QPushButton>(*pane, "listenIn");
    CHECK(words.text() == u"Nobody listens in.");
    REQUIRE(ended(oseiDesk.commit(*oseiDesk.listenIn(i102.id))));
    REQUIRE(comes([&] { return words.text().contains(u"M. Osei since"); }));
    CHECK(button.text() == u"Listen in");
    QTest::keyClick(&button, Qt::Key_Return);
    REQUIRE(comes([&] { return picture.now().listenersOn(i102.id).size() == 2; }));
    CHECK(button.text() == u"Stop listening");
    pane->listenOrStop();
    REQUIRE(comes([&] { return picture.now().listenersOn(i102.id) == QSet{osei.id}; }));
    CHECK(button.text() == u"Listen in");
}

TEST_CASE_METHOD(Talk, "A dispatcher is neither offered nor shown a clinical note, and a note that was begun never becomes a message")
{
    REQUIRE(ended(oseiDesk.commit(*oseiDesk.noteClinically(i102.id, u"for the debrief"_s, true))));
    renewPane();
    CHECK_FALSE(pane->offersNotes());
    CHECK(to().findData(QString()) < 0);
    CHECK(thread().model()->rowCount() == 0);
    // Also not at a workstation that oversees.
    pane->setOversees(true);
    CHECK_FALSE(pane->offersNotes());
    QCoreApplication::processEvents();
    CHECK(thread().model()->rowCount() == 0);

    ConversationPane hers(&oseiDesk, &picture, &looks, u"oversight"_s, SaidTo::Team);
    hers.setOversees(true);
    hers.show(i102.id);
    shown(hers, {640, 560});
    REQUIRE(comes([&] { return find<QAbstractItemView>(hers, "thread")->model()->rowCount() == 1; }));
    hers.writeNote();
    auto& words = *find<NoteEdit>(hers, "sayWords");
    QTest::keyClicks(&words, u"only for us"_s);
    // The centre says that this workstation does not oversee any more.
    hers.setOversees(false);
    CHECK(find<QAbstractItemView>(hers, "thread")->model()->rowCount() == 0);
    QTest::keyClick(&words, Qt::Key_Return);
    CHECK(find<Complaint>(hers, "sayComplaint")->sentence().startsWith(u"A clinical note is written at a workstation that oversees."));
    CHECK(words.toPlainText() == u"only for us");
    CHECK(picture.now().conversationOn(i102.id).isEmpty());
}

TEST_CASE_METHOD(Talk, "What was said on an incident that has ended is still read, and nothing more is said")
{
    oseiSays(u"well done"_s);
    auto over = *picture.now().find(i102.id);
    const auto before = over;
    over.status = IncidentStatus::Closed;
    over.endedAt = clock.now();
    Command close;
    close.id = ids.next<CommandId>();
    close.name = u"close"_s;
    close.actor = {rosa.id, rosa.name, rosa.role};
    close.occurredAt = clock.now();
    close.effects = {patchOf(before, over)};
    REQUIRE(ended(store.commit(close)));
    REQUIRE(comes([this] { return !picture.now().find(i102.id); }));
    pane->show(i104.id);
    pane->show(i102.id);
    REQUIRE(comes([this] { return thread().model()->rowCount() == 1; }));
    CHECK(spoken(0).contains(u"well done"));
    CHECK_FALSE(line().isEnabled());
}

TEST_CASE_METHOD(Talk, "Nothing that is typed or pasted makes a message that was not meant")
{
    for (const auto& bad : badInputs()) {
        INFO(bad.name);
        line().clear();
        QApplication::clipboard()->setText(bad.text);
        line().paste();
        const auto kept = line().toPlainText();
        CHECK(kept.size() <= 20'000);
        const auto before = thread().model()->rowCount();
        QTest::keyClick(&line(), Qt::Key_Return);
        REQUIRE(comes([&] { return thread().model()->rowCount() == before + 1; }));
        CHECK(thread().model()->index(before, 0).data().toString() == kept.trimmed());
        clock.advance(second);
    }
}

TEST_CASE_METHOD(Talk, "conversation pictures", "[.pictures]")
{
    for (const auto& words : {u"Plan v3 is on screen. Uncle Emeka may be called."_s, u"His plan says the dog calms him. Ask mother to bring Biscuit, and let him set the pace; there is no hurry."_s})
        oseiSays(words);
    REQUIRE(ended(mine.commit(*mine.say(i102.id, SaidTo::FromTeam, u"Mother came out to the porch. He is talking with Colette through the door."_s))));
    REQUIRE(ended(oseiDesk.commit(*oseiDesk.listenIn(i102.id))));
    REQUIRE(ended(oseiDesk.commit(*oseiDesk.noteClinically(i102.id, u"Third contact since August. Raise respite with mother tomorrow."_s, true))));
    ConversationPane hers(&oseiDesk, &picture, &looks, u"oversight"_s, SaidTo::Team);
    hers.setOversees(true);
    hers.show(i102.id);
    const auto take = [](const QString& name, QWidget& shown) {
        QTest::qWait(200);
        CHECK(shown.grab().save(u"/tmp/conversation-%1.png"_s.arg(name)));
    };
    shown(hers, {640, 560});
    QTest::keyClicks(find<NoteEdit>(hers, "sayWords"), u"Good. I will call Emeka at 3."_s);
    take(u"hers-dark"_s, hers);
    take(u"dark"_s, *pane);
    looks.setTextSize(200);
    pane->resize(860, 900);
    take(u"large"_s, *pane);
    looks.setTextSize(100);
    looks.setTheme(Looks::Theme::Light);
    pane->resize(640, 320);
    take(u"light-low"_s, *pane);
    take(u"hers-light"_s, hers);
}
