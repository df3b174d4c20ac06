#include "lockscreen.h"

#include "print.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

// Sunday 22 November 2026, 03:12:40 in Sacramento.
constexpr Instant now = fromMsecs(1795345960000);

const QList<LockScreen::Tile> counts{{u"talking"_s, Looks::Text, u"3"_s, u"talking"_s}, {u"needteam"_s, Looks::Amber, u"1"_s, u"needs a team"_s},
    {u"late"_s, Looks::Red, u"1"_s, u"check-in late"_s}, {u"soon"_s, Looks::Amber, u"2"_s, u"due soon"_s},
    {u"followup"_s, Looks::Text, u"2"_s, u"follow-ups due"_s}};

/// A window with a field and a shortcut beneath the lock.
struct LockDesk {
    Looks looks;
    QMainWindow window;
    QLineEdit* beneath = new QLineEdit;
    QAction* send = new QAction(&window);
    int sent = 0;
    LockScreen* lock = nullptr;

    explicit LockDesk(QSize size = {1280, 800})
    {
        looks.apply(*qApp);
        window.setCentralWidget(beneath);
        send->setShortcut(Qt::Key_F8);
        window.addAction(send);
        QObject::connect(send, &QAction::triggered, &window, [this] { ++sent; });
        window.resize(size);
        lock = new LockScreen(&looks, &window);
        lock->setGeometry(window.rect());
        lock->setDesk(u"W3"_s);
        lock->setSince(now - 10 * minute, u"no key or mouse for 10 min"_s);
        lock->setDrafts(2);
        lock->setCounts(counts);
        lock->tick(now);
        lock->hide();
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        beneath->setFocus();
        cover();
    }

    void cover()
    {
        lock->show();
        lock->raise();
        lock->setFocus();
        QCoreApplication::processEvents();
    }
    template <typename Widget = QLabel>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        auto* found = window.findChild<Widget*>(name);
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QLineEdit* name() const { return part<QLineEdit>(u"lockSignInName"_s); }
    [[nodiscard]] QLineEdit* passphrase() const { return part<QLineEdit>(u"lockPassphrase"_s); }
    [[nodiscard]] QPushButton* unlock() const { return part<QPushButton>(u"lockUnlock"_s); }
    void press(int key, Qt::KeyboardModifiers with = {}) const { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), with); }
    void type(const QString& words) const { QTest::keyClicks(QApplication::focusWidget(), words); }
};

} // namespace

TEST_CASE("A locked desk says which it is, since when and why, and what goes on")
{
    LockDesk desk;
    CHECK(desk.part(u"lockTitle"_s)->text() == u"Desk W3 is locked");
    CHECK(desk.part(u"lockReason"_s)->text() == u"no key or mouse for 10 min, since 03:02");
    CHECK(desk.part(u"lockClock"_s)->text() == u"03:12:40");
    CHECK(desk.part(u"lockDate"_s)->text() == u"Sunday 22 November 2026");
    CHECK(desk.part(u"lockGoesOn"_s)->text() == u"Your open work goes on: timers run, changes arrive, 2 drafts are kept.");
    CHECK(desk.part<QWidget>(u"lockCounts"_s)->accessibleName() == u"3 talking, 1 needs a team, 1 check-in late, 2 due soon, 2 follow-ups due");
    CHECK(desk.part(u"lockFoot"_s)->text().contains(u"never shows names"));

    desk.lock->tick(now + second);
    CHECK(desk.part(u"lockClock"_s)->text() == u"03:12:41");
}

TEST_CASE("A stop of the timers stays told on a locked desk until somebody has signed in")
{
    LockDesk desk;
    auto* told = desk.part(u"lockTimers"_s);
    CHECK_FALSE(told->isVisible());
    desk.lock->setTimers(false, u"Timers stopped 12 s ago."_s);
    CHECK(told->isVisible());
    CHECK(told->text() == u"Timers stopped 12 s ago.");
    CHECK(desk.part(u"lockGoesOn"_s)->text() == u"Your open work is kept: changes arrive, 2 drafts wait.");
    desk.lock->setTimers(true, u"The timers here had stopped for 12 s."_s);
    CHECK(desk.part(u"lockGoesOn"_s)->text() == u"Your open work goes on: timers run, changes arrive, 2 drafts are kept.");
    // The rest of the desk forgets it after a while; whoever comes hours later is to know it, too.
    desk.lock->setTimers(true, {});
    CHECK(told->isVisible());
    CHECK(told->text() == u"The timers here had stopped for 12 s.");
    desk.lock->hide();
    desk.lock->setTimers(true, {});
    desk.cover();
    CHECK_FALSE(told->isVisible());
}

