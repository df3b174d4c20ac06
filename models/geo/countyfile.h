#pragma once

#include "failure.h"
#include "place.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace dispatch {

/// One file of a county's folder while it is read. Remembers the first thing that is not as it should be, with its place; after
/// that it hands out empty values and nothing of what was read counts.
class CountyFile {
public:
    CountyFile(const QString& folder, const QString& name);

    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }
    void fail(const QString& where, const QString& why);

    /// Calls @p read with each object of the list under @p key and its place in the file.
    template <typename Read>
    void each(const QJsonObject& object, QStringView key, const QString& at, Read read)
    {
        const auto list = object.value(key);
        const auto where = at.isEmpty() ? key.toString() : at + u'.' + key.toString();
        if (!list.isArray())
            return fail(where, QStringLiteral("not a list"));
        const auto entries = list.toArray();
        for (qsizetype index = 0; index < entries.size() && !m_failure; ++index) {
            const auto place = QStringLiteral("%1[%2]").arg(where).arg(index);
            if (!entries.at(index).isObject())
                return fail(place, QStringLiteral("not an object"));
            read(entries.at(index).toObject(), place);
        }
    }

    [[nodiscard]] QString text(const QJsonObject& object, QStringView key, const QString& where);
    [[nodiscard]] double number(const QJsonObject& object, QStringView key, const QString& where);
    [[nodiscard]] Point point(const QJsonValue& pair, const QString& where);
    /// A list of points under @p key; refused with fewer than @p least.
    [[nodiscard]] QList<Point> points(const QJsonObject& object, QStringView key, qsizetype least, const QString& where);

private:
    QString m_name;
    QJsonObject m_object;
    std::optional<Failure> m_failure;
};

} // namespace dispatch
