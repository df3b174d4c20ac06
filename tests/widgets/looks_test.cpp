#include "looks.h"

#include "print.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

using Tokens = QHash<QString, QColor>;

Tokens tokensOf(const QString& theme)
{
    QFile file(u":/looks/themes/"_s + theme + u".json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(file.readAll()).object().value("tokens"_L1).toObject();
    Tokens tokens;
    for (auto it = json.begin(); it != json.end(); ++it)
        tokens.insert(it.key(), QColor::fromString(it.value().toString()));
    return tokens;
}

void checkPairs(const Tokens& tokens, const QStringList& fronts, const QStringList& grounds, qreal least)
{
    for (const auto& front : fronts) {
        for (const auto& ground : grounds) {
            INFO(front.toStdString() << " on " << ground.toStdString());
            REQUIRE(tokens.value(front).isValid());
            REQUIRE(tokens.value(ground).isValid());
            CHECK(Looks::contrast(tokens.value(front), tokens.value(ground)) >= least);
        }
    }
}

/// Pixels that are not see-through.
int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixelColor(x, y).alpha() > 40 ? 1 : 0;
    return ink;
}

/// Puts the program's own looks back, so that the next test begins as the program does.
struct Dressed {
    Dressed() { looks.apply(*qApp); }
    ~Dressed() { qApp->setLayoutDirection(Qt::LeftToRight); }
    Looks looks;
};

} // namespace

TEST_CASE("every colour can be read on every ground it is used on")
{
    const auto theme = GENERATE(u"dark"_s, u"light"_s);
    const auto tokens = tokensOf(theme);
    CAPTURE(theme.toStdString());
    const QStringList grounds{u"base"_s, u"window"_s, u"alt"_s, u"header"_s};
    const QStringList words{u"text"_s, u"text2"_s, u"accent"_s, u"focus"_s, u"ok"_s, u"amber"_s, u"red"_s, u"violet"_s};
    checkPairs(tokens, words, grounds + QStringList{u"selrow"_s}, 4.5);
    checkPairs(tokens, {u"text3"_s}, grounds, 4.5);
    checkPairs(tokens, {u"text"_s}, {u"okbg"_s, u"amberbg"_s, u"redbg"_s, u"violetbg"_s, u"raised"_s}, 4.5);
    checkPairs(tokens, {u"onfill"_s}, {u"sel"_s, u"redfill"_s, u"violetfill"_s, u"duress"_s}, 4.5);
    // 2.95: the worst pair of the plan, a border on a raised button, is told there as 3.0.
    checkPairs(tokens, {u"ctl"_s}, grounds + QStringList{u"raised"_s}, 2.95);
}

TEST_CASE("the palette stands on the tokens")
{
    Dressed dressed;
    const auto theme = GENERATE(Looks::Theme::Dark, Looks::Theme::Light);
    dressed.looks.setTheme(theme);
    const auto palette = QApplication::palette();
    CHECK(dressed.looks.isDark() == (theme == Looks::Theme::Dark));
    CHECK(palette.color(QPalette::Highlight) == dressed.looks.color(Looks::SelRow));
    CHECK(palette.color(QPalette::HighlightedText) == dressed.looks.color(Looks::Text));
    CHECK(palette.color(QPalette::Disabled, QPalette::Text) == dressed.looks.color(Looks::Text3));
    CHECK(palette.color(QPalette::Window) == dressed.looks.color(Looks::Window));
    for (int token = 0; token < Looks::tokenCount; ++token)
        CHECK(dressed.looks.color(static_cast<Looks::Token>(token)).isValid());
}

TEST_CASE("every icon of the list draws, small and large, in the colour that was asked for")
{
    Looks looks;
    const QStringList list = u"offered accepted enroute phone scene transport facility clear declined cancelled reserved available "
                             "talking note needteam waiting followup swap late soon willmiss unknown met plan weapon child animal medical access language "
                             "link linkbroken queued conflict lock eye bell duress shield flag sign print undo search filter plus close float bookmark play "
                             "pause stepback pin person people car clock calendar gap layers fit grip home water mic message star info sun offduty app "
                             "check menu up down left right"_s.split(u' ');
    for (const auto& name : list) {
        CAPTURE(name.toStdString());
        REQUIRE(Looks::iconNames().contains(name));
        for (const int side : {16, 32}) {
            const QImage image = looks.pixmapOf(name, QColor(200, 30, 60), 1, side).toImage();
            REQUIRE(image.width() == side);
            CHECK(inkOf(image) > side / 2);
            for (int y = 0; y < side; ++y) {
                for (int x = 0; x < side; ++x) {
                    if (const auto pixel = image.pixelColor(x, y); pixel.alpha() == 255)
                        CHECK((qAbs(pixel.red() - 200) <= 2 && qAbs(pixel.green() - 30) <= 2 && qAbs(pixel.blue() - 60) <= 2));
                }
            }
        }
    }
    CHECK(looks.pixmap(u"no-such-icon"_s, Looks::Text, 1).isNull());
}