TEST_CASE("The keyboard alone opens the desk")
{
    LockDesk desk;
    QSignalSpy asked(desk.lock, &LockScreen::unlockRequested);
    REQUIRE(QApplication::focusWidget() == desk.name());
    desk.type(u" kbrandt "_s);
    desk.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == desk.passphrase());
    CHECK(asked.isEmpty());
    desk.type(u"correct horse battery"_s);
    desk.press(Qt::Key_Enter, Qt::KeypadModifier);
    REQUIRE(asked.size() == 1);
    CHECK(asked.at(0).at(0).toString() == u"kbrandt");
    CHECK(asked.at(0).at(1).toString() == u"correct horse battery");
}

TEST_CASE("One try is checked at a time, and a refusal keeps the name")
{
    LockDesk desk;
    QSignalSpy asked(desk.lock, &LockScreen::unlockRequested);
    desk.type(u"kbrandt"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"wrong"_s);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.unlock()->isEnabled());
    CHECK(desk.unlock()->text() == u"Checking…");
    desk.press(Qt::Key_Return);
    desk.type(u"more"_s);
    CHECK(asked.size() == 1);
    CHECK(desk.passphrase()->text() == u"wrong");

    const auto sentence = u"That passphrase does not open this desk. 4 tries left, then wait 1 min."_s;
    desk.lock->refuse(sentence);
    CHECK(desk.unlock()->isEnabled());
    CHECK(desk.unlock()->text() == u"Unlock");
    CHECK(desk.name()->text() == u"kbrandt");
    CHECK(desk.passphrase()->text().isEmpty());
    CHECK(QApplication::focusWidget() == desk.passphrase());
    CHECK(desk.part(u"lockRefusal"_s)->isVisible());
    CHECK(desk.part(u"lockRefusal"_s)->text() == sentence);

    desk.type(u"r"_s);
    CHECK_FALSE(desk.part(u"lockRefusal"_s)->isVisible());
    desk.type(u"ight"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(asked.size() == 2);
    CHECK(asked.at(1).at(1).toString() == u"right");
}

TEST_CASE("A refusal moves nothing that the hand is on")
{
    LockDesk desk;
    const auto before = desk.unlock()->mapTo(&desk.window, QPoint());
    desk.lock->refuse(u"That passphrase does not open this desk. 4 tries left, then wait 1 min."_s);
    QCoreApplication::processEvents();
    CHECK(desk.unlock()->mapTo(&desk.window, QPoint()) == before);
}

TEST_CASE("A passphrase is neither shown, copied, brought back nor left behind")
{
    LockDesk desk;
    desk.type(u"kbrandt"_s);
    desk.press(Qt::Key_Tab);
    desk.type(u"secret"_s);
    CHECK_FALSE(desk.passphrase()->displayText().contains(u's'));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"before"_s);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    desk.press(Qt::Key_X, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"before");
    desk.press(Qt::Key_Delete);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.passphrase()->text().isEmpty());
    desk.type(u"secret"_s);
    desk.lock->refuse(u"That passphrase does not open this desk."_s);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.passphrase()->text().isEmpty());
    desk.type(u"secret"_s);
    desk.press(Qt::Key_Return);

    desk.lock->hide();
    CHECK(desk.name()->text().isEmpty());
    CHECK(desk.passphrase()->text().isEmpty());
    CHECK(desk.unlock()->isEnabled());
    desk.cover();
    CHECK(QApplication::focusWidget() == desk.name());
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.name()->text().isEmpty());
}

