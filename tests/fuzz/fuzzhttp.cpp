#include "fuzz.h"

#include "phonereader.h"

using namespace dispatch;

namespace {

void look(const DeviceFix& fix)
{
    fuzz::must(fix.fixedAt >= fromMsecs(0) && fix.fixedAt < fromMsecs(4'102'444'800'001));
    fuzz::must(!fix.speed || *fix.speed >= 0);
    fuzz::must(!fix.accuracy || *fix.accuracy >= 0);
}

} // namespace

/// The body or the query of a request, as each of the three apps would mean it.
void dispatch::fuzz::one(QByteArrayView bytes)
{
    const auto text = bytes.toByteArray();
    if (const auto said = readOsmand(QUrlQuery(QString::fromUtf8(text))))
        look(said->fix);
    if (const auto said = readTraccar(text))
        look(said->fix);
    if (const auto said = readOwnTracks(text); said && *said)
        look((*said)->fix);
}
