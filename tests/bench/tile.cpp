#include "bench.h"

#include "countysource.h"
#include "osmsource.h"
#include "packwriter.h"
#include "testdata.h"
#include "tilepainter.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace dispatch::bench {
namespace {

const QDateTime built({2026, 11, 22}, {12, 0}, QTimeZone::UTC);

/// Tiles around the middle of the pack, blocks apart: the first of a block is drawn, the others are its share of that.
void paint(const Report& report, const QString& name, const MapSource& source)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"a.pack"_s);
    const auto written = PackWriter({}).write(source, path, built);
    const auto pack = written.and_then([&] { return MapPack::open(path); });
    const auto painter = pack.and_then([](const MapPack& open) { return TilePainter::of(open, 1); });
    if (!painter)
        qFatal("no painter: %ls", qUtf16Printable(painter.error().detail));
    const auto& box = pack->meta().bounds;
    for (int z = 10; z <= (report.smoke() ? 11 : 17); ++z) {
        QList<double> blocks;
        QList<mercator::Block> seen;
        for (const auto& tile : mercator::tilesIn({(box.west + box.east) / 2, (box.south + box.north) / 2, (box.west * 0.4 + box.east * 0.6), (box.south * 0.4 + box.north * 0.6)}, z)) {
            const auto block = mercator::blockOf(tile, TilePainter::blockSide);
            if (seen.contains(block) || seen.size() == 12)
                continue;
            seen.append(block);
            blocks.append(millisecondsOf([&] { (void)(*painter)->paintBlock(block, MapStyle::Day, 1); }));
        }
        const auto tiles = double(TilePainter::blockSide * TilePainter::blockSide);
        report.line(u"tile"_s, u"%1_z%2_p50"_s.arg(name).arg(z), quantile(blocks, 0.5) / tiles, u"ms"_s, 0);
        report.line(u"tile"_s, u"%1_z%2_block_p95"_s.arg(name).arg(z), quantile(blocks, 0.95), u"ms"_s, 0);
    }
}

void run(const Report& report)
{
    const auto county = readCounty(QStringLiteral(SOURCE_FOLDER "/resources/map/county"));
    if (!county)
        qFatal("no county: %ls", qUtf16Printable(county.error().summary));
    paint(report, u"county"_s, *county);
    if (const auto extract = test::testData(u"osm/baltimore.osm.pbf"_s); extract && !report.smoke())
        if (const auto source = OsmSource().read(*extract, u"Baltimore"_s, {}))
            paint(report, u"extract"_s, *source);
}

const Bench bench(u"tile"_s, run);

} // namespace
} // namespace dispatch::bench
