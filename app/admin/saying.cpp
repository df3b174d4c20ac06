#include "saying.h"

#include <QJsonDocument>

#include <cstdio>

namespace dispatch {

void say(const QString& line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

void say(const QJsonObject& object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace dispatch
