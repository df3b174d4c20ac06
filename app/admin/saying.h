#pragma once

#include <QJsonObject>
#include <QString>

/// What dispatch-admin says on standard output: a line, or an object as a line.
namespace dispatch {

void say(const QString& line);
void say(const QJsonObject& object);

} // namespace dispatch
