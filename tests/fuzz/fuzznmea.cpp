#include "fuzz.h"

#include "nmeareader.h"

using namespace dispatch;

/// A stream of a router: whatever it says, a fix that is taken lies on the earth.
void dispatch::fuzz::one(QByteArrayView bytes)
{
    LineCutter cutter;
    for (const auto& line : cutter.cut(QByteArray(bytes.toByteArray() + '\n'))) {
        must(line.size() <= LineCutter::longest);
        const auto said = readNmea(line);
        if (said.login)
            must(isDeviceName(said.login->device));
        if (!said.fix || !*said.fix)
            continue;
        const auto& fix = **said.fix;
        must(std::abs(fix.point.latitude) <= 90 && std::abs(fix.point.longitude) <= 180);
        must(fix.fixedAt >= fromMsecs(946'684'800'000) && fix.fixedAt < fromMsecs(4'102'444'800'000));
    }
}
