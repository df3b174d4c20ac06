#include "command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dispatch {

namespace {

std::unexpected<Failure> unreadable(qsizetype index, const QString& why)
{
    return refuse(QCoreApplication::translate("Command", "A change that waits here can't be read. It is kept as it is; call your administrator."),
        QStringLiteral("effect %1: %2").arg(index).arg(why));
}

} // namespace

QList<Effect> insertsFirst(QList<Effect> effects)
{
    static constexpr std::array referredTo{QLatin1StringView("staff"), QLatin1StringView("person"), QLatin1StringView("team"), QLatin1StringView("incident")};
    std::ranges::stable_sort(effects, {}, [](const Effect& effect) {
        return effect.kind == Effect::Kind::Insert ? std::ranges::find(referredTo, effect.entity) - referredTo.begin() : std::ssize(referredTo);
    });
    return effects;
}

QByteArray effectsToJson(const QList<Effect>& effects)
{
    QJsonArray array;
    for (const auto& effect : effects) {
        const bool patch = effect.kind == Effect::Kind::Patch;
        QJsonObject object{{QStringLiteral("kind"), patch ? QStringLiteral("patch") : QStringLiteral("insert")}, {QStringLiteral("entity"), effect.entity},
            {QStringLiteral("id"), effect.id}, {QStringLiteral("fields"), effect.fields}};
        if (patch)
            object.insert(QStringLiteral("base"), effect.base);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Effect>> effectsFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return unreadable(-1, error.error == QJsonParseError::NoError ? QStringLiteral("not an array") : error.errorString());
    QList<Effect> effects;
    const auto array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto object = array.at(i).toObject();
        const auto kind = object.value(u"kind").toString();
        const bool patch = kind == u"patch";
        if (!patch && kind != u"insert")
            return unreadable(i, QStringLiteral("kind is neither insert nor patch"));
        const auto entity = object.value(u"entity").toString();
        const auto id = object.value(u"id").toString();
        if (entity.isEmpty() || id.isEmpty())
            return unreadable(i, QStringLiteral("entity or id is missing"));
        if (!object.value(u"fields").isObject() || (patch && !object.value(u"base").isObject()))
            return unreadable(i, QStringLiteral("fields or base is not an object"));
        effects.append({patch ? Effect::Kind::Patch : Effect::Kind::Insert, entity, id, object.value(u"fields").toObject(), object.value(u"base").toObject()});
    }
    return effects;
}

} // namespace dispatch
