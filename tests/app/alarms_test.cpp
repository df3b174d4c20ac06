#include "alertlist.h"
#include "dispatcheractions.h"
#include "manualclock.h"
#include "print.h"
#include "shiftdesk.h"

#include <QAction>
#include <QLoggingCategory>
#include <QMutex>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

/// No tone is to sound where the tests run: the sound server is looked for where none is.
const bool noServer = qputenv("PULSE_SERVER", "unix:/nonexistent/sound");

/// What the thread of the sounds is told, in its order: what is left out is the loudspeaker alone.
class Heard {
public:
    Heard()
    {
        told.clear();
        QLoggingCategory::setFilterRules(u"dispatch.sounds.debug=true"_s);
        before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& message) {
            if (QByteArrayView(context.category) != "dispatch.sounds") {
                before(type, context, message);
                return;
            }
            const QMutexLocker lock(&mutex);
            told.append(QString(message).remove(u'"'));
        });
    }
    ~Heard()
    {
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
    }
    [[nodiscard]] static qsizetype count(const QString& line)
    {
        const QMutexLocker lock(&mutex);
        return told.count(line);
    }
    [[nodiscard]] static qsizetype times(const QString& kind) { return count(u"to sound: "_s + kind); }

private:
    static inline QMutex mutex;
    static inline QStringList told;
    static inline QtMessageHandler before = nullptr;
};