TEST_CASE("signs of the clocks differ in shape, not only in colour")
{
    Looks looks;
    const QStringList signs{u"soon"_s, u"willmiss"_s, u"late"_s, u"met"_s, u"unknown"_s};
    for (const auto& one : signs) {
        for (const auto& other : signs) {
            if (one == other)
                continue;
            const auto a = looks.pixmapOf(one, Qt::black, 1, 32).toImage();
            const auto b = looks.pixmapOf(other, Qt::black, 1, 32).toImage();
            int apart = 0;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    apart += qAbs(a.pixelColor(x, y).alpha() - b.pixelColor(x, y).alpha()) > 120 ? 1 : 0;
            INFO(one.toStdString() << " and " << other.toStdString());
            CHECK(apart > 60);
        }
    }
}

TEST_CASE("an icon given away follows the theme and the text size")
{
    Dressed dressed;
    dressed.looks.setTheme(Looks::Theme::Dark);
    const QIcon icon = dressed.looks.icon(u"scene"_s);
    const auto dark = icon.pixmap(32).toImage();
    dressed.looks.setTheme(Looks::Theme::Light);
    CHECK(icon.pixmap(32).toImage() != dark);
    CHECK(dressed.looks.pixmap(u"scene"_s, Looks::Text, 2).size() == QSize(32, 32));
    dressed.looks.setTextSize(200);
    CHECK(dressed.looks.pixmap(u"scene"_s, Looks::Text, 2).size() == QSize(64, 64));
}

TEST_CASE("icons that point turn round in right-to-left, clocks do not")
{
    Dressed dressed;
    for (const auto& name : {u"enroute"_s, u"transport"_s, u"stepback"_s, u"undo"_s, u"swap"_s, u"message"_s, u"play"_s, u"phone"_s, u"clock"_s}) {
        CAPTURE(name.toStdString());
        qApp->setLayoutDirection(Qt::LeftToRight);
        const auto before = dressed.looks.pixmap(name, Looks::Text, 1, 32).toImage();
        qApp->setLayoutDirection(Qt::RightToLeft);
        const auto after = dressed.looks.pixmap(name, Looks::Text, 1, 32).toImage();
        CHECK(after == (Looks::isMirrored(name) ? before.mirrored(true, false) : before));
    }
}

TEST_CASE("one text size moves every font and every measure")
{
    Dressed dressed;
    QSignalSpy changed(&dressed.looks, &Looks::changed);
    dressed.looks.setTextSize(150);
    CHECK(changed.size() == 1);
    CHECK(QApplication::font().pointSizeF() == 15);
    CHECK(dressed.looks.font(Looks::Lead).pointSizeF() == 17.25);
    CHECK(dressed.looks.scaled(25) == 38);
    dressed.looks.setTextSize(150);
    CHECK(changed.size() == 1);
    dressed.looks.setTextSize(1000);
    CHECK(dressed.looks.textSize() == 200);
    dressed.looks.setTextSize(-5);
    CHECK(dressed.looks.textSize() == 100);
}

TEST_CASE("digits are of one width, so that counting clocks do not jitter")
{
    Dressed dressed;
    const QFontMetricsF metrics(dressed.looks.font(Looks::Body));
    CHECK(metrics.horizontalAdvance(u"11:11"_s) == metrics.horizontalAdvance(u"08:58"_s));
}

TEST_CASE("a system palette of high contrast is told from a plain one")
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::yellow);
    CHECK(Looks::isHighContrast(palette));
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    CHECK(Looks::isHighContrast(palette));
    palette.setColor(QPalette::Window, QColor(239, 239, 239));
    CHECK_FALSE(Looks::isHighContrast(palette));
    palette.setColor(QPalette::Window, QColor(35, 39, 45));
    palette.setColor(QPalette::WindowText, Qt::white);
    CHECK_FALSE(Looks::isHighContrast(palette));
}
