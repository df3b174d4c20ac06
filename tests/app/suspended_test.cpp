#include "instant.h"
#include "print.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

/// A real process of the desk's, its own clocks running, and what it told.
class Suspendee {
public:
    Suspendee()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_LOGGING_RULES"_s, u"dispatch.sounds.debug=true"_s);
        environment.insert(u"PULSE_SERVER"_s, u"unix:/nonexistent/sound"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(SUSPENDEE), QStringList{});
        REQUIRE(m_process.waitForStarted());
        beats(2);
    }
    ~Suspendee()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    void says(const QByteArray& line) { m_process.write(line + '\n'); }
    /// The next line with such a key.
    QJsonObject next(const QString& key)
    {
        for (;;) {
            const auto line = next();
            if (line.contains(key))
                return line;
        }
    }
    QJsonObject next()
    {
        INFO(m_errors.toStdString());
        while (!m_process.canReadLine()) {
            REQUIRE(m_process.state() == QProcess::Running);
            m_process.waitForReadyRead(1000);
            m_errors += m_process.readAllStandardError();
        }
        const auto line = m_process.readLine();
        const auto told = QJsonDocument::fromJson(line).object();
        INFO(line.toStdString());
        // Whatever befell it: nothing that it shows is old.
        CHECK(told.value("checkIn"_L1) == told.value("checkInTrue"_L1));
        CHECK(told.value("promise"_L1) == told.value("promiseTrue"_L1));
        if (told.contains("beat"_L1)) {
            CHECK(told.value("alerts"_L1).toString().startsWith(QString::number(told.value("alertsTrue"_L1).toInt()) + u" alert"_s));
            m_last = told;
        }
        return told;
    }
    QJsonObject beats(int times = 1)
    {
        QJsonObject beat;
        for (int each = 0; each < times; ++each)
            beat = next(u"beat"_s);
        return beat;
    }
    /// The first beat that tells it.
    QJsonObject tells(const QString& key, const QString& words)
    {
        for (;;)
            if (const auto beat = beats(); beat.value(key).toString().contains(words))
                return beat;
    }
    /// Everything that it has told by now.
    void catchUp()
    {
        m_process.waitForReadyRead(0);
        while (m_process.canReadLine())
            next();
    }
    [[nodiscard]] const QJsonObject& last() const { return m_last; }
    [[nodiscard]] qsizetype heard(const QByteArray& words)
    {
        m_errors += m_process.readAllStandardError();
        return m_errors.count(words);
    }
    bool comesToBeHeard(const QByteArray& words)
    {
        return QTest::qWaitFor([&] { return heard(words) > 0; }, 60'000);
    }
    /// The process stands still: the kernel says so.
    void stop()
    {
        REQUIRE(::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP) == 0);
        REQUIRE(QTest::qWaitFor([this] {
            QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
            return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") T ");
        }, 60'000));
    }
    void goOn() { REQUIRE(::kill(static_cast<pid_t>(m_process.processId()), SIGCONT) == 0); }

private:
    QProcess m_process;
    QByteArray m_errors;
    QJsonObject m_last;
};

qint64 steadyOf(const QJsonObject& beat) { return beat.value("steady"_L1).toInteger(); }

} // namespace

