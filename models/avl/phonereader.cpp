#include "phonereader.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr double metresASecondInAKnot = 1852.0 / 3600;
constexpr double kilometresAnHour = 1 / 3.6;
constexpr qint64 secondsUntil = 100'000'000'000; ///< a larger stamp counts milliseconds
constexpr qint64 latest = 4'102'444'800'000;     ///< the year 2100, in milliseconds

Taken<Instant> momentOf(const QString& text)
{
    if (text.isEmpty())
        return std::unexpected(Refused::Incomplete);
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    if (!isNumber) {
        const auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
        // A time without a zone is anybody's.
        if (!at.isValid() || at.timeSpec() == Qt::LocalTime || at.date().year() < 1970 || at.date().year() > 2099)
            return std::unexpected(Refused::Garbled);
        return toInstant(at);
    }
    if (number < 0 || (number < secondsUntil ? number > latest / 1000 : number > latest))
        return std::unexpected(Refused::Garbled);
    return fromMsecs(number < secondsUntil ? number * 1000 : number);
}

std::optional<double> numberOf(const QString& text)
{
    bool isNumber = false;
    const auto value = text.toDouble(&isNumber);
    return isNumber && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> numberOf(const QJsonValue& json)
{
    return json.isDouble() && qIsFinite(json.toDouble()) ? std::optional(json.toDouble()) : std::nullopt;
}

/// Phones say -1, or something else below 0, where they do not know.
std::optional<double> known(std::optional<double> value, double factor = 1)
{
    return value && *value >= 0 ? std::optional(*value * factor) : std::nullopt;
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

Taken<PhoneReport> readOsmand(const QUrlQuery& query)
{
    const auto value = [&](const QString& name) { return query.queryItemValue(name, QUrl::FullyDecoded).trimmed(); };
    if (query.isEmpty())
        return std::unexpected(Refused::Garbled);
    const auto id = query.hasQueryItem(u"id"_s) ? value(u"id"_s) : value(u"deviceid"_s);
    if (value(u"valid"_s) == "false"_L1 || value(u"valid"_s) == "0"_L1)
        return std::unexpected(Refused::NoFix);
    if (value(u"lat"_s).isEmpty() || value(u"lon"_s).isEmpty())
        return std::unexpected(Refused::Incomplete);
    const auto latitude = numberOf(value(u"lat"_s));
    const auto longitude = numberOf(value(u"lon"_s));
    if (!latitude || !longitude)
        return std::unexpected(Refused::Garbled);
    return momentOf(value(u"timestamp"_s)).transform([&](Instant at) {
        return PhoneReport{{id, value(u"key"_s)}, {id, {*latitude, *longitude}, at, {}, known(numberOf(value(u"bearing"_s))), known(numberOf(value(u"speed"_s)), metresASecondInAKnot),
            known(numberOf(value(u"accuracy"_s)))}};
    });
}

Taken<PhoneReport> readTraccar(const QByteArray& json)
{
    const auto whole = objectOf(json);
    const auto location = whole.value("location"_L1).toObject();
    const auto coords = location.value("coords"_L1).toObject();
    if (coords.isEmpty())
        return std::unexpected(Refused::Garbled);
    const auto latitude = numberOf(coords.value("latitude"_L1));
    const auto longitude = numberOf(coords.value("longitude"_L1));
    if (!latitude || !longitude)
        return std::unexpected(Refused::Incomplete);
    const auto id = whole.value("device_id"_L1).toString();
    return momentOf(location.value("timestamp"_L1).toString()).transform([&](Instant at) {
        return PhoneReport{{id, {}}, {id, {*latitude, *longitude}, at, {}, known(numberOf(coords.value("heading"_L1))), known(numberOf(coords.value("speed"_L1))),
            known(numberOf(coords.value("accuracy"_L1)))}};
    });
}

Taken<std::optional<PhoneReport>> readOwnTracks(const QByteArray& json)
{
    const auto whole = objectOf(json);
    const auto kind = whole.value("_type"_L1).toString();
    if (kind.isEmpty())
        return std::unexpected(Refused::Garbled);
    if (kind != "location"_L1)
        return std::nullopt;
    const auto latitude = numberOf(whole.value("lat"_L1));
    const auto longitude = numberOf(whole.value("lon"_L1));
    if (!latitude || !longitude || !whole.value("tst"_L1).isDouble())
        return std::unexpected(Refused::Incomplete);
    return momentOf(QString::number(whole.value("tst"_L1).toInteger(-1))).transform([&](Instant at) {
        return std::optional(PhoneReport{{}, {{}, {*latitude, *longitude}, at, {}, known(numberOf(whole.value("cog"_L1))), known(numberOf(whole.value("vel"_L1)), kilometresAnHour),
            known(numberOf(whole.value("acc"_L1)))}});
    });
}

} // namespace dispatch
