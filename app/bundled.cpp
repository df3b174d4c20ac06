#include "bundled.h"

#include <QCoreApplication>
#include <QFile>

namespace dispatch {

Result<QByteArray> bundled(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QCoreApplication::translate("Workstation", "This program is not whole: a data file is missing. Install it again."), path);
    return file.readAll();
}

} // namespace dispatch
