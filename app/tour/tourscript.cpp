#include "tourscript.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace dispatch {
namespace {

/// A text, or one for each language.
QString inLanguage(const QJsonValue& value, const QString& language)
{
    return value.isObject() ? value.toObject().value(language).toString(value.toObject().value("en"_L1).toString()) : value.toString();
}

Result<TourScript::Act> act(const QJsonObject& json, const TourScript& script, const QString& language)
{
    TourScript::Act act;
    if (json.contains("keys"_L1)) {
        const auto keys = inLanguage(json.value("keys"_L1), language);
        act.keys = QKeySequence(keys, QKeySequence::PortableText);
        if (act.keys.isEmpty())
            return refuse({}, u"no such key: %1"_s.arg(keys));
        return act;
    }
    if (json.contains("type"_L1)) {
        act.kind = TourScript::Act::Kind::Type;
        act.text = inLanguage(json.value("type"_L1), language);
        for (const auto& [name, fact] : script.facts)
            act.text.replace(u"${"_s + name + u'}', fact.typed);
        if (act.text.contains("${"_L1))
            return refuse({}, u"unknown fact in: %1"_s.arg(act.text));
        return act;
    }
    if (json.contains("tab"_L1)) {
        act.kind = TourScript::Act::Kind::Tab;
        act.text = json.value("tab"_L1).toString();
        return act;
    }
    if (json.contains("pane"_L1)) {
        act.kind = TourScript::Act::Kind::Pane;
        act.text = json.value("pane"_L1).toString();
        return act;
    }
    if (json.contains("until"_L1)) {
        act.kind = TourScript::Act::Kind::Until;
        act.condition = json.value("until"_L1).toObject();
        return act;
    }
    return refuse({}, u"an act is keys, type, tab, pane or until"_s);
}

} // namespace

Result<TourScript> TourScript::fromJson(const QByteArray& json, const QString& language)
{
    QJsonParseError problem;
    const auto file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return refuse({}, u"tour: %1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));

    TourScript script;
    const auto facts = file.value("facts"_L1).toObject();
    for (auto it = facts.begin(); it != facts.end(); ++it) {
        const auto fact = it.value().toObject();
        const auto typed = fact.value("type"_L1).toString();
        script.facts.append({it.key(), {typed, fact.value("stored"_L1).toString(), fact.value("as"_L1).toString(typed)}});
    }
    int number = 0;
    for (const auto& each : file.value("steps"_L1).toArray()) {
        ++number;
        const auto object = each.toObject();
        Step step{inLanguage(object.value("caption"_L1), language), {}, object.value("shot"_L1).toString()};
        for (const auto& one : object.value("do"_L1).toArray()) {
            auto read = act(one.toObject(), script, language);
            if (!read)
                return refuse({}, u"tour, step %1: %2"_s.arg(number).arg(read.error().detail));
            step.acts.append(*read);
        }
        script.steps.append(step);
    }
    if (script.steps.isEmpty())
        return refuse({}, u"tour: no steps"_s);
    return script;
}

} // namespace dispatch
