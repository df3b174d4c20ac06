#include "looks.h"
#include "marklayer.h"
#include "markpainter.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

const Point middle{38.58, -121.49};

MapMark car(const QString& callsign, const Point& point, const QString& alarm = {})
{
    MapMark mark;
    mark.kind = MapMark::Kind::Team;
    mark.key = u"team "_s + callsign;
    mark.label = callsign;
    mark.icon = u"enroute"_s;
    mark.point = point;
    mark.freshness = Freshness::Live;
    mark.alarm = alarm;
    return mark;
}

/// A map of marks alone, on the ground's colour.
class Drawing {
public:
    Drawing()
    {
        looks.apply(*qApp);
        looks.setTheme(Looks::Theme::Dark);
        layer.setLooks(&looks);
    }
    ~Drawing() { looks.setTextSize(100); }

    QImage of(const QList<MapMark>& marks, double zoom, const Point& centre = middle)
    {
        camera = MapCamera(centre, zoom, 0, size);
        layer.setCamera(camera);
        layer.setMarks(marks);
        QImage image(size, QImage::Format_RGB32);
        image.fill(looks.color(Looks::Base));
        QPainter(&image).drawImage(QPointF(), layer.canvas(1));
        return image;
    }
    [[nodiscard]] int reds(const QImage& image) const
    {
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == looks.color(Looks::Duress).rgb();
        return count;
    }

    static constexpr QSize size{700, 480};
    Looks looks;
    MarkLayer layer;
    MapCamera camera;
};

} // namespace

TEST_CASE("a car in duress stands out at every zoom, under no other mark, and steps aside for none")
{
    Drawing drawing;
    const auto alone = drawing.reds(drawing.of({car(u"T5"_s, middle, u"DURESS"_s)}, 12));
    CHECK(alone > 1'000);
    CHECK(drawing.reds(drawing.of({car(u"T5"_s, middle)}, 12)) == 0);
    for (const double zoom : {MapCamera::farthest, 11., 15., MapCamera::nearest}) {
        INFO("zoom " << zoom);
        QList<MapMark> crowd;
        for (int i = 0; i < 12; ++i)
            crowd.append(car(u"T%1"_s.arg(10 + i), {middle.latitude + 1e-5 * i, middle.longitude - 1e-5 * i}));
        crowd.insert(6, car(u"T5"_s, middle, u"DURESS"_s));
        drawing.layer.setSelected(crowd.first().key);
        const auto image = drawing.of(crowd, zoom);
        CHECK(drawing.reds(image) == alone);
        const auto* at = drawing.layer.at(drawing.camera.toScreen(middle));
        REQUIRE(at);
        CHECK(at->label == u"T5"_s);
    }
}

TEST_CASE("a car in duress beyond the edge stands at the edge, and a lead says where to")
{
    Drawing drawing;
    const auto away = car(u"T5"_s, {middle.latitude, middle.longitude + 1}, u"DURESS"_s);
    const auto image = drawing.of({away}, 14);
    CHECK(drawing.reds(image) > 1'000);
    CHECK(drawing.layer.at({Drawing::size.width() - 40., Drawing::size.height() / 2.}));
    CHECK(drawing.of({car(u"T5"_s, *away.point)}, 14) == drawing.of({}, 14));
}

TEST_CASE("the word stands whole beside the car, in every text size and language")
{
    Drawing drawing;
    for (const int percent : {100, 200})
        for (const auto& word : {u"DURESS"_s, u"TEST DURESS"_s, u"AUXILIO DE PRUEBA"_s}) {
            drawing.looks.setTextSize(percent);
            const auto mark = car(u"T5"_s, middle, word);
            const MarkPainter painter(&drawing.looks);
            const auto touch = painter.touch(mark);
            CHECK(touch.width() >= QFontMetricsF(drawing.looks.font(Looks::Body, true)).horizontalAdvance(word));
            CHECK(touch.contains(painter.touch(car(u"T5"_s, middle))));
            CHECK(painter.name(mark).isEmpty());
        }
}