TEST_CASE("a desk whose process is suspended tells afterwards for how long, shows the true time on every clock and raises what fell due")
{
    Suspendee desk;
    desk.says("due");
    desk.next(u"due"_s);
    const auto near = desk.beats();
    CHECK_FALSE(near.value("checkIn"_L1).toString().contains("late"_L1));
    CHECK(near.value("timers"_L1).toString().startsWith("Timers alive"_L1));
    CHECK(desk.heard("check_in_late") == 0);

    desk.stop();
    desk.catchUp();
    const auto before = desk.last();
    CHECK_FALSE(before.value("checkIn"_L1).toString().contains("late"_L1));
    QElapsedTimer stopped;
    stopped.start();
    QTest::qWait(1000 * std::max(8, qEnvironmentVariable("SUSPEND_SECONDS", u"8"_s).toInt()));
    const auto atLeast = stopped.elapsed();
    desk.goOn();

    const auto told = desk.next(u"cameBack"_s).value("cameBack"_L1).toInteger();
    const auto after = desk.tells(u"timers"_s, u"alive"_s);
    CHECK(told >= atLeast);
    CHECK(told <= steadyOf(after) - steadyOf(before) + 1000); // the last beat may have been one that could not be told any more
    CHECK(after.value("timers"_L1).toString() == u"Timers alive, 0 s ago, after a stop of %1"_s.arg(spanWords(Span{told})));
    CHECK(after.value("said"_L1).toString().contains(u"had stopped for %1"_s.arg(spanWords(Span{told}))));
    CHECK(after.value("checkIn"_L1).toString().endsWith(" late"_L1));
    CHECK(after.value("promise"_L1).toString().endsWith(" late"_L1));
    CHECK(desk.comesToBeHeard("to sound: \"check_in_late\""));
    CHECK(desk.comesToBeHeard("to sound: \"timers_stopped\""));

    // Each sounds once, and everything goes on.
    const auto later = desk.beats(3);
    CHECK(later.value("alive"_L1).toBool());
    CHECK(steadyOf(later) > steadyOf(after));
    CHECK(desk.heard("to sound: \"check_in_late\"") == 1);
    CHECK(desk.heard("to sound: \"timers_stopped\"") == 1);
    CHECK(desk.heard("the beats stopped") == 1);
}

TEST_CASE("while the thread of the windows hangs the watcher's own tells it and lets it sound; when it is back, all of it is shown")
{
    Suspendee desk;
    desk.says("due");
    desk.next(u"due"_s);
    desk.beats();
    desk.says("hang");
    desk.next(u"hangs"_s);
    const auto before = steadyOf(desk.last());
    // Nothing of the windows runs, and somebody who looks elsewhere hears it.
    REQUIRE(desk.comesToBeHeard("to sound: \"timers_stopped\""));
    CHECK(desk.heard("the beats stopped") == 1);
    desk.catchUp();
    CHECK(steadyOf(desk.last()) == before);
    CHECK(desk.heard("check_in_late") == 0);

    desk.says("go on");
    const auto told = desk.next(u"cameBack"_s).value("cameBack"_L1).toInteger();
    CHECK(told > 5000);
    const auto after = desk.tells(u"timers"_s, u"alive"_s);
    CHECK(after.value("timers"_L1).toString().endsWith(u"after a stop of %1"_s.arg(spanWords(Span{told}))));
    CHECK(after.value("checkIn"_L1).toString().endsWith(" late"_L1));
    CHECK(desk.comesToBeHeard("to sound: \"check_in_late\""));
    desk.beats(2);
    CHECK(desk.heard("to sound: \"timers_stopped\"") == 1);
    CHECK(desk.heard("to sound: \"check_in_late\"") == 1);
}

TEST_CASE("a system time that somebody sets is told with how far, and every clock goes by it at once; no timer has stopped")
{
    Suspendee desk;
    desk.says("due");
    desk.next(u"due"_s);
    // By no whole minute: a few thousandths lie between the readings of the two clocks.
    desk.says("move 3690");
    const auto later = desk.tells(u"said"_s, u"clock moved by 1 h 01"_s);
    CHECK(later.value("checkIn"_L1).toString() == u"1 h 01 late"_s);
    CHECK(later.value("promise"_L1).toString() == u"1 h 01 late"_s);
    desk.says("move -5430");
    const auto earlier = desk.tells(u"said"_s, u"clock moved by 1 h 30"_s);
    CHECK(earlier.value("beat"_L1).toInteger() < later.value("beat"_L1).toInteger());
    // Counted from a time that has not been yet, no clock claims to know.
    CHECK(earlier.value("checkIn"_L1).toString().startsWith("unknown"_L1));
    desk.says("move 1770");
    desk.tells(u"said"_s, u"clock moved by 29 min"_s);
    desk.beats(2);
    CHECK(desk.heard("timers_stopped") == 0);
    CHECK(desk.heard("the beats stopped") == 0);
}
