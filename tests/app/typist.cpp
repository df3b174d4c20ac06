#include "boardplan.h"
#include "options.h"
#include "planactions.h"
#include "plandraftpane.h"
#include "workstation.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

/// Towards a line of a plan that is being typed, one step each time it is asked.
void beginLine(DispatcherWindow& window)
{
    auto* plan = test::planWindow();
    if (!plan) {
        test::askForPlan(window);
        return;
    }
    if (!plan->isVisible())
        return;
    plan->activateWindow();
    if (!plan->draft().writing().draft()) {
        plan->actions().next->trigger();
        return;
    }
    if (!plan->draft().writing().isWritable())
        return;
    auto& tree = plan->draft().tree();
    tree.setCurrentIndex(tree.lines().indexOf(PlanPart::Signs));
    tree.setFocus();
    plan->actions().add->trigger();
}

} // namespace

/// Opens a desk in the folder given, takes a call (or, asked for "plan", writes a line of a safety plan, for "note" a note) and types one letter every 20 ms,
/// telling each letter on standard output, until killed.
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    Options options;
    options.dataFolder = app.arguments().at(1);
    const auto what = app.arguments().value(2);
    const bool writesPlan = what == "plan"_L1;
    const auto field = writesPlan ? u"planLineEditor"_s : what == "note"_L1 ? u"noteField"_s : u"intakeWhereWords"_s;
    Workstation workstation(options);
    QTimer letters;
    int typed = 0;
    QObject::connect(&letters, &QTimer::timeout, &app, [&] {
        auto* focus = QApplication::focusWidget();
        if (!focus || focus->objectName() != field) {
            if (writesPlan && typed == 0)
                beginLine(*workstation.window());
            return;
        }
        QTest::keyClick(focus, static_cast<char>('a' + typed % 26));
        ++typed;
        std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    QObject::connect(&workstation, &Workstation::ready, &app, [&] {
        workstation.window()->activateWindow();
        if (what == "note"_L1) {
            test::chooseIncident(*workstation.window());
            workstation.window()->actions().note->trigger();
        } else if (!writesPlan)
            workstation.window()->actions().newCall->trigger();
        letters.start(20);
    });
    QMetaObject::invokeMethod(&workstation, &Workstation::start, Qt::QueuedConnection);
    return app.exec();
}
