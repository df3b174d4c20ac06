#include "bench.h"
#include "bundledfiles.h"

#include "approvaldesk.h"
#include "conversationdesk.h"
#include "gapwatch.h"
#include "idsource.h"
#include "livepicture.h"
#include "looks.h"
#include "manualclock.h"
#include "oversightwindow.h"
#include "rosterrules.h"
#include "store.h"

#include <QApplication>
#include <QTemporaryDir>

#include <ctime>

using namespace Qt::StringLiterals;

/// A second of the oversight window on a night that is far too busy.
namespace dispatch::bench {
namespace {

constexpr int responses = 300;
constexpr int teams = 40;

/// Forty teams, each on a response and eight behind it, those without a team for longer and longer.
Changes night(const Clock& clock)
{
    IdSource ids(clock, QRandomGenerator(3));
    Changes changes;
    for (int i = 0; i < teams; ++i) {
        const Team team{ids.next<TeamId>(), u"T%1"_s.arg(i + 1), {}, {u"en"_s}, {}, u"Post"_s, Point{38.5, -121.4}, clock.now() - 4 * hour, clock.now() + 4 * hour};
        changes.of<Team>().append(team);
        changes.of<Fix>().append(Fix{team.id, {38.5 + i * 0.004, -121.4}, clock.now(), clock.now(), {}, {}});
    }
    for (int i = 0; i < responses; ++i) {
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = QString::number(1'000 + i);
        incident.answeredAt = incident.filedAt = clock.now() - (i % 90) * minute;
        incident.call.personName = u"Person %1"_s.arg(i);
        incident.call.address = u"%1 Fruitridge Rd, Sacramento"_s.arg(2'000 + i);
        incident.call.pin = Point{38.5, -121.45};
        incident.call.nature = u"panic"_s;
        incident.risk = static_cast<RiskLevel>(i % 4);
        incident.outcome = u"mobile_team"_s;
        incident.determinedAt = incident.filedAt;
        incident.promiseMinutes = 60;
        changes.of<Incident>().append(incident);
        if (i < teams) {
            Assignment assignment;
            assignment.id = ids.next<AssignmentId>();
            assignment.incident = incident.id;
            assignment.team = changes.of<Team>().at(i).id;
            assignment.state = i % 2 == 0 ? AssignmentState::OnScene : AssignmentState::EnRoute;
            assignment.since = assignment.madeAt = assignment.checkedAt = clock.now() - (i % 20) * minute;
            changes.of<Assignment>().append(assignment);
        }
        LogEntry word;
        word.id = ids.next<LogEntryId>();
        word.incident = incident.id;
        word.kind = LogKind::Note;
        word.at = word.recordedAt = clock.now() - (i % 30) * minute;
        word.words = u"He is sitting down now. The dog is friendly."_s;
        changes.of<LogEntry>().append(word);
    }
    return changes;
}

void oversightTick(const Report& report)
{
    const auto codes = bundledCodes();
    const QTimeZone zone("America/Los_Angeles");
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    test::ManualClock clock;
    LivePicture picture;
    picture.apply(night(clock));
    const QTemporaryDir folder;
    Store store(clock);
    auto opening = store.open({folder.filePath(u"desk.db"_s), DataKey::random(), {}});
    opening.waitForFinished();
    if (!opening.result())
        qFatal("oversight_tick: %s", qPrintable(opening.result().error().detail));
    IdSource ids(clock, QRandomGenerator(5));
    const DeskTools tools{&picture.now(), &clock, &ids, &codes, nullptr, &store, [osei = ids.next<StaffId>()] { return Actor{osei, u"M. Osei"_s, Role::Clinician}; }, zone};
    const ConversationDesk conversations(tools);
    const ApprovalDesk approvals(tools);
    const RosterRules rules;
    GapWatch gaps(&picture, rules.team, zone);
    OversightWindow window(OversightParts{&picture, &codes, &rules, &gaps, &looks, zone, &conversations, &approvals, [] { return true; }});
    window.resize(3840, 2160);
    window.show();
    window.arrange();
    const auto beat = [&] {
        gaps.tick(clock.now());
        window.tick(clock.now(), u"M. Osei"_s);
    };
    beat();
    QCoreApplication::processEvents();

    const int rounds = report.smoke() ? 5 : 300;
    QList<double> ticks;
    QList<double> frames;
    const auto began = std::clock();
    for (int i = 0; i < rounds; ++i) {
        clock.advance(second);
        ticks.append(millisecondsOf(beat));
        // What changed is painted, as the screen would ask for it.
        frames.append(millisecondsOf([] { QCoreApplication::processEvents(); }));
    }
    const auto used = 1000.0 * static_cast<double>(std::clock() - began) / CLOCKS_PER_SEC;
    const auto whole = millisecondsOf([&] { (void)window.grab(); });
    report.line(u"oversight_tick"_s, u"tick_p50"_s, quantile(ticks, 0.5), u"ms"_s, 16);
    report.line(u"oversight_tick"_s, u"tick_p99"_s, quantile(ticks, 0.99), u"ms"_s, 16);
    report.line(u"oversight_tick"_s, u"frame_p50"_s, quantile(frames, 0.5), u"ms"_s, 16);
    report.line(u"oversight_tick"_s, u"frame_p99"_s, quantile(frames, 0.99), u"ms"_s, 16);
    report.line(u"oversight_tick"_s, u"whole_window"_s, whole, u"ms"_s, 100);
    report.line(u"oversight_tick"_s, u"cpu"_s, used / rounds / 10, u"% of a core"_s, 5);
}

const Bench ticking(QStringLiteral("oversight_tick"), oversightTick);

} // namespace
} // namespace dispatch::bench
