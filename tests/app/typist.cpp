#include "dispatcheractions.h"
#include "dispatcherwindow.h"
#include "options.h"
#include "workstation.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

/// Opens a desk in the folder given, takes a call and types one letter every 20 ms, telling each letter on standard output, until killed.
int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    dispatch::Options options;
    options.dataFolder = app.arguments().at(1);
    dispatch::Workstation workstation(options);
    QTimer letters;
    int typed = 0;
    QObject::connect(&letters, &QTimer::timeout, &app, [&] {
        auto* focus = QApplication::focusWidget();
        if (!focus || focus->objectName() != "intakeWhereWords"_L1)
            return;
        QTest::keyClick(focus, static_cast<char>('a' + typed % 26));
        ++typed;
        std::printf("%d %lld\n", typed, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    QObject::connect(&workstation, &dispatch::Workstation::ready, &app, [&] {
        workstation.window()->activateWindow();
        workstation.window()->actions().newCall->trigger();
        letters.start(20);
    });
    QMetaObject::invokeMethod(&workstation, &dispatch::Workstation::start, Qt::QueuedConnection);
    return app.exec();
}
