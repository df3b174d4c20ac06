#include "alertlist.h"
#include "shiftdesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <sys/syscall.h>
#include <unistd.h>

using namespace dispatch;
using namespace dispatch::test;
using namespace Qt::StringLiterals;

namespace {

std::atomic<long long> movedBy = 0; ///< seconds

QByteArray lineFromParent()
{
    QByteArray line;
    char letter = 0;
    while (read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line.append(letter);
    return line;
}

void tell(const QJsonObject& line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

/// The system's clock as this process sees it: somebody can set it, without being the administrator of the machine.
extern "C" int clock_gettime(clockid_t which, timespec* time) noexcept
{
    const auto answer = static_cast<int>(syscall(SYS_clock_gettime, which, time));
    if (which == CLOCK_REALTIME)
        time->tv_sec += movedBy;
    return answer;
}

/// A desk on the machine's own clocks, to be stopped, hung and deceived. After each beat it tells on standard output what it shows and what is true.
/// Told "due", a check-in and a promised arrival are late five seconds later; "hang", the thread of its windows hangs until the next line;
/// "move SECONDS", somebody has set the system's time.
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const SystemClock clock;
    ShiftDesk desk(clock);
    QObject::connect(&desk.timers, &TimerWatch::cameBack, &app, [](Span silence) { tell({{u"cameBack"_s, qint64{silence.count()}}}); });
    QObject::connect(&desk.timers, &TimerWatch::beat, &app, [&](Instant now) {
        const auto& picture = desk.picture.now();
        tell({{u"beat"_s, qint64{toMsecs(now)}}, {u"steady"_s, qint64{std::chrono::duration_cast<Span>(std::chrono::steady_clock::now().time_since_epoch()).count()}},
            {u"alive"_s, desk.timers.alive()}, {u"timers"_s, desk.strip(LinkStrip::Part::Timers)}, {u"alerts"_s, desk.strip(LinkStrip::Part::Alerts)}, {u"said"_s, desk.said()},
            {u"checkIn"_s, desk.shown(u"102"_s, IncidentBoardModel::CheckIn)}, {u"checkInTrue"_s, checkInClock(desk.teamOn(u"102"_s), now).words},
            {u"promise"_s, desk.shown(u"104"_s, IncidentBoardModel::NextDue)}, {u"promiseTrue"_s, nextDue(picture, desk.incident(u"104"_s), now).words},
            {u"alertsTrue"_s, qint64{alertsOf(picture, now).size()}}});
    });
    QSocketNotifier parent(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&parent, &QSocketNotifier::activated, &app, [&] {
        const auto line = lineFromParent();
        if (line.isEmpty()) {
            app.quit();
        } else if (line == "due") {
            auto checkIn = desk.teamOn(u"102"_s);
            checkIn.checkedAt = clock.now() + 5 * second - checkIn.checkMinutes * minute;
            auto promise = desk.incident(u"104"_s);
            promise.determinedAt = clock.now() + 5 * second - *promise.promiseMinutes * minute;
            desk.writes({patchOf(desk.teamOn(u"102"_s), checkIn), patchOf(desk.incident(u"104"_s), promise)});
            tell({{u"due"_s, true}});
        } else if (line == "hang") {
            tell({{u"hangs"_s, true}});
            lineFromParent();
        } else if (line.startsWith("move ")) {
            movedBy += line.sliced(5).toLongLong();
        }
    });
    return QApplication::exec();
}
