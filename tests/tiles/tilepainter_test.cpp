#include "maplook.h"
#include "packwriter.h"
#include "smallcounty.h"
#include "tilepainter.h"
#include "tilepress.h"

#include <QFile>
#include <QTemporaryDir>

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>

#include <latch>
#include <thread>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const QDateTime built({2026, 11, 22}, {12, 0}, QTimeZone::UTC);
const Point middle{38.555, -121.450};

TileId tileAt(const Point& point, int z)
{
    MapBounds here;
    here.include(point);
    return mercator::tilesIn(here, z).first();
}

/// A painter of the small county, with or without tiles drawn beforehand.
class Easel {
public:
    explicit Easel(const PackTiler& tiler = {}, int pencils = 2)
    {
        REQUIRE(PackWriter({}, tiler).write(smallCounty(), path(), built));
        auto pack = MapPack::open(path());
        REQUIRE(pack);
        m_pack = *pack;
        auto painter = TilePainter::of(m_pack, pencils);
        if (!painter)
            FAIL(qPrintable(painter.error().detail));
        m_painter = *painter;
    }
    [[nodiscard]] TilePainter& painter() const { return *m_painter; }
    [[nodiscard]] const MapPack& pack() const { return m_pack; }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"a.pack"_s); }

private:
    QTemporaryDir m_folder;
    MapPack m_pack;
    std::shared_ptr<TilePainter> m_painter;
};

/// How far two pictures are apart: the mean difference of a channel, and the share of pixels that are plainly another colour.
struct Apart {
    double mean = 255;
    double plainly = 1;
};
Apart apart(const QImage& a, const QImage& b)
{
    if (a.size() != b.size() || a.isNull())
        return {};
    qint64 sum = 0;
    qint64 plain = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const auto p = a.pixel(x, y);
            const auto q = b.pixel(x, y);
            const auto difference = std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
            sum += difference;
            plain += difference > 90;
        }
    const auto pixels = double(a.width()) * a.height();
    return {double(sum) / pixels / 3, double(plain) / pixels};
}

/// With WRITE_GOLDEN set the picture becomes the golden one: look at it before it is committed.
QImage golden(const QString& name, const QImage& now)
{
    const auto path = QStringLiteral(GOLDEN) + u'/' + name + u".png"_s;
    if (qEnvironmentVariableIsSet("WRITE_GOLDEN"))
        REQUIRE(now.save(path));
    return QImage(path);
}

/// The share of the picture in just this colour.
double shareOf(QRgb colour, const QImage& image)
{
    int hits = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            hits += image.pixel(x, y) == colour;
    return double(hits) / image.width() / image.height();
}

} // namespace

TEST_CASE("tiles look as they did")
{
    const Easel easel;
    struct Case {
        QString name;
        TileWish wish;
    };
    for (const auto& [name, wish] : {Case{u"day-12"_s, {tileAt(middle, 12), MapStyle::Day, 1}}, Case{u"night-14"_s, {tileAt(middle, 14), MapStyle::Night, 1}},
             Case{u"day-16-twice"_s, {tileAt({38.5605, -121.4420}, 16), MapStyle::Day, 2}}}) {
        INFO(name.toStdString());
        const auto image = easel.painter().paint(wish);
        CHECK(image.width() == 256 * wish.scale);
        const auto [mean, plainly] = apart(image, golden(name, image));
        CHECK(mean < 1);
        CHECK(plainly < 0.004);
    }
}

TEST_CASE("day and night are two pictures, and both have their land and their park")
{
    const Easel easel;
    const auto tile = tileAt({38.548, -121.4475}, 14);
    const auto day = easel.painter().paint({tile, MapStyle::Day, 1});
    const auto night = easel.painter().paint({tile, MapStyle::Night, 1});
    CHECK(apart(day, night).mean > 60);
    CHECK(shareOf(qRgb(0xF3, 0xF2, 0xEC), day) > 0.05);
    CHECK(shareOf(qRgb(0xDC, 0xE8, 0xD3), day) > 0.05);
    CHECK(shareOf(qRgb(0x22, 0x30, 0x29), night) > 0.05);
}

TEST_CASE("where the pack has no map there is no picture")
{
    const Easel easel;
    CHECK(easel.painter().paint({tileAt({10, 10}, 12), MapStyle::Day, 1}).isNull());
    CHECK(easel.painter().paint({{12, -1, 4}, MapStyle::Day, 1}).isNull());
    CHECK(easel.painter().paint({{40, 1, 1}, MapStyle::Day, 1}).isNull());
    CHECK_FALSE(easel.painter().paint({tileAt(middle, 8), MapStyle::Day, 1}).isNull());
}

