#include "commandbar.h"
#include "linkstrip.h"
#include "looks.h"

#include "panedesk.h"
#include "print.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// The bar in a window with another field, as at the desk. It only proposes: what it says is not done here.
struct BarDesk : PaneDesk {
    BarDesk()
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&elsewhere);
        layout->addWidget(bar);
        window.resize(1000, 200);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        line = bar->findChild<QLineEdit*>(u"commandLine"_s);
        echo = bar->findChild<QLabel*>(u"commandEcho"_s);
        bar->toggle();
    }
    void type(const QString& text) { QTest::keyClicks(line, text); }
    void press(Qt::Key key) { QTest::keyClick(line, key); }

    CommandLine commands{&dispatch, &intake};
    QWidget window;
    QLineEdit elsewhere;
    CommandBar* bar = new CommandBar(dispatch, &commands, &looks);
    QLineEdit* line = nullptr;
    QLabel* echo = nullptr;
};

} // namespace

TEST_CASE("a command is said and outlined before Enter, and done only by Enter")
{
    BarDesk desk;
    QSignalSpy targets(desk.bar, &CommandBar::targetsChanged);
    QSignalSpy accepted(desk.bar, &CommandBar::proposalAccepted);
    desk.type(u"send 104 t3"_s);
    CHECK(desk.echo->accessibleName().contains(u"104"_s));
    CHECK(desk.echo->accessibleName().contains(u"Team 3"_s));
    CHECK(targets.last().at(0).value<QList<IncidentId>>() == QList{desk.i104.id});
    CHECK(targets.last().at(1).value<QList<TeamId>>() == QList{desk.t3.id});
    CHECK(accepted.isEmpty());

    desk.press(Qt::Key_Return);
    REQUIRE(accepted.size() == 1);
    CHECK(accepted.first().first().value<Proposal>().incidents == QList{desk.i104.id});
    // The typed words stand until the desk has kept them; a second Enter does not do it twice.
    CHECK(desk.line->text() == u"send 104 t3"_s);
    desk.press(Qt::Key_Return);
    CHECK(accepted.size() == 1);
    desk.bar->done();
    CHECK(desk.line->text().isEmpty());
    CHECK(desk.elsewhere.hasFocus());
}

TEST_CASE("Esc leaves everything as it was and goes back to the same caret")
{
    BarDesk desk;
    desk.bar->toggle();
    desk.elsewhere.setText(u"the blue apartments"_s);
    desk.elsewhere.setCursorPosition(8);
    desk.bar->toggle();
    REQUIRE(desk.line->hasFocus());
    QSignalSpy targets(desk.bar, &CommandBar::targetsChanged);
    QSignalSpy accepted(desk.bar, &CommandBar::proposalAccepted);
    desk.type(u"send 104 t3"_s);
    desk.press(Qt::Key_Escape);
    CHECK(accepted.isEmpty());
    CHECK(targets.last().at(0).value<QList<IncidentId>>().isEmpty());
    CHECK(desk.line->text().isEmpty());
    CHECK(desk.elsewhere.hasFocus());
    CHECK(desk.elsewhere.cursorPosition() == 8);
}

TEST_CASE("what is not understood does nothing, and Tab takes what was meant")
{
    BarDesk desk;
    QSignalSpy accepted(desk.bar, &CommandBar::proposalAccepted);
    QSignalSpy opened(desk.bar, &CommandBar::openRequested);
    desk.type(u"snd 104"_s);
    CHECK(desk.echo->accessibleName().contains(u"send"_s));
    desk.press(Qt::Key_Return);
    CHECK(accepted.isEmpty());
    CHECK(opened.isEmpty());
    desk.press(Qt::Key_Tab);
    CHECK(desk.line->hasFocus());
    CHECK(desk.line->text().startsWith(u"send 104"_s));
}

TEST_CASE("a command that only opens a pane stores nothing")
{
    BarDesk desk;
    QSignalSpy opened(desk.bar, &CommandBar::openRequested);
    desk.type(u"close 102"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first().first().value<OpenPane>().incident == desk.i102.id);
    CHECK(desk.line->text().isEmpty());
}

