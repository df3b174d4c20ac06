#include "approvaldesk.h"
#include "transferdesk.h"
#include "whocomes.h"
#include "conversationdesk.h"
#include "panedesk.h"

#include "candidatemodel.h"
#include "commandbar.h"
#include "commandline.h"
#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "duressband.h"
#include "duressnotice.h"
#include "foundmodel.h"
#include "incidentboardmodel.h"
#include "lockscreen.h"
#include "teamboardmodel.h"
#include "timerwatch.h"

#include <QAccessible>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A whole dispatcher's window on the sample shift, and the hand that shows it what is in the picture.
class DuressDesk : public PaneDesk {
public:
    DuressDesk()
    {
        shown(window, {1440, 900});
        board.tick(clock.now());
        teams.tick(clock.now());
        window.begin();
        QObject::connect(&picture, &LivePicture::applied, &window, [this] { tell(); });
    }
    void tell() { window.setDuress(duressNotice(picture.now(), clock.now(), zone, {})); }
    void does(const Result<Proposal>& proposal)
    {
        REQUIRE(proposal);
        REQUIRE(ended(dispatch.commit(*proposal)));
    }
    /// Until it is in the picture, and the window has arranged itself around the band.
    void raise(const Team& team, bool test = false)
    {
        does(dispatch.raiseDuress(team.id, DuressHow::Silent, {}, test));
        REQUIRE(comes([&] { return of(team).has_value() && (window.isLocked() || band().isVisible()); }));
        QTest::qWait(50);
    }
    void take(const Team& team)
    {
        does(dispatch.takeDuress(team.id));
        REQUIRE(comes([&] { return of(team) && !of(team)->isLoud(); }));
    }
    [[nodiscard]] std::optional<Duress> of(const Team& team) const { return picture.now().duressOf(team.id); }
    [[nodiscard]] QString echo() { return find<QLabel>(window, "commandEcho")->text(); }
    [[nodiscard]] DuressBand& band() { return *find<DuressBand>(window, "duressBand"); }
    /// A key as the keyboard gives it: to the window that is active, through its shortcuts.
    void press(int key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), with);
        QCoreApplication::processEvents();
    }

    IncidentBoardModel board{&picture, &codes, zone};
    TeamBoardModel teams{&picture, &codes, zone};
    CandidateModel candidates{&picture, &codes, zone};
    FoundModel found{zone};
    CommandLine command{&dispatch, &intake};
    TimerWatch timers{clock};
    ConversationDesk conversation{tools(&store)};
    ApprovalDesk approvals{tools(&store)};
    TransferDesk transfers{tools(&store)};
    WhoComes whoComes;
    DispatcherWindow window{{&intake, &dispatch, &followUps, &conversation, &approvals, &transfers, &whoComes, &command, &picture, &board, &teams, &narrative, &candidates, &found, &timers, &looks}};
};

/// What a screen reader is told to say, and how urgently.
struct Heard {
    Heard()
    {
        said.clear();
        QAccessible::installUpdateHandler([](QAccessibleEvent* event) {
            if (event->type() == QAccessible::Announcement)
                said.append({static_cast<QAccessibleAnnouncementEvent*>(event)->message(), static_cast<QAccessibleAnnouncementEvent*>(event)->politeness()});
        });
        QAccessible::setActive(true);
    }
    ~Heard()
    {
        QAccessible::installUpdateHandler(nullptr);
        QAccessible::setActive(false);
    }
    static inline QList<std::pair<QString, QAccessible::AnnouncementPoliteness>> said;
};

DuressNotice aNotice(bool loud = true, bool test = false)
{
    DuressNotice notice;
    notice.team = TeamId{QUuid::createUuid()};
    notice.isLoud = loud;
    notice.isTest = test;
    notice.title = u"DURESS, Team 5"_s;
    notice.where = u"P. Nakamura, E. Frost · 099, Watt Ave at El Camino"_s;
    notice.since = u"Silent button 02:47:04, 8 s ago · position 3 s ago"_s;
    notice.taken = u"Nobody has taken it yet."_s;
    notice.lockedSince = u"Since 02:47:04, 8 s ago."_s;
    notice.lockedMore = u"Silent button. Last position 3 s ago (shown after sign-in)."_s;
    notice.callWords = u"Call Team 5"_s;
    return notice;
}

int shareOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb();
    return 100 * count / (image.width() * image.height());
}

} // namespace

TEST_CASE("the band comes while somebody types: the caret, what is selected and what is typed stay, and typing goes on")
{
    DuressDesk desk;
    auto* line = DuressDesk::find<QLineEdit>(desk.window, "commandLine");
    line->setFocus();
    QTest::keyClicks(line, u"note 102 mother asks"_s);
    line->setCursorPosition(8);
    line->setSelection(9, 6);
    CHECK_FALSE(desk.band().isVisible());
    desk.raise(desk.t1);
    CHECK(desk.band().isVisible());
    CHECK(desk.band().height() > 40);
    CHECK(QApplication::focusWidget() == line);
    CHECK(line->selectedText() == u"mother"_s);
    line->setCursorPosition(static_cast<int>(line->text().size()));
    QTest::keyClicks(line, u" if she may go in"_s);
    CHECK(line->text() == u"note 102 mother asks if she may go in"_s);
    // It pushes the rest down and covers nothing.
    CHECK(desk.band().mapTo(&desk.window, QPoint(0, desk.band().height())).y() <= DuressDesk::find(desk.window, "incidentBoard")->mapTo(&desk.window, QPoint()).y());
}

TEST_CASE("its words are white in light and dark, also where a tool bar colours them")
{
    DuressDesk desk;
    desk.raise(desk.t1);
    for (const auto theme : {Looks::Theme::Light, Looks::Theme::Dark}) {
        desk.looks.setTheme(theme);
        QTest::qWait(50);
        for (const auto* label : desk.band().findChildren<QLabel*>())
            if (!label->text().isEmpty())
                CHECK(label->palette().color(label->foregroundRole()) == desk.looks.color(Looks::OnFill));
    }
}

TEST_CASE("in the smallest window the band leaves room for the work")
{
    DuressDesk desk;
    desk.looks.setTextSize(200);
    desk.raise(desk.t1, true);
    const int roomy = desk.band().height();
    desk.window.resize(960, 540);
    CHECK(DuressDesk::comes([&] { return desk.window.width() == 960 && desk.band().height() < 290; }));
    CHECK(roomy > 100);
}

TEST_CASE("F12 takes the duress from any field, writes the name of whoever is there, and moves nothing")
{
    DuressDesk desk;
    desk.raise(desk.t1);
    auto* line = DuressDesk::find<QLineEdit>(desk.window, "commandLine");
    line->setFocus();
    QTest::keyClicks(line, u"note 102 x"_s);
    desk.press(Qt::Key_F12);
    REQUIRE(DuressDesk::comes([&] { return desk.of(desk.t1) && !desk.of(desk.t1)->isLoud(); }));
    CHECK(desk.of(desk.t1)->takenBy == desk.rosa.id);
    CHECK(QApplication::focusWidget() == line);
    CHECK(line->text() == u"note 102 x"_s);
    CHECK(desk.band().isVisible());
    CHECK(desk.band().words().contains(u"Taken by Rosa Delgado"));
    CHECK_FALSE(desk.band().alternates());
    REQUIRE(DuressDesk::comes([&] { return desk.echo().contains(u"You take the duress of Team 1"); }));
    desk.does(desk.dispatch.endDuress(desk.t1.id, u"both in the car"_s));
    CHECK(DuressDesk::comes([&] { return !desk.band().isVisible(); }));
    desk.press(Qt::Key_F12);
    CHECK(desk.echo().contains(u"No team is in duress"));
}

TEST_CASE("F12 works in a dialog that holds the window back")
{
    DuressDesk desk;
    desk.raise(desk.t1);
    QDialog dialog(&desk.window);
    dialog.setModal(true);
    QLineEdit reason(&dialog);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClicks(&reason, u"because"_s);
    QTest::keyClick(&reason, Qt::Key_F12);
    REQUIRE(DuressDesk::comes([&] { return desk.of(desk.t1) && !desk.of(desk.t1)->isLoud(); }));
    CHECK(reason.text() == u"because"_s);
    CHECK(dialog.isVisible());
}

