#include "looks.h"

#include "looksstyle.h"

#include <QApplication>
#include <QCache>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPointer>
#include <QStyleHints>
#include <QSvgRenderer>
#include <QToolTip>

#include <cmath>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

const std::array<QString, Looks::tokenCount>& names()
{
    static const std::array<QString, Looks::tokenCount> all = {
        u"text"_s, u"text2"_s, u"text3"_s, u"accent"_s, u"focus"_s, u"ok"_s, u"amber"_s, u"red"_s, u"violet"_s, u"ctl"_s,
        u"window"_s, u"base"_s, u"alt"_s, u"raised"_s, u"header"_s, u"line"_s, u"selrow"_s, u"sel"_s,
        u"redfill"_s, u"violetfill"_s, u"duress"_s, u"okbg"_s, u"amberbg"_s, u"redbg"_s, u"violetbg"_s, u"onfill"_s,
    };
    return all;
}

qreal luminance(const QColor& color)
{
    const auto linear = [](qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    const QColor rgb = color.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

qreal points(Looks::Step step)
{
    switch (step) {
    case Looks::Small: return 9;
    case Looks::Body: return 10;
    case Looks::Lead: return 11.5;
    case Looks::Name: return 13;
    case Looks::Number: return 16;
    case Looks::Alarm: return 20;
    case Looks::AlarmLocked: return 34;
    case Looks::ClockFace: return 52;
    }
    return 10;
}

/// Asks Looks at paint time, so an icon given away once is right in every theme.
class LooksIconEngine : public QIconEngine {
public:
    LooksIconEngine(const Looks* looks, QString name, Looks::Token token) : m_looks(looks), m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        if (!m_looks)
            return {};
        const QColor color = m_looks->color(mode == QIcon::Disabled ? Looks::Text3 : m_token);
        const int side = static_cast<int>(std::lround(std::min(size.width(), size.height()) / scale));
        return m_looks->pixmapOf(m_name, color, scale, side);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return !m_looks; }
    QIconEngine* clone() const override { return new LooksIconEngine(m_looks, m_name, m_token); }

private:
    QPointer<const Looks> m_looks;
    QString m_name;
    Looks::Token m_token;
};

} // namespace

struct Looks::IconCache {
    QHash<QString, QByteArray> drawings;
    QCache<QString, QPixmap> pixmaps{600};
};

Looks::Looks(QObject* parent) : QObject(parent), m_icons(std::make_unique<IconCache>())
{
    renew();
}

Looks::~Looks()
{
    if (m_application)
        QApplication::setStyle(u"fusion"_s); // ours asks this object on every paint
}

void Looks::apply(QApplication& application)
{
    m_application = &application;
    connect(application.styleHints(), &QStyleHints::colorSchemeChanged, this, &Looks::renew);
    connect(&application, &QGuiApplication::layoutDirectionChanged, this, [this] { m_icons->pixmaps.clear(); });
    application.setStyle(new LooksStyle(this));
    // In a list of choices a hand that rests between two letters of a name would otherwise begin another name: "ag" chose what begins with g.
    QApplication::setKeyboardInputInterval(1200);
    renew();
}

void Looks::setTheme(Theme theme)
{
    if (theme != m_theme) {
        m_theme = theme;
        renew();
    }
}

void Looks::setTextSize(int percent)
{
    const int held = std::clamp(percent, smallestText, largestText);
    if (held != m_percent) {
        m_percent = held;
        renew();
    }
}

void Looks::renew()
{
    if (m_renewing) {
        return; // setting the scheme below makes the system answer with a change of its own
    }
    m_renewing = true;
    QPalette system;
    bool systemIsDark = false;
    if (m_application) {
        QStyleHints* hints = QGuiApplication::styleHints();
        hints->setColorScheme(m_theme == Theme::Dark    ? Qt::ColorScheme::Dark
                              : m_theme == Theme::Light ? Qt::ColorScheme::Light
                                                        : Qt::ColorScheme::Unknown);
        QApplication::setPalette(QPalette());
        system = QApplication::palette();
        systemIsDark = hints->colorScheme() == Qt::ColorScheme::Unknown ? system.color(QPalette::Window).lightness() < 128
                                                                         : hints->colorScheme() == Qt::ColorScheme::Dark;
    }
    m_yields = m_application && m_theme == Theme::System && isHighContrast(system);
    m_dark = m_theme == Theme::Dark || (m_theme == Theme::System && systemIsDark);
    m_colors = m_yields ? colorsOf(system) : read(m_dark ? u":/looks/themes/dark.json"_s : u":/looks/themes/light.json"_s);
    m_palette = m_yields ? system : paletteOf(m_colors);
    m_icons->pixmaps.clear();
    for (int step = 0; step < stepCount; ++step)
        for (const bool strong : {false, true})
            m_fonts[static_cast<std::size_t>(step)][strong] = makeFont(static_cast<Step>(step), strong);
    if (m_application) {
        QApplication::setPalette(m_palette);
        QApplication::setFont(font(Body));
        QApplication::setFont(font(Small, true), "QHeaderView");
        QToolTip::setPalette(m_palette);
        QToolTip::setFont(font(Body));
    }
    m_renewing = false;
    Q_EMIT changed();
}