TEST_CASE("hostile words are echoed as words")
{
    BarDesk desk;
    desk.type(u"note 104 <b>not bold</b> %1 &amp;"_s);
    CHECK(desk.echo->text().contains(u"&lt;b&gt;not bold"_s));
    CHECK(desk.echo->accessibleName().contains(u"<b>not bold</b> %1 &amp;"_s));
    desk.line->clear();
    desk.line->setText(QString(1'000'000, u'x'));
    CHECK(desk.line->text().size() <= 2'000);
    CHECK(desk.bar->height() < 120);
}

TEST_CASE("the strip keeps link, timers, alerts and clock when it is short of space")
{
    Looks looks;
    looks.apply(*qApp);
    LinkStrip strip(&looks);
    using Part = LinkStrip::Part;
    strip.set(Part::Link, u"link"_s, Looks::Ok, u"Training. Everything saved here, 2 s ago"_s);
    strip.set(Part::Timers, u"clock"_s, Looks::Ok, u"Timers alive, 1 s ago"_s);
    strip.set(Part::Positions, u"car"_s, Looks::Text, u"Positions: 7 live, 1 stale, 1 lost"_s);
    strip.set(Part::Alerts, u"bell"_s, Looks::Text, u"2 alerts, sound on"_s);
    strip.set(Part::User, {}, Looks::Text, u"Rosa Delgado, dispatcher"_s);
    strip.set(Part::Clock, {}, Looks::Text, u"Sun 22 Nov 2026, 02:47:12"_s);
    strip.resize(1600, 26);
    strip.show();
    const auto shown = [&strip] {
        QStringList words;
        for (const auto* label : strip.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    };
    CHECK(shown().size() == 6);
    strip.resize(860, 26);
    const auto few = shown();
    CHECK_FALSE(few.contains(u"Positions: 7 live, 1 stale, 1 lost"_s));
    CHECK(few.contains(u"Timers alive, 1 s ago"_s));
    CHECK(few.contains(u"2 alerts, sound on"_s));
    CHECK(few.contains(u"Sun 22 Nov 2026, 02:47:12"_s));
    // Still shorter, the link's words end early and say so; nothing else is cut.
    strip.resize(700, 26);
    CHECK(QTest::qWaitFor([&] {
        const auto labels = strip.findChildren<QLabel*>();
        return std::ranges::all_of(labels, [](const QLabel* each) { return !each->isVisible() || each->text().isEmpty() || each->width() >= each->sizeHint().width(); });
    }));
    CHECK(shown().first().endsWith(u'…'));
    CHECK(strip.words(Part::Link) == u"Training. Everything saved here, 2 s ago"_s);
}

TEST_CASE("what the strip of a window does not tell takes nothing from what it tells")
{
    Looks looks;
    looks.apply(*qApp);
    looks.setTextSize(200);
    LinkStrip strip(&looks);
    strip.resize(3000, 50);
    strip.show();
    using Part = LinkStrip::Part;
    strip.set(Part::Link, u"link"_s, Looks::Ok, u"Linked with the centre since 21:10."_s);
    strip.set(Part::Clock, {}, Looks::Text, u"Tue 22 Sep 2026, 21:10"_s);
    const auto words = [&](const QString& beginning) {
        const auto labels = strip.findChildren<QLabel*>();
        const auto found = std::ranges::find_if(labels, [&](const QLabel* each) { return each->text().startsWith(beginning); });
        REQUIRE(found != labels.end());
        return *found;
    };
    const int both = words(u"Linked"_s)->sizeHint().width() + words(u"Tue"_s)->sizeHint().width();
    strip.resize(both + 120, 50);
    CHECK(QTest::qWaitFor([&] { return words(u"Tue"_s)->width() == words(u"Tue"_s)->sizeHint().width(); }));
    CHECK(words(u"Linked"_s)->text() == u"Linked with the centre since 21:10."_s);
    CHECK(words(u"Linked"_s)->width() >= words(u"Linked"_s)->sizeHint().width());
    CHECK(words(u"Tue"_s)->width() >= words(u"Tue"_s)->sizeHint().width());
}

TEST_CASE("stopped timers are told by shape and words in the strip")
{
    Looks looks;
    looks.apply(*qApp);
    LinkStrip strip(&looks);
    using Part = LinkStrip::Part;
    strip.resize(900, 26);
    strip.show();
    strip.set(Part::Timers, u"clock"_s, Looks::Ok, u"Timers alive, 1 s ago"_s);
    const auto calm = strip.grab().toImage();
    strip.set(Part::Timers, u"late"_s, Looks::Red, u"Timers stopped 12 s ago. Watch the clocks yourself, call the teams."_s);
    CHECK(strip.grab().toImage() != calm);
    CHECK(strip.words(Part::Timers) == u"Timers stopped 12 s ago. Watch the clocks yourself, call the teams."_s);
}
