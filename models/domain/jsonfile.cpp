#include "jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dispatch::jsonfile {

std::unexpected<Failure> refused(const QString& what, const QString& where, const QString& why)
{
    return refuse(QCoreApplication::translate("JsonFile", "One of the program's data files can't be read. Nothing was changed. Install the program again, or call your administrator."),
        QStringLiteral("%1: %2: %3").arg(what, where.isEmpty() ? QStringLiteral("file") : where, why));
}

Result<QJsonValue> parsed(const QByteArray& json, const QString& what)
{
    if (json.size() > sizeLimit)
        return refused(what, {}, QStringLiteral("%1 bytes are too many").arg(json.size()));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refused(what, QStringLiteral("byte %1").arg(error.offset), error.errorString());
    if (document.isArray())
        return QJsonValue(document.array());
    return QJsonValue(document.object());
}

Result<QHash<QString, QString>> texts(const QJsonValue& json, const QString& what, const QString& where)
{
    if (!json.isObject())
        return refused(what, where, QStringLiteral("wording is not an object of languages"));
    QHash<QString, QString> texts;
    const auto object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().toString().trimmed().isEmpty())
            return refused(what, where, QStringLiteral("wording in \"%1\" is empty or not text").arg(it.key()));
        texts.insert(it.key(), it.value().toString());
    }
    if (!texts.contains(QStringLiteral("en")))
        return refused(what, where, QStringLiteral("wording in \"en\" is missing"));
    return texts;
}

QString text(const QHash<QString, QString>& texts, const QString& language)
{
    const auto it = texts.constFind(language);
    return it == texts.cend() ? texts.value(QStringLiteral("en")) : *it;
}

} // namespace dispatch::jsonfile
