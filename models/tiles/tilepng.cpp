#include "tilepng.h"

#include <mapnik/image.hpp>
#include <mapnik/image_util.hpp>

#include <QImage>

namespace dispatch {

QByteArray smallPng(const QImage& picture)
{
    auto pixels = picture.convertToFormat(QImage::Format_RGBA8888);
    const mapnik::image_rgba8 image(pixels.width(), pixels.height(), pixels.bits());
    return QByteArray::fromStdString(mapnik::save_to_string(image, "png8:m=h:c=256"));
}

} // namespace dispatch