class Alarming {
public:
    [[nodiscard]] static bool comes(const std::function<bool()>& what) { return QTest::qWaitFor(what, 20'000); }
    void beat() { Q_EMIT desk.timers.beat(clock.now()); }
    void goOn(Span by)
    {
        clock.advance(by);
        beat();
    }
    [[nodiscard]] QString alerts() { return desk.strip(LinkStrip::Part::Alerts); }
    /// As many as there are.
    [[nodiscard]] bool saysAllAlerts() { return alerts().startsWith(u"%1 alert(s)"_s.arg(alertsOf(desk.picture.now(), clock.now()).size())); }
    /// The team on @p number checked in so long ago.
    void checkedIn(const QString& number, Span ago)
    {
        auto after = desk.teamOn(number);
        after.checkedAt = clock.now() - ago;
        desk.writes({patchOf(desk.teamOn(number), after)});
    }
    /// The hour that was promised on 104 began so long ago.
    void promise(Span ago)
    {
        auto after = desk.incident(u"104"_s);
        after.determinedAt = clock.now() - ago;
        desk.writes({patchOf(desk.incident(u"104"_s), after)});
    }
    /// Everything that was asked of the sounds before has been told by now.
    void afterAll()
    {
        const auto due = Heard::times(u"due"_s);
        promise(std::exchange(m_isNear, !m_isNear) ? 61 * minute : 46 * minute);
        beat();
        REQUIRE(comes([&] { return Heard::times(u"due"_s) > due; }));
    }
    void said(const QString& number, const QString& by, SaidTo to, const QString& words)
    {
        LogEntry entry;
        entry.id = desk.next<LogEntryId>();
        entry.incident = desk.incident(number).id;
        entry.kind = LogKind::Message;
        entry.at = entry.recordedAt = clock.now();
        entry.by = desk.called(by).id;
        entry.byName = by;
        entry.words = words;
        entry.stateWord = word(to);
        desk.writes({insertOf(entry)});
    }

    Heard heard;
    ManualClock clock;
    std::atomic<qint64> steady = 1'000'000;
    ShiftDesk desk{clock, [this] { return std::chrono::steady_clock::time_point{std::chrono::milliseconds{steady.load()}}; }};

private:
    bool m_isNear = false;
};

} // namespace

TEST_CASE_METHOD(Alarming, "what was ringing when the desk opened is told and does not sound; what begins sounds once, and is told until its cause ends")
{
    REQUIRE(noServer);
    beat();
    const auto before = alertsOf(desk.picture.now(), clock.now()).size();
    CHECK(before > 0);
    CHECK(saysAllAlerts());
    CHECK(alerts().endsWith(u"no sound device"_s));

    // Nobody has heard from the team on 102 for its quarter of an hour.
    checkedIn(u"102"_s, 14 * minute);
    goOn(minute);
    REQUIRE(comes([] { return Heard::times(u"check_in_late"_s) == 1; }));
    CHECK(desk.shown(u"102"_s, IncidentBoardModel::CheckIn) == u"0 s late"_s);
    CHECK(saysAllAlerts());
    for (int each = 0; each < 5; ++each)
        goOn(second);
    CHECK(desk.shown(u"102"_s, IncidentBoardModel::CheckIn) == u"5 s late"_s);
    CHECK(saysAllAlerts());
    const auto late = alertsOf(desk.picture.now(), clock.now()).size();
    // They are heard: it is over, and the next time it begins it sounds again.
    checkedIn(u"102"_s, Span{0});
    beat();
    CHECK(alertsOf(desk.picture.now(), clock.now()).size() == late - 1);
    CHECK(saysAllAlerts());
    afterAll();
    CHECK(Heard::times(u"check_in_late"_s) == 1);
    checkedIn(u"102"_s, 16 * minute);
    beat();
    REQUIRE(comes([] { return Heard::times(u"check_in_late"_s) == 2; }));
}

TEST_CASE_METHOD(Alarming, "a promised arrival sounds when it comes near and when it is broken, each once")
{
    beat();
    promise(46 * minute);
    beat();
    beat();
    REQUIRE(comes([] { return Heard::times(u"due"_s) == 1; }));
    promise(60 * minute);
    beat();
    beat();
    REQUIRE(comes([] { return Heard::times(u"due"_s) == 2; }));
    CHECK(desk.shown(u"104"_s, IncidentBoardModel::NextDue) == u"0 s late"_s);
    CHECK(Heard::times(u"check_in_late"_s) == 0);
}

TEST_CASE_METHOD(Alarming, "a kind that somebody has switched off is silent, also where it would have spoken for another one")
{
    desk.settings.setSound(u"check_in_late"_s, false);
    beat();
    checkedIn(u"102"_s, 15 * minute);
    promise(46 * minute);
    beat();
    REQUIRE(comes([] { return Heard::times(u"due"_s) == 1; }));
    CHECK(Heard::times(u"check_in_late"_s) == 0);
    CHECK(desk.shown(u"102"_s, IncidentBoardModel::CheckIn) == u"0 s late"_s);
    desk.settings.setSound(u"check_in_late"_s, true);
    checkedIn(u"102"_s, Span{0});
    beat();
    checkedIn(u"102"_s, 15 * minute);
    beat();
    REQUIRE(comes([] { return Heard::times(u"check_in_late"_s) == 1; }));
}

TEST_CASE_METHOD(Alarming, "a call that rings is heard again and again until it is answered; a second one is heard at once")
{
    beat();
    desk.phoneRings(1);
    REQUIRE(comes([] { return Heard::times(u"call_waiting"_s) == 1; }));
    for (int each = 0; each < 3; ++each)
        goOn(second);
    desk.phoneRings(1);
    afterAll();
    CHECK(Heard::times(u"call_waiting"_s) == 1);
    goOn(second);
    REQUIRE(comes([] { return Heard::times(u"call_waiting"_s) == 2; }));
    desk.phoneRings(2);
    REQUIRE(comes([] { return Heard::times(u"call_waiting"_s) == 3; }));
    // One is answered, the other rings on.
    desk.phoneRings(1);
    for (int each = 0; each < 4; ++each)
        goOn(second);
    REQUIRE(comes([] { return Heard::times(u"call_waiting"_s) == 4; }));
    CHECK(Heard::count(u"ends: call_waiting"_s) == 0);
    desk.phoneRings(0);
    REQUIRE(comes([] { return Heard::count(u"ends: call_waiting"_s) == 1; }));
    for (int each = 0; each < 4; ++each)
        goOn(second);
    afterAll();
    CHECK(Heard::times(u"call_waiting"_s) == 4);
}

TEST_CASE_METHOD(Alarming, "only a duress sounds on and on, at once and whatever is switched off or locked, until somebody has taken it")
{
    for (const auto* kind : {"call_waiting", "check_in_late", "message", "timers_stopped", "duress"})
        desk.settings.setSound(QString::fromLatin1(kind), false);
    beat();
    Duress duress;
    duress.id = desk.next<DuressId>();
    duress.team = desk.teamOn(u"102"_s).team;
    duress.incident = desk.incident(u"102"_s).id;
    duress.raisedAt = clock.now();
    duress.how = DuressHow::Silent;
    desk.writes({insertOf(duress)});
    // It waits for no beat.
    REQUIRE(comes([] { return Heard::times(u"duress"_s) >= 1; }));
    CHECK(desk.window().findChild<QWidget*>(u"duressBand"_s)->isVisible());
    for (int each = 0; each < 10; ++each)
        goOn(second);
    CHECK(alerts().startsWith(u"1 duress"_s));
    REQUIRE(comes([] { return Heard::times(u"duress"_s) >= 11; }));
    desk.window().setLocked(true);
    const auto atLock = Heard::times(u"duress"_s);
    goOn(second);
    REQUIRE(comes([&] { return Heard::times(u"duress"_s) > atLock; }));
    desk.window().setLocked(false);

    CHECK(Heard::count(u"ends: duress"_s) == 0);
    auto taken = duress;
    taken.takenBy = desk.called(u"osei"_s).id;
    taken.takenAt = clock.now();
    desk.writes({patchOf(duress, taken)});
    REQUIRE(comes([] { return Heard::count(u"ends: duress"_s) == 1; }));
    // Red until it has ended, and silent.
    const auto atTaking = Heard::times(u"duress"_s);
    goOn(second);
    afterAll();
    CHECK(Heard::times(u"duress"_s) == atTaking);
    CHECK(alerts().startsWith(u"1 duress"_s));
    auto over = taken;
    over.endedBy = taken.takenBy;
    over.endedAt = clock.now();
    over.outcome = u"they are safe"_s;
    desk.writes({patchOf(taken, over)});
    beat();
    CHECK_FALSE(alerts().contains(u"duress"_s));
}

TEST_CASE_METHOD(Alarming, "a message that nobody has in sight sounds quietly, once; one that is seen, one's own and one behind the lock do not")
{
    beat();
    auto& window = desk.window();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    window.goTo(desk.incident(u"104"_s).id);
    window.actions().talk->trigger();
    REQUIRE(comes([&] { return window.showsTalk(desk.incident(u"104"_s).id); }));

    said(u"104"_s, u"osei"_s, SaidTo::Dispatcher, u"Ask what helps."_s);
    afterAll();
    CHECK(Heard::times(u"message"_s) == 0);
    said(u"102"_s, u"rosa"_s, SaidTo::Clinician, u"He is calm."_s);
    said(u"102"_s, u"brandt"_s, SaidTo::Clinician, u"His uncle comes."_s);
    window.setLocked(true);
    said(u"102"_s, u"osei"_s, SaidTo::Dispatcher, u"Who is with him?"_s);
    window.setLocked(false);
    afterAll();
    CHECK(Heard::times(u"message"_s) == 0);

    // It waits for no beat, and of several words at once the first is enough.
    said(u"102"_s, u"osei"_s, SaidTo::Dispatcher, u"Stay on the line."_s);
    said(u"102"_s, u"osei"_s, SaidTo::Everybody, u"And call his uncle."_s);
    REQUIRE(comes([] { return Heard::times(u"message"_s) == 1; }));
    afterAll();
    CHECK(Heard::times(u"message"_s) == 1);
    beat();
    CHECK(alerts().contains(u"message(s) or answer(s)"_s));

    // Later again; and not where somebody has switched it off.
    goOn(11 * second);
    said(u"102"_s, u"osei"_s, SaidTo::Dispatcher, u"How is he?"_s);
    REQUIRE(comes([] { return Heard::times(u"message"_s) == 2; }));
    desk.settings.setSound(u"message"_s, false);
    goOn(11 * second);
    said(u"102"_s, u"osei"_s, SaidTo::Dispatcher, u"Are you there?"_s);
    afterAll();
    CHECK(Heard::times(u"message"_s) == 2);
}

TEST_CASE_METHOD(Alarming, "timers that stopped sound once, and what is told of it stays for a while after they are back")
{
    beat();
    steady += (12 * second).count();
    clock.advance(12 * second);
    REQUIRE(comes([] { return Heard::times(u"timers_stopped"_s) == 1; }));
    REQUIRE(comes([&] { return desk.strip(LinkStrip::Part::Timers) == u"Timers alive, 0 s ago, after a stop of 12 s"_s; }));
    CHECK(desk.said().contains(u"had stopped for 12 s"_s));
    // Whoever comes back to a desk that has locked itself reads it, too.
    desk.window().setLocked(true);
    desk.window().setLocked(false);
    CHECK(desk.said().contains(u"had stopped for 12 s"_s));
    afterAll();
    CHECK(Heard::times(u"timers_stopped"_s) == 1);
    desk.settings.setSound(u"timers_stopped"_s, false);
    beat();
    steady += (7 * second).count();
    clock.advance(7 * second);
    REQUIRE(comes([&] { return desk.strip(LinkStrip::Part::Timers).endsWith(u"after a stop of 7 s"_s); }));
    afterAll();
    CHECK(Heard::times(u"timers_stopped"_s) == 1);
}

TEST_CASE_METHOD(Alarming, "a locked desk tells of a stop of its timers, and never promises timers that do not run")
{
    const auto label = [&](const QString& name) {
        auto* found = desk.window().findChild<QLabel*>(name);
        REQUIRE(found);
        return found;
    };
    auto* told = label(u"lockTimers"_s);
    auto* goesOn = label(u"lockGoesOn"_s);
    beat();
    desk.window().setLocked(true);
    CHECK_FALSE(told->isVisible());
    CHECK(goesOn->text().contains(u"timers run"_s));
    // No timer beats any more, and whoever watches tells it in its place.
    steady += (6 * second).count();
    clock.advance(6 * second);
    beat();
    CHECK(told->isVisible());
    CHECK(told->text().startsWith(u"Timers stopped 6 s ago."_s));
    CHECK_FALSE(goesOn->text().contains(u"timers run"_s));
    steady += (11 * minute - 6 * second).count();
    clock.advance(11 * minute - 6 * second);
    REQUIRE(comes([&] { return told->text().contains(u"had stopped for 11 min"_s); }));
    CHECK(told->text().contains(u"until "_s + clockWords(desk.timers.cameBackAt(), QTimeZone("America/Los_Angeles"))));
    CHECK(goesOn->text().contains(u"timers run"_s));
}

TEST_CASE_METHOD(Alarming, "Pictures of a desk whose timers had stopped", "[.pictures]")
{
    beat();
    steady += (9 * minute).count();
    clock.advance(9 * minute);
    REQUIRE(comes([&] { return desk.strip(LinkStrip::Part::Timers).contains(u"after a stop of 9 min"_s); }));
    const auto take = [&](const QString& look) {
        QTest::qWait(300);
        REQUIRE(desk.window().grab().save(QDir::tempPath() + u"/timers-stood-"_s + look + u".png"_s));
    };
    desk.window().resize(1920, 1080);
    desk.looks.setTheme(Looks::Theme::Light);
    take(u"light"_s);
    desk.looks.setTheme(Looks::Theme::Dark);
    take(u"dark"_s);
    desk.looks.setTextSize(200);
    take(u"dark-200"_s);
    desk.window().setLocked(true);
    take(u"locked-dark-200"_s);
    desk.looks.setTextSize(100);
    take(u"locked-dark"_s);
    desk.looks.setTheme(Looks::Theme::Light);
    take(u"locked-light"_s);
}
