#include "bench.h"
#include "bundledfiles.h"
#include "manualclock.h"
#include "programroster.h"
#include "rosteryear.h"

#include "livepicture.h"
#include "looks.h"
#include "rosterdesk.h"
#include "rosterwindow.h"
#include "store.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// The roster's window as somebody edits it: a shift of the week changes, and everything that tells of it is painted again.
namespace dispatch::bench {
namespace {

void run(const Report& report)
{
    const auto year = test::rosterYear();
    test::ManualClock clock;
    clock.set(year.from + 10 * day);
    const auto codes = bundledCodes();
    LivePicture picture;
    Changes all;
    all.of<Staff>() = year.view.staff;
    all.of<Licence>() = year.view.licences;
    all.of<Requirement>() = year.view.requirements;
    for (const auto& shift : year.view.shifts)
        if (report.smoke() ? shift.start < year.from + 30 * day : true)
            all.of<Shift>().append(shift);
    picture.apply(all);
    IdSource ids(clock, QRandomGenerator(1));
    const Protocol protocol;
    const auto rules = test::plainRules();
    const Holidays holidays;
    const QTemporaryDir folder;
    Store store(clock);
    auto opening = store.open({folder.filePath(u"desk.db"_s), DataKey::random(), {}});
    opening.waitForFinished();
    if (!opening.result())
        qFatal("roster_edit: %s", qPrintable(opening.result().error().detail));
    RosterDesk desk({&picture.now(), &clock, &ids, &codes, &protocol, &store, [] { return Actor{}; }, year.view.zone}, &rules, &holidays);
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    RosterWindow window({&desk, &picture, &looks, nullptr});
    window.resize(1920, 1080);
    window.show();
    QCoreApplication::processEvents();
    QList<Shift> shown;
    for (const auto& shift : all.of<Shift>())
        if (shift.start >= window.span().from && shift.end <= window.span().to)
            shown.append(shift);
    QList<double> edits;
    QList<double> after;
    for (int i = 0; i < (report.smoke() ? 5 : 400); ++i) {
        auto& shift = shown[i * 37 % shown.size()];
        shift.end += (i % 2 ? -15 : 15) * minute;
        Changes change;
        change.of<Shift>() = {shift};
        edits.append(millisecondsOf([&] {
            picture.apply(change);
            // What is painted at once; who could fill the gap comes in the turn after.
            QCoreApplication::sendPostedEvents();
            // Whatever is to be painted anew is, now and not when the platform would ask for it.
            QEvent paint(QEvent::UpdateRequest);
            QCoreApplication::sendEvent(&window, &paint);
        }));
        after.append(millisecondsOf([] { QCoreApplication::processEvents(); }));
    }
    report.line(u"roster_edit"_s, u"repaint_p50"_s, quantile(edits, 0.5), u"ms"_s, 16);
    report.line(u"roster_edit"_s, u"repaint_p99"_s, quantile(edits, 0.99), u"ms"_s, 16);
    report.line(u"roster_edit"_s, u"fillers_p50"_s, quantile(after, 0.5), u"ms"_s, 16);
    report.line(u"roster_edit"_s, u"fillers_p99"_s, quantile(after, 0.99), u"ms"_s, 16);
}

const Bench bench(QStringLiteral("roster_edit"), run);

} // namespace
} // namespace dispatch::bench
