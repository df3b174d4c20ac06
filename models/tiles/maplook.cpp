#include "maplook.h"

#include "packfailures.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

static void loadResources()
{
    Q_INIT_RESOURCE(dispatch_map_style);
}

namespace dispatch {
namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(u":/map/style/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a file of the map's style can not be read");
    return file.readAll();
}

/// "{land}" is a colour; "{z14}" the scale at which zoom 14 begins.
Result<QString> filled(const QString& style, const QJsonObject& colours)
{
    static const QRegularExpression token(u"\\{([a-z0-9_]+)\\}"_s);
    QString text;
    qsizetype from = 0;
    for (auto it = token.globalMatch(style); it.hasNext();) {
        const auto match = it.next();
        const auto word = match.captured(1);
        bool isZoom = false;
        const auto zoom = word.startsWith(u'z') ? word.sliced(1).toInt(&isZoom) : 0;
        const auto value = isZoom ? QString::number(559082264.028 / std::exp2(zoom) * std::numbers::sqrt2, 'f', 0) : colours.value(word).toString();
        if (value.isEmpty())
            return std::unexpected(packfailures::cannotDraw(u"the map's style names an unknown colour: %1"_s.arg(word)));
        text += style.sliced(from, match.capturedStart() - from) + value;
        from = match.capturedEnd();
    }
    return text + style.sliced(from);
}

} // namespace

Result<MapLook> MapLook::of(MapStyle style)
{
    loadResources();
    const auto colours = QJsonDocument::fromJson(bytesOf(style == MapStyle::Day ? u"day.json"_s : u"night.json"_s)).object();
    auto text = filled(QString::fromUtf8(bytesOf(u"map.xml"_s)), colours);
    if (!text)
        return std::unexpected(text.error());
    return MapMeasures::read(bytesOf(u"measures.json"_s)).transform([&](MapMeasures measures) { return MapLook{text->toUtf8(), std::move(measures)}; });
}

Result<QStringList> mapFonts()
{
    QStringList files;
    for (const auto name : {"NotoSans-Regular.ttf"_L1, "NotoSans-Bold.ttf"_L1, "NotoSans-Italic.ttf"_L1}) {
        QString found;
        for (const auto& folder : QStandardPaths::standardLocations(QStandardPaths::FontsLocation) + QStringList{u"/usr/share/fonts"_s})
            for (const auto inner : {"/"_L1, "/truetype/noto/"_L1, "/noto/"_L1})
                if (const QString path = folder + inner + name; found.isEmpty() && QFile::exists(path))
                    found = path;
        if (found.isEmpty())
            return std::unexpected(packfailures::cannotDraw(u"the font %1 is not installed"_s.arg(name)));
        files.append(found);
    }
    return files;
}

} // namespace dispatch