TEST_CASE("a tile is the same whichever of its neighbours was asked for first")
{
    const Easel one;
    const Easel two;
    const auto tile = tileAt(middle, 15);
    const TileId neighbour{15, tile.x ^ 1, tile.y};
    const auto first = one.painter().paint({tile, MapStyle::Day, 1});
    CHECK_FALSE(two.painter().paint({neighbour, MapStyle::Day, 1}).isNull());
    CHECK(first == two.painter().paint({tile, MapStyle::Day, 1}));
}

TEST_CASE("several threads paint at once, and each picture is the one that a single thread paints")
{
    const Easel alone({}, 1);
    const Easel shared({}, 2);
    QList<TileWish> wishes;
    for (const auto style : {MapStyle::Day, MapStyle::Night})
        for (int z = 11; z <= 15; ++z)
            wishes.append({tileAt(middle, z), style, 1});
    QList<QImage> expected;
    for (const auto& wish : wishes)
        expected.append(alone.painter().paint(wish));

    constexpr int threads = 4;
    std::array<QList<QImage>, threads> painted;
    std::latch start(threads);
    {
        std::vector<std::jthread> workers;
        for (auto& mine : painted)
            workers.emplace_back([&] {
                start.arrive_and_wait();
                for (const auto& wish : wishes)
                    mine.append(shared.painter().paint(wish));
            });
    }
    for (const auto& mine : painted)
        CHECK(mine == expected);
}

TEST_CASE("tiles drawn beforehand are in the pack and are what is shown")
{
    const Easel easel([](const MapPack& pack, const PackProgress& progress) { return pressTiles(pack, progress, 2); });
    CHECK(easel.pack().verify());
    const auto info = easel.pack().info();
    REQUIRE(info);
    const auto counts = info->value(u"tiles"_s).toArray();
    CHECK(counts.size() == 2 * 2 * 6);
    const Easel plain;
    const TileWish wish{tileAt(middle, 12), MapStyle::Day, 1};
    CHECK(apart(easel.painter().paint(wish), plain.painter().paint(wish)).mean < 3);
}

TEST_CASE("a painter goes on with its pack when another takes the name")
{
    const Easel easel;
    auto other = smallCounty();
    other.features.removeIf([](const MapFeature& feature) { return feature.layer != u"road"; });
    REQUIRE(PackWriter({}).write(other, easel.path(), built));
    const auto image = easel.painter().paint({tileAt({38.548, -121.4475}, 14), MapStyle::Day, 1});
    CHECK(shareOf(qRgb(0xDC, 0xE8, 0xD3), image) > 0.05);
}

TEST_CASE("measures that are no measures are refused")
{
    for (const auto* json : {"", "[]", "{\"road/a\": {\"width\": [[8]]}}", "{\"road/a\": {\"width\": [[9, 1], [8, 2]]}}"})
        CHECK_FALSE(MapMeasures::read(json));
}

TEST_CASE("a colour that the style names is in both looks")
{
    for (const auto style : {MapStyle::Day, MapStyle::Night}) {
        const auto look = MapLook::of(style);
        REQUIRE(look);
        CHECK_FALSE(look->style.contains('{'));
        CHECK(look->measures.of(u"road"_s, u"motorway"_s, 14).width == 6);
        CHECK(look->measures.of(u"road"_s, u"residential"_s, 12).width == 0);
        CHECK(look->measures.of(u"nothing"_s, u"residential"_s, 12).width == 0);
    }
}

TEST_CASE("points and tiles agree")
{
    rc::check([] {
        const Point point{double(*rc::gen::inRange(-8400, 8400)) / 100, double(*rc::gen::inRange(-17900, 17900)) / 100};
        const auto back = mercator::unproject(mercator::project(point));
        RC_ASSERT(std::abs(back.latitude - point.latitude) < 1e-9);
        RC_ASSERT(std::abs(back.longitude - point.longitude) < 1e-9);
        const auto z = *rc::gen::inRange(0, 20);
        const auto tile = tileAt(point, z);
        MapBounds here;
        here.include(point);
        RC_ASSERT(mercator::touches(tile, here));
        const auto block = mercator::blockOf(tile, 4);
        RC_ASSERT(block.x <= tile.x && tile.x < block.x + block.tiles);
        RC_ASSERT(block.y <= tile.y && tile.y < block.y + block.tiles);
    });
}