Looks::Colors Looks::read(const QString& themeFile)
{
    QFile file(themeFile);
    Colors colors;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("Theme %ls is not in this program", qUtf16Printable(themeFile));
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object().value("tokens"_L1).toObject();
    for (std::size_t at = 0; at < colors.size(); ++at)
        colors[at] = QColor::fromString(tokens.value(names()[at]).toString());
    return colors;
}

Looks::Colors Looks::colorsOf(const QPalette& system)
{
    Colors colors;
    colors.fill(system.color(QPalette::WindowText));
    for (const Token ground : {Window, Raised, Header, OkBg, AmberBg, RedBg, VioletBg})
        colors[ground] = system.color(QPalette::Window);
    colors[Base] = system.color(QPalette::Base);
    colors[Alt] = system.color(QPalette::Base);
    colors[Accent] = system.color(QPalette::Link);
    colors[Focus] = system.color(QPalette::Link);
    for (const Token fill : {SelRow, Sel, RedFill, VioletFill, Duress})
        colors[fill] = system.color(QPalette::Highlight);
    colors[OnFill] = system.color(QPalette::HighlightedText);
    return colors;
}

QPalette Looks::paletteOf(const Colors& colors)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colors[token]); };
    set(QPalette::WindowText, Text);
    set(QPalette::Text, Text);
    set(QPalette::ButtonText, Text);
    set(QPalette::HighlightedText, Text);
    set(QPalette::ToolTipText, Text);
    set(QPalette::BrightText, OnFill);
    set(QPalette::PlaceholderText, Text3);
    set(QPalette::Link, Accent);
    set(QPalette::LinkVisited, Accent);
    set(QPalette::Accent, Accent);
    set(QPalette::Window, Window);
    set(QPalette::ToolTipBase, Window);
    set(QPalette::Base, Base);
    set(QPalette::AlternateBase, Alt);
    set(QPalette::Button, Raised);
    set(QPalette::Light, Raised);
    set(QPalette::Midlight, Header);
    set(QPalette::Mid, Ctl);
    set(QPalette::Dark, Ctl);
    set(QPalette::Shadow, Line);
    set(QPalette::Highlight, SelRow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colors[Text3]);
    palette.setColor(QPalette::Disabled, QPalette::Base, colors[Window]);
    palette.setColor(QPalette::Disabled, QPalette::Button, colors[Window]);
    return palette;
}

QColor Looks::mixed(Token under, Token over, qreal share) const
{
    const QColor a = color(under);
    const QColor b = color(over);
    const auto mix = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QIcon Looks::icon(const QString& name, Token token) const
{
    return QIcon(new LooksIconEngine(this, name, token));
}

QPixmap Looks::pixmap(const QString& name, Token token, qreal dpr, int side) const
{
    return pixmapOf(name, color(token), dpr, scaled(side));
}

QPixmap Looks::pixmapOf(const QString& name, const QColor& color, qreal dpr, int exactSide) const
{
    const QString key = name % u'/' % color.name(QColor::HexArgb) % u'/' % QString::number(exactSide) % u'@' % QString::number(dpr);
    if (const QPixmap* known = m_icons->pixmaps.object(key))
        return *known;
    if (!m_icons->drawings.contains(name)) {
        QFile file(u":/looks/icons/"_s % name % u".svg"_s);
        m_icons->drawings.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    QByteArray drawing = m_icons->drawings.value(name);
    if (drawing.isEmpty() || exactSide <= 0)
        return {};
    drawing.replace("currentColor", color.name().toLatin1());
    const int pixels = std::max(1, static_cast<int>(std::lround(exactSide * dpr)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        QSvgRenderer(drawing).render(&painter, QRectF(0, 0, pixels, pixels));
    }
    if (isMirrored(name) && QGuiApplication::isRightToLeft())
        image = image.mirrored(true, false);
    auto pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(dpr);
    m_icons->pixmaps.insert(key, new QPixmap(pixmap));
    return pixmap;
}

QStringList Looks::iconNames()
{
    QStringList found;
    for (const QString& file : QDir(u":/looks/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        found.append(file.chopped(4));
    return found;
}

bool Looks::isMirrored(const QString& name)
{
    static const QStringList pointing = {u"enroute"_s, u"transport"_s, u"stepback"_s, u"undo"_s, u"swap"_s, u"message"_s};
    return pointing.contains(name);
}

QFont Looks::makeFont(Step step, bool strong) const
{
    QFont font({u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans CJK TC"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points(step) * m_percent / 100);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setFeature("tnum", 1);
    return font;
}

bool Looks::isHighContrast(const QPalette& system)
{
    const QColor ground = system.color(QPalette::Window);
    const bool isPure = ground == QColor(Qt::black) || ground == QColor(Qt::white);
    return isPure && contrast(ground, system.color(QPalette::WindowText)) >= 12.0;
}

QString Looks::tokenName(Token token)
{
    return names()[static_cast<std::size_t>(token)];
}

qreal Looks::contrast(const QColor& a, const QColor& b)
{
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace dispatch