TEST_CASE("Shift+F12 shows the number to dial and leaves the keyboard where it is")
{
    DuressDesk desk;
    auto team = desk.t1;
    team.phone = u"916-555-0201"_s;
    Changes changes;
    changes.of<Team>() = {team};
    desk.picture.apply(changes);
    auto* line = DuressDesk::find<QLineEdit>(desk.window, "commandLine");
    line->setFocus();
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(desk.echo().contains(u"No team is in duress"));
    desk.raise(desk.t1);
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(desk.echo().contains(u"916-555-0201"));
    CHECK(QApplication::focusWidget() == line);
    team.phone.clear();
    changes.of<Team>() = {team};
    desk.picture.apply(changes);
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK(desk.echo().contains(u"No phone number of Team 1 is written down"));
    CHECK(desk.of(desk.t1)->isLoud());
}

TEST_CASE("the menu types the command for the chosen team, and the band types its end")
{
    DuressDesk desk;
    auto* line = DuressDesk::find<QLineEdit>(desk.window, "commandLine");
    desk.window.actions().testDuress->trigger();
    CHECK(line->text().startsWith(u"testduress "));
    desk.raise(desk.t1);
    desk.take(desk.t1);
    DuressDesk::find<QPushButton>(desk.window, "duressTake")->click();
    CHECK(line->text() == u"endduress t1 "_s);
    CHECK(line->hasFocus());
    QTest::keyClicks(line, u"both in the car"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(DuressDesk::comes([&] { return !desk.of(desk.t1); }));
}

TEST_CASE("a locked desk takes it after sign-in only")
{
    DuressDesk desk;
    desk.raise(desk.t1);
    desk.window.setLocked(true);
    auto& lock = desk.window.lockScreen();
    auto* band = DuressDesk::find<DuressBand>(lock, "lockDuressBand");
    CHECK(band->isVisible());
    for (const auto& name : {u"Okoro"_s, u"Yusuf"_s, u"4th Ave"_s, u"102"_s})
        CHECK_FALSE(band->words().contains(name));
    CHECK(band->words().contains(u"DURESS, Team 1"));
    QSignalSpy asked(&lock, &LockScreen::unlockRequested);
    desk.press(Qt::Key_F12);
    CHECK(desk.of(desk.t1)->isLoud());
    CHECK(asked.isEmpty());
    // The number of a team is no business of a locked desk.
    desk.press(Qt::Key_F12, Qt::ShiftModifier);
    CHECK_FALSE(desk.echo().contains(u"916"));
    auto* name = DuressDesk::find<QLineEdit>(lock, "lockSignInName");
    auto* passphrase = DuressDesk::find<QLineEdit>(lock, "lockPassphrase");
    QTest::keyClicks(name, u"rosa"_s);
    desk.press(Qt::Key_F12);
    CHECK(passphrase->hasFocus());
    QTest::keyClicks(passphrase, u"training"_s);
    QTest::keyClick(passphrase, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(lock.takesDuress()); // Enter after F12: she asked to take it
    lock.refuse(u"That passphrase does not open this desk."_s);
    CHECK(desk.of(desk.t1)->isLoud());
    desk.window.setLocked(false);
    CHECK_FALSE(lock.takesDuress());
}

TEST_CASE("whoever only unlocks takes nothing; when another desk has taken it the button goes")
{
    DuressDesk desk;
    desk.raise(desk.t1);
    desk.window.setLocked(true);
    auto& lock = desk.window.lockScreen();
    auto* button = DuressDesk::find<QPushButton>(lock, "lockTakeDuress");
    CHECK(button->isVisible());
    QTest::keyClicks(DuressDesk::find<QLineEdit>(lock, "lockSignInName"), u"rosa"_s);
    QTest::keyClicks(DuressDesk::find<QLineEdit>(lock, "lockPassphrase"), u"training"_s);
    QTest::keyClick(DuressDesk::find<QLineEdit>(lock, "lockPassphrase"), Qt::Key_Return);
    CHECK_FALSE(lock.takesDuress());
    desk.take(desk.t1);
    CHECK_FALSE(button->isVisible());
    CHECK(DuressDesk::find<DuressBand>(lock, "lockDuressBand")->isVisible());
}

TEST_CASE("the band is read aloud at once when a team calls, once, and when another calls")
{
    Looks looks;
    looks.apply(*qApp);
    DuressBand band(&looks, DuressBand::Place::Desk);
    Heard heard;
    auto notice = aNotice();
    band.setNotice(notice);
    REQUIRE(Heard::said.size() == 1);
    CHECK(Heard::said.first().second == QAccessible::AnnouncementPoliteness::Assertive);
    CHECK(Heard::said.first().first.startsWith(u"DURESS, Team 5 P. Nakamura"));
    notice.since = u"Silent button 02:47:04, 9 s ago · position 4 s ago"_s;
    band.setNotice(notice);
    CHECK(Heard::said.size() == 1);
    notice.isLoud = false;
    band.setNotice(notice);
    CHECK(Heard::said.size() == 1);
    band.setNotice(aNotice());
    CHECK(Heard::said.size() == 2);
    CHECK(band.accessibleName() == u"DURESS, Team 5"_s);
    CHECK(band.accessibleDescription().contains(u"Nobody has taken it yet."));
}

TEST_CASE("the edge changes sides while it is loud and stands still when less motion is asked for; the words never vanish")
{
    Looks looks;
    looks.apply(*qApp);
    DuressBand band(&looks, DuressBand::Place::Desk);
    band.resize(1400, 80);
    band.setNotice(aNotice());
    band.show();
    CHECK(band.alternates());
    const auto middle = [&] { return band.grab(QRect(20, 12, band.width() - 40, band.height() - 24)).toImage(); };
    const auto edge = [&] { return band.grab(QRect(0, 0, band.width(), 3)).toImage(); };
    const auto words = middle();
    const auto before = edge();
    CHECK(QTest::qWaitFor([&] { return edge() != before; }, 2'000));
    CHECK(middle() == words);
    CHECK(QTest::qWaitFor([&] { return edge() == before; }, 2'000));
    band.setNotice(aNotice(false));
    CHECK_FALSE(band.alternates());

    band.setNotice(aNotice());
    CHECK(band.alternates());
    band.setStill(true);
    CHECK_FALSE(band.alternates());
    const auto still = edge();
    QTest::qWait(700);
    CHECK(edge() == still);
    band.setStill(false);
    CHECK(band.alternates());
}

TEST_CASE("the band keeps all its words at every width and text size, in light and dark, and an exercise is hatched")
{
    Looks looks;
    looks.apply(*qApp);
    for (const auto theme : {Looks::Theme::Dark, Looks::Theme::Light})
        for (const int percent : {100, 200})
            for (const auto place : {DuressBand::Place::Desk, DuressBand::Place::Lock})
                for (const int width : {960, 1440, 1920}) {
                    INFO(percent << " % at " << width);
                    looks.setTheme(theme);
                    looks.setTextSize(percent);
                    DuressBand band(&looks, place);
                    band.setRoom(width * 9 / 16);
                    band.resize(width, 10);
                    band.setNotice(aNotice());
                    band.show();
                    QCoreApplication::processEvents();
                    CHECK(band.width() == width);
                    CHECK(band.height() < width * 9 / 16);
                    for (const auto* label : band.findChildren<QLabel*>())
                        if (label->isVisible()) {
                            INFO(label->objectName().toStdString());
                            CHECK(label->height() >= label->heightForWidth(label->width()));
                            CHECK(band.rect().contains(label->geometry()));
                        }
                    for (const auto* button : band.findChildren<QPushButton*>())
                        if (button->isVisible()) {
                            CHECK(button->width() >= button->sizeHint().width());
                            CHECK(button->focusPolicy() == Qt::NoFocus);
                            CHECK(band.rect().contains(button->geometry()));
                        }
                    const auto real = band.grab().toImage();
                    CHECK(shareOf(real, looks.color(Looks::Duress)) > 40);
                    band.setNotice(aNotice(true, true));
                    CHECK(shareOf(band.grab().toImage(), looks.color(Looks::Duress)) < shareOf(real, looks.color(Looks::Duress)) + 1);
                    CHECK(band.grab().toImage() != real);
                }
    looks.setTextSize(100);
}

TEST_CASE("Pictures of a call for help at twice the text", "[.pictures]")
{
    DuressDesk desk;
    desk.looks.setTextSize(200);
    desk.window.resize(1920, 1080);
    desk.raise(desk.t1);
    for (const auto theme : {Looks::Theme::Dark, Looks::Theme::Light}) {
        desk.looks.setTheme(theme);
        QTest::qWait(300);
        REQUIRE(desk.window.grab().save(QDir::tempPath() + (theme == Looks::Theme::Dark ? u"/duress-dark-200.png"_s : u"/duress-light-200.png"_s)));
    }
}
