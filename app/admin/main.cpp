#include "adminline.h"
#include "adminverbs.h"

#include <QGuiApplication>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    dispatch::AdminLine line;
    const auto read = line.read(arguments);
    // Only what is printed needs fonts, and no screen even then.
    std::unique_ptr<QCoreApplication> app;
    if (read && line.prints()) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    app->setApplicationName(u"dispatch-admin"_s);
    app->setApplicationVersion(QLatin1StringView(DISPATCH_VERSION));

    // The plurals of what the house's floors say.
    QTranslator english;
    if (english.load(u":/i18n/dispatch_en.qm"_s))
        QCoreApplication::installTranslator(&english);

    if (!read) {
        std::fputs(qPrintable(read.error().summary + u'\n'), stderr);
        return 2;
    }
    if (line.wantsVersion()) {
        std::puts("dispatch-admin " DISPATCH_VERSION);
        return 0;
    }
    if (line.wantsHelp()) {
        std::fputs(qPrintable(line.help()), stdout);
        return 0;
    }
    dispatch::AdminVerbs verbs(line, app->applicationVersion());
    QObject::connect(&verbs, &dispatch::AdminVerbs::finished, app.get(), [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&verbs, &dispatch::AdminVerbs::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