TEST_CASE("The focus goes round inside the lock, both ways")
{
    LockDesk desk;
    QWidgetList seen;
    for (int step = 0; step < 4; ++step) {
        seen.append(QApplication::focusWidget());
        desk.press(Qt::Key_Tab);
    }
    CHECK(seen == QWidgetList{desk.name(), desk.passphrase(), desk.unlock(), desk.name()});
    desk.name()->setFocus();
    desk.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == desk.unlock());

    desk.beneath->setFocus();
    CHECK(QApplication::focusWidget() == desk.name());
}

TEST_CASE("No key and no click reaches what lies beneath")
{
    LockDesk desk;
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_F8);
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_F8);
    CHECK(desk.sent == 0);
    QTest::mouseClick(desk.window.windowHandle(), Qt::LeftButton, {}, {4, 4});
    CHECK(QApplication::focusWidget() != desk.beneath);

    desk.lock->hide();
    desk.beneath->setFocus();
    desk.press(Qt::Key_F8);
    CHECK(desk.sent == 1);
}

TEST_CASE("Caps Lock is told as soon as a letter shows it")
{
    LockDesk desk;
    const auto* caps = desk.part(u"lockCapsLock"_s);
    desk.press(Qt::Key_Tab);
    const auto letter = [&](const QString& text, Qt::KeyboardModifiers with) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, with, text);
        QCoreApplication::sendEvent(desk.passphrase(), &press);
    };
    letter(u"1"_s, {});
    CHECK_FALSE(caps->isVisible());
    letter(u"A"_s, {});
    CHECK(caps->isVisible());
    letter(u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(caps->isVisible());
    letter(u"a"_s, Qt::ShiftModifier);
    CHECK(caps->isVisible());
    desk.press(Qt::Key_CapsLock);
    CHECK_FALSE(caps->isVisible());
}

TEST_CASE("Only counts that changed are painted, in their place")
{
    LockDesk desk;
    auto* tiles = desk.part<QWidget>(u"lockCounts"_s);
    const auto place = tiles->geometry();
    const auto before = tiles->grab().toImage();
    auto changed = counts;
    changed[0].value = u"4"_s;
    desk.lock->setCounts(changed);
    QCoreApplication::processEvents();
    CHECK(tiles->geometry() == place);
    CHECK(tiles->grab().toImage() != before);
    desk.lock->setCounts(counts);
    CHECK(tiles->grab().toImage() == before);
}

TEST_CASE("Everything can be reached in every theme, text size and window")
{
    const auto theme = GENERATE(Looks::Theme::Dark, Looks::Theme::Light);
    const auto percent = GENERATE(100, 150, 200);
    const auto size = GENERATE(QSize(1920, 1080), QSize(960, 540));
    LockDesk desk(size);
    desk.looks.setTheme(theme);
    desk.looks.setTextSize(percent);
    desk.lock->setHint(u"Training: sign in as kbrandt with the passphrase “train the night shift”."_s);
    desk.lock->refuse(u"That passphrase does not open this desk. 4 tries left, then wait 1 min."_s);
    QCoreApplication::processEvents();

    auto* scroll = desk.lock->findChild<QScrollArea*>();
    const auto* page = scroll->widget();
    CHECK(page->width() <= scroll->viewport()->width());
    for (const auto* label : page->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        INFO(label->text().toStdString());
        CHECK(page->rect().contains(QRect(label->mapTo(page, QPoint()), label->size())));
        const int needed = label->hasHeightForWidth() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        CHECK(label->height() >= needed);
        if (!label->wordWrap())
            CHECK(label->width() >= label->sizeHint().width());
    }
    CHECK(desk.unlock()->width() >= desk.unlock()->sizeHint().width());
    const auto* tiles = desk.part<QWidget>(u"lockCounts"_s);
    CHECK(tiles->height() >= tiles->heightForWidth(tiles->width()));
    CHECK(page->rect().contains(tiles->geometry()));
    // The field with the focus is in sight, however small the window.
    const QRect field(desk.passphrase()->mapTo(scroll->viewport(), QPoint()), desk.passphrase()->size());
    CHECK(scroll->viewport()->rect().contains(field));
}
