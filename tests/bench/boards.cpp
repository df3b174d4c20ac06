#include "bench.h"
#include "bundledfiles.h"
#include "history.h"

#include "incidentboard.h"
#include "incidentboardmodel.h"
#include "livepicture.h"
#include "looks.h"
#include "manualclock.h"
#include "sampleshift.h"
#include "store.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The boards as a dispatcher waits for them: from nothing to a usable board, and the board drawn again while work goes on.
namespace dispatch::bench {
namespace {

const QTimeZone& zone()
{
    static const QTimeZone county("America/Los_Angeles");
    return county;
}

/// A desk file with the sample shift open and @p past closed incidents behind it.
void makeDesk(const QString& path, const DataKey& key, int past, const Clock& clock)
{
    if (const auto made = test::makeHistory(path, key, past, past / 2, clock.now()); !made)
        qFatal("cold_start: %s", qPrintable(made.error().detail));
    IdSource ids(clock, QRandomGenerator(1));
    const auto shift = SampleShift::fromJson(bundled(u":/scenarios/sample-shift.json"_s), clock.now(), ids);
    if (!shift)
        qFatal("cold_start: %s", qPrintable(shift.error().detail));
    Store store(clock);
    store.open({path, key, {}}).waitForFinished();
    // The past has numbers of its own: the shift's stand behind them.
    auto command = shift->command;
    for (auto& effect : command.effects)
        if (effect.entity == "staff"_L1)
            effect.fields.insert(u"sign_in_name"_s, QString());
        else if (effect.entity == "incident"_L1)
            effect.fields.insert(u"number"_s, QString(u"S-"_s + effect.fields.value(u"number"_s).toString()));
    auto kept = store.commit(command);
    kept.waitForFinished();
    if (!kept.result())
        qFatal("cold_start: %s", qPrintable(kept.result().error().detail));
}

double startMilliseconds(const QString& path, const DataKey& key, const Clock& clock, const CodeBook& codes, const Looks& looks)
{
    return millisecondsOf([&] {
        Store store(clock);
        store.open({path, key, {}}).waitForFinished();
        auto open = store.loadOpen();
        open.waitForFinished();
        if (!open.result())
            qFatal("cold_start: %s", qPrintable(open.result().error().detail));
        LivePicture picture;
        picture.apply(*open.result());
        IncidentBoardModel model(&picture, &codes, zone());
        model.tick(clock.now());
        model.resort();
        IncidentBoard board(&model, &looks);
        board.resize(1186, 612);
        if (board.grab().isNull())
            qFatal("cold_start: the board was not drawn");
    });
}

void coldStart(const Report& report)
{
    const auto codes = bundledCodes();
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const test::ManualClock clock;
    const QList<int> sizes = report.smoke() ? QList{0, 500} : QList{0, 10'000, 200'000};
    const int runs = report.smoke() ? 1 : 9;
    QTemporaryDir folder;
    const auto key = DataKey::random();
    for (const auto past : sizes)
        makeDesk(folder.filePath(QString::number(past)), key, past, clock);
    // In turns, so that a busy moment of the machine falls on all of them.
    QHash<int, QList<double>> times;
    for (int run = 0; run < runs; ++run)
        for (const auto past : sizes)
            times[past].append(startMilliseconds(folder.filePath(QString::number(past)), key, clock, codes, looks));
    const auto empty = quantile(times.value(0), 0.5);
    for (const auto past : sizes)
        report.line(u"cold_start"_s, u"past_%1"_s.arg(past), quantile(times.value(past), 0.5), u"ms"_s, empty);
}

/// 300 open incidents with a team each.
Changes busyNight(const Clock& clock, int incidents)
{
    IdSource ids(clock, QRandomGenerator(2));
    Changes changes;
    for (int i = 0; i < incidents; ++i) {
        Incident incident;
        incident.id = ids.next<IncidentId>();
        incident.number = QString::number(1'000 + i);
        incident.answeredAt = incident.filedAt = clock.now() - (i % 90) * minute;
        incident.call.personName = u"Person %1"_s.arg(i);
        incident.call.address = u"%1 Fruitridge Rd, Sacramento"_s.arg(2'000 + i);
        incident.call.nature = u"panic"_s;
        incident.risk = static_cast<RiskLevel>(i % 4);
        incident.outcome = u"mobile_team"_s;
        incident.determinedAt = incident.filedAt;
        incident.promiseMinutes = 60;
        changes.of<Incident>().append(incident);
        Team team{ids.next<TeamId>(), u"T%1"_s.arg(i), {}, {u"en"_s}, {}, u"Post"_s, Point{38.5, -121.4}, clock.now() - hour, clock.now() + hour};
        Assignment assignment;
        assignment.id = ids.next<AssignmentId>();
        assignment.incident = incident.id;
        assignment.team = team.id;
        assignment.state = AssignmentState::EnRoute;
        assignment.since = assignment.madeAt = assignment.checkedAt = clock.now() - (i % 14) * minute;
        changes.of<Team>().append(team);
        changes.of<Assignment>().append(assignment);
    }
    return changes;
}

void boardRepaint(const Report& report)
{
    const auto codes = bundledCodes();
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    test::ManualClock clock;
    LivePicture picture;
    const auto night = busyNight(clock, 300);
    picture.apply(night);
    IncidentBoardModel model(&picture, &codes, zone());
    model.tick(clock.now());
    IncidentBoard board(&model, &looks);
    board.resize(1186, 612);
    (void)board.grab();

    const int rounds = report.smoke() ? 5 : 200;
    QList<double> beats;
    QList<double> paints;
    QList<double> changes;
    QList<double> sorts;
    for (int i = 0; i < rounds; ++i) {
        clock.advance(second);
        beats.append(millisecondsOf([&] { model.tick(clock.now()); }));
        paints.append(millisecondsOf([&] { (void)board.grab(); }));
        Changes one;
        auto incident = night.of<Incident>().at(i % night.of<Incident>().size());
        incident.call.whatHappened = QString::number(i);
        one.of<Incident>().append(incident);
        changes.append(millisecondsOf([&] { picture.apply(one); }));
        sorts.append(millisecondsOf([&] { model.resort(); }));
    }
    // 16 ms is a frame: the figure that nothing on the GUI thread may pass.
    report.line(u"board_repaint"_s, u"beat_p50"_s, quantile(beats, 0.5), u"ms"_s, 16);
    report.line(u"board_repaint"_s, u"beat_p99"_s, quantile(beats, 0.99), u"ms"_s, 16);
    report.line(u"board_repaint"_s, u"paint_p50"_s, quantile(paints, 0.5), u"ms"_s, 16);
    report.line(u"board_repaint"_s, u"paint_p99"_s, quantile(paints, 0.99), u"ms"_s, 16);
    report.line(u"board_repaint"_s, u"change_p99"_s, quantile(changes, 0.99), u"ms"_s, 16);
    report.line(u"board_repaint"_s, u"resort_p99"_s, quantile(sorts, 0.99), u"ms"_s, 16);
}

const Bench cold(QStringLiteral("cold_start"), coldStart);
const Bench repaint(QStringLiteral("board_repaint"), boardRepaint);

} // namespace
} // namespace dispatch::bench
