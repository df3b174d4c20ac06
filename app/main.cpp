#include "logging.h"
#include "options.h"
#include "workstation.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool asksOnlyForWords(int argc, char* argv[])
{
    return std::any_of(argv, argv + argc, [](const char* each) {
        const QByteArrayView argument(each);
        return argument == "-h" || argument == "--help" || argument == "--help-all" || argument == "-v" || argument == "--version";
    });
}

} // namespace

int main(int argc, char* argv[])
{
    // Help is for a terminal, also where no screen is.
    if (asksOnlyForWords(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Nothing of the map's scene is left in anybody's cache folder.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
    QApplication app(argc, argv);
    app.setApplicationName(u"cwrt-dispatch"_s);
    app.setApplicationDisplayName(u"CWRT Dispatch"_s);
    app.setApplicationVersion(QLatin1StringView(DISPATCH_VERSION));
    app.setDesktopFileName(u"org.cwrt.Dispatch"_s);

    auto options = dispatch::Options::fromArguments(app.arguments());
    if (!options) {
        std::fputs(qPrintable(options.error().summary + u'\n'), stderr);
        return 2;
    }
    QTemporaryDir temporary;
    // A check, a tour for the record and a scenario that plays by itself begin with an empty desk and leave nobody's shift changed.
    if (options->selfCheck || ((!options->tour.isEmpty() || !options->play.isEmpty()) && !options->keepsDesk))
        options->dataFolder = temporary.path();
    dispatch::startLogging(options->dataFolder);

    dispatch::Workstation workstation(*options);
    QObject::connect(&workstation, &dispatch::Workstation::finished, &app, [](int code) { QApplication::exit(code); });
    QMetaObject::invokeMethod(&workstation, &dispatch::Workstation::start, Qt::QueuedConnection);
    return app.exec();
}
