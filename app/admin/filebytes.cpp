#include "filebytes.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace dispatch {

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

} // namespace dispatch
