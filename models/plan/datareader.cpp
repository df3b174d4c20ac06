#include "datareader.h"

#include "jsonfile.h"

#include <QDate>
#include <QJsonArray>

namespace dispatch {

using namespace Qt::StringLiterals;

QJsonObject DataReader::file(const QByteArray& json)
{
    const auto parsed = jsonfile::parsed(json, m_what);
    if (!parsed) {
        if (m_result)
            m_result = std::unexpected(parsed.error());
    } else if (!parsed->isObject()) {
        wrong({}, u"it is not an object"_s);
    }
    return parsed ? parsed->toObject() : QJsonObject{};
}

void DataReader::only(const QJsonObject& in, const QString& where, const QStringList& keys)
{
    for (auto it = in.begin(); it != in.end(); ++it)
        if (!keys.contains(it.key()))
            wrong(where, u"\"%1\" is not known here"_s.arg(it.key().left(64)));
}

QString DataReader::text(const QJsonObject& in, const QString& where, const QString& key)
{
    const auto text = maybeText(in, where, key);
    if (text.trimmed().isEmpty())
        wrong(where, u"%1 is missing or empty"_s.arg(key));
    return text;
}

QString DataReader::maybeText(const QJsonObject& in, const QString& where, const QString& key)
{
    if (!in.value(key).isString())
        wrong(where, u"%1 is missing or not text"_s.arg(key));
    return in.value(key).toString();
}

QStringList DataReader::texts(const QJsonObject& in, const QString& where, const QString& key)
{
    if (!in.value(key).isArray())
        wrong(where, u"%1 is not a list"_s.arg(key));
    QStringList texts;
    const auto list = in.value(key).toArray();
    for (const auto& each : list)
        texts.append(each.toString());
    for (const auto& each : std::as_const(texts))
        if (each.trimmed().isEmpty())
            wrong(where, u"%1 has an entry that is empty or not text"_s.arg(key));
    return texts;
}

int DataReader::whole(const QJsonObject& in, const QString& where, const QString& key, int least, int most)
{
    const int number = in.value(key).toInt(least - 1);
    if (number < least || number > most)
        wrong(where, u"%1 is not a whole number from %2 to %3"_s.arg(key).arg(least).arg(most));
    return number;
}

bool DataReader::yes(const QJsonObject& in, const QString& where, const QString& key)
{
    if (!in.value(key).isBool())
        wrong(where, u"%1 is neither true nor false"_s.arg(key));
    return in.value(key).toBool();
}

QString DataReader::maybeDate(const QJsonObject& in, const QString& where, const QString& key)
{
    const auto date = maybeText(in, where, key);
    if (!date.isEmpty() && QDate::fromString(date, Qt::ISODate).toString(Qt::ISODate) != date)
        wrong(where, u"%1 is not a date like 2026-09-01"_s.arg(key));
    return date;
}

void DataReader::wrong(const QString& where, const QString& why)
{
    if (m_result)
        m_result = jsonfile::refused(m_what, where, why);
}

Result<> DataReader::result() const
{
    return m_result;
}

} // namespace dispatch
