#include "bench.h"
#include "bundledfiles.h"

#include "intakedesk.h"
#include "intakepane.h"
#include "livepicture.h"
#include "looks.h"
#include "manualclock.h"
#include "placefinder.h"
#include "store.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// From a key in the call form to the form as it stands then, drawn, beside the same key in a field alone in a window.
namespace dispatch::bench {
namespace {

Protocol bundledProtocol()
{
    QDirIterator files(u":/codes"_s, {u"protocol-*.json"_s});
    if (!files.hasNext())
        qFatal("intake_key: no protocol is bundled");
    auto read = Protocol::fromJson(bundled(files.next()));
    if (!read)
        qFatal("intake_key: %s", qPrintable(read.error().detail));
    return *std::move(read);
}

QList<double> typed(QWidget* field, const QString& words)
{
    QList<double> each;
    field->setFocus();
    for (const auto letter : words)
        each.append(millisecondsOf([&] {
            QTest::keyClick(field, letter.toLatin1());
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }));
    return each;
}

void run(const Report& report)
{
    Looks looks;
    looks.apply(*qobject_cast<QApplication*>(QCoreApplication::instance()));
    const QTemporaryDir folder;
    const test::ManualClock clock;
    Store store(clock);
    store.open({folder.filePath(u"desk.db"_s), DataKey::random(), {}}).waitForFinished();
    IdSource ids(clock, QRandomGenerator(1));
    const auto codes = bundledCodes();
    const auto protocol = bundledProtocol();
    PlaceFinder map;
    map.setNone();
    LivePicture picture;
    QObject::connect(&store, &Store::changed, &picture, &LivePicture::apply);
    const Actor rosa{StaffId::fromString(u"00000000-0000-7000-8000-000000000001"_s), u"Rosa Delgado"_s, Role::Dispatcher};
    IntakeDesk desk({&picture.now(), &clock, &ids, &codes, &protocol, &store, [rosa] { return rosa; }, QTimeZone("America/Los_Angeles")}, &map);

    const QString words(report.smoke() ? 8 : 120, u'w');
    QList<double> bare;
    QLineEdit alone;
    alone.resize(800, 40);
    alone.show();
    QList<double> where;
    QList<double> happened;
    IntakePane pane(&desk, &picture, &looks);
    pane.resize(1110, 760);
    pane.show();
    pane.newCall();
    const auto field = [&pane](const QString& name) { return pane.findChild<QWidget*>(name); };
    if (!QTest::qWaitFor([&] { return field(u"intakeWhereWords"_s) && field(u"intakeWhatHappened"_s); }))
        qFatal("intake_key: the form did not come");
    // In turns, so that a busy moment of the machine falls on all of them.
    for (int turn = 0; turn < 3; ++turn) {
        bare += typed(&alone, words);
        where += typed(field(u"intakeWhereWords"_s), words);
        happened += typed(field(u"intakeWhatHappened"_s), words);
    }
    for (const auto& [name, share] : {std::pair{u"p50"_s, 0.5}, {u"p99"_s, 0.99}}) {
        report.line(u"intake_key"_s, u"where_"_s + name, quantile(where, share), u"ms"_s, quantile(bare, share));
        report.line(u"intake_key"_s, u"happened_"_s + name, quantile(happened, share), u"ms"_s, quantile(bare, share));
    }
}

const Bench bench(QStringLiteral("intake_key"), run);

} // namespace
} // namespace dispatch::bench
