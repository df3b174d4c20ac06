#pragma once

#include <QDate>
#include <QString>

namespace dispatch {

/// What to say about an age as typed ("41", "about 40", "02/28/1990"); empty when there is nothing to say. The words stay.
struct AgeSaid {
    QString sentence;
    bool caution = false;
};
[[nodiscard]] AgeSaid ageSaid(const QString& typed, const QDate& today);

} // namespace dispatch
