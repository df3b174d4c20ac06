#include "adminline.h"
#include "adminverbs.h"

#include <QCoreApplication>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    app.setApplicationName(u"dispatch-admin"_s);
    app.setApplicationVersion(QLatin1StringView(DISPATCH_VERSION));

    // The plurals of what the house's floors say.
    QTranslator english;
    if (english.load(u":/i18n/dispatch_en.qm"_s))
        QCoreApplication::installTranslator(&english);

    dispatch::AdminLine line;
    if (const auto read = line.read(app.arguments()); !read) {
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
    dispatch::AdminVerbs verbs(line, app.applicationVersion());
    QObject::connect(&verbs, &dispatch::AdminVerbs::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&verbs, &dispatch::AdminVerbs::start, Qt::QueuedConnection);
    return app.exec();
}
