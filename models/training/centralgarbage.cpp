#include "centralgarbage.h"

#include "centraltables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

constexpr qsizetype longestEffects = 4'194'304;

bool isNothing(const QJsonValue& value) { return value.isNull() || value.isUndefined(); }

bool isKeepable(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isNull() || text.at(i).isLowSurrogate())
            return false;
        if (text.at(i).isHighSurrogate() && !(++i < text.size() && text.at(i).isLowSurrogate()))
            return false;
    }
    return true;
}

} // namespace

bool matches(const QJsonValue& value, const QString& pattern)
{
    return value.isString() && QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value.toString()).hasMatch();
}

bool isKeepable(const QJsonValue& value)
{
    if (value.isArray())
        return std::ranges::all_of(value.toArray(), [](const auto& each) { return isKeepable(QJsonValue(each)); });
    if (value.isObject()) {
        const auto object = value.toObject();
        return std::ranges::all_of(object.keys(), [&](const QString& key) { return isKeepable(key) && isKeepable(object.value(key)); });
    }
    return isKeepable(value.toString());
}

QJsonValue effectsIn(const QString& text)
{
    const auto wrapped = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    return wrapped.size() == 1 && isKeepable(QJsonValue(wrapped)) ? wrapped.first() : QJsonValue(QJsonValue::Undefined);
}

QString garbageIn(const QJsonValue& value)
{
    if (!value.isObject())
        return u"not an object"_s;
    const auto element = value.toObject();
    if (!isCentralId(element.value("id"_L1)))
        return u"id"_s;
    if (!isCentralWhole(element.value("n"_L1), 0, 9007199254740991.))
        return u"n"_s;
    if (!matches(element.value("name"_L1), u"[a-z][a-z0-9_]{0,63}"_s))
        return u"name"_s;
    if (!isCentralId(element.value("actor"_L1)))
        return u"actor"_s;
    if (!isCentralMoment(element.value("occurred_at"_L1)))
        return u"occurred_at"_s;
    if (!element.value("effects"_L1).isString())
        return u"effects"_s;
    if (element.value("effects"_L1).toString().toUtf8().size() > longestEffects)
        return u"effects are longer than 4 MB"_s;
    if (const auto deps = element.value("deps"_L1); !isNothing(deps)) {
        const auto all = deps.toArray();
        if (!deps.isArray() || all.size() > 1000 || !std::ranges::all_of(all, [](const auto& each) { return isCentralId(each); }))
            return u"deps"_s;
    }
    if (const auto prior = element.value("prior"_L1); !isNothing(prior)) {
        const auto state = prior.toObject().value("state"_L1);
        if (state != "accepted"_L1 && state != "rejected"_L1)
            return u"prior.state"_s;
        const auto code = prior.toObject().value("code"_L1);
        if ((!isNothing(code) && !code.isString()) || code.toString().toUcs4().size() > 40)
            return u"prior.code"_s;
        const auto reason = prior.toObject().value("reason"_L1);
        if ((!isNothing(reason) && !reason.isObject()) || QJsonDocument(reason.toObject()).toJson(QJsonDocument::Compact).size() > 262144)
            return u"prior.reason"_s;
        const auto seq = prior.toObject().value("seq"_L1);
        if (!isNothing(seq) && !isCentralWhole(seq, 0, 9223372036854775807.))
            return u"prior.seq"_s;
    }
    return {};
}

} // namespace dispatch
