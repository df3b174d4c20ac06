#include "fhir.h"

#include "plancontent.h"

#include <QDateTime>

namespace dispatch::fhir {

using namespace Qt::StringLiterals;

QJsonObject coding(QLatin1StringView system, const QString& code)
{
    return {{u"system"_s, QString(system)}, {u"code"_s, code}};
}

QJsonObject codeable(const QJsonObject& coding)
{
    return {{u"coding"_s, QJsonArray{coding}}};
}

QJsonObject said(const QString& text)
{
    return {{u"text"_s, text}};
}

QJsonObject reference(const QString& fullUrl)
{
    return {{u"reference"_s, fullUrl}};
}

QString dateTime(Instant at)
{
    return toDateTime(at, QTimeZone::utc()).toString(Qt::ISODateWithMs);
}

QString statusOf(VersionState state)
{
    switch (state) {
    case VersionState::Signed:
        return u"active"_s;
    case VersionState::Superseded:
        return u"completed"_s;
    case VersionState::Withdrawn:
        return u"revoked"_s;
    }
    std::unreachable();
}

QString sealOf(QJsonObject bundle)
{
    bundle.remove(u"identifier");
    return contentHash(QString::fromUtf8(QJsonDocument(bundle).toJson(QJsonDocument::Compact)));
}

std::optional<Instant> momentOf(const QJsonValue& dateTime)
{
    const auto text = dateTime.toString();
    if (text.size() < 10 || text.size() > 40)
        return {};
    auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() == 10)
        at = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), QTimeZone::utc());
    // What has no zone could be meant for any.
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime || at.date().year() < 1900 || at.date().year() > 2200)
        return {};
    return toInstant(at);
}

void putText(QJsonObject& in, const QString& name, const QString& text)
{
    if (!text.trimmed().isEmpty())
        in.insert(name, text);
}

QString codeIn(const QJsonValue& concepts, QLatin1StringView system)
{
    const auto list = concepts.isArray() ? concepts.toArray() : QJsonArray{concepts};
    for (const auto& each : list) {
        auto codings = each.toObject().value(u"coding").toArray();
        codings.append(each);
        for (const auto& coding : std::as_const(codings))
            if (coding.toObject().value(u"system").toString() == system)
                return coding.toObject().value(u"code").toString();
    }
    return {};
}

} // namespace dispatch::fhir
