// Writes the bundled county's pack once, for all tests that search and drive in it.

#include "countysource.h"
#include "packwriter.h"
#include "roadwriter.h"
#include "searchwriter.h"

#include <QCoreApplication>

using namespace dispatch;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const auto path = app.arguments().value(1);
    const auto written = readCounty(u":/map/county"_s).and_then([&](const MapSource& county) {
        return PackWriter({{u"search"_s, writeSearch}, {u"roads"_s, writeRoads}}).write(county, path, QDateTime({2026, 11, 22}, {12, 0}, QTimeZone::UTC));
    });
    if (!written)
        qCritical("%s", qPrintable(written.error().detail));
    return written ? 0 : 1;
}
